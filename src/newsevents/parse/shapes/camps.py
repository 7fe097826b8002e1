"""Who is on whose side in lines without a verb: "For Ms Reyes: the teachers, Luis Pardo", "Against: the Greens"."""

from collections.abc import Iterator

from newsevents.parse.clauses.clauses import BREAK, COMMA, CONJUNCTION, DASH, NOUN, PREPOSITION, Element
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_SIDES = frozenset({"for", "against"})
_CAMPS = frozenset({"corner", "camp", "column", "favour", "favor"})
BACKERS = frozenset({"backer", "supporter", "endorser"})
_JOINING = frozenset({COMMA, CONJUNCTION})


def camp_predications(clauses: Clauses) -> Iterator[Predication]:
    """Give what the labels before the colons of a sentence say of those behind them."""
    elements = clauses.elements
    for k in range(1, len(elements) - 1) if ":" in clauses.sentence.shape else ():
        named = _listed(elements, k + 1) if elements[k].object == ":" else []
        label = _label(elements, k) if named else None
        if label is not None:
            lemma, relation, whom, particle = label
            p = Predication(clauses.sentence, lemma, elements[k - 1].first, named[-1].last)
            p.particle, p.relations = particle, {SUBJECT: named, **({relation: [whom]} if whom is not None else {})}
            yield p


def _label(elements: list[Element], k: int) -> tuple[str, str, NounPhrase | None, str] | None:
    """Read the label before the colon at ``k`` as a verb, how it is linked to whom it is about, and a bare "for"."""
    before = elements[k - 1]
    opens = _opens(elements, k - 2)
    if before.kind == PREPOSITION:
        return ("vote", "", None, str(before.object)) if before.object in _SIDES and opens else None
    np = before.object
    if before.kind != NOUN or len(np.members) > 1:
        return None
    if np.head in BACKERS and np.possessor is not None and opens:
        return "back", OBJECT, np.possessor, ""
    link = elements[k - 2] if k > 1 and elements[k - 2].kind == PREPOSITION and _opens(elements, k - 3) else None
    if link is not None and link.object in _SIDES and np.kind == PERSON:
        return "vote", str(link.object), np, ""
    if link is not None and link.object == "in" and np.head in _CAMPS:
        return "be", "in", np, ""
    return None


def _opens(elements: list[Element], j: int) -> bool:
    """Whether what stands behind an element opens a line or a part of one."""
    return j < 0 or elements[j].kind in {BREAK, DASH}


def _listed(elements: list[Element], j: int) -> list[NounPhrase]:
    """Give the phrases of a list up to the end of its part of the line; nobody where it is a clause."""
    found: list[NounPhrase] = []
    while j < len(elements) and elements[j].kind != BREAK:
        if elements[j].kind == NOUN:
            found.append(elements[j].object)
        elif elements[j].kind not in _JOINING:
            return found if found and elements[j].kind in {PREPOSITION, DASH} else []
        j += 1
    return found
