"""Which office somebody is chosen for where the words just before say that it is to be filled.

"The congress also needed a treasurer. It chose Ms Reyes": as treasurer. "For treasurer the delegates chose Ms Reyes."
"""

from typing import Final

from newsevents.parse.clauses.clauses import NOUN, PREPOSITION
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication
from newsevents.parse.events.events import CONTESTING, Event
from newsevents.parse.events.slot_phrases import RACES
from newsevents.parse.people.office_ref import GENERIC_NOUNS, OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import TITLE
from newsevents.parse.words.phrases import NounPhrase

_FOR: Final = frozenset({"for"})
_FRONTED: Final = _FOR | {"as"}
_FILLING: Final = frozenset(
    "need lack want seek choose elect find pick select appoint name fill hire recruit turn_to turn move require "
    "replace discuss".split()
)
"""Verbs of those who are about to fill an office."""
_INSTALLING: Final = frozenset(
    {"swear_in", "swear", "inaugurate", "get", "gain", "have", "greet", "welcome", "install"}
)
"""Verbs by which a headline tells that somebody has come into an office."""
_HUNTING: Final = frozenset({"look", "search", "hunt", "advertise", "scout"})
_HUNTS: Final = frozenset({"hunt", "search", "race", "contest", "jockeying", "scramble"})
"""Nouns for the looking for somebody who is to fill an office."""
_NTH: Final = frozenset("new next first second third fourth fifth sixth seventh eighth ninth tenth".split())
_OATHS: Final = ("/take-oath", "/don-sash", "/swear-in", "/swear-to-uphold")
"""Frames of entering an office that may be told under such a headline."""
_LEAD: Final = 2
"""Sentences before which a story's lead has been told."""
_HAVING: Final = frozenset({"have", "need", "lack"})
"""Verbs of those whose office it is that is to be filled."""
_AFTER: Final = frozenset({"after", "when", "now"})
"""What joins a clause that tells how a body came to have somebody."""
_GOING: Final = ("/step-down", "/go", "/go-away", "/quit", "/die", "/resignation-noun", "/oust")
"""Frames of who goes, and leaves an office without a holder."""
_OPEN: Final = frozenset({"a", "an", "its", "their", ""})
"""What stands before the title of somebody who is still to be found."""


def opened(r: Reading, event: Event) -> OfficeRef | None:
    """Give the office that the phrase at the head of an event's sentence names, or that the sentence before opens."""
    p = event.predication
    if event.frame.id.endswith(_GOING):
        return _emptied(r, event)
    if event.frame.id.endswith(_OATHS) and event.office is None:
        return _in_headline(r, p)
    chosen = event.frame.id.endswith("/appoint") and event.office is None and not event.roles.get("predecessor")
    if not chosen or p.noun is not None or p.form != "fin":
        return None
    if _fronted(r, p) is not None:
        return fronted(r, event)
    here = [q for q in r.clauses[p.sentence.number].verbs.values() if q.index < p.index and q.form == "fin"]
    if here and (office := _explained(r, here, p)) is not None:
        return office
    if here or not p.sentence.number or p.sentence.headline:
        return None
    before = r.clauses[p.sentence.number - 1]
    wanted = [(np, q) for q in before.verbs.values() for np in _wanted(q)]
    found = [(office, q) for np, q in wanted if (office := _office(r, np)) is not None]
    return _owned(r, *found[-1]) if found else None


def _explained(r: Reading, before: list[Predication], p: Predication) -> OfficeRef | None:
    """Give the office of which a clause says who has come into it: "has a new mayor after Ms Reyes was elected"."""
    q = before[-1]
    if q.lemma not in _HAVING or _AFTER.isdisjoint(p.sentence.lows[q.last : p.first]):
        return None
    office = next((found for np in _wanted(q) if (found := _office(r, np)) is not None), None)
    return _owned(r, office, q) if office is not None else None


def _fronted(r: Reading, p: Predication, prepositions: frozenset[str] = _FRONTED) -> NounPhrase | None:
    """Give the phrase that opens a verb's sentence: "For treasurer", "In the race for sheriff"."""
    opening = r.clauses[p.sentence.number].elements[:4]
    if [e.kind for e in opening[:2]] != [PREPOSITION, NOUN]:
        return None
    if opening[0].object in prepositions:
        return opening[1].object  # type: ignore[no-any-return]
    race = opening[0].object == "in" and opening[1].object.head in RACES
    linked = [e.kind for e in opening[2:]] == [PREPOSITION, NOUN] and opening[2].object == "for"
    return opening[3].object if race and linked else None


def name_fronted(r: Reading) -> None:
    """Give what names no office the one that opens its sentence: "For sheriff it backs Rowe"."""
    for event in r.events:
        p = event.predication
        if event.frame.event in CONTESTING and event.office is None and p.noun is None and p.form == "fin":
            phrase = _fronted(r, p, _FOR) if p.index > 1 else None
            event.office = _office(r, phrase) if phrase is not None else None


def fronted(r: Reading, event: Event) -> OfficeRef | None:
    """Give the office that opens the sentence in which somebody is put up or chosen: "For treasurer it chose Rowe"."""
    p = event.predication
    phrase = _fronted(r, p) if p.noun is None and p.form == "fin" and p.index > 1 else None
    return _office(r, phrase) if phrase is not None else None


def _in_headline(r: Reading, p: Predication) -> OfficeRef | None:
    """Give the office that the headline over a lead says is filled: "Peru swears in new president"."""
    if not 0 < p.sentence.number < _LEAD or not r.clauses[0].sentence.headline:
        return None
    for q in r.clauses[0].verbs.values():
        filled = (*q.get(OBJECT), *q.get("in")) if q.lemma in _INSTALLING | _FILLING else ()
        for np in filled:
            office = _office(r, np) if not _NTH.isdisjoint(np.words) or np.det in _OPEN - {""} else None
            owner = next((e for s in q.get(SUBJECT) if (e := r.discourse.actor(s)) is not None), None)
            if office is not None and owner is not None and owner.kind in {"organization", "state"}:
                return office if office.organization is not None else office._replace(organization=owner.usual_name)
    return None


def to_be_filled(r: Reading, p: Predication) -> OfficeRef | None:
    """Give the office that what stands just before says is to be filled: "The hunt is on for a chair. Ms Reyes is"."""
    if p.noun is not None:
        return None
    s = p.sentence
    here = [q for q in r.clauses[s.number].verbs.values() if q.index < p.index]
    before = r.clauses[s.number - 1] if s.number else None
    near = before is not None and before.sentence.block == s.block and not before.sentence.headline
    earlier = [*before.verbs.values()] if near and before is not None else []
    wanted = [np for q in (*earlier, *here) for np in (*_wanted(q), *_hunted(q))]
    found = [office for np in wanted if (office := _office(r, np)) is not None]
    return found[-1] if found else None


def _hunted(p: Predication) -> list[NounPhrase]:
    """Give what a clause says that somebody is looked for to fill: "is looking for a chair", "the hunt is on for"."""
    hunt = p.lemma in _HUNTING or (p.lemma == "be" and any(np.head in _HUNTS for np in p.get(SUBJECT)))
    return [np for np in p.get("for") if np.det in _OPEN] if hunt and p.modality != "denied" else []


def _emptied(r: Reading, event: Event) -> OfficeRef | None:
    """Give the office that the sentence before a departure says is empty: "has no director. Ms Reyes resigned"."""
    p = event.predication
    person = next(iter(event.roles.get("person", ())), None)
    gone = event.office is None and event.frame.id.endswith(_GOING) and event.modality in {"actual", "expected"}
    if not gone or person is None or person.holdings or not p.sentence.number or p.get("from"):
        return None
    before = r.clauses[p.sentence.number - 1]
    if before.sentence.headline or before.sentence.block != p.sentence.block:
        return None
    empty = [(np, q) for q in before.verbs.values() for np in _missed(q)]
    found = [(office, q) for np, q in empty if (office := _office(r, np)) is not None]
    return _owned(r, *found[0]) if len(found) == 1 else None


def _missed(p: Predication) -> list[NounPhrase]:
    """Give what a clause says that a body has nobody for: "is without a director", "has no chairman"."""
    if p.modality == "denied" and p.lemma == "have":
        return [np for np in p.get(OBJECT) if np.det == "no"]
    return [np for np in p.get("without") if np.det in _OPEN] if p.lemma == "be" else []


def _owned(r: Reading, office: OfficeRef, p: Predication) -> OfficeRef:
    """Give an office as that of the body that has, or needs, somebody for it: "Norvest has a new chairman"."""
    owner = next((e for np in p.get(SUBJECT) if (e := r.discourse.actor(np)) is not None), None)
    if p.lemma not in _HAVING | {"be"} or office.organization is not None or owner is None or owner.kind == "person":
        return office
    return office._replace(organization=owner.usual_name) if owner.kind in {"organization", "state"} else office


def _wanted(p: Predication) -> list[NounPhrase]:
    """Give what a verb says is to be filled: "met to choose a treasurer", "the post of treasurer was vacant"."""
    if p.modality == "denied":
        return []
    if p.lemma in _FILLING:
        return [np for np in (*p.get(OBJECT), *p.get("to")) if np.det in _OPEN or np.title is None]
    if p.lemma == "have":
        return [np for np in p.get(OBJECT) if np.det == "a" and "new" in np.words]
    vacant = any(np.head == "vacant" for np in p.get("adjective"))
    return p.get(SUBJECT) if p.lemma == "be" and vacant else []


def _office(r: Reading, np: NounPhrase) -> OfficeRef | None:
    """Read an office that a phrase names, of nobody by name."""
    np = np.of if np.head in GENERIC_NOUNS and np.of is not None else np
    if np.kind != TITLE or np.name is not None or np.possessor is not None or len(np.members) > 1 or np.apposed:
        return None
    office = r.offices.read(np)
    return office if office is not None and office.title is not None and not office.generic else None
