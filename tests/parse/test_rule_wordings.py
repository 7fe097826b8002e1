"""Rules as the press words them: who has to agree, what is enough, and who can stop it; and words that state none."""

import pytest

from reports import rows

_CONTEST = "Ana Reyes is a candidate for secretary general of the Nordic Pact. The Nordic Pact has 12 members.\n\n"


def _rules(text: str) -> list[tuple[str, str | None]]:
    return [(row["kind"], row["threshold"]) for row in rows(f"News of the day\n\n{_CONTEST}{text}", "rule")]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("consensus", "The pact works on the principle of consensus."),
        ("consensus", "Nothing happens at the pact without consensus."),
        ("consensus", "There is no vote: the members talk until nobody objects."),
        ("consensus", "A secretary general is named when no ally objects."),
        ("veto", "Under the pact's rules a single country can stop any decision."),
        ("veto", "One objection is enough to sink a candidate."),
        ("veto", "A single no vote would be enough to block her."),
        ("veto", "A no from any permanent member would kill the nomination."),
        ("unanimity", "All 12 have to say yes."),
        ("unanimity", "The 12 governments must all approve the appointment."),
        ("unanimity", "It takes the approval of every member."),
        ("unanimity", "Each of the 12 governments has to sign off on the choice."),
        ("unanimity", "No one got the unanimous support that the rules require."),
        ("unanimity", "No candidate can be appointed without the consent of all members."),
        ("unanimity", "Her appointment depends on the agreement of all the members."),
        ("plurality", "The winner is the one with the most votes."),
    ],
)
def test_who_has_to_agree(kind: str, text: str) -> None:
    """One rule, of the kind that the words say, and no threshold."""
    assert _rules(text) == [(kind, None)]


@pytest.mark.parametrize(
    ("kind", "threshold", "text"),
    [
        (
            "supermajority",
            "2/3",
            "The council will elect the new secretary general in December by a two-thirds majority.",
        ),
        ("supermajority", "2/3", "The secretary general is chosen by two thirds of the members."),
        ("supermajority", "3/5", "Approval by three-fifths of the members is necessary."),
        ("supermajority", None, "The job goes to whoever wins a qualified majority in the council."),
        ("majority", "1/2", "The candidate who wins more than half of the votes is elected."),
        ("majority", "1/2", "The bar is 50 percent plus one vote."),
        ("majority", "1/2", "Fifty percent plus one is required."),
        ("majority", "7", "The winner needs seven of the council's 12 votes."),
        ("majority", "7", "The winner needs seven of the pact's 12."),
        ("majority", "7", "Seven votes are enough to be elected."),
        ("majority", "7", "Seven of the 12 members have to back a candidate."),
        ("majority", "7", "The first candidate to reach seven votes wins."),
        ("majority", "7", "The magic number is seven."),
        ("majority", "361", "She needed 361."),
        ("majority", "1/2", "A resolution to name her needs more than 50% of the votes cast."),
        ("supermajority", "75%", "A resolution to name her needs 75% of the votes cast."),
    ],
)
def test_how_many_are_enough(kind: str, threshold: str | None, text: str) -> None:
    """One rule, with the share or the number that the words say."""
    assert _rules(text) == [(kind, threshold)]


@pytest.mark.parametrize(
    "text",
    [
        "The members agreed by consensus to meet again in May.",
        "The 12 members agreed by consensus.",
        "The members chose her predecessor by consensus.",
        "A consensus is emerging around Ms Reyes.",
        "One objection came from Peru.",
        "Peru threatened to stop her.",
        "The members must all pay their dues.",
        "Nobody was there without an invitation.",
        "The council rejected her by a two-thirds majority.",
        "She has the support of two-thirds of the members.",
        "The council has a two-thirds majority of women.",
        "She needed 361 days to recover.",
        "She received seven of the council's 12 votes.",
        "He needs seven more votes.",
        "Seven votes were counted twice.",
        "The number was seven.",
    ],
)
def test_words_that_only_look_like_a_rule(text: str) -> None:
    """What was done once, what somebody has, or needs for something else."""
    assert _rules(text) == []
