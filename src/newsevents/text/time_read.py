"""Readers of calendar dates: what the words of each date rule settle, given the text around them."""

import re
from collections.abc import Iterable
from datetime import date

from newsevents.model.times import AnchorSource, Granularity, TimeDirection, TimeKind, TimeModifier, TimeRelation
from newsevents.text import time_calendar as calendar
from newsevents.text.time_atoms import figures, lexicon
from newsevents.text.time_calendar import Period
from newsevents.text.time_context import Context, Draft, cues, settled
from newsevents.text.time_grammar import Match
from newsevents.text.time_numbers import read_ordinal, read_spelled_year

Reading = list[Draft] | None

_FORWARD = (TimeRelation.BY, TimeRelation.UNTIL)
# Two-figure years up to so many years ahead of publication belong to this century.
_PIVOT = 10
_SLASH_PREPOSITIONS = (":", "?", "(", "on", "by", "until", "since", "from", "to", "before", "after", "due", "between")


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
        return context.published.year + _step(match.value(relative)), True
    return None, relative is not None


def _step(relation: str | None) -> int:
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


def _day(year: int, month: int, number: int) -> date | None:
    found = calendar.day(year, month, number)
    return found and found.first


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
    days = [day for day in (_day(y, month, number) for y in years) if day]
    if match.has("wday"):
        agreeing = [day for day in days if day.isoweekday() == match.value("wday")]
        near = [day for day in agreeing if abs((day - context.published).days) < 550]
        days = near or days
    direction = context.plan(match.start)
    ahead = [day for day in days if day >= context.published] if direction is TimeDirection.FUTURE else []
    told = _day_in_text(context, month, number, match.start)
    chosen = told or nearest(ahead or days, context.published)
    return context.anchored(chosen and calendar.day_of(chosen), open_value)._replace(direction=direction)


def no_such_day(year: int, month: int, number: int) -> Draft | None:
    """Return an open date for "Feb. 30, 2019": said, but no day; None where the words cannot be a date at all."""
    if not (1 <= month <= 12 and 29 <= number <= 31):
        return None
    return Draft(TimeKind.DATE, f"{year:04d}-{month:02d}-XX")


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


def _month_value(match: Match) -> int:
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
    spelled = match.word("day").isalpha() and lexicon().words[match.words("day")[-1]] == lexicon().letters["WNUM"]
    if not _named_month(match, context) or (spelled and not match.has("spelled") and match.next_word()[:1].isalpha()):
        return None
    if match.has("rel") and not match.has("wday"):
        return _relative_day(match, context, number)
    draft = dated(match, context, _month_value(match), number)
    return None if draft is None else [draft]


def _relative_day(match: Match, context: Context, number: int) -> Reading:
    """Read "last Oct. 23", "next 6th of April": strictly before or after publication."""
    month_number, published = _month_value(match), context.published
    if published is None:
        draft = dated(match, context, month_number, number)
        return draft and [draft]
    step = _step(match.value("rel"))
    years = range(max(1, published.year - 4), min(9999, published.year + 4) + 1)
    days = [day for y in years if (day := _day(y, month_number, number))]
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
        start, end = match.offsets("days")
        cut = start + match.word("days").index("-")
        inner = ((match.start, cut), (cut + 1, match.end))
    else:
        first, second = read_ordinal(match.words("day")), read_ordinal(match.words("day2"))
        one, two = match.offsets("day"), match.offsets("day2")
        month = match.offsets("month")
        inner = ((min(one[0], month[0]), one[1]), (two[0], match.end))
    if match.word("join") != "and" and second <= first:
        return None
    drafts = [dated(match, context, _month_value(match), number) for number in (first, second)]
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
    if match.word("date") == "24/7":
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
    assert published is not None  # noqa: S101 - the caller asked
    step = _step(match.value("rel"))
    days = [day for y in range(published.year - 1, published.year + 2) if 0 < y < 9999 and (day := _day(y, *order))]
    days = (
        [day for day in days if (day - published).days * step > 0]
        if step
        else [d for d in days if d.year == published.year]
    )
    chosen = nearest(days, published)
    return [context.anchored(calendar.day_of(chosen), "XXXX")] if chosen else None


def numeric_range(match: Match, context: Context) -> Reading:
    """Read "10/1-11/7", "5/1/2019-5/7/2020": two days; a year at the end serves both."""
    word = match.word("date")
    ends = [figures(half) for half in word.split("-")]
    years = [full_year(str(end[2]), context) if len(end) > 2 else None for end in ends]
    if match.has("year") and years == [None, None]:
        years[1] = int(match.word("year"))
    if years[0] is None and years[1] is not None:
        years[0] = years[1] - (ends[0][:2] > ends[1][:2])
    drafts = []
    for end, year in zip(ends, years, strict=True):
        period = calendar.day(year, end[0], end[1]) if year else None
        draft = settled(period) if period else None if year else dated(match, context, end[0], end[1])
        drafts.append(draft)
    first, last = drafts
    if first is None or last is None or (first.bounds and last.bounds and first.bounds[0] > last.bounds[0]):
        return None
    cut = match.start + len(word.split("-")[0])
    return [
        first._replace(span=(match.start, cut), relation=TimeRelation.SINCE),
        last._replace(span=(cut + 1, match.end), relation=TimeRelation.UNTIL),
    ]


def month_year(match: Match, context: Context) -> Reading:  # noqa: ARG001 - one signature for all readers
    """Read "2024-02" and "02/2024"."""
    one, two = figures(match.word("date"))
    found = calendar.month(one, two) if one > 12 else calendar.month(two, one)
    return [settled(found)] if found else None


def month(match: Match, context: Context) -> Reading:
    """Read a month: "November 2023", "last July", "in July last year", "mid-May", "November's election"."""
    number, modifier = _month_value(match), modifier_of(match)
    year, relative = year_tail(match, context)
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
    assert published is not None  # noqa: S101 - the caller asked
    here = published.year * 12 + published.month - 1
    ahead = (number - published.month) % 12
    relation = match.value("rel")
    direction = _month_direction(match, context)
    evented = _evented(match)
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
    if _evented(match):
        after = context.low[match.end : match.end + 40].split(".")[0]
        before = re.split(r"[.;:!?\n]\s", context.low[max(0, match.start - 40) : match.start])[-1]
        if cues().behind.search(before) or cues().behind.search(after):
            return TimeDirection.PAST
        if cues().ahead.search(before):
            return TimeDirection.FUTURE
    if context.relation(match.start) in _FORWARD or match.previous_word() == "effective":
        return TimeDirection.FUTURE
    return context.plan(match.start)


def _evented(match: Match) -> bool:
    atoms, after = match.atoms, match.found.end()
    if atoms.words[after : after + 1] == ["'s"]:
        after += 1
    return after < len(atoms.words) and atoms.words[after] in cues().event


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
            or _evented(match)
        )
    return _evented(match) or word.endswith(".")


def weekday(match: Match, context: Context) -> Reading:
    """Read a weekday: the publication's own, else the most recent, else the next where a cue governs (time.md)."""
    number = int(match.value("wday"))
    if match.has("day"):
        return _weekday_and_day(match, context, number)
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
    draft = context.anchored(when and calendar.day_of(when), open_value)
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
    days = [found for year, m in months if (found := _day(year, m, day)) and found.isoweekday() == number]
    chosen = nearest(days, context.published)
    return [context.anchored(chosen and calendar.day_of(chosen), f"XXXX-XX-{day:02d}")]


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
    days = [found for year, m in months if 0 < year < 9999 and (found := _day(year, m, number))]
    sign = 1 if direction is TimeDirection.FUTURE else -1
    chosen = nearest([day for day in days if (day - published).days * sign >= 0], published)
    return [context.anchored(chosen and calendar.day_of(chosen), f"XXXX-XX-{number:02d}")._replace(direction=direction)]


def weekday_of_week(match: Match, context: Context) -> Reading:
    """Read "Tuesday of last week", "next week Wednesday"."""
    number = int(match.value("wday"))
    if match.value("wunit") != "W" or (match.word("wday") == "sat" and not context.capital(match.offsets("wday")[0])):
        return None
    if context.published is None:
        return [context.anchored(None, f"XXXX-WXX-{number}")]
    when = calendar.weekday_in_week(context.published, number, _step(match.value("wrel")))
    return [context.anchored(when and calendar.day_of(when), f"XXXX-WXX-{number}")]


def day_word(match: Match, context: Context) -> Reading:
    """Read "today", "late yesterday", "tomorrow night", "tonight"."""
    when = context.published and calendar.shift_days(context.published, int(match.value("now")))
    draft = context.anchored(when and calendar.day_of(when), "XXXX-XX-XX", modifier_of(match))
    part = match.value("part") if match.has("part") else "NI" if match.word("now") == "tonight" else None
    return [draft._replace(value=f"{draft.value}T{part}") if part else draft]


def part_of_day(match: Match, context: Context) -> Reading:
    """Read "this morning", "last night"."""
    if match.value("rel") == "same" or match.word("rel") in ("current", "latest", "prior", "preceding"):
        return None
    when = context.published and calendar.shift_days(context.published, -1 if match.value("rel") == "last" else 0)
    draft = context.anchored(when and calendar.day_of(when), "XXXX-XX-XX", modifier_of(match))
    return [draft._replace(value=f"{draft.value}T{match.value('part')}")]


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


def feast(match: Match, context: Context) -> Reading:
    """Read a feast, its year said or the nearest: "Christmas Eve", "Thanksgiving 2023"."""
    draft = _feast(str(match.value("feast")), match, context)
    return None if draft is None else [draft]


def _feast(rule: str, match: Match, context: Context) -> Draft | None:
    year, relative = year_tail(match, context)
    if year is not None and 1 <= year <= 9998:
        when = calendar.holiday(rule, year)
        if when is None:
            return None
        period = calendar.day_of(when)
        return context.anchored(period, period.value) if relative else settled(period)
    if context.published is None or not 2 <= context.published.year <= 9998:
        return Draft(TimeKind.DATE, "XXXX-XX-XX", source=AnchorSource.MISSING)
    years = (context.published.year + step for step in (-1, 0, 1))
    days = [calendar.holiday(rule, y) for y in years]
    step = _step(match.value("rel"))
    if step:
        days = [day for day in days if day and (day < context.published if step < 0 else day > context.published)]
    chosen = nearest(days, context.published)
    return context.anchored(chosen and calendar.day_of(chosen), "XXXX-XX-XX")


def feast_weekend(match: Match, context: Context) -> Reading:
    """Read "Labor Day weekend", "the weekend of Halloween": the weekend nearest to the feast."""
    names = ("feast", "whole") if match.has("feast") else ("feast2", "whole2")
    if match.value(names[1]) != "E":
        return None
    draft = _feast(str(match.value(names[0])), match, context)
    if draft is None or draft.bounds is None:
        return draft and [draft._replace(value="XXXX-WXX-WE")]
    day = draft.bounds[0]
    saturday = calendar.shift_days(day, (5 - day.weekday() + 3) % 7 - 3)
    weekend = saturday and calendar.weekend_of(saturday)
    if weekend is None:
        return None
    return [draft._replace(value=weekend.value, bounds=(weekend.first, weekend.last), granularity=weekend.granularity)]


def period_draft(period: Period | None, relative: bool, modifier: TimeModifier, context: Context) -> Reading:
    """Return the one draft for a period whose year is said, None where the calendar has no such period."""
    if period is None:
        return None
    return [context.anchored(period, period.value, modifier) if relative else settled(period, modifier)]
