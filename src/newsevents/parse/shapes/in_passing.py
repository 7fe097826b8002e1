"""What is told of somebody in passing, without a verb: "Mr Lund, himself among the losers," says that he is."""

from collections.abc import Iterator

from newsevents.parse.clauses.clauses import COMMA, NOUN, PREPOSITION
from newsevents.parse.clauses.conditions import REFLEXIVES
from newsevents.parse.clauses.predications import SUBJECT, Clauses, Predication
from newsevents.parse.words.items import PERSON


def passing_predications(clauses: Clauses) -> Iterator[Predication]:
    """Give a predication ``be`` for each phrase that "himself" or "herself" opens behind a name and a comma."""
    elements = clauses.elements
    for k in range(2, len(elements) - 2):
        if elements[k].kind != NOUN or elements[k].object.head not in REFLEXIVES:
            continue
        named, comma, _, link, where = elements[k - 2 : k + 3]
        if [named.kind, comma.kind, link.kind, where.kind] != [NOUN, COMMA, PREPOSITION, NOUN]:
            continue
        person = named.object.members[-1]
        if person.kind == PERSON:
            p = Predication(clauses.sentence, "be", person.first, where.object.last)
            p.relations = {SUBJECT: [person], str(link.object): [where.object]}
            yield p
