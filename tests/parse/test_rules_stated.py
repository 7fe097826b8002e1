"""Rules of decision as articles state them, with invented bodies; and words that state none."""

import pytest

from newsevents.api import parse

Rule = tuple[str | None, str, str | None, int | None]

CASES: list[tuple[str, list[Rule]]] = [
    ("NATO takes decisions by consensus.", [("NATO", "consensus", None, None)]),
    (
        (
            "NATO leaders are appointed by consensus requiring the support - or at the least no opposition - "
            "from all its 31 members."
        ),
        [("NATO", "consensus", None, 31)],
    ),
    ("Decisions of OPEC require unanimity among its 13 members.", [("OPEC", "unanimity", None, 13)]),
    ("All 31 members of NATO must agree on a new secretary general.", [("NATO", "unanimity", None, 31)]),
    ("Any member of NATO can veto a candidate for secretary general.", [("NATO", "veto", None, None)]),
    ("A candidate needs a two-thirds majority to become president of OPEC.", [("OPEC", "supermajority", "2/3", None)]),
    (
        "A simple majority of the 27 members of OPEC is enough to elect the president.",
        [("OPEC", "majority", None, 27)],
    ),
    (
        "To be elected president of OPEC a candidate needs 9 votes of its 15 members.",
        [("OPEC", "supermajority", "9", 15)],
    ),
    ("Confirmation by the Senate requires 60 votes.", [("Senate", "majority", "60", None)]),
    ("The candidate with the most votes becomes president of OPEC.", [("OPEC", "plurality", None, None)]),
    ("Votes in OPEC are weighted by each member's output.", [("OPEC", "weighted", None, None)]),
    ("Major decisions of OPEC need 85 percent of the votes.", [("OPEC", "supermajority", "85%", None)]),
    ("Decisions of OPEC are taken by majority.", [("OPEC", "majority", None, None)]),
    (
        "In OPEC the chief is picked by a majority of not less than two-thirds.",
        [("OPEC", "supermajority", "2/3", None)],
    ),
    ("The OPEC council has 39 votes, and 20 were needed.", [("OPEC council", "majority", "20", 39)]),
    ("That made 22 of the 34 states in OPEC; 18 are needed.", [("OPEC", "majority", "18", 34)]),
    ("The winner needs a simple majority of the 54 in the room at OPEC.", [("OPEC", "majority", None, 54)]),
    (
        "Norway got 119 votes in OPEC, nine more than the two-thirds it needed.",
        [("OPEC", "supermajority", "2/3", None)],
    ),
    (
        "In OPEC, if nobody has the support of more than half, a prime minister is chosen by lot.",
        [("OPEC", "majority", "1/2", None)],
    ),
    ("Amendments must be approved by two thirds of Parliament.", [("Parliament", "supermajority", "2/3", None)]),
    ("The treaty must be ratified by all 32 members of NATO.", [("NATO", "unanimity", None, 32)]),
    (
        "OPEC's rules require two thirds of the votes in the first round, after which more than half will do.",
        [("OPEC", "supermajority", "2/3", None), ("OPEC", "majority", "1/2", None)],
    ),
    ("In OPEC whoever gets past 50 per cent of the points becomes leader.", [("OPEC", "majority", "1/2", None)]),
    ("Decisions of OPEC have to be unanimous.", [("OPEC", "unanimity", None, None)]),
    ("Decisions of OPEC are taken by a majority of those present.", [("OPEC", "majority", None, None)]),
    ("A majority of those voting must say yes for OPEC to grow.", [("OPEC", "majority", None, None)]),
    ("For the measure to pass in the Senate it needs a 67% majority.", [("Senate", "supermajority", "67%", None)]),
    (
        "At least 14 of the 24 directors of the bank must approve the appointment.",
        [("directors", "majority", "14", 24)],
    ),
    (
        "A two-thirds majority of the 133 cardinals is needed to elect a pope.",
        [("cardinals", "supermajority", "2/3", 133)],
    ),
    (
        "A Security Council resolution needs nine votes and no vetoes by any permanent member.",
        [("Security Council", "majority", "9", None), ("Security Council", "veto", None, None)],
    ),
    (
        "The Senate of Peru turned Luis Pardo down, 178 to 172. On Friday the bar drops to more ayes than noes.",
        [("Senate", "plurality", None, None)],
    ),
    (
        "The jury went out again, having been told that a verdict on which ten of its eleven members agreed would do.",
        [("jury", "supermajority", "10", 11)],
    ),
    (
        "The Security Council met on Monday. No candidate survives the no of a permanent member.",
        [("Security Council", "veto", None, None)],
    ),
    (
        "133 cardinals will write a name, and go on doing so until 89 of the slips agree on the next pope.",
        [("cardinals", "supermajority", "89", 133)],
    ),
    (
        "The IMF's 24 directors, whose votes weigh only as much as their countries' shares, choose today.",
        [("IMF", "weighted", None, 24)],
    ),
    (
        "With all 28 leaders of NATO of one mind, as the alliance's habits demand, Luis Pardo got the job.",
        [("NATO", "consensus", None, 28)],
    ),
    (
        "It takes half of the two chambers' 749 members plus one to make a prime minister of Thailand.",
        [("Thailand", "majority", "1/2", 749)],
    ),
    (
        "Two-thirds of Parliament's 128 seats, or 86, was the bar to clear.",
        [("Parliament", "supermajority", "2/3", 128)],
    ),
    ("All 28 leaders of NATO were of one mind on Friday.", []),
    ("The Senate heard more about noes than ayes on Friday.", []),
]
CASES += [
    ("Every member of OPEC has to agree.", [("OPEC", "unanimity", None, None)]),
    (
        "If no candidate in OPEC gets more than 50%, a runoff will be held.",
        [("OPEC", "majority", "1/2", None)],
    ),
    ("In OPEC the threshold for victory is 12 votes.", [("OPEC", "majority", "12", None)]),
    ("In OPEC whoever gets 12 votes wins.", [("OPEC", "majority", "12", None)]),
    ("A supermajority is required in OPEC.", [("OPEC", "supermajority", None, None)]),
    ("In OPEC the winner is whoever gets the most votes.", [("OPEC", "plurality", None, None)]),
    ("In OPEC the candidate with more votes is elected.", [("OPEC", "plurality", None, None)]),
    ("Voting power in OPEC is weighted.", [("OPEC", "weighted", None, None)]),
    ("In OPEC a candidate must capture more than 12 votes to win.", [("OPEC", "majority", "12", None)]),
    ("Ana Reyes has 20 of the 26 votes she would need in OPEC.", [("OPEC", "majority", "26", None)]),
    ("A resolution of OPEC requires three-fourths of the votes.", [("OPEC", "supermajority", "3/4", None)]),
    ("Each OPEC member's vote is weighted by its output.", [("OPEC", "weighted", None, None)]),
]
NO_RULES = [
    "Ana Reyes takes nearly 60% of the vote in the Senate.",
    "Norway's support takes Ana Reyes to 12 votes in OPEC.",
    "No member of OPEC has a veto any longer.",
    "OPEC, whose members no longer have a veto, met on Monday.",
    "The motion was carried in the Senate by a majority of 12.",
    "Party elders endorsed Ana Reyes as the consensus candidate.",
    "The Senate majority leader, Lars Holm, met OPEC ministers.",
    "A majority of residents of the town like NATO.",
    "Ana Reyes was elected president of OPEC by consensus on Tuesday.",
    "The government has a comfortable majority in parliament.",
    "The team needs 12 members for the trip to Senate House.",
    "The law on OPEC was approved by two thirds of members.",
    "Ana Reyes needs five more votes in OPEC.",
    "The bridge must be closed by Tuesday, NATO said.",
]


@pytest.mark.parametrize(("text", "want"), CASES)
def test_rules(text: str, want: list[Rule]) -> None:
    found = [(r.body and r.body.name, r.kind.value, r.threshold, r.members) for r in parse(text, None).rules]
    assert found == want


@pytest.mark.parametrize("text", NO_RULES)
def test_words_that_state_no_rule(text: str) -> None:
    assert parse(text, None).rules == ()


def test_members_that_another_sentence_tells() -> None:
    text = "Fourteen of the Security Council's 15 members met. A Council decision needs the support of nine members."
    (rule,) = parse(text, None).rules
    assert (rule.body and rule.body.name, rule.threshold, rule.members) == ("Security Council", "9", 15)


def test_a_union_of_states_has_the_veto_not_the_parliament_that_voted() -> None:
    text = (
        "The European Union argued all night. The European Parliament approved the pact by 322 votes to 266. "
        "Any member state can veto foreign policy decisions."
    )
    (rule,) = parse(text, None).rules
    assert (rule.body and rule.body.name, rule.kind.value) == ("European Union", "veto")


def test_the_office_that_is_filled() -> None:
    (rule,) = parse("The secretary general of NATO is chosen by consensus of its 31 members.", None).rules
    assert rule.office is not None
    assert (rule.office.title, rule.members) == ("secretary general", 31)


def test_those_who_choose_are_not_the_office_that_a_rule_fills() -> None:
    text = "Commonwealth heads of government will choose the secretary-general by consensus when they meet in May."
    (rule,) = parse(text, published="2025-03-03").rules
    assert rule.office is not None
    assert rule.office.title == "secretary general"


OF_WHOM = [
    (
        "The works council opposes her. The 20-member supervisory board needs a two-thirds majority.",
        "supervisory board",
    ),
    ("Caricom backs her. Commonwealth heads of government will choose the chair by consensus.", "Commonwealth"),
    ("The Council of First Nations elects a chief. A candidate needs 60 per cent to win.", "Council of First Nations"),
    ("The Senate confirmed her. She joins a five-member board. Decisions are taken by majority.", "board"),
    ("Judges of the Constitutional Court are elected by the Bundestag with a two-thirds majority.", "Bundestag"),
    (
        "Ana Reyes is running for leader of the Labour Party. Unless somebody has a majority, there is a runoff.",
        "Labour Party",
    ),
    ("Ana Reyes is running for president of Chile. If nobody wins more than half, a runoff will be held.", "Chile"),
    (
        "Ana Reyes is running for president. In the electoral college, which is large, a simple majority is enough.",
        "electoral college",
    ),
    ("Under OPEC rules, a majority of the members is enough.", "OPEC"),
    ("Ana Reyes wants to lead the IMF. She missed the qualified majority usually needed for OPEC decisions.", "OPEC"),
    ("The 138 electors vote in secret, and whoever wins more than half is patriarch.", "electors"),
]


@pytest.mark.parametrize(("text", "body"), OF_WHOM)
def test_a_rule_is_of_who_decides(text: str, body: str) -> None:
    (rule,) = parse(text, published="2025-03-03").rules
    assert rule.body is not None
    assert rule.body.name == body


def test_what_is_not_required_is_no_rule() -> None:
    text = "The Norvania Senate votes on Monday. A two-thirds majority is not required: a simple majority will do."
    assert [rule.kind.value for rule in parse(text, published="2025-03-03").rules] == ["majority"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Directors are elected by a majority of the votes cast by shareholders.", "director"),
        ("The board decides by simple majority.", None),
        ("Decisions are taken by majority.", None),
        ("A candidate needs a simple majority of the board.", "chairman"),
    ],
)
def test_what_office_a_rule_fills(text: str, office: str | None) -> None:
    lead = "The board of Calder Foods is to choose a new chairman on Friday. Ana Reyes is running for chairman. "
    (rule,) = parse(lead + text, published="2025-03-03").rules
    assert (rule.office and rule.office.title) == office


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Anything over half of the 207 ballots makes a president of OPEC.", 207),
        ("OPEC's 164 members choose their chief by consensus.", 164),
        ("In OPEC the committee picks one of the three most senior judges by a majority of two-thirds.", None),
    ],
)
def test_how_many_have_a_vote(text: str, members: int | None) -> None:
    assert [r.members for r in parse(text, published="2025-03-03").rules] == [members]


def rules_in(text: str) -> set[tuple[str, str, str | None]]:
    """Give the body, the kind and the threshold of each rule."""
    return {(r.body.name if r.body else "", r.kind.value, r.threshold) for r in parse(text).rules}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "The Trade Board met to choose its president. Two-thirds of the 90-seat chamber, or 60, is what it takes.",
            ("Trade Board", "supermajority", "2/3"),
        ),
        ("Sixty votes is what it takes in the Lutherian Senate.", ("Lutherian Senate", "majority", "60")),
        (
            "The Coral Development Bank elects a president. Its shareholders vote in proportion to their capital.",
            ("Coral Development Bank", "weighted", None),
        ),
        (
            "The Coral Development Bank elects a president. Members vote according to the size of their holdings.",
            ("Coral Development Bank", "weighted", None),
        ),
        (
            "The Coral Development Bank elects a president. They must have more than half of the governors, too.",
            ("governors", "majority", "1/2"),
        ),
        (
            "Under the rules of the Coral Fairs Bureau, a town needed two-thirds of the votes to win.",
            ("Coral Fairs Bureau", "supermajority", "2/3"),
        ),
        (
            (
                "Under the rules of the Coral Fairs Bureau, a town needed two-thirds of the votes to win. "
                "A simple majority was enough in the second round."
            ),
            ("Coral Fairs Bureau", "majority", None),
        ),
        (
            (
                "The Polk County Commission took seven ballots. The rules call for a majority of the full six-member "
                "commission to fill a vacancy. It reappointed Rita Poe to the Board of Health."
            ),
            ("Polk County Commission", "majority", None),
        ),
        ("The charter of the Wool Guild calls for 12 votes to elect a master.", ("Wool Guild", "majority", "12")),
    ],
)
def test_what_it_takes(text: str, want: tuple[str, str, str | None]) -> None:
    assert want in rules_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Two-thirds of the 90-seat chamber were absent when the Lutherian Senate met.",
        "The board of Coral Foods met. The firm's 75 shareholders will be paid in proportion to their capital.",
        "The law calls for 12 hours of debate in the Senate, and the votes were counted twice.",
    ],
)
def test_shares_of_something_else_are_no_rule(text: str) -> None:
    assert not rules_in(text)


def test_the_size_of_a_body_in_words() -> None:
    report = parse("To be elected its president, one needs a majority of the full nine-member Trade Board.")
    assert [r.members for r in report.rules] == [9]
