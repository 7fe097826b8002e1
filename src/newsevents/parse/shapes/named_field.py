"""A field of candidates, told of before it is named: "Five aspirants ... They include Ms Reyes", "In the frame:"."""

from collections.abc import Iterable, Iterator

from newsevents.lexicon.morphology import plurals, singular
from newsevents.parse.clauses.clauses import NOUN, PREPOSITION, Element
from newsevents.parse.clauses.instances import is_group
from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.clauses.series import items, tells
from newsevents.parse.words.items import PERSON, Sentence
from newsevents.parse.words.phrases import NounPhrase

STANDING = frozenset(
    "candidate contender hopeful aspirant contestant challenger finalist applicant name nominee frontrunner".split()
)
_SEVERAL = frozenset(plural for noun in STANDING for plural in plurals(noun))
_FIELDS = STANDING | frozenset(
    "field shortlist short-list longlist successor replacement rival opponent possibility option other".split()
)
_LISTS = frozenset({"shortlist", "short-list", "longlist", "list", "slate"})
_ON_IT = frozenset((on, *it) for on in ("on", "in") for it in (("it",), ("the", "list"), ("that", "list")))
_AMONG_THEM = frozenset({("among", "them"), ("amongst", "them")})
"""What names stand behind that are on the list, or of the field, just told of."""
_OTHERS = frozenset({"the others", "others", "the other two", "the other three", "the rest"})
_NAMING = frozenset({"include", "comprise", "be"})
_SAME = (
    "form",
    "governor",
    "passive",
    "progressive",
    "tense",
    "perfect",
    "modality",
    "complements",
    "times",
    "particle",
)
"""What is said of a crowd and then of those named of it."""
_TELLING = frozenset(
    "be have remain leave include narrow come_down boil_down face compete vie stand run be_down".split()
)
"""Verbs of a clause whose colon names the field itself: "the field is down to two: Ms Reyes and Mr Okafor"."""


def last_field(phrases: Iterable[NounPhrase]) -> NounPhrase | None:
    """Give the last phrase of a sentence that speaks of several who stand, none of them named, or of their list."""
    told = list(phrases)
    field = next((_field_in(np) for np in reversed(told) if _is_field(np)), None)
    return field or next((np for np in reversed(told) if np.head in _LISTS), None)


def name_field(p: Predication, field: NounPhrase | None) -> None:
    """Let "they include", "the others are" have for its subject the field that the sentence before spoke of."""
    if field is None or p.lemma not in _NAMING or p.modality == "denied" or p.get("adjective"):
        return  # "they are ready to back her"
    subjects = p.get(SUBJECT)
    listed = field.head in _LISTS
    others = len(subjects) == 1 and subjects[0].text.lower() in _OTHERS  # "from a list of three. The others were"
    theirs = len(subjects) == 1 and _stands_for_it(subjects[0]) and (others or not listed)
    if theirs or (not subjects and _is_led(p, _ON_IT if listed else _AMONG_THEM)):
        p.relations[SUBJECT] = [field]


def named_after(p: Predication) -> list[NounPhrase]:
    """Give those whom "they are" names: "They are Ms Reyes and Mr Okafor"."""
    if p.lemma not in _NAMING or p.modality == "denied" or p.form != "fin":
        return []
    named = [np for np in (*p.get(ATTRIBUTE), *p.get(OBJECT)) if is_named(np)]
    of_them = len(p.get(SUBJECT)) == 1 and _stands_for_it(p.get(SUBJECT)[0])
    return named if of_them or (not p.get(SUBJECT) and _is_led(p, _AMONG_THEM)) else []


def said_of_them(p: Predication, named: list[NounPhrase], before: Clauses) -> Iterator[Predication]:
    """Say of those named what the sentence before says of them: "Five want it. They are Ms Reyes and Mr Okafor"."""
    for q in before.verbs.values():
        whose = next((r for r in ((OBJECT,) if q.passive else (SUBJECT, OBJECT)) if _is_crowd(q.get(r))), "")
        if whose:  # "The party has put up three women. They are Ms Reyes, ..."
            yield like(q, p.sentence, whose, named, p)


def _is_crowd(phrases: list[NounPhrase]) -> bool:
    return len(phrases) == 1 and is_group(phrases[0]) and not phrases[0].instances


def _is_led(p: Predication, openings: frozenset[tuple[str, ...]]) -> bool:
    """Whether a verb stands right behind such words at its sentence's start: "On it are Ms Reyes and Mr Okafor"."""
    return p.first > 0 and tuple(p.sentence.lows[: p.first]) in openings


def like(
    q: Predication, sentence: Sentence, relation: str, named: list[NounPhrase], where: Predication | None = None
) -> Predication:
    """Say of those named what a verb says of others, in the words that name them or where it is said again."""
    first, last = (named[0].first, named[-1].last) if where is None else (where.first, where.last)
    told = Predication(sentence, q.lemma, first, last)
    for slot in _SAME:
        setattr(told, slot, getattr(q, slot))
    told.relations = {**q.relations, relation: named}
    return told


def is_named(np: NounPhrase) -> bool:
    """Whether a phrase, or a description that it opens with, names a person."""
    return np.kind == PERSON or any(a.kind == PERSON for a in np.apposed)


def heading(clauses: Clauses) -> Element | None:
    """Give the field that a line announces: "The candidates are:", "Others in the frame:"."""
    elements = clauses.elements
    return _announced(clauses, len(elements) - 1) if elements[1:] and elements[-1].object == ":" else None


def announced_field(clauses: Clauses, above: tuple[Clauses, Element] | None) -> Predication | None:
    """Give what a colon, or a line under one, says: that those named are of the field named before it."""
    elements = clauses.elements
    colon = next((k for k, e in enumerate(elements[:-1]) if e.object == ":"), 0)
    field = _announced(clauses, colon) if colon else None
    if field is not None and _is_person(elements[colon + 1]) and not tells(elements, colon + 1, len(elements)):
        named = [elements[colon + 1].object, *items(elements, colon + 1)]
        return _included(clauses, clauses, field, named)
    if above is None or not elements or not _is_person(elements[0]) or tells(elements, 0, len(elements)):
        return None
    return _included(clauses, *above, [elements[0].object])


def _announced(clauses: Clauses, colon: int) -> Element | None:
    """Give the field before a colon, in a clause that says no more of it than that it is one."""
    verbs = [p for p in clauses.verbs.values() if p.index < colon]
    if any(p.lemma not in _TELLING or p.modality == "denied" for p in verbs):
        return None
    before = (e for e in reversed(clauses.elements[:colon]) if e.kind == NOUN and e.object.name is None)
    return next((e for e in before if singular(e.object.head) in _FIELDS and not e.object.apposed), None)


def _included(clauses: Clauses, where: Clauses, field: Element, named: list[NounPhrase]) -> Predication:
    """Say that a field includes those named, with what the field is in."""
    p = Predication(clauses.sentence, "include", named[0].first, named[-1].last)
    p.relations = {SUBJECT: [field.object], OBJECT: named}
    after = where.elements[where.elements.index(field) + 1 :][:2]
    if [e.kind for e in after] == [PREPOSITION, NOUN]:
        p.relations[f"{SUBJECT}/{after[0].object}"] = [after[1].object]
    return p


def field_asked(p: Predication) -> NounPhrase | None:
    """Give the field whose names a question wants: "Who are the candidates for mayor?"."""
    told = (*p.get(SUBJECT), *p.get(ATTRIBUTE)) if p.lemma == "be" and p.modality != "denied" else ()
    return next((np for np in told if _is_field(np)), None)


def _is_person(e: Element) -> bool:
    return e.kind == NOUN and e.object.kind == PERSON


def _field_in(np: NounPhrase) -> NounPhrase:
    """Give the part of a phrase that is the field: not "a new mayor" of "a new mayor to three candidates"."""
    inner = next((part for _, part in np.links if _is_field(part)), None)
    return np if inner is None or singular(np.head) in _FIELDS or np.title is None else inner


def _is_field(np: NounPhrase) -> bool:
    if np.apposed or np.name is not None or _SEVERAL.isdisjoint(np.sentence.words):
        return False
    return not _SEVERAL.isdisjoint(np.text.lower().split())


def _stands_for_it(np: NounPhrase) -> bool:
    return np.text.lower() in {"they", "these", *_OTHERS}
