"""Readers of counts of time: "two years ago", "a week later", "for five years", "every two years", "weekly"."""

from newsevents.model.times import AnchorSource, Granularity, TimeKind, TimeModifier
from newsevents.text import time_calendar as calendar
from newsevents.text.time_calendar import Period
from newsevents.text.time_context import Context, Draft
from newsevents.text.time_grammar import Match
from newsevents.text.time_numbers import duration_value, read_count
from newsevents.text.time_read import Reading
from newsevents.text.time_read_units import _OPEN


def _unit(match: Match) -> str:
    name = match.any_of("unit", "unit2", "unit3")
    return str(match.value(name)) if name else ""


def _count(match: Match) -> float | None:
    count = read_count(match.words("count"))
    halved = match.any_of("plushalf", "plushalf2")
    return count + 0.5 if halved and count is not None else count


def _approx(match: Match) -> TimeModifier:
    from newsevents.text.time_atoms import lexicon  # noqa: PLC0415

    first = match.atoms.classes[match.found.start()]
    return TimeModifier.APPROX if first == lexicon().letters["ABOUT"] else TimeModifier.NONE


def units_ago(match: Match, context: Context) -> Reading:
    """Read "two years ago", "a week later", "a year earlier", "year-ago quarter"."""
    unit = _unit(match)
    count = _count(match) if match.has("count") else 1.0
    later = match.value("ago") if match.word("ago") in ("ago", "hence") else None
    sign = int(later if later is not None else match.value("ago"))
    if unit not in _OPEN:
        return [Draft(TimeKind.DURATION, duration_value(count, unit))] if match.has("count") else None
    if count is None or count > 5000:
        return [Draft(TimeKind.REFERENCE, "PAST_REF" if sign < 0 else "FUTURE_REF")]
    if not match.has("count") and later is None and match.word("ago") == "later":
        return None
    quarter = context.discourse(match.start, Granularity.QUARTER) if unit == "Y" else None
    if quarter and match.start - context.seen[-1].end < 400 and sign < 0:
        period = calendar.unit_of("Q", quarter.first, -4 * int(count))
        return [context.from_discourse(period, "XXXX-QX", quarter.first)]
    anchor = None if later is not None else context.discourse(match.start)
    if anchor is None:
        when = context.published and _moved(context.published, sign, count, unit)
        draft = context.anchored(when and _named(when, unit), _OPEN[unit], _approx(match))
        exact = ((when, when),) if when and unit != "D" else ()
        return [draft._replace(alternatives=exact)]
    when = _moved(anchor.last if sign > 0 else anchor.first, sign, count, unit)
    return [context.from_discourse(when and _named(when, unit), _OPEN[unit], anchor.first)]


def _moved(when, sign, count, unit):
    if count != int(count):
        months = {"Y": 12, "T": 120}.get(unit)
        return calendar.shift("M", when, sign * int(count * months)) if months else None
    return calendar.shift(unit, when, sign * int(count))


def _named(when, unit) -> Period | None:
    """Return the unit that a reader takes "three weeks ago" to name: years and decades ago are a year."""
    return calendar.unit_of({"T": "Y", "C": "Y", "Q": "Q", "F": "W"}.get(unit, unit), when)


def units_from(match: Match, context: Context) -> Reading:
    """Read "two weeks from today", "three days before yesterday"."""
    unit, count = _unit(match), _count(match)
    now = match.value("now")
    if unit not in _OPEN or count is None or count != int(count) or now not in (0, 1, -1, "PRESENT_REF"):
        return None
    sign = match.value("side") if match.has("side") else 1
    base = context.published and calendar.shift_days(context.published, now if isinstance(now, int) else 0)
    when = base and calendar.shift(unit, base, sign * int(count))
    return [context.anchored(when and calendar.day_of(when), _OPEN["D"], _approx(match))]


def beside(match: Match, context: Context) -> Reading:
    """Read "the day before", "the year after" at a clause's end; before a noun they hang on its event."""
    unit, sign = _unit(match), int(match.value("side"))
    if unit not in _OPEN or (match.next_word()[:1].isalnum() and match.next_word() not in ("and", "but", "in")):
        return None
    anchor = context.discourse(match.start)
    if anchor is None:
        period = calendar.unit_of(unit, context.published, sign) if context.published else None
        return [context.anchored(period, _OPEN[unit])]
    return [context.from_discourse(calendar.unit_of(unit, anchor.first, sign), _OPEN[unit], anchor.first)]


def duration(match: Match, context: Context) -> Reading:
    """Read "five years", "a four-year term", "half a year", "two to three weeks", "all week"."""
    unit = _unit(match)
    if unit in ("P", ""):
        return None
    if match.has("half"):
        smaller = {"Y": (6, "M"), "h": (30, "m"), "T": (5, "Y"), "C": (50, "Y")}.get(unit, (0.5, unit))
        return [Draft(TimeKind.DURATION, duration_value(*smaller))]
    if match.has("all"):
        return [Draft(TimeKind.DURATION, duration_value(1, unit))]
    if not match.has("count"):
        return [Draft(TimeKind.DURATION, duration_value(None, unit))]
    if match.word("count").isdigit() and len(match.word("count")) == 4 and match.value(match.any_of("unit", "unit3") or "unit") is None:
        return None
    modifier = TimeModifier.APPROX if match.has("count2") else _approx(match)
    return [Draft(TimeKind.DURATION, duration_value(_count(match), unit), modifier=modifier)]


def bare_units(match: Match, context: Context) -> Reading:
    """Read "for years", "weeks of talks": a length that no one counted."""
    unit = _unit(match)
    if unit not in "DWMYT":
        return None
    return [Draft(TimeKind.DURATION, duration_value(None, unit))]


def age(match: Match, context: Context) -> Reading:
    """Pass over "the 57-year-old": an age, not a time."""
    return []


def every_units(match: Match, context: Context) -> Reading:
    """Read "every two years", "each week", "every third day", "once a year"."""
    unit = _unit(match)
    if unit == "P":
        return None
    count = read_count(match.words("count")) if match.has("count") else None
    if match.has("ord"):
        from newsevents.text.time_numbers import read_ordinal  # noqa: PLC0415

        count = float(read_ordinal(match.words("ord")))
    return [Draft(TimeKind.SET, duration_value(count or float(match.value("every") or 1), unit))]


def every_part(match: Match, context: Context) -> Reading:
    """Read "every morning"."""
    return [Draft(TimeKind.SET, f"XXXX-XX-XXT{match.value('part')}")]


def weekday_set(match: Match, context: Context) -> Reading:
    """Read "every Monday", "Tuesdays", "Friday mornings"."""
    start, _ = match.offsets("wday")
    if not context.capital(start) and not match.has("every"):
        return None
    return [Draft(TimeKind.SET, f"XXXX-WXX-{match.value('wday')}")]


def frequency(match: Match, context: Context) -> Reading:
    """Read "daily", "quarterly"."""
    return [Draft(TimeKind.SET, str(match.value("freq")))]


def reference(match: Match, context: Context) -> Reading:
    """Read "now", "recently", "the future"."""
    value = match.value("ref")
    return [Draft(TimeKind.REFERENCE, "PRESENT_REF" if value == "this" else str(value), source=AnchorSource.NOT_NEEDED)]
