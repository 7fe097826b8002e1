"""The text layer takes anything: it never raises, never loses a character and takes time in line with the length."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clock import seconds
from newsevents.text.article import read_structure
from newsevents.text.lines import BLANK
from newsevents.text.quotes import find_quotes

# Pieces that have broken readers of news text: marks out of balance, right-to-left and combining characters, emoji with
# joiners, NUL, lone surrogates, odd line breaks, and the words that the readers of page furniture look for.
MARKS = "“”‘’\"'«»„`()[]/—–-:.…*•©_"
BLANKS = " \t\n\r\x00\x0b\x0c\x85\ufeff\u200b\u2028"
ODD = (
    "\u05d0\u05dc",
    "\u0645\u0631\u062d",
    "\u202e",
    "e\u0301",
    "\U0001f469\u200d\U0001f680",
    "\ud800",
    "\r\n",
    "\n\n",
)
WORDS = (
    "said",
    "The council",
    "RIGA",
    "(Reuters)",
    "By",
    "Photo:",
    "Published:",
    "22 February 2024",
    "10:31 GMT",
    "Q:",
)
FURNITURE = ("Read more", "Reporting by", "(AP Photo/", "1.", "’90s", "6'2\"", "___", "Most read", "Source:", "(END)")
PIECES = (*MARKS, *BLANKS, *ODD, *WORDS, *FURNITURE)

text_of_pieces = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)


def check(text: str) -> None:
    blocks = read_structure(text).blocks
    found = find_quotes(text, blocks)
    covered = 0
    for block in blocks:
        assert covered <= block.start < block.end <= len(text)
        assert all(c in BLANK for c in text[covered : block.start])
        covered = block.end
    assert all(c in BLANK for c in text[covered:])
    assert all(blocks[q.block].start <= q.open_mark < q.start < q.end <= blocks[q.block].end for q in found)


@given(st.text(alphabet=st.characters()))
def test_arbitrary_text(text: str) -> None:
    check(text)


@given(text_of_pieces)
def test_pieces_that_break_readers(text: str) -> None:
    check(text)


@given(text_of_pieces, text_of_pieces)
def test_a_paragraph_keeps_its_quotations_whatever_stands_around_it(before: str, after: str) -> None:
    paragraph = "“The council has settled on a chair,” said the deputy, “and I shall serve her as I served the last.”"
    text = f"{before}\n\n{paragraph}\n\n{after}"
    quoted = [text[q.start : q.end] for q in find_quotes(text, read_structure(text).blocks)]
    assert "The council has settled on a chair," in quoted
    assert "and I shall serve her as I served the last." in quoted


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("last", ["", "\n"])
def test_line_breaks_and_a_missing_last_one(line_break: str, last: str) -> None:
    text = line_break.join(["Council settles", "", "“We won,” she said.", "", "“We lost,” he said."]) + last
    check(text)
    assert [text[q.start : q.end] for q in find_quotes(text, read_structure(text).blocks)] == ["We won,", "We lost,"]


def test_right_to_left_and_combining_characters() -> None:
    text = "\u202bאמר: „ניצחנו“\u202c\n\nE\u0301lu, “de\u0301ja\u0300 vu encore,” dit-il."
    check(text)
    assert "de\u0301ja\u0300 vu encore," in [
        text[q.start : q.end] for q in find_quotes(text, read_structure(text).blocks)
    ]


SHAPES = {
    "one word": "a",
    "opening marks": "“a ",
    "straight marks": '" ',
    "single marks": "‘a ",
    "possessives": "the boys' ",
    "nested marks": "“a ‘b’ ” ",
    "short lines": "a b c\n",
    "paragraphs": "The council “settled” on it.\n\n",
    "credits": " Reporting by A",
    "bylines": "By A ",
    "capitals": "RIGA, ",
    "blanks": " \t",
    "line breaks": "\r\n",
    "nul": "\x00",
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
def test_time_grows_in_line_with_length(shape: str) -> None:
    """Eight times the text takes about eight times as long; a reader that squares it takes sixty-four."""

    def spent(length: int) -> float:
        text = shape * (length // len(shape))
        return seconds(lambda: find_quotes(text, read_structure(text).blocks), best_of=3)

    spent(1_000)
    assert spent(80_000) < 24 * spent(10_000) + 0.05


@pytest.mark.slow
def test_two_megabytes_on_one_line() -> None:
    text = "“We won,” said the players’ leader, ‘it’s over’. " * 43_000
    assert seconds(lambda: find_quotes(text, read_structure(text).blocks), best_of=1) < 10
    structure = read_structure(text)
    found = find_quotes(text, structure.blocks)
    assert len(structure.blocks) == 1
    assert len(found) == 2 * 43_000
