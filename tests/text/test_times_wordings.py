"""Expressions of time as newspapers word them, each with what it says on a day; without one it stays open."""

from datetime import date
from pathlib import Path

import pytest

from newsevents.model import TimeExpression
from newsevents.model.times import TimeKind
from newsevents.text.times import find_times

PUBLISHED = date(2024, 3, 5)
LINES = (Path(__file__).parent / "wordings.txt").read_text("utf-8").splitlines()
ROWS = [[cell.strip() for cell in f"{line} | | |".split("|")[:4]] for line in LINES if line and line[0] != "#"]


def only(words: str, published: date | None) -> TimeExpression:
    [found] = find_times(f"Officials met {words}, they said.", published)
    return found


@pytest.mark.parametrize(("words", "value", "earliest", "latest"), [pytest.param(*row, id=row[0]) for row in ROWS])
def test_what_a_wording_says(words: str, value: str, earliest: str, latest: str) -> None:
    found = only(words, PUBLISHED)
    assert (found.value, str(found.earliest or ""), str(found.latest or "")) == (value, earliest, latest)


@pytest.mark.parametrize("words", [row[0] for row in ROWS])
def test_without_a_day_nothing_is_guessed(words: str) -> None:
    found = find_times(f"Officials met {words}, they said.", None)
    assert all(each.anchor is None for each in found)
    assert all(
        each.resolved
        for each in found
        if each.value == only(words, PUBLISHED).value and "X" not in each.value and each.kind is TimeKind.DATE
    )


def test_there_are_many() -> None:
    assert len(ROWS) > 100
