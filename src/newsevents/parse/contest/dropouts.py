"""Who bows out of an office, and who of the race for one: "Ms Reyes, who heads a ports authority, bowed out".

In a story on the race for an office of one body, an office that is of another body is not what somebody bows out of.
"""

from collections.abc import Iterator

from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading

_GOINGS = frozenset({"candidacy/bow-out", "candidacy/withdraw-alone"})
_FIELD = 2
"""Persons who stand make a race."""
_NOW = frozenset({"current", "outgoing"})
_HOLDING = frozenset({"left", "leaving", "serving"})


def dropouts(r: Reading) -> set[Entity]:
    """Give who goes, in a story on a race of several, and has offices of other bodies than the one that it is for."""
    field = sum(e.kind == "person" for e in r.candidates)
    if not r.contested or r.focus is None or r.focus.organization is None or field < _FIELD:
        return set()
    goings = [e for e in r.events if e.frame.id in _GOINGS and e.modality == "actual"]
    persons = {p for e in goings for p in e.roles.get("person", []) if p.kind == "person" and p not in r.candidates}
    offices: dict[Entity, list[OfficeRef | None]] = {person: [] for person in persons}
    for person, office in _offices(r) if persons else ():
        offices.get(person, []).append(office)
    return {person for person, held in offices.items() if held and all(_is_elsewhere(o, r.focus) for o in held)}


def _offices(r: Reading) -> Iterator[tuple[Entity, OfficeRef | None]]:
    """Give who has which office, by title or by verb, or has changed it."""
    for person in r.registry.holders:
        for h in person.holdings:
            if h.status in _NOW:
                yield person, OfficeRef(h.title, h.organization)
    for event in r.events:
        if event.frame.event == "appointment" and not _is_going(event):
            for person in (*event.roles.get("person", ()), *event.roles.get("predecessor", ())):
                yield person, event.office


def _is_going(event: Event) -> bool:
    """Whether a verb that may tell of leaving an office, or a race, names no office."""
    return event.frame.context == "incumbent" and event.office is None


def _is_elsewhere(office: OfficeRef | None, focus: OfficeRef) -> bool:
    """Whether an office is of another body than the one that the race is for."""
    return office is not None and office.organization not in {None, focus.organization} and office.title != focus.title


def holds(person: Entity, event: Event, r: Reading) -> bool:
    """Whether somebody who is not known to stand has an office to leave, or has left or once got the contested one."""
    if person in r.candidates:
        return False
    others = (e for e in r.events if e.frame.event == "appointment" and e.predication is not event.predication)
    changed = any(
        ((e.frame.set["action"] in _HOLDING or _got_contested(e, r)) and person in e.roles.get("person", []))
        or person in e.roles.get("predecessor", [])
        for e in others
    )
    return changed or any(h.status in _NOW for h in person.holdings)


def _got_contested(event: Event, r: Reading) -> bool:
    """Whether somebody is told to have come into the contested office: "Mr Lund, who became president in 2015"."""
    title = event.office.title if event.office is not None and event.frame.set["action"] in ENTERING else None
    return title is not None and r.focus is not None and title == r.focus.title and event.modality == "actual"
