"""Appointments: each frame and each rule of tenure fires on its wording, and stays silent on its neighbours."""

import pytest

import newsevents as ne
from reports import changes

DAY = "2024-05-06"


CASES = [
    ("Ana Reyes was appointed secretary general of NATO.", "Ana Reyes", "appointed", "secretary general"),
    ("Acme Corp named Ana Reyes chief executive.", "Ana Reyes", "appointed", "chief executive officer"),
    ("The council on Monday elected Ana Reyes as its chair.", "Ana Reyes", "appointed", "chair"),
    ("Ana Reyes was on Tuesday elected president of Peru.", "Ana Reyes", "appointed", "president"),
    ("Elected president of Peru in 2016, Ana Reyes has never lost a vote.", "Ana Reyes", "appointed", "president"),
    ("Ana Reyes emerged as the new president of Peru.", "Ana Reyes", "appointed", "president"),
    ("Ana Reyes won the election for president of Peru.", "Ana Reyes", "appointed", "president"),
    ("The post of finance minister went to Ana Reyes.", "Ana Reyes", "appointed", "finance minister"),
    ("The interior ministry went to Ana Reyes.", "Ana Reyes", "appointed", "interior minister"),
    ("Ana Reyes moves to the foreign ministry.", "Ana Reyes", "took_office", "foreign minister"),
    ("Ana Reyes was sworn in as prime minister of Peru.", "Ana Reyes", "took_office", "prime minister"),
    ("Ana Reyes took over as chief executive of Acme Corp.", "Ana Reyes", "took_office", "chief executive officer"),
    ("President Ana Reyes, who took office in March, spoke.", "Ana Reyes", "took_office", "president"),
    ("Ana Reyes assumed the presidency of Peru.", "Ana Reyes", "took_office", "president"),
    ("Ana Reyes is set to be foreign minister.", "Ana Reyes", "took_office", "foreign minister"),
    ("Ana Reyes became the first woman to be governor of Ohio.", "Ana Reyes", "took_office", "governor"),
    ("Ana Reyes has been president of Peru since 2019.", "Ana Reyes", "serving", "president"),
    ("Ana Reyes has led NATO since 2019.", "Ana Reyes", "serving", "secretary general"),
    ("Ana Reyes, who chairs the Republican Study Committee, spoke.", "Ana Reyes", "serving", "chair"),
    ("Ana Reyes of Ohio, who chairs the Republican Study Committee, spoke.", "Ana Reyes", "serving", "chair"),
    ("Ana Reyes remains prime minister of Peru.", "Ana Reyes", "serving", "prime minister"),
    ("Ana Reyes stays as chancellor.", "Ana Reyes", "serving", "chancellor"),
    ("Ana Reyes was re-elected president of Peru.", "Ana Reyes", "extended", "president"),
    ("Ana Reyes won a third term as president of Peru.", "Ana Reyes", "extended", "president"),
    ("NATO extended Ana Reyes's term as secretary general.", "Ana Reyes", "extended", "secretary general"),
    ("Ana Reyes will step down as president of Peru.", "Ana Reyes", "leaving", "president"),
    ("Ana Reyes's term as president of Peru ends in October.", "Ana Reyes", "leaving", "president"),
    ("President Ana Reyes of Peru, whose term ends in October, spoke.", "Ana Reyes", "leaving", "president"),
    ("Ana Reyes has no intention of stepping down as president.", "Ana Reyes", "leaving", "president"),
    ("Ana Reyes is to be replaced as leader of the Green Party.", "Ana Reyes", "leaving", "leader"),
    ("Ana Reyes has handed in her notice as mayor of Lima.", "Ana Reyes", "leaving", "mayor"),
    ("Ana Reyes resigned as mayor of Lima on Friday.", "Ana Reyes", "left", "mayor"),
    ("Ana Reyes served as mayor of Lima from 2005 to 2013.", "Ana Reyes", "left", "mayor"),
    ("Ana Reyes was mayor of Lima until 2013.", "Ana Reyes", "left", "mayor"),
    ("Acme Corp ousted Ana Reyes as chief executive.", "Ana Reyes", "left", "chief executive officer"),
    ("Ana Reyes was relieved of her duties as finance minister.", "Ana Reyes", "left", "finance minister"),
    ("Ana Reyes fell on her sword as mayor of Lima.", "Ana Reyes", "left", "mayor"),
    ("Ana Reyes gave up the premiership of Peru in May.", "Ana Reyes", "left", "prime minister"),
    ("The resignation of Ana Reyes as mayor of Lima was accepted.", "Ana Reyes", "left", "mayor"),
    ("Bruno Okafor, finance minister, and Ana Reyes, mayor, both resigned.", "Ana Reyes", "left", "mayor"),
    ("New Zealand joined NATO in 1999.", "New Zealand", "took_office", "member"),
    ("Norway will leave the European Union in 2030.", "Norway", "leaving", "member"),
    ("Norway won a seat on the Security Council.", "Norway", "appointed", "member"),
]


@pytest.mark.parametrize(("text", "person", "action", "office"), CASES)
def test_a_wording_tells_of_an_appointment(text: str, person: str, action: str, office: str) -> None:
    """Every wording gives its one record."""
    assert (person, action, office) in changes(text)


INFERRED = [
    # the office that a clause leaves out is the predecessor's, the person's own, or the one just vacated
    ("Ana Reyes has led NATO since 2014. Bruno Okafor takes over from Reyes in June.", "Bruno Okafor", "took_office",
     "secretary general"),
    ("Finance minister Ana Reyes resigned on Friday.", "Ana Reyes", "left", "finance minister"),
    ("Ana Reyes resigned as health minister; the job went to Bruno Okafor.", "Bruno Okafor", "appointed",
     "health minister"),
    ("Ana Reyes, chief executive of Acme Corp, will leave Acme Corp in May.", "Ana Reyes", "leaving",
     "chief executive officer"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "person", "action", "office"), INFERRED)
def test_the_article_settles_an_office_left_out(text: str, person: str, action: str, office: str) -> None:
    """An unnamed office comes from what the article says of the person or the predecessor."""
    assert (person, action, office) in changes(text)


def test_several_offices_are_shared_out() -> None:
    """Two people elected to two offices hold one each; one person named to two holds both."""
    text = "Ana Reyes and Bruno Okafor were elected president and vice president of the Green Party."
    expected = {("Ana Reyes", "appointed", "president"), ("Bruno Okafor", "appointed", "vice president")}
    assert changes(text) == expected


def test_bounds_and_predecessor() -> None:
    """The spell's bounds and the predecessor are those of the clause."""
    served = ne.parse("Ana Reyes served as mayor of Lima from 2005 to 2013.", published=DAY).appointments[0]
    assert (served.start.value, served.end.value) == ("2005", "2013")  # type: ignore[union-attr]
    text = "The board named Ana Reyes chief executive of Acme Corp to replace Bruno Okafor."
    named = ne.parse(text, published=DAY).appointments
    assert [(a.person.name, a.predecessor.name if a.predecessor else None) for a in named] == [
        ("Ana Reyes", "Bruno Okafor")
    ]


SILENT = [
    "Ana Reyes is running for president of Peru.",
    "Ana Reyes failed in her bid to become president of Peru.",
    "Ana Reyes gave up on becoming president of Peru.",
    "Ana Reyes was blocked from becoming president of Peru.",
    "If elected president of Peru, Ana Reyes would cut taxes.",
    "Ana Reyes was chosen as the party's candidate for president.",
    "Ana Reyes had been expected to be named president of Peru.",
    "There was speculation that Ana Reyes would be replaced as president.",
    "Ana Reyes stepped down from the ladder.",
    "Ana Reyes was dismissed from the cabinet.",
    "Ana Reyes quit the race.",
    "Ana Reyes left Lima by train on Tuesday.",
    "Ana Reyes replaced Bruno Okafor at half-time.",
    "Ana Reyes leads the race by two minutes.",
    "Peru leads the world in copper.",
    "Ana Reyes named the file after the project.",
    "Ana Reyes took over at the wheel for the last lap.",
    "Ana Reyes heads to Lima on Monday.",
    "The ship was named after Ana Reyes.",
    "The programme elects a new node when the old one fails.",
    "Ana Reyes ran for the bus.",
    "Ana Reyes has never held elected office.",
    "Britain vetoed the bid, leaving the European Union without an heir.",
]


@pytest.mark.parametrize("text", SILENT)
def test_neighbouring_wordings_are_silent(text: str) -> None:
    """What is wanted, imagined, or about something else gives no record."""
    assert changes(text) == set()


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ana Reyes, the chairman of Tellus, steps down in October.", "expected"),
        ("Ana Reyes took office as governor of Ohio on Friday.", "actual"),
        ("Ana Reyes resigned as chairman of Tellus in April.", "actual"),
    ],
)
def test_a_day_to_come_has_not_come(text: str, modality: str) -> None:
    report = ne.parse(text, published=DAY)
    assert [a.modality.value for a in report.appointments] == [modality]


def test_who_leaves_politics_leaves_the_office_proper_first() -> None:
    report = ne.parse(
        "Peruvian Prime Minister Ana Reyes announced her departure from politics, but stays on as caretaker leader of "
        "Peru until a new government is formed.",
        published=DAY,
    )
    leaving = [a for a in report.appointments if a.action.value == "leaving"]
    assert [a.office and (a.office.title, a.office.organization) for a in leaving] == [("prime minister", "Peru")]


def test_an_outgoing_holder_has_one_role() -> None:
    text = "Outgoing Peruvian Prime Minister Ana Reyes spoke. Prime Minister Ana Reyes of Peru left."
    report = ne.parse(text, published=DAY)
    assert [(r.office and r.office.title, r.status.value) for r in report.roles] == [("prime minister", "outgoing")]
