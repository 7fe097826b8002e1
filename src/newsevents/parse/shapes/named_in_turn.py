"""Who gets which office, named in turn: "the officers elected were: president, Ms Reyes; treasurer, Mr Lund".

Words before a colon say what becomes of those who are named behind it, each with an office: "added two faces: Ms Reyes
as trade minister and Mr Lund as whip", "swore in three ministers: Ms Reyes for women". So do brackets behind names
("Ana Reyes (chair) and Jo Lund (secretary) were re-elected"), and a new government "with Ana Reyes as prime minister".
"""

from collections.abc import Iterator
from copy import copy

from newsevents.lexicon.morphology import verb_lemmas
from newsevents.parse.clauses.clauses import COMMA, CONJUNCTION, NOUN, PREPOSITION, Element
from newsevents.parse.clauses.grouping import noun_phrase
from newsevents.parse.clauses.predications import OBJECT, OBJECT2, SUBJECT, Clauses, Predication
from newsevents.parse.words.items import HONORIFIC, PERSON, TITLE, Sentence
from newsevents.parse.words.phrases import NounPhrase, bare, base_phrase

_FATES = {
    "swear": "swear_in",
    "swear_in": "swear_in",
    "re-elect": "re-elect",
    "reelect": "re-elect",
    **dict.fromkeys(
        "elect appoint choose name add promote hire recruit induct install bring welcome join unveil pick".split(),
        "appoint",
    ),
}
"""What the words before the colon say of those behind it."""
_FADING = frozenset("leave drop sack fire dump axe resign quit depart lose retire dismiss remove oust exclude".split())
_DENYING = frozenset({"not", "no", "may", "could", "might", "would", "should", "if", "n't", "former"})
_LINKS = frozenset({"as", "for"})
_ANYBODY = frozenset({"soldier", "officer", "executive"})
"""Offices in the plural that say nothing of which one somebody gets: "the officers elected were"."""
_HELD = frozenset({"office", "seat"})
_COMING_IN = frozenset("join joined joins joining bring brings brought welcome welcomed add added adds".split())
_SEATED = frozenset({"trustee", "director", "non-executive director", "member", "partner", "regent", "commissioner"})
"""What those are who join a body; ministers may join anything."""
_GATHERED = frozenset("government cabinet line-up lineup frontbench administration council board".split())
"""Nouns for those who come into office together."""
_FORMING = frozenset("swear_in swear unveil announce name form approve present reshuffle appoint install take".split())
_LONGEST_OFFICE = 9
"""Items of an office with what it is of."""
_PARTING = frozenset({",", ";", "and"})
Pair = tuple[NounPhrase, NounPhrase, str]
"""A person, an office, and how the office is told of."""


def in_turn_predications(clauses: Clauses) -> Iterator[Predication]:
    """Give the appointments that a sentence tells of by naming persons and offices in turn."""
    s = clauses.sentence
    if PERSON not in s.shape or not (TITLE in s.shape or ":" in s.lows):
        return
    colon = next((i for i, low in enumerate(s.lows) if low == ":" and 0 < i < len(s) - 1), 0)
    lemma = _fate(s, colon) if colon else ""
    pairs = _pairs(s, colon + 1, _crowd(clauses, colon)) if lemma else []
    head = next((p for p in clauses.verbs.values() if p.first < colon and p.lemma in _FATES), None)
    if len(pairs) > 1:
        yield from (_as_told(_chosen(s, lemma, *pair), head) for pair in pairs)
    for p in clauses.verbs.values():
        yield from _bracketed(p)
    if "with" in s.words and "as" in s.words:
        yield from _beside(clauses)


def _fate(s: Sentence, colon: int) -> str:
    """Give the verb for what becomes of those behind a colon; empty where the words before it tell of no coming."""
    words = s.lows[:colon]
    if not _DENYING.isdisjoint(words) or any(s.shape[i] == PERSON and i + 1 == colon for i in range(colon)):
        return ""
    found = ""
    for i, word in enumerate(words):
        for lemma in verb_lemmas(word) if s.shape[i] in "vdzgpbnm" else ():
            if lemma in _FADING:
                return ""
            found = _FATES.get(lemma, found)
    return found


def _crowd(clauses: Clauses, colon: int) -> NounPhrase | None:
    """Give the office that several before a colon get: "three assistant ministers", "two new trustees"."""
    phrases = (e.object for e in clauses.elements if e.kind == "N" and e.last <= colon)
    offices = (np for np in phrases if np.kind == TITLE and np.name is None and np.title is not None)
    several = (np for np in offices if np.title.text.lower().endswith("s") and np.title.row.kind in _HELD)
    return next((np for np in several if np.title.row.title not in _ANYBODY), None)


def _pairs(s: Sentence, first: int, crowd: NounPhrase | None) -> list[Pair]:
    """Read each part of a list as a person and an office; give none where a part is anything else."""
    found: list[Pair] = []
    i, n = first, len(s) - (s.lows[-1] == ".")
    while i < n:
        pair = _office_first(s, i) or _person_first(s, i, crowd)
        if pair is None:
            return []
        person, office, link, i = pair
        found.append((person, office, link))
        while i < n and s.lows[i] in _PARTING:
            i += 1
    return found


def _office_first(s: Sentence, i: int) -> tuple[NounPhrase, NounPhrase, str, int] | None:
    """Read "president, Ms Reyes"."""
    office = noun_phrase(s, i) if s.shape[i] == TITLE else None
    at = i + 1 if office is not None else len(s)
    if office is None or s.shape[at : at + 1] not in {",", "-", ":"}:
        return None
    name = base_phrase(s, at + 1)
    if name is None or name.kind != PERSON or not _ends(s, name.last):
        return None
    plain = base_phrase(s, i)
    return None if plain is None else (_named(name), _bare_office(plain, i + 1), "as", name.last)


def _person_first(s: Sentence, i: int, crowd: NounPhrase | None) -> tuple[NounPhrase, NounPhrase, str, int] | None:
    """Read "Ms Reyes, president", "Ana Reyes as trade minister", "Ana Reyes (chair)" or "Ana Reyes for women"."""
    at = i + (s.shape[i] == HONORIFIC or s.shape[i : i + 2] == TITLE + PERSON)
    if s.shape[at : at + 1] != PERSON:
        return None
    person, j = NounPhrase(s, at), at + 1
    person.last, person.kind, person.name, person.head = j, PERSON, s.mentions[at], s.mentions[at].text
    link = s.lows[j] if j < len(s) else ""
    if link == "for" and crowd is not None and j + 1 < len(s):
        field = base_phrase(s, j + 1)
        return None if field is None else (person, _of_field(crowd, field), "as", field.last)
    if link in {"as", ",", "("} and j + 1 < len(s):
        office = noun_phrase(s, j + 1)
        closing = link == "("
        titled = office is not None and office.kind == TITLE and office.name is None
        if office is not None and titled and office.last - j <= _LONGEST_OFFICE and _ends(s, office.last + closing):
            return person, office, "as", office.last + closing
    if crowd is None or crowd.title is None or not _ends(s, j):
        return None
    seated = crowd.title.row.title in _SEATED or "new" in crowd.words
    return (person, _one_of(crowd), "as", j) if seated and _COMING_IN & s.words else None


def _ends(s: Sentence, i: int) -> bool:
    """Whether a part of a list ends at an item."""
    return i >= len(s) or s.shape[i] in ",;.c" or s.lows[i] in {";", "and", "."}


def _named(np: NounPhrase) -> NounPhrase:
    named = bare(np)
    named.name, named.kind, named.head = np.name, PERSON, np.head
    return named


def _bare_office(np: NounPhrase, last: int) -> NounPhrase:
    """Give an office without the name that only stands behind it."""
    office = copy(np)
    office.last, office.apposed, office.members = last, (), [office]
    office.kind, office.name = TITLE, None
    return office


def _one_of(crowd: NounPhrase) -> NounPhrase:
    """Give the office that each of several gets."""
    office = copy(crowd)
    office.members, office.det, office.number, office.apposed = [office], "", "", ()
    return office


def _of_field(crowd: NounPhrase, field: NounPhrase) -> NounPhrase:
    """Give the office of one of several ministers, with the field that is theirs."""
    office = _one_of(crowd)
    office.links = (*office.links, ("for", field))
    return office


def _chosen(s: Sentence, lemma: str, person: NounPhrase, office: NounPhrase, link: str) -> Predication:
    p = Predication(s, lemma, min(person.first, office.first), max(person.last, office.last))
    p.passive, p.tense = True, "past"
    p.relations = {OBJECT: [person], link: [office]}
    return p


def _as_told(told: Predication, head: Predication | None) -> Predication:
    """Say who chooses, when and how surely, as the verb before the colon says."""
    if head is None or head.lemma == "join":
        return told
    told.modality, told.times = head.modality, head.times
    if not head.passive and head.get(SUBJECT):
        told.passive, told.relations[SUBJECT] = False, head.get(SUBJECT)
    return told


def _bracketed(p: Predication) -> Iterator[Predication]:
    """Give what befalls each of several whose offices stand in brackets: "Reyes (chair) and Lund were re-elected"."""
    s, persons = p.sentence, [m for np in p.get(OBJECT) for m in np.members if m.kind == PERSON]
    lemma = _FATES.get(p.lemma, "")
    if "(" not in s.lows or not lemma or p.modality != "actual" or len(persons) < 2:
        return
    for member in persons:
        at = next((i for i in range(member.first, min(member.first + 4, len(s))) if s.shape[i] == PERSON), None)
        if at is None or s.lows[at + 1 : at + 2] != ["("] or s.shape[at + 2 : at + 4] != "T)":
            continue
        office = base_phrase(s, at + 2)
        if office is not None:
            told = _chosen(s, p.lemma, _named(member), _bare_office(office, at + 3), "as")
            told.times, told.passive = p.times, p.passive
            told.relations |= {SUBJECT: p.get(SUBJECT)} if p.get(SUBJECT) else {}
            yield told


def _beside(clauses: Clauses) -> Iterator[Predication]:
    """Give who comes into office beside another, or in a new government: "was sworn in, with Ana Reyes as premier"."""
    elements = clauses.elements
    for k in range(len(elements) - 3):
        pair = _as_office(elements, k + 1) if elements[k].kind == PREPOSITION and elements[k].object == "with" else None
        p = next((p for p in reversed(list(clauses.verbs.values())) if p.index < k), None) if pair else None
        if p is None or p.modality == "denied" or not _brings(p):
            continue
        lemma, j = "swear_in" if p.lemma.startswith("swear") else "appoint", k + 1
        while (pair := _as_office(elements, j)) is not None:
            told = _chosen(p.sentence, lemma, *pair, "as")
            told.modality, told.times, told.tense = p.modality, p.times, p.tense
            yield told
            j += 3
            while j < len(elements) and elements[j].kind in {COMMA, CONJUNCTION}:
                j += 1


def _as_office(elements: list[Element], j: int) -> tuple[NounPhrase, NounPhrase] | None:
    """Read a person and, behind "as", an office."""
    place = elements[j : j + 3]
    if [e.kind for e in place] != [NOUN, PREPOSITION, NOUN] or place[1].object != "as":
        return None
    person, office = place[0].object, place[2].object
    fits = person.kind == PERSON and len(person.members) == 1 and office.kind == TITLE and office.name is None
    return (person, office) if fits else None


def _brings(p: Predication) -> bool:
    """Whether a verb tells of a choice, or of what those are in who come into office together."""
    together = any(np.head in _GATHERED for np in (*p.get(OBJECT), *p.get(SUBJECT)))
    chosen = [np for r in ("as", OBJECT2) for np in p.get(r)] if p.lemma in _FATES else []
    standing = any(np.title is not None and np.title.row.kind == "candidate" for np in chosen)  # "as its candidate"
    return (bool(chosen) and not standing) or (p.lemma in _FORMING and together)
