"""What records of one office say of each other, and which offices states have in turn."""

from collections.abc import Sequence

from attrs import evolve

from newsevents.model import Appointment, AppointmentAction
from newsevents.parse.entities import Entity
from newsevents.parse.events import Event
from newsevents.parse.offices import OfficeRef

_COMING = frozenset({AppointmentAction.APPOINTED, AppointmentAction.TOOK_OFFICE})
_CHAIRING = ("/assume", "/hold", "/give-charge", "/give-post-to", "/hand-over", "/post-goes-to", "/take-from", "/chair")
"""Frames of what a state does with the chair of a bloc that goes round."""


def name_predecessors(records: Sequence[Appointment]) -> list[Appointment]:
    """Give the appointments, each with the predecessor that another one of the same person to the same office has."""
    return [_named(x, records) if x.action in _COMING and x.predecessor is None else x for x in records]


def _named(record: Appointment, records: Sequence[Appointment]) -> Appointment:
    same = [x for x in records if x.person.id == record.person.id and x.office == record.office]
    before = {x.predecessor.id: x.predecessor for x in same if x.predecessor is not None}
    return evolve(record, predecessor=next(iter(before.values()))) if len(before) == 1 else record


def presides(entity: Entity, event: Event, office: OfficeRef) -> bool:
    """Whether a state has the chair of a bloc: "the Philippines takes over the chairmanship of ASEAN"."""
    chair = entity.kind == "state" and office.title in {"chair", "chairman", "president"}
    return chair and office.organization not in {None, entity.name} and event.frame.id.endswith(_CHAIRING)
