"""Phrases with a clause's weight and no finite verb: "With Chile behind her" says that she has Chile behind her."""

from collections.abc import Iterator

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    COMMA,
    CONJUNCTION,
    DASH,
    NOUN,
    PREPOSITION,
    RELATIVE,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.shapes.in_passing import passing_predications
from newsevents.parse.shapes.placements import placement_predications
from newsevents.parse.words.items import NAMED
from newsevents.parse.words.phrases import NounPhrase

_PLACES = frozenset({"behind", "on", "in", "at", "as"})
_BACK = frozenset({"side", "board", "corner", "camp", "tow", "back", "column", "him", "her", "them", "it"}) | {
    "co-sponsor", "sponsor", "backer", "supporter", "seconder",
}  # fmt: skip
"""Where one has one's backers: "with the unions on board", "with Chile behind her"."""
_RACES = frozenset("race running contention consideration frame mix field fray hunt contest reckoning picture".split())
"""What one is in, under or out of who may get an office."""
_IN, _OUT = frozenset({"in", "under"}), frozenset({"of"})
_DUE = frozenset({"set", "expect", "schedule", "slate", "poise", "tip"})
_ENDS = frozenset({COMMA, CONJUNCTION, BREAK, DASH, WHEN, ADVERB})
_LONGEST_REMARK = 16
"""Elements of a relative clause between who somebody is and where they stand."""


def absolute_predications(clauses: Clauses) -> Iterator[Predication]:
    """Give what such phrases say: where somebody has somebody, and what has been done to something."""
    yield from passing_predications(clauses)
    elements = clauses.elements
    for k in range(len(elements) - 2):
        if elements[k].object == "with" and elements[k].kind == PREPOSITION and elements[k + 1].kind == NOUN:
            yield from _had(clauses, k)
            yield from _done_to(clauses, k + 1)
            yield from _set_to(clauses, k + 1)
            yield from _racing(clauses, k + 1)
        elif elements[k].kind == NOUN and (not k or elements[k - 1].kind == BREAK) and _leads_in(clauses, k):
            yield from _done_to(clauses, k)
    yield from placement_predications(clauses)


def _set_to(clauses: Clauses, k: int) -> Iterator[Predication]:
    """Give what a phrase says that somebody is set to do: "with Mr Lund set to leave his post"."""
    due, done = clauses.verbs.get(k + 1), clauses.verbs.get(k + 2)
    if due is None or done is None or due.lemma not in _DUE or done.form != "inf" or done.get(SUBJECT):
        return
    p = Predication(clauses.sentence, done.lemma, clauses.elements[k].first, done.last)
    p.passive, p.tense, p.modality, p.times, p.particle = done.passive, "future", "expected", done.times, done.particle
    p.relations = {**done.relations, SUBJECT: [clauses.elements[k].object]}
    yield p


def _racing(clauses: Clauses, k: int) -> Iterator[Predication]:
    """Give where a phrase has somebody in a race: "with Ms Reyes out of the race", "with both also in the frame"."""
    elements, np = clauses.elements, clauses.elements[k].object
    aside = (i for i in range(k + 1, len(elements)) if elements[i].kind != ADVERB and elements[i].object != "out")
    j = next(aside, len(elements))
    if np.members[0].kind not in NAMED or j + 1 >= len(elements) or elements[j + 1].kind != NOUN:
        return
    out, where = elements[j - 1].object == "out", elements[j + 1].object
    if elements[j].object not in (_OUT if out else _IN) or where.head not in _RACES:
        return
    p = Predication(clauses.sentence, "be_out" if out else "be", np.first, where.last)
    p.relations = {SUBJECT: [np], str(elements[j].object): [where]}
    behind = elements[j + 2 : j + 4]
    if [e.kind for e in behind] == [PREPOSITION, NOUN] and behind[0].object == "for":
        p.relations["for"] = [behind[1].object]
    yield p


def _had(clauses: Clauses, k: int) -> Iterator[Predication]:
    """Give a predication ``have(subject, object)`` for each place that the phrase of the "with" at ``k`` names."""
    elements = clauses.elements
    before = clauses.surface_subject(k, after=False)
    j, had = k + 1, list(elements[k + 1].object.members)
    while had and had[0].kind in NAMED and (at := _place_behind(elements, j)) is not None:
        where: NounPhrase = elements[at + 1].object
        holder = before or clauses.surface_subject(at + 1, after=True)
        if holder is not None and holder is not had[0]:
            p = Predication(clauses.sentence, "have", had[0].first, where.last)
            p.relations = {SUBJECT: [holder], OBJECT: [*had], str(elements[at].object): [where]}
            yield p
        j, had = at + 1, where.members[1:]  # "with Chile at her back and Peru on her side"
        if not had and elements[j + 1 : j + 2] and elements[j + 1].kind in {CONJUNCTION, COMMA}:
            j += 2
            had = list(elements[j].object.members) if j < len(elements) and elements[j].kind == NOUN else []


def _place_behind(elements: list[Element], j: int) -> int | None:
    """Give where the place behind a name begins: "Chile behind her", "Peru, which had wavered, now in her camp"."""
    j += 1
    if [e.kind for e in elements[j : j + 2]] == [COMMA, RELATIVE]:
        closing = (i for i in range(j + 2, min(len(elements), j + _LONGEST_REMARK)) if elements[i].kind == COMMA)
        j = next(closing, len(elements)) + 1
    while j + 1 < len(elements) and elements[j].kind == ADVERB and elements[j].object not in _PLACES:
        j += 1
    if j + 1 >= len(elements) or elements[j].object not in _PLACES or elements[j + 1].kind != NOUN:
        return None
    placed = elements[j].kind in {PREPOSITION, ADVERB}
    return j if placed and singular(elements[j + 1].object.head) in _BACK else None


def _leads_in(clauses: Clauses, k: int) -> bool:
    """Whether a phrase and its participle lead in a clause: "Turkey's veto lifted, Ms Reyes was appointed"."""
    np, after = clauses.elements[k].object, clauses.elements[k + 1 : k + 5]
    if [e.kind for e in after] != [VERB, COMMA, NOUN, VERB] or np.kind not in {"n", "m"}:
        return False
    told = after[3].object
    return bool(np.possessor is not None or np.det.startswith("poss:")) and told.lemma not in clauses.grammar.inverting


def _done_to(clauses: Clauses, k: int) -> Iterator[Predication]:
    """Give what the participle behind a phrase says was done to it: "with Turkey's objections dropped"."""
    done = clauses.verbs.get(k + 1)
    after = clauses.elements[k + 2 : k + 3]
    if done is None or done.progressive or done.form == "ger" or done.get(OBJECT) or done.complements:
        return
    if after and after[0].kind not in _ENDS:
        return
    p = Predication(clauses.sentence, done.lemma, clauses.elements[k].first, done.last)
    p.passive, p.form, p.times = True, "part", done.times
    p.relations = {OBJECT: [clauses.elements[k].object]}
    yield p
