"""Who an article says has won, or is about to get, an office: whoever else votes were counted for has lost it."""

from datetime import date
from typing import Final

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.events.events import Event
from newsevents.parse.events.firing import CAMPAIGNS
from newsevents.parse.events.reported import is_conditional
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.reading import Reading
from newsevents.parse.votes.counting import LONG_AGO
from newsevents.parse.votes.outcomes import PASSED

BIDS: Final = CAMPAIGNS | frozenset(
    "attempt fight battle push drive plan nomination right opportunity support backing endorsement".split()
)
"""Nouns whose infinitive says what they are for."""
_CHOSEN = frozenset(
    f"candidacy/{how}" for how in ("win-nomination", "name-candidate", "name-candidate-object", "emerge", "emerge-as")
)
"""Frames of a nomination that was decided among several."""
_WON = frozenset({"appointed", "took_office", "extended"})
_TRYING = frozenset("try hope want seek aim bid vie fight strive aspire attempt compete campaign wish jostle".split())
"""Verbs of those who have not got yet what they are after: "is trying to become the first woman in the post"."""


def find_winners(r: Reading) -> None:
    """Note who has got, or is about to get, an office, or a nomination that was voted on, and where that is told."""
    won = [
        e for e in r.events
        if (e.frame.set.get("action") in _WON or e.frame.id in _CHOSEN)
        and e.modality in {"actual", "expected"}
        and not is_conditional(e.predication)
        and not _is_only_sought(e, r)
    ]  # fmt: skip
    for e in won:
        if e.modality == "actual":
            r.won_in.setdefault(e.predication.sentence.number, set()).update(_persons(e))
    won = [e for e in won if e.office is None or r.focus is None or e.office.title in {None, r.focus.title}]
    of_old = {e.predication.sentence.number for e in won if is_of_old(e, r.published)}
    lately = [e for e in won if e.predication.sentence.number not in of_old]
    r.winners = {person for e in lately or won for person in _persons(e)}
    r.won_lately = bool(lately)


def _persons(event: Event) -> list[Entity]:
    return [person for person in event.roles.get("person", ()) if person.kind == "person"]


def _is_only_sought(event: Event, r: Reading) -> bool:
    """Whether an infinitive says what somebody is after: "is trying to become mayor", "her campaign to become it"."""
    p = event.predication
    if event.modality not in {"expected", "possible"} or p.form != "inf":
        return False
    before = r.clauses[p.sentence.number].elements[max(0, p.index - 1)]
    after = before.kind == NOUN and before.object.head in BIDS
    return after or (p.governor is not None and p.governor.lemma in _TRYING)


def find_chosen(r: Reading) -> set[Entity]:
    """Give whom the article says has got the office it is about, and has not left it again."""
    told = [e for e in r.events if e.frame.event == "appointment"]
    over = {"left", "leaving"}
    gone = {p for e in told if e.frame.set.get("action") in over for p in e.roles.get("person", [])}
    gone |= {p for e in told for p in e.roles.get("predecessor", [])}
    for_it = [
        e for e in told
        if e.frame.set.get("action") in _WON and e.office is not None and r.focus is not None
        and e.office.title == r.focus.title and e.office.organization in {None, r.focus.organization}
        and not _is_only_sought(e, r)
    ]  # fmt: skip
    seat = r.focus is not None and r.focus.title in SEATS
    able = {"person", "state", "place"} if seat else {"person"}
    return {p for e in for_it for p in e.roles.get("person", []) if p.kind in able and p not in gone}


def is_of_old(event: Event, published: date | None) -> bool:
    """Whether an event is dated by a day long before the story: who was elected then may have lost now."""
    days = [time.latest for _, time in event.times if time.latest is not None]
    return published is not None and any((published - day).days > LONG_AGO for day in days)


def is_decided(event: Event, r: Reading) -> bool:
    """Whether another has got what somebody had votes for: by the story, or by the sentence that counts them.

    "Was elected deputy, with 31 votes to the 18 of his rival, Mr Lund", in a story on who is to be chair.
    """
    counted = event.frame.id == "candidacy/outscored"
    here = r.won_in.get(event.predication.sentence.number) if counted else None
    straw = r.counts is not None and r.counts.straw and not here
    told = r.contested and not straw and (here or r.won_lately or not counted)
    winners = here or r.winners or ({b.person for b in r.counts.ballots if b.outcome == PASSED} - {None})
    return bool(told and winners) and winners.isdisjoint(event.roles.get("person", []))
