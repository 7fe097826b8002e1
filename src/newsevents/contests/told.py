"""What reports tell: each record with its article, the day it is about and the day it was published."""

import datetime as dt
import hashlib
from collections.abc import Iterable
from functools import cached_property
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from attrs import field, frozen

from newsevents.model import ActorKind, Article, Record, Report, TimeExpression
from newsevents.model.times import TimeRelation

R_co = TypeVar("R_co", bound=Record, covariant=True)
_LONG_AGO = dt.date.min


def digest(article: Article) -> str:
    """Give the fingerprint of an article's text."""
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()


def outlet(article: Article) -> str:
    """Give who published an article: its publisher, else the host of its address, else an empty string."""
    if article.publisher:
        return article.publisher
    host = urlsplit(article.url).hostname if article.url else None
    return (host or "").removeprefix("www.")


@frozen(eq=False)
class Source:
    """An article in a fold: its report, and what tells it from others."""

    report: Report
    key: str
    """The fingerprint of its text."""

    @property
    def article(self) -> Article:
        """The article."""
        return self.report.article

    @cached_property
    def order(self) -> tuple[dt.date, str, str, str, str]:
        """Sort articles in one way, whatever the order in which they came."""
        article = self.article
        return (article.published or _LONG_AGO, outlet(article), article.id or "", article.url or "", self.key)


@frozen(eq=False)
class Told(Generic[R_co]):
    """One record as one article tells it."""

    record: R_co
    source: Source = field(repr=False)
    day: dt.date | None
    """When it happened, as far as the article tells; else when it was published."""

    @property
    def article(self) -> Article:
        """The article that tells it."""
        return self.source.article

    @property
    def known(self) -> dt.date | None:
        """When it was published."""
        return self.source.article.published

    @property
    def named(self) -> bool:
        """Whether somebody with a name, or the article itself, vouches for it: not only "two diplomats"."""
        return any(each.source is None or each.source.kind is not ActorKind.GROUP for each in self.record.evidence)

    @property
    def sources(self) -> tuple[str, ...]:
        """Who says so, by the article's own words; empty for the article's own voice."""
        return tuple(dict.fromkeys(each.source.name for each in self.record.evidence if each.source is not None))

    @property
    def quote(self) -> str:
        """The words that say so."""
        first = self.record.evidence[0]
        return self.article.text[first.start : first.end]

    @property
    def moment(self) -> tuple[dt.date, dt.date]:
        """When it happened, then when it was told: later moments supersede earlier ones."""
        return self.day or _LONG_AGO, self.known or _LONG_AGO

    @property
    def order(self) -> tuple[object, ...]:
        """Sort what is told in one way, whatever the order in which it came."""
        return (*self.moment, self.source.order, self.record.evidence[0].start, repr(self.record))

    def by(self, as_of: dt.date | None) -> bool:
        """Whether it had happened, and was known, on a day."""
        if as_of is None:
            return True
        return (self.day is None or self.day <= as_of) and (self.known is None or self.known <= as_of)


def day_of(time: TimeExpression | None, published: dt.date | None) -> dt.date | None:
    """Give the day that a record counts from.

    Of an interval ("in February") it is the last day, or the day of publication where that lies within; a state that
    holds "since March" counts from the first.
    """
    if time is None or time.earliest is None or time.latest is None:
        return published
    if time.relation is TimeRelation.SINCE:
        return time.earliest
    if published is not None and time.earliest <= published <= time.latest:
        return published
    return time.latest if published is None or time.latest <= published else time.earliest


def outlets(told: Iterable[Told[Record]]) -> frozenset[str]:
    """Give the outlets that tell something independently: a text that several print counts for one of them."""
    first: dict[str, str] = {}
    for each in told:
        name = outlet(each.article)
        first[each.source.key] = min(name, first.get(each.source.key, name))
    return frozenset(first.values())
