"""Readers of months and weekdays: "last July", "November's election", "mid-May", "on Thursday"."""

from datetime import date

from newsevents.model.times import Granularity, TimeDirection, TimeModifier, TimeRelation
from newsevents.text import time_calendar as calendar
from newsevents.text.time_atoms import figures
from newsevents.text.time_context import Context, Draft, cues, settled
from newsevents.text.time_grammar import Match
from newsevents.text.time_numbers import read_ordinal
from newsevents.text.time_read import OPEN_VALUES, Reading, day_or_none, modifier_of, nearest, step_of, year_tail
from newsevents.text.time_read_days import month_value

_FORWARD = (TimeRelation.BY, TimeRelation.UNTIL)


def year_month(match: Match, context: Context) -> Reading:  # noqa: ARG001 - one signature for all readers
    """Read "2024-02" and "02/2024"."""
    one, two = figures(match.word("date"))
    found = calendar.month(one, two) if one > 12 else calendar.month(two, one)
    return [settled(found)] if found else None


def month(match: Match, context: Context) -> Reading:
    """Read a month: "November 2023", "last July", "in July last year", "mid-May", "November's election"."""
    number, modifier = month_value(match), modifier_of(match)
    year, relative = year_tail(match, context)
    verb = match.word("month") in ("may", "march") and not context.capital(match.offsets("month")[0])
    if verb and match.has("year") and match.found.start("year") < match.found.start("month"):
        return None  # "in 2006 may reach"
    if year is not None:
        found = calendar.month(year, number)
        if found is None:
            return None
        return [context.anchored(found, found.value, modifier) if relative else settled(found, modifier)]
    if not _is_month(match, context):
        return None
    open_value = f"XXXX-{number:02d}"
    if context.published is None:
        direction = _month_direction(match, context)
        return [context.anchored(None, open_value, modifier)._replace(direction=direction)]
    return [_bare_month(match, context, number, modifier)]


def _bare_month(match: Match, context: Context, number: int, modifier: TimeModifier) -> Draft:
    published = context.published
    assert published is not None
    here = published.year * 12 + published.month - 1
    ahead = (number - published.month) % 12
    relation = match.value("rel")
    direction = _month_direction(match, context)
    evented = context.evented(match)
    named = evented and _month_in_text(context, number, match.start)
    if relation in ("last", "past", "previous"):
        index = here + ahead - 12
    elif relation in ("next", "coming", "following"):
        index = here + (ahead or 12)
    elif relation == "this":
        index = published.year * 12 + number - 1
    elif named:
        index = named.year * 12 + number - 1
    elif ahead == 0:
        index = here
    elif direction is TimeDirection.FUTURE or (ahead == 1 and direction is TimeDirection.NONE and _may_follow(match)):
        index = here + ahead
    else:
        index = here + ahead - 12
    found = calendar.month(index // 12, number)
    draft = context.anchored(found, f"XXXX-{number:02d}", modifier)._replace(direction=direction)
    if evented and not named and not relation and ahead:
        other = calendar.month(index // 12 + (-1 if index > here else 1), number)
        draft = draft._replace(alternatives=((other.first, other.last),) if other else ())
    return draft


def _may_follow(match: Match) -> bool:
    return match.previous_word() not in ("since", "after", "late", "from")


def _month_direction(match: Match, context: Context) -> TimeDirection:
    """Return which way a bare month points (time.md: 77 of 86 in gold news)."""
    if context.forced is not None:
        return context.forced
    if match.previous_word() == "since":
        return TimeDirection.PAST
    if context.evented(match):
        direction = context.event_direction(match)
        if direction is not TimeDirection.NONE:
            return direction
    if context.relation(match.start) is TimeRelation.UNTIL and context.lasted(match.start):
        return TimeDirection.PAST
    if context.relation(match.start) in _FORWARD or match.previous_word() == "effective":
        return TimeDirection.FUTURE
    return context.plan(match.start)


def _month_in_text(context: Context, number: int, start: int) -> date | None:
    days = [
        seen.period.first
        for seen in context.seen[-40:]
        if seen.end <= start
        and seen.period.first.month == number
        and seen.period.granularity in (Granularity.DAY, Granularity.MONTH)
    ]
    return days[-1] if days else None


def _is_month(match: Match, context: Context) -> bool:
    """Say whether a month without day or year is one: not "may", "Theresa May", "April Smith", "to march"."""
    start, end = match.offsets("month")
    word = match.word("month")
    if match.next_word() in ("-", "to", "through", "and") and context.next_class(match, 1) in context.month_classes():
        return context.capital(start) or word not in ("may", "march")
    if match.any_of("edge", "later", "edgen", "rel"):
        return context.capital(start) or word not in ("may", "march")
    risky = word in cues().names
    if context.forced is not None:
        return True
    if not risky:
        return context.capital(start) or context.prepositional(match, "month")
    if not context.capital(start) and match.word_before("month") not in ("in", "since", "of", "by", "until"):
        return match.word_before("month") == "the" and word not in ("may", "march", "mar")
    following = context.low[end : end + 2].strip(), context.raw[end + 1 : end + 2].isupper()
    if context.prepositional(match):
        return (
            match.previous_word() not in ("and", "or", "to", "for", "of", "by", "about", "than")
            or not (following[1] and following[0] not in (",", "."))
            or context.evented(match)
        )
    return context.evented(match) or word.endswith(".")


def unit_of_month(match: Match, context: Context) -> Reading:
    """Read "the first week of July", "the last day of May"."""
    unit, last = str(match.value("unit")), match.value("ord") == "last"
    if unit not in ("D", "W", "E"):
        return None
    base = month(match, context)
    if not base or base[0].bounds is None:
        return base and [base[0]._replace(value=OPEN_VALUES[unit])]
    first, final = base[0].bounds
    ordinal = read_ordinal(match.words("ord") or match.words("ord2"))
    if unit == "D":
        when = final if last else calendar.shift_days(first, ordinal - 1)
    else:
        when = final if last else calendar.shift_days(first, 7 * (ordinal - 1) + (3 if unit == "W" else 0))
        if last and unit == "W" and final.isoweekday() < 4:
            when = calendar.shift_days(final, -7)
    period = calendar.unit_of(unit, when) if when else None
    if period is None:
        return None
    return [base[0]._replace(value=period.value, bounds=(period.first, period.last), granularity=period.granularity)]


def weekday_of_month(match: Match, context: Context) -> Reading:
    """Read "the first Tuesday in November": a day once the month has a year."""
    base = month(match, context)
    if not base or base[0].bounds is None:
        return base and [base[0]._replace(value="XXXX-XX-XX")]
    first, last = base[0].bounds
    number = int(match.value("wday"))
    if match.value("ord") == "last":
        when = calendar.shift_days(last, -((last.isoweekday() - number) % 7))
    else:
        nth = read_ordinal(match.words("ord"))
        when = calendar.shift_days(first, (number - first.isoweekday()) % 7 + 7 * (nth - 1))
    if when is None or not first <= when <= last:
        return None
    return [base[0]._replace(value=when.isoformat(), bounds=(when, when), granularity=Granularity.DAY, alternatives=())]


def weekday(match: Match, context: Context) -> Reading:
    """Read a weekday: the publication's own, else the most recent, else the next where a cue governs (time.md)."""
    number = int(match.value("wday"))
    if match.has("day"):
        return _weekday_and_day(match, context, number)
    if match.next_word() in cues().titled and context.capital(match.end + 1):
        return None
    if not context.capital(match.offsets("wday")[0]) and not context.prepositional(match) and not match.has("rel"):
        return None
    open_value = f"XXXX-WXX-{number}"
    direction = _weekday_direction(match, context)
    suffix = f"T{match.value('part')}" if match.has("part") else ""
    if context.published is None:
        return [context.anchored(None, open_value + suffix)._replace(direction=direction)]
    relation = match.value("rel")
    behind = (context.published.isoweekday() - number) % 7
    ahead = (number - context.published.isoweekday()) % 7
    others: tuple[int, ...] = ()
    if relation in ("last", "past", "previous", "latest"):
        days, others = -(behind or 7), (-(behind or 7) - 7,)
    elif relation in ("next", "coming", "following"):
        days, others = ahead or 7, ((ahead or 7) + 7,)
    elif relation == "this":
        days = number - context.published.isoweekday()
    else:
        days = ahead if direction is TimeDirection.FUTURE else -behind
    when = calendar.shift_days(context.published, days)
    draft = context.anchored(calendar.day_of(when) if when else None, open_value)
    alternatives = tuple((day, day) for step in others if (day := calendar.shift_days(context.published, step)))
    return [draft._replace(value=draft.value + suffix, direction=direction, alternatives=alternatives)]


def _weekday_direction(match: Match, context: Context) -> TimeDirection:
    """Return which way a weekday points; "Wednesday's ruling" has been made unless something stands ahead of it."""
    direction = context.direction(match.start)
    if match.next_word() == "'s" and context.forced is None:
        ahead = cues().before.search(context.low, max(0, match.start - 14), match.start)
        return TimeDirection.FUTURE if ahead else TimeDirection.NONE
    return direction


def _weekday_and_day(match: Match, context: Context, number: int) -> Reading:
    """Read "Monday the 21st": the nearest month in which that day is that weekday."""
    day = read_ordinal(match.words("day"))
    figure = match.word("day").isdigit()
    if not 1 <= day <= 31 or (figure and match.next_word()[:1].isalnum()):
        return None
    if context.published is None:
        return [context.anchored(None, f"XXXX-XX-{day:02d}")]
    index = context.published.year * 12 + context.published.month - 1
    months = [(step // 12, step % 12 + 1) for step in range(index - 11, index + 12)]
    days = [found for year, m in months if (found := day_or_none(year, m, day)) and found.isoweekday() == number]
    chosen = nearest(days, context.published)
    return [context.anchored(calendar.day_of(chosen) if chosen else None, f"XXXX-XX-{day:02d}")]


def weekday_of_week(match: Match, context: Context) -> Reading:
    """Read "Tuesday of last week", "next week Wednesday"."""
    number = int(match.value("wday"))
    if match.value("wunit") != "W" or (match.word("wday") == "sat" and not context.capital(match.offsets("wday")[0])):
        return None
    if context.published is None:
        return [context.anchored(None, f"XXXX-WXX-{number}")]
    when = calendar.weekday_in_week(context.published, number, step_of(match.value("wrel")))
    return [context.anchored(calendar.day_of(when) if when else None, f"XXXX-WXX-{number}")]
