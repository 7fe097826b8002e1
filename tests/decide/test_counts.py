"""Anonymous counts: their bounds and their words."""

from fractions import Fraction

import pytest

from newsevents.decide import ABSENT, YES, about, at_least, at_most, between, exactly, fewer_than, more_than
from newsevents.decide.counts import Count


@pytest.mark.parametrize(
    ("count", "words", "bounds"),
    [
        (exactly(20), "exactly 20 in favour", (20, 20)),
        (at_least(20), "at least 20 in favour", (20, 31)),
        (at_least(0), "at least 0 in favour", (0, 31)),
        (more_than(20), "more than 20 in favour", (21, 31)),
        (more_than("2/3"), "more than 2/3 in favour", (21, 31)),
        (at_most(20), "at most 20 in favour", (0, 20)),
        (fewer_than(20), "fewer than 20 in favour", (0, 19)),
        (between(3, 5), "at least 3 and at most 5 in favour", (3, 5)),
        (about(20), "at least 18 and at most 22 in favour", (18, 22)),
        (about(3), "at least 2 and at most 4 in favour", (2, 4)),
        (about(20, slack=Fraction(1, 5)), "at least 16 and at most 24 in favour", (16, 24)),
        (exactly(2, [YES, ABSENT]), "exactly 2 absent or yes", (2, 2)),
    ],
)
def test_words_and_bounds(count: Count, words: str, bounds: tuple[int, int]) -> None:
    assert str(count) == words
    assert count.bounds(31) == bounds


@pytest.mark.parametrize("make", [exactly, at_least, more_than, at_most, fewer_than, about])
def test_the_source_is_in_the_words_only_where_there_is_one(make: type[Count]) -> None:
    assert str(make(5, source="diplomats")).endswith("in favour (diplomats)")
    assert str(make(5)).endswith("in favour")
    assert str(between(1, 5, source="diplomats")).endswith("(diplomats)")
