"""Numbers in words and figures, and hyphenated scores."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.parse.words.numbers import read_number, read_score


@given(st.integers(0, 10**9))
def test_figures_read_back(n: int) -> None:
    assert read_number(f"{n:,}") == n
    assert read_number(str(n)) == n


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("fourteen", 14),
        ("Twenty-five", 25),
        ("two dozen", 24),
        ("a hundred and five", 105),
        ("three thousand two hundred", 3200),
        ("1.06 million", 1_060_000),
        ("56.5", 56.5),
        ("no", 0),
        ("several", None),
        ("and", None),
        ("", None),
    ],
)
def test_number_words(words: str, value: float | None) -> None:
    assert read_number(words) == value


@pytest.mark.parametrize(
    ("word", "score"),
    [
        ("51-49", (51, 49)),
        ("11-2-2", (11, 2, 2)),
        ("13–2", (13, 2)),
        ("2016-17", None),
        ("1997-2003", None),
        ("12", None),
    ],
)
def test_scores(word: str, score: tuple[int, ...] | None) -> None:
    assert read_score(word) == score


@given(st.text(max_size=40))
def test_any_text_reads_without_error(text: str) -> None:
    read_number(text)
    read_score(text)
