"""Who came before whom in an office, as a phrase beside a name says: "her predecessor, Ana Reyes, quit in 2018"."""

from collections.abc import Iterable, Iterator, Sequence

from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_LATER = frozenset({"successor", "replacement", "heir"})
_EARLIER = frozenset({"predecessor", "forerunner"})
_NEAR = 2
_LAST = 12
"""Events back to which a newcomer is looked for."""
Heirs = list[tuple[Entity, Entity]]
"""Pairs of who had an office before and who had it after."""


def heirs(
    phrases: Iterable[NounPhrase], discourse: Discourse, events: Sequence[Event]
) -> Iterator[tuple[Entity, Entity]]:
    """Give the pairs that phrases name: who had the office before, who after; "his" is the newcomer's just told of."""
    for np in (m for phrase in phrases for m in phrase.members if m.apposed):
        for word, named in ((np, a) for a in np.apposed):
            described, person = (named, word) if word.kind == PERSON else (word, named)
            if described.head not in _LATER | _EARLIER or person.kind != PERSON:
                continue
            one, owner = discourse.actor(person), discourse.possessor(described)
            newcomer = _newcomer(described, events) if described.det in {"poss:his", "poss:her"} else None
            other = newcomer or owner
            if one is not None and other is not None and one is not other and other.kind == "person":
                yield (one, other) if described.head in _EARLIER else (other, one)


def _newcomer(np: NounPhrase, events: Sequence[Event]) -> Entity | None:
    """Give the only one who has come into an office in the sentences before a phrase."""
    near = [e for e in events[-_LAST:] if 0 < np.sentence.number - e.predication.sentence.number <= _NEAR]
    found = {p for e in near if e.frame.set.get("action") in ENTERING for p in e.roles.get("person", [])}
    return next(iter(found)) if len(found) == 1 else None


def lend_predecessors(events: Iterable[Event], pairs: Heirs) -> None:
    """Give whoever comes into an office as somebody's successor that predecessor: "His replacement, Ms Reyes, took"."""
    before = {later: earlier for earlier, later in pairs}
    for event in events:
        persons = event.roles.get("person", [])
        if (
            event.frame.set.get("action") in ENTERING
            and event.office is None
            and len(persons) == 1
            and persons[0] in before
        ):
            event.roles.setdefault("predecessor", [before[persons[0]]])
