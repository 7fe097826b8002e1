"""Descriptions as predications: "Ana Reyes, the Green candidate" says what "Ana Reyes is the Green candidate" says.

Titles before a name ("Supreme Court nominee Ana Reyes"), appositions on either side ("her two rivals, X and Y") and
lists of examples ("candidates including X and Y") come out as the predication ``described(subject, attribute)``, so
that frames read them as they read a copula. Only standing in a contest is told this way; offices held are roles.
"""

from collections.abc import Iterator

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses import COMMA, NOUN, PREPOSITION, VERB
from newsevents.parse.items import PERSON
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import ATTRIBUTE, SUBJECT, Clauses, Predication

DESCRIBED = "described"
_NAMED = frozenset("AOCL")


def described_predications(clauses: Clauses, lexicon: Lexicon) -> Iterator[Predication]:
    """Give a predication for each phrase that describes somebody as standing in a contest."""
    for k, e in enumerate(clauses.elements):
        if e.kind != NOUN:
            continue
        np: NounPhrase = e.object
        for member in np.members:
            yield from _of_member(member, np, lexicon)
        if stands(np, lexicon) and np.name is None:
            listed = _listed(clauses, k)
            if listed is not None:
                yield _predication([listed], np)


def stands(np: NounPhrase, lexicon: Lexicon) -> bool:
    """Whether a phrase's head describes somebody as standing in a contest: "candidate", "rival", "finalist"."""
    if np.title is not None:
        return bool(np.title.row.kind == "candidate") or np.head in lexicon.standing
    return np.head in lexicon.standing


def _of_member(member: NounPhrase, whole: NounPhrase, lexicon: Lexicon) -> Iterator[Predication]:
    if member.kind == PERSON and member.title is not None and stands(member, lexicon):
        yield _predication([member], member)
    for apposed in member.apposed:
        if apposed.kind != PERSON and stands(apposed, lexicon) and member.kind in _NAMED:
            yield _predication([member], apposed)
        elif apposed.kind == PERSON and stands(member, lexicon) and member.name is None:
            rest = [m for m in whole.members if m is not member] if whole.members[0] is member else []
            yield _predication([apposed, *(m for m in rest if m.kind == PERSON)], member)


def _listed(clauses: Clauses, k: int) -> NounPhrase | None:
    """Give who is named as an example after a phrase: "candidates, including Reyes and Okafor"."""
    elements, j = clauses.elements, k + 1
    while j < len(elements) and j <= k + 5 and elements[j].kind in {COMMA, PREPOSITION, NOUN}:
        if elements[j].kind == PREPOSITION and elements[j].object in {"including", "like"}:
            break
        j += 1
    else:
        if j >= len(elements) or elements[j].kind != VERB or clauses.sentence.low(elements[j].first) != "including":
            return None
    if j + 1 >= len(elements) or elements[j + 1].kind != NOUN:
        return None
    named: NounPhrase = elements[j + 1].object
    return named if named.kind == PERSON else None


def _predication(subjects: list[NounPhrase], attribute: NounPhrase) -> Predication:
    s = attribute.sentence
    first = min(attribute.first, *(n.first for n in subjects)) if subjects else attribute.first
    p = Predication(s, DESCRIBED, first, max(attribute.last, *(n.last for n in subjects), attribute.first + 1))
    for np in subjects:
        p.add(SUBJECT, np)
    p.add(ATTRIBUTE, attribute)
    return p
