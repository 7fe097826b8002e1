"""Who stands by what others do: whoever takes a side on somebody in a story on a contest.

"Pleading for votes for Ms Reyes" and "put its money on Ms Reyes" say so alone there, by the noun that they share. "The
union is moving to Reyes" may be about a house: two who each take a side on one person, in words that may mean less, say
it together.
"""

from newsevents.parse.events.events import Event
from newsevents.parse.events.reported import is_supposed
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading

_ENOUGH = 2
"""Sentences, takers of sides and frames that together tell who stands."""
_VAGUE = frozenset("polarity voice governor beneath decided modal order particle complement".split())
"""Conditions that are no noun."""
_VOTING = frozenset({"vote", "plump", "canvass", "campaign", "stump", "endorse", "caucus", "whip"})
"""Verbs that are of votes."""
_ANYBODY = frozenset({"*", "*actor", "*person", "*state", "*body"})


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
    return {person for person, events in told.items() if _is_enough(events) or any(map(_is_plain, events))}


def _is_plain(event: Event) -> bool:
    """Whether a position is told by more than a verb: by a noun as well, "money" or "votes"."""
    needs = event.frame.needs
    if event.frame.set["stance"] != "support":
        return False  # one may find anybody unfit
    return (
        event.predication.lemma in _VOTING
        or event.office is not None
        or any(relation not in _VAGUE and not words & _ANYBODY for relation, words in needs.items())
    )


def _is_enough(events: list[Event]) -> bool:
    sentences = {e.predication.sentence.number for e in events}
    takers = {id(taker) for e in events for taker in e.roles.get("endorser", [])}
    frames = {e.frame.id for e in events}
    return min(len(sentences), len(takers), len(frames)) >= _ENOUGH
