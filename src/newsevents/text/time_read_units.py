"""Readers of units: quarters, seasons, years, decades, "last week", "two years ago", "the past two months"."""

from datetime import date

from newsevents.model.times import AnchorSource, Granularity, TimeDirection, TimeKind, TimeModifier, TimeRelation
from newsevents.text import time_calendar as calendar
from newsevents.text.time_atoms import figures
from newsevents.text.time_calendar import Period
from newsevents.text.time_context import Bounds, Context, Draft, cues, settled
from newsevents.text.time_grammar import Match
from newsevents.text.time_numbers import duration_value, read_count, read_ordinal, read_spelled_year
from newsevents.text.time_read import Reading, full_year, modifier_of, month, period_draft, year_tail

_OPEN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "E": "XXXX-WXX-WE", "F": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX",
    "H": "XXXX-HX", "Y": "XXXX", "T": "XXX", "C": "XX",
}  # fmt: skip
# A quarter that ended so few days ago is the one that is being reported, whatever is expected of it.
_FRESH = 75
_YEARS_OF_THEIR_OWN = ("fiscal", "financial", "school", "academic")
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
        chosen = (ahead or past or [None])[0]
    else:
        chosen = (past or ahead or [None])[-1]
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
    return period_draft(_nth(unit, year, -1 if last else ordinal), relative, modifier_of(match), context)


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


def _nth(unit: str, year: int, ordinal: int) -> Period | None:
    whole = calendar.year_of(year)
    if whole is None or ordinal == 0:
        return None
    if unit == "M":
        return calendar.month(year, ordinal if ordinal > 0 else 12)
    if unit == "D":
        when = whole.last if ordinal < 0 else calendar.shift_days(whole.first, ordinal - 1)
        return when and calendar.day_of(when)
    anchor = date(year, 12, 28) if ordinal < 0 else calendar.shift_days(date(year, 1, 4), 7 * (ordinal - 1))
    maker = calendar.week_of if unit == "W" else calendar.weekend_of
    return anchor and maker(anchor)


def unit_of_month(match: Match, context: Context) -> Reading:
    """Read "the first week of July", "the last day of May"."""
    unit, last = str(match.value("unit")), match.value("ord") == "last"
    if unit not in ("D", "W", "E"):
        return None
    base = month(match, context)
    if not base or base[0].bounds is None:
        return base and [base[0]._replace(value=_OPEN[unit])]
    first, final = base[0].bounds
    ordinal = read_ordinal(match.words("ord") or match.words("ord2"))
    if unit == "D":
        when = final if last else calendar.shift_days(first, ordinal - 1)
    else:
        when = final if last else calendar.shift_days(first, 7 * (ordinal - 1) + (3 if unit == "W" else 0))
        if last and unit == "W" and final.isoweekday() < 4:
            when = calendar.shift_days(final, -7)
    period = when and calendar.unit_of(unit, when)
    if period is None:
        return None
    return [base[0]._replace(value=period.value, bounds=(period.first, period.last), granularity=period.granularity)]


def ordinal_units(match: Match, context: Context) -> Reading:
    """Read "the first nine months", "the last three weeks of this year": a length, on the calendar where a year is said."""
    unit, count = str(match.value("unit")), read_count(match.words("count"))
    year, _ = year_tail(match, context)
    draft = Draft(TimeKind.DURATION, duration_value(count, unit))
    if match.value("ord") != "last" and read_ordinal(match.words("ord")) != 1:
        return None
    whole = calendar.year_of(year) if year else None
    if whole is None or count is None or unit not in ("D", "W", "M", "Q"):
        return [draft]
    if unit == "W" and year:  # the ISO weeks of the year
        first, last = _nth("W", year, 1), _nth("W", year, -1)
        whole = whole._replace(first=first.first, last=last.last) if first and last else whole
    if match.value("ord") == "last":
        start = calendar.shift(unit, calendar.shift_days(whole.last, 1) or whole.last, -int(count))
        return [draft._replace(bounds=(start, whole.last))] if start else [draft]
    stop = calendar.shift(unit, whole.first, int(count))
    end = stop and calendar.shift_days(stop, -1)
    return [draft._replace(bounds=(whole.first, end))] if end else [draft]


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
    return governed or not (after.endswith("s") and after.isalpha() and len(after) > 4)


def years(match: Match, context: Context) -> Reading:
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


def relative_unit(match: Match, context: Context) -> Reading:
    """Read "last year", "early next month", "the previous week", "that year", "the past decade"."""
    unit, relation = str(match.value("unit")), str(match.value("rel"))
    modifier = modifier_of(match)
    if unit not in _OPEN:
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
        return [context.anchored(None, _OPEN[unit], modifier)]
    period = calendar.unit_of(unit, context.published, step)
    if relation == "latest" and unit != "Q":
        return None
    draft = context.anchored(period, _OPEN[unit], modifier)
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
    if anchor is None:
        if relation == "same" or context.published is None:
            return Draft(TimeKind.DATE, _OPEN[unit], source=context.anchored(None, "XXXX").source)
        return context.anchored(calendar.unit_of(unit, context.published, step), _OPEN[unit])
    period = calendar.unit_of(unit, anchor.last if step > 0 else anchor.first, step)
    return context.from_discourse(period, _OPEN[unit], anchor.first)


def span_of_units(context: Context, count: float | None, unit: str, relation: str) -> Draft:
    """Return a length that touches the publication date: "the past two months", "the next five years"."""
    draft = Draft(TimeKind.DURATION, duration_value(count, unit))
    today = context.published
    if today is None or count is None or count != int(count) or unit not in _OPEN or count > 9000:
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
        end = stop and calendar.shift_days(stop, -1)
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
    if unit == "Q":
        named = context.discourse(match.start, Granularity.QUARTER)
        if named:
            return [context.from_discourse(named, _OPEN[unit], named.first)]
        period = calendar.unit_of(unit, context.published, -1) if context.published else None
        return [context.anchored(period, _OPEN[unit])]
    if unit == "E":
        return [context.anchored(_weekend(match, context), _OPEN[unit])]
    if (
        unit not in ("W", "M", "Y")
        or match.previous_word() == "of"
        or match.next_word() in ("of", "that", "before", "after")
    ):
        return None
    if unit == "Y" and match.next_word() in ("ended", "ending", "to", "through"):
        return [Draft(TimeKind.DURATION, "P1Y")]
    period = calendar.unit_of(unit, context.published) if context.published else None
    return [context.anchored(period, _OPEN[unit])]


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
        return [context.anchored(None, _OPEN[unit])]
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
    return [context.anchored(period, _OPEN[unit])] if period else None


def edge_of_unit(match: Match, context: Context) -> Reading:
    """Read "the end of the year", "year-end", "earlier in the week": of the unit that holds the publication date."""
    unit, modifier = str(match.value("unit")), modifier_of(match)
    if unit not in _OPEN or unit == "D":
        return None
    period = calendar.unit_of(unit, context.published) if context.published else None
    draft = context.anchored(period, _OPEN[unit], modifier)
    return [_until_now(draft, context, match) if match.word("edge") in ("earlier", "later") else draft]


def numbered_week(match: Match, context: Context) -> Reading:
    """Read "week 3 of 2027": the ISO week; without a year it may count anything."""
    year, relative = year_tail(match, context)
    number = int(match.word("number"))
    if match.value("unit") != "W" or not 1 <= number <= 53 or context.capital(match.offsets("unit")[0]):
        return None
    if year is None:
        if context.published is None or match.next_word() == "of":
            return None
        return [context.anchored(_nth("W", context.published.year, number), _OPEN["W"])]
    return period_draft(_nth("W", year, number), relative, TimeModifier.NONE, context)
