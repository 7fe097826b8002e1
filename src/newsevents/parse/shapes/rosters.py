"""Lists of who is on which side, told without a verb: "For her: A, B and C", "Against: A; B", "Who backed her? A."."""

from collections.abc import Iterator

from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    CLOSE,
    CONJUNCTION,
    DASH,
    NOUN,
    OPEN,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    Element,
)
from newsevents.parse.clauses.predication import FOR_OR_AGAINST
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.shapes.named_field import field_asked
from newsevents.parse.words.items import NAMED
from newsevents.parse.words.phrases import NounPhrase

_SIDES = frozenset({"for", "against", "behind", "with"})
_LEADING = frozenset({ADVERB, DASH, CONJUNCTION})
_TELLING = frozenset({VERB, SUBORDINATOR, QUOTE})


def roster_predications(clauses: Clauses) -> Iterator[Predication]:
    """Give the predication that a sentence's opening before a colon makes with the names behind it."""
    elements = clauses.elements
    colon = next((k for k, e in enumerate(elements) if e.kind == BREAK and e.object == ":"), 0)
    first = next((k for k, e in enumerate(elements) if e.kind not in _LEADING), 0)
    told = sided(clauses, first, colon) if colon else None
    named = _names(elements, colon + 1) if told is not None else []
    if told is not None and named:
        told.relations[SUBJECT] = named
        yield told


def sided(clauses: Clauses, first: int, colon: int) -> Predication | None:
    """Read what stands before the colon: "For Ms Reyes", "Backing Ms Reyes", "Against"."""
    if colon - first not in {1, 2}:
        return None
    opening, whom = clauses.elements[first], clauses.elements[colon - 1]
    side = str(opening.object)
    if whom is opening:
        if opening.kind != PREPOSITION or side not in FOR_OR_AGAINST:
            return None
        p = Predication(clauses.sentence, "vote", opening.first, opening.last)
        p.particle = side
        return p
    if whom.kind != NOUN or whom.object.kind not in {*NAMED, "P"}:
        return None
    if opening.kind == PREPOSITION and side in _SIDES:
        p = Predication(clauses.sentence, "be", opening.first, whom.last)
        p.add(side, whom.object)
        return p
    if opening.kind == VERB and opening.object.form == "ger":
        p = Predication(clauses.sentence, opening.object.lemma, opening.first, whom.last)
        p.add(OBJECT, whom.object)
        return p
    return None


def _names(elements: list[Element], start: int) -> list[NounPhrase]:
    """Give the names of a list that takes up the rest of a sentence; none where a verb says anything of them."""
    found: list[NounPhrase] = []
    aside = ""  # what closes a remark on the name before it
    for k, e in enumerate(elements[start:], start):
        if aside:
            aside = "" if e.kind == aside or (e.kind == BREAK and e.object == ";") else aside
        elif e.kind == NOUN and e.object.members[0].kind in NAMED:
            linked = k > start and elements[k - 1].kind == PREPOSITION  # "most of the Ohio members"
            found.extend([] if linked else [e.object])
        elif e.kind in {OPEN, RELATIVE} and found:
            aside = CLOSE if e.kind == OPEN else BREAK
        elif e.kind in _TELLING:
            return []
    return found


def asked(clauses: Clauses) -> Predication | None:
    """Give what a question asks of whom: "Who backed her?", "And against?", "Who are the candidates?"."""
    elements = clauses.elements
    if not elements or elements[-1].object != "?":
        return None
    first = next((k for k, e in enumerate(elements) if e.kind not in {CONJUNCTION, DASH, BREAK}), 0)
    if len(elements) - first == 2 and elements[first].object in FOR_OR_AGAINST:
        p = Predication(clauses.sentence, "vote", elements[first].first, elements[first].last)
        p.particle = str(elements[first].object)
        return p
    p0 = next(iter(clauses.verbs.values()), None)
    if p0 is not None and (field := field_asked(p0)) is not None and elements[first].object == "who":
        p = Predication(clauses.sentence, "include", p0.first, p0.last)
        p.relations = {**p0.relations, SUBJECT: [field]}
        return p
    who = elements[first].object == "who" and p0 is not None and p0.form == "fin"
    return p0 if who and p0 is not None and not p0.get(OBJECT if p0.passive else SUBJECT) else None


def answered(question: Predication | None, clauses: Clauses) -> Iterator[Predication]:
    """Give what a sentence without a verb answers to the question before it: "Who backed her? Chile and Peru."."""
    if question is None or clauses.sentence.number - question.sentence.number != 1:
        return
    named = _names(clauses.elements, 0)
    if not named:
        return
    p = Predication(clauses.sentence, question.lemma, named[0].first, named[-1].last)
    p.passive, p.tense, p.perfect, p.modality = question.passive, question.tense, question.perfect, question.modality
    p.particle, p.times = question.particle, question.times
    told = OBJECT if question.passive or question.lemma == "include" else SUBJECT
    p.relations = {**question.relations, told: named}
    yield p
