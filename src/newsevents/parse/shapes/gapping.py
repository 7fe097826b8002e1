"""Clauses that leave out their verb: "Ms Reyes was named chair, Mr Okafor deputy and Ms Adu as treasurer".

A reshuffle is told in one breath. After a predication of who is chosen as what, each person with an office beside it
is another one, with the verb, the mood and the times of the first.
"""

from collections.abc import Iterator
from itertools import pairwise

from newsevents.parse.clauses.clauses import (
    ADJECTIVE,
    ADVERB,
    BREAK,
    COMMA,
    CONJUNCTION,
    NOUN,
    PREPOSITION,
    RELATIVE,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.fillers import RANKS
from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, OBJECT2, SUBJECT, Clauses, Predication
from newsevents.parse.shapes.shares_apart import rates_each
from newsevents.parse.words.items import ORGANIZATION, PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase, bare

_SKIPPED = frozenset({COMMA, CONJUNCTION, ADVERB, WHEN})
_LINKS = frozenset({"as", "to", "at"})
_CROSSING = ("to", "for", "at")
_TICKETS = frozenset({"ticket", "slate", "pair", "duo", "team"})
"""Nouns for two who stand together: "nominated a ticket of Ms Reyes for president and Mr Okafor for vice president"."""
_STANDING = frozenset({"contest", "field", "fight"})
"""What one does, or a party does with somebody, in a constituency: "will contest from Linz"."""
_CHOOSING = frozenset({"elect", "appoint", "name", "confirm"})
_GETTING = frozenset({"get", "take", "keep", "receive", "retain", "land", "pick_up"})
_PARTING = frozenset({COMMA, CONJUNCTION, BREAK})
_ENDING = frozenset({COMMA, CONJUNCTION, BREAK})
_OFFICES = (OBJECT2, "as", "to", ATTRIBUTE)


def gapped_predications(p: Predication, clauses: Clauses) -> Iterator[Predication]:
    """Give the predications that go on from one that says who is chosen as what."""
    relation = next((r for r in _OFFICES if any(np.kind == TITLE for np in p.get(r))), None)
    chosen = OBJECT if p.get(OBJECT) else SUBJECT
    if relation is None or p.noun is not None or not p.get(chosen):
        return
    last = max(np.last for r in (chosen, relation) for np in p.get(r))
    j = next((j for j, e in enumerate(clauses.elements) if e.first >= last), len(clauses.elements))
    j = _behind_replaced(clauses.elements, j)
    while (found := _pair(clauses.elements, j)) is not None:
        person, office, j = found
        yield _copy(p, chosen, relation, person, office)


def paired_predications(p: Predication, clauses: Clauses) -> Iterator[Predication]:
    """Give what goes on from "moved Mr Okafor to Finance": ", Ms Reyes to Health and Mr Lund to Transport"."""
    chosen = OBJECT if p.get(OBJECT) else SUBJECT
    relation = next((r for r in _CROSSING if p.get(r)), None)
    if relation is None and p.get("with") and rates_each(p.sentence):
        relation = "with"  # "was re-elected with 71%, Mr Lund with 98%"
    if relation is None or p.noun is not None or not p.get(chosen):
        return
    yield from _later(p, chosen, relation, clauses.elements)
    one, other = p.get(chosen)[0].kind == PERSON, p.get(relation)[-1].kind == PERSON
    last = p.get(relation)[-1].last
    elements = clauses.elements
    j = next((j for j, e in enumerate(elements) if e.first >= last), len(elements))
    if j + 1 < len(elements) and elements[j].kind == COMMA and elements[j + 1].kind == RELATIVE:
        j = _behind_relative(elements, j + 2)  # "Tax goes to Reyes, who was a minister, and culture to Okafor"
    strayed = _take_strayed(p.get(relation)[-1], one) if one else None
    while one != other:
        start = j
        while strayed is None and j < len(elements) and elements[j].kind in _SKIPPED:
            j += 1
        found = strayed or (
            elements[j].object if j > start and elements[j : j + 1] and elements[j].kind == NOUN else None
        )
        j += strayed is None
        j += _whence(elements, j)
        goal = elements[j : j + 2]
        if found is None or [e.kind for e in goal] != [PREPOSITION, NOUN] or goal[0].object != relation:
            return
        if (found.kind == PERSON) != one or (goal[1].object.kind == PERSON) != other:
            return
        strayed = _take_strayed(goal[1].object, one) if one else None
        yield _copy(p, chosen, relation, found, goal[1].object)
        j += 2


def _whence(elements: list[Element], j: int) -> int:
    """Give how many elements say from where somebody goes: "Ms Adu from health to energy"."""
    behind = elements[j : j + 2]
    return 2 if [e.kind for e in behind] == [PREPOSITION, NOUN] and behind[0].object == "from" else 0


def _later(p: Predication, chosen: str, relation: str, elements: list[Element]) -> Iterator[Predication]:
    """Give what somebody was chosen for later: "elected to the House in 2012 and later to the Senate in 2016"."""
    house, person = p.get(relation)[0], p.get(chosen)[0]
    j = next((j for j, e in enumerate(elements) if e.first >= house.last), len(elements))
    end = _dated(elements, j) if p.lemma in _CHOOSING and person.kind == PERSON else 0
    if not end or end >= len(elements) or elements[end].kind != CONJUNCTION:
        return
    k = end + 1
    while k < len(elements) and (elements[k].kind == ADVERB or elements[k].object in {relation, "later", "then"}):
        k += 1
    till = _dated(elements, k + 1) if k < len(elements) and elements[k].kind == NOUN else 0
    if not till or elements[k].object.kind not in {ORGANIZATION, "n"}:
        return
    p.relations[relation] = [house]
    other = _copy(p, chosen, relation, person, elements[k].object)
    other.times = [("in", elements[till - 1].object)]
    yield other


def _dated(elements: list[Element], j: int) -> int:
    """Give where a date behind a phrase ends: "in 2012"; 0 for none."""
    j += j < len(elements) and elements[j].kind == PREPOSITION and elements[j].object == "in"
    return j + 1 if j < len(elements) and elements[j].kind == WHEN else 0


def _behind_relative(elements: list[Element], j: int) -> int:
    """Give the comma that closes a relative clause before an "and"; the end where none does."""
    closing = (i for i in range(j, len(elements) - 1) if elements[i].kind == COMMA)
    return next((i for i in closing if elements[i + 1].kind == CONJUNCTION), len(elements))


def crossed_predications(p: Predication) -> list[Predication]:
    """Take apart what only seems to be joined: "moved Mr Okafor to Finance, Ms Adu to Trade and Ms Reyes to Health"."""
    chosen = OBJECT if p.get(OBJECT) else SUBJECT
    if p.lemma in _STANDING and p.get("from"):
        return _standing_elsewhere(p, chosen)
    if p.relations.keys().isdisjoint(_CROSSING):
        return []
    relation = next((r for r in _CROSSING if p.get(r)[1:]), None)
    if relation is None or p.noun is not None or not p.get(chosen):
        return []
    first = p.get(chosen)[0]
    if first.head in _TICKETS and first.of is not None:
        first = first.of
    fillers, found = p.get(relation), first.kind == PERSON
    if found == (fillers[0].kind == PERSON):
        return []
    pairs = [(strayed, other) for np, other in pairwise(fillers) if (strayed := _take_strayed(np, found)) is not None]
    if pairs:
        p.relations[relation] = fillers[:1]
        astray = {strayed.first for strayed, _ in pairs}
        p.relations[chosen] = [first, *(np for np in p.get(chosen)[1:] if np.first not in astray)]
    return [_copy(p, chosen, relation, strayed, other) for strayed, other in pairs]


def _standing_elsewhere(p: Predication, chosen: str) -> list[Predication]:
    """Take apart "will contest from Linz, Mr Okafor from Graz and Ms Adu from Wels", which only seems one list."""
    place, whole = p.get("from")[0], p.get(chosen)
    others = [(m, linked) for m in place.members[1:] if m.kind == PERSON for link, linked in m.links if link == "from"]
    if not whole or not others or len(others) != len(place.members) - 1:
        return []
    del place.members[1:]
    return [_copy(p, chosen, "from", *pair) for pair in others]


def _take_strayed(np: NounPhrase, person: bool) -> NounPhrase | None:
    """Take from a phrase what is no part of it: who stands behind a field, as a conjunct or as if it were its name."""
    if np.members[1:]:
        return np.members.pop() if (np.members[-1].kind == PERSON) == person else None
    strayed = next((a for a in np.apposed if a.kind == PERSON and person and a.first > np.first), None)
    if strayed is not None and np.kind == "n":
        np.apposed = tuple(a for a in np.apposed if a is not strayed)
        return strayed
    return None


def strayed_predications(p: Predication) -> list[Predication]:
    """Take apart "gets housing, Mr Okafor leisure and Ms Adu transport", which only seems to be one list of fields."""
    if p.lemma not in _GETTING or not p.get(OBJECT) or not p.get(SUBJECT):
        return []
    fields = p.get(OBJECT)[0]
    strayed = [m for m in fields.members[1:] if m.kind == "n" and not m.det and _owner(m) is not None]
    if not strayed or len(strayed) < len(fields.members) - 1:
        return []
    del fields.members[1:]
    return [_copy(p, SUBJECT, OBJECT, *parts) for m in strayed if (parts := _parted(m)) is not None]


def left_out(p: Predication, clauses: Clauses) -> Iterator[Predication]:
    """Give who fared likewise at another place: "fell in the third round; Mr Lund, a vet, in the second"."""
    chosen = OBJECT if p.passive else SUBJECT
    elements = clauses.elements
    if p.form != "fin" or p.noun is not None or not any(np.kind == PERSON for np in p.get(chosen)):
        return
    links = {r for r in p.relations if r not in {SUBJECT, OBJECT, OBJECT2, ATTRIBUTE}} | {link for link, _ in p.times}
    j = p.index + 1
    while j < len(elements) - 1:
        e = elements[j]
        if e.kind == VERB and e.object.form == "fin":
            return
        if e.kind in _PARTING and _is_person(elements[j + 1]):
            end = _place(elements, j + 2, links, placed=p.particle in RANKS)
            if end:
                yield _likewise(p, chosen, elements[j + 1].object, elements[end - 2 : end])
                j = end - 1
        j += 1


def _likewise(p: Predication, chosen: str, person: NounPhrase, place: list[Element]) -> Predication:
    """Say of another what a predication says, at the time that the place gives, if it is one."""
    other = _copy(p, chosen, chosen, person, person)
    others = {r: [_unowned(np) for np in nps] for r, nps in p.relations.items() if r not in {SUBJECT, OBJECT}}
    if chosen == SUBJECT and p.get(OBJECT):
        others[OBJECT] = [_unowned(np) for np in p.get(OBJECT)]
    other.relations, other.particle, other.complements = {**others, **other.relations}, p.particle, p.complements
    if place[-1].kind == WHEN:
        other.times = [(str(place[0].object) if place[0].kind == PREPOSITION else "", place[-1].object)]
    return other


def _unowned(np: NounPhrase) -> NounPhrase:
    """Give a phrase without "his": what another likewise withdrew is her own name."""
    if not np.det.startswith("poss:"):
        return np
    plain = bare(np)
    plain.det = ""
    return plain


def _place(elements: list[Element], j: int, links: set[str], *, placed: bool) -> int:
    """Give where a clause ends that has only where, when or at which place somebody did the same; 0 for nowhere."""
    j += elements[j : j + 1] != [] and elements[j].kind == COMMA
    tail = elements[j : j + 3]
    if placed and len(tail) > 1 and tail[0].kind in {ADVERB, ADJECTIVE} and tail[0].object in RANKS:
        return j + 1 if tail[1].kind in _ENDING else 0
    if len(tail) < 3 or tail[0].kind != PREPOSITION or tail[0].object not in links:
        return 0
    return j + 2 if tail[1].kind in {NOUN, WHEN} and tail[1].object is not None and tail[2].kind in _ENDING else 0


def _owner(np: NounPhrase) -> int | None:
    """Give where a phrase that is no more than a name and a field has the name."""
    named = len(np.modifiers) == 1 and np.modifiers[0].kind in {PERSON, ORGANIZATION}
    return np.first if named and np.sentence.mentions.get(np.first) is np.modifiers[0] else None


def _parted(np: NounPhrase) -> tuple[NounPhrase, NounPhrase] | None:
    """Part a phrase into the person and the field: "Mr Okafor leisure"."""
    at = _owner(np)
    if at is None:
        return None
    person, field = NounPhrase(np.sentence, at), NounPhrase(np.sentence, at + 1)
    person.last, person.kind, person.name, person.head = at + 1, PERSON, np.modifiers[0], np.modifiers[0].text
    field.last, field.kind, field.head, field.words = np.last, np.kind, np.head, np.words
    return person, field


def _pair(elements: list[Element], j: int) -> tuple[NounPhrase, NounPhrase, int] | None:
    """Read a person and an office, behind a comma or "and"; give them with the element after them."""
    place = elements[j : j + 3]
    if [e.kind for e in place] == [PREPOSITION, NOUN, CONJUNCTION] and place[0].object == "in":
        j += 2  # "as leader in the Senate and Mr Okafor as his deputy"
    start = j
    while j < len(elements) and elements[j].kind in _SKIPPED:
        j += 1
    if j == start or j + 1 >= len(elements) or not _is_person(elements[j]):
        return None
    told = bool(elements[j].object.apposed) and elements[j + 1].kind == COMMA  # "and Mr Lund, a lawyer, as deputy"
    k = j + 1 + told
    linked = k < len(elements) and elements[k].kind == PREPOSITION and elements[k].object in _LINKS
    k = k + 1 if linked else k
    if k >= len(elements) or elements[k].kind != NOUN or elements[k].object.kind != TITLE:
        return None
    return elements[j].object, elements[k].object, k + 1


def _behind_replaced(elements: list[Element], j: int) -> int:
    """Give where a list goes on behind whom its first is in place of, and what a comma tells of him."""
    if [e.object if e.kind == PREPOSITION else e.kind for e in elements[j : j + 2]] != ["in-place-of", NOUN]:
        return j
    j += 2
    closing = next((i for i in range(j + 1, len(elements) - 1) if elements[i].kind in {COMMA, BREAK, VERB}), j)
    aside = closing > j + 1 and elements[j].kind == elements[closing].kind == COMMA
    return closing if aside and elements[closing + 1].kind == CONJUNCTION else j


def _is_person(e: Element) -> bool:
    return e.kind == NOUN and e.object.kind == PERSON and len(e.object.members) == 1


def _copy(p: Predication, chosen: str, relation: str, person: NounPhrase, office: NounPhrase) -> Predication:
    copy = Predication(p.sentence, p.lemma, person.first, office.last)
    copy.index, copy.form, copy.governor = p.index, p.form, p.governor
    copy.passive, copy.tense, copy.perfect, copy.modality = p.passive, p.tense, p.perfect, p.modality
    copy.times = p.times
    copy.relations = {chosen: [person], relation: [office]}
    if chosen == OBJECT and p.get(SUBJECT):
        copy.relations[SUBJECT] = p.get(SUBJECT)
    return copy
