"""Which way a bare weekday points, once its verb is known: "takes office on Monday" is of the Monday to come.

The reader of times takes a weekday for the last one unless a word before it looks ahead. What is told in the present
or as still to be done looks ahead too; only grammar tells that from "took office on Monday".
"""

import calendar
from collections.abc import Container, Iterable, Iterator
from datetime import timedelta

from attrs import evolve
from dateutil.relativedelta import relativedelta

from newsevents.model import TimeExpression
from newsevents.model.times import AnchorSource, TimeDirection
from newsevents.parse.clauses.clauses import WHEN
from newsevents.parse.clauses.moments import is_day
from newsevents.parse.clauses.predication import Predication
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.words.verbs import UNCHANGED
from newsevents.text.times import find_times

_WEEKDAYS = frozenset(name.lower() for name in (*calendar.day_name, *calendar.day_abbr))
_MONTHS = frozenset(name.lower() for name in (*calendar.month_name[1:], *calendar.month_abbr[1:]))
_SEASONS = frozenset({"spring", "summer", "autumn", "fall", "winter"})
_MONTH_AND_DAY = 2
_YEAR_DIGITS = 4
_YEAR = 366
_WEEK = 7
_Key = tuple[int, str | None]
_STANDING = frozenset({"run", "stand", "seek", "challenge", "enter", "join", "contest", "bid"})
"""What nobody does on a day, though they may say on one that they will."""
_CHOOSING = frozenset(
    "appoint name choose elect pick hire select make install confirm recruit designate reappoint extend renew".split()
)
"""From when somebody is chosen or kept is still to come: "named her chair from July", "for five years from July"."""
_FIXING = frozenset("schedule set plan expect slate book fix call announce begin start due open".split())
"""Verbs that, told in the past, may fix a day still to come: "the vote was called for, and set on 6 May"."""
_MAKING_KNOWN = frozenset({"announce", "declare", "unveil", "reveal", "confirm"})
_DEEP = 4
"""Clauses within clauses."""


def look_ahead(
    clauses: Iterable[Clauses], times: tuple[TimeExpression, ...], telling: Container[str]
) -> tuple[TimeExpression, ...]:
    """Move the weekdays of what is still to be done into the week to come, in the clauses and among the times.

    A present tense counts only of verbs that are ``telling``, those of which records are made: "shares" may be a noun.
    """
    moved: dict[_Key, TimeExpression] = {}
    for c in clauses:
        if c.sentence.caption:
            continue
        for p in c.verbs.values():
            moved |= {_key(time): new for time, new in _moves(p, c, telling)}
        for e in c.elements if moved else ():
            if e.kind == WHEN and _key(e.object) in moved:
                e.object = c.sentence.mentions[e.first].row = moved[_key(e.object)]
        for p in c.verbs.values() if moved else ():
            p.times = [(preposition, _moved(time, moved)) for preposition, time in p.times]
    return tuple(moved.get(_key(time), time) for time in times) if moved else times


def _moves(p: Predication, c: Clauses, telling: Container[str]) -> Iterator[tuple[TimeExpression, TimeExpression]]:
    """Give the times of a verb that point the other way, with those that they are."""
    done = p.tense == "past" and p.modality == "actual"
    ahead = _is_ahead(p, telling, headline=c.sentence.headline)
    for preposition, time in p.times:
        if ahead and _is_last(time):
            yield time, _next(time)
        elif _is_last_month(time) and (ahead or (preposition == "from" and p.lemma in _CHOOSING)):
            yield time, _year_from(time, 1)
        if done and p.form == "fin" and not p.passive and _is_next_month(time, preposition):
            yield time, _year_from(time, -1)
        if preposition in {"on", "in"} and _is_bare_month(time) and _is_after_now(time) and _has_happened(p):
            yield time, _year_from(time, -1)
        if _is_coming(time) and _is_announced(p, c):
            yield time, _back(time)
        if done and _is_later(time):
            yield time, _open(time)


def _has_happened(p: Predication) -> bool:
    """Whether what a verb tells has come about: "was elected on 6 May", "will succeed her, who was ousted in May"."""
    above = p if p.form == "fin" else p.governor if p.form == "ger" else None
    done = above is not None and above.form == "fin" and above.tense == "past" and above.modality == "actual"
    return done and p.lemma not in _FIXING and (above is None or above.lemma not in _FIXING)


def _is_after_now(time: TimeExpression) -> bool:
    """Whether a time is taken for one to come."""
    return time.anchor is not None and time.earliest is not None and time.earliest > time.anchor


def _key(time: TimeExpression) -> _Key:
    """Give what a time and those that clauses have lent each other of it have in common."""
    return time.start, time.value


def _moved(time: TimeExpression, moved: dict[_Key, TimeExpression]) -> TimeExpression:
    """Give the time to which one has been moved, told as before: "at", "until"."""
    found = moved.get(_key(time))
    return evolve(found, relation=time.relation) if found is not None else time


def _is_announced(p: Predication, c: Clauses) -> bool:
    """Whether a plan is one that somebody has made known: "announced plans to run for governor on Monday"."""
    if p.form != "inf" or p.lemma not in _STANDING:
        return False
    before = [q for q in c.verbs.values() if q.form == "fin" and q.index < p.index]
    return bool(before) and before[-1].lemma in _MAKING_KNOWN and before[-1].tense == "past"


def _is_coming(time: TimeExpression) -> bool:
    """Whether a time is a bare weekday, taken for the next one after publication."""
    if not is_day(time) or _WEEKDAYS.isdisjoint(time.text.lower().split()) or time.anchor is None:
        return False
    return time.earliest is not None and 0 < (time.earliest - time.anchor).days < _WEEK


def _is_last(time: TimeExpression) -> bool:
    """Whether a time is a bare weekday, taken for the last one before publication."""
    words = time.text.lower().split()
    if not is_day(time) or time.direction is not TimeDirection.NONE or _WEEKDAYS.isdisjoint(words):
        return False
    if time.anchor_source not in {AnchorSource.PUBLISHED, AnchorSource.DATELINE} or words[0] in {"last", "this"}:
        return False
    assert time.anchor is not None
    assert time.earliest is not None
    return 0 < (time.anchor - time.earliest).days < _WEEK


def _is_next_month(time: TimeExpression, preposition: str) -> bool:
    """Whether a time is a bare month, or a day of one, taken for the next one after publication."""
    if time.anchor is None or time.earliest is None:
        return False
    if time.direction is not TimeDirection.FUTURE and (preposition != "in" or time.direction is TimeDirection.PAST):
        return False  # "named her chief executive, effective Nov. 1"
    return _is_bare_month(time) and time.earliest > time.anchor


def _is_last_month(time: TimeExpression) -> bool:
    """Whether a time is a bare month, or a day of one, taken for the last one before publication."""
    if time.anchor is None or time.latest is None or time.latest >= time.anchor or not _is_bare_month(time):
        return False
    return (time.anchor - time.latest).days < _YEAR


def _is_later(time: TimeExpression) -> bool:
    """Whether a time is "a week later", taken for a week from publication."""
    published = time.anchor_source in {AnchorSource.PUBLISHED, AnchorSource.DATELINE}
    return published and time.text.lower().endswith(" later")


def _open(time: TimeExpression) -> TimeExpression:
    """Read "was elected a week later" as a week from a day that the article does not say."""
    found = find_times(time.text)[0]
    return evolve(found, start=time.start, end=time.end)


def _is_bare_month(time: TimeExpression) -> bool:
    """Whether a time is a month, a day of one or a season, without its year."""
    words = time.text.lower().replace(".", "").removeprefix("the ").split()
    if words[:1] and words[0] in _SEASONS and words[1:] == []:
        return True
    bare = all(word in _MONTHS or word.isdigit() for word in words) and not _MONTHS.isdisjoint(words)
    return (
        bare
        and len(words) <= _MONTH_AND_DAY
        and not any(word.isdigit() and len(word) == _YEAR_DIGITS for word in words)
    )


def _year_from(time: TimeExpression, step: int) -> TimeExpression:
    """Read "who retired in March" as the last March, "takes over in March" as the next one."""
    assert time.earliest is not None
    assert time.latest is not None
    first, latest = (day + relativedelta(years=step) for day in (time.earliest, time.latest))
    value = f"{first.year}{time.value[4:]}"
    direction = TimeDirection.PAST if step < 0 else TimeDirection.FUTURE
    return evolve(time, value=value, earliest=first, latest=latest, direction=direction)


def _next(time: TimeExpression) -> TimeExpression:
    return _week_from(time, 1)


def _back(time: TimeExpression) -> TimeExpression:
    return _week_from(time, -1)


def _week_from(time: TimeExpression, step: int) -> TimeExpression:
    """Read a weekday as that of the next week, or of the last one."""
    assert time.earliest is not None
    day = time.earliest + step * timedelta(days=_WEEK)
    value = day.isoformat() + time.value[len(day.isoformat()) :]
    direction = TimeDirection.PAST if step < 0 else TimeDirection.FUTURE
    return evolve(time, value=value, earliest=day, latest=day, direction=direction)


def _is_ahead(p: Predication, telling: Container[str], *, headline: bool) -> bool:
    """Whether what a verb tells is still to be done: a present, a future, what is "to be" done."""
    if p.form == "fin":
        present = p.tense == "present" and not (p.perfect or headline) and p.modality == "actual"
        word = p.sentence.low(max(p.first, p.last - 1))
        told = p.lemma.partition("_")[0] in telling and word not in UNCHANGED  # not "quit on Monday"
        return p.tense == "future" or (present and told)
    if p.form != "inf" or p.modality != "expected":
        return False
    above = p.governor
    for _ in range(_DEEP):
        if above is None or above.form == "fin":
            break
        above = above.governor
    return above.tense != "past" and not above.perfect if above is not None else headline
