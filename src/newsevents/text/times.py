"""Every expression of time in a text, resolved as a reader of news would, never guessed."""

import re
from collections.abc import Callable
from datetime import date
from functools import cache

from attrs import evolve

from newsevents.model.times import (
    AnchorSource,
    Granularity,
    TimeDirection,
    TimeExpression,
    TimeKind,
    TimeRelation,
)
from newsevents.text import time_read_counts, time_read_days, time_read_months, time_read_units, time_read_years
from newsevents.text.publication import read_publication_date
from newsevents.text.time_atoms import fold, read_atoms
from newsevents.text.time_calendar import Period, shift, week_of
from newsevents.text.time_context import Context, Draft, Seen
from newsevents.text.time_grammar import Match, grammar, scan

_RANGE = re.compile(r"\s*(?:-|to|through|until|till|thru)\s*(?:the\s+|late\s+|early\s+)?")
_BETWEEN = re.compile(r"\s*and\s+(?:the\s+)?")
_WEEK_OF = re.compile(r"\bthe week (?:of|beginning|commencing|starting)(?: on)?(?: the)? $|\bw/c $")
_OWN_YEAR = re.compile(r"\d{4}|day|last|next|this|past")
_MONTH_VALUE = re.compile(r"(?:XXXX|\d{4})-\d\d(?:-\d\d)?")
_TRAILING = re.compile(
    r" (?:and|or) (?:later\b(?! \w)|after\b(?! \w)|greater|beyond|(earlier|before\b(?! \w)))| onwards?\b"
)
_STARTING = re.compile(r"(?: [a-z]{3,12})? (?:starting|beginning)(?: on| from)? (?:the )?|, from (?:the )?")
_LENGTH = re.compile(r"P(\d{1,4})([DWMY])")
_SIDES = {"before": -1, "after": 1, "from": 1, "following": 1}


def find_times(
    text: str, published: date | None = None, *, start: int = 0, end: int | None = None
) -> tuple[TimeExpression, ...]:
    """Return the time expressions of a text in order, their offsets in that text.

    Relative words are read against ``published``, or, where it is None, against the publication date that the text's
    own furniture states in full; failing both they stay open and `resolve` can settle them later. ``start`` and ``end``
    bound the stretch that is read. The time taken is linear in it. Never raises on any text.

    >>> [time.value for time in find_times("Rutte, in office since 2010, spoke on Thursday.", date(2024, 2, 23))]
    ['2010', '2024-02-22']
    """
    stop = len(text) if end is None else end
    source = AnchorSource.PUBLISHED
    if published is None:
        published, source = publication_date(text), AnchorSource.DATELINE
    return _find(text, published, source, (start, stop), None)


def _find(
    text: str, published: date | None, source: AnchorSource, bounds: tuple[int, int], forced: TimeDirection | None
) -> tuple[TimeExpression, ...]:
    low = fold(text)
    context = Context(text, low, published, source, forced)
    found: list[TimeExpression] = []
    readers = _readers()

    def take(match: Match) -> bool:
        drafts = readers[match.rule.read](match, context)
        if drafts is None:
            return False
        for draft in drafts:
            expression = _widen(_expression(draft, match, context), found, context)
            found.append(expression)
            if draft.bounds and draft.kind is TimeKind.DATE and draft.source is not AnchorSource.DISCOURSE:
                period = Period(draft.value, *draft.bounds, draft.granularity)
                context.seen.append(Seen(expression.end, period, draft.source is AnchorSource.NOT_NEEDED))
        return True

    scan(read_atoms(low, *bounds), take)
    return tuple(_join_ranges(found, low))


@cache
def _readers() -> dict[str, Callable[[Match, Context], list[Draft] | None]]:
    modules = (time_read_days, time_read_months, time_read_years, time_read_units, time_read_counts)
    functions = {name: function for module in modules for name, function in vars(module).items() if callable(function)}
    return {rule.read: functions[rule.read] for rule in grammar()[1]}


def _expression(draft: Draft, match: Match, context: Context) -> TimeExpression:
    start, end = draft.span or (match.start, match.end)
    relation = draft.relation or context.relation(start)
    after = _TRAILING.match(context.low, end)
    if after and relation is TimeRelation.AT:
        relation = TimeRelation.UNTIL if after[1] else TimeRelation.SINCE
    return TimeExpression(
        text=context.raw[start:end],
        start=start,
        end=end,
        kind=draft.kind,
        value=draft.value,
        earliest=draft.bounds[0] if draft.bounds else None,
        latest=draft.bounds[1] if draft.bounds else None,
        granularity=draft.granularity,
        modifier=draft.modifier,
        relation=relation,
        anchor=draft.anchor,
        anchor_source=draft.source,
        alternatives=draft.alternatives,
        direction=draft.direction,
    )


def _widen(time: TimeExpression, found: list[TimeExpression], context: Context) -> TimeExpression:
    """Take in what hangs on a day: "the week of April 10", "two weeks before Christmas"."""
    if time.kind is not TimeKind.DATE or time.earliest is None or time.granularity is not Granularity.DAY:
        return time
    week = _WEEK_OF.search(context.low, max(0, time.start - 32), time.start)
    if week:
        period = week_of(time.earliest)
        wider = evolve(time, text=context.raw[week.start() : time.end], start=week.start(), value=period.value)
        return evolve(wider, earliest=period.first, latest=period.last, granularity=period.granularity, alternatives=())
    if not found or found[-1].kind is not TimeKind.DURATION or found[-1].earliest:
        return time
    gap = context.low[found[-1].end : time.start]
    if _STARTING.fullmatch(gap):
        found[-1] = _started(found[-1], time.earliest)
        return time
    if time.start - found[-1].end > 8:
        return time
    length = _LENGTH.fullmatch(found[-1].value)
    side = _SIDES.get(gap.strip())
    moved = length and side and shift(length[2], time.earliest, side * int(length[1]))
    if not moved:
        return time
    first = found.pop()
    text = context.raw[first.start : time.end]
    day = evolve(time, text=text, start=first.start, value=moved.isoformat(), alternatives=(), relation=first.relation)
    return evolve(day, earliest=moved, latest=moved, modifier=first.modifier)


def _started(length: TimeExpression, first: date) -> TimeExpression:
    """Bound "a three-day visit starting Monday" by the day on which it starts."""
    parts = _LENGTH.fullmatch(length.value)
    stop = parts and shift(parts[2], first, int(parts[1]))
    last = stop and shift("D", stop, -1)
    return evolve(length, earliest=first, latest=last) if last and last >= first else length


def _join_ranges(found: list[TimeExpression], low: str) -> list[TimeExpression]:
    """Mark the two ends of each range ("from 2005 to 2013"); lend the first the second's year."""
    for index in range(len(found) - 1):
        first, second = found[index], found[index + 1]
        if not (_is_end(first) and _is_end(second)) or second.start - first.end > 14:
            continue
        gap = low[first.end : second.start]
        between = low[max(0, first.start - 12) : first.start].split()[-1:] == ["between"]
        spoken = second.text.lower() == "to date" and gap.isspace()
        if not (spoken or _RANGE.fullmatch(gap) or (between and _BETWEEN.fullmatch(gap))):
            continue
        found[index] = evolve(_lend_year(first, second), relation=TimeRelation.SINCE)
        found[index + 1] = evolve(_after(found[index], second), relation=TimeRelation.UNTIL)
    return found


def _is_end(time: TimeExpression) -> bool:
    """Say whether an expression can end a range: a date, or "now"."""
    return time.kind is TimeKind.DATE or time.value == "PRESENT_REF"


def _lend_year(first: TimeExpression, second: TimeExpression) -> TimeExpression:
    """Give "May" in "from May to October 2020" the year that stands at the other end, or the year before."""
    if second.latest is None or first.anchor_source is AnchorSource.NOT_NEEDED or _OWN_YEAR.search(first.text.lower()):
        return first
    if not _MONTH_VALUE.fullmatch(first.value):
        return first
    for year in (second.latest.year, second.latest.year - 1):
        text = f"{first.text} {year}"
        whole = _find(text, None, AnchorSource.MISSING, (0, len(text)), TimeDirection.NONE)
        same = len(whole) == 1 and whole[0].granularity is first.granularity and whole[0].value[5:] == first.value[5:]
        if same and whole[0].latest and whole[0].latest <= second.latest:
            if second.anchor_source is not AnchorSource.NOT_NEEDED:
                whole = (evolve(whole[0], anchor=first.anchor, anchor_source=first.anchor_source),)
            return evolve(whole[0], text=first.text, start=first.start, end=first.end)
    return first


def _after(first: TimeExpression, second: TimeExpression) -> TimeExpression:
    """Move the weekday that ends "from next Monday to Friday" behind the one that begins it."""
    if first.value == "PRESENT_REF" and second.anchor and second.latest and second.latest < second.anchor:
        return _coming(second)
    if not (first.earliest and second.earliest and second.latest) or second.granularity is not Granularity.DAY:
        return second
    behind = (first.earliest - second.earliest).days
    if behind <= 0 or "day" not in second.text.lower() or second.text.lower() in ("today", "yesterday"):
        return second
    days = shift("D", second.earliest, behind + (-behind) % 7)
    return evolve(second, value=days.isoformat(), earliest=days, latest=days, alternatives=()) if days else second


def _coming(time: TimeExpression) -> TimeExpression:
    """Return the next such day or month after publication: "between now and Nov. 15"."""
    text = f"next {time.text}"
    again = _find(text, time.anchor, time.anchor_source, (0, len(text)), TimeDirection.FUTURE)
    if len(again) != 1 or not time.anchor or not again[0].earliest or again[0].earliest <= time.anchor:
        return time
    return evolve(again[0], text=time.text, start=time.start, end=time.end)


def _moved(again: tuple[TimeExpression, ...], time: TimeExpression) -> TimeExpression:
    """Return what a second reading of the same words found, at their place; the first reading where it found less."""
    if len(again) != 1 or (again[0].start, again[0].end) != (0, len(time.text)):
        return time
    return evolve(again[0], start=time.start, end=time.end, relation=time.relation)


def resolve(expression: TimeExpression, published: date) -> TimeExpression:
    """Return the expression read against a publication date that has become known.

    What is settled already is returned as it is, so that resolving twice changes nothing. Never reads the clock.

    >>> open_time = find_times("They meet on Thursday.")[0]
    >>> open_time.value, resolve(open_time, date(2024, 2, 23)).value
    ('XXXX-WXX-4', '2024-02-22')
    """
    if expression.anchor_source is not AnchorSource.MISSING:
        return expression
    text = expression.text
    return _moved(_find(text, published, AnchorSource.PUBLISHED, (0, len(text)), expression.direction), expression)


def publication_date(text: str) -> date | None:
    r"""Return the publication date that the text's own furniture states in full, or None.

    Read are, in this order: a line "Published: 22 February 2024" (also Posted, Updated, Date), a line that is nothing
    but a date, a dateline with a year ("BRUSSELS, Feb. 22, 2024 (Reuters) -"), and a byline with a date.

    >>> publication_date("Rutte backed\n\nPublished: 22 February 2024\n\nBRUSSELS - Allies met.")
    datetime.date(2024, 2, 22)
    """
    return read_publication_date(text, _full_days)


def _full_days(line: str) -> list[tuple[int, int, date]]:
    found = _find(line, None, AnchorSource.MISSING, (0, len(line)), TimeDirection.NONE)
    return [
        (time.start, time.end, time.earliest)
        for time in found
        if time.earliest and time.granularity is Granularity.DAY and not time.alternatives
    ]
