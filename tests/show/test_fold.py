"""Folding: no line too wide, no word lost, nothing that a terminal would obey."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from newsevents.show.fold import Style, clean, fold, paint, width_of

RUNS = st.lists(st.tuples(st.text(), st.sampled_from(Style)), max_size=6)


@given(RUNS, st.integers(10, 120), st.integers(0, 4), st.integers(0, 6))
def test_no_line_is_wider_than_the_terminal(runs: list[tuple[str, Style]], width: int, indent: int, hang: int) -> None:
    for line in fold(runs, width, indent=indent, hang=hang):
        # A character of two columns needs two, however narrow the room.
        assert width_of(paint(line, color=False)) <= width


@given(RUNS, st.integers(20, 120))
def test_no_character_is_lost(runs: list[tuple[str, Style]], width: int) -> None:
    folded = "".join(text for line in fold(runs, width, indent=2) for text, _ in line)
    whole = clean("".join(text for text, _ in runs))
    assert folded.replace(" ", "") == whole.replace(" ", "")


@given(st.text())
def test_a_clean_text_has_no_controls(text: str) -> None:
    cleaned = clean(text)
    assert not any(unicodedata.category(character) in {"Cc", "Cs"} for character in cleaned)
    assert clean(cleaned) == cleaned


def test_an_article_cannot_drive_the_terminal() -> None:
    assert clean("a\x1b[2Jb\u202ec\r\nd") == "a\N{REPLACEMENT CHARACTER}[2Jbc d"


@given(RUNS, st.integers(20, 120))
def test_colour_changes_nothing_but_colour(runs: list[tuple[str, Style]], width: int) -> None:
    for line in fold(runs, width):
        painted = paint(line, color=True)
        for style in Style:
            painted = painted.replace(f"\x1b[{style.value}m", "")
        assert painted.replace("\x1b[0m", "").rstrip() == paint(line, color=False)


def test_wide_and_combining_characters_are_measured() -> None:
    assert width_of("東京") == 4
    assert width_of("e\u0301") == 1
    lines = [paint(line, color=False) for line in fold([("東京都知事 選挙", Style.PLAIN)], 10)]
    assert lines == ["東京都知事", "選挙"]


def test_a_word_too_long_is_cut() -> None:
    lines = [paint(line, color=False) for line in fold([("x" * 25, Style.PLAIN)], 12, indent=2)]
    assert lines == ["  " + "x" * 10, "  " + "x" * 10, "  " + "x" * 5]


def test_a_style_may_change_within_a_word() -> None:
    (line,) = fold([("“He ", Style.QUIET), ("said", Style.EVIDENCE), (",”", Style.QUIET)], 20)
    assert paint(line, color=True) == "\x1b[2m“He\x1b[0m \x1b[4msaid\x1b[0m\x1b[2m,”\x1b[0m"
