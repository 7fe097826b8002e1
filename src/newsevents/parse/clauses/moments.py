"""Which of the times in and around a clause says when it happened."""

from collections.abc import Iterable, Iterator
from datetime import date

from newsevents.model import TimeExpression
from newsevents.model.times import Granularity, TimeKind, TimeRelation
from newsevents.parse.words.items import TIME, Sentence
from newsevents.text.time_context import cues

_ORDINARY = frozenset({TimeRelation.AT, TimeRelation.BY})
_ELSEWHEN = frozenset(
    "after before for within since from until till to than ahead_of in_case_of despite pending".split()
)
"""Prepositions that put an event before, after or apart from the time they govern."""
_CONTESTS = frozenset(
    "race leadership by-election round draw endorsement announcement decision reshuffle ceremony appointment "
    "resignation nomination confirmation statement unveiling defeat victory".split()
)
"""Occasions that ``text/data/times.toml`` does not list as events."""
ASIDE = frozenset({"ahead", "before", "after", "since", "until", "following", "for", "than", "from", "despite"})
"""Words before an occasion that put an event apart from it: "ahead of Sunday's vote"."""
_FOLLOWING = frozenset({"after", "following"})
_LONGEST = 4
"""Items from a date to the name of its occasion: "Sunday's first presidential vote"."""


def happened(times: Iterable[tuple[str, TimeExpression]], *, days: bool = False) -> TimeExpression | None:
    """Give the first of a clause's times that says when it happened; ``days``: of those that are one day."""
    return next((time for preposition, time in times if dates(preposition, time) and (is_day(time) or not days)), None)


def not_ahead(time: TimeExpression | None, published: date | None) -> TimeExpression | None:
    """Leave out a year to come, which is that of the contest: "will not seek re-election in 2026"."""
    if time is None or published is None or time.earliest is None or time.granularity is not Granularity.YEAR:
        return time
    return time if time.earliest <= published else None


def dates(preposition: str, time: TimeExpression) -> bool:
    """Whether a time under a preposition is when something happened: not "since 2014", "after Friday", "for May"."""
    if time.kind is not TimeKind.DATE or time.relation not in _ORDINARY:
        return False
    if time.text.lower().endswith("new year"):
        return False  # "in its first vote of the new year": on no day of January
    return preposition.replace(" ", "_") not in _ELSEWHEN


def is_day(time: TimeExpression) -> bool:
    """Whether an expression settles one day."""
    return time.kind is TimeKind.DATE and time.granularity is Granularity.DAY and time.earliest is not None


def is_occasion(noun: str) -> bool:
    """Whether a noun names what takes place at a time: "vote", "congress", "race"."""
    return noun in cues().event or noun in _CONTESTS


def occasions(s: Sentence, *, after: bool = False) -> Iterator[tuple[int, TimeExpression]]:
    """Give the dates that stand before an occasion's name, with their items: "Monday's vote", "the 2010 race".

    Those that something is said to be apart from are left out, unless it is ``after`` them.
    """
    aside = ASIDE - _FOLLOWING if after else ASIDE
    for i, mention in s.mentions.items():
        if mention.kind != TIME:
            continue
        follows = after and mention.row.relation is TimeRelation.AFTER
        if not (dates("", mention.row) or (follows and mention.row.kind is TimeKind.DATE)):
            continue
        names = range(i + 1, min(i + 1 + _LONGEST, len(s)))
        if s.shape[i + 1 : i + 2] not in {"'", "n", "m", "j"} and s.low(min(i + 1, len(s) - 1)) not in {"'s", "’s"}:
            continue
        named = next((j for j in names if is_occasion(s.low(j))), None)
        between = s.shape[i + 1 : named] if named is not None else ","
        if set(between) <= set("'jnxlkN0") and aside.isdisjoint(s.low(j) for j in range(max(0, i - 3), i)):
            yield i, mention.row
