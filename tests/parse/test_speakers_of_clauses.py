"""Whose words a quotation inside a clause is: whoever says the clause, not whom it speaks of."""

import pytest

from reports import cells


@pytest.mark.parametrize(("text", "speaker"), [
    ("Ada Lund went further, warning that Peru would “not sit at a table where nobody hears it”.", "Ada Lund"),
    ("Ada Lund, adding that Mr Odede “never lost his nerve in the talks”, left.", "Ada Lund"),
    ("Ada Lund, saying Mr Odede had “lost his way in all this”, voted no.", "Ada Lund"),
    ("The committee found that Mr Odede had “no standing to bring the case”.", "committee"),
    ("The board described Ms Lund as “a safe pair of hands”.", "board"),
])  # fmt: skip
def test_the_words_are_of_whoever_says_the_clause(text: str, speaker: str) -> None:
    assert cells(text, "statement", ("speaker",)) == [(speaker,)]


def test_what_a_court_rules_is_not_said_by_whom_it_rules_on() -> None:
    assert cells("The court ruled that Mr Odede had “no standing to bring the case”.", "statement", ("speaker",)) == []


def test_a_warning_is_a_noun_where_no_clause_hangs_on_it() -> None:
    text = "Ada Lund gave it a last look, warning in hand, and said Mr Odede was “ready for the job at last”."
    assert cells(text, "statement", ("speaker",)) == [("Ada Lund",)]
