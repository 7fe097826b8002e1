"""Pairs behind the first that a verb has: "retained Ms Reyes as chair, Mr Okafor as treasurer and Mr Holm as clerk"."""

from collections.abc import Iterator

from newsevents.parse.clauses import BREAK, COMMA, CONJUNCTION, NOUN
from newsevents.parse.items import PERSON, TITLE
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import OBJECT, Clauses, Predication


def series_predications(clauses: Clauses) -> Iterator[Predication]:
    """Give a predication for each further pair of a person and what they are chosen as."""
    elements = clauses.elements
    for j in range(2, len(elements) - 2):
        person, as_, office = elements[j : j + 3]
        joined = elements[j - 1].kind in {COMMA, CONJUNCTION}
        paired = person.kind == office.kind == NOUN and as_.object == "as"
        if joined and paired and person.object.kind == PERSON and office.object.kind == TITLE:
            verb = _verb_of(clauses, j)
            if verb is not None:
                yield _like(verb, {OBJECT: [person.object], "as": [office.object]})


def _verb_of(clauses: Clauses, j: int) -> Predication | None:
    """Give the verb that has a pair already, in the same clause as the further one at ``j``."""
    for k in range(j - 1, -1, -1):
        if clauses.elements[k].kind == BREAK:
            return None
        p = clauses.verbs.get(k)
        if p is not None:
            return p if p.get("as") and any(np.kind == PERSON for np in p.get(OBJECT)) else None
    return None


def _like(verb: Predication, relations: dict[str, list[NounPhrase]]) -> Predication:
    """Give a verb's predication with other fillers."""
    p = Predication(verb.sentence, verb.lemma, verb.first, verb.last)
    for name in ("form", "passive", "perfect", "pluperfect", "tense", "modality", "governor", "particle", "index"):
        setattr(p, name, getattr(verb, name))
    p.times = list(verb.times)
    p.relations = {**verb.relations, **relations}
    return p
