"""Where a remark behind a name puts somebody: "Ms Chen, in her camp since May,", "the Swedes, hostile to him,".

What is said so until a day no longer holds: it is told as denied.
"""

from collections.abc import Iterator

from newsevents.model.times import TimeRelation
from newsevents.parse.clauses.clauses import (
    ADJECTIVE,
    ADVERB,
    BREAK,
    COMMA,
    DASH,
    NOUN,
    PREPOSITION,
    WHEN,
    Element,
)
from newsevents.parse.clauses.predications import ATTRIBUTE, SUBJECT, Clauses, Predication
from newsevents.parse.words.items import NAMED, PERSON
from newsevents.parse.words.phrases import NounPhrase

_CAMPS = frozenset({"camp", "corner", "column"})
_SIDING = frozenset("hostile loyal opposed committed devoted sympathetic favourable favorable averse".split())
"""Adjectives of who is for or against somebody."""
_FOLLOWERS = frozenset({"man", "woman"})
_CLOSING = frozenset({COMMA, BREAK, DASH})


def placement_predications(clauses: Clauses) -> Iterator[Predication]:
    """Give a predication ``be`` for each remark behind a name that says where somebody stands."""
    elements = clauses.elements
    for k in range(len(elements) - 2):
        if elements[k].kind != NOUN:
            continue
        np: NounPhrase = elements[k].object
        follower = np.apposed[-1] if np.kind == PERSON and np.apposed else None
        if follower is not None and follower.head in _FOLLOWERS and _is_anothers(follower):
            yield _being(clauses, np, ATTRIBUTE, follower, _is_over(elements, k + 1))
        if elements[k + 1].kind == COMMA and (np.kind in NAMED or np.kind == "I"):
            yield from _placed(clauses, np, k + 2)


def _placed(clauses: Clauses, np: NounPhrase, j: int) -> Iterator[Predication]:
    """Read the remark that begins at ``j``: "now behind Ms Reyes", "in her camp since May", "hostile to her"."""
    elements = clauses.elements
    while j < len(elements) and elements[j].kind == ADVERB:
        j += 1
    siding = elements[j] if j < len(elements) and elements[j].kind == ADJECTIVE else None
    j += siding is not None
    if j + 1 >= len(elements) or elements[j].kind != PREPOSITION or elements[j + 1].kind != NOUN:
        return
    link, where = str(elements[j].object), elements[j + 1].object
    sided = siding is not None and siding.object in _SIDING and link == "to"
    placed = siding is None and (link == "behind" or (link == "in" and where.head in _CAMPS))
    if not _closes(elements, j + 2) or not (sided or placed):
        return
    p = _being(clauses, np, link, where, _is_over(elements, j + 2))
    if siding is not None:
        adjective = NounPhrase(clauses.sentence, siding.first)
        adjective.last, adjective.kind, adjective.head = siding.last, "j", str(siding.object)
        p.add("adjective", adjective)
    yield p


def _closes(elements: list[Element], j: int) -> bool:
    """Whether the remark ends at ``j``, behind a time at most: "since May,", but not "in the polls"."""
    while j < len(elements) and elements[j].kind in {ADVERB, WHEN}:
        j += 1
    if [e.kind for e in elements[j : j + 2]] == [PREPOSITION, WHEN]:
        j += 2
    return j < len(elements) and elements[j].kind in _CLOSING


def _being(clauses: Clauses, np: NounPhrase, relation: str, where: NounPhrase, over: bool) -> Predication:
    p = Predication(clauses.sentence, "be", np.first, max(np.last, where.last))
    p.modality = "denied" if over else "actual"
    p.relations = {SUBJECT: [np], relation: [where]}
    return p


def _is_anothers(np: NounPhrase) -> bool:
    """Whether a description says whose somebody is: "the Unity Party's man till Wednesday"."""
    return np.possessor is not None and np.possessor.kind in NAMED and not np.links


def _is_over(elements: list[Element], j: int) -> bool:
    """Whether the remark says until when it held: "till Wednesday"."""
    timed = next((e.object for e in elements[j : j + 2] if e.kind == WHEN), None)
    return timed is not None and timed.relation is TimeRelation.UNTIL
