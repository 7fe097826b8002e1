"""What records are about: actors, offices, times, and a text in which they stand."""

from datetime import date, timedelta
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from newsevents.model import Actor, ActorKind, Evidence, Office, TimeExpression
from newsevents.model.times import AnchorSource, Granularity, TimeKind, TimeModifier, TimeRelation

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DURATIONS = {"two years": "P2Y", "six months": "P6M", "a week": "P1W", "three days": "P3D", "decades": "PXE"}
_SETS = {"every year": "P1Y", "weekly": "P1W", "every Monday": "XXXX-WXX-1"}
_REFERENCES = {"now": "PRESENT_REF", "recently": "PAST_REF", "soon": "FUTURE_REF"}


@frozen
class Scene:
    """An article's text with the times and actors in it: what the records of one report are about."""

    text: str
    published: date | None
    times: tuple[TimeExpression, ...]
    actors: tuple[Actor, ...]

    def actor(self) -> st.SearchStrategy[Actor]:
        """Draw somebody whom the article mentions."""
        return st.sampled_from(self.actors)

    def time(self) -> st.SearchStrategy[TimeExpression | None]:
        """Draw a time that the article states, or none."""
        return st.sampled_from((None, *self.times))


def names() -> st.SearchStrategy[str]:
    """Draw any text that is not empty, often a plausible name."""
    return st.from_regex(r"\A[A-Z][a-zé]{1,8}( [A-Z][a-z]{1,8})?\Z") | st.text(min_size=1, max_size=20)


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Draw from ``strategy``, or ``None``."""
    return st.none() | strategy


def days() -> st.SearchStrategy[date]:
    """Draw days of the twentieth and twenty-first centuries."""
    return st.dates(date(1900, 1, 1), date(2100, 12, 31))


@st.composite
def actors(draw: st.DrawFn, kind: ActorKind | None = None) -> Actor:
    """Draw persons, states, organizations and groups."""
    kind = kind or draw(st.sampled_from(ActorKind))
    name = draw(names())
    return Actor(
        id=f"{kind.value}:{name}",
        name=name,
        kind=kind,
        aliases=draw(st.lists(names(), max_size=2, unique=True)),
        country=draw(maybe(st.from_regex(r"\A[A-Z]{2}\Z"))),
        represents=draw(maybe(st.from_regex(r"\Astate:[A-Z]{2}\Z"))),
    )


def offices() -> st.SearchStrategy[Office]:
    """Draw offices of which the title, the organization, or both are known."""
    return st.builds(Office, names(), maybe(names())) | st.builds(Office, st.none(), names())


@st.composite
def evidence(
    draw: st.DrawFn, text: str | None = None, source: st.SearchStrategy[Actor | None] | None = None
) -> Evidence:
    """Draw spans within ``text`` (not empty), or within an article of any length."""
    length = len(text) if text is not None else draw(st.integers(1, 10_000))
    start = draw(st.integers(0, length - 1))
    end = draw(st.integers(start + 1, length))
    return Evidence(
        start=start,
        end=end,
        sentence_start=draw(st.integers(0, start)),
        sentence_end=draw(st.integers(end, length)),
        rule_id=draw(st.from_regex(r"\A[a-z]{1,8}(-[a-z]{1,8}){0,2}\Z")),
        source=draw(maybe(actors()) if source is None else source),
    )


def _dated(text: str, value: str, first: date, last: date, granularity: Granularity) -> dict[str, Any]:
    return {
        "text": text,
        "kind": TimeKind.DATE,
        "value": value,
        "earliest": first,
        "latest": last,
        "granularity": granularity,
    }


@st.composite
def _calendar_words(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a day, a month, a week or a year that needs no anchor."""
    day = draw(days())
    unit = draw(st.sampled_from((Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)))
    if unit is Granularity.DAY:
        fields = _dated(f"{day:%B} {day.day}, {day.year}", day.isoformat(), day, day, unit)
    elif unit is Granularity.WEEK:
        first = day - timedelta(days=day.weekday())
        year, number, _ = day.isocalendar()
        fields = _dated(f"week {number} of {year}", f"{year}-W{number:02}", first, first + timedelta(days=6), unit)
    elif unit is Granularity.MONTH:
        first = day.replace(day=1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        fields = _dated(f"{day:%B} {day.year}", f"{day:%Y-%m}", first, last, unit)
    else:
        fields = _dated(str(day.year), str(day.year), date(day.year, 1, 1), date(day.year, 12, 31), unit)
    return fields | {
        "relation": draw(st.sampled_from(TimeRelation)),
        "modifier": draw(st.sampled_from((TimeModifier.NONE, TimeModifier.APPROX))),
    }


@st.composite
def _weekday_words(draw: st.DrawFn, published: date | None) -> dict[str, Any]:
    """Draw a weekday: the latest one before publication, or open where that is unknown."""
    number = draw(st.integers(0, 6))
    if published is None:
        return {
            "text": _WEEKDAYS[number],
            "kind": TimeKind.DATE,
            "value": f"XXXX-WXX-{number + 1}",
            "granularity": Granularity.DAY,
            "anchor_source": AnchorSource.MISSING,
        }
    day = published - timedelta(days=(published.weekday() - number) % 7)
    anchored = {"anchor": published, "anchor_source": AnchorSource.PUBLISHED}
    alternatives = {"alternatives": ((day + timedelta(days=7),) * 2,)}
    return _dated(_WEEKDAYS[number], day.isoformat(), day, day, Granularity.DAY) | anchored | alternatives


@st.composite
def _time_words(draw: st.DrawFn, published: date | None) -> dict[str, Any]:
    """Draw the fields of a time expression, all but its place."""
    kind = draw(st.sampled_from(TimeKind))
    if kind is TimeKind.DATE:
        return draw(_calendar_words() | _weekday_words(published))
    table = {TimeKind.DURATION: _DURATIONS, TimeKind.SET: _SETS, TimeKind.REFERENCE: _REFERENCES}[kind]
    text = draw(st.sampled_from(sorted(table)))
    return {"text": text, "kind": kind, "value": table[text]}


@st.composite
def time_expressions(draw: st.DrawFn, published: date | None = None) -> TimeExpression:
    """Draw dates, durations, sets and references; weekdays are resolved where ``published`` is given."""
    fields = draw(_time_words(published))
    start = draw(st.integers(0, 10_000))
    return TimeExpression(start=start, end=start + len(fields["text"]), **fields)


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    """Draw a text of any characters, with times at known places, and its actors."""
    published = draw(maybe(days()))
    pieces = draw(st.lists(st.text(max_size=30) | _time_words(published), max_size=5))
    text, times = "", []
    for piece in pieces:
        if isinstance(piece, str):
            text += piece
        else:
            words = piece["text"]
            times.append(TimeExpression(start=len(text), end=len(text) + len(words), **piece))
            text += words
    found = draw(st.lists(actors(), min_size=1, max_size=4, unique_by=lambda actor: actor.id))
    return Scene(text or draw(st.text(min_size=1)), published, tuple(times), tuple(found))
