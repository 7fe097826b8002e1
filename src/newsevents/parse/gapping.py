"""Clauses that leave out their verb: "Ms Reyes was named chair, Mr Okafor deputy and Ms Adu as treasurer".

A reshuffle is told in one breath. After a predication of who is chosen as what, each person with an office beside it
is another one, with the verb, the mood and the times of the first.
"""

from collections.abc import Iterator

from newsevents.parse.clauses import ADVERB, COMMA, CONJUNCTION, NOUN, PREPOSITION, WHEN, Element
from newsevents.parse.items import ORGANIZATION, PERSON, TITLE
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import ATTRIBUTE, OBJECT, OBJECT2, SUBJECT, Clauses, Predication

_SKIPPED = frozenset({COMMA, CONJUNCTION, ADVERB, WHEN})
_LINKS = frozenset({"as", "to", "at"})
_CROSSING = ("to", "for")
_TICKETS = frozenset({"ticket", "slate", "pair", "duo", "team"})
"""Nouns for two who stand together: "nominated a ticket of Ms Reyes for president and Mr Okafor for vice president"."""
_GETTING = frozenset({"get", "take", "keep", "receive", "retain", "land", "pick_up"})
_OFFICES = (OBJECT2, "as", "to", ATTRIBUTE)


def gapped_predications(p: Predication, clauses: Clauses) -> Iterator[Predication]:
    """Give the predications that go on from one that says who is chosen as what."""
    relation = next((r for r in _OFFICES if any(np.kind == TITLE for np in p.get(r))), None)
    chosen = OBJECT if p.get(OBJECT) else SUBJECT
    if relation is None or p.noun is not None or not p.get(chosen):
        return
    last = max(np.last for r in (chosen, relation) for np in p.get(r))
    j = next((j for j, e in enumerate(clauses.elements) if e.first >= last), len(clauses.elements))
    while (found := _pair(clauses.elements, j)) is not None:
        person, office, j = found
        yield _copy(p, chosen, relation, person, office)


def paired_predications(p: Predication, clauses: Clauses) -> Iterator[Predication]:
    """Give what goes on from "moved Mr Okafor to Finance": ", Ms Reyes to Health and Mr Lund to Transport"."""
    chosen = OBJECT if p.get(OBJECT) else SUBJECT
    relation = next((r for r in _CROSSING if p.get(r)), None)
    if relation is None or p.noun is not None or not p.get(chosen):
        return
    one, other = p.get(chosen)[0].kind == PERSON, p.get(relation)[-1].kind == PERSON
    last = p.get(relation)[-1].last
    elements = clauses.elements
    j = next((j for j, e in enumerate(elements) if e.first >= last), len(elements))
    while one != other:
        start = j
        while j < len(elements) and elements[j].kind in _SKIPPED:
            j += 1
        pair = elements[j : j + 3]
        if j == start or [e.kind for e in pair] != [NOUN, PREPOSITION, NOUN] or pair[1].object != relation:
            return
        if (pair[0].object.kind == PERSON) != one or (pair[2].object.kind == PERSON) != other:
            return
        yield _copy(p, chosen, relation, pair[0].object, pair[2].object)
        j += 3


def crossed_predication(p: Predication) -> Predication | None:
    """Take apart what "and" only seems to join: "moved Mr Okafor to Finance and Ms Reyes to Health"."""
    chosen = OBJECT if p.get(OBJECT) else SUBJECT
    relation = next((r for r in _CROSSING if p.get(r)[1:]), None)
    if relation is None or p.noun is not None or not p.get(chosen):
        return None
    first = p.get(chosen)[0]
    if first.head in _TICKETS and first.of is not None:
        first = first.of
    fillers, found = p.get(relation), first.kind == PERSON
    k = next((k for k, np in enumerate(fillers[:-1]) if np.members[1:]), None)
    if k is None or found == (fillers[0].kind == PERSON):
        return None
    strayed = fillers[k].members[-1]
    if (strayed.kind == PERSON) != found:
        return None
    fillers[k].members.pop()
    p.relations[relation] = fillers[:1]
    p.relations[chosen] = [first, *p.get(chosen)[1:]]
    return _copy(p, chosen, relation, strayed, fillers[k + 1])


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
    start = j
    while j < len(elements) and elements[j].kind in _SKIPPED:
        j += 1
    if j == start or j + 1 >= len(elements) or not _is_person(elements[j]):
        return None
    linked = elements[j + 1].kind == PREPOSITION and elements[j + 1].object in _LINKS
    k = j + 2 if linked else j + 1
    if k >= len(elements) or elements[k].kind != NOUN or elements[k].object.kind != TITLE:
        return None
    return elements[j].object, elements[k].object, k + 1


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
