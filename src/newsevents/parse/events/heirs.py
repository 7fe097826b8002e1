"""Who came before whom in an office, as a phrase beside a name says: "her predecessor, Ana Reyes, quit in 2018"."""

from collections.abc import Iterable, Iterator, Sequence

from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_LATER = frozenset({"successor", "replacement", "heir"})
_EARLIER = frozenset({"predecessor", "forerunner"})
_THEIRS = frozenset({"poss:his", "poss:her"})
_NEAR = 2
_LAST = 12
"""Events back to which a newcomer is looked for."""
_SAME_OFFICE = "role/same-office"
Heirs = list[tuple[Entity, Entity]]
"""Pairs of who had an office before and who had it after."""


def heirs(phrases: Iterable[NounPhrase], discourse: Discourse, events: Sequence[Event]) -> Heirs:
    """Give the pairs that phrases name: who had the office before, who after; "his" is the newcomer's just told of."""
    pairs = list(_pairs(phrases, discourse, events))
    _mend_holdings(pairs)
    return pairs


def _pairs(
    phrases: Iterable[NounPhrase], discourse: Discourse, events: Sequence[Event]
) -> Iterator[tuple[Entity, Entity]]:
    for np in (m for phrase in phrases for m in phrase.members):
        for described, person, noun in _described(np):
            one, owner = discourse.actor(person), discourse.possessor(described)
            newcomer = _newcomer(described, events) if described.det in _THEIRS else None
            if newcomer is not None and owner is not None and discourse.said_in(owner) > discourse.said_in(newcomer):
                newcomer = None  # of whom the story has spoken since
            other = newcomer or owner
            if one is not None and other is not None and one is not other and other.kind == "person":
                yield (one, other) if noun in _EARLIER else (other, one)


def _described(np: NounPhrase) -> Iterator[tuple[NounPhrase, NounPhrase, str]]:
    """Give whom a phrase calls whose heir: the phrase that says so, the name, the noun."""
    if np.kind == PERSON and np.det in _THEIRS and np.words and np.words[-1] in _LATER | _EARLIER:
        yield np, np, np.words[-1]  # "his predecessor Ana Reyes"
    for apposed in np.apposed:
        described, person = (apposed, np) if np.kind == PERSON else (np, apposed)
        if described.head in _LATER | _EARLIER and person.kind == PERSON:
            yield described, person, described.head


def _mend_holdings(pairs: Heirs) -> None:
    """Drop the office that "her predecessor" seemed to have had by whom "her" does not mean."""
    for earlier, later in pairs:
        titles = {h.title for h in later.holdings}
        kept = [h for h in earlier.holdings if h.rule_id != _SAME_OFFICE or h.title in titles]
        if len(kept) < len(earlier.holdings):
            earlier.holdings[:] = kept


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
