"""What happened, in order."""

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum

from attrs import field, frozen

from newsevents.contests.parties import Directory
from newsevents.contests.positions import Position
from newsevents.contests.tallies import Claim, count_words
from newsevents.contests.told import Told
from newsevents.model import Actor, Appointment, Candidacy, Modality, Record, Side, Stance, Vote


class EventKind(StrEnum):
    """What sort of thing happened."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    NEUTRAL = "neutral"
    ENDS = "ends"
    DISPUTED = "disputed"
    CANDIDACY = "candidacy"
    COUNT = "count"
    VOTE = "vote"
    APPOINTMENT = "appointment"


_KINDS = {Stance.SUPPORT: EventKind.SUPPORTS, Stance.OPPOSE: EventKind.OPPOSES, Stance.NEUTRAL: EventKind.NEUTRAL}
_ENDED = {Stance.SUPPORT: "no longer supports", Stance.OPPOSE: "no longer opposes", Stance.NEUTRAL: "takes a side on"}
_TAKEN = {Stance.SUPPORT: "supports", Stance.OPPOSE: "opposes", Stance.NEUTRAL: "is neutral towards"}
_SIDES = {Side.SUPPORT: "support", Side.OPPOSE: "oppose", Side.UNDECIDED: "are undecided on"}


@frozen(kw_only=True)
class Event:
    """One step of the contest, with the reports that tell of it."""

    day: dt.date | None
    kind: EventKind
    actor: Actor | None
    candidate: Actor | None
    words: str
    """What happened, in a few words."""
    reports: tuple[Told[Record], ...] = field(repr=False)
    contradicts: tuple[Told[Record], ...] = field(default=(), repr=False)
    """The reports that say otherwise."""


def timeline(
    directory: Directory,
    positions: Iterable[Position],
    candidacies: Iterable[Told[Candidacy]],
    counts: Iterable[Claim],
    others: Iterable[Told[Vote] | Told[Appointment]],
) -> tuple[Event, ...]:
    """Put everything in order; what is undated comes first."""
    events = [event for position in positions for event in _of_position(position)]
    events += _of_candidacies(directory, candidacies)
    events += _of_counts(directory, counts)
    events += _of_others(directory, others)
    return tuple(sorted(events, key=lambda event: (event.day or dt.date.min, event.kind, event.words)))


def _on(candidate: Actor | None) -> str:
    return candidate.name if candidate is not None else "any candidate"


def _of_position(position: Position) -> Iterable[Event]:
    who, on = position.actor, position.candidate
    yield Event(
        day=position.since,
        kind=_KINDS[position.stance],
        actor=who,
        candidate=on,
        words=f"{who.name} {_TAKEN[position.stance]} {_on(on)}",
        reports=position.reports,
        contradicts=position.ended_by if position.disputed else (),
    )
    denied = [told for told in position.ended_by if told.record.modality is Modality.DENIED]
    if position.disputed or denied or _turned_away(position):
        words = f"it is disputed whether {who.name} {_TAKEN[position.stance]} {_on(on)}"
        yield Event(
            day=position.until,
            kind=EventKind.DISPUTED if position.disputed else EventKind.ENDS,
            actor=who,
            candidate=on,
            words=words if position.disputed else f"{who.name} {_ENDED[position.stance]} {_on(on)}",
            reports=position.ended_by,
            contradicts=position.reports if position.disputed else (),
        )


def _turned_away(position: Position) -> bool:
    """Whether support for somebody else ended it: that says nothing about this candidate by itself."""
    return any(told.record.stance is position.stance is Stance.SUPPORT for told in position.ended_by)


def _of_candidacies(directory: Directory, told: Iterable[Told[Candidacy]]) -> Iterable[Event]:
    grouped: dict[tuple[Actor, str, str], list[Told[Candidacy]]] = {}
    for each in sorted(told, key=lambda each: each.order):
        place = (directory.find(each.record.person), each.record.status.value, each.record.modality.value)
        grouped.setdefault(place, []).append(each)
    for (who, status, modality), reports in grouped.items():
        hedge = "" if modality == Modality.ACTUAL else f" ({modality})"
        yield Event(
            day=reports[0].day,
            kind=EventKind.CANDIDACY,
            actor=who,
            candidate=who,
            words=f"{who.name}: {status}{hedge}",
            reports=tuple(reports),
        )


def _of_counts(directory: Directory, counts: Iterable[Claim]) -> Iterable[Event]:
    by_candidate: dict[Actor | None, list[Claim]] = {}
    for claim in counts:
        candidate = directory.find(claim.tally.candidate) if claim.tally.candidate is not None else None
        by_candidate.setdefault(candidate, []).append(claim)
    for candidate, found in by_candidate.items():
        for claim in found:
            yield Event(
                day=claim.reports[0].day,
                kind=EventKind.COUNT,
                actor=None,
                candidate=candidate,
                words=f"{count_words(claim)} {_SIDES[claim.side]} {_on(candidate)}",
                reports=claim.reports,
                contradicts=tuple(other.latest for other in found if _differ(claim, other) or _differ(other, claim)),
            )


def _differ(later: Claim, earlier: Claim) -> bool:
    """Whether two counts cannot both be right: of one day they differ, or the later one is clearly the lower."""
    if (
        later.side is not earlier.side
        or later is earlier
        or (None not in {later.total, earlier.total} and (later.total != earlier.total))
    ):
        return False
    first, second = earlier.reports[0].moment, later.reports[0].moment
    floor = earlier.count * 9 / 10 if earlier.comparison == "about" else earlier.count
    return second >= first and (later.count < floor if second > first else later.count != earlier.count)


def _of_others(directory: Directory, told: Iterable[Told[Vote] | Told[Appointment]]) -> Iterable[Event]:
    """Give votes and appointments, each once."""
    grouped: dict[tuple[EventKind, Actor | None, str], list[Told[Record]]] = {}
    for each in sorted(told, key=lambda each: each.order):
        grouped.setdefault(_worded(directory, each.record), []).append(each)
    for (kind, who, words), reports in grouped.items():
        yield Event(day=reports[0].day, kind=kind, actor=who, candidate=who, words=words, reports=tuple(reports))


def _worded(directory: Directory, record: Vote | Appointment) -> tuple[EventKind, Actor | None, str]:
    if isinstance(record, Vote):
        body = record.body.name if record.body else "the body"
        figures = "–".join(
            f"{n}" for n in (record.votes_for, record.votes_against, record.abstentions) if n is not None
        )
        outcome = f" ({record.outcome})" if record.outcome else ""
        subject = f" on {record.subject}" if record.subject else ""
        return EventKind.VOTE, None, f"{body} votes{subject}: {figures or 'no figures'}{outcome}"
    who = directory.find(record.person)
    hedge = "" if record.modality is Modality.ACTUAL else f" ({record.modality})"
    return EventKind.APPOINTMENT, who, f"{who.name}: {record.action.replace('_', ' ')}{hedge}"
