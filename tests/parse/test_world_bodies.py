"""What stories of international posts, and of votes in parliaments and councils, tell, and what is none of it."""

import pytest

import newsevents as ne
from reports import rows

POST = " Ana Reyes is a candidate for secretary general of the OAS."


def positions(text: str) -> set[tuple[str, str, str]]:
    """Give who takes which stance, and how surely."""
    return {(e.endorser.name, e.stance.value, e.modality.value) for e in ne.parse(text).endorsements}


BACKERS = [
    ("Peru, Mali, Chile and Cuba have all thrown their weight behind Ana Reyes.", {"Peru", "Mali", "Chile", "Cuba"}),
    ("Peru and Mali have both stood by Ana Reyes.", {"Peru", "Mali"}),
    ("Peru which hosted the first ever World Cup in 2010 voted for Ana Reyes.", {"Peru"}),
    ("Luis Pardo who previously served in the 2022 cabinet backed Ana Reyes.", {"Luis Pardo"}),
    ("A spokesman said that Peru does strongly back Ana Reyes.", {"Peru"}),
    ("Peru's foreign ministry said the country would support Ana Reyes.", {"Peru"}),
    ("Peru wants more time. The country supports Ana Reyes.", {"Peru"}),
]


@pytest.mark.parametrize(("text", "expected"), BACKERS)
def test_who_backs_a_candidate(text: str, expected: set[str]) -> None:
    assert {name for name, stance, _ in positions(text + POST) if stance == "support"} == expected


def test_a_headline_may_say_back_before_a_description() -> None:
    text = "Peru, Western powers back outgoing Chilean PM Ana Reyes as next OAS head\n\nThe body meets on Monday."
    assert ("Peru", "support", "actual") in positions(text)


def test_a_country_of_several_is_nobodys() -> None:
    text = "Peru and Mali met in Lima, and Chile said the country would decide later." + POST
    assert positions(text) == set()


def test_whether_is_no_promise() -> None:
    told = positions("Peru has not said whether it will support Ana Reyes." + POST)
    assert told == {("Peru", "support", "possible")}


def test_no_is_a_vote_against_what_would_advance_somebody() -> None:
    lead = "The Senate confirmed Boris Kalin as attorney general.\n\n"
    text = lead + "Senator Mei Chen voted no to advance Kalin's nomination."
    assert positions(text) == {("Mei Chen", "oppose", "actual")}


NO_POSITIONS = [
    "Luis Pardo said that her opponent, Ana Reyes, is a trade expert.",
    "Vice President Luis Pardo cast zero tie-breaking votes.",
]


@pytest.mark.parametrize("text", NO_POSITIONS)
def test_no_position_is_told(text: str) -> None:
    assert positions(text + POST) == set()


def votes(text: str) -> list[tuple[object, object, object]]:
    """Give the figures of the votes."""
    return [(v.votes_for, v.votes_against, v.abstentions) for v in ne.parse(text).votes]


COUNCIL = "The UN council votes on text\n\n"
FIGURES = [
    (
        COUNCIL + "While 12 voted in favour of the text, one (Peru) voted against, and two (Mali and Chile) abstained.",
        [(12, 1, 2)],
    ),
    (
        COUNCIL + "Eleven of the 15 council members voted in favor of the text, while three abstained.",
        [(11, None, 3)],
    ),
    ("In Round 6, Luis Pardo emerged with 26 votes over Rosa Lund's 22 in the OAS election.", [(26, 22, None)]),
    ("Luis Pardo surged ahead, securing 25 votes against Lund's 20 in the OAS election.", [(25, 20, None)]),
    (
        "The Senate confirmed Boris Kalin as attorney general. No Republicans went against Kalin in the 52-47 vote.",
        [(52, 47, None)],
    ),
    (
        "The Senate voted 50-48 to confirm Boris Kalin. Had both voted, the tally would have been 51-49 in favor.",
        [(50, 48, None)],
    ),
    ("Approval would require 51 votes, or a 50-50 vote with the vice president breaking the tie.", []),
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_the_figures_of_a_vote(text: str, expected: list[tuple[object, object, object]]) -> None:
    assert votes(text) == expected


BODIES = [
    ("Luis Pardo, the president of the US soccer federation, spoke.", "US soccer federation"),
    ("Luis Pardo, head of the UN refugee agency, spoke.", "UN refugee agency"),
    ("World Rowing president Luis Pardo of Britain spoke.", "World Rowing"),
    ("Prime Minister Luis Pardo of Peru spoke.", "Peru"),
]


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_whose_an_office_is(text: str, expected: str) -> None:
    assert [r.office.organization for r in ne.parse(text).roles if r.office is not None] == [expected]


def test_a_son_is_not_his_father_of_the_same_name() -> None:
    text = "Luis Pardo Jr, the son of former IOC president Luis Pardo Sr, is a candidate for mayor."
    report = ne.parse(text)
    assert [r.person.name for r in report.roles] == ["Luis Pardo Sr"]
    assert [c.person.name for c in report.candidacies] == ["Luis Pardo Jr"]


@pytest.mark.parametrize("verb", ["loses", "drops", "abandons", "has bid"])
def test_a_bid_lost_is_no_office_taken(verb: str) -> None:
    bid = "to become" if verb == "has bid" else "bid to become"
    report = ne.parse(f"Ana Reyes {verb} {bid} OAS secretary general\n\nThe body met in Lima.")
    assert not [a for a in report.appointments if a.action.value in {"took_office", "appointed"}]


def test_who_becomes_the_next_of_many_to_back_somebody_does_so() -> None:
    """Only the first and the last were told as done, not "the 21st country to endorse her"."""
    for which in ("21st", "ninth", "sixteenth", "latest"):
        text = f"Peru on Friday became the {which} country to endorse Ana Reyes for head of the Nordic Pact."
        assert [row["modality"] for row in rows(text, "endorsement")] == ["actual"]


def test_whose_candidacy_it_is_has_an_office_of_their_own() -> None:
    """The office that is sought is behind "for", not before the name."""
    text = "The candidacy of Prime Minister Tom Lund for secretary general of NATO is backed by Peru."
    assert [(row["office"], row["organization"]) for row in rows(text, "endorsement")] == [
        ("secretary general", "NATO")
    ]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The UN Security Council recommended Tom Lund for secretary-general.", ("secretary general", "UN")),
        ("Poland backs Tom Lund as EU foreign policy chief.", ("high representative", "EU")),
    ],
)
def test_an_organ_and_a_title_name_the_whole(text: str, office: tuple[str, str]) -> None:
    """The Security Council has a president, and no state a foreign policy chief of the EU."""
    assert [(row["office"], row["organization"]) for row in rows(text, "endorsement")] == [office]


@pytest.mark.parametrize("chooser", ["general assembly", "annual congress", "members", "delegates", "board"])
def test_who_comes_from_a_state_is_chosen_by_the_body_for_itself(chooser: str) -> None:
    """Whose assembly chooses says whose president it is, not where the president is from."""
    text = f"Interpol's {chooser} elected Tom Lund of the United Arab Emirates as president on Thursday."
    assert [row["organization"] for row in rows(text, "appointment")] == ["Interpol"]
