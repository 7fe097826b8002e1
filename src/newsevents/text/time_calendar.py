"""Units of the calendar as intervals with TIMEX3 values: days, ISO weeks, months, quarters, seasons, years, decades.

Every function is total over years 1 to 9999 and returns None where the unit does not exist (30 February).
"""

from datetime import date, timedelta
from typing import NamedTuple

from dateutil.easter import easter
from dateutil.relativedelta import relativedelta

from newsevents.model.times import Granularity, TimeModifier

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The month in which each season begins, in the northern, meteorological sense that news uses."""

# The months that "early", "mid" and "late" cut a unit into, as TIMEX3 leaves open: thirds.
_MONTH_THIRD = (10, 20)
_WEEK_THIRD = (3, 4)


class Period(NamedTuple):
    """A calendar unit: its value, its first and last day, and its granularity."""

    value: str
    first: date
    last: date
    granularity: Granularity | None


def day(year: int, month: int, number: int) -> Period | None:
    """Return the day, or None where the calendar has none such."""
    try:
        return day_of(date(year, month, number))
    except ValueError:
        return None


def day_of(when: date) -> Period:
    """Return the day as a period."""
    return Period(when.isoformat(), when, when, Granularity.DAY)


def week_of(when: date) -> Period:
    """Return the ISO week, Monday first, that holds the day."""
    year, number, weekday = when.isocalendar()
    first = shift_days(when, 1 - weekday) or date.min
    return Period(f"{year:04d}-W{number:02d}", first, shift_days(first, 6) or date.max, Granularity.WEEK)


def weekend_of(when: date) -> Period:
    """Return the Saturday and Sunday of the ISO week that holds the day."""
    week = week_of(when)
    first = shift_days(week.last, -1) or week.last
    return Period(week.value + "-WE", first, week.last, Granularity.WEEKEND)


def month(year: int, number: int) -> Period | None:
    """Return the month of the year."""
    return _months(f"{year:04d}-{number:02d}", year, number, 1, Granularity.MONTH)


def quarter(year: int, number: int) -> Period | None:
    """Return the calendar quarter, 1 to 4."""
    return _months(f"{year:04d}-Q{number}", year, 3 * number - 2, 3, Granularity.QUARTER)


def half(year: int, number: int) -> Period | None:
    """Return the half of the year, 1 or 2."""
    return _months(f"{year:04d}-H{number}", year, 6 * number - 5, 6, Granularity.HALF)


def season(year: int, name: str) -> Period | None:
    """Return the season by its TIMEX3 code; the winter of a year begins in its December."""
    return _months(f"{year:04d}-{name}", year, SEASON_MONTHS[name], 3, Granularity.SEASON)


def year_of(year: int) -> Period | None:
    """Return the calendar year."""
    return _months(f"{year:04d}", year, 1, 12, Granularity.YEAR)


def decade(first_year: int) -> Period | None:
    """Return the ten years from the one given, a multiple of ten."""
    return _months(f"{first_year // 10:03d}", first_year, 1, 120, Granularity.DECADE)


def century(number: int) -> Period | None:
    """Return the century in the popular count: the 21st begins in 2000."""
    return _months(f"{number - 1:02d}", 100 * (number - 1), 1, 1200, None)


def _months(value: str, year: int, first_month: int, count: int, granularity: Granularity | None) -> Period | None:
    ending = year * 12 + first_month - 1 + count
    try:
        first = date(year, first_month, 1)
        last = date.max if ending == 12 * 10000 else date(ending // 12, ending % 12 + 1, 1) - timedelta(days=1)
    except ValueError:
        return None
    return Period(value, first, last, granularity)


def shift_days(when: date, days: int) -> date | None:
    """Return the date so many days on, or None beyond the calendar."""
    try:
        return when + timedelta(days=days)
    except OverflowError:
        return None


def shift_months(when: date, months: int) -> date | None:
    """Return the same day so many months on, clipped to the month's end, or None beyond the calendar."""
    try:
        return when + relativedelta(months=months)
    except (ValueError, OverflowError):
        return None


def unit_of(code: str, when: date, steps: int = 0) -> Period | None:
    """Return the unit (D W E F M Q H Y T C) that holds the day, moved so many units on.

    >>> unit_of("M", date(2024, 1, 31), 1).value
    '2024-02'
    """
    if code in ("D", "W", "E", "F"):
        return _short_unit(code, when, steps)
    if code in ("M", "Q", "H"):
        size = {"M": 1, "Q": 3, "H": 6}[code]
        index = (when.year * 12 + when.month - 1) // size + steps
        year, number = index // (12 // size), index % (12 // size) + 1
        return {"M": month, "Q": quarter, "H": half}[code](year, number)
    if code == "Y":
        return year_of(when.year + steps)
    if code == "T":
        return decade(when.year // 10 * 10 + 10 * steps)
    return century(when.year // 100 + 1 + steps)


def _short_unit(code: str, when: date, steps: int) -> Period | None:
    moved = shift_days(when, steps * {"D": 1, "W": 7, "E": 7, "F": 14}[code])
    if moved is None:
        return None
    if code == "D":
        return day_of(moved)
    if code == "E":
        return weekend_of(moved)
    return week_of(moved)


def shift(code: str, when: date, count: int) -> date | None:
    """Return the day so many units (D W F M Q H Y T C) away."""
    days = {"D": 1, "W": 7, "E": 7, "F": 14}.get(code)
    if days:
        return shift_days(when, days * count)
    return shift_months(when, count * {"M": 1, "Q": 3, "H": 6, "Y": 12, "T": 120, "C": 1200}[code])


def part(period: Period, modifier: TimeModifier) -> tuple[date, date]:
    """Return the bounds of the start, middle or end of a period: its thirds, as readers take "early" and "late"."""
    first, last = period.first, period.last
    if modifier not in (TimeModifier.START, TimeModifier.MID, TimeModifier.END) or first == last:
        return first, last
    if period.granularity is Granularity.MONTH:
        cuts = first.replace(day=_MONTH_THIRD[0]), first.replace(day=_MONTH_THIRD[1])
    elif period.granularity is Granularity.WEEK:
        cuts = shift_days(first, _WEEK_THIRD[0] - 1) or last, shift_days(first, _WEEK_THIRD[1] - 1) or last
    else:
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        if months < 3:
            return first, last
        one, two = (shift_days(shift_months(first, months * third // 3) or last, -1) or last for third in (1, 2))
        cuts = one, two
    if modifier is TimeModifier.START:
        return first, cuts[0]
    if modifier is TimeModifier.END:
        return shift_days(cuts[1], 1) or last, last
    return shift_days(cuts[0], 1) or first, cuts[1]


def weekday_in_week(when: date, weekday: int, weeks: int = 0) -> date | None:
    """Return the weekday (1 Monday to 7 Sunday) of the ISO week so many weeks after the one that holds the day."""
    return shift_days(when, weekday - when.isoweekday() + 7 * weeks)


def holiday(rule: str, year: int) -> date | None:
    """Return a feast's date: ``12-25``; ``4/4/11+1`` (a day after the 4th Thursday of November); ``E-2`` (of Easter).

    >>> holiday("4/4/11", 2024)
    datetime.date(2024, 11, 28)
    """
    if rule.startswith("E"):
        return shift_days(easter(year), int(rule[1:])) if 1583 <= year <= 4099 else None
    if "/" not in rule:
        feast_month, feast_day = rule.split("-")
        return date(year, int(feast_month), int(feast_day))
    rule, _, extra = rule.partition("+")
    nth, weekday, month_number = (int(part_) for part_ in rule.split("/"))
    if nth < 0:
        found = month(year, month_number)
        return found and shift_days(found.last, -((found.last.isoweekday() - weekday) % 7))
    first = date(year, month_number, 1)
    return shift_days(first, (weekday - first.isoweekday()) % 7 + 7 * (nth - 1) + int(extra or 0))
