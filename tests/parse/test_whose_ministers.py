"""Whose ministers and provosts are told of, whose seats come before a name, and who stands against whom."""

from typing import Any

import pytest

from reports import cells

FRIDAY = "2024-03-15"


COLUMNS = {
    "appointment": ("person", "action", "office", "organization"),
    "endorsement": ("endorser", "candidate"),
    "candidacy": ("person", "status"),
}


def told(text: str, kind: str = "appointment") -> list[tuple[Any, ...]]:
    """Give who did what, in which office of which body, as the records of one kind say."""
    return cells(text, kind, COLUMNS[kind], FRIDAY)


@pytest.mark.parametrize(
    "aside",
    [
        "He was criticised for his handling of the Afghanistan crisis.",
        "Kim Adu, who was sacked in 2020, came back as a Northern Ireland minister.",
    ],
)
def test_what_a_state_is_named_for(aside: str) -> None:
    """A crisis elsewhere, or a field of the government, does not make its ministers another state's."""
    text = f"Downing Street news\n\nThe prime minister sacked Jan Lund as education secretary. {aside}"
    assert ("Jan Lund", "left", "education secretary", "United Kingdom") in told(text)


def test_state_of_a_minister() -> None:
    """Another state's own minister is still its."""
    text = "The president of Afghanistan has sacked Jan Lund as education minister."
    assert told(text)[0][3] == "Afghanistan"


def test_deputy_lord_provost() -> None:
    """Who stands in for a lord provost does so in the city."""
    text = "Glasgow City Council met on Thursday.\n\nAna Reyes was re-elected as deputy Lord Provost."
    assert told(text) == [("Ana Reyes", "extended", "deputy lord provost", "Glasgow")]


@pytest.mark.parametrize("rank", ["Acting", "Interim"])
def test_rank_before_a_body(rank: str) -> None:
    """How long one has an office is no part of the body's name before it."""
    assert told(f"Ana Reyes is {rank} Norvest chairman.")[0][3] == "Norvest"


def test_member_before_the_next_seat() -> None:
    """Who sits for one seat is no part of the next one's name."""
    text = (
        "Ana Reyes is running for leader of the Greens.\n\n"
        "She has the support of Harlan AM Hefin Moss, Vale of Weir AM Ida Moe and Dunby AM Lars Dahl."
    )
    assert {row[0] for row in told(text, "endorsement")} == {"Hefin Moss", "Ida Moe", "Lars Dahl"}


def test_standing_against() -> None:
    """Who stands against a rival stands; who votes against one takes a position."""
    text = "Ana Reyes is standing against Jan Lund to succeed Lars Dahl as leader of the Greens."
    assert told(text, "endorsement") == []
    assert {row[0] for row in told(text, "candidacy")} == {"Ana Reyes", "Jan Lund"}
    assert told(text + " Kim Adu voted against Jan Lund.", "endorsement") == [("Kim Adu", "Jan Lund")]


def test_next_clause_with_its_party() -> None:
    """A name with its party opens a clause of its own behind "and"."""
    text = "Ana Reyes was elected as mayor of Harlan and Cllr Kim Adu, SNP, is the new leader of the council."
    assert {row[:3] for row in told(text)} == {
        ("Ana Reyes", "appointed", "mayor"),
        ("Kim Adu", "appointed", "council leader"),
    }


def test_moved_to_the_treasury() -> None:
    """Who is moved to the Treasury does not come to head it."""
    text = "Ana Reyes, the minister for social care, has been moved to the Treasury."
    assert "chancellor of the exchequer" not in {row[2] for row in told(text)}


def test_police_in_a_headline() -> None:
    """A place's police are one body in a headline, too."""
    text = "Jan Lund confirmed as new Lincolnshire Police chief\n\nMr Lund will take up the post later this month."
    assert {row[3] for row in told(text)} == {"Lincolnshire Police"}


def test_constable_of_two_places() -> None:
    """A chief constable may serve two places."""
    text = "Jan Lund has been appointed chief constable for Hampshire and the Isle of Dray."
    assert told(text) == [("Jan Lund", "appointed", "chief constable", "Hampshire and the Isle of Dray")]


def test_stand_in_of_one_who_leaves() -> None:
    """Whoever stands in for one who leaves does so where that one was, not where that one goes."""
    text = (
        "The chief executive of Harlan NHS Trust, Ana Reyes, has stepped down.\n\n"
        "Dr Reyes will leave to become chief executive of Weir NHS Trust. "
        "She will be succeeded by the director of finance, Kim Adu, on an interim basis."
    )
    assert ("Kim Adu", "took_office", "chief executive officer", "Harlan NHS Trust") in told(text)
