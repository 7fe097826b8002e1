"""What the page tells of a contest: candidates, standings, members, timeline, articles, each with its links."""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import groupby
from typing import Any

from attrs import field, frozen

from newsevents.contests.contest import Contest
from newsevents.contests.positions import Position
from newsevents.contests.standing import Seat, Standing
from newsevents.contests.tallies import count_words
from newsevents.contests.timeline import Event, EventKind
from newsevents.contests.told import Told, outlet
from newsevents.decide.assess import Status
from newsevents.model import Actor, Candidacy, Endorsement, Record, Side, Tally
from newsevents.show.html.articles import Shown, shown
from newsevents.show.html.counts import History, history
from newsevents.show.html.links import Library, Link, short_day
from newsevents.show.html.seats import Chart, Kind, placed, seat_chart

VERDICTS: Mapping[Status | None, str] = {
    Status.REACHED: "Decided",
    Status.BLOCKED: "Blocked",
    Status.OPEN: "Still open",
    None: "Not known",
}
_ICONS = {
    EventKind.SUPPORTS: "support",
    EventKind.OPPOSES: "oppose",
    EventKind.NEUTRAL: "neutral",
    EventKind.ENDS: "undeclared",
    EventKind.DISPUTED: "disputed",
    EventKind.COUNT: "claimed",
}
_MANY_IDS = re.compile(r"[A-Z0-9-]+(?:, [A-Z0-9-]+){9,}")
"""Members by their ids, in the words of a rule: too many to read."""
_STANCES = {"support": "supports", "oppose": "opposes", "neutral": "neutral"}
_SIDES = {Side.SUPPORT: "in support", Side.OPPOSE: "against", Side.UNDECIDED: "undecided"}


@frozen
class Row:
    """A position in the table of members."""

    key: str
    name: str
    kind: Kind
    position: str
    since: str
    sources: str
    links: tuple[Link, ...]


@frozen
class Step:
    """An event of the timeline."""

    number: int
    icon: str
    kind: str
    words: str
    sources: str
    links: tuple[Link, ...]
    against: tuple[Link, ...]


@frozen
class CountRow:
    """A reported count in the table beside the chart."""

    day: str
    words: str
    source: str
    links: tuple[Link, ...]


@frozen
class Race:
    """A candidate, with everything that the page shows of them."""

    number: int
    who: Actor
    standing: Standing
    chart: Chart
    members: tuple[Row, ...]
    outsiders: tuple[Row, ...]
    silent: tuple[str, ...]
    """The members that nobody names."""
    counts: tuple[CountRow, ...]
    history: History | None

    @property
    def full(self) -> bool:
        """Whether there is enough to show: a position, a count or an appointment."""
        return bool(self.members or self.counts or self.outsiders or self.standing.appointment)

    @property
    def verdict(self) -> str:
        """The standing in a word or two."""
        return "Appointed" if self.standing.appointment is not None else VERDICTS[self.standing.status]

    @property
    def named_verdict(self) -> str:
        """The standing by named sources alone."""
        return VERDICTS[self.standing.status_named_only]

    @property
    def status(self) -> str:
        """The standing as a class of the style sheet."""
        return str(self.standing.status or "unknown")

    @property
    def rule(self) -> str | None:
        """The rule in words."""
        known = self.standing.assessment or self.standing.named_only
        if known is None:
            return None
        return _MANY_IDS.sub(lambda ids: f"{ids[0].count(',') + 1} members", str(known.rule))

    @property
    def why(self) -> str | None:
        """What the rule makes of it, unless it is settled."""
        known = self.standing.assessment
        if known is None or self.standing.appointment is not None:
            return None
        told = known.explain()
        # The page gives the verdict and the rule of their own: what stands before them is left out.
        return told.partition(f"the rule is {known.rule}. ")[2] or told


@frozen(eq=False)
class Story:
    """A contest as of a day, ready to be laid out."""

    contest: Contest
    as_of: dt.date
    """The day of the standing."""
    cut: dt.date | None = None
    """What is later is left out; ``None`` for nothing."""
    first: str | None = None
    """The candidate to begin with; default, who is furthest."""
    options: Mapping[str, Any] = field(factory=dict)
    """The thresholds of :meth:`Contest.standing`."""
    body: str | None = None
    """Who decides, instead of the office's own body."""

    @cached_property
    def library(self) -> Library:
        """The articles that tell of the contest."""
        return Library.of(told.source for told in self.contest.told if told.by(self.cut))

    @cached_property
    def outlets(self) -> int:
        """How many outlets they are by."""
        return len({outlet(source.article) for source in self.library.sources} - {""})

    @cached_property
    def span(self) -> str:
        """From when to when the articles were published."""
        days = [source.article.published for source in self.library.sources if source.article.published]
        if not days:
            return ""
        first, last = short_day(min(days), year=True), short_day(max(days), year=True)
        return first if first == last else f"{first} to {last}"

    @cached_property
    def races(self) -> tuple[Race, ...]:
        """The candidates, who is furthest first."""
        found = [(who, self._standing(who, self.as_of)) for who in self._candidates()]
        chosen = self.contest.candidate(self.first) if self.first is not None else None
        ordered = sorted(found, key=lambda each: (each[0] != chosen, *_rank(each[1])))
        return tuple(self._race(number, who, standing) for number, (who, standing) in enumerate(ordered, 1))

    def _candidates(self) -> list[Actor]:
        """Give the candidates of whom anything had been told by the day."""
        if self.cut is None:
            return list(self.contest.candidates)
        told = [each.record for each in self.contest.told if each.by(self.cut)]
        named = {self.contest.directory.find(who) for record in told if (who := _whom(record)) is not None}
        return [who for who in self.contest.candidates if who in named]

    def _standing(self, who: Actor, day: dt.date) -> Standing:
        return self.contest.standing(who.name, day, body=self.body, **self.options)

    def _race(self, number: int, who: Actor, standing: Standing) -> Race:
        seats = placed(standing)
        rows = [
            self._row(seat.name, each.kind, seat.position, f"c{number}m{seat.member}")
            for each in seats
            if (seat := each.seat) is not None and (seat.position is not None or seat.disputed)
        ]
        taken = {row.key for row in rows}
        outside = [
            self._row(each.actor.name, Kind(str(each.stance)), each, f"c{number}o{at}")
            for at, each in enumerate(standing.outsiders)
        ]
        past = (
            history(self.contest, standing, lambda day: self._standing(who, day)) if rows or standing.claims else None
        )
        return Race(
            number=number,
            who=who,
            standing=standing,
            chart=seat_chart(standing),
            members=tuple(rows),
            outsiders=tuple(outside),
            silent=tuple(seat.name for seat in standing.seats if f"c{number}m{seat.member}" not in taken),
            counts=self._counts(standing),
            history=past,
        )

    def seat_row(self, race: Race, seat: Seat | None) -> str | None:
        """Give the row of the table to which a seat leads."""
        key = f"c{race.number}m{seat.member}" if seat is not None else None
        return key if any(row.key == key for row in race.members) else None

    def _row(self, name: str, kind: Kind, position: Position | None, key: str) -> Row:
        if position is None:
            return Row(key, name, kind, "disputed", "", "", ())
        return Row(
            key=key,
            name=name,
            kind=kind,
            position=_STANCES[str(position.stance)],
            since=short_day(position.since, year=True),
            sources=_sources(position.reports),
            links=tuple(self.library.links(position.reports)),
        )

    def _counts(self, standing: Standing) -> tuple[CountRow, ...]:
        return tuple(
            CountRow(
                day=short_day(claim.reports[0].day, year=True),
                words=f"{count_words(claim)} {_SIDES[claim.side]}",
                source=_sources(claim.reports),
                links=tuple(self.library.links(claim.reports)),
            )
            for claim in standing.claims
        )

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What happened, in order."""
        return self.contest.timeline(self.cut, **self.options)

    @cached_property
    def days(self) -> tuple[tuple[str, str, tuple[Step, ...]], ...]:
        """The timeline: the day in words and in ISO 8601, and what happened."""
        steps = [(event.day, self._step(number, event)) for number, event in enumerate(self.events, 1)]
        return tuple(
            (short_day(day, year=True), day.isoformat() if day else "", tuple(step for _, step in found))
            for day, found in groupby(steps, key=lambda each: each[0])
        )

    def _step(self, number: int, event: Event) -> Step:
        return Step(
            number=number,
            icon=_ICONS.get(event.kind, "event"),
            kind=str(event.kind),
            words=event.words,
            sources="" if any(not told.sources for told in event.reports) else _sources(event.reports),
            links=tuple(self.library.links(event.reports)),
            against=tuple(self.library.links(event.contradicts)),
        )

    @cached_property
    def articles(self) -> tuple[Shown, ...]:
        """The articles, each record with links to where it counts."""
        events: dict[int, list[Link]] = {}
        for number, event in enumerate(self.events, 1):
            for told in event.reports:
                place = events.setdefault(id(told.record), [])
                place.append(Link(f"#e{number}", event.words))
        return tuple(shown(source, self.library, events) for source in self.library.sources)


def _whom(record: Record) -> Actor | None:
    """Give the candidate that a record is about."""
    if isinstance(record, Candidacy):
        return record.person
    return record.candidate if isinstance(record, Endorsement | Tally) else None


def _sources(reports: Sequence[Told[Any]]) -> str:
    """Say on whose word: the articles' own, or that of those to whom they ascribe it."""
    ours = sum(not told.sources for told in reports)
    own = ["the article’s own" if ours == 1 else "the articles’ own"] if ours else []
    return ", ".join([*own, *dict.fromkeys(name for told in reports for name in told.sources)])


def _rank(standing: Standing) -> tuple[bool, int, int, str]:
    """Sort candidates: who is appointed, then by named support, then by claimed support, then by name."""
    claim = standing.claimed
    return (
        standing.appointment is None,
        -len(standing.supporters) - len(standing.outsiders),
        -int(claim.count) if claim is not None else 0,
        standing.candidate.name,
    )


def count_links(rows: Sequence[CountRow], shown_words: Sequence[str]) -> dict[int, str]:
    """Give where the points of the chart lead, by their order."""
    by_words = {row.words.removesuffix(" in support"): row.links[0].href for row in rows if row.links}
    return {at: by_words[words] for at, words in enumerate(shown_words) if words in by_words}
