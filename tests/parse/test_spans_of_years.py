"""Years joined by a dash or by "between ... and", in clauses and behind the office that somebody had in them."""

import pytest

from reports import cells

SPELLS = [
    "Ana Reyes was mayor of Calder between 1999-2004.",
    "Ana Reyes was mayor of Calder from 1999-2004.",
    "Ana Reyes was mayor of Calder in 1999-2004.",
    "Ana Reyes was mayor of Calder, 1999-2004.",
    "Ana Reyes served as mayor of Calder 1999–2004.",
    "Ana Reyes was mayor of Calder between 1999 and 2004.",
]


@pytest.mark.parametrize("text", SPELLS)
def test_both_years_of_a_span_bound_the_spell(text: str) -> None:
    assert cells(text, "appointment", ("action", "start", "end")) == [("left", "1999", "2004")]


@pytest.mark.parametrize(
    "spell", ["from 1999 to 2004", "between 1999 and 2004", "1999-2004", "1999–2004", "from 1999–2004"]
)
def test_the_years_of_an_office_told_beside_a_name_are_not_those_of_the_verb(spell: str) -> None:
    text = f"Ana Reyes, mayor of Calder {spell}, has been named chair of Norvest."
    got = cells(text, "appointment", ("action", "office", "start", "end"))
    assert got == [("appointed", "chair", None, None)]
    assert cells(text, "role", ("office", "status")) == [("mayor", "former")]


def test_the_years_of_a_relative_clause_stay_in_it() -> None:
    text = "Ana Reyes, who chaired the committee in 1999-2004, has been named chair of Norvest."
    got = cells(text, "appointment", ("action", "organization", "start", "end"))
    assert got == [("left", "committee", "1999", "2004"), ("appointed", "Norvest", None, None)]


def test_years_are_no_votes_and_votes_no_years() -> None:
    assert not cells("Bo Lund, mayor of Calder 2004-2009, was elected to the board.", "vote", ("for",))
    assert cells("The motion passed 54-45.", "vote", ("for", "against")) == [(54, 45)]


def test_years_that_a_new_office_is_for_stay_its_own() -> None:
    got = cells("Norvest has named Ana Reyes as chair for 2024-2026.", "appointment", ("action", "start", "end"))
    assert got == [("appointed", "2024", "2026")]
