"""What records of one office say of each other, and which offices states have in turn."""

from collections import defaultdict
from collections.abc import Sequence

from attrs import evolve

from newsevents.model import Appointment, AppointmentAction, Modality, Office
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import SEATS

_COMING = frozenset({AppointmentAction.APPOINTED, AppointmentAction.TOOK_OFFICE})
_GOING = frozenset({AppointmentAction.LEFT, AppointmentAction.LEAVING})
_FIELDS = (" minister", " secretary")
"""Ends of titles that one person of a government has, whether the article names its state or not."""
_TOLD = frozenset({Modality.ACTUAL, Modality.EXPECTED})
_SUCCEEDING = frozenset({"appointment/succeed", "appointment/become-first", "appointment/displace-arrival"})
"""Rules for words that as often tell again of an appointment as of its day: "succeeds Mr Lund"."""
_NAMING = "appointment/resignation-noun"
"""The rule for nouns that name a departure without saying that it has come about: "with her departure"."""
_CHAIRING = ("/assume", "/hold", "/give-charge", "/give-post-to", "/hand-over", "/post-goes-to", "/take-from", "/chair")
"""Frames of what a state does with the chair of a bloc that goes round."""

_BETWEEN = 366
"""Days that an office may stand empty, as far as a story does not say so."""


def name_predecessors(records: Sequence[Appointment]) -> list[Appointment]:
    """Give the appointments, each with the predecessor that another one of the same person to the same office has."""
    own = _by_person(records)
    named = [_named(x, own[x.person.id]) if x.action in _COMING and x.predecessor is None else x for x in records]
    return _followed(named)


def _followed(records: Sequence[Appointment]) -> list[Appointment]:
    """Name who goes from an office as predecessor of who comes into it, where the article tells of one each."""
    offices: dict[Office, list[Appointment]] = defaultdict(list)
    for record in records:
        title = (record.office.title or "") if record.office is not None else ""
        named = record.office is not None and record.office.organization is not None
        if record.office is not None and title not in SEATS and (named or title.endswith(_FIELDS)):
            offices[record.office].append(record)
    before: dict[Office, Appointment] = {}
    for office, changes in offices.items():
        told = [x for x in changes if x.modality in _TOLD]
        coming = {x.person.id for x in told if x.action in _COMING}
        going = {x.person.id: x for x in told if x.action in _GOING}
        if len(coming) == 1 and len(going) == 1 and coming.isdisjoint(going):
            before[office] = next(iter(going.values()))
    return [
        evolve(x, predecessor=before[x.office].person)
        if x.action in _COMING
        and x.modality in _TOLD
        and x.predecessor is None
        and x.office in before
        and not _is_long_before(before[x.office], x)
        else x
        for x in records
    ]


def _is_long_before(going: Appointment, coming: Appointment) -> bool:
    """Whether somebody went so long before another came that a third had the office between them."""
    if going.date is None or going.date.latest is None or coming.date is None or coming.date.earliest is None:
        return False
    return (coming.date.earliest - going.date.latest).days > _BETWEEN


def once(records: Sequence[Appointment]) -> list[Appointment]:
    """Drop what only says again what another record tells: "succeeds" of who was elected, "steps down" of who has."""
    own = _by_person(records)
    return [x for x in records if not any(_says_again(x, y) for y in own[x.person.id] if y is not x)]


def _by_person(records: Sequence[Appointment]) -> dict[str, list[Appointment]]:
    """Gather the records of each person, so that a long article is not compared each with each."""
    own: dict[str, list[Appointment]] = defaultdict(list)
    for record in records:
        own[record.person.id].append(record)
    return own


def _says_again(record: Appointment, other: Appointment) -> bool:
    """Whether a record tells of the same change as another one of its person that says more of it."""
    if _title(record) != _title(other) or Modality.DENIED in {record.modality, other.modality}:
        return False
    undated = record.date is None or (other.date is not None and record.date.value == other.date.value)
    if record.action is AppointmentAction.TOOK_OFFICE:
        told = record.modality is Modality.ACTUAL and all(e.rule_id in _SUCCEEDING for e in record.evidence)
        return told and undated and other.action in {AppointmentAction.APPOINTED, AppointmentAction.EXTENDED}
    if record.action is AppointmentAction.APPOINTED:  # "was appointed until 2028", of whose third term it is
        return undated and other.action is AppointmentAction.EXTENDED
    if record.action is AppointmentAction.LEFT:  # "is stepping down in May ... with her departure"
        return _only_names(record) and record.date is None and other.action is AppointmentAction.LEAVING
    gone = other.action is AppointmentAction.LEFT and other.modality is Modality.ACTUAL
    return (
        record.action is AppointmentAction.LEAVING and gone and undated and not (_only_names(other) and not other.date)
    )


def _only_names(record: Appointment) -> bool:
    """Whether nothing but a noun tells of a departure: "his departure", which may lie ahead."""
    return all(e.rule_id == _NAMING for e in record.evidence)


def _title(record: Appointment) -> str | None:
    return record.office.title if record.office is not None else None


def _named(record: Appointment, records: Sequence[Appointment]) -> Appointment:
    same = [x for x in records if x.office == record.office]
    before = {x.predecessor.id: x.predecessor for x in same if x.predecessor is not None}
    return evolve(record, predecessor=next(iter(before.values()))) if len(before) == 1 else record


def presides(entity: Entity, event: Event, office: OfficeRef) -> bool:
    """Whether a state has the chair of a bloc: "the Philippines takes over the chairmanship of ASEAN"."""
    chair = entity.kind == "state" and office.title in {"chair", "chairman", "president"}
    return chair and office.organization not in {None, entity.name} and event.frame.id.endswith(_CHAIRING)
