"""Who holds which position since when: reports of one position merged, later ones superseding earlier ones."""

import datetime as dt
import re
from collections.abc import Iterable
from itertools import groupby

from attrs import define, field, frozen

from newsevents.contests.told import Told, outlets
from newsevents.model import Actor, Endorsement, Modality, Stance

_ABSTAINING = re.compile(r"\babst(?:ain|ention)|\bsat out\b|\bsit(?:s|ting)? out\b|\bnot vot(?:e|ing)\b", re.IGNORECASE)
"""Words of who casts neither a yes nor a no."""


@frozen(kw_only=True)
class Position:
    """One position of one actor on one candidate, with all the reports of it.

    ``actor`` is whose position it is: the state whose minister speaks. ``until`` is the day on which it was given up,
    denied or superseded, ``None`` while it stands; ``disputed`` says that what others had reported was denied, or that
    reports of one day contradict each other.
    """

    actor: Actor
    candidate: Actor | None
    stance: Stance
    since: dt.date | None
    reports: tuple[Told[Endorsement], ...] = field(repr=False)
    until: dt.date | None = None
    ended_by: tuple[Told[Endorsement], ...] = field(default=(), repr=False)
    disputed: bool = False

    @property
    def stands(self) -> bool:
        """Whether it still holds."""
        return not self.ended_by

    @property
    def abstains(self) -> bool:
        """Whether it is said to be an abstention: who is neutral otherwise may have yet to make up its mind."""
        return self.stance is Stance.NEUTRAL and any(_ABSTAINING.search(told.quote) for told in self.reports)

    @property
    def last_reported(self) -> dt.date | None:
        """The day of the last report of it."""
        return self.reports[-1].day

    @property
    def sources(self) -> tuple[str, ...]:
        """On whose word, beside the articles' own."""
        return tuple(dict.fromkeys(name for told in self.reports for name in told.sources))

    @property
    def outlets(self) -> frozenset[str]:
        """Which outlets report it, each on its own."""
        return outlets(self.reports)

    @property
    def voices(self) -> tuple[str, ...]:
        """Who took it, by the articles' words: the state itself, its ministry, its president."""
        return tuple(dict.fromkeys(told.record.endorser.name for told in self.reports))


@frozen
class Threshold:
    """What a report must have to count.

    ``named_only``: a source with a name, or the article's own voice, behind it. ``outlets``: so many outlets that
    report the same.
    """

    named_only: bool = False
    outlets: int = 1

    def __attrs_post_init__(self) -> None:
        """Refuse a number of outlets that none can fall short of."""
        if self.outlets < 1:
            raise ValueError(f"outlets must be at least 1, not {self.outlets}")


@frozen
class Taken:
    """A report of a position, with whose it is and on whom, unified across articles."""

    actor: Actor
    candidate: Actor | None
    told: Told[Endorsement]
    own: bool
    """Whether the actor says so itself."""

    @property
    def record(self) -> Endorsement:
        """The record."""
        return self.told.record


def history(taken: Iterable[Taken], threshold: Threshold) -> tuple[Position, ...]:
    """Give all positions that the reports tell of, in the order in which they began.

    Only facts count: who "may back" somebody has no position. A denial ends the position that it denies, and nothing
    else. Support for one candidate ends an earlier support for another.
    """
    facts = [each for each in taken if each.record.modality in {Modality.ACTUAL, Modality.DENIED}]
    if threshold.named_only:
        facts = [each for each in facts if each.told.named]
    if threshold.outlets > 1:
        facts = _by_outlets(facts, threshold.outlets)
    by_actor: dict[Actor, list[Taken]] = {}
    for each in facts:
        by_actor.setdefault(each.actor, []).append(each)
    found = [position for each in by_actor.values() for position in _Ledger().run(each)]
    return tuple(sorted(found, key=lambda each: (each.since or dt.date.min, each.actor.id, each.reports[0].order)))


def _by_outlets(facts: list[Taken], needed: int) -> list[Taken]:
    """Keep the reports of positions, and of denials, that enough outlets tell."""
    by_actor: dict[Actor, list[Taken]] = {}
    for each in facts:
        by_actor.setdefault(each.actor, []).append(each)
    kept: set[int] = set()
    for mine in by_actor.values():
        for position in _Ledger().run(mine):
            if len(position.outlets) >= needed:
                kept.update(id(told) for told in position.reports)
        denials: dict[tuple[Actor | None, Stance], list[Taken]] = {}
        for each in mine:
            if each.record.modality is Modality.DENIED:
                denials.setdefault((each.candidate, each.record.stance), []).append(each)
        for same in denials.values():
            if len(outlets(each.told for each in same)) >= needed:
                kept.update(id(each.told) for each in same)
    return [each for each in facts if id(each.told) in kept]


@define
class _Open:
    """A position that stands so far."""

    taken: list[Taken]
    moment: tuple[dt.date, dt.date]


@define
class _Ledger:
    """The positions of one actor, as reports come in."""

    standing: dict[Actor | None, _Open] = field(factory=dict)
    done: list[Position] = field(factory=list)

    def run(self, taken: Iterable[Taken]) -> list[Position]:
        """Read reports in order of their moments; those of one moment together."""
        ordered = sorted(taken, key=lambda each: each.told.order)
        for _, together in groupby(ordered, key=lambda each: each.told.moment):
            batch: dict[Actor | None, list[Taken]] = {}
            for each in together:
                batch.setdefault(each.candidate, []).append(each)
            for candidate, reports in batch.items():
                self._take(candidate, reports)
        return [*self.done, *(_position(each.taken) for each in self.standing.values())]

    def _take(self, candidate: Actor | None, reports: list[Taken]) -> None:
        """Take in what is told of one candidate at one moment."""
        denied: dict[Stance, list[Taken]] = {}
        stated: dict[Stance, list[Taken]] = {}
        for each in reports:
            group = denied if each.record.modality is Modality.DENIED else stated
            group.setdefault(each.record.stance, []).append(each)
        for stance, denials in denied.items():
            if stance in stated:  # told and denied at once
                self._contradict(stated.pop(stance), denials)
            self._deny(candidate, stance, denials)
        if len(stated) > 1:  # two positions at once
            sides = list(stated.values())
            for side in sides:
                self._contradict(side, [each for other in sides if other is not side for each in other])
            self._end(candidate, [each for side in sides for each in side], disputed=True)
            return
        for stance, same in stated.items():
            self._state(candidate, stance, same)

    def _state(self, candidate: Actor | None, stance: Stance, reports: list[Taken]) -> None:
        known = self.standing.get(candidate)
        if known is not None and known.taken[0].record.stance is stance:
            known.taken += reports
            return
        self._end(candidate, reports)
        moment = reports[0].told.moment
        if stance is Stance.SUPPORT and candidate is not None:
            for other, held in list(self.standing.items()):
                if held.taken[0].record.stance is Stance.SUPPORT and held.moment < moment and other is not None:
                    self._end(other, reports)
        self.standing[candidate] = _Open(list(reports), moment)

    def _deny(self, candidate: Actor | None, stance: Stance, denials: list[Taken]) -> None:
        """End the position that is denied: given up where the same voice had taken it, else disputed."""
        known = self.standing.get(candidate)
        if known is not None and known.taken[0].record.stance is stance:
            own = any(each.own for each in denials)
            self._end(candidate, denials, disputed=own != any(each.own for each in known.taken))

    def _contradict(self, reports: list[Taken], against: list[Taken]) -> None:
        self.done.append(_position(reports, against, disputed=True))

    def _end(self, candidate: Actor | None, by: list[Taken], *, disputed: bool = False) -> None:
        known = self.standing.pop(candidate, None)
        if known is not None:
            self.done.append(_position(known.taken, by, disputed=disputed))


def _position(reports: list[Taken], ended_by: Iterable[Taken] = (), *, disputed: bool = False) -> Position:
    """Merge the reports of one position."""
    first, ends = reports[0], tuple(each.told for each in ended_by)
    return Position(
        actor=first.actor,
        candidate=first.candidate,
        stance=first.record.stance,
        since=first.told.day,
        reports=tuple(each.told for each in reports),
        until=ends[0].day if ends else None,
        ended_by=ends,
        disputed=disputed,
    )


def expected(
    taken: Iterable[Taken], candidate: Actor, held: Iterable[Position], threshold: Threshold
) -> tuple[Position, ...]:
    """Give the positions on a candidate that are only announced ("said it would back her"), the latest of each actor.

    Those who hold, or have just given up, a position on that candidate are left out.
    """
    spoken = {each.actor for each in held if each.candidate == candidate}
    latest: dict[Actor, list[Taken]] = {}
    for each in sorted(taken, key=lambda each: each.told.order):
        ahead = each.record.modality is Modality.EXPECTED and each.candidate == candidate and each.actor not in spoken
        if ahead and (each.told.named or not threshold.named_only):
            same = latest.get(each.actor, [])
            kept = same if same and same[0].record.stance is each.record.stance else []
            latest[each.actor] = [*kept, each]
    found = (_position(reports) for reports in latest.values())
    return tuple(each for each in found if len(each.outlets) >= threshold.outlets or threshold.outlets == 1)


def disputed(positions: Iterable[Position], candidate: Actor) -> dict[Actor, Position]:
    """Give the actors about whom one report has denied what another said, and who have not spoken since."""
    found: dict[Actor, Position] = {}
    mine = [each for each in positions if each.candidate == candidate]
    for each in mine:
        if each.disputed:
            ended = max(told.order for told in each.ended_by)
            later = [other for other in mine if other.actor == each.actor and other is not each]
            if not any(other.stands or (not other.disputed and other.reports[0].order > ended) for other in later):
                found[each.actor] = each
    return found
