"""Offices that bids are for in a story of several contests, where their own words name none.

As a rule a bid without an office is for the one that the story is about. But who is tipped as somebody's successor is
tipped for what that one has; who is put up, and just told to be chosen, is put up for that; who may run after somebody
else has said to seek re-election may run for the same; and what the words just before say is to be filled is meant.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from newsevents.parse.clauses.predications import OBJECT
from newsevents.parse.contest.congress import is_of_re_election
from newsevents.parse.contest.weighing import HEADS
from newsevents.parse.events.events import Event, by_sentences, names_no_office
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import SEATS as PLACES
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.held_offices import SEATS, held
from newsevents.parse.tenure.openings import to_be_filled
from newsevents.parse.tenure.own_seats import own_seat
from newsevents.parse.words.items import PERSON

_NOW: Final = ("outgoing", "current")
_CHOSEN: Final = frozenset({"appointed", "extended", "took_office"})
_KEEPING: Final = ("appointment/keep", "appointment/retain")
_GOING: Final = frozenset({"left", "leaving"})
_AGAINST: Final = frozenset({"interested", "declared", "mentioned", "declined"})
_OUT: Final = frozenset({"declined", "withdrawn"})
_DEPUTISING: Final = frozenset({"deputise", "deputize"})
_NEAR: Final = 2
"""Sentences back to what a bid may be about."""
_BESIDE: Final = 4
"""Sentences back to where somebody was told to be put up for the job that another has turned down."""


def name_nearby(r: Reading) -> None:
    """Give candidacies that name no office the one of which the words around them tell, if not the story's own."""
    around = _Around(r)
    for event in r.events:
        if event.frame.event != "candidacy" or not names_no_office(event):
            continue
        office = next((found for found in around.meant(event) if _is_another(r, found)), None)
        event.office = office if office is not None else event.office


class _Around:
    """The events of an article by their sentences, and the departures by who goes."""

    def __init__(self, r: Reading) -> None:
        """Sort the events of a reading."""
        self.r = r
        self._told = by_sentences(r.events)
        self._gone: dict[Entity, list[Event]] = {}
        for event in r.events:
            for person in event.roles.get("person", ()) if event.frame.set.get("action") in _GOING else ():
                self._gone.setdefault(person, []).append(event)

    def meant(self, event: Event) -> Iterator[OfficeRef | None]:
        """Give the offices that a bid may be for, the likeliest first."""
        status = event.frame.set.get("status")
        for person in event.roles.get("predecessor", ()):
            yield self._office_of(person, event)
        if status == "nominated":
            yield from self._just_chosen_for(event)
        if status in _AGAINST:
            yield self._sought_again(event)
            yield _deputy_of(self.r, event)
        if status in _OUT:
            yield self._another_is_up_for(event)
        yield to_be_filled(self.r, event.predication)

    def _office_of(self, person: Entity, event: Event) -> OfficeRef | None:
        """Give the one office that somebody has, or is told to leave, whom others may follow."""
        told = self._gone.get(person, ())
        left = [e.office for e in told if e.office is not None and e.office.title is not None and e is not event]
        offices = left or [o for o in held(person, _NOW) if o.title not in SEATS]
        titles = {o.title for o in offices}
        own = self.r.focus is not None and self.r.focus.title in {h.title for h in person.holdings} | titles
        return offices[-1] if len(titles) == 1 and not own else None

    def _just_chosen_for(self, event: Event) -> Iterator[OfficeRef | None]:
        """Give what those put up are told to be chosen for beside: "kept his post as whip. Ms Reyes nominated him"."""
        s = event.predication.sentence
        for e in self._of(range(s.number - 1, s.number + 2)):
            there = e.predication.sentence
            near = there.block == s.block
            kept = e.frame.set.get("action") in _CHOSEN or e.frame.id.endswith(_KEEPING)
            if not near or not kept or e.modality != "actual" or e.predication.form not in {"fin", "part"}:
                continue
            for person in event.roles.get("person", ()):
                if person in e.roles.get("person", ()):
                    yield e.office or next(iter(held(person, _NOW, there)), None)

    def _before(self, event: Event, reach: int) -> Iterator[Event]:
        """Give the events that a block tells before one, the last first."""
        p = event.predication
        for e in reversed(self._of(range(p.sentence.number - reach, p.sentence.number + 1))):
            there = e.predication.sentence
            earlier = (there.number, e.predication.first) < (p.sentence.number, p.first)
            if earlier and there.block == p.sentence.block:
                yield e

    def _of(self, numbers: Iterable[int]) -> list[Event]:
        """Give the events of some sentences."""
        return [e for number in numbers for e in self._told.get(number, ())]

    def _sought_again(self, event: Event) -> OfficeRef | None:
        """Give the office that somebody else is just said to seek again: "will seek re-election. Ms Reyes may run"."""
        persons = event.roles.get("person", ())
        for e in self._before(event, _NEAR):
            again = e.frame.event == "candidacy" and is_of_re_election(e) and e.frame.set.get("status") not in _OUT
            for person in e.roles.get("person", ()) if again else ():
                if person not in persons:
                    return e.office or own_seat(self.r, e, person)
        return None

    def _another_is_up_for(self, event: Event) -> OfficeRef | None:
        """Give what another, named beside who turns down a job, was put up for: "Mr Lund, after Ms Reyes said no"."""
        s, persons = event.predication.sentence, event.roles.get("person", ())
        named = {entity_of(self.r.registry, m) for m in s.mentions.values() if m.kind == PERSON} - {*persons}
        for e in reversed(self._of(range(s.number - _BESIDE, s.number + 1))):
            put_up = e.frame.set.get("status") == "nominated" or e.frame.set.get("action") == "appointed"
            if put_up and e.office is not None and not named.isdisjoint(e.roles.get("person", ())):
                return e.office
        return None


def _is_another(r: Reading, office: OfficeRef | None) -> bool:
    """Whether an office is told, and is not the one that the story is about, nor the government that comes with it."""
    if office is None or office.title is None or office.title in PLACES | SEATS:
        return False
    return r.focus is None or office.title not in HEADS | {r.focus.title}


def _deputy_of(r: Reading, event: Event) -> OfficeRef | None:
    """Give the office of who is to deputise for somebody: "who will deputise for Ms Reyes? Mr Lund may be asked"."""
    s = event.predication.sentence
    for clauses in (r.clauses[n] for n in range(max(0, s.number - 1), s.number + 1)):
        for p in clauses.verbs.values() if clauses.sentence.block == s.block else ():
            whom = (*p.get(OBJECT), *p.get("for")) if p.lemma in _DEPUTISING else ()
            principal = next((e for np in whom if (e := r.discourse.actor(np)) is not None), None)
            office = next(iter(held(principal, _NOW)), None) if principal is not None else None
            if office is not None and office.title is not None:
                return office._replace(title=f"deputy {office.title.removeprefix('deputy ')}")
    return None
