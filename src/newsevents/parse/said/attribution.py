"""Who says what: the source of a clause, and the speaker of a quotation."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses.clauses import COMMA, Element
from newsevents.parse.clauses.predications import CLAUSE, SUBJECT, Clauses, Predication
from newsevents.parse.names.entities import Entity
from newsevents.parse.names.governments import group_name
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.phrases import NounPhrase


def clause_source(p: Predication, clauses: Clauses, discourse: Discourse, lexicon: Lexicon) -> Entity | None:
    """Give who says what a predication tells, where the article attributes it: "Two diplomats said Rutte has ..."."""
    for governor in p.above():
        if governor.lemma in lexicon.reporting_lemmas:
            return _speaker(governor, discourse)
    for k, other in clauses.verbs.items():
        if other.lemma in lexicon.reporting_lemmas and other is not p and _frames_sentence(clauses.elements, k, other):
            return _speaker(other, discourse)
    return _according_to(clauses, discourse)


def _speaker(saying: Predication, discourse: Discourse) -> Entity | None:
    subjects = saying.get(SUBJECT)
    return source_of(subjects[0], discourse) if subjects else None


def source_of(np: NounPhrase, discourse: Discourse) -> Entity | None:
    """Give who a phrase says tells something, those whom it does not name with what tells of them."""
    entity = discourse.actor(np)
    if entity is not None and entity.kind == "group" and entity.name == group_name(np):
        return discourse.worded(np, whence=True)
    return entity


def _frames_sentence(elements: list[Element], k: int, saying: Predication) -> bool:
    """Whether a verb of saying governs what stands before it: "..., diplomats say"."""
    if saying.get("object") or saying.complements.get(CLAUSE):
        return False
    j = k - 1
    while j >= 0 and elements[j].kind != COMMA:
        j -= 1
    return j > 0


def _according_to(clauses: Clauses, discourse: Discourse) -> Entity | None:
    for j, e in enumerate(clauses.elements):
        if e.object == "according to" and j + 1 < len(clauses.elements):
            np = clauses.elements[j + 1].object
            if hasattr(np, "members"):
                return source_of(np, discourse)
    return None
