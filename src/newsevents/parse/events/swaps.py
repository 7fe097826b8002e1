"""Who gets whose office where two change places: "the health and energy ministers, Reyes and Lund, swap jobs".

The words name no office: each gets the one that the other has had so far, as a title or an earlier sentence says.
"""

from collections.abc import Iterator, Mapping

from attrs import evolve

from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef

_SWAPPING = ("/trade-places", "/trade-places-other", "/trade-with", "/trade-with-other", "/in-swap-with")
"""Frames that name the other one as the predecessor."""
_TOGETHER = "/trade-together"
_HAVING = frozenset({"left", "serving", "leaving"})
_PAIR = 2
Spells = Mapping[Entity, list[Event]]
"""The events that tell what each person has or had."""


def settle_swaps(events: list[Event]) -> list[Event]:
    """Give the events with each swap told as two changes: each one's into the other's office."""
    if not any(event.frame.id.endswith((_TOGETHER, *_SWAPPING)) for event in events):
        return events
    spells: dict[Entity, list[Event]] = {}
    for event in events:
        told = event.frame.set.get("action") in _HAVING and event.office is not None
        for person in event.roles.get("person", []) if told else ():
            spells.setdefault(person, []).append(event)
    return [told for event in events for told in _settled(event, spells)]


def _settled(event: Event, spells: Spells) -> Iterator[Event]:
    """Give the changes that an event tells of: itself, where it is no swap."""
    persons, before = event.roles.get("person", []), event.roles.get("predecessor", [])
    if event.frame.id.endswith(_TOGETHER):
        if len(persons) == _PAIR:
            yield from (_into(event, mine, other, spells) for mine, other in (persons, persons[::-1]))
    elif event.frame.id.endswith(_SWAPPING) and len(persons) == len(before) == 1:
        yield _into(event, persons[0], before[0], spells)
    else:
        yield event


def _into(event: Event, person: Entity, other: Entity, spells: Spells) -> Event:
    """Put a person into the office that another has had."""
    office = _own(other, event, spells) or (None if _own(person, event, spells) else event.office)
    return evolve(event, office=office, roles={**event.roles, "person": [person], "predecessor": [other]})


def _own(person: Entity, event: Event, spells: Spells) -> OfficeRef | None:
    """Give the office that a person had when the swap is told of: by a title, or as a verb says."""
    at = event.predication.sentence.last
    held = [h for h in person.holdings if h.span[0] < at and h.status in {"current", "former", "outgoing"}]
    if held:
        last = held[-1]
        return OfficeRef(last.title, last.organization, span=last.span, closed=last.closed, noun=last.noun)
    return next((e.office for e in spells.get(person, ()) if e.span[0] < at), None)
