"""Readers of days: "Thursday, Feb. 22, 2024", "18 and 19 June", dates in figures, "tomorrow night", "on the 18th"."""

from datetime import date

from newsevents.model.times import Granularity, TimeDirection, TimeRelation
from newsevents.text import time_calendar as calendar
from newsevents.text.time_atoms import figures, lexicon
from newsevents.text.time_context import Context, Draft, cues, settled
from newsevents.text.time_grammar import Match
from newsevents.text.time_numbers import read_ordinal
from newsevents.text.time_read import (
    Reading,
    day_or_none,
    full_year,
    modifier_of,
    nearest,
    no_such_day,
    step_of,
    year_tail,
)

# A cue makes a day of a month the next one only so many days ahead.
_FARTHEST_PLAN = 300
_SLASH_PREPOSITIONS = (":", "?", "(", "on", "by", "until", "since", "from", "to", "before", "after", "due", "between")


def dated(match: Match, context: Context, month: int, number: int) -> Draft | None:
    """Return the day of a month, its year said or the nearest (140 of 148 in gold news; time.md)."""
    year, relative = year_tail(match, context)
    if year is not None:
        found = calendar.day(year, month, number)
        if found is None:
            return no_such_day(year, month, number)
        return context.anchored(found, found.value) if relative else settled(found)
    open_value = f"XXXX-{month:02d}-{number:02d}"
    if calendar.day(2024, month, number) is None:  # "Feb. 30": said, but no day
        return context.anchored(None, open_value) if 29 < number <= 31 else None
    if context.published is None:
        return context.anchored(None, open_value)._replace(direction=context.plan(match.start))
    years = range(max(1, context.published.year - 8), min(9999, context.published.year + 8) + 1)
    days = [day for day in (day_or_none(y, month, number) for y in years) if day]
    if match.has("wday"):
        agreeing = [day for day in days if day.isoweekday() == match.value("wday")]
        near = [day for day in agreeing if abs((day - context.published).days) < 550]
        days = near or days
    direction = context.event_direction(match) if context.evented(match) else context.plan(match.start)
    sign = {TimeDirection.FUTURE: 1, TimeDirection.PAST: -1}.get(direction, 0)
    near = [day for day in days if (day - context.published).days * sign >= 0]
    if sign > 0 and near and (min(near) - context.published).days > _FARTHEST_PLAN:
        near = days  # "would", far away, looks ahead from a day of last month
    told = _day_in_text(context, month, number, match.start)
    chosen = told or nearest(near, context.published)
    draft = context.anchored(calendar.day_of(chosen) if chosen else None, open_value)._replace(direction=direction)
    if told or not context.evented(match) or chosen is None:
        return draft
    side = 1 if chosen < context.published else -1
    other = nearest([day for day in days if (day - context.published).days * side > 0], context.published)
    return draft._replace(alternatives=((other, other),) if other else ())


def _day_in_text(context: Context, month: int, number: int, start: int) -> date | None:
    """Return the same day of the same month, if the text has said it with its year."""
    for seen in reversed(context.seen[-60:]):
        first = seen.period.first
        if (
            seen.absolute
            and seen.end <= start
            and (first.month, first.day) == (month, number)
            and first == seen.period.last
        ):
            return first
    return None


def month_value(match: Match) -> int:
    """Return the number of the month that a match names."""
    return int(match.value("month"))


def _named_month(match: Match, context: Context) -> bool:
    """Say whether the word beside a day is the month: "may 5 people" is none."""
    start, _ = match.offsets("month")
    if match.previous_word() == "$":
        return False
    risky = match.word("month") in ("may", "march", "mar")
    ordinal = match.word("day").endswith(("st", "nd", "rd", "th"))
    return context.capital(start) or not risky or match.has("year") or ordinal or context.prepositional(match)


def month_day(match: Match, context: Context) -> Reading:
    """Read "Thursday, Feb. 22, 2024", "22 February", "the 22nd of February"."""
    number = read_ordinal(match.words("day"))
    spelled = match.word("day").isalpha() and lexicon().words.get(match.words("day")[-1]) == lexicon().letters["WNUM"]
    if not _named_month(match, context) or (spelled and not match.has("spelled") and match.next_word()[:1].isalpha()):
        return None
    if match.has("rel") and not match.has("wday"):
        return _relative_day(match, context, number)
    draft = dated(match, context, month_value(match), number)
    return None if draft is None else [draft]


def _relative_day(match: Match, context: Context, number: int) -> Reading:
    """Read "last Oct. 23", "next 6th of April": strictly before or after publication."""
    month_number, published = month_value(match), context.published
    if published is None:
        draft = dated(match, context, month_number, number)
        return draft and [draft]
    step = step_of(match.value("rel"))
    years = range(max(1, published.year - 4), min(9999, published.year + 4) + 1)
    days = [day for y in years if (day := day_or_none(y, month_number, number))]
    if step:
        days = [day for day in days if (day - published).days * step > 0]
    else:
        days = [day for day in days if day.year == published.year]
    chosen = nearest(days, published)
    return [context.anchored(calendar.day_of(chosen), "XXXX")] if chosen else None


def month_days(match: Match, context: Context) -> Reading:
    """Read two days of one month: "Jan. 5-7", "18 and 19 June", "April 9th through 17th"."""
    if not _named_month(match, context):
        return None
    if match.has("days"):
        first, second = figures(match.word("days"))[:2]
        start, _ = match.offsets("days")
        cut = start + match.word("days").index("-")
        inner = ((match.start, cut), (cut + 1, match.end))
    else:
        first, second = read_ordinal(match.words("day")), read_ordinal(match.words("day2"))
        one, two = match.offsets("day"), match.offsets("day2")
        month = match.offsets("month")
        inner = ((min(one[0], month[0]), one[1]), (two[0], match.end))
    if match.word("join") != "and" and second <= first:
        return None
    drafts = [dated(match, context, month_value(match), number) for number in (first, second)]
    if drafts[0] is None or drafts[1] is None:
        return None
    listed = match.word("join") == "and" and match.previous_word() != "between"
    relations = (None, None) if listed else (TimeRelation.SINCE, TimeRelation.UNTIL)
    return [d._replace(span=s, relation=r) for d, s, r in zip(drafts, inner, relations, strict=True) if d]


def numeric_date(match: Match, context: Context) -> Reading:
    """Read a date in figures: ISO, "22/2/2024", "02/22/24"; both readings are kept where both are dates."""
    word = match.word("date")
    numbers = figures(word)
    if len(word) == 8 and word.isdigit():
        numbers = (int(word[:4]), int(word[4:6]), int(word[6:]))
    if len(numbers) < 2:
        return None
    if len(numbers) == 2:
        return _slashed_pair(match, context, numbers[0], numbers[1])
    if numbers[0] > 99:
        found = calendar.day(*numbers[:3]) or calendar.day(numbers[0], numbers[2], numbers[1])
        return [settled(found)] if found else None
    year = full_year(str(numbers[2]), context)
    orders = [(numbers[0], numbers[1]), (numbers[1], numbers[0])]
    if "." in word:
        orders.reverse()
    found_days = [day for order in orders if (day := calendar.day(year, *order))]
    if not found_days:
        draft = no_such_day(year, *orders[0])
        return draft and [draft]
    others = tuple((day.first, day.last) for day in found_days[1:] if day != found_days[0])
    return [settled(found_days[0])._replace(alternatives=others)]


def _slashed_pair(match: Match, context: Context, one: int, two: int) -> Reading:
    listed = bool(context.seen) and 0 <= match.start - context.seen[-1].end <= 5
    if not (match.any_of("wday", "rel") or listed or match.previous_word() in ("", *_SLASH_PREPOSITIONS)):
        return None
    if match.word("date") in cues().slashed and not match.has("wday"):
        return None
    orders = [order for order in ((one, two), (two, one)) if calendar.day(2024, *order)]
    if not orders:
        return None
    if match.has("rel") and not match.has("wday") and context.published:
        return _relative_pair(match, context, orders[0])
    drafts = [draft for order in orders if (draft := dated(match, context, *order))]
    others = tuple(draft.bounds for draft in drafts[1:] if draft.bounds and draft.bounds != drafts[0].bounds)
    return [drafts[0]._replace(alternatives=others)] if drafts else None


def _relative_pair(match: Match, context: Context, order: tuple[int, int]) -> Reading:
    published = context.published
    assert published is not None
    step = step_of(match.value("rel"))
    days = [
        day for y in range(published.year - 1, published.year + 2) if 0 < y < 9999 and (day := day_or_none(y, *order))
    ]
    days = (
        [day for day in days if (day - published).days * step > 0]
        if step
        else [d for d in days if d.year == published.year]
    )
    chosen = nearest(days, published)
    return [context.anchored(calendar.day_of(chosen), "XXXX")] if chosen else None


def numeric_range(match: Match, context: Context) -> Reading:
    """Read "10/1-11/7", "5/1/2019-5/7/2020": two days; the year of the second serves both."""
    halves = match.word("date").split("-")
    one, two = figures(halves[0]), figures(halves[1])
    last = _end_of_range(two, match, context)
    if last is None or last.bounds is None:
        return None
    last_day = last.bounds[0]
    years = [full_year(str(one[2]), context)] if len(one) > 2 else [last_day.year, last_day.year - 1]
    days = [day for y in years if (day := day_or_none(y, one[0], one[1])) and day <= last_day]
    if not days:
        return None
    first = last._replace(value=days[0].isoformat(), bounds=(days[0], days[0]), relation=TimeRelation.SINCE)
    cut = match.start + len(halves[0])
    return [
        first._replace(span=(match.start, cut)),
        last._replace(span=(cut + 1, match.end), relation=TimeRelation.UNTIL),
    ]


def _end_of_range(figures_said: tuple[int, ...], match: Match, context: Context) -> Draft | None:
    month, number, *said = figures_said
    if not (1 <= month <= 12 and 1 <= number <= 31):
        return None
    year = full_year(str(said[0]), context) if said else int(match.word("year")) if match.has("year") else None
    if year is None:
        return dated(match, context, month, number)
    period = calendar.day(year, month, number)
    return settled(period) if period else None


def day_of_month(match: Match, context: Context) -> Reading:
    """Read "on the 18th": of the publication's month or the one before, or the next where a cue governs."""
    number = read_ordinal(match.words("day"))
    after = match.next_word()
    framed = match.previous_word() in ("on", "by", "until", "since", "before", "after", "from", "of")
    if not framed or not 1 <= number <= 31 or (after[:1].isalnum() and after not in ("and", "but", "at", "when", "as")):
        return None
    if match.previous_word() == "of" and "week of" not in context.low[max(0, match.start - 9) : match.start]:
        return None
    published = context.published
    direction = context.direction(match.start)
    if published is None:
        return [context.anchored(None, f"XXXX-XX-{number:02d}")._replace(direction=direction)]
    index = published.year * 12 + published.month - 1
    months = [(step // 12, step % 12 + 1) for step in range(index - 2, index + 3)]
    days = [found for year, m in months if 0 < year < 9999 and (found := day_or_none(year, m, number))]
    sign = 1 if direction is TimeDirection.FUTURE else -1
    chosen = nearest([day for day in days if (day - published).days * sign >= 0], published)
    draft = context.anchored(calendar.day_of(chosen) if chosen else None, f"XXXX-XX-{number:02d}")
    return [draft._replace(direction=direction)]


def day_word(match: Match, context: Context) -> Reading:
    """Read "today", "late yesterday", "tomorrow night", "tonight"."""
    if context.named(match):
        return None  # "USA Today"
    when = context.published and calendar.shift_days(context.published, int(match.value("now")))
    draft = context.anchored(calendar.day_of(when) if when else None, "XXXX-XX-XX", modifier_of(match))
    part = match.value("part") if match.has("part") else "NI" if match.word("now") == "tonight" else None
    return [draft._replace(value=f"{draft.value}T{part}") if part else draft]


def part_of_day(match: Match, context: Context) -> Reading:
    """Read "this morning", "last night"; "that evening", "the following morning" of the day last named."""
    relation, word = match.value("rel") or "this", match.word("rel")
    if word in ("current", "latest") or relation in ("coming", "past"):
        return None
    if relation in ("last", "this"):
        when = context.published and calendar.shift_days(context.published, -1 if relation == "last" else 0)
        draft = context.anchored(calendar.day_of(when) if when else None, "XXXX-XX-XX", modifier_of(match))
        return [draft._replace(value=f"{draft.value}T{match.value('part')}")]
    anchor = context.discourse(match.start, Granularity.DAY)
    when = anchor and calendar.shift_days(anchor.first, {"same": 0, "previous": -1}.get(relation, 1))
    if when is None or anchor is None:
        return None
    draft = context.from_discourse(calendar.day_of(when), "XXXX-XX-XX", anchor.first)
    return [draft._replace(value=f"{draft.value}T{match.value('part')}")]
