"""Who stands by what others do: two who each take a side on somebody, in words that may mean less, say it together.

"The union is moving to Reyes" may be about a house, "the mayor is in her corner" about a quarrel. In a story on a
contest where both are said of one person, she stands.
"""

from newsevents.parse.events.events import Event
from newsevents.parse.events.reported import is_supposed
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading

_ENOUGH = 2
"""Sentences, takers of sides and frames that together tell who stands."""


def witnessed(r: Reading) -> set[Entity]:
    """Give the persons on whom at least two others take sides, each in a sentence and in words of their own."""
    if not r.contested or r.focus is None or r.focus.title is None or r.play:
        return set()
    told: dict[Entity, list[Event]] = {}
    sides = (e for e in r.events if e.frame.event == "endorsement" and e.frame.context == "candidate")
    for event in sides:
        for person in event.roles.get("candidate", []) if not is_supposed(event.predication) else ():
            if person.kind == "person" and person not in event.roles.get("endorser", []):
                told.setdefault(person, []).append(event)
    return {person for person, events in told.items() if _is_enough(events)}


def _is_enough(events: list[Event]) -> bool:
    sentences = {e.predication.sentence.number for e in events}
    takers = {id(taker) for e in events for taker in e.roles.get("endorser", [])}
    frames = {e.frame.id for e in events}
    return min(len(sentences), len(takers), len(frames)) >= _ENOUGH
