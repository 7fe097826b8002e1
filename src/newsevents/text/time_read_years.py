"""Readers of years and their parts: "2014", "2010-14", "the third quarter", "last autumn", "the 1990s", feasts."""

from datetime import date

from newsevents.model.times import AnchorSource, TimeDirection, TimeKind, TimeModifier, TimeRelation
from newsevents.text import time_calendar as calendar
from newsevents.text.time_atoms import figures
from newsevents.text.time_calendar import Period
from newsevents.text.time_context import Context, Draft, cues, settled
from newsevents.text.time_grammar import Match
from newsevents.text.time_numbers import duration_value, read_count, read_ordinal, read_spelled_year
from newsevents.text.time_read import (
    OPEN_VALUES,
    Reading,
    full_year,
    modifier_of,
    nearest,
    period_draft,
    step_of,
    year_tail,
)

# A quarter that ended so few days ago is the one that is being reported, whatever is expected of it.
_FRESH = 75
_PREVIOUS = ("last", "past", "previous", "latest")
_SEASON_PREPOSITIONS = ("in", "since", "by", "until", "during", "of", "through", "before", "after", "throughout")
_OWNERS = ("his", "her", "their", "my", "your", "our")


def quarter(match: Match, context: Context) -> Reading:
    """Read "Q3", "2017 Q1", "H2 2019"."""
    number = int(match.value("qtr"))
    maker = calendar.half if number > 10 else calendar.quarter
    year, relative = year_tail(match, context)
    name = f"XXXX-{'H' if number > 10 else 'Q'}{number % 10}"
    if year is not None:
        return period_draft(maker(year, number % 10), relative, TimeModifier.NONE, context)
    return [_latest(match, context, name, [maker(y, number % 10) for y in _years(context)])]


def _years(context: Context) -> list[int]:
    return [context.published.year + step for step in (-1, 0, 1)] if context.published else []


def _latest(match: Match, context: Context, name: str, options: list[Period | None]) -> Draft:
    """Return the latest of the periods that had begun at publication; the next one where a cue governs."""
    direction = context.direction(match.start)
    published = context.published
    if published is None:
        return context.anchored(None, name, modifier_of(match))._replace(direction=direction)
    periods = [period for period in options if period]
    past = [period for period in periods if period.first <= published]
    ahead = [period for period in periods if period.last >= published]
    recent = bool(past) and (published - past[-1].last).days < _FRESH
    if direction is TimeDirection.FUTURE and not recent:
        chosen = next(iter(ahead or past), None)
    else:
        chosen = next(reversed(past or ahead), None)
    return context.anchored(chosen, name, modifier_of(match))._replace(direction=direction)


def ordinal_unit(match: Match, context: Context) -> Reading:
    """Read "the third quarter", "second half of 2023", "the 19th century", "the first week of 2015"."""
    unit, ordinal = str(match.value("unit")), read_ordinal(match.words("ord"))
    last = match.value("ord") == "last"
    if unit == "C" and not last and 1 <= ordinal <= 30:
        return period_draft(calendar.century(ordinal), False, modifier_of(match), context)
    year, relative = year_tail(match, context)
    if unit in ("Q", "H"):
        return _part_of_year(match, context, unit, ordinal)
    if year is None or unit not in ("D", "W", "M", "E"):
        return None
    return period_draft(nth_unit(unit, year, -1 if last else ordinal), relative, modifier_of(match), context)


def _part_of_year(match: Match, context: Context, unit: str, ordinal: int) -> Reading:
    count = 4 if unit == "Q" else 2
    maker = calendar.quarter if unit == "Q" else calendar.half
    year, relative = year_tail(match, context)
    if match.value("ord") == "last" and year is not None:
        ordinal = count
    if match.has("yago") and year is None and 1 <= ordinal <= count and context.published:
        latest = _latest(match, context, f"XXXX-{unit}{ordinal}", [maker(y, ordinal) for y in _years(context)])
        now = latest.bounds and maker(latest.bounds[0].year - 1, ordinal)
        return [context.anchored(now, latest.value)] if now else None
    if not 1 <= ordinal <= count or (match.value("ord") in _PREVIOUS and year is None):
        return None
    if year is not None:
        return period_draft(maker(year, ordinal), relative, modifier_of(match), context)
    if (
        unit == "H"
        and not match.has("year")
        and match.previous_word() != "the"
        and "the" not in match.atoms.words[match.found.start() : match.found.end()]
    ):
        return None
    draft = _latest(match, context, f"XXXX-{unit}{ordinal}", [maker(y, ordinal) for y in _years(context)])
    return [draft]


def nth_unit(unit: str, year: int, ordinal: int) -> Period | None:
    """Return the nth day, ISO week, weekend or month of a year, -1 for the last."""
    whole = calendar.year_of(year)
    if whole is None or ordinal == 0:
        return None
    if unit == "M":
        return calendar.month(year, ordinal if ordinal > 0 else 12)
    if unit == "D":
        when = whole.last if ordinal < 0 else calendar.shift_days(whole.first, ordinal - 1)
        return calendar.day_of(when) if when else None
    anchor = date(year, 12, 28) if ordinal < 0 else calendar.shift_days(date(year, 1, 4), 7 * (ordinal - 1))
    maker = calendar.week_of if unit == "W" else calendar.weekend_of
    return maker(anchor) if anchor else None


def ordinal_units(match: Match, context: Context) -> Reading:
    """Read "the first nine months", "the last three weeks of this year": a length, bounded where a year is said."""
    unit, count = str(match.value("unit")), read_count(match.words("count"))
    year, _ = year_tail(match, context)
    draft = Draft(TimeKind.DURATION, duration_value(count, unit))
    if match.value("ord") != "last" and read_ordinal(match.words("ord")) != 1:
        return None
    whole = calendar.year_of(year) if year else None
    if whole is None or count is None or unit not in ("D", "W", "M", "Q"):
        return [draft]
    if unit == "W" and year:  # the ISO weeks of the year
        first, last = nth_unit("W", year, 1), nth_unit("W", year, -1)
        whole = whole._replace(first=first.first, last=last.last) if first and last else whole
    if match.value("ord") == "last":
        start = calendar.shift(unit, calendar.shift_days(whole.last, 1) or whole.last, -int(count))
        return [draft._replace(bounds=(start, whole.last))] if start else [draft]
    stop = calendar.shift(unit, whole.first, int(count))
    end = calendar.shift_days(stop, -1) if stop else None
    return [draft._replace(bounds=(whole.first, end))] if end else [draft]


def numbered_week(match: Match, context: Context) -> Reading:
    """Read "week 3 of 2027": the ISO week; without a year it may count anything."""
    year, relative = year_tail(match, context)
    number = int(match.word("number"))
    if match.value("unit") != "W" or not 1 <= number <= 53 or context.capital(match.offsets("unit")[0]):
        return None
    if year is None:
        if context.published is None or match.next_word() == "of":
            return None
        return [context.anchored(nth_unit("W", context.published.year, number), OPEN_VALUES["W"])]
    return period_draft(nth_unit("W", year, number), relative, TimeModifier.NONE, context)


def season(match: Match, context: Context) -> Reading:
    """Read "last autumn", "summer 2023", "this spring"; "fall" and "spring" alone are verbs until a word says else."""
    name, (start, _) = str(match.value("season")), match.offsets("season")
    year, relative = year_tail(match, context)
    modifier = modifier_of(match)
    if year is not None:
        return period_draft(calendar.season(year, name), relative, modifier, context)
    relation = match.value("rel")
    framed = relation or modifier is not TimeModifier.NONE
    determined = (
        match.previous_word() in _SEASON_PREPOSITIONS
        or "the" in match.atoms.words[match.found.start() : match.found.end()]
    )
    if not framed and (not determined or match.next_word() == "of" or context.capital(start)):
        return None
    options = [calendar.season(y, name) for y in _years(context)]
    if not relation or relation == "same":
        return [_latest(match, context, f"XXXX-{name}", options)]
    published = context.published
    periods = [period for period in options if period]
    if published and relation in _PREVIOUS:
        periods = [period for period in periods if period.last < published][-1:]
    elif published and relation != "this":
        periods = [period for period in periods if period.first > published][:1]
    elif published:
        periods = periods[1:2]
    return [context.anchored(periods[0] if periods else None, f"XXXX-{name}", modifier)]


def year(match: Match, context: Context) -> Reading:
    """Read a year: "2014", "early 1990", "fiscal 1989", "'98"; a figure that counts something is none."""
    word = match.word("year")
    modifier = modifier_of(match)
    number = full_year(word, context)
    bare = match.found.end() - match.found.start() == 1
    if bare and len(word) == 4 and not _is_year(match, context, number):
        return None
    if match.word("work") in ("school", "academic"):
        return [Draft(TimeKind.DATE, "XXXX", source=AnchorSource.MISSING)]
    if word.startswith("'") and bare and not context.prepositional(match) and match.previous_word() != ",":
        return None
    return period_draft(calendar.year_of(number), False, modifier, context)


def _is_year(match: Match, context: Context, number: int) -> bool:
    before, after = match.previous_word(), match.next_word()
    if before == "than" and match.atoms.words[max(0, match.found.start() - 2)] in ("later", "earlier"):
        return True
    if before in (
        "$",
        "#",
        "no",
        "no.",
        "room",
        "page",
        "than",
        "flight",
        "\u20ac",
        "\u00a3",
        "over",
        "nearly",
        "some",
        "+",
    ):
        return False
    if after in ("%", ":", "$") or after in cues().counted:
        return False
    governed = before in cues().prepositions or before in ("(", "the", "'s", "-")
    if not 1800 <= number <= 2100:
        return before in ("in", "since", "of", "until", "by")
    if not governed and before.isalpha() and context.capital(match.atoms.starts[match.found.start() - 1]):
        return False  # "Resolution 1967", "Expo 2020": a name with a number
    return governed or not (after.endswith("s") and after.isalpha() and len(after) > 4)


def years(match: Match, _context: Context) -> Reading:
    """Read a range of years in figures: "2010-14", "2019-2020": its first and its last year."""
    word = match.word("years")
    first, second = figures(word)[:2]
    last = second if second > 99 else first // 100 * 100 + second + (100 if second < first % 100 else 0)
    if last <= first or last - first > 300:
        return None
    cut = match.start + len(str(first))
    one, two = calendar.year_of(first), calendar.year_of(last)
    if one is None or two is None:
        return None
    return [
        settled(one)._replace(span=(match.start, cut), relation=TimeRelation.SINCE),
        settled(two)._replace(span=(cut + 1, match.end), relation=TimeRelation.UNTIL),
    ]


def spelled_year(match: Match, context: Context) -> Reading:
    """Read "nineteen ninety-six", "two thousand and five" as years, not as counts."""
    number = read_spelled_year(match.words("spelled"))
    words = match.atoms.words[match.found.start() : match.found.end()]
    if number is None or match.next_word() in cues().counted or match.next_word().endswith("s"):
        return None
    if "thousand" in words and not (context.prepositional(match) or "year" in words):
        return None
    return period_draft(calendar.year_of(number), False, modifier_of(match), context)


def decade(match: Match, context: Context) -> Reading:
    """Read "the 1990s", "the late '80s", "the nineties"; "in his forties" is an age."""
    word = match.word("decade")
    number = figures(word)[0] if any(char.isdigit() for char in word) else int(match.value("decade"))
    determined = match.found.end() - match.found.start() > 1
    if match.previous_word() in _OWNERS or (
        number < 100 and not (determined or word.startswith("'") or (word.isalpha() and match.previous_word() == "in"))
    ):
        return None
    if number < 100:
        today = context.published.year if context.published else 2030
        number += (today - number) // 100 * 100
    return period_draft(calendar.decade(number), False, modifier_of(match), context)


def feast(match: Match, context: Context) -> Reading:
    """Read a feast, its year said or the nearest: "Christmas Eve", "Thanksgiving 2023"."""
    if match.next_word() in cues().titled and context.capital(match.end + 1):
        return None
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
    step = step_of(match.value("rel"))
    if step:
        days = [day for day in days if day and (day < context.published if step < 0 else day > context.published)]
    chosen = nearest(days, context.published)
    return context.anchored(calendar.day_of(chosen) if chosen else None, "XXXX-XX-XX")


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
    weekend = calendar.weekend_of(saturday) if saturday else None
    if weekend is None:
        return None
    return [draft._replace(value=weekend.value, bounds=(weekend.first, weekend.last), granularity=weekend.granularity)]
