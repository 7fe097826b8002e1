"""What a time expression is: the words, what they settle, and what they leave open.

The value is a TIMEX3 string (ISO 8601 with ``X`` for what is open: ``2024-02-22``, ``2024-W08``, ``2024-SU``,
``2024-Q1``, ``P2Y``, ``XXXX-WXX-4``, ``PAST_REF``); beside it stands the same thing as an inclusive interval of dates.
"""

import re
from collections.abc import Callable
from datetime import date
from enum import Enum, StrEnum
from typing import Any

from attrs import field, frozen, validators

from newsevents.errors import NewsEventsError
from newsevents.model.checks import as_tuple, maybe_day, whole, words

_VALUE = re.compile(
    r"[\dX]{2,4}(?:-(?:W[\dX]{2}(?:-(?:[1-7X]|WE))?|[\dX]{2}(?:-[\dX]{2})?|Q[1-4X]|H[12X]|S[PU]|FA|WI))?(?:T[A-Z]{2})?"
    r"|P(?:T?(?:\d+(?:\.\d+)?|X)(?:[YMWDHSQEX]|WE|DE|CE))+|(?:PAST|PRESENT|FUTURE)_REF"
)


class TimeKind(StrEnum):
    """What sort of time the words name (the types of TIMEX3, with references to now, past and future apart)."""

    DATE = "date"
    DURATION = "duration"
    SET = "set"
    REFERENCE = "reference"


class Granularity(StrEnum):
    """How long the calendar unit is that a date names."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"


class TimeModifier(StrEnum):
    """Which part of the unit is meant ("early May", "mid-May", "the end of May"), or that it is approximate."""

    NONE = "none"
    START = "start"
    MID = "mid"
    END = "end"
    APPROX = "approx"


class TimeRelation(StrEnum):
    """The preposition that governs the words: it is never folded into the value."""

    AT = "at"
    SINCE = "since"
    UNTIL = "until"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"


class AnchorSource(StrEnum):
    """Where the date comes from against which relative words were read."""

    NOT_NEEDED = "not_needed"
    PUBLISHED = "published"
    DATELINE = "dateline"
    DISCOURSE = "discourse"
    MISSING = "missing"


class TimeDirection(StrEnum):
    """Which way the words around point, so that a resolution made later reads as the first one would have."""

    NONE = "none"
    PAST = "past"
    FUTURE = "future"


class TimeExpressionError(NewsEventsError, ValueError):
    """A time expression contradicts itself: the field named does not fit the others."""

    def __init__(self, name: str, value: object, reason: str) -> None:
        """Keep the field, the value refused, and why."""
        super().__init__(f"time expression: {name} is {value!r}; {reason}")
        self.name = name
        self.value = value
        self.reason = reason


def _instance(kind: type[Enum]) -> Callable[[Any, Any, Any], None]:
    return validators.instance_of(kind)


@frozen(kw_only=True)
class TimeExpression:
    """One expression of time in a text, with what it settles.

    ``earliest`` and ``latest`` are both set or both None: None exactly where a date is unresolved, so "on Thursday"
    without a publication date is ``XXXX-WXX-4`` with no bounds. Durations and sets have bounds only where the words
    tie them to the calendar ("the past two years"). Raises `TimeExpressionError`.

    >>> TimeExpression(text="2024", start=3, end=7, kind=TimeKind.DATE, value="2024", earliest=date(2024, 1, 1),
    ...                latest=date(2024, 12, 31), granularity=Granularity.YEAR).relation.value
    'at'
    """

    text: str = field(validator=words)
    """The words themselves."""
    start: int = field(validator=whole)
    """Where they begin in the raw text."""
    end: int = field(validator=whole)
    """One past their last character."""
    kind: TimeKind = field(validator=_instance(TimeKind))
    """What sort of time they name."""
    value: str = field(validator=words)
    """The TIMEX3 value: ISO 8601, with ``X`` for what is open."""
    earliest: date | None = field(default=None, validator=maybe_day)
    """The first day that the words can mean."""
    latest: date | None = field(default=None, validator=maybe_day)
    """The last day that the words can mean."""
    granularity: Granularity | None = field(default=None, validator=validators.optional(_instance(Granularity)))
    """The calendar unit that a date names."""
    modifier: TimeModifier = field(default=TimeModifier.NONE, validator=_instance(TimeModifier))
    """Which part of the unit is meant."""
    relation: TimeRelation = field(default=TimeRelation.AT, validator=_instance(TimeRelation))
    """The preposition that governs the words."""
    anchor: date | None = field(default=None, validator=maybe_day)
    """The date against which relative words were read."""
    anchor_source: AnchorSource = field(default=AnchorSource.NOT_NEEDED, validator=_instance(AnchorSource))
    """Where that date comes from."""
    alternatives: tuple[tuple[date, date], ...] = field(default=(), converter=as_tuple)
    """The other intervals, both ends included, that a reader could defend."""
    direction: TimeDirection = field(default=TimeDirection.NONE, validator=_instance(TimeDirection))
    """Which way the words around point."""

    def __attrs_post_init__(self) -> None:
        """Check what no single field can know: offsets, bounds, value and anchor together."""
        if self.end - self.start != len(self.text):
            raise TimeExpressionError("end", self.end, "it must lie len(text) after start")
        if _VALUE.fullmatch(self.value) is None:
            raise TimeExpressionError("value", self.value, "it must be a TIMEX3 value")
        if (self.earliest is None) != (self.latest is None):
            raise TimeExpressionError("latest", self.latest, "give both bounds or neither")
        if self.earliest is not None and self.latest is not None and self.earliest > self.latest:
            raise TimeExpressionError("latest", self.latest, "it must not lie before earliest")
        if any(first > last for first, last in self.alternatives):
            raise TimeExpressionError("alternatives", self.alternatives, "none may end before it begins")
        if self.kind is TimeKind.DATE and (self.earliest is None) != ("X" in self.value):
            raise TimeExpressionError("earliest", self.earliest, "a date has bounds exactly where its value is settled")
        if (self.anchor is None) != (self.anchor_source in (AnchorSource.NOT_NEEDED, AnchorSource.MISSING)):
            raise TimeExpressionError("anchor", self.anchor, "it must agree with anchor_source")

    @property
    def resolved(self) -> bool:
        """Say whether the expression stands on the calendar."""
        return self.earliest is not None


_ISO_LENGTHS = {Granularity.DAY: 10, Granularity.MONTH: 7, Granularity.YEAR: 4}


def iso_prefix(time: TimeExpression) -> str | None:
    """Return the ISO 8601 prefix of the day, month or year that an expression settles, else ``None``.

    A week, a weekend or a season settles the month, or else the year, that it lies in.

    >>> week = TimeExpression(text="last week", start=0, end=9, kind=TimeKind.DATE, value="2024-W08",
    ...                       earliest=date(2024, 2, 19), latest=date(2024, 2, 25), granularity=Granularity.WEEK)
    >>> iso_prefix(week)
    '2024-02'
    """
    if time.kind is not TimeKind.DATE or time.earliest is None or time.latest is None:
        return None
    if time.granularity in _ISO_LENGTHS:
        return time.value[: _ISO_LENGTHS[time.granularity]]
    first, last = time.earliest.isoformat(), time.latest.isoformat()
    return next((first[:length] for length in (7, 4) if first[:length] == last[:length]), None)
