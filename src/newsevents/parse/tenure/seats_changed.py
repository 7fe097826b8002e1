"""Seats in a parliament or on a council that people give up or take: "resigned her seat", "won the Weir by-election".

Which seat a by-election is for, the story's contest says; which one somebody gives up, their title.
"""

from typing import Final

from newsevents.parse.clauses.predication import OBJECT
from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.held_offices import SEATS
from newsevents.parse.words.phrases import NounPhrase

_NOW: Final = ("outgoing", "current")
_LEAVING: Final = frozenset({"left", "leaving"})
_OWN: Final = frozenset({"the", "poss:his", "poss:her", "poss:their"})


def changes_seat(r: Reading, event: Event) -> bool:
    """Whether what somebody gives up or takes is a seat of which no more is told, or the one of a by-election."""
    if event.office is not None and event.office.organization is not None:
        return False
    if event.frame.id.endswith("/win-by-election"):
        return True
    p, action = event.predication, event.frame.set.get("action")
    seat = any(_is_bare(np) for np in (*p.get(OBJECT), *p.get("from")))
    taken = action in ENTERING and at_stake(r) is not None and not (p.get("in") or p.get("on"))
    return seat and (taken or action in _LEAVING)


def _is_bare(np: NounPhrase) -> bool:
    """Whether a phrase is a seat without a word of which, except its holder or a party: "his Fine Gael seat"."""
    parties = all(getattr(m.row, "kind", "") == "party" for m in np.modifiers)
    return np.head == "seat" and np.det in _OWN and parties and not (np.links or np.words)


def seat_changed(r: Reading, event: Event, person: Entity) -> OfficeRef | None:
    """Give the seat that somebody takes, or gives up: the one at stake, or that of their title."""
    if event.frame.set.get("action") in ENTERING:
        return at_stake(r)
    seats = (h for h in person.holdings if h.title in SEATS and h.status in _NOW)
    return next((OfficeRef(h.title, h.organization) for h in seats), None)


def at_stake(r: Reading) -> OfficeRef | None:
    """Give the seat that a story's contest is for; none where it is for another office."""
    focus = r.focus
    row = r.lexicon.title(focus.title) if focus is not None and focus.title is not None else None
    return focus if row is not None and row.kind == "seat" and focus is not None and focus.title != "member" else None
