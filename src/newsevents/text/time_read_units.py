"""Readers of units around publication: "last week", "the past two months", "the end of the year", "that year"."""

from datetime import date

from newsevents.model.times import AnchorSource, Granularity, TimeDirection, TimeKind, TimeModifier
from newsevents.text import time_calendar as calendar
from newsevents.text.time_calendar import Period
from newsevents.text.time_context import Bounds, Context, Draft, cues
from newsevents.text.time_grammar import Match
from newsevents.text.time_numbers import duration_value, read_count, read_ordinal
from newsevents.text.time_read import OPEN_VALUES, Reading, modifier_of

_YEARS_OF_THEIR_OWN = ("fiscal", "financial", "school", "academic")
_PREVIOUS = ("last", "past", "previous", "latest")
_OWNERS = frozenset("his its their my our your".split())
"""Words before "last day" that make it one of a spell; "her" is as well whom one "backed her last month"."""


def relative_unit(match: Match, context: Context) -> Reading:
    """Read "last year", "early next month", "the previous week", "that year", "the past decade"."""
    unit, relation = str(match.value("unit")), str(match.value("rel"))
    modifier = modifier_of(match)
    owner = match.previous_word()
    if relation in {"last", "next"} and (owner in _OWNERS or (owner == "her" and unit == "D")):
        return None
    if unit not in OPEN_VALUES:
        return [Draft(TimeKind.DURATION, duration_value(1, unit))] if unit in "hm" and relation in _PREVIOUS else None
    if relation == "past" or (unit == "T" and relation in ("last", "next")):
        return [span_of_units(context, 1, unit, relation)]
    if relation in ("previous", "following", "same") or (match.word("rel") == "next" and unit == "D"):
        return [_beside_discourse(match, context, unit, relation)]
    step = {"last": -1, "latest": -1, "next": 1, "coming": 1, "this": 0}[relation]
    own = match.word("work") in _YEARS_OF_THEIR_OWN and unit == "Y"
    if context.published is None or own:
        if own:  # a fiscal or a school year begins when its body says
            return [Draft(TimeKind.DATE, "XXXX", source=AnchorSource.MISSING)]
        return [context.anchored(None, OPEN_VALUES[unit], modifier)]
    period = calendar.unit_of(unit, context.published, step)
    if relation == "latest" and unit != "Q":
        return None
    draft = context.anchored(period, OPEN_VALUES[unit], modifier)
    return [_until_now(draft, context, match) if match.has("later") else draft]


def _until_now(draft: Draft, context: Context, match: Match) -> Draft:
    """Bound "earlier this year" by the publication date, and "later this year" from it."""
    today = context.published
    if draft.bounds is None or today is None or not draft.bounds[0] <= today:
        return draft
    period = calendar.unit_of(str(match.value("unit")), today)
    if period is None or not period.first <= today <= period.last:
        return draft
    earlier = draft.modifier is TimeModifier.START
    return draft._replace(bounds=(period.first, today) if earlier else (today, period.last))


def _beside_discourse(match: Match, context: Context, unit: str, relation: str) -> Draft:
    step = {"previous": -1, "same": 0}.get(relation, 1)
    anchor = context.discourse(match.start)
    if anchor is not None and unit == "D" and anchor.granularity is not Granularity.DAY:
        return Draft(TimeKind.DATE, OPEN_VALUES[unit], source=AnchorSource.MISSING)  # "in 1996 ... the next day"
    if anchor is None:
        if relation == "same" or context.published is None:
            return Draft(TimeKind.DATE, OPEN_VALUES[unit], source=context.anchored(None, "XXXX").source)
        return context.anchored(calendar.unit_of(unit, context.published, step), OPEN_VALUES[unit])
    period = calendar.unit_of(unit, anchor.last if step > 0 else anchor.first, step)
    return context.from_discourse(period, OPEN_VALUES[unit], anchor.first)


def span_of_units(context: Context, count: float | None, unit: str, relation: str) -> Draft:
    """Return a length that touches the publication date: "the past two months", "the next five years"."""
    draft = Draft(TimeKind.DURATION, duration_value(count, unit))
    today = context.published
    if today is None or count is None or count != int(count) or unit not in OPEN_VALUES or count > 9000:
        return draft
    bounds = _touching(today, int(count), unit, ahead=relation in ("next", "coming", "following"))
    return draft._replace(bounds=bounds, anchor=today, source=context.source) if bounds else draft


def _touching(today: date, count: int, unit: str, *, ahead: bool) -> Bounds | None:
    if unit == "Q":
        first = calendar.unit_of(unit, today, 1 if ahead else -count)
        last = calendar.unit_of(unit, today, count if ahead else -1)
        return (first.first, last.last) if first and last else None
    if ahead:
        start = calendar.shift_days(today, 1)
        stop = start and calendar.shift(unit, start, count)
        end = calendar.shift_days(stop, -1) if stop else None
        return (start, end) if start and end and start <= end else None
    begin, yesterday = calendar.shift(unit, today, -count), calendar.shift_days(today, -1)
    return (begin, yesterday) if begin and yesterday and begin <= yesterday else None


def counted_period(match: Match, context: Context) -> Reading:
    """Read "the past two months", "the next five years", "the two previous weeks"."""
    count = read_count(match.words("count") or match.words("count2"))
    relation = str(match.value("rel") or match.value("rel2"))
    if relation == "latest" or (match.word("rel") == "last" and match.previous_word() in cues().auxiliaries):
        return None
    return [span_of_units(context, count, str(match.value("unit") or match.value("unit2")), relation)]


def relative_units(match: Match, context: Context) -> Reading:
    """Read "the past weeks", "coming years": a length that no one counted."""
    relation, unit = str(match.value("rel")), str(match.value("unit"))
    if relation in ("latest", "previous") or (
        relation == "last" and match.word("rel") == "last" and unit not in "DWMY"
    ):
        return None
    return [span_of_units(context, None, unit, relation)]


def the_unit(match: Match, context: Context) -> Reading:
    """Read "the quarter", "the weekend", "the year": the quarter last named, else the unit around publication."""
    unit = str(match.value("unit"))
    if match.next_word() == "-":
        return None  # "the year-long strike"
    if unit == "Q":
        named = context.discourse(match.start, Granularity.QUARTER)
        if named:
            return [context.from_discourse(named, OPEN_VALUES[unit], named.first)]
        period = calendar.unit_of(unit, context.published, -1) if context.published else None
        return [context.anchored(period, OPEN_VALUES[unit])]
    if unit == "E":
        return [context.anchored(_weekend(match, context), OPEN_VALUES[unit])]
    if (
        unit not in ("W", "M", "Y")
        or match.previous_word() == "of"
        or match.next_word() in ("of", "that", "before", "after")
    ):
        return None
    if unit == "Y" and match.next_word() in ("ended", "ending", "to", "through"):
        return [Draft(TimeKind.DURATION, "P1Y")]
    period = calendar.unit_of(unit, context.published) if context.published else None
    return [context.anchored(period, OPEN_VALUES[unit])]


def _weekend(match: Match, context: Context) -> Period | None:
    """Return the weekend nearest to publication: from Thursday on the coming one, unless the clause looks ahead."""
    today = context.published
    if today is None:
        return None
    ahead = today.isoweekday() >= 4 or context.direction(match.start) is TimeDirection.FUTURE
    return calendar.unit_of("E", today, 0 if ahead else -1)


def unit_of_unit(match: Match, context: Context) -> Reading:
    """Read "the last week of this month", "the 15th day of next month"."""
    unit, whole = str(match.value("unit")), str(match.value("whole"))
    if whole not in ("M", "W", "Q") or unit not in ("D", "W"):
        return None
    if context.published is None:
        return [context.anchored(None, OPEN_VALUES[unit])]
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(match.value("rel"), 0)
    outer = calendar.unit_of(whole, context.published, step)
    if outer is None:
        return None
    if match.value("ord") == "last":
        when = outer.last if unit == "D" or outer.last.isoweekday() >= 4 else calendar.shift_days(outer.last, -7)
    else:
        steps = read_ordinal(match.words("ord") or match.words("ord2")) - 1
        when = calendar.shift_days(outer.first, steps if unit == "D" else 7 * steps + 3)
    period = when and calendar.unit_of(unit, when)
    return [context.anchored(period, OPEN_VALUES[unit])] if period else None


def edge_of_unit(match: Match, context: Context) -> Reading:
    """Read "the end of the year", "year-end", "earlier in the week": of the unit that holds the publication date."""
    unit, modifier = str(match.value("unit")), modifier_of(match)
    if unit not in OPEN_VALUES or unit == "D":
        return None
    period = calendar.unit_of(unit, context.published) if context.published else None
    draft = context.anchored(period, OPEN_VALUES[unit], modifier)
    return [_until_now(draft, context, match) if match.word("edge") in ("earlier", "later") else draft]
