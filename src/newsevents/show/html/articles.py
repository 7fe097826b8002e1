"""Articles with their records marked in the text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from attrs import frozen

from newsevents.contests.told import Source, outlet
from newsevents.model import Record
from newsevents.show.html.links import Library, Link, short_day
from newsevents.show.html.words import KINDS, record_words

_QUIET = frozenset({"role", "statement"})
_GAP = re.compile(r"\n[^\S\n]*\n\s*")
_OPEN = frozenset({"http", "https"})

Span = tuple[int, int]


@frozen
class Piece:
    """A stretch of text in which the same records stand."""

    text: str
    marked: str
    """How it is marked: ``main`` for what tells of contests, ``quiet`` for titles and quotations, or empty."""
    begins: tuple[int, ...]
    """The numbers of the records whose words begin here."""
    ends: tuple[int, ...]
    """The numbers of the records whose words end here."""


@frozen
class Note:
    """What a record says, beside the text."""

    number: int
    kind: str
    words: str
    events: tuple[Link, ...]
    """Where on the page it counts."""
    anchored: bool
    """Whether its words are marked in the text."""


@frozen
class Shown:
    """An article on the page."""

    number: int
    title: tuple[Piece, ...]
    byline: str
    url: str | None
    paragraphs: tuple[tuple[Piece, ...], ...]
    notes: tuple[Note, ...]


def safe_url(url: str | None) -> str | None:
    """Give an address that may be linked to: the web's own, and no script.

    >>> safe_url("https://example.org/a"), safe_url("javascript:alert(1)")
    ('https://example.org/a', None)
    """
    if url is None:
        return None
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme.lower() in _OPEN and parts.netloc else None


def shown(source: Source, library: Library, events: Mapping[int, Sequence[Link]]) -> Shown:
    """Mark the records of an article in its text. ``events``: the links of a record, by its ``id()``."""
    article, records = source.article, source.report.records
    title, body = _title(article.headline, article.text, paragraphs(article.text))
    spans = [title, *body] if title else body
    placed = [place for number, each in enumerate(records, 1) for place in _places(number, each, spans)]
    pieces = [tuple(_pieces(article.text, span, placed)) for span in spans]
    heading = pieces.pop(0) if title else (Piece(article.headline or "Untitled article", "", (), ()),)
    byline = [outlet(article), short_day(article.published, year=True) if article.published else "date unknown"]
    anchored = {place.record for place in placed if place.begins}
    return Shown(
        number=library.article(source),
        title=heading,
        byline=", ".join(part for part in byline if part),
        url=safe_url(article.url),
        paragraphs=tuple(pieces),
        notes=tuple(
            Note(number, KINDS[each.type], record_words(each), tuple(events.get(id(each), ())), number in anchored)
            for number, each in enumerate(records, 1)
        ),
    )


def paragraphs(text: str) -> list[Span]:
    """Find the paragraphs: what stands between empty lines."""
    found, at = [], 0
    for gap in [*_GAP.finditer(text), None]:
        end = gap.start() if gap else len(text)
        start = at + len(text[at:end]) - len(text[at:end].lstrip())
        end = start + len(text[start:end].rstrip())
        if end > start:
            found.append((start, end))
        at = gap.end() if gap else end
    return found


def _title(headline: str | None, text: str, spans: list[Span]) -> tuple[Span | None, list[Span]]:
    """Take the headline out of the paragraphs, where the text begins with it."""
    if not headline or not spans or not text.startswith(headline, spans[0][0]):
        return None, spans
    start, end = spans[0]
    cut = start + len(headline)
    rest = cut + len(text[cut:end]) - len(text[cut:end].lstrip())
    return (start, cut), [(rest, end), *spans[1:]] if rest < end else spans[1:]


@frozen
class _Place:
    """Words of a record within one paragraph."""

    start: int
    end: int
    record: int
    quiet: bool
    begins: bool
    ends: bool


def _places(number: int, record: Record, spans: Sequence[Span]) -> list[_Place]:
    """Find the paragraphs' parts that a record rests on; the first words of its first evidence bear its anchor."""
    found = []
    quiet = record.type in _QUIET
    for rank, each in enumerate(record.evidence):
        parts = [(max(each.start, start), min(each.end, end)) for start, end in spans]
        parts = [(start, end) for start, end in parts if start < end]
        for place, (start, end) in enumerate(parts):
            first, last = rank == 0 and place == 0, rank == 0 and place == len(parts) - 1
            found.append(_Place(start, end, number, quiet, first, last))
    return found


def _pieces(text: str, span: Span, placed: Sequence[_Place]) -> Iterator[Piece]:
    """Cut a paragraph where the words of a record begin or end."""
    start, end = span
    places = [place for place in placed if start <= place.start and place.end <= end]
    cuts = sorted({start, end, *(place.start for place in places), *(place.end for place in places)})
    for left, right in pairwise(cuts):
        inside = [place for place in places if place.start <= left and right <= place.end]
        quiet = all(place.quiet for place in inside)
        yield Piece(
            text=text[left:right],
            marked=("quiet" if quiet else "main") if inside else "",
            begins=tuple(place.record for place in inside if place.start == left and place.begins),
            ends=tuple(place.record for place in inside if place.end == right and place.ends),
        )
