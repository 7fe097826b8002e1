"""Readers of counts of time: "two years ago", "a week later", "for five years", "every two years", "weekly"."""

from datetime import date

from newsevents.model.times import AnchorSource, Granularity, TimeDirection, TimeKind, TimeModifier
from newsevents.text import time_calendar as calendar
from newsevents.text.time_atoms import lexicon
from newsevents.text.time_calendar import Period
from newsevents.text.time_context import Context, Draft
from newsevents.text.time_grammar import Match
from newsevents.text.time_numbers import duration_value, read_count, read_ordinal
from newsevents.text.time_read import OPEN_VALUES, Reading


def _unit(match: Match) -> str:
    name = match.any_of("unit", "unit2", "unit3")
    return str(match.value(name)) if name else ""


def _count(match: Match) -> float | None:
    count = read_count(match.words("count"))
    halved = match.any_of("plushalf", "plushalf2")
    return count + 0.5 if halved and count is not None else count


def _approx(match: Match) -> TimeModifier:
    """Return APPROX where "about", "nearly" stand before the match, or "more than", "at least" open it."""
    opened = match.atoms.classes[match.found.start()] == lexicon().letters["OVER"]
    return TimeModifier.APPROX if opened or match.previous_word() in lexicon().approximate else TimeModifier.NONE


def units_ago(match: Match, context: Context) -> Reading:
    """Read "two years ago", "a week later", "a year earlier", "year-ago quarter"."""
    unit = _unit(match)
    count = _count(match) if match.has("count") else 1.0
    later = match.value("ago") if match.word("ago") in ("ago", "hence") else None
    sign = int(later if later is not None else match.value("ago"))
    if later is None and context.next_class(match) in context.relative_classes():
        return None
    if unit not in OPEN_VALUES:
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
        draft = context.anchored(_named(when, unit) if when else None, OPEN_VALUES[unit], _approx(match))
        exact = ((when, when),) if when and unit != "D" else ()
        return [draft._replace(alternatives=exact)]
    when = _moved(anchor.last if sign > 0 else anchor.first, sign, count, unit)
    exact = ((when, when),) if when and unit != "D" else ()
    draft = context.from_discourse(_named(when, unit) if when else None, OPEN_VALUES[unit], anchor.first)
    return [draft._replace(alternatives=exact)]


def _moved(when: date, sign: int, count: float, unit: str) -> date | None:
    if count != int(count):
        months = {"Y": 12, "T": 120}.get(unit)
        return calendar.shift("M", when, sign * int(count * months)) if months else None
    return calendar.shift(unit, when, sign * int(count))


def _named(when: date, unit: str) -> Period | None:
    """Return the unit that a reader takes "three weeks ago" to name: years and decades ago are a year."""
    return calendar.unit_of({"T": "Y", "C": "Y", "Q": "Q", "F": "W"}.get(unit, unit), when)


def units_from(match: Match, context: Context) -> Reading:
    """Read "two weeks from today", "three days before yesterday"."""
    unit, count = _unit(match), _count(match)
    now = match.value("now")
    if unit not in OPEN_VALUES or count is None or count != int(count) or now not in (0, 1, -1, "PRESENT_REF"):
        return None
    sign = match.value("side") if match.has("side") else 1
    base = context.published and calendar.shift_days(context.published, now if isinstance(now, int) else 0)
    when = base and calendar.shift(unit, base, sign * int(count))
    return [context.anchored(calendar.day_of(when) if when else None, OPEN_VALUES["D"], _approx(match))]


def beside(match: Match, context: Context) -> Reading:
    """Read "the day before", "the week after next"; before a noun they hang on its event and say no date."""
    unit, sign = _unit(match), int(match.value("side"))
    if unit not in OPEN_VALUES:
        return None
    if match.has("far"):
        if (match.value("far"), sign) not in (("last", -1), ("next", 1)):
            return None
        period = calendar.unit_of(unit, context.published, 2 * sign) if context.published else None
        return [context.anchored(period, OPEN_VALUES[unit])]
    if match.next_word()[:1].isalnum() and match.next_word() not in ("and", "but", "in"):
        return None
    anchor = context.discourse(match.start)
    if anchor is None:
        period = calendar.unit_of(unit, context.published, sign) if context.published else None
        return [context.anchored(period, OPEN_VALUES[unit])]
    return [context.from_discourse(calendar.unit_of(unit, anchor.first, sign), OPEN_VALUES[unit], anchor.first)]


def beside_part(match: Match, context: Context) -> Reading:
    """Read "the night before", "the morning after" at a clause's end."""
    if match.next_word()[:1].isalnum() and match.next_word() not in ("and", "but", "in"):
        return None
    anchor = context.discourse(match.start, Granularity.DAY)
    when = anchor and calendar.shift_days(anchor.first, int(match.value("side")))
    if when is None or anchor is None:
        return [Draft(TimeKind.DATE, OPEN_VALUES["D"], source=AnchorSource.MISSING)]
    draft = context.from_discourse(calendar.day_of(when), OPEN_VALUES["D"], anchor.first)
    return [draft._replace(value=f"{draft.value}T{match.value('part')}")]


def duration(match: Match, context: Context) -> Reading:
    """Read "five years", "a four-year term", "half a year", "two to three weeks", "all week"; "in two weeks' time"."""
    unit = _unit(match)
    singular = match.word(match.any_of("unit", "unit2", "unit3") or "unit") == "quarter"
    if unit in ("P", "") or (unit == "Q" and (singular or "-" in _words(match))):
        return None
    if match.has("half"):
        smaller = {"Y": (6, "M"), "h": (30, "m"), "T": (5, "Y"), "C": (50, "Y")}.get(unit, (0.5, unit))
        return [Draft(TimeKind.DURATION, duration_value(*smaller))]
    if match.has("all"):
        return [Draft(TimeKind.DURATION, duration_value(1, unit))]
    if not match.has("count"):  # "a year-long strike", "a decades-long ban"
        return [Draft(TimeKind.DURATION, duration_value(None if match.word("unit").endswith("s") else 1, unit))]
    if match.previous_word() == "in" and not match.has("count2"):
        ahead = _ahead(match, context, unit, _count(match))
        if ahead:
            return [ahead]
    modifier = TimeModifier.APPROX if match.has("count2") else _approx(match)
    draft = Draft(TimeKind.DURATION, duration_value(_count(match), unit), modifier=modifier)
    return [_within(draft, match, context, unit)]


def _within(draft: Draft, match: Match, context: Context, unit: str) -> Draft:
    """Bound "will decide within nine months" from publication on."""
    count, today = _count(match), context.published
    if match.previous_word() != "within" or today is None or count is None or unit not in OPEN_VALUES or count > 5000:
        return draft
    if context.direction(match.start) is not TimeDirection.FUTURE:
        return draft
    stop = _moved(today, 1, count, unit)
    end = calendar.shift_days(stop, -1) if stop else None
    return draft._replace(bounds=(today, end), anchor=today, source=context.source) if end and end >= today else draft


def _words(match: Match) -> list[str]:
    return match.atoms.words[match.found.start() : match.found.end()]


def _ahead(match: Match, context: Context, unit: str, count: float | None) -> Draft | None:
    """Return the date of "will leave in two weeks": a length after "in" is a date only where the clause looks ahead."""
    if count is None or unit not in OPEN_VALUES or count > 5000:
        return None
    timed = context.low[match.end : match.end + 7].startswith(("' time", "'s time"))
    if not timed and context.direction(match.start) is not TimeDirection.FUTURE:
        return None
    when = context.published and _moved(context.published, 1, count, unit)
    draft = context.anchored(_named(when, unit) if when else None, OPEN_VALUES[unit], _approx(match))
    return draft._replace(alternatives=((when, when),) if when and unit != "D" else (), direction=TimeDirection.FUTURE)


def compound(match: Match, context: Context) -> Reading:
    """Read "two weeks and two days ago", "1 hour and 30 minutes"."""
    pairs = [
        (read_count(match.words(count)), str(match.value(unit)))
        for count, unit in (("count", "unit"), ("count2", "unit2"), ("count3", "unit3"))
        if match.has(count)
    ]
    units = [unit for _, unit in pairs]
    order = "CTYQMFWDhms"
    if any(unit not in order for unit in units) or [order.index(u) for u in units] != sorted(
        {order.index(u) for u in units}
    ):
        return None
    if any(count is None for count, _ in pairs):
        return None
    if not match.has("ago"):
        return [Draft(TimeKind.DURATION, _joined(pairs), modifier=_approx(match))]
    sign = -1 if match.word("ago") in ("ago", "earlier") else 1
    when = context.published
    for count, unit in pairs:
        if unit in OPEN_VALUES and when and count is not None:
            when = _moved(when, sign, count, unit)
    return [context.anchored(calendar.day_of(when) if when else None, OPEN_VALUES["D"])]


def _joined(pairs: list[tuple[float | None, str]]) -> str:
    values = [duration_value(count, unit) for count, unit in pairs]
    dated = "".join(value[1:] for value in values if value[1] != "T")
    timed = "".join(value[2:] for value in values if value[1] == "T")
    return "P" + dated + ("T" + timed if timed else "")


def the_past(match: Match, _context: Context) -> Reading:
    """Read "in the past"."""
    if match.previous_word() != "in" or match.next_word()[:1].isalnum():
        return None
    return [Draft(TimeKind.REFERENCE, "PAST_REF")]


def bare_units(match: Match, _context: Context) -> Reading:
    """Read "for years", "weeks of talks": a length that no one counted."""
    unit = _unit(match)
    if unit not in "DWMYT" or unit == "":
        return None
    return [Draft(TimeKind.DURATION, duration_value(None, unit))]


def weekend_set(match: Match, _context: Context) -> Reading:
    """Read "weekends", "all weekends"."""
    return [Draft(TimeKind.SET, "P1WE")] if _unit(match) == "E" else None


def day_of_every_month(match: Match, _context: Context) -> Reading:
    """Read "the 19th of every month"."""
    number = read_ordinal(match.words("day"))
    if _unit(match) != "M" or not 1 <= number <= 31:
        return None
    return [Draft(TimeKind.SET, f"XXXX-XX-{number:02d}")]


def nights(match: Match, _context: Context) -> Reading:
    """Read "one night", "3 nights"."""
    if match.value("night") != "NI" or match.word("night") != "night":
        return None
    return [Draft(TimeKind.DURATION, duration_value(read_count(match.words("count")), "D"))]


def age(_match: Match, _context: Context) -> Reading:
    """Pass over "the 57-year-old": an age, not a time."""
    return []


def every_units(match: Match, _context: Context) -> Reading:
    """Read "every two years", "each week", "every third day", "once a year"."""
    unit = _unit(match)
    if unit == "P":
        return None
    count = read_count(match.words("count")) if match.has("count") else None
    if match.has("ord"):
        count = float(read_ordinal(match.words("ord")))
    return [Draft(TimeKind.SET, duration_value(count or float(match.value("every") or 1), unit))]


def every_part(match: Match, _context: Context) -> Reading:
    """Read "every morning"."""
    return [Draft(TimeKind.SET, f"XXXX-XX-XXT{match.value('part')}")]


def weekday_set(match: Match, context: Context) -> Reading:
    """Read "every Monday", "Tuesdays", "Friday mornings"."""
    start, _ = match.offsets("wday")
    if not context.capital(start) and not match.has("every"):
        return None
    return [Draft(TimeKind.SET, f"XXXX-WXX-{match.value('wday')}")]


def frequency(match: Match, _context: Context) -> Reading:
    """Read "daily", "quarterly"."""
    return [Draft(TimeKind.SET, str(match.value("freq")))]


def reference(match: Match, _context: Context) -> Reading:
    """Read "now", "recently", "the future"."""
    value = match.value("ref")
    return [Draft(TimeKind.REFERENCE, "PRESENT_REF" if value == "this" else str(value), source=AnchorSource.NOT_NEEDED)]
