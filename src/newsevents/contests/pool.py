"""Sorting the records of many reports into contests: by office and body, whatever they are called."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from attrs import frozen

from newsevents.contests.keys import key, office_key, organization_id
from newsevents.contests.told import Source, Told, day_of, digest
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

Key = tuple[str, str]


@frozen(eq=False)
class Pool:
    """The reports of a fold, each once, in one order, with their records sorted into contests."""

    sources: tuple[Source, ...]

    @classmethod
    def of(cls, reports: Iterable[Report]) -> "Pool":
        """Gather reports: order and repetition make no difference."""
        found: dict[tuple[object, ...], list[Source]] = {}
        for report in reports:
            source = Source(report, digest(report.article))
            same = found.setdefault(source.order, [])
            if all(source.report is not other.report and source.report != other.report for other in same):
                same.append(source)
        ordered: list[Source] = []
        for order in sorted(found):
            same = found[order]
            ordered += sorted(same, key=lambda each: each.report.to_json()) if len(same) > 1 else same
        return cls(tuple(ordered))

    @cached_property
    def told(self) -> Mapping[Key, tuple[Told[Record], ...]]:
        """What is told of each contest, by its key."""
        sorted_in: dict[Key, list[Told[Record]]] = {}
        vague: list[tuple[Key, Told[Record], str]] = []
        homes: dict[str, set[Key]] = {}
        for source in self.sources:
            for place, told, name in placed(source):
                if all(place):
                    sorted_in.setdefault(place, []).append(told)
                    if name and isinstance(told.record, Endorsement | Candidacy):
                        homes.setdefault(name, set()).add(place)
                else:
                    vague.append((place, told, name))
        titles: dict[str, set[Key]] = {}
        for place in sorted_in:
            titles.setdefault(place[0], set()).add(place)
        for place, told, name in vague:
            options = _matching(place, homes.get(name, ()) or titles.get(place[0], ()))
            home = options[0] if len(options) == 1 else place
            if any(home):
                sorted_in.setdefault(home, []).append(told)
        return {place: tuple(found) for place, found in sorted_in.items()}

    @cached_property
    def contests(self) -> tuple[Key, ...]:
        """The keys of the contests: offices that somebody stands for or takes a position on."""
        kinds = (Endorsement, Candidacy, Tally)
        return tuple(sorted(k for k, told in self.told.items() if any(isinstance(each.record, kinds) for each in told)))


def _matching(place: Key, options: Iterable[Key]) -> list[Key]:
    """List the keys that an incomplete one fits."""
    return sorted(o for o in options if place[0] in {"", o[0]} and place[1] in {"", o[1]})


def _office_of(record: Record) -> Office | None:
    office = getattr(record, "office", None)
    return office if isinstance(office, Office) else None


def _subject(record: Record) -> str:
    """Give the key of whom a record is about: the candidate."""
    if isinstance(record, Vote):
        return key(record.subject or "")
    actor = getattr(record, "candidate", None) or getattr(record, "person", None)
    return key(actor.name) if isinstance(actor, Actor) else ""


def _own_key(record: Record) -> Key:
    """Give the key of a record by its own fields, as far as they tell."""
    office = _office_of(record)
    if isinstance(record, Tally):
        return "", ""  # its organization is whose members are counted, which need not be whose office it is
    if isinstance(record, RuleStatement) and office is not None and office.organization is None and record.body:
        return office_key(office.title, record.body.name)
    return office_key(office.title, office.organization) if office is not None else ("", "")


def placed(source: Source) -> Iterator[tuple[Key, Told[Record], str]]:
    """Give a report's records with their contests, as far as the article tells."""
    report = source.report
    kinds = (report.endorsements, report.candidacies, report.appointments, report.tallies, report.rules, report.votes)
    records: list[Record] = [record for found in kinds for record in found]
    keys = [(_own_key(record), _subject(record)) for record in records]
    contested = {
        place
        for (place, _), record in zip(keys, records, strict=True)
        if all(place) and isinstance(record, Endorsement | Candidacy)
    }
    by_name: dict[str, set[Key]] = {}
    for (place, name), record in zip(keys, records, strict=True):
        if name and all(place) and isinstance(record, Endorsement | Candidacy):
            by_name.setdefault(name, set()).add(place)
    for (place, name), record in zip(keys, records, strict=True):
        home = place if all(place) else _home(record, place, by_name.get(name, ()), contested)
        yield home, Told(record, source, _day(record, report.article.published)), name


def _home(record: Record, place: Key, of_name: Iterable[Key], contested: Iterable[Key]) -> Key:
    """Find the contest of a record that names it incompletely, within its article."""
    options = _matching(place, of_name)
    if not options and not isinstance(record, Appointment):
        options = _matching(place, contested)
    if len(options) > 1 and isinstance(record, RuleStatement) and record.body is not None:
        whose = organization_id(record.body.name)
        options = [option for option in options if option[1] == whose]
    return options[0] if len(options) == 1 else place


def _day(record: Record, published: dt.date | None) -> dt.date | None:
    return day_of(getattr(record, "date", None), published)


def actors_of(told: Iterable[Told[Record]]) -> Iterator[Actor]:
    """Give the actors whom records are about, once for each record."""
    for each in told:
        for name in ("endorser", "candidate", "person", "nominator", "appointer", "predecessor"):
            actor = getattr(each.record, name, None)
            if isinstance(actor, Actor) and actor.kind is not ActorKind.GROUP:
                yield actor
