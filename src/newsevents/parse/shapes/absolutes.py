"""Phrases with a clause's weight and no verb: "With Chile behind her" says that she has Chile behind her."""

from collections.abc import Iterator

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import ADVERB, NOUN, PREPOSITION
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.words.items import NAMED

_PLACES = frozenset({"behind", "on", "in", "at", "as"})
_BACK = frozenset({"side", "board", "corner", "camp", "tow", "back", "column", "him", "her", "them", "it"}) | {
    "co-sponsor", "sponsor", "backer", "supporter", "seconder",
}  # fmt: skip
"""Where one has one's backers: "with the unions on board", "with Chile behind her"."""


def absolute_predications(clauses: Clauses) -> Iterator[Predication]:
    """Give a predication ``have(subject, object)`` for each "with" phrase that says where somebody has somebody."""
    elements = clauses.elements
    for k, e in enumerate(elements[: max(0, len(elements) - 3)]):
        if e.kind != PREPOSITION or e.object != "with" or elements[k + 1].kind != NOUN:
            continue
        had, place, where = elements[k + 1].object, elements[k + 2], elements[k + 3]
        if had.kind not in NAMED or place.kind not in {PREPOSITION, ADVERB} or place.object not in _PLACES:
            continue
        if where.kind != NOUN or singular(where.object.head) not in _BACK:
            continue
        holder = clauses.surface_subject(k, after=False) or clauses.surface_subject(k, after=True)
        if holder is not None and holder is not had:
            p = Predication(clauses.sentence, "have", had.first, where.object.last)
            p.add(SUBJECT, holder)
            p.add(OBJECT, had)
            p.add(str(place.object), where.object)
            yield p
