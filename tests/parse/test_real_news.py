"""Plain news of all the world: what sounds like an event of an office or a vote, and is none, or is another's."""

import pytest

import newsevents as ne

NOTHING = [
    "A few days later Mr Lund, the attorney general, announced he would drop his bid to add a question to the census.",
    "President Lund of Peru spoke on July 2. On Monday he withdrew his bid to buy the island.",
    "The minister seconded Mr Lund's recommendation that the fires be added to the agenda of the secretary general.",
    "Karl Holt was a featured speaker at the rally in 2008. Ana Reyes was the keynote speaker of the congress.",
    "Mr Holt was painter to the court, 1980–1987; then to the king, 1987–2017; for 37 years.",
    "Only two presidents of Peru have been impeached: Karl Holt and Ben Okafor.",
    "The king considered it inappropriate for royals to run for president of Peru.",
    "Karl Holt no longer holds a royal title, having lost it in 1972 upon her marriage to a Peruvian national.",
    "Bishop Emeritus Dino Guttmann of Marbel died on Monday.",
    "President Ana Moss of Mali rejected his resignation.",
    "Karl Holt says he could no longer stand by and allow such things to be said of the president.",
    "The ambassador to Brazil, Denise Almao, had met Sir Peter Blake, but she would not say how he died.",
    "One manager who has got it right this week is Walter Smith of Norvest Rovers.",
    "Mr Lund remains the only negotiating partner for Israel.",
    "The race for president goes on. Local Afghan forces have pulled out.",
    "The president's party was an outspoken opponent of the Gulf War in 2003.",
]
TOLD = [
    ("Ms Reyes began serving as governor of Queensland on January 2, 2017.", "Reyes", "took_office", "governor"),
    (
        "Luis Holt resigned as governor and Ana Reyes was sworn in at 5 p.m. local time (2100 UTC) as mayor.",
        "Ana Reyes",
        "took_office",
        "mayor",
    ),
    ("Ben Holt, the son of Joe Lund, who served as premier of Peru until 2016, sued.", "Joe Lund", "left", "premier"),
    (
        "Lund Supreme Court removes Governor Reyes; Vasco becomes governor\n\nThe Supreme Court of Puerto Rico ruled.",
        "Reyes",
        "left",
        "governor",
    ),
    ("Karl Holt was named keynote speaker. He was elected mayor of Lima on Friday.", "Karl Holt", "appointed", "mayor"),
]


def events(text: str) -> list[ne.Record]:
    """Give what an article tells of positions, candidacies, appointments and votes."""
    return [
        x for x in ne.parse(text).records if isinstance(x, ne.Endorsement | ne.Candidacy | ne.Appointment | ne.Vote)
    ]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text: str) -> None:
    assert events(text) == []


@pytest.mark.parametrize(("text", "person", "action", "office"), TOLD)
def test_what_is_told_is_found(text: str, person: str, action: str, office: str) -> None:
    told = [
        (x.person.name, x.action, x.office.title) for x in events(text) if isinstance(x, ne.Appointment) and x.office
    ]
    assert (person, action, office) in told


def test_who_comes_new_is_not_who_goes() -> None:
    text = "Governor Lund of Chiapas resigns, new governor sworn in\n\nThe weather in the state was fine on Friday."
    told = [(x.person.name, x.action) for x in events(text) if isinstance(x, ne.Appointment)]
    assert told == [("Lund", "left")]


@pytest.mark.parametrize("question", ["how to vote in June", "whom it will back", "whether to stand"])
def test_a_question_that_somebody_answers_behind_it_ends(question: str) -> None:
    """What is said governs the saying of no verb that it stands before: such a circle once held the reader forever."""
    lead = "The Norvest Union backs Ana Reyes for chair. "
    assert ne.parse(f"{lead}It has not decided {question}, a family representative said. So did Chile.").records


def test_who_is_asked_for_a_resignation_is_not_who_asks() -> None:
    records = ne.parse("President Lund of Peru asked chairman John Holt for his resignation on Monday.").records
    told = [x for x in records if isinstance(x, ne.Endorsement)]
    assert [(x.endorser.name, x.candidate and x.candidate.name, x.stance) for x in told] == [
        ("Lund", "John Holt", "oppose")
    ]


def test_no_court_or_firm_has_a_governor() -> None:
    text = (
        "Puerto Rico Supreme Court removes Governor Reyes; Wanda Vasco becomes governor\n\n"
        "In a statement posted to her Twitter account, Vasco wrote that Puerto Rico needs rest."
    )
    offices = {x.office.organization for x in ne.parse(text).records if isinstance(x, ne.Appointment) and x.office}
    assert offices == {"Puerto Rico"}


def test_the_position_is_the_one_just_told_of() -> None:
    text = (
        "President Lund of Peru had asked for national security adviser John Holt's resignation.\n\n"
        "Holt had held the position since April 2018.\n\n"
        "Holt previously served as the Peruvian ambassador to the United Nations."
    )
    held = [
        x
        for x in ne.parse(text).records
        if isinstance(x, ne.Appointment) and x.evidence[0].rule_id.endswith("/held-by")
    ]
    assert all(x.office and x.office.title == "national security adviser" for x in held)


def test_whom_one_votes_for_to_serve_is_whom_the_vote_is_on() -> None:
    text = "The new House voted for Ana Reyes to serve as Speaker with 220 votes to 192."
    assert [v.subject for v in ne.parse(text).records if isinstance(v, ne.Vote)] == ["Ana Reyes"]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Senator Karl Holt of Georgia spoke in Ohio. The president, Ana Reyes, resigned on Monday.", "United States"),
        ("Karl Holt of Georgia spoke in Tbilisi. The president, Ana Reyes, resigned on Monday.", "Georgia"),
    ],
)
def test_georgia_is_a_state_or_one_of_the_united_states(text: str, owner: str) -> None:
    offices = [x.office for x in ne.parse(text).records if isinstance(x, ne.Appointment)]
    assert [office and office.organization for office in offices] == [owner]


@pytest.mark.parametrize("party", ["Republican", "Democratic"])
def test_a_party_has_no_presidential_contest_of_the_state(party: str) -> None:
    text = (
        f"{party} camp looks for a winner\n\n"
        f"The {party} presidential candidate, Ana Reyes, was backed by Karl Holt in Washington. "
        f"{party}s said she would win the presidential election."
    )
    offices = {x.office for x in ne.parse(text).records if isinstance(x, ne.Endorsement | ne.Candidacy)}
    assert {(office.title, office.organization) for office in offices if office} <= {
        ("president", "United States"),
        ("president", None),
    }


@pytest.mark.parametrize(
    "contest", ["the Democratic nomination", "a presidential bid", "the GOP nominee", "the presidential race"]
)
def test_a_nomination_of_no_office_is_the_presidency(contest: str) -> None:
    text = (
        f"Rally in Washington\n\nKarl Holt, an organizer of the rallies, talked of {contest} on Monday. "
        "Karl Holt endorsed Ana Reyes, an American rival of Luis Pardo."
    )
    offices = [x.office for x in ne.parse(text).records if isinstance(x, ne.Endorsement)]
    assert [(office.title, office.organization) for office in offices if office] == [("president", "United States")]


def test_who_are_killed_oppose_nobody() -> None:
    text = "Bombers struck, killing 26 people and provoking the heaviest raids against President Lund's government."
    assert [x for x in ne.parse(text).records if isinstance(x, ne.Tally)] == []


def test_one_is_nominated_to_a_court_as_its_judge() -> None:
    text = "The race for president goes on. Karl Holt was nominated to the Supreme Court in 1975."
    told = [x for x in ne.parse(text).records if isinstance(x, ne.Candidacy) and x.person.name == "Karl Holt"]
    assert [(x.status, x.office and x.office.title, x.office and x.office.organization) for x in told] == [
        ("nominated", "justice", "Supreme Court")
    ]


@pytest.mark.parametrize("club", ["Boca Juniors", "Norvest Athletic Club", "The Law Society"])
def test_a_club_has_a_presidential_contest_of_its_own(club: str) -> None:
    text = (
        f"Vote in June\n\n{club} presidential candidate Karl Lund was endorsed by Ana Reyes on Monday in Argentina. "
        f"{club} will hold its presidential election in June."
    )
    offices = {x.office and x.office.organization for x in ne.parse(text).records if isinstance(x, ne.Endorsement)}
    assert offices == {club.removeprefix("The ")}
