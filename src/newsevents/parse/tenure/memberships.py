"""Which body a state comes into where only the rest of the story says so: "Peru joined in May", "was admitted"."""

from collections import Counter
from typing import Final

from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import ORGANIZATION, Sentence

_COMING_IN: Final = ("/join-it", "/come-in", "/come-in-alongside", "/admit-member")
"""Frames of states that come into a body which the clause does not name."""
_OF_STATES: Final = frozenset({"international", "alliance"})
_LED_BY: Final = 4
"""Sentences before a clause among whose bodies the one that is spoken of is sought first."""


def joined(r: Reading, event: Event, person: Entity) -> OfficeRef | None:
    """Give the membership that a state comes into: of the body named before it, or of the article's own."""
    if person.kind != "state" or not event.frame.id.endswith(_COMING_IN):
        return None
    if r.focus is not None and r.focus.title == "member" and r.focus.organization is not None:
        return r.focus
    s, before = event.predication.sentence, event.predication.last
    here = _bodies(r, s, before)
    near = r.sentences[max(0, s.number - _LED_BY) : s.number]
    told = Counter(e.usual_name for other in r.sentences for e in _bodies(r, other, len(other)))
    nearby = {e.usual_name for other in near for e in _bodies(r, other, len(other))}
    usual = next((name for name, _ in told.most_common(1)), None)
    body = here[-1].usual_name if here else usual if usual in nearby or told.total() == told[usual or ""] else None
    return OfficeRef("member", body) if body is not None else None


def _bodies(r: Reading, s: Sentence, end: int) -> list[Entity]:
    """Give the bodies of states that a sentence names before one of its items."""
    named = (entity_of(r.registry, m) for i, m in sorted(s.mentions.items()) if i < end and m.kind == ORGANIZATION)
    return [e for e in named if e is not None and getattr(e.row, "kind", "") in _OF_STATES]
