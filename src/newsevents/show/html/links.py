"""Where everything stands on the page: anchors for articles, records and events, and links between them."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen

from newsevents.contests.told import Source, Told, outlet
from newsevents.model import Record

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def short_day(day: dt.date | None, *, year: bool = False) -> str:
    """Word a day in any locale's stead: ``22 Feb 2024``."""
    if day is None:
        return "undated"
    return f"{day.day} {_MONTHS[day.month - 1]}{f' {day.year}' if year else ''}"


@frozen
class Link:
    """A link within the page."""

    href: str
    label: str


@frozen(eq=False)
class Library:
    """The articles of a page, numbered from 1 in order of publication, and their records, numbered within each."""

    sources: tuple[Source, ...]
    _articles: Mapping[int, int]
    _records: Mapping[int, int]

    @classmethod
    def of(cls, sources: Iterable[Source]) -> "Library":
        """Give articles and records their numbers."""
        ordered = tuple(sorted(dict.fromkeys(sources), key=lambda source: source.order))
        return cls(
            ordered,
            {id(source): number for number, source in enumerate(ordered, 1)},
            {id(record): number for each in ordered for number, record in enumerate(each.report.records, 1)},
        )

    def article(self, source: Source) -> int:
        """Give an article's number."""
        return self._articles[id(source)]

    def record(self, record: Record) -> int:
        """Give a record's number within its article."""
        return self._records[id(record)]

    def name(self, source: Source) -> str:
        """Give what a link to an article is called: its outlet, else its number, and the day."""
        name = outlet(source.article) or f"Article {self.article(source)}"
        return f"{name}, {short_day(source.article.published)}"

    def link(self, told: Told[Any]) -> Link:
        """Link to the words that say something."""
        place = f"#a{self.article(told.source)}r{self.record(told.record)}"
        return Link(place, self.name(told.source))

    def links(self, told: Sequence[Told[Any]]) -> list[Link]:
        """Link to all reports of one thing, each article once, the earliest first."""
        first: dict[Source, Told[Any]] = {}
        for each in sorted(told, key=lambda each: each.source.order):
            if id(each.source) in self._articles:
                first.setdefault(each.source, each)
        return [self.link(each) for each in first.values()]
