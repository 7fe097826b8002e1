"""Offices of one career, each with its years: "was mayor from 2004 to 2008 and then a senator until 2014".

The verb stands once; each office behind it that has times of its own is another spell.
"""

from collections.abc import Iterator

from newsevents.model import TimeExpression
from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    COMMA,
    CONJUNCTION,
    NOUN,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.predications import ATTRIBUTE, SUBJECT, Clauses, Predication
from newsevents.parse.people.roles import is_plural
from newsevents.parse.words.items import TITLE
from newsevents.parse.words.phrases import NounPhrase

_HOLDING = {"be": ATTRIBUTE, "serve": "as", "work": "as"}
"""Verbs that tell of a spell, with the relation in which the office stands."""
_ENDS = frozenset({VERB, BREAK, RELATIVE, SUBORDINATOR})
_BETWEEN = frozenset({ADVERB, COMMA, CONJUNCTION})
"""What stands between the years of one office and the next office."""


def career_predications(p: Predication, clauses: Clauses) -> list[Predication]:
    """Give a predication for each further office of a verb that has times of its own, and leave the verb the first."""
    relation = _HOLDING.get(p.lemma, "")
    if not relation or p.noun is not None or (p.form, p.tense, p.modality) != ("fin", "past", "actual"):
        return []
    held = p.get(relation)
    if not held or not _is_office(held[0]) or not p.get(SUBJECT):
        return []
    elements, first = clauses.elements, held[0].last
    start = next((k for k, e in enumerate(elements) if e.first >= first), len(elements))
    end = next((k for k in range(start, len(elements)) if elements[k].kind in _ENDS), len(elements))
    opens = [k for k in range(start, end) if _opens(elements, k, start, end)]
    if not opens:
        return []
    p.relations[relation] = held[:1]
    p.times = _times(elements[start : opens[0]])
    bounds = [*opens[1:], end]
    return [_later(p, relation, elements[k:to]) for k, to in zip(opens, bounds, strict=True)]


def _is_office(np: NounPhrase) -> bool:
    """Whether a phrase is one person's office and names nobody."""
    return np.kind == TITLE and np.name is None and not np.apposed and len(np.members) == 1 and not is_plural(np)


def _opens(elements: list[Element], k: int, start: int, end: int) -> bool:
    """Whether an element is an office told behind the years of another one, and before its own."""
    if elements[k].kind != NOUN or not _is_office(elements[k].object):
        return False
    before = k - 1 - (elements[k - 1].kind == PREPOSITION and elements[k - 1].object == "as")
    joined = before > start and elements[before].kind in _BETWEEN
    while before > start and elements[before].kind in _BETWEEN:
        before -= 1
    timed = elements[before].kind == WHEN and before >= start
    behind = k + 1
    while behind + 1 < end and [e.kind for e in elements[behind : behind + 2]] == [PREPOSITION, NOUN]:
        behind += 2  # "of the board of Norvest"
    own = behind < end and WHEN in {e.kind for e in elements[behind : min(end, behind + 2)]}
    return joined and timed and own


def _times(elements: list[Element]) -> list[tuple[str, TimeExpression]]:
    """Give the times among elements, each with its preposition."""
    return list(_timed(elements))


def _timed(elements: list[Element]) -> Iterator[tuple[str, TimeExpression]]:
    for k, e in enumerate(elements):
        if e.kind == WHEN:
            before = elements[k - 1] if k else None
            yield (str(before.object) if before is not None and before.kind == PREPOSITION else ""), e.object


def _later(p: Predication, relation: str, elements: list[Element]) -> Predication:
    """Give the predication of a later office: the verb's own, with other times."""
    office = elements[0].object
    copy = Predication(p.sentence, p.lemma, office.first, office.last)
    copy.index, copy.form, copy.governor = p.index, p.form, p.governor
    copy.tense, copy.perfect, copy.pluperfect, copy.modality = p.tense, p.perfect, p.pluperfect, p.modality
    copy.relations = {SUBJECT: p.get(SUBJECT), relation: [office]}
    copy.times = _times(elements[1:])
    return copy
