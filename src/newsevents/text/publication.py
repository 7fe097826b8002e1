"""The day on which a story says that it was published: its own furniture, read where the caller gives no date."""

import re
from collections.abc import Callable, Iterator
from datetime import date

# Furniture stands in the first lines or the last ones, and it is short.
_HEAD_LINES = 14
_TAIL_LINES = 6
_LONGEST = 160
_LONGEST_DATE_LINE = 70
_REACH = 4000

_PUBLISHED = re.compile(
    r"\W*(?:first |originally )?(?:published|posted|date|issued|publication date)\b(?! by)", re.IGNORECASE
)
_UPDATED = re.compile(r"\W*(?:last )?(?:updated|modified)\b", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}|['’‘]\d\d|\d[-/.]\d")
"""Figures without which a line states no day in full."""
_BYLINE = re.compile(r"By\b|BY\b")
_DATELINE = re.compile(r"[A-Z][A-Z.'\u2019/,\- ]{2,50},? +")
_AFTER_DATELINE = re.compile(r"\s*(?:(?:\([^()\n]{2,40}\)|/[^/\n]{2,30}/)\s*)?(?:[\u2014\u2013:-]|\.\s)")

FullDate = tuple[int, int, date]


def read_publication_date(text: str, dates_in: Callable[[str], list[FullDate]]) -> date | None:
    """Return the publication date that stands in the furniture, by the surest sort of line that has one.

    ``dates_in`` finds the full days (start, end, day) in a line.
    """
    best: tuple[int, date] | None = None
    for line in _lines(text):
        if not _YEAR.search(line, 0, _LONGEST):
            continue
        for rank, day in _readings(line, dates_in):
            if best is None or rank < best[0]:
                best = rank, day
    return best and best[1]


def _lines(text: str) -> Iterator[str]:
    head = [line.strip() for line in text[:_REACH].splitlines() if line.strip()]
    yield from head[:_HEAD_LINES]
    if len(text) > _REACH:
        tail = [line.strip() for line in text[-_REACH:].splitlines()[1:] if line.strip()]
        yield from tail[-_TAIL_LINES:]
    else:
        yield from head[_HEAD_LINES:][-_TAIL_LINES:]


def _readings(line: str, dates_in: Callable[[str], list[FullDate]]) -> Iterator[tuple[int, date]]:
    place = _DATELINE.match(line)
    labelled = _PUBLISHED.match(line) or _UPDATED.match(line) or _BYLINE.match(line)
    telling = place or (len(line) <= _LONGEST and (labelled or len(line) <= _LONGEST_DATE_LINE))
    found = dates_in(line[:_LONGEST]) if telling else []  # few lines of prose can say when it was published
    if not found:
        return
    start, end, day = found[0]
    if len(line) <= _LONGEST:
        if _PUBLISHED.match(line):
            yield 0, day
        elif _UPDATED.match(line):
            yield 4, day
        elif len(line) <= _LONGEST_DATE_LINE and start <= 5 and not re.search(r"[a-z]{3,}.*[a-z]{3,}\.$", line[end:]):
            yield 1, day
        elif _BYLINE.match(line):
            yield 3, day
    if place and abs(place.end() - start) <= 3 and _AFTER_DATELINE.match(line, end):
        yield 2, day
