"""Two sides told with one verb: "Peru voted for Ms Reyes and Chile for Mr Lund", "backed by Peru and Mr Lund by Chile".

What looks like a coordination before the second preposition is none: its end is who stands on the other side.
"""

from newsevents.parse.clauses.clauses import CONJUNCTION, NOUN, PREPOSITION, Element
from newsevents.parse.clauses.predication import FOR_OR_AGAINST, Predication
from newsevents.parse.words.items import NAMED, PERSON
from newsevents.parse.words.phrases import NounPhrase

_SIDES = frozenset({"for", "by", "behind", "against", "with", "to"})
"""Prepositions that link one side to whom it is for."""
_TAKING_SIDES = frozenset({"vote", "be", "come_out", "remain", "stay", "stand"})


def part_sides(elements: list[Element]) -> None:
    """Part the names before a preposition that is said again, in place."""
    for j in range(1, len(elements) - 2):
        if elements[j].kind != NOUN or elements[j - 1].kind != PREPOSITION or elements[j - 1].object not in _SIDES:
            continue
        k = j + 1
        if elements[k].kind == CONJUNCTION and k + 1 < len(elements) and elements[k + 1].kind == NOUN:
            k += 2  # "for Ms Reyes, and Chile and Peru for Mr Okafor"
        if k + 1 >= len(elements) or not _is_other_side(elements[k : k + 2], elements[j - 1].object):
            continue
        if parted := _part(elements, j, k):
            elements[j:k] = parted
            return


def _is_other_side(elements: list[Element], side: str) -> bool:
    """Whether a preposition is said again before a name, or its opposite."""
    again, name = elements
    if again.object == side:
        return name.kind == NOUN and name.object.kind in NAMED
    return again.kind == PREPOSITION and {again.object, side} == {"for", "against"}


def _part(elements: list[Element], j: int, k: int) -> list[Element]:
    """Cut the names from ``j`` up to ``k`` where the other side begins: with the first that is of another kind."""
    np: NounPhrase = elements[j].object
    members = [*np.members, *(m for e in elements[j + 1 : k] if e.kind == NOUN for m in e.object.members)]
    if len(members) < 2 or not all(m.kind in NAMED for m in members):
        return []
    person = members[0].kind == PERSON
    at = next((i for i, m in enumerate(members) if (m.kind == PERSON) != person), len(members) - 1)
    other, end = members[at], members[at].first
    while np.sentence.shape[end - 1] in ",c":
        end -= 1
    if end <= np.first:
        return []
    np.members, other.members = members[:at], members[at:]
    np.last, other.last = end, elements[k - 1].last
    return [
        Element(NOUN, np.first, end, np),
        Element(CONJUNCTION, end, other.first, "and"),
        Element(NOUN, other.first, other.last, other),
    ]


def take_stranded(p: Predication, preposition: str) -> int:
    """Take a preposition that says by itself how one votes: "Peru voted against", "Chile is still against"."""
    if preposition == "in" and p.lemma == "be":
        p.particle = preposition  # "Reyes confirmed that she was in"
        return 1
    if preposition not in FOR_OR_AGAINST or p.lemma not in _TAKING_SIDES or p.particle in FOR_OR_AGAINST:
        return 0
    p.particle = preposition
    return 1
