"""Event nouns as predications: "Canada's support for Ms Reyes", "the resignation of Mr Okafor as chairman"."""

from collections.abc import Iterator

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses import COMMA, NOUN, PREPOSITION, WHEN
from newsevents.parse.items import PERSON, STATE
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import SUBJECT, Clauses, Predication

_OWNERS = {"poss:his": "he", "poss:her": "she"}


def nominal_predications(clauses: Clauses, lexicon: Lexicon) -> Iterator[Predication]:
    """Give a predication for each noun phrase whose head evokes a frame."""
    for k, e in enumerate(clauses.elements):
        if e.kind == NOUN:
            for np in _inside(e.object):
                if np.head in lexicon.frames.by_noun and np.kind in {"n", "m"}:
                    yield _predication(np, clauses, k)


def _inside(np: NounPhrase) -> Iterator[NounPhrase]:
    """Give a phrase's conjuncts and the phrases linked to them."""
    for member in np.members:
        yield member
        for _, linked in member.links:
            yield linked
        if member.possessor is not None:
            yield member.possessor


def _is_of_state(np: NounPhrase) -> bool:
    """Whether "her" is a state's: "Kenya pledges her support"."""
    before = np.sentence.shape[: np.first]
    return STATE in before and PERSON not in before


def _pronoun(np: NounPhrase) -> NounPhrase:
    """Give the owner whom a possessive pronoun means, as a phrase: "his candidacy"."""
    owner = NounPhrase(np.sentence, np.first)
    owner.last, owner.kind, owner.head = np.first + 1, "P", _OWNERS[np.det]
    return owner


def _predication(np: NounPhrase, clauses: Clauses, k: int) -> Predication:
    s = clauses.sentence
    p = Predication(s, np.head, np.first, np.last)
    p.noun = np
    if np.possessor is not None:
        p.add(SUBJECT, np.possessor)
    elif np.det in _OWNERS and not (np.det == "poss:her" and _is_of_state(np)):
        p.add(SUBJECT, _pronoun(np))
    for link, linked in np.links:
        p.add(link, linked)
    j = k + 1
    elements = clauses.elements
    if j + 1 < len(elements) and elements[j].kind == COMMA and elements[j + 1].object == "as":
        j += 1  # "the choice of Ms Reyes, a law professor, as head of"
    while j + 1 < len(elements) and elements[j].kind == PREPOSITION:
        if elements[j + 1].kind == NOUN:
            p.add(elements[j].object if elements[j].object != "by" else SUBJECT, elements[j + 1].object)
        elif elements[j + 1].kind == WHEN:
            p.times.append((elements[j].object, elements[j + 1].object))
        else:
            break
        j += 2
    if j < len(elements) and elements[j].kind == "V" and elements[j].object.form == "inf":
        p.complements["to"] = [clauses.verbs[j]]
    return p
