"""Whom a verb counts: the phrases of its roles, and counts that share it: "85 favour Ms Reyes, 45 Mr Lund"."""

from collections.abc import Iterator

from newsevents.parse.clauses.clauses import COMMA, CONJUNCTION, NOUN, Element
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.numbers import count_of, read_number
from newsevents.parse.words.phrases import NounPhrase


def gapped_counts(elements: list[Element], p: Predication) -> Iterator[tuple[int, NounPhrase]]:
    """Give the counts and candidates that follow a verb's own object, each a number right before a name."""
    k = p.index + 2
    while k + 1 < len(elements) and elements[k].kind in {COMMA, CONJUNCTION}:
        k += 1 + (elements[k + 1].kind == CONJUNCTION)
        np = elements[k].object if k < len(elements) and elements[k].kind == NOUN else None
        value = read_number(np.number) if np is not None and np.kind == PERSON and np.number else None
        if np is None or not isinstance(value, int):
            return
        yield value, np
        k += 1


def counted_phrases(p: Predication, relations: tuple[str, ...], clauses: Clauses) -> Iterator[NounPhrase]:
    """Give the phrases of a role's relations, each conjunct by itself; ``signers`` are whoever signs the subject."""
    for relation in relations:
        if relation == "signers":
            yield from _signers(p, clauses)
            continue
        outer, _, inner = relation.partition("/")
        fillers = p.governor.get(inner) if outer == "governor" and p.governor is not None else p.get(outer)
        found = [n for np in fillers for n in (np.members if not inner or outer == "governor" else _inner(np, inner))]
        if p.noun is not None and relation == "modifier":
            found = [p.noun]
        yield from found
        if any(count_of(np) for np in found):
            return


def _inner(np: NounPhrase, link: str) -> list[NounPhrase]:
    if link == "possessor":
        return [np.possessor] if np.possessor else []
    return [member for name, linked in np.links if name == link for member in linked.members]


def _signers(p: Predication, clauses: Clauses) -> list[NounPhrase]:
    """Give who signs the letter that is the predication's subject: "20 bishops signed a letter opposing her"."""
    letters = p.get(SUBJECT)
    return [
        member
        for q in clauses.verbs.values()
        if any(np in letters for np in q.get(OBJECT))
        for np in q.get(SUBJECT)
        for member in np.members
    ]
