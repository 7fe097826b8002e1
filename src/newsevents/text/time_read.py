"""What the readers of times share: years as they are said, parts of a unit, the nearest of several dates."""

from collections.abc import Iterable
from datetime import date

from newsevents.model.times import TimeKind, TimeModifier
from newsevents.text import time_calendar as calendar
from newsevents.text.time_atoms import figures
from newsevents.text.time_calendar import Period
from newsevents.text.time_context import Context, Draft, settled
from newsevents.text.time_grammar import Match
from newsevents.text.time_numbers import read_spelled_year

Reading = list[Draft] | None
"""What a reader returns: the readings of a match (none at all: pass over it), or None where the rule does not apply."""

OPEN_VALUES = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "E": "XXXX-WXX-WE", "F": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX",
    "H": "XXXX-HX", "Y": "XXXX", "T": "XXX", "C": "XX",
}  # fmt: skip
"""The TIMEX3 value of a unit of which nothing is settled yet."""

# Two-figure years up to so many years ahead of publication belong to this century.
_PIVOT = 10


def full_year(word: str, context: Context) -> int:
    """Return the year that a four-figure or two-figure word names."""
    number = figures(word)[-1]
    if number >= 100:
        return number
    today = context.published.year if context.published else 2040
    century = today // 100 * 100
    return century + number if century + number <= today + _PIVOT else century - 100 + number


def year_tail(match: Match, context: Context) -> tuple[int | None, bool]:
    """Return the year that the words after a month or day settle, and whether it hangs on the publication date."""
    said = match.any_of("year", "year2")
    if said:
        return full_year(match.word(said), context), False
    if match.has("yshort") and len(match.word("yshort")) == 2:
        return full_year(match.word("yshort"), context), False
    if match.has("spelled"):
        return read_spelled_year(match.words("spelled")), False
    relative = match.any_of("yrel", "yrel2", "yended")
    if relative and context.published:
        return context.published.year + step_of(match.value(relative)), True
    return None, relative is not None


def step_of(relation: str | None) -> int:
    """Return -1 for "last" and its like, 1 for "next", 0 for "this"."""
    return {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(relation or "", 0)


def modifier_of(match: Match) -> TimeModifier:
    """Return the part of the unit that "early", "late", "the end of", "earlier" name."""
    if match.has("later"):
        return TimeModifier.START if match.value("later") < 0 else TimeModifier.END
    edge = match.any_of("edge", "edgen")
    if edge is None:
        return TimeModifier.NONE
    value = match.value(edge)
    return (
        TimeModifier(value.lower()) if isinstance(value, str) else TimeModifier.START if value < 0 else TimeModifier.END
    )


def nearest(options: Iterable[date | None], published: date) -> date | None:
    """Return the option nearest to the publication date, the earlier of two as near."""
    dates = [option for option in options if option is not None]
    return min(dates, key=lambda option: (abs((option - published).days), option), default=None)


def day_or_none(year: int, month: int, number: int) -> date | None:
    """Return the day, or None where the calendar has none such."""
    found = calendar.day(year, month, number)
    return found and found.first


def no_such_day(year: int, month: int, number: int) -> Draft | None:
    """Return an open date for "Feb. 30, 2019": said, but no day; None where the words cannot be a date at all."""
    if not (1 <= month <= 12 and 29 <= number <= 31):
        return None
    return Draft(TimeKind.DATE, f"{year:04d}-{month:02d}-XX")


def period_draft(period: Period | None, relative: bool, modifier: TimeModifier, context: Context) -> Reading:
    """Return the one draft for a period whose year is said, None where the calendar has no such period."""
    if period is None:
        return None
    return [context.anchored(period, period.value, modifier) if relative else settled(period, modifier)]
