"""Whom somebody succeeds, told after the appointment itself: "Acme named Ms Reyes chair. She succeeds Mr Okafor".

The second sentence tells of no second event: it names the predecessor of the first.
"""

from newsevents.parse.entities import Entity
from newsevents.parse.events import Event

_NEAR = 4
"""Sentences from an appointment to the one that says whose office it was."""


def fold_successions(events: list[Event]) -> list[Event]:
    """Give the events with each bare "succeeds" made the predecessor of the appointment told before it."""
    appointed: dict[Entity, Event] = {}
    kept = []
    ministers = [e for e in events if _is_minister_of(e)]
    exact = {(e.predication.sentence.number, p) for e in ministers for p in e.roles.get("person", [])}
    for event in events:
        vague = event.office is not None and event.office.title == "minister"
        if vague and {(event.predication.sentence.number, p) for p in event.roles.get("person", [])} <= exact:
            continue  # "The new ministers are Ana Reyes (finance) and Luis Pardo (health)"
        persons = event.roles.get("person", [])
        if event.frame.event == "appointment" and event.frame.set["action"] == "appointed":
            again = {p for p in persons if p in appointed and appointed[p].predication is event.predication}
            appointed.update({p: event for p in persons if p not in again})  # of several offices, the first
        first = appointed.get(persons[0]) if len(persons) == 1 and _is_bare(event) else None
        if first is None or not _is_same(first, event):
            kept.append(event)
        elif "predecessor" not in first.roles:
            first.roles = {**first.roles, "predecessor": event.roles["predecessor"]}
    return kept


def _is_minister_of(event: Event) -> bool:
    """Whether an event makes somebody the minister of a field."""
    title = event.office.title if event.office is not None and event.frame.event == "appointment" else None
    return title is not None and title.endswith(" minister")


def _is_bare(event: Event) -> bool:
    """Whether an event says who succeeds whom in the present, and nothing of when."""
    p = event.predication
    told = event.frame.id == "appointment/succeed" and event.modality == "actual" and "predecessor" in event.roles
    return told and p.form == "fin" and p.tense == "present" and not p.times and not p.sentence.headline


def _is_same(first: Event, event: Event) -> bool:
    """Whether a succession can be the one that an appointment just told has made."""
    near = 0 <= event.predication.sentence.number - first.predication.sentence.number <= _NEAR
    if not near or first.modality not in {"actual", "expected"}:
        return False
    return event.office is None or first.office is None or event.office.title == first.office.title
