"""Cut raw text into chunks: paragraphs as their writer meant them, however the lines were broken on the way.

News text reaches a reader in three shapes: paragraphs set apart by blank lines, one paragraph a line, and lines that
were wrapped at a fixed width by a mail program or a terminal. The first two are cut at each line; wrapped lines are
joined again.
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from attrs import frozen

# Characters that carry no text: what stripping leaves out and blocks need not cover.
# First what `str.isspace` knows, then a byte order mark, a zero-width space and the NUL of broken files.
BLANK = frozenset(
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
    "\ufeff\u200b\x00"
)

_IN_LINE = str.maketrans(dict.fromkeys(BLANK - set("\ufeff\u200b\x00"), " "))
_ODD_BLANK = re.compile(r"[^\S ]")
_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BREAK = re.compile(r"\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_BYLINE = re.compile(r"by [A-Z]")
_FIRST_WORD = re.compile(r"\S{1,40}")
_ITEM = re.compile(r"(?:[•‣▪●◦■□✓►–—*·-]|\d{1,2}[.)]|\.\.\.|…)\s")

# A line as wide as this was not wrapped by a mail program (RFC 5322 asks for 78 columns, terminals had up to 132).
_WIDEST_WRAP = 132
# The share of line breaks inside a sentence, from which on a text counts as wrapped. In text with one paragraph a line
# next to none are, in wrapped text three in four.
_WRAPPED_SHARE = 0.3
# So many breaks at least have to stand where a word had no room, that full lines alone tell of wrapping.
_FEWEST_FILLED = 2
# A line shorter than this is a heading, a name or a verse, never the first part of a wrapped sentence.
_SHORTEST_WRAP = 40
# Nor is one shorter than this, be it that the next word is long.
_SHORTEST_FULL = 30

_SENTENCE_END = frozenset(".!?:;…”\"’'»)]")


@frozen
class Span:
    """A stretch of the raw text: half-open code-point offsets."""

    start: int
    end: int


@frozen
class _Line:
    start: int
    end: int
    indent: int
    after_blank: bool

    @property
    def width(self) -> int:
        """The column at which its last character stands."""
        return self.indent + self.end - self.start


def chunks(text: str) -> list[Span]:
    """Return the stripped, non-blank chunks of `text` in order; each is one paragraph, heading, item or other line."""
    lines = _lines(text)
    width = _wrap_width(text, lines)
    found: list[Span] = [Span(line.start, line.end) for line in lines[:1]]
    for line, following in pairwise(lines):
        if not following.after_blank and _continues(text, line, following, width):
            found[-1] = Span(found[-1].start, following.end)
        else:
            found.append(Span(following.start, following.end))
    return found


def in_lines(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Give a text of the same length in which each stretch, such as a paragraph, is one line of words and spaces.

    A name that was wrapped, or set with other blanks than a space, is then read as what it says.
    """
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        if _ODD_BLANK.search(text, start, end) is not None:
            pieces += (text[done:start], text[start:end].translate(_IN_LINE))
            done = end
    return "".join((*pieces, text[done:])) if pieces else text


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    previous_end = 0
    for match in _LINE.finditer(text):
        start, end = strip(text, match.start(), match.end())
        if start == end:
            continue
        breaks = len(_BREAK.findall(text, previous_end, start))
        lines.append(_Line(start, end, start - match.start(), breaks > 1))
        previous_end = end
    return lines


def strip(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `start` and `end` moved inwards over blanks; both equal `end` where nothing is left."""
    while start < end and text[start] in BLANK:
        start += 1
    while start < end and text[end - 1] in BLANK:
        end -= 1
    return start, end


def _breaks_sentence(text: str, line: _Line, following: _Line) -> bool:
    """Whether the break between two lines falls inside a sentence."""
    return (
        line.end - line.start >= _SHORTEST_WRAP
        and text[line.end - 1] not in _SENTENCE_END
        and text[following.start].islower()
    )


def _is_set_in(text: str, line: _Line, following: _Line) -> bool:
    """Whether a line opens a paragraph by the blanks before it; what hangs under a list's mark does not."""
    return (
        following.indent > line.indent and not text[following.start].islower() and _ITEM.match(text, line.start) is None
    )


def _wrap_width(text: str, lines: list[_Line]) -> int | None:
    """Return the column at which the text was wrapped, or None where its lines are whole paragraphs."""
    pairs = [(a, b) for a, b in pairwise(lines) if not b.after_blank and not _is_set_in(text, a, b)]
    if not pairs:
        return None
    widths = sorted(line.width for line in lines)
    if widths[min(len(widths) - 1, int(len(widths) * 0.95))] > _WIDEST_WRAP:
        return None
    width = max((line.width for line, _ in pairs if line.width <= _WIDEST_WRAP), default=0)
    inside = sum(_breaks_sentence(text, a, b) for a, b in pairs)
    if inside >= _WRAPPED_SHARE * len(pairs) and inside >= min(2, len(pairs)):
        return width
    return width if _are_filled(text, pairs, width) else None


def _are_filled(text: str, pairs: list[tuple[_Line, _Line]], width: int) -> bool:
    """Whether all lines are as full as they can be, and few end a sentence, which is no accident in more than one."""
    if len(pairs) < _FEWEST_FILLED or all(_ITEM.match(text, following.start) for _, following in pairs):
        return False
    ending = sum(text[line.end - 1] in _SENTENCE_END for line, _ in pairs)
    return ending * 2 <= len(pairs) and all(_is_full(text, line, following, width) for line, following in pairs)


def _is_full(text: str, line: _Line, following: _Line, width: int) -> bool:
    """Whether the first word of the line behind had no room at the end of a line."""
    word = _FIRST_WORD.match(text, following.start)
    room = max(0, width - line.width)
    return line.width >= _SHORTEST_FULL and room <= (word.end() - word.start() if word else 1)


def _continues(text: str, line: _Line, following: _Line, width: int | None) -> bool:
    """Whether `following` carries on the paragraph that `line` belongs to."""
    if _ITEM.match(text, following.start):  # not the dash or the number that happens to open a wrapped line
        goes_on = width is not None and text[line.end - 1] not in _SENTENCE_END
        return goes_on and _is_full(text, line, following, width or 0)
    if width is None:
        return _breaks_sentence(text, line, following) and not _BYLINE.match(text, following.start)
    if _breaks_sentence(text, line, following):
        return True
    if _is_set_in(text, line, following):
        return False
    ragged = 0 <= width - line.width <= width // 10 and line.width >= _SHORTEST_WRAP
    return ragged or _is_full(text, line, following, width)
