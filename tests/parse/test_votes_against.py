"""Votes against doing something: whichever figure comes first, the larger one is against it."""

import pytest

from reports import changes, offices, rows

Told = tuple[str | None, int | None, int | None, str | None]


def votes(body: str, headline: str = "The chamber has voted") -> list[Told]:
    """Give what each vote was on, its figures and how it ended."""
    found = rows(f"{headline}\n\n{body}", "vote")
    return [(row["subject"], row["for"], row["against"], row["outcome"]) for row in found]


@pytest.mark.parametrize(
    "body",
    [
        "The Senate voted 24-19 against confirming Dana Orme as health director on Monday.",
        "Lawmakers voted 24 to 19 not to confirm Dana Orme as health director.",
        "The Senate refused on Monday to confirm Dana Orme as health director, voting 24-19 against.",
        "By a 24-19 vote, senators on Monday declined to confirm Dana Orme as health director.",
    ],
)
def test_a_candidate_is_voted_down(body: str) -> None:
    """The rejection is told once: no appointment that is not made stands beside it."""
    assert votes(body) == [("Dana Orme", 19, 24, "failed")]
    assert offices(body) == {("Dana Orme", "rejected", "health director of None")}


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "The council voted 6-3 not to renew the lease on Monday.",
            ("to renew the lease", 3, 6, "failed"),
        ),
        ("Lawmakers voted 60-40 against removing Speaker Dana Orme on Monday.", ("Dana Orme", 40, 60, "failed")),
        ("Councillors declined by 14 votes to nine to adopt the plan.", ("plan", 9, 14, "failed")),
        ("The council, voting 6-3 against, refused to renew the lease.", ("to renew the lease", 3, 6, "failed")),
    ],
)
def test_a_motion_is_voted_down(body: str, told: Told) -> None:
    """What was not to be done is what the vote was on."""
    assert votes(body) == [told]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "The board voted 6-3 to appoint Dana Orme as superintendent, against the advice of its lawyer.",
            ("Dana Orme", 6, 3, "passed"),
        ),
        ("The council passed the budget 6-3, with Ms Orme voting against.", ("budget", 6, 3, "passed")),
        ("The council voted 6-3 to renew the lease and not to sell the hall.", ("to renew the lease", 6, 3, "passed")),
    ],
)
def test_a_vote_for_it_stays_one(body: str, told: Told) -> None:
    """Others' advice, and those who voted no, turn nothing round."""
    assert votes(body) == [told]


def test_whom_voters_refused_to_confirm() -> None:
    """What "whom" stands for is whom the infinitive is about, where its verb can have no object that does it."""
    body = "Lee Park, whom senators refused to confirm as tax director in 2011, was the last."
    assert offices(body) == {("Lee Park", "rejected", "tax director of None")}
    body = "Dana Orme, whom the board voted to hire as superintendent in May, spoke first."
    assert changes(body) == {("Dana Orme", "appointed", "superintendent")}
    body = "The White House refused to confirm Dana Orme as the next envoy to Chile on Monday."
    assert not rows(body, "candidacy")


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("A motion to leave Lund drew 84 in favour, 52 against, and was lost.", ("motion", 84, 52, "failed")),
        (
            "The amendment got 84 yes votes and 52 no votes and was defeated.",
            ("amendment", 84, 52, "failed"),
        ),
        (
            "A plan to cut fees received 84 votes for and 52 against, and so was not carried.",
            ("plan", 84, 52, "failed"),
        ),
        ("A plan to cut fees had 84 votes in favour, 52 against, and was adopted.", ("plan", 84, 52, "passed")),
        ("There were 84 yes votes and 52 no votes on the motion.", ("motion", 84, 52, "passed")),
    ],
)
def test_what_came_of_a_count(body: str, told: Told) -> None:
    """A clause that goes on tells whether the greater number was enough."""
    assert votes(body) == [told]


FEDERATION = "World Bowls elects Orme"


def test_whoever_led_a_round_and_lost() -> None:
    """The leader of a round stood, and with another elected, lost; "her 52" are the other's votes."""
    body = "Dana Orme was elected president. Lee Park had led the opening ballot with 61 votes to her 52."
    assert ("Lee Park", 61, 52, None) in votes(body, FEDERATION)
    assert ("Lee Park", "rejected", "president of None") in offices(body)
    body = "Dana Orme was elected president. Lee Park had led the first ballot tour of the region."
    assert ("Lee Park", "rejected", "president of None") not in offices(body)


@pytest.mark.parametrize(
    "body",
    [
        "The vice-presidency went to Tom Reyes by 74 votes to 62.",
        "Ana Lund missed out on the vice-presidency, which went instead to Tom Reyes by 74 votes to 62.",
        "The job of treasurer went by 74 votes to 62 to Tom Reyes, ahead of Ana Lund.",
        "Tom Reyes beat Ana Lund with 74 votes to her 62.",
    ],
)
def test_whose_an_office_is_by_how_many(body: str) -> None:
    """The vote is on whoever the office went to, not on the first who is named."""
    assert votes(f"Dana Orme was elected president on Saturday. {body}", FEDERATION) == [
        ("Tom Reyes", 74, 62, "passed")
    ]


def test_what_needs_a_majority_is_no_people() -> None:
    """ "Which" stands for no members."""
    body = "A proposal to double the fees, which needed two-thirds of the votes, was lost."
    found = rows(f"{FEDERATION}\n\nDana Orme was elected president of World Bowls on Saturday. {body}", "rule")
    assert [row["body"] for row in found] != ["board members"]
