"""Whose deputy somebody becomes: "Mr Lund becomes her deputy" makes him deputy editor, where she is the editor."""

from newsevents.parse.clauses.predication import ATTRIBUTE
from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef

_DEPUTY = "deputy"
_HIS = frozenset({"poss:his", "poss:her"})
_NEAR = 3
"""Sentences back to which whose deputy it is has been told."""
_ALONE = 2
"""Words of the longest title before which "deputy" makes another one."""


def name_deputies(events: list[Event]) -> None:
    """Give who becomes "her deputy" the deputy's office of whoever has just come into one."""
    told: list[tuple[int, Entity, OfficeRef]] = []
    for event in events:
        persons, number = event.roles.get("person", []), event.predication.sentence.number
        if event.frame.event != "appointment" or len(persons) != 1:
            continue
        if _is_anothers(event):
            before = _just_told(told, number, persons[0])
            if before is not None and before.title and len(before.title.split()) <= _ALONE:
                event.office = _of_same_body(before, f"{_DEPUTY} {before.title}")
        elif event.frame.set.get("action") in ENTERING and event.office is not None and event.modality != "denied":
            told.append((number, persons[0], event.office))


def _just_told(told: list[tuple[int, Entity, OfficeRef]], number: int, person: Entity) -> OfficeRef | None:
    """Give the office that another than a person is last told to have come into, if near."""
    for at, other, office in reversed(told):
        if number - at > _NEAR:
            return None
        if other is not person:
            return office
    return None


def _of_same_body(office: OfficeRef, title: str) -> OfficeRef:
    """Give the office of another title in the same body."""
    return office._replace(title=title, generic=False, noun="")


def _is_anothers(event: Event) -> bool:
    """Whether an event makes somebody "his deputy" or "her deputy", of no body that it names."""
    office = event.office
    if office is None or office.title != _DEPUTY or office.organization is not None:
        return False
    phrases = (np for relation in (ATTRIBUTE, "as", "object2") for np in event.predication.get(relation))
    return any(np.det in _HIS for np in phrases)
