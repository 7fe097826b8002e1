"""Whose position an actor voices: a minister's is the state's."""

from collections.abc import Iterable, Mapping

from newsevents.contests.keys import key, state_code, state_name, table
from newsevents.contests.parties import Directory
from newsevents.contests.told import Source
from newsevents.model import Actor, ActorKind, Appointment, AppointmentAction, Role, RoleStatus

_Voice = tuple[str, str]


class Voices:
    """Who speaks for whom, by what the articles say.

    A ministry speaks for the state that it represents, and so does who holds, in any of the articles, an office that
    speaks for it: head of state or government, foreign minister, ambassador. Others speak for themselves.
    """

    def __init__(self, directory: Directory, sources: Iterable[Source], given: Mapping[str, str] | None = None) -> None:
        """Learn offices from the reports; ``given`` names speakers and their states besides."""
        self._directory = directory
        self._sources = tuple(sources)
        self._given = {key(speaker): member for speaker, member in (given or {}).items()}
        self._by_id = {id(source): {actor.id: actor for actor in source.report.actors} for source in self._sources}
        titles = frozenset(map(key, table("deciders")["voices"]))
        held: dict[Actor, set[str]] = {}
        self.offices: dict[Actor, set[tuple[str, str]]] = {}
        for source in self._sources:
            records: list[Role | Appointment] = [*source.report.roles, *source.report.appointments]
            for record in records:
                if not _holds(record) or record.office is None or record.person.kind is not ActorKind.PERSON:
                    continue
                person = directory.find(record.person)
                title, organization = record.office.title or "", record.office.organization or ""
                self.offices.setdefault(person, set()).add((key(title), organization))
                code = state_code(organization) if key(title) in titles else None
                if code is not None:
                    held.setdefault(person, set()).add(code)
        self._states = {person: next(iter(codes)) for person, codes in held.items() if len(codes) == 1}

    def extended(self, given: Mapping[str, str]) -> "Voices":
        """Give voices that also know who speaks for whom from outside the articles."""
        return Voices(self._directory, self._sources, given)

    def principal(self, source: Source, actor: Actor) -> Actor:
        """Give whose position an actor of a report voices."""
        member = self._given.get(key(actor.name))
        if member is not None:
            return self._state(state_code(member) or member)
        if actor.represents is not None:
            whose = self._by_id.get(id(source), {}).get(actor.represents)
            if whose is not None:
                return self._directory.find(whose)
            kind, _, code = actor.represents.partition(":")
            if kind == "state" and code:
                return self._state(code)
        found = self._directory.find(actor)
        own = self._states.get(found)
        return self._state(own) if own is not None else found

    def _state(self, code: str) -> Actor:
        return Actor(f"state:{code}", state_name(code) or code, ActorKind.STATE, country=code)


def _holds(record: Role | Appointment) -> bool:
    if isinstance(record, Role):
        return record.status in {RoleStatus.CURRENT, RoleStatus.OUTGOING}
    return record.action is AppointmentAction.SERVING
