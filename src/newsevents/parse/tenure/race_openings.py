"""Where a story takes up a contest: "In the governor's race", "Also on Monday, Mr Lund entered the race for mayor".

A story of an election tells of several contests, one after another. A phrase for a race that opens a sentence, or in
which somebody is told to be, takes up that race, and so does a clause on an office that is to be filled. What a clause
takes up by saying for which office somebody stands or is chosen ends with its paragraph.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from newsevents.parse.clauses.clauses import COMMA, NOUN, PREPOSITION, VERB, Element
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication
from newsevents.parse.contest.congress import district_seat
from newsevents.parse.contest.leaderships import Led
from newsevents.parse.contest.weighing import is_bygone, is_contestable, is_single, is_vague
from newsevents.parse.events.events import CONTESTING, Event, names_no_office
from newsevents.parse.events.slot_phrases import RACES, is_race_for_office
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.houses import house_of_seat
from newsevents.parse.people.office_ref import GENERIC_NOUNS, OfficeRef
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.people.roles import is_plural
from newsevents.parse.people.running_mates import is_mates
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import NAMED, PERSON, Sentence
from newsevents.parse.words.phrases import NounPhrase

_RACES: Final = RACES | frozenset("vote ballot by-election bypoll campaign battle nomination search hunt".split())
"""Nouns for a contest, of which a phrase may say for what it is."""
_RUNNERS: Final = frozenset({"candidates", "contenders"})
_RELATIVES: Final = frozenset({"who", "whom", "which", "that", "whose"})
_LINKS: Final = frozenset({"for", "to"})
_AT: Final = frozenset({"in", "for", "of"})
_FORMS: Final = frozenset({"fin", "inf", "base"})
_FILLING: Final = frozenset("elect choose select pick find seek need hire recruit look search hunt advertise".split())
"""Verbs of bodies that are about to fill an office."""
_ELECTING: Final = frozenset("elect re-elect reelect vote_in win choose return vote select pick become".split())
"""Verbs of those whom a contest decides between; others are merely named."""
_GETTING: Final = frozenset({"appointed", "extended"})
_VOTING: Final = frozenset({"vote"})
_SITTING: Final = frozenset({"sitting", "incumbent"})
_WINNER: Final = frozenset({"he", "she"})
_NEW: Final = frozenset({"new", "next"})
_OPEN: Final = frozenset({"a", "an", "its", "their"})
_OF_PLACES: Final = frozenset({"state", "government", "monarchy", "region", "city"})
_YEAR: Final = 4
_BEHIND: Final = 4
"""Items behind a phrase for a race among which its year may stand: "the race for mayor of Linz in 2018"."""
_MANDATED: Final = frozenset({"governor", "mayor", "senator", "vice mayor", "lieutenant governor", "vice governor"})
"""Offices whose holder's name says what a contest in their town or region is for."""


class Opening(NamedTuple):
    """A contest as a sentence takes it up."""

    token: int
    office: OfficeRef
    lasting: bool
    """Whether it goes on behind its paragraph."""
    events: tuple[Event, ...] = ()
    """The events in whose clauses it is named."""


def openings_of(r: Reading, s: Sentence, events: list[Event]) -> list[Opening]:
    """Give the contests that a sentence takes up, in the order of its words; ``events`` are those that it tells of."""
    if s.headline or s.caption:
        return []
    found = [*_races(r, s, events), *_told(r, events), *_to_be_filled(r, s), *_headed(r, s, events)]
    found = found or [*_of_holders(r, s, events), *_of_sitting(r, s, events)]
    return sorted(found, key=lambda opening: opening.token)


def opening_place(r: Reading, s: Sentence) -> str | None:
    """Give the place in which a sentence says at its head that all that it tells happens: "In Graz, ..."."""
    elements = r.clauses[s.number].elements[:2]
    if [e.kind for e in elements] != [PREPOSITION, NOUN] or elements[0].object != "in":
        return None
    return _name_of(elements[1].object)


def _name_of(np: NounPhrase) -> str | None:
    if np.kind not in NAMED or np.kind == PERSON or np.name is None:
        return None
    return str(np.name.row.name if np.name.row is not None else np.name.text)


def _races(r: Reading, s: Sentence, events: list[Event]) -> Iterator[Opening]:
    """Give the contests for which a sentence has a phrase that it opens with, or in which it says that somebody is."""
    if (_RACES | _RUNNERS).isdisjoint(s.lows) and not any("istrict" in m.text for m in s.mentions.values()):
        return
    clauses = r.clauses[s.number]
    elements = clauses.elements
    first_verb = next((k for k, e in enumerate(elements) if e.kind == VERB), len(elements))
    for k, e in enumerate(elements):
        for np in _phrases(e) if e.kind == NOUN else ():
            race = (np.head in _RACES or _are_candidates(np)) and not _is_of_other_year(r, np)
            office = _office_of(r, np, elements, k) if race else None
            office = office or (district_seat(np) if events and np.head not in _RACES else None)
            if office is None or office.title is None:
                continue
            inside = tuple(event for event in events if _fills(event.predication, e.object))
            standing = any(e.frame.event in CONTESTING and not _is_relative(e.predication) for e in inside)
            there = s.lows[0] == "there"  # "There was a contest for treasurer", "there are two candidates for it"
            if k < first_verb or standing or there or any(_is_in(r, p, e.object) for p in clauses.verbs.values()):
                yield Opening(s.cuts[np.first], office, lasting=True, events=inside)


def _are_candidates(np: NounPhrase) -> bool:
    """Whether a phrase speaks of those who stand, none of whom it names: "three candidates for vice-president"."""
    named = np.name is not None or any(a.kind == PERSON for a in np.apposed)
    return np.title is not None and np.title.text.lower() in _RUNNERS and not named


def _phrases(e: Element) -> Iterator[NounPhrase]:
    for np in e.object.members:
        yield np
        yield from (linked for _, linked in np.links)


def _fills(p: Predication, phrase: NounPhrase) -> bool:
    """Whether a phrase fills a relation of a clause."""
    return any(np is phrase or np in phrase.members for fillers in p.relations.values() for np in fillers)


def _is_in(r: Reading, p: Predication, phrase: NounPhrase) -> bool:
    """Whether a clause tells that somebody is in what a phrase is for: "Ms Reyes leads in the race for mayor"."""
    old = any(t.latest is not None and r.published is not None and t.latest.year < r.published.year for _, t in p.times)
    main = p.form == "fin" and not p.pluperfect and not _is_relative(p) and p.modality != "denied" and not old
    return main and any(np.kind == PERSON for np in p.get(SUBJECT)) and _fills(p, phrase)


def _is_relative(p: Predication) -> bool:
    """Whether a clause is one behind "who" or "which"."""
    return p.first > 0 and p.sentence.lows[p.first - 1] in _RELATIVES


def _office_of(r: Reading, np: NounPhrase, elements: list[Element], k: int) -> OfficeRef | None:
    """Read for which office a contest is: "the governor's race", "the mayoral race in Linz", "the vote for speaker"."""
    with r.offices.out_of_context():
        office = _read(r, np, elements, k)
    if office is None or office.generic or office.status == "former":
        return None
    row = r.lexicon.title(office.title or "")
    local = row is not None and not {"region", "city"}.isdisjoint(row.scope[:1])  # no presidency is "in Michigan"
    place = _where(elements, k) if office.organization is None and local else None
    return office._replace(organization=place) if place is not None else office


def _read(r: Reading, np: NounPhrase, elements: list[Element], k: int) -> OfficeRef | None:
    if is_race_for_office(np) and np.possessor is not None:
        return r.offices.read(np.possessor)
    linked = next((inner for link, inner in np.links if link in _LINKS), None)
    if linked is None and k + 2 < len(elements) and elements[k + 1].object in _LINKS and elements[k + 2].kind == NOUN:
        linked = elements[k + 2].object
    office = _nameless(r, linked) if linked is not None else None
    if office is not None:
        return office
    office = r.offices.read(np)
    if office is not None and office.title is not None:
        return office
    return r.offices.house(np) if house_of_seat(np) else None


def _nameless(r: Reading, np: NounPhrase) -> OfficeRef | None:
    """Read an office that a phrase names without anybody who has it: "speaker", "the post of chancellor"."""
    post = np.of if np.head in GENERIC_NOUNS and np.of is not None else np
    held = post.name is not None or any(a.kind == PERSON for a in post.apposed)
    office = r.offices.read(post) if not held else None  # "the presidency", too
    return office if office is not None and office.title is not None else None


def _where(elements: list[Element], k: int) -> str | None:
    """Give the place in which a contest is held: "the mayoral race in Linz"."""
    after = elements[k + 2].object if k + 2 < len(elements) and elements[k + 1].object in _AT else None
    return _name_of(after) if isinstance(after, NounPhrase) else None


def _is_of_other_year(r: Reading, np: NounPhrase) -> bool:
    """Whether a phrase, or what stands behind it, has the year of another contest: "the 2018 governor's race"."""
    s = np.sentence
    lowers = r.tokens.lowers[s.cuts[np.first] : s.cuts[min(np.last + _BEHIND, len(s.shape))]]
    years = [int(w) for w in lowers if len(w) == _YEAR and w.isdigit()]
    return any(r.published is None or year < r.published.year for year in years)


def _to_be_filled(r: Reading, s: Sentence) -> Iterator[Opening]:
    """Give the offices that a sentence says are to be filled: "The bank is also looking for a chief executive"."""
    for p in r.clauses[s.number].verbs.values():
        done = p.tense == "past" or p.perfect  # "also elected a new mayor"
        if p.modality == "denied" or p.passive or _is_relative(p) or (done and p.lemma not in _ELECTING):
            continue
        for np in _wanted(p):
            post = np.of if np.head in GENERIC_NOUNS and np.of is not None else np
            row = post.title.row if post.title is not None else None
            if row is None or is_plural(post) or not is_single(row):
                continue
            with r.offices.out_of_context():
                office = _nameless(r, np)
            if office is not None and office.title is not None and not office.generic:
                yield Opening(s.cuts[np.first], _owned(r, office, p, np), lasting=True)


def _wanted(p: Predication) -> Iterator[NounPhrase]:
    """Give what a clause says is to be filled."""
    if p.lemma in _FILLING:
        yield from (np for np in (*p.get(OBJECT), *p.get("for")) if np.det in _OPEN)
    elif p.lemma in _VOTING:
        yield from (np for np in (*p.get("on"), *p.get("for")) if not _NEW.isdisjoint(np.words))
    elif p.lemma == "be" and any(np.head == "vacant" for np in p.get("adjective")):
        yield from p.get(SUBJECT)


def _owned(r: Reading, office: OfficeRef, p: Predication, np: NounPhrase) -> OfficeRef:
    """Give an office as that of the body that fills it, or that has it: "the university's post of chancellor"."""
    row = r.lexicon.title(office.title or "")
    if office.organization is not None or row is None or not _OF_PLACES.isdisjoint(row.scope[:1]):
        return office
    own = r.focus is not None and r.focus.title == office.title and r.focus.organization is not None
    if own and r.focus is not None and r.registry.find("organization", r.focus.organization or "") is None:
        return office  # of a state's parliament, whose speaker the story has as the state's
    above = p.governor.get(SUBJECT) if p.governor is not None else []
    called = Led(r)
    owners = [phrase.possessor or phrase for phrase in (np, *(p.get(SUBJECT) or above))]
    bodies = (called.body(phrase) for phrase in owners)
    body = next((e.usual_name for e in bodies if e is not None and e.kind == "organization"), None)
    return office._replace(organization=body) if body is not None and not body.islower() else office


def _told(r: Reading, events: list[Event]) -> Iterator[Opening]:
    """Give the contests for whose office clauses say that somebody stands or is chosen."""
    for event in events:
        office, p = event.office, event.predication
        if office is None or office.title is None or office.generic or is_bygone(event, r):
            continue
        if is_vague(office, event.frame.event):
            continue  # "a defeat for a top executive"
        if event.modality == "denied" or p.noun is not None or p.form not in _FORMS or p.pluperfect or _is_relative(p):
            continue
        if (office.title in SEATS and office.organization is None) or is_mates(office, r.tokens.lowers):
            continue
        if event.frame.event in CONTESTING or is_chosen(r, event):
            yield Opening(p.sentence.cuts[p.first], office, lasting=False, events=(event,))


def is_chosen(r: Reading, event: Event) -> bool:
    """Whether somebody is told to have been chosen for an office for which others may have stood."""
    row = r.lexicon.title((event.office.title if event.office is not None else None) or "")
    elected = event.frame.set.get("action") in _GETTING and event.predication.lemma in _ELECTING
    return elected and (names_no_office(event) or (row is not None and is_contestable(row)))


def _headed(r: Reading, s: Sentence, events: list[Event]) -> Iterator[Opening]:
    """Give the office that stands at the head of a sentence for all of it: "For treasurer, Ms Reyes got 15"."""
    elements = r.clauses[s.number].elements[:3] if events and s.lows[0] == "for" else []
    if [e.kind for e in elements] != [PREPOSITION, NOUN, COMMA] or len(elements[1].object.members) > 1:
        return
    office = _office_of(r, elements[1].object, elements, 1) or _nameless(r, elements[1].object)
    if office is not None and office.title is not None and not office.generic:
        yield Opening(s.cuts[0], office, lasting=True)


def _of_sitting(r: Reading, s: Sentence, events: list[Event]) -> Iterator[Opening]:
    """Give the office of the "sitting treasurer" whom a sentence tells to have lost, where another has the story's."""
    if _SITTING.isdisjoint(s.lows):
        return
    named = {person for i, m in s.mentions.items() if s.shape[i] == PERSON and (person := entity_of(r.registry, m))}
    if not r.chosen or not (r.chosen.isdisjoint(named) and _WINNER.isdisjoint(s.lows)):
        return  # "Mr Lund beat sitting vice-president Reyes" tells of what Mr Lund has got
    losers = {p for e in events if e.frame.set.get("status") == "rejected" for p in e.roles.get("person", ())}
    for h in (h for person in named & losers for h in person.holdings if h.sentence is s and h.status == "current"):
        row = r.lexicon.title(h.title)
        if row is not None and is_single(row):
            yield Opening(s.cuts[0], OfficeRef(h.title, h.organization), lasting=False, events=tuple(events))


def _of_holders(r: Reading, s: Sentence, events: list[Event]) -> Iterator[Opening]:
    """Give the office whose holder stands in the place that a sentence opens with: "In Graz, Mayor Lund faces"."""
    elements = r.clauses[s.number].elements[:2]
    if [e.kind for e in elements] != [PREPOSITION, NOUN] or elements[0].object != "in":
        return
    place = opening_place(r, s)
    standing = [e for e in events if _may_stand(e) and names_no_office(e)]
    told = {p for e in standing for p in (*e.roles.get("person", ()), *e.others)}
    for m in s.mentions.values() if standing else ():
        person = entity_of(r.registry, m) if m.kind == PERSON else None
        mandate = _mandate(person, s) if person is not None else None
        if mandate is not None and (person in told or (place is not None and mandate.organization == place)):
            yield Opening(s.cuts[0], mandate, lasting=True, events=tuple(standing))


def _may_stand(event: Event) -> bool:
    """Whether an event tells that somebody stands, or has got what they had again."""
    return event.frame.event == "candidacy" or event.frame.set.get("action") == "extended"


def _mandate(person: Entity, s: Sentence) -> OfficeRef | None:
    """Give the office to which somebody has been elected, as a title in a sentence says."""
    here = (h for h in person.holdings if h.sentence is s and h.status == "current" and h.title in _MANDATED)
    return next((OfficeRef(h.title, h.organization) for h in here), None)
