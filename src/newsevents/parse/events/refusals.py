"""Resignations that nobody accepts: "offered his resignation, but the prime minister refused it"."""

from collections.abc import Iterable, Iterator

from newsevents.parse.clauses.grammatical import Grammatical
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity

_OFFERED = frozenset({"announce-departure", "tender-resignation", "hand-in"})
"""Frames of who offers to go, which is for others to accept."""
_NAMED = "appointment/resignation-noun"
_OFFERING = frozenset({"offer", "submit", "tender", "hand_in", "put_in", "hand", "give", "send_in"})
_REFUSING = frozenset({"reject", "refuse", "turn_down", "decline", "rebuff", "spurn", "dismiss"})
_PERSUADING = frozenset({"persuade", "convince", "talk", "urge", "ask"})
_STAYING = frozenset({"stay", "remain", "continue", "carry_on", "stay_on", "reconsider", "withdraw"})
_IT = frozenset({"it", "resignation", "offer", "request", "letter", "which"})


def refuse_resignations(events: Iterable[Event], clauses: Grammatical, last: int) -> None:
    """Deny the departures of those whose resignation the same sentence, or the next, says is not accepted."""
    refused: set[tuple[int, Entity]] = set()
    for event in events:
        person, number = next(iter(event.roles.get("person", ())), None), event.predication.sentence.number
        if person is None or event.frame.event != "appointment":
            continue
        offered = event.frame.id.partition("/")[2] in _OFFERED and event.predication.lemma in _OFFERING
        if offered and event.modality != "denied" and any(_is_refused(p) for p in _behind(event, clauses, last)):
            refused.add((number, person))
            event.modality = "denied"
        elif event.frame.id == _NAMED and (number, person) in refused:
            event.modality = "denied"


def _behind(event: Event, clauses: Grammatical, last: int) -> Iterator[Predication]:
    """Give what is told behind an event in its sentence, and in the next."""
    here = event.predication
    number = here.sentence.number
    yield from (p for p in clauses[number].verbs.values() if p.first > here.first)
    if number < last and clauses[number + 1].sentence.block == here.sentence.block:
        yield from clauses[number + 1].verbs.values()


def _is_refused(p: Predication) -> bool:
    """Whether a clause says that a resignation is not taken: "turned it down", "has not accepted it"."""
    told = (*p.get(OBJECT), *(np for np in p.get(SUBJECT) if p.passive))
    of_it = any(np.head in _IT for np in told)
    accepts = [q for q in p.complements.get("to", ()) if q.lemma == "accept"]
    if (p.lemma in _REFUSING or f"{p.lemma}_{p.particle}" in _REFUSING) and p.modality == "actual":
        return of_it or bool(accepts)
    if p.lemma == "accept" and of_it:
        return p.modality == "denied" and p.governor is None
    stays = any(q.lemma in _STAYING for q in p.complements.get("to", ()))
    return p.lemma in _PERSUADING and p.passive and p.modality == "actual" and stays
