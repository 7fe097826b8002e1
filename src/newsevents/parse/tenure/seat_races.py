"""Who contests a seat in a story whose contest is for a presidency: "endorsed Senator Reyes for re-election".

A story of a presidential campaign speaks of other contests besides: senators seek another term, somebody wants to
unseat a congresswoman. A position on one of those is on that seat.
"""

from collections.abc import Iterator

from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_SEATS = {title: title for title in ("senator", "representative", "governor")} | {"speaker": "representative"}
"""Offices before a name of one who may be challenged, with what is then at stake."""
_UNSEATING = frozenset({"unseat", "challenge", "oust", "topple", "dislodge", "primary"})
_AGAIN = frozenset({"re-election", "reelection"})
_DUELS = ("-opponent", "/face-in", "/face-alone", "/run-against", "/duel", "/challenge-incumbent")
"""Frames of two who stand against each other."""


def seat_races(r: Reading) -> dict[Entity, OfficeRef]:
    """Give the seat that each person contests who is told to, or whose rival is."""
    if r.focus is None or r.focus.title != "president":
        return {}
    presidential = {e for event in r.events if _is_for(event, r.focus) for e in event.roles.get("person", ())}
    found: dict[Entity, OfficeRef] = {}
    for p in (p for clauses in r.clauses for p in clauses.verbs.values()):
        for holder in _challenged(p):
            seat = _seat_of(holder, r.focus)
            if seat is not None and holder not in presidential:
                found[holder] = seat
                rivals = _people(p.get(SUBJECT)) if p.lemma in _UNSEATING else ()
                found.update(dict.fromkeys((e for e in rivals if e not in presidential | found.keys()), seat))
    for event in r.events if found else ():
        if event.frame.event == "candidacy" and event.frame.id.endswith(_DUELS):
            _share(r, event, found, presidential)
    return found


def _share(r: Reading, event: Event, found: dict[Entity, OfficeRef], presidential: set[Entity]) -> None:
    """Give the other of two who stand against each other the seat that one of them contests."""
    here = [e for e in r.events if e.predication is event.predication and e.frame.event == "candidacy"]
    people = [*dict.fromkeys(p for e in here for p in e.roles.get("person", ()))]
    people.extend(e for e in _people(event.predication.get(OBJECT)) if e not in people)
    seats = {found[e] for e in people if e in found}
    if len(seats) == 1:
        found.update(dict.fromkeys((e for e in people if e not in presidential), seats.pop()))


def _is_for(event: Event, focus: OfficeRef) -> bool:
    """Whether the words of an event tell of the presidency."""
    return event.frame.event == "candidacy" and event.office is not None and event.office.title == focus.title


def _seat_of(person: Entity, focus: OfficeRef) -> OfficeRef | None:
    """Give the seat that a title before somebody's name says is theirs."""
    held = (h for h in person.holdings if h.title in _SEATS and h.status in {"current", "outgoing"})
    titles = ((_SEATS[h.title], h.organization if h.title in _SEATS.values() else None) for h in held)
    return next((OfficeRef(title, body or focus.organization) for title, body in titles), None)


def _challenged(p: Predication) -> Iterator[Entity]:
    """Give whom a verb tells to be challenged, or to seek another term."""
    if p.lemma in _UNSEATING and not p.passive:
        yield from _people(p.get(OBJECT))
    if any(np.head in _AGAIN for fillers in p.relations.values() for np in fillers):
        yield from _people((*p.get(SUBJECT), *p.get(OBJECT)))


def _people(phrases: tuple[NounPhrase, ...] | list[NounPhrase]) -> Iterator[Entity]:
    """Give whom phrases name, themselves or behind a description."""
    for member in (m for np in phrases for m in np.members):
        for np in (member, *member.apposed):
            entity = np.name.entity if np.kind == PERSON and np.name is not None else None
            if entity is not None:
                yield entity
