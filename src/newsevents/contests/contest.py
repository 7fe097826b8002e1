"""Many articles, one picture: who is in a contest, who backs whom since when and on whose word, and where it stands."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, TypeVar

from attrs import field, frozen

from newsevents.bodies import Body
from newsevents.contests.candidacies import APPOINTED, appointment_of, status_of
from newsevents.contests.deciders import Decider, decider
from newsevents.contests.errors import UnknownCandidateError, UnknownContestError
from newsevents.contests.keys import office_key, organization_name, usual_title
from newsevents.contests.parties import Directory
from newsevents.contests.pool import Key, Pool, actors_of
from newsevents.contests.positions import Position, Taken, Threshold, disputed, expected, history
from newsevents.contests.seating import assessed, seating
from newsevents.contests.standing import Standing, position_dict
from newsevents.contests.tallies import Claim, claims
from newsevents.contests.timeline import Event, timeline
from newsevents.contests.told import Told
from newsevents.contests.voices import Voices
from newsevents.model import (
    Actor,
    ActorKind,
    Appointment,
    Candidacy,
    Endorsement,
    Office,
    Record,
    Report,
    RuleStatement,
    Tally,
    Vote,
)

R = TypeVar("R", bound=Record)
Day = dt.date | str


def as_day(value: Day) -> dt.date:
    """Read a day: a date, or ISO 8601. Raises ``ValueError`` or ``TypeError``."""
    if isinstance(value, dt.datetime):
        return value.date()
    if isinstance(value, dt.date):
        return value
    if isinstance(value, str):
        try:
            return dt.date.fromisoformat(value)
        except ValueError as error:
            raise ValueError(f"give a day such as '2024-02-23', not {value!r}") from error
    raise TypeError(f"give a date or an ISO 8601 day, not {type(value).__name__}")


def _by(as_of: Day | None) -> dt.date | None:
    return None if as_of is None else as_day(as_of)


@frozen(eq=False)
class Contest:
    """One office of one body, and everything that the reports tell about who gets it.

    Folding is independent of the order of the reports, of repetition and of how they are split:
    ``contest(a + b) == contest([contest(a), *b])``.
    """

    office: Office
    """The office in its usual wording."""
    key: Key = field(repr=False)
    pool: Pool = field(repr=False)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Contest):
            return NotImplemented
        mine, others = self.pool.sources, other.pool.sources
        return self.key == other.key and [each.report for each in mine] == [each.report for each in others]

    def __hash__(self) -> int:
        return hash((self.key, tuple(each.key for each in self.pool.sources)))

    @cached_property
    def told(self) -> tuple[Told[Record], ...]:
        """Everything that is told of the contest, record by record."""
        return self.pool.told.get(self.key, ())

    def _all(self, kind: type[R], by: dt.date | None = None) -> list[Told[R]]:
        return [each for each in self.told if isinstance(each.record, kind) and each.by(by)]  # type: ignore[misc]

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """The reports that tell of it, by date of publication."""
        return tuple(source.report for source in dict.fromkeys(each.source for each in self.told))

    @cached_property
    def directory(self) -> Directory:
        """Who is who."""
        return Directory(actors_of(self.told))

    @cached_property
    def voices(self) -> Voices:
        """Who speaks for whom."""
        return Voices(self.directory, dict.fromkeys(each.source for each in self.told))

    @cached_property
    def countries(self) -> frozenset[str]:
        """The codes of the states that have a part in the articles."""
        return frozenset(actor.country for report in self.reports for actor in report.actors if actor.country)

    @cached_property
    def candidates(self) -> tuple[Actor, ...]:
        """Everybody who stands, is named, or on whom a position is reported, by name."""
        found: set[Actor] = set()
        for each in self.told:
            record = each.record
            who = record.person if isinstance(record, Candidacy) else None
            if isinstance(record, Endorsement | Tally):
                who = record.candidate
            if who is not None and who.kind is not ActorKind.GROUP:
                found.add(self.directory.find(who))
        return tuple(sorted(found, key=lambda actor: (actor.name, actor.id)))

    @cached_property
    def last_day(self) -> dt.date | None:
        """The day of the last article."""
        return max((each.known for each in self.told if each.known is not None), default=None)

    def candidate(self, name: str) -> Actor:
        """Find a candidate by name; a last name does where it fits only one. Raises :class:`UnknownCandidateError`."""
        found = self.directory.named(name, self.candidates)
        if found is None:
            raise UnknownCandidateError(name, [actor.name for actor in self.candidates])
        return found

    def _on_whom(self, tally: Tally) -> Actor | None:
        return self.directory.find(tally.candidate) if tally.candidate is not None else None

    def _taken(self, voices: Voices, by: dt.date | None) -> Iterator[Taken]:
        """Give every report of a position, by who speaks for whom."""
        for told in self._all(Endorsement, by):
            record = told.record
            if record.endorser.kind is ActorKind.GROUP:
                continue
            actor = voices.principal(told.source, record.endorser)
            candidate = self.directory.find(record.candidate) if record.candidate else None
            own = record.source is None or voices.principal(told.source, record.source) == actor
            yield Taken(actor, candidate, told, own)

    def since(self, day: Day) -> "Contest":
        """Leave out the articles published before a day: of an office contested more than once, the earlier races.

        Contests are told apart by their office alone. Articles without a day stay.

        >>> from newsevents import parse
        >>> told = {"2014-03-05": "Peru backed Ola Berg for president of FIFA.",
        ...         "2024-03-05": "Peru backed Ana Reyes for president of FIFA."}
        >>> both = contest([parse(text, published=day) for day, text in told.items()])
        >>> [who.name for who in both.candidates], [who.name for who in both.since("2020-01-01").candidates]
        (['Ana Reyes', 'Ola Berg'], ['Ana Reyes'])
        """
        first = as_day(day)
        kept = (each for each in self.pool.sources if each.article.published is None or each.article.published >= first)
        return Contest(self.office, self.key, Pool(tuple(kept)))

    def positions(
        self, as_of: Day | None = None, *, named_only: bool = False, outlets: int = 1
    ) -> tuple[Position, ...]:
        """Give every position that anybody has held, with when, on whose word, and what ended it.

        ``as_of``: leave out what happened or was published later. ``named_only``: leave out what only unnamed sources
        say. ``outlets``: leave out what fewer outlets report.
        """
        return history(self._taken(self.voices, _by(as_of)), Threshold(named_only, outlets))

    def claims(
        self, candidate: str | None = None, as_of: Day | None = None, *, named_only: bool = False, outlets: int = 1
    ) -> tuple[Claim, ...]:
        """Give the counts of positions that are reported, all or on one candidate, the latest last."""
        by = _by(as_of)
        who = self.candidate(candidate) if candidate is not None else None
        return claims(self._on(Tally, who, by), self._on_whom, named_only=named_only, needed=outlets)

    def _on(self, kind: type[R], who: Actor | None, by: dt.date | None) -> list[Told[R]]:
        """Give what is told of one candidate; of all, where ``who`` is ``None``."""
        found = self._all(kind, by)
        if who is None:
            return found
        name = "candidate" if kind in {Tally, Endorsement} else "person"
        return [each for each in found if (actor := getattr(each.record, name)) and self.directory.find(actor) == who]

    def candidacy(self, candidate: str, as_of: Day | None = None) -> str | None:
        """Give how far in or how out a candidate is; ``appointed`` once the office is theirs."""
        by = _by(as_of)
        who = self.candidate(candidate)
        if self._appointed(who, by) is not None:
            return APPOINTED
        status = status_of(self._on(Candidacy, who, by))
        return None if status is None else status.value

    def _appointed(self, who: Actor, by: dt.date | None) -> Told[Appointment] | None:
        first = [each.day for each in (*self._on(Candidacy, who, by), *self._on(Endorsement, who, by)) if each.day]
        return appointment_of(self._on(Appointment, who, by), min(first, default=None))

    def _day(self, as_of: Day | None) -> dt.date:
        day = _by(as_of) or self.last_day
        if day is None:
            raise ValueError("no article has a date: give as_of")
        return day

    def _reported(
        self, who: Actor, day: dt.date, voices: Voices, at_least: Threshold
    ) -> tuple[tuple[Position, ...], dict[Actor, Position], tuple[Position, ...], tuple[Claim, ...]]:
        """Give the positions on a candidate that stand on a day, those disputed and those to come, and the counts."""
        taken = list(self._taken(voices, day))
        held = history(taken, at_least)
        counts = self.claims(who.name, day, named_only=at_least.named_only, outlets=at_least.outlets)
        mine = tuple(each for each in held if each.candidate == who and each.stands)
        return mine, disputed(held, who), expected(taken, who, held, at_least), counts

    def _decider(self, day: dt.date, counts: Iterable[Claim], use: Body | str | None) -> Decider:
        """Find who decides on a day, of as many members as the last count of a whole says."""
        size = next((claim.total for claim in reversed(tuple(counts)) if claim.total), None)
        return decider(self.office, self._all(RuleStatement, day), day, size=size, use=use, countries=self.countries)

    def standing(  # noqa: PLR0913  (each option is one question that an analyst asks)
        self,
        candidate: str,
        as_of: Day | None = None,
        *,
        named_only: bool = False,
        outlets: int = 1,
        body: Body | str | None = None,
        speaks_for: Mapping[str, str] | None = None,
    ) -> Standing:
        """Say where it stands for a candidate on a day, under that day's members and rule.

        ``as_of``: what was known by then; default, the last article's day. ``named_only``, ``outlets``: as of
        :meth:`positions`. ``body``: who decides instead of the office's own. ``speaks_for``: person or ministry ->
        member, beyond the articles. Raises :class:`UnknownCandidateError`; ``ValueError`` without a day.
        """
        who, day = self.candidate(candidate), self._day(as_of)
        voices = self.voices.extended(speaks_for) if speaks_for else self.voices
        mine, doubtful, ahead, counts = self._reported(who, day, voices, Threshold(named_only, outlets))
        decides = self._decider(day, counts, body)
        seats, outsiders = seating(decides, mine, doubtful, voices, self._all(Tally, day))
        with_counts, named, obstacle = assessed(decides, seats, counts)
        return Standing(
            candidate=who,
            office=self.office,
            as_of=day,
            candidacy=self.candidacy(who.name, day),
            body=decides.name,
            members=decides.size,
            positions=mine,
            seats=seats,
            outsiders=outsiders,
            expected=ahead,
            claims=counts,
            assessment=with_counts,
            named_only=named,
            appointment=self._appointed(who, day),
            obstacle=obstacle,
            rule_source=decides.source,
        )

    def timeline(self, as_of: Day | None = None, *, named_only: bool = False, outlets: int = 1) -> tuple[Event, ...]:
        """Give what happened, in order: positions taken and given up, candidacies, counts, votes, appointments."""
        by = _by(as_of)
        return timeline(
            self.directory,
            self.positions(by, named_only=named_only, outlets=outlets),
            self._all(Candidacy, by),
            claims(self._all(Tally, by), self._on_whom, named_only=named_only, needed=outlets),
            [*self._all(Vote, by), *self._all(Appointment, by)],
        )

    def contradictions(self, as_of: Day | None = None) -> tuple[Event, ...]:
        """Give what contradicts what: denials of what others reported, and counts of one day that differ."""
        return tuple(event for event in self.timeline(as_of) if event.contradicts)

    def to_records(self) -> list[dict[str, Any]]:
        """Give one row for each record that tells of the contest, with the article's own columns beside it."""
        from newsevents.model.rows import to_row  # noqa: PLC0415

        return [
            to_row(each.record, each.article.text)
            | {
                "article": each.article.id,
                "published": each.known.isoformat() if each.known else None,
                "outlet": each.article.publisher,
                "url": each.article.url,
            }
            for each in sorted(self.told, key=lambda each: each.order)
        ]

    def to_dict(self) -> dict[str, Any]:
        """Give the contest as plain data: office, candidates and every position with its reports."""
        return {
            "office": self.office.title,
            "organization": self.office.organization,
            "articles": len(self.reports),
            "candidates": [{"name": who.name, "candidacy": self.candidacy(who.name)} for who in self.candidates],
            "positions": [position_dict(each) for each in self.positions()],
        }

    def __repr__(self) -> str:
        return f"<Contest: {self.office}, {len(self.candidates)} candidates in {len(self.reports)} articles>"

    def _repr_html_(self) -> str:
        """Show it in a notebook."""
        from newsevents.show.notebook import contest_html  # noqa: PLC0415  (only notebooks need it)

        return contest_html(self)


def _pool(found: Iterable[Report | Contest]) -> Pool:
    reports: list[Report] = []
    for each in found:
        if isinstance(each, Contest):
            reports += (source.report for source in each.pool.sources)
        elif isinstance(each, Report):
            reports.append(each)
        else:
            raise TypeError(f"give reports or contests, not {type(each).__name__}")
    return Pool.of(reports)


def _contest(pool: Pool, place: Key) -> Contest:
    """Make the contest of a key, its office in the usual wording."""
    offices = [
        office
        for each in pool.told.get(place, ())
        if isinstance(office := getattr(each.record, "office", None), Office)
    ]
    exact = [each for each in offices if office_key(each.title, each.organization) == place]
    best = min(exact, key=lambda office: (office.title or "", office.organization or ""))
    title = usual_title(best.title) if best.title else None
    return Contest(Office(title, organization_name(best.organization) if best.organization else None), place, pool)


def by_key(found: Iterable[Report | Contest], place: Key) -> Contest:
    """Fold reports into the contest of a key, as a ledger keeps it."""
    return _contest(_pool(found), place)


def fold(found: Iterable[Report | Contest]) -> tuple[Contest, ...]:
    """Sort reports into all contests that they tell of, those with the most articles first."""
    pool = _pool(found)
    contests = [_contest(pool, place) for place in pool.contests]
    return tuple(sorted(contests, key=lambda each: (-len(each.reports), each.key)))


def contest(found: Iterable[Report | Contest], office: str | None = None, organization: str | None = None) -> Contest:
    """Fold reports, or contests with more reports, into one contest.

    ``office`` and ``organization`` say which, in any usual wording ("Secretary-General", "North Atlantic Treaty
    Organization"); they may be left out where only one fits. Raises :class:`UnknownContestError` where none or several
    do; with both given, a contest of which nothing is reported yet is an empty one.
    """
    pool = _pool(found)
    wanted = office_key(office, organization)
    if all(wanted):
        if any(isinstance(getattr(each.record, "office", None), Office) for each in pool.told.get(wanted, ())):
            return _contest(pool, wanted)
        return Contest(Office(usual_title(office or ""), organization_name(organization or "")), wanted, pool)
    options = [place for place in pool.contests if wanted[0] in {"", place[0]} and wanted[1] in {"", place[1]}]
    if len(options) != 1:
        asked = " of ".join(part for part in (office, organization) if part) or "any"
        raise UnknownContestError(asked, [str(_contest(pool, place).office) for place in pool.contests])
    return _contest(pool, options[0])
