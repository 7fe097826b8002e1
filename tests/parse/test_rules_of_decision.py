"""Rules of decision in the words of the press: what is enough, who gets in, how rounds differ; and words like them."""

import pytest

from reports import rows

_CONTEST = "Ana Reyes is a candidate for president of the Nordic Rowing Union.\n\n"


def _rules(text: str) -> list[tuple[str, str | None]]:
    return [(row["kind"], row["threshold"]) for row in rows(f"News of the day\n\n{_CONTEST}{text}", "rule")]


@pytest.mark.parametrize(
    ("kind", "threshold", "text"),
    [
        ("majority", "1/2", "Half plus one is enough."),
        ("majority", "1/2", "Fifty percent plus one will do."),
        ("majority", "1/2", "Half plus one of the clubs suffices on the first ballot."),
        ("majority", "1/2", "Unless someone wins outright with more than half, there is a second round."),
        ("majority", "1/2", "If nobody gets half, the top two go into a run-off."),
        ("majority", None, "A simple majority decides."),
        ("majority", None, "Without a majority the top two meet in a runoff."),
        ("majority", "50.01%", "The winner must have 50.01 percent of the votes."),
        ("majority", "31", "She needed 31 in the 60-seat house."),
        ("majority", "28", "You need 28 to become president."),
        ("majority", "28", "In all 54 papers were valid, so 28 needed."),
        ("supermajority", "2/3", "Nobody gets the job without two-thirds."),
        ("supermajority", "2/3", "Two votes in three are needed."),
        ("supermajority", "3/4", "The council may remove her if three-quarters of its 40 members agree."),
        ("supermajority", "60%", "The bar is 60 percent of the votes."),
        ("supermajority", "60%", "Sixty percent is needed to win outright."),
        ("supermajority", "80", "It would take 80 of the 120 delegates to unseat her."),
        ("majority", "61", "With 120 delegates voting, 61 is enough."),
        ("majority", "1/2", "Anyone with more than half the ballots is elected."),
        ("majority", None, "A no-confidence motion passes with a simple majority."),
        ("supermajority", "2/3", "The charter lets the board sack the president by a two-thirds vote."),
        ("supermajority", "75%", "A special majority of 75 per cent is required."),
        ("plurality", None, "If there is still no winner after three rounds, whoever leads is elected."),
        ("plurality", None, "The three highest-polling candidates will be elected."),
        ("plurality", None, "The five with the most votes are elected."),
        ("plurality", None, "The seven candidates who poll the most votes get in."),
        ("plurality", None, "Whoever comes first, by however little, is elected."),
        ("plurality", None, "The top three vote-getters take the seats."),
        ("plurality", None, "Coming first is enough."),
        ("veto", None, 'A single "no" is enough to send them home.'),
        ("veto", "1/10", "One black ball in ten excludes."),
        ("veto", None, "It only takes one founder to say no."),
        ("unanimity", None, "The agreement of all 12 founders is required."),
        ("unanimity", None, "Nothing passes unless everyone agrees."),
        ("unanimity", None, "Every club has to concur."),
        ("consensus", None, "The presidents talk until a consensus emerges."),
        ("consensus", None, "The clubs are told to make every effort to agree without a ballot."),
        ("consensus", None, "If consensus cannot be reached, a vote is held."),
        ("weighted", None, "The A shares carry ten votes each against one for the B shares."),
        ("weighted", None, "There are 100 points for each of the 61 regions."),
        ("weighted", None, "Half of the 590 points belong to clubs, the rest to the rank and file."),
        ("weighted", None, "A club's votes depend on the number of its boats."),
        ("weighted", None, "Each club has as many votes as it has boats."),
        ("weighted", None, "Members have between one and five votes according to size."),
    ],
)
def test_what_is_enough(kind: str, threshold: str | None, text: str) -> None:
    """One rule, of the kind and with the threshold that the words say."""
    assert _rules(text) == [(kind, threshold)]


@pytest.mark.parametrize(
    ("first", "then", "text"),
    [
        (("supermajority", "2/3"), ("majority", None), "It takes two-thirds in round one and a majority after that."),
        (
            ("supermajority", "2/3"),
            ("majority", "1/2"),
            "Two-thirds are required in the first round, an absolute majority in the second.",
        ),
        (
            ("supermajority", "2/3"),
            ("majority", None),
            "Somebody who obtains two-thirds is elected; if nobody does, in the end a simple majority will do.",
        ),
        (
            ("majority", "1/2"),
            ("plurality", None),
            "More than half is needed in the first round, and the most votes thereafter.",
        ),
    ],
)
def test_two_rules_of_one_sentence(first: tuple[str, str], then: tuple[str, str | None], text: str) -> None:
    """What goes on with a rule by a word for a later round."""
    assert _rules(text) == [first, then]


@pytest.mark.parametrize(
    "text",
    [
        "More than half of the delegates were needed elsewhere.",
        "Whoever comes out on top will have to mend the finances.",
        "Whoever comes first in the survey will travel to Geneva for talks.",
        "The two candidates with the most votes go through to the second round.",
        "The five with the most votes were elected in 2019.",
        "A single no came from Peru.",
        "A black ball was found.",
        "Nobody left the hall without a drink.",
        "The talks went on until consensus was reached on Friday.",
        "Each region has 100 points of entry.",
        "Her vote counts twice as much to me.",
        "She won two-thirds of the votes in the first round and a majority in the second.",
        "The hurdle is 60 percent of turnout.",
        "At least 40 percent of members must vote for the result to be valid.",
        "It takes one hour to say no.",
        "The bill passes with 60 percent of the budget gone.",
        "Anyone with more than half a brain is in.",
        "A third of the votes is enough to block a decision.",
        "They can each stop at home.",
        "The majority leader decides the agenda.",
        "A majority shareholder decides the matter.",
    ],
)
def test_what_only_sounds_like_a_rule(text: str) -> None:
    """What happened once, what is enough for something else, what lets a poll stand."""
    assert _rules(text) == []


def _told(text: str) -> list[tuple[str, int | None, str | None]]:
    return [(row["body"], row["members"], row["office"]) for row in rows(f"News of the day\n\n{text}", "rule")]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Calder Foods", "Pia Calder won 46% at the annual meeting in Turin, short of the simple majority she needed."),
        ("trustee board", "Ana Reyes got 19 of the 27 votes on the trustee board, one more than the 18 she needed."),
        (
            "musicians",
            "The musicians voted down Ana Reyes as principal conductor; nobody gets the job without two-thirds.",
        ),
        (
            "Polar Data Consortium",
            "The Polar Data Consortium met in Oslo. The consortium picks its officers by consensus.",
        ),
    ],
)
def test_who_decides_in_the_words_of_its_own_sentence(body: str, text: str) -> None:
    """Those who vote there: no place where they meet, no firm of the story."""
    lead = "Calder Foods is to choose a new chairman. Pia Calder is running for chairman of Calder Foods.\n\n"
    assert [told for told, _, _ in _told(lead + text)] == [body]


def test_who_decides_in_the_sentence_before() -> None:
    """The parliament whose members are counted, an organ whose rules are named, and no games."""
    house = (
        "Ana Reyes gave the president the names of 147 members of the House of Representatives. She needed 138 of 275."
    )
    assert [body for body, _, _ in _told(house)] == ["House of Representatives"]
    bureau = (
        "Calder will host the Norvest Games, by 14 votes to 9. Bureau rules require more than half of those present."
    )
    assert [body for body, _, _ in _told(bureau)] == ["bureau"]


@pytest.mark.parametrize(
    ("members", "text"),
    [
        (54, "Fifty-three of the 54 federations took part. Ms Reyes needs a simple majority."),
        (57, "Fifty-six governments out of 57 have agreed on her. Every government has to concur."),
        (10, "Peru is alone among the ten members in opposing her. All decisions are taken by consensus."),
        (124, "The 124 governments that belong to the union meet in May. A simple majority is sufficient."),
        (72, "She needs two-thirds of the delegates present; with all 72 in their seats that means 48."),
        (5, "The council has five veto-wielding members."),
        (None, "Three of the nine directors are chosen by the staff. A simple majority is sufficient."),
    ],
)
def test_how_many_decide(members: int | None, text: str) -> None:
    """The size of the body as its members are told to come, to belong, to be seated."""
    lead = "Ana Reyes is running for president of the Nordic Rowing Union.\n\n"
    assert [told for _, told, _ in _told(lead + text)] == [members]


@pytest.mark.parametrize(
    ("office", "text"),
    [
        ("director", "A simple majority suffices to seat a director."),
        ("president", "A simple majority is enough."),
        ("president", "The union picks its leader by consensus."),
        (None, "A strike needs the consent of two-thirds of the clubs."),
        (None, "Changes to the articles need two-thirds of the votes cast."),
        (None, "A proposal to scrap the age limit, which needed two-thirds of the votes, was lost."),
        (None, "The A shares carry ten votes each against one for the B shares."),
    ],
)
def test_which_office_a_rule_is_for(office: str | None, text: str) -> None:
    """The contest's, unless the rule's own verb fills another one, or it decides on something else."""
    lead = "Ana Reyes is running for president of the Nordic Rowing Union.\n\n"
    assert [told for _, _, told in _told(lead + text)] == [office]


def test_rules_for_the_office_and_for_something_else() -> None:
    """Two majorities of one body, for different decisions."""
    lead = "Ana Reyes is running for president of the Nordic Rowing Union. Two-thirds is needed to win.\n\n"
    text = lead + "The motion got 34 votes, two fewer than the 36 needed to change the statutes."
    assert [told for _, _, told in _told(text)] == ["president", None]
