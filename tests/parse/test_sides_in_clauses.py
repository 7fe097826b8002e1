"""Who is for or against whom, told in relative and subordinate clauses, in ellipses and of several at once."""

import pytest

from reports import positions

RACE = "Ana Reyes, Tom Vane and Bo Lund are the candidates for president of the Nordic Chess Federation. "


def told(text: str) -> set[tuple[str, str, str | None]]:
    """Give who takes which side in the contest."""
    return positions(RACE + text)


@pytest.mark.parametrize(
    "text",
    [
        "That cleared the way for Ana Reyes, a former judge, whom the European Union endorsed at its spring summit.",
        "Ana Reyes, a former judge, whom the European Union endorsed, is ahead.",
        "The winner may be Ana Reyes, whose bid the European Union endorsed in May.",
        "Ana Reyes, a former judge, whose candidacy the European Union supports, is ahead.",
        "The woman to beat is Ana Reyes, whom the European Union backed at once.",
    ],
)
def test_whom_a_relative_clause_tells_of(text: str) -> None:
    assert told(text) == {("European Union", "support", "Ana Reyes")}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes, whom a panel set up by Peru in May interviewed, is a former judge.",
        "Ana Reyes, a former judge whose rulings Peru opposed in May, was absent.",
        "Ana Reyes, whose party Peru supported in May, was absent.",
    ],
)
def test_no_side_in_a_relative_clause(text: str) -> None:
    assert told(text) == set()
