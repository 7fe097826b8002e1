"""Seats that by-elections fill, units and bodies of a country, and clauses beside what they seem to tell."""

from typing import Any

import pytest

from reports import cells

FRIDAY = "2024-03-15"
RACE = "Ana Reyes, Jan Lund and Tom Moss are running for leader of the Greens.\n\n"


COLUMNS = {
    "appointment": ("person", "action", "office", "organization", "modality"),
    "endorsement": ("endorser", "stance", "candidate"),
    "candidacy": ("person", "status"),
    "role": ("person", "office", "organization"),
    "tally": ("candidate", "count"),
    "vote": ("subject", "for", "against"),
}


def told(text: str, kind: str) -> list[tuple[Any, ...]]:
    """Give who did what, of which body, as the records of one kind say."""
    return cells(text, kind, COLUMNS[kind], FRIDAY)


def test_seats_of_several() -> None:
    """A by-election fills the seat of one; of others who leave theirs, it is not said which they are."""
    text = (
        "Harlan and Weir by-election: Labour names candidate\n\n"
        "The by-election was triggered by Tory MP Lars Dahl, who announced on Saturday he would stand down. "
        "Kim Adu and Ida Moe also announced their resignations as MPs."
    )
    seats = {row[0]: row[3] for row in told(text, "appointment")}
    assert seats == {"Lars Dahl": "Harlan and Weir", "Kim Adu": None, "Ida Moe": None}


def test_two_by_elections() -> None:
    """Two by-elections are for two seats."""
    text = "Labour MPs Kim Adu and Ida Moe stood down, paving the way for by-elections in Harlan Central and Weir."
    assert "Harlan Central and Weir" not in {row[3] for row in told(text, "appointment")}


@pytest.mark.parametrize(
    ("text", "endorsers"),
    [
        ("Minister Clara Adu and Mayo TD Ida Moe backed Ana Reyes.", {"Clara Adu", "Ida Moe"}),
        ("She has the support of Clara Adu and Mayo TD Ida Moe.", {"Clara Adu", "Ida Moe"}),
    ],
)
def test_name_before_a_seat(text: str, endorsers: set[str]) -> None:
    """Somebody named before "and" is no part of the next one's seat."""
    story = RACE + "Ana Reyes is the favourite. " + text
    assert {row[0] for row in told(story, "endorsement")} == endorsers


def test_seat_of_two_places() -> None:
    """Two places are."""
    assert told("Holborn and St Pancras MP Ida Moe spoke.", "role") == [("Ida Moe", "mp", "Holborn and St Pancras")]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Jan Lund, director of the West Harlan Special Operations Unit, spoke.",
            "West Harlan Special Operations Unit",
        ),
        ("Jan Lund, the chief executive of Sport Ireland, spoke.", "Sport Ireland"),
    ],
)
def test_body_by_its_last_word(text: str, role: str) -> None:
    """A unit is a body, and so is what common words and a country name."""
    assert [row[2] for row in told(text, "role")] == [role]


def test_letters_behind_a_name() -> None:
    """The letters of a medal are no part of a name."""
    text = "Chief Constable Sir Jan Lund QPM has announced his retirement."
    assert {row[0] for row in told(text, "appointment")} == {"Jan Lund"}


@pytest.mark.parametrize("title", ["deputy", "depute"])
def test_deputy(title: str) -> None:
    """Scots say depute."""
    assert told(f"Jan Lund is {title} leader of the Greens.", "appointment")[0][2] == "deputy leader"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes took an unassailable lead over Jan Lund on Saturday.",
        "Those yet to declare include the ministers Kim Adu and Ida Moe.",
        "Kim Adu urged Ana Reyes to go for it.",
        "The minister for trade is seeking to replace Lars Dahl.",
    ],
)
def test_no_event(text: str) -> None:
    """To lead, to be undecided, to cheer somebody on, or to stand oneself is no more than that."""
    assert told(RACE + text, "appointment") == []
    assert told(RACE + text, "endorsement") == []
    assert {row[0] for row in told(RACE + text, "candidacy")} == {"Ana Reyes", "Jan Lund", "Tom Moss"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kim Adu was thought to be a contender for leader.", "mentioned"),
        ("Kim Adu is believed to be a candidate for leader.", "mentioned"),
        ("Kim Adu is a candidate for leader.", "declared"),
    ],
)
def test_what_others_think(text: str, status: str) -> None:
    """Who is only thought to be a candidate is mentioned as one."""
    assert ("Kim Adu", status) in told(RACE + text, "candidacy")


@pytest.mark.parametrize(
    "text",
    [
        "Jan Lund, general secretary of the Weavers Union, does not retire until November.",
        "Jan Lund will not step down as general secretary of the Weavers Union until a successor is found.",
    ],
)
def test_not_until(text: str) -> None:
    """Who does not go until a day goes then."""
    assert [(row[1], row[4]) for row in told(text, "appointment")] == [("leaving", "expected")]


def test_not_at_all() -> None:
    """Who does not go does not."""
    text = "Jan Lund will not step down as general secretary of the Weavers Union."
    assert [row[4] for row in told(text, "appointment")] == ["denied"]


def test_fall_of_a_share() -> None:
    """From what a share fell is no rival's."""
    text = "Jan Lund stood in the 2015 election, taking fifth place as the party saw its vote slump from 22% to 4%."
    assert told(text, "vote") == []


def test_whose_figures() -> None:
    """Whoever counts is not whom the votes are for."""
    text = "Kim Adu backs Ana Reyes. According to figures from Ballot Box Scotland, she has the backing of 25 MSPs."
    assert [tuple(map(str, row)) for row in told(RACE + text, "tally")] == [("Ana Reyes", "25")]
