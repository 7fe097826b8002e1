"""Those who have one office, set off by dashes or brackets behind it; and the boards on which they sit."""

import pytest

from reports import changes, offices, rows

PAIRS = [
    "Two directors of Norvest – Ana Reyes and Bo Lund – have resigned.",
    "Both of them quit: two directors of Norvest (Ana Reyes and Bo Lund) have resigned.",
    "Norvest's directors — Ana Reyes and Bo Lund — have resigned.",
    "Both directors on Norvest's board, Ana Reyes and Bo Lund, have resigned.",
    "All the directors on the board of Norvest -- Ana Reyes and Bo Lund -- have resigned.",
]


@pytest.mark.parametrize("text", PAIRS)
def test_who_is_set_off_behind_an_office_has_it_and_does_what_is_told(text: str) -> None:
    assert offices(text) == {(name, "left", "director of Norvest") for name in ("Ana Reyes", "Bo Lund")}


def test_more_than_two_may_be_set_off() -> None:
    text = "Now all three non-executive directors on the trust's board – Ana Reyes, Bo Lund and Jo Adu – have resigned."
    named = ("Ana Reyes", "Bo Lund", "Jo Adu")
    assert changes(text) == {(name, "left", "non-executive director") for name in named}


def test_states_and_candidates_set_off_are_those_counted() -> None:
    backed = rows("Two states – Peru and Chile – backed Ana Reyes for president of the bank.", "endorsement")
    assert [row["endorser"] for row in backed] == ["Peru", "Chile"]
    stood = rows("Two candidates for mayor of Leeds – Ana Reyes and Bo Lund – withdrew.", "candidacy")
    assert [(row["person"], row["status"]) for row in stood] == [("Ana Reyes", "withdrawn"), ("Bo Lund", "withdrawn")]


NOTHING = [
    "Members of their squad – Ana Reyes and Bo Lund – will also play.",
    "Four directors on the board – Ana Reyes among them – said they were angry.",
    "Directors said that Norvest – Ana Reyes and Bo Lund's firm – had no plans.",
    "The directors' rivals – Ana Reyes and Bo Lund – were glad.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_others_set_off_have_no_office(text: str) -> None:
    assert not changes(text)
    assert not rows(text, "role")
