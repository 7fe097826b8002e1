"""Styled text folded into lines of a terminal: safe characters, true widths, ANSI colours or none."""

import unicodedata
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import lru_cache
from itertools import groupby

Run = tuple[str, "Style"]
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# Marks that turn the direction of everything after them: they could make a page show what it does not say.
_TURNING = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


class Style(Enum):
    """What a piece of text is, as the parameters of its ANSI escape sequence."""

    PLAIN = ""
    HEADING = "1;4"
    NAME = "1"
    QUIET = "2"
    EVIDENCE = "4"
    GOOD = "32"
    BAD = "31"
    OPEN = "33"


@lru_cache(maxsize=4096)
def _safe(character: str) -> str:
    if character.isspace():
        return " "
    if character in _TURNING:
        return ""
    return _REPLACEMENT if unicodedata.category(character) in {"Cc", "Cs"} else character


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def clean(text: str) -> str:
    """Make a text safe to print: no control characters, no line breaks, no runs of spaces."""
    return " ".join("".join(map(_safe, text)).split())


def width_of(text: str) -> int:
    """Count the columns that a clean text takes in a terminal."""
    return sum(map(_columns, text))


def fold(runs: Iterable[Run], width: int, *, indent: int = 0, hang: int | None = None) -> Iterator[list[Run]]:
    """Fold runs of styled text into lines of at most ``width`` columns.

    The first line is indented by ``indent`` columns, the others by ``hang``; a word that is too long is cut.
    """
    hang = indent if hang is None else hang
    line: list[Run] = []
    margin, used = indent, 0
    for word in _words(runs):
        for piece in _pieces(word, max(width - max(indent, hang), 1)):
            columns = sum(width_of(text) for text, _ in piece)
            if line and margin + used + 1 + columns > width:
                yield [(" " * margin, Style.PLAIN), *line]
                line, margin, used = [], hang, 0
            if line:
                joint = Style.PLAIN if line[-1][1] is not piece[0][1] else line[-1][1]
                line.append((" ", joint))
                used += 1
            line += piece
            used += columns
    if line:
        yield [(" " * margin, Style.PLAIN), *line]


def _words(runs: Iterable[Run]) -> Iterator[list[Run]]:
    """Split runs at white space; a word may consist of pieces of several styles."""
    word: list[Run] = []
    for text, style in runs:
        safe = "".join(map(_safe, text))
        for number, part in enumerate(safe.split(" ")):
            if number and word:
                yield word
                word = []
            if part:
                word.append((part, style))
    if word:
        yield word


def _pieces(word: list[Run], width: int) -> Iterator[list[Run]]:
    """Cut a word that is wider than a whole line."""
    if sum(width_of(text) for text, _ in word) <= width:
        yield word
        return
    piece: list[Run] = []
    used = 0
    for text, style in word:
        for character in text:
            if piece and used + _columns(character) > width:
                yield _joined(piece)
                piece, used = [], 0
            piece.append((character, style))
            used += _columns(character)
    yield _joined(piece)


def _joined(runs: list[Run]) -> list[Run]:
    return [("".join(text for text, _ in group), style) for style, group in groupby(runs, key=lambda run: run[1])]


def paint(line: list[Run], *, color: bool) -> str:
    """Write a folded line, with ANSI escape sequences or without."""
    painted = (
        f"\x1b[{style.value}m{text}\x1b[0m" if color and style.value and text else text for text, style in _joined(line)
    )
    return "".join(painted).rstrip(" ")
