"""Clauses told back to front: "Also eliminated were Mr Lund and Ms Chen", "Behind her are Chile and Mali"."""

from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    COMMA,
    CONJUNCTION,
    DASH,
    NOUN,
    PREPOSITION,
    SUBORDINATOR,
    WHEN,
    Element,
)
from newsevents.parse.clauses.predication import (
    ATTRIBUTE,
    CLAUSE,
    FOR_OR_AGAINST,
    OBJECT,
    OBJECT2,
    SUBJECT,
    Predication,
)
from newsevents.parse.words.items import NAMED, PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

_BETWEEN = 6
_CIRCUMSTANCES = frozenset({NOUN, PREPOSITION, WHEN})
_STANDING = frozenset({"be", "stand", "sit", "rank"})
_OFFICES = frozenset({"as", "to", "from"})
"""What links an office, or a body, to whom a participle tells of."""
_OPENING = frozenset({BREAK, COMMA, CONJUNCTION, DASH, SUBORDINATOR})
_PLACES = frozenset({"behind", "in", "on", "for", "with", "against"})
_SIDES = frozenset({"favour", "favor", "corner", "camp", "column", "support", "side", "board", "opposition"})
"""What "in" and "on" must say: "In the race are Mr Lund and Ms Chen" is told as it stands."""


def undo_inversions(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Give verbs whose clause is told back to front their subject."""
    for k, p in verbs.items():
        if p.form == "part" or (p.form == "fin" and k <= 1 and not p.get(SUBJECT)):
            _undo_participle(elements, k, p, verbs)
        elif p.form == "ger" and k > 1 and elements[k - 2].object == "among" and elements[k - 1].kind == NOUN:
            _undo_among(p, [q for j, q in verbs.items() if j > k and q.form == "fin"])
        elif p.lemma in _STANDING and p.form == "fin" and not p.get(SUBJECT):
            _undo_place(elements, k, p)
        elif p.lemma == "be" and p.form == "fin" and not p.get(ATTRIBUTE):
            _undo_whose(elements, k, p)


def _undo_participle(elements: list[Element], k: int, p: Predication, verbs: dict[int, Predication]) -> None:
    """Undo the order of "Also eliminated were Mr Lund and Ms Chen", whose participle opens the clause.

    Between the two may stand what it was for and when: "Elected treasurer was Ms Reyes", "Fired on Monday was Mr Lund".
    """
    inner = p.complements.get("to", [])[:1]  # "Named to succeed Ms Reyes was Mr Lund"
    end = k + 1 + (bool(inner) and verbs.get(k + 1) is inner[0])
    while end < len(elements) and end - k <= _BETWEEN and elements[end].kind in _CIRCUMSTANCES:
        end += 1
    being = verbs.get(end)
    if being is None or being.lemma != "be" or being.form != "fin" or not being.get(ATTRIBUTE):
        return
    if any(e.kind != ADVERB for e in elements[max(k - 2, 0) : k]) or p.get(OBJECT) != being.get(SUBJECT):
        return
    being.relations.pop(SUBJECT, None)
    office = p.relations.pop(OBJECT, [])
    p.relations[OBJECT] = being.relations.pop(ATTRIBUTE)
    for np in office if not inner else ():
        p.add(OBJECT2, np)
    for q in inner:
        q.relations[SUBJECT] = p.relations[OBJECT]
    for relation in _OFFICES & being.relations.keys():  # "Also appointed was Ms Reyes, as treasurer"
        for np in being.relations.pop(relation):
            p.add(relation, np)
    p.complements.pop(CLAUSE, None)
    negated = any(e.object == "not" for e in elements[max(k - 2, 0) : k])  # "Not elected were Mr Lund and Ms Chen"
    modality = "denied" if negated else being.modality
    p.form, p.tense, p.modality, p.times = "fin", being.tense, modality, p.times or being.times


def _undo_among(p: Predication, after: list[Predication]) -> None:
    """Undo the order of "Among those backing Ms Reyes are Mr Lund and Ms Chen"."""
    named = [np for np in after[0].get(ATTRIBUTE) if tells_who(np)] if after and after[0].lemma == "be" else []
    if named:
        p.relations[SUBJECT] = named


def tells_who(np: NounPhrase) -> bool:
    """Whether a phrase behind "are" says who it is that does what opens the clause."""
    named = any(m.kind in NAMED or any(a.kind == PERSON for a in m.apposed) for m in np.members)
    return named or np.possessor is not None or np.kind == "m"


def _undo_whose(elements: list[Element], k: int, p: Predication) -> None:
    """Undo the order of "the bank, whose president he has been since 2022"."""
    before = elements[max(k - 3, 0) : k]
    if before and before[0].object == "whose" and [e.kind for e in before[1:]] == [NOUN, NOUN]:
        office = before[1].object
        if office.kind == TITLE and office.name is None:
            p.add(ATTRIBUTE, office)


def _undo_place(elements: list[Element], k: int, p: Predication) -> None:
    """Undo the order of "Behind her are Chile and Mali", "Also in favour of Ms Reyes are", "against him was"."""
    told: list[NounPhrase] = [np for r in (ATTRIBUTE, OBJECT) for np in p.get(r) if tells_who(np)]
    alone = k > 0 and elements[k - 1].kind == PREPOSITION and elements[k - 1].object in FOR_OR_AGAINST
    j = k - 1 if alone else k - 2
    if not told or j < 0 or elements[j].kind != PREPOSITION or elements[j].object not in _PLACES:
        return
    if not alone and (elements[k - 1].kind != NOUN or not _is_side(elements[j], elements[k - 1])):
        return
    before = j - 1
    while before >= 0 and elements[before].kind == ADVERB:
        before -= 1
    if before >= 0 and elements[before].kind not in _OPENING:
        return
    p.relations = {SUBJECT: told}
    if alone:
        p.particle = str(elements[j].object)
    else:
        p.add(str(elements[j].object), elements[k - 1].object)


def _is_side(preposition: Element, place: Element) -> bool:
    """Whether a place is that of one who takes a side."""
    return preposition.object not in {"in", "on"} or place.object.head in _SIDES
