"""Contests beside the article's own: who stands in them stands for the office that was just spoken of."""

import pytest

import newsevents as ne

LEAD = (
    "The Assembly will choose its next speaker on Monday. Ana Reyes and Luis Pardo are the candidates for speaker.\n\n"
    "Jan Lund backed Ana Reyes for speaker.\n\n"
)
ASIDES = [
    ("The party must find a new deputy leader. Karin Holt is mulling a run.", "Karin Holt", "deputy leader"),
    (
        "Petra Moss stepped down as finance minister. Karin Holt was floated as her successor.",
        "Karin Holt",
        "finance minister",
    ),
    (
        "Petra Moss was elected treasurer of the union. She beat Karin Holt by 38 votes to 16.",
        "Karin Holt",
        "treasurer",
    ),
    (
        "The party must find a new deputy leader. Nothing was said on Friday. Karin Holt ruled herself out.",
        "Karin Holt",
        "deputy leader",
    ),
    ("Petra Moss became secretary of the union with 38 votes, beating Karin Holt.", "Karin Holt", "secretary"),
]
OWN = [
    ("Karin Holt ruled herself out of the race on Friday.", "Karin Holt"),
    ("The premier's office was closed on Friday. Karin Holt ruled herself out of the race.", "Karin Holt"),
    ("The party must find a new deputy leader. Luis Pardo is still in the running.", "Luis Pardo"),
]


def offices(text: str, person: str) -> set[str | None]:
    """Give the offices for which an article says that somebody stands."""
    found = [x for x in ne.parse(text).records if isinstance(x, ne.Candidacy) and x.person.name == person]
    return {x.office.title if x.office is not None else None for x in found}


@pytest.mark.parametrize(("aside", "person", "title"), ASIDES)
def test_an_aside_has_a_contest_of_its_own(aside: str, person: str, title: str) -> None:
    assert offices(LEAD + aside, person) == {title}


@pytest.mark.parametrize(("aside", "person"), OWN)
def test_elsewhere_people_stand_for_the_office_that_the_article_is_about(aside: str, person: str) -> None:
    assert offices(LEAD + aside, person) == {"speaker"}
