"""Which office somebody has left whose going a clause only gives as the time or the cause of what its sentence tells.

"The council named Ms Reyes city manager after Mr Okafor resigned": as city manager. "The House has been without a
speaker since Mr Okafor was ousted": as speaker.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from newsevents.model import AppointmentAction
from newsevents.parse.clauses.clauses import NOUN, PREPOSITION, SUBORDINATOR, VERB
from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.names.entities import Entity, Holding, entity_of
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import FOR_NOW, is_office
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.contested_office import is_only_office
from newsevents.parse.tenure.held_offices import held, proper
from newsevents.parse.tenure.spells import action_of, end_of
from newsevents.parse.words.items import ORGANIZATION, PERSON, TITLE

_EARLIER: Final = frozenset({"earlier", "previously", "once", "formerly", "before"})
_ENDING: Final = ("/end-spell-of-one", "/end-spell-of")
_ASIDE: Final = frozenset({"step_aside", "stand_aside", "stand_down", "bow_out"})
_SINCE: Final = frozenset({"after", "since", "when", "until", "following", "upon"})
_RULING: Final = frozenset({"leader", "head", "ruler", "chief"})
"""What whoever had another office of a state may be called: "longtime leader"."""
_BEGINNING: Final = frozenset({"begin", "start", "open", "follow", "come"})
_GAPS: Final = frozenset({"vacancy", "void", "gap", "hole"})
_LEAVING_OPEN: Final = frozenset(
    {"open_up", "open", "leave", "create", "cause", "let", "say", "announce", "make", "know"}
)
"""Verbs between a gap and the departure that made it."""
_LEFT: Final = frozenset({"left", "created", "caused", "opened"})
_VACANT: Final = frozenset({"vacant", "no", "empty", "unfilled", "without", "leaderless", "rudderless", "vacancy"})
_POSTS: Final = frozenset({"post", "job", "seat", "chair", "role", "position", "office", "place", "vacancy"})


def vacated(
    r: Reading, event: Event, events: Iterable[tuple[Event, OfficeRef]], before: OfficeRef | None = None
) -> OfficeRef | None:
    """Give the office that a departure told behind "after" or "since" is from; ``events`` are its sentence's.

    ``before`` is the office told of in the sentence before: "The post had been vacant since Mr Okafor's retirement".
    """
    if event.frame.id.endswith(_ENDING) and event.predication.form == "ger":
        return _ended(r, event, events)
    begin = _clause(r, event)
    aside = event.predication.lemma in _ASIDE and not r.candidates.isdisjoint(event.roles.get("person", ()))
    if begin is None or aside:
        return None  # "chosen as patriarch after Mr Okafor stepped aside": as a candidate
    p, gone = event.predication, event.roles.get("person", [])
    heirs_first = sorted(events, key=lambda told: told[0].roles.get("predecessor", []) != gone)
    for other, office in heirs_first if p.sentence.low(begin) != "by" else ():
        q = other.predication
        since = _dates(p.sentence.low(begin), other) and event.roles.get("person") != other.roles.get("person")
        entering = (other.frame.set["action"] in ENTERING or since) and other.modality != "denied"
        if q.first < begin and entering and office.title is not None:
            return office._replace(title=proper(office, r.lexicon))
    if (stopgap := _stopgap(r, event, begin)) is not None:
        return stopgap
    return _left_vacant(r, event, begin, before or (r.focus if p.noun is None else None))


def still_held(
    offices: tuple[OfficeRef, ...],
    event: Event,
    told: Iterable[Event],
    settled: Mapping[tuple[int, int], OfficeRef],
    published: date | None,
) -> tuple[OfficeRef, ...]:
    """Give the offices that one who dies had not left before: not of who "was president until 2007".

    "The late chairman, Mr Lund, died in May" has him in office till then.
    """
    if event.predication.lemma != "die":
        return offices
    dead = event.roles.get("person", [])
    left = [
        settled.get((id(e), id(person)))
        for e in told
        for person in dead
        if person in e.roles.get("person", ()) and e.predication.lemma != "die"
        if action_of(e, published) is AppointmentAction.LEFT and not e.frame.id.endswith("/lose-officer")
        if not e.predication.pluperfect or end_of(e) is not None or _is_earlier(e)  # "had been premier since 2014"
    ]
    bodies = {o.organization for o in left if o is not None and o.organization is not None}
    titles = {o.title for o in left if o is not None}
    whole = (o for o in offices if o.title not in titles)
    late = (OfficeRef(h.title, h.organization) for person in dead for h in person.holdings if _is_of_late(h, event))
    return (*(o for o in whole if o.title not in _RULING or o.organization not in bodies), *late)


def _is_earlier(event: Event) -> bool:
    """Whether a spell is told to have come before another: "had earlier been treasurer"."""
    p = event.predication
    return not _EARLIER.isdisjoint(p.sentence.lows[max(0, p.first - 1) : p.last])


def _is_of_late(holding: Holding, event: Event) -> bool:
    """Whether a sentence that tells of a death calls whoever died by the office with "late"."""
    words = holding.sentence.tokens.lowers[max(0, holding.span[0] - 1) : holding.span[1]]
    return holding.sentence is event.predication.sentence and holding.status == "former" and "late" in words


def leads_for_now(event: Event) -> bool:
    """Whether who "until then leads the council" is its head only where no office has fallen vacant."""
    return event.frame.id.endswith("/stand-in-run-until")


def deputises(r: Reading, event: Event, person: Entity) -> bool:
    """Whether who stands in does so in the article's office: no other is near, or theirs is that of its deputy."""
    focus = r.focus
    if focus is None or focus.title is None or is_only_office(r, event):
        return focus is not None and focus.title is not None
    own = (h for h in person.holdings if h.organization in {None, focus.organization})
    return any(h.title.endswith((f"deputy {focus.title}", f"vice {focus.title}")) for h in own)


def _dates(conjunction: str, other: Event) -> bool:
    """Whether a clause says since when another holds the office: "has stood in since May, when Mr Okafor left"."""
    return conjunction == "since" or (conjunction == "when" and any(r == "since" for r, _ in other.predication.times))


def _clause(r: Reading, event: Event) -> int | None:
    """Give the item of the conjunction that opens the clause of an event, where it is one of time."""
    p = event.predication
    elements = r.clauses[p.sentence.number].elements
    if p.noun is not None:  # "since Mr Okafor's retirement"
        at = next((k for k, e in enumerate(elements) if e.kind == NOUN and e.first <= p.first < e.object.last), 0)
        before = elements[at - 1] if at else None
        left = p.sentence.lows[max(0, before.first - 2) : before.first] if before is not None else []
        opened = left[1:] and left[1] in _LEFT and left[0] in _GAPS  # "the vacancy left by the retirement of"
        by = before is not None and before.object == "by" and (opened or (left[-1:] and left[-1] in _VACANT))
        since = before is not None and (before.object in _SINCE or p.sentence.low(before.first) == "following")
        return before.first if before is not None and (by or since) else None
    for k in range(min(p.index, len(elements)) - 1, -1, -1):
        e = elements[k]
        if e.kind == NOUN and e.object.head in _GAPS and k and elements[k - 1].kind == VERB:
            return e.first  # "filling the vacancy that Mr Okafor left by resigning"
        if e.kind == VERB and k != p.index and elements[k].object.lemma not in _LEAVING_OPEN:
            return None
        if e.kind in {SUBORDINATOR, PREPOSITION} and e.object in _SINCE:
            return e.first
    return None


def _left_vacant(r: Reading, event: Event, begin: int, meant: OfficeRef | None) -> OfficeRef | None:
    """Give the office that the words before say is vacant: "without a speaker since", "the post was vacant after"."""
    s = event.predication.sentence
    words = {s.low(i) for i in range(begin)}
    if words.isdisjoint(_VACANT):
        return _begun(r, event, begin)
    bare = (i for i in sorted(s.mentions) if i < begin and s.shape[i + 1 : i + 2] != PERSON)  # no "Gov. Ana Reyes"
    titles = [m for i in bare if (m := s.mentions[i]).kind == TITLE and is_office(m.row)]
    once = {m.text for i, m in s.mentions.items() if i and s.low(i - 1) in {"former", "ex", "onetime"}}
    named = [m for m in titles if m.text.lower() not in _POSTS]
    if named and titles[-1].row.title == "chair" and titles[-1].row.kind == "office":
        bodies = {m.text: m for i, m in s.mentions.items() if i < begin and m.kind == ORGANIZATION}
        body = entity_of(r.registry, *bodies.values()) if len(bodies) == 1 else None
        return OfficeRef(
            "chair", None if body is None else body.usual_name
        )  # "a governor, for the chair that is vacant"
    own = any(s.shape[i : i + 2] == TITLE + PERSON for i in range(begin, len(s.shape)))  # "when Justice Obi died"
    titled = (o for person in event.roles.get("person", ()) if own for o in held(person, ("current",)))
    if own and not words.isdisjoint(_POSTS):
        return next(titled, None)  # "named Ms Reyes to a seat left vacant by the death of Judge Obi"
    if len(named) == 1 and named[0].text not in once:  # not "picked the former mayor to fill the vacancy"
        title = named[0].row.title
        known = r.focus is not None and (r.focus.title == title or named[0].row.kind == "generic")
        return r.focus if known else OfficeRef(title, None)
    nouns = [e.object for e in r.clauses[s.number].elements if e.kind == NOUN and e.first < begin]
    ministry = next((office for np in nouns if (office := r.offices.minister(np)) is not None), None)
    nouns = [np for np in nouns if np.title is None and not (own and np.head in _POSTS)]
    told = (office for np in nouns if (office := r.offices.read(np)) is not None)
    named_so = next((office for office in told if not office.generic), None)  # "the speakership"
    if own and event.predication.noun is not None and not (ministry or named_so):
        return next(titled, None)  # "the see has been vacant since the death of Bishop Obi"
    return (
        ministry
        or named_so
        or (meant if {m.text for m in named} <= once and not own and not words.isdisjoint(_POSTS) else None)
    )


def _ended(r: Reading, event: Event, events: Iterable[tuple[Event, OfficeRef]]) -> OfficeRef | None:
    """Give the office that one comes into whose coming ends another's spell: "was elected, ending his long reign"."""
    persons, first = event.roles.get("person", []), event.predication.first
    before = ((e, o) for e, o in events if e.predication.first < first and e.frame.set["action"] in ENTERING)
    offices = (o for e, o in before if e.modality == "actual" and e.roles.get("person") != persons and o.title)
    return next((o._replace(title=proper(o, r.lexicon)) for o in offices), None)


def _stopgap(r: Reading, event: Event, begin: int) -> OfficeRef | None:
    """Give the office in which somebody stands in since a departure: "interim director since Ms Reyes's exit"."""
    s = event.predication.sentence
    if s.low(begin) not in _SINCE - {"until"} or not begin:
        return None
    others = (m.entity for i, m in s.mentions.items() if i < begin and m.kind == PERSON and m.entity is not None)
    spans = {h.span[1]: h for person in others for h in person.holdings if h.sentence is s}
    holding = spans.get(s.cuts[begin])
    if holding is None or not FOR_NOW.match(holding.title):
        return None
    known = OfficeRef(holding.title, holding.organization)
    return known._replace(title=proper(known, r.lexicon))


def _begun(r: Reading, event: Event, begin: int) -> OfficeRef | None:
    """Give the office in which a spell began with a departure: "a presidency that began when she was ousted"."""
    before = [e for e in r.clauses[event.predication.sentence.number].elements if e.first < begin]
    if not before or before[-1].kind != VERB or before[-1].object.lemma not in _BEGINNING:
        return None
    spell = next((e.object for e in reversed(before) if e.kind == NOUN), None)
    office = r.offices.read(spell) if spell is not None and spell.kind in {"n", TITLE} else None
    return office if office is not None and not office.generic else None
