"""Where the names of persons and bodies that no lexicon has start and end, and what they are names of."""

import pytest

import newsevents as ne
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.pipeline import STAGES
from newsevents.parse.reading import Reading


def names(text: str) -> set[str]:
    """Give the mentions under a headline, each as its kind and its words."""
    reading = Reading(f"Story of the day in brief\n\n{text}", None, Lexicon.default())
    for stage in STAGES[:2]:
        stage(reading)
    return {f"{m.kind}:{m.text}" for s in reading.sentences[1:] for m in s.mentions.values()}


BODIES = [
    ("The University and College Union said it would back Ana Reyes.", "University and College Union"),
    ("The Fire and Rescue Officers Association backed Reyes.", "Fire and Rescue Officers Association"),
    ("The Anglican Women's Fellowship supports Canon Dyani.", "Anglican Women's Fellowship"),
    ("The Integrated Bar of the Philippines is backing Singh.", "Integrated Bar of the Philippines"),
    ("The Women Lawyers' Circle is backing Singh.", "Women Lawyers' Circle"),
    ("The Lahore High Court Bar Association demanded it.", "Lahore High Court Bar Association"),
    ("The advocacy group Judges Watch supported Reyes.", "Judges Watch"),
    ("The Las Vegas Sun endorsed her.", "Las Vegas Sun"),
    ("The Socialist Workers party recommended Okafor.", "Socialist Workers party"),
    ("The Regional Independent Group will back Okafor.", "Regional Independent Group"),
    ("People Before Profit will vote for Okafor.", "People Before Profit"),
    ("Mothers Against Gun Violence endorsed Ana Reyes.", "Mothers Against Gun Violence"),
    ("Doctors for Choice endorsed Ana Reyes.", "Doctors for Choice"),
    ("Thrive Capital and Kestrel Ventures pressed for his return.", "Thrive Capital"),
    ("The All India Football Federation backed Reyes.", "All India Football Federation"),
    ("The Arab Bank for Economic Development in Africa hired her.", "Arab Bank for Economic Development in Africa"),
    ("The United Food and Commercial Workers endorsed him.", "United Food and Commercial Workers"),
    ("The Kenya Magistrates and Judges Association opposed him.", "Kenya Magistrates and Judges Association"),
    ("The Justice and Legal Affairs Committee voted.", "Justice and Legal Affairs Committee"),
    ("The Port Lund Chamber of Commerce backed her.", "Port Lund Chamber of Commerce"),
    ("The Makerere University Academic Staff Association agrees.", "Makerere University Academic Staff Association"),
    ("The Oxford Labour Club backed her.", "Oxford Labour Club"),
    ("The Leinster FA backed her.", "Leinster FA"),
    ("The Communications Workers of America agree.", "Communications Workers of America"),
    ("The Alliance for Retired Americans agrees.", "Alliance for Retired Americans"),
    ("The Kenya Union of Primary Educators met on Friday.", "Kenya Union of Primary Educators"),
    (
        "The Academic Staff Professionals Representation Organization opposed Lund.",
        "Academic Staff Professionals Representation Organization",
    ),
]


@pytest.mark.parametrize(("text", "body"), BODIES, ids=[body for _, body in BODIES])
def test_a_bodys_name_is_read_whole(text: str, body: str) -> None:
    assert f"O:{body}" in names(text)


PERSONS = [
    ("Justice went to German Okafor.", "German Okafor"),
    ("The Senate heard Dean Mallory on Friday.", "Dean Mallory"),
    ("Pat McArdle, Labour's organiser, said no.", "Pat McArdle"),
    ("Prince Ali bin al-Okafor said so.", "Ali bin al-Okafor"),
    ('Vicente "Tito" Reyes III took the chair.', 'Vicente "Tito" Reyes III'),
    ("Associate Justice Edgardo delos Reyes retired.", "Edgardo delos Reyes"),
    ("She met King Carl XVI Gustaf on Friday.", "Carl XVI Gustaf"),
    ("Commissioner Thierry Breton has been put forward.", "Thierry Breton"),
    ("Ms Lund is replacing Walter Finn, who has left.", "Walter Finn"),
    ("Per Okafor, its chair, said so.", "Per Okafor"),
    ("In Humza Adeola's cabinet nobody agreed.", "Humza Adeola"),
    ("Canon Nomsa Dyani was elected.", "Nomsa Dyani"),
    ("They voted for Blessing Okoro.", "Blessing Okoro"),
    ("Ms Samantha Reyes AC was sworn in.", "Samantha Reyes"),
]


@pytest.mark.parametrize(("text", "person"), PERSONS, ids=[person for _, person in PERSONS])
def test_a_persons_name_is_read_whole(text: str, person: str) -> None:
    assert f"A:{person}" in names(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lawyers for Reyes said the German Scholz Foundation backed the Chelsea captain.",
        "The Kestria party denied it; the Labour Party and the Green Party backed Ana Reyes.",
        "Backing Reyes are Jo Marsh and Ministers for Health and Education.",
    ],
)
def test_what_only_looks_like_a_longer_name_is_none(text: str) -> None:
    longer = {"O:Lawyers for Reyes", "A:German Scholz", "O:Kestria party", "A:Backing Reyes", "A:Chelsea captain"}
    assert not longer & names(text)
    assert not any("Labour Party and" in name or "Ministers for" in name for name in names(text))


@pytest.mark.parametrize(
    ("words", "endorser"),
    [
        ("The Reuss family", "Reuss family"),
        ("The Cavendish family trust", "Cavendish family trust"),
        ("The association of landlords", "association of landlords"),
        ("The northern caucus", "northern caucus"),
    ],
)
def test_a_body_that_only_nouns_name_takes_a_position(words: str, endorser: str) -> None:
    report = ne.parse(f"Ana Reyes and Jo Adu are running for mayor of Lund.\n\n{words} supports Jo Adu.")
    assert [e.endorser.name for e in report.endorsements] == [endorser]
