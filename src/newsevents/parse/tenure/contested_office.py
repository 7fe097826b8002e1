"""Whether a departure of whom no office is told is from the office that the article is about.

"After the ouster of Ms Reyes", in a story on who is to be the next speaker, can only be from that office. Where its
sentence speaks of another office or of another body, the departure is from there, or nobody can tell.
"""

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.office_ref import GENERIC_NOUNS, OfficeRef
from newsevents.parse.people.office_words import SEATS, is_office
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import ORGANIZATION, TITLE, Sentence

_SEATS = frozenset({"representative", "senator", "mp", "member of parliament", "lawmaker", "congressman", "councillor"})
"""Places in a chamber, beside which one may have had the office."""
_OF_MANY = SEATS | {"director", "mp", "senator", "councillor", "minister"}
"""Offices of which a body has many."""
_RULED = frozenset({"legislature", "upper_house", "court", "government", "council", "committee", "party"})
"""Kinds of bodies that fill and empty offices of other ones."""
_NEXT = frozenset({"lead", "head", "run", "chair", "manage", "join", "become", "take_over"})
_FIRST = frozenset({"prime minister", "president", "premier", "first minister", "taoiseach"})
_NEWCOMING = frozenset({"new", "next", "incoming", "future"})
_AMBIGUOUS = frozenset({"bow_out", "step_aside"})
"""Verbs of leaving a race as well as an office."""


def is_from_contested(r: Reading, event: Event, person: Entity) -> bool:
    """Whether somebody who goes, of whom no office is told, goes from the office that the article is about."""
    focus, p = r.focus, event.predication
    if focus is None or focus.title is None or focus.title in _OF_MANY or person.kind != "person":
        return False
    if is_of_another(r, event, person):
        return False
    if any(inner.lemma in _NEXT for inner in p.complements.get("to", ())):
        return False  # "left to lead the bank"
    if p.lemma in _AMBIGUOUS and r.contested and not event.roles.get("predecessor"):
        return False
    if p.lemma == "die":
        return False  # whoever dies in a political story
    if p.noun is not None and p.noun.det.startswith("poss:"):
        return False  # "her dismissal": whose, is a guess
    takes_sides = any(e.frame.event == "endorsement" and person in e.roles.get("endorser", ()) for e in r.events)
    if takes_sides or (
        person in r.candidates and (not event.frame.id.endswith("/sacked-headline") or _stands(r, person))
    ):
        return False
    own = focus.organization
    if any(e.kind == "organization" and not _may_empty(r, e, own) for e in event.roles.get("appointer", ())):
        return False
    return not _speaks_of_another(r, p.sentence, p.sentence.cuts[p.first], focus)


def _stands(r: Reading, person: Entity) -> bool:
    """Whether the story tells of somebody's own bid, and not only of votes for and against."""
    return any(e.frame.event == "candidacy" and person in e.roles.get("person", ()) for e in r.events)


def has_another(person: Entity, focus: OfficeRef | None) -> bool:
    """Whether titles give somebody another office than the article's: not "Rep. Reyes", nor "the former speaker"."""
    own = focus.title if focus is not None else None
    if own in _FIRST and any(h.title in _SEATS and h.status == "current" for h in person.holdings):
        return True  # "veteran MP Ana Reyes" is no prime minister
    return any(h.title not in _SEATS and (h.status != "former" or h.title != own) for h in person.holdings)


def is_only_office(r: Reading, event: Event) -> bool:
    """Whether the sentence of an event and the one before it speak of no office but the article's."""
    focus, number = r.focus, event.predication.sentence.number
    if focus is None or focus.title is None or focus.title in _OF_MANY:
        return False
    near = r.sentences[max(0, number - 1) : number + 1]
    return not any(_speaks_of_another(r, s, s.cuts[-1], focus) for s in near)


def is_of_another(r: Reading, event: Event, person: Entity) -> bool:
    """Whether a departure is from another office than the article's, by a title or by what it is told beside.

    Several who go together do not all go from one office.
    """
    seats = r.focus is not None and r.focus.title in SEATS  # of which there are many
    several = not seats and len({e for e in event.roles.get("person", ()) if e.kind == "person"}) > 1
    return several or is_each_ones(event) or has_another(person, r.focus) or _tells_elsewhere(r, event, person)


def is_each_ones(event: Event) -> bool:
    """Whether several are told of together, each with an office of their own: "have also left their roles"."""
    fillers = (np for phrases in event.predication.relations.values() for np in phrases)
    return any(np.kind == "m" and np.det == "poss:their" and np.head in GENERIC_NOUNS for np in fillers)


def _tells_elsewhere(r: Reading, event: Event, person: Entity) -> bool:
    """Whether what a departure is told beside, or who else goes, says that it is from another office."""
    return _is_elsewhere_told(r, event) or _another_goes(r, person)


def _another_goes(r: Reading, person: Entity) -> bool:
    """Whether the story tells that somebody else, who has the article's office, goes: this one had another."""
    title = r.focus.title if r.focus is not None else None
    gone = (e for e in r.events if e.frame.set.get("action") in {"left", "leaving"})
    going = {p for e in gone for p in e.roles.get("person", ()) if p is not person}
    held = (h for p in going for h in p.holdings if h.status in {"current", "outgoing"})
    return title is not None and any(h.title in {title, f"opposition {title}"} for h in held)


def _is_elsewhere_told(r: Reading, event: Event) -> bool:
    """Whether a departure is told beside another office, or beside the article's as that of somebody else.

    "Called for the chancellor to go after Ms Reyes's resignation" does not say that she was the chancellor; nor does
    "Ms Reyes had to go" there.
    """
    persons = event.roles.get("person", [])
    if not persons or r.focus is None or r.focus.title is None:
        return False
    gone = (e for e in r.events if e.frame.set.get("action") in {"left", "leaving"} and e.office is None)
    told = [event, *(e for e in gone if e.roles.get("person") == persons)]
    return _is_anothers(r, persons) or any(_is_beside(r, e.predication.sentence, r.focus.title) for e in told)


def _is_beside(r: Reading, s: Sentence, title: str) -> bool:
    """Whether a sentence names another office, or the one of a title as somebody else's: "the chancellor"."""
    named = (m.row for m in s.mentions.values() if m.kind == TITLE)
    if any(row.kind == "office" and is_office(row) and row.title not in title for row in named):
        return True
    nouns = (e.object for e in r.clauses[s.number].elements if e.kind == NOUN)
    held = (np for np in nouns if np.title is not None and np.title.row.title == title and np.name is None)
    return any(np.det == "the" and not (np.apposed or _NEWCOMING & {*np.words}) for np in held)


def _is_anothers(r: Reading, persons: list[Entity]) -> bool:
    """Whether somebody else, of whom no other office is told, is called on to go or to stay in the article's office."""
    sides = (e for e in r.events if e.frame.event == "endorsement" and e.frame.context == "incumbent")
    called = {p for e in sides for p in e.roles.get("candidate", ()) if p not in persons and p.kind == "person"}
    return bool(called) and not any(has_another(p, r.focus) for p in called)


def _may_empty(r: Reading, body: Entity, own: str | None) -> bool:
    """Whether a body may end a term in the office: its own, or one that rules over it."""
    return own in {body.name, body.usual_name} or body.name.islower() or _rules(r, body)


def _rules(r: Reading, body: Entity) -> bool:
    """Whether a body is one that fills and empties offices of other ones."""
    return (getattr(body.row, "kind", None) or r.lexicon.organization_kind(body.name)) in _RULED


def _speaks_of_another(r: Reading, s: Sentence, token: int, focus: OfficeRef) -> bool:
    """Whether a sentence names another office, or before what it tells another body."""
    for mention in s.mentions.values():
        if mention.kind == TITLE and mention.row.kind not in {"candidate", "generic", "trade"}:
            if (mention.row.title or "") not in (focus.title or ""):
                return True
        elif mention.kind == ORGANIZATION and mention.first < token:
            body = entity_of(r.registry, mention)
            if body is not None and body.usual_name != focus.organization and not _rules(r, body):
                return True
    return False
