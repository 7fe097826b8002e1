"""Several who are counted in one sentence and named in the next ones: "Two contenders are ahead. Ana Reyes, a judge,".

The sentences behind "Two people fell by the wayside" tell of two whom nobody has named before, each in its turn: it is
they who did. Where somebody else opens one, or the number is another, nothing is said of anybody.
"""

from collections.abc import Iterator

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import BREAK, CONJUNCTION, NOUN
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.shapes.named_field import STANDING, like
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.numbers import read_number
from newsevents.parse.words.phrases import NounPhrase

_FEW = 5
"""As many as a story names one after another."""
_BEING = frozenset(
    "be remain lead have stand run compete vie emerge want seek apply file enter register qualify".split()
)
"""What those do of whom there is no more to say than that they stand."""
_CONTENDING = STANDING | {"rival", "opponent", "bidder"}
_PARTING = frozenset({BREAK, CONJUNCTION})


class CountedField:
    """Notes how many were told of, and waits for as many names."""

    def __init__(self) -> None:
        """Start where nobody was counted."""
        self._told: tuple[Predication, NounPhrase, int] | None = None
        self._named: list[NounPhrase] = []

    def read(self, clauses: Clauses) -> Iterator[Predication]:
        """Give what was said of several, of each whom this sentence and those before it name, once all are named."""
        if self._told is not None:
            self._named += _newcomers(clauses) if clauses.sentence.block == self._told[0].sentence.block else []
            missing = self._told[2] - len(self._named)
            if missing > 0 and self._named and self._named[-1].sentence is clauses.sentence:
                return
            if missing == 0:
                yield from self._said(*self._told[:2])
        self._told, self._named = _counted(clauses), []

    def _said(self, q: Predication, crowd: NounPhrase) -> Iterator[Predication]:
        relation = OBJECT if q.passive else SUBJECT
        for np in self._named:
            yield like(q, np.sentence, relation, [np])
            field = _standing(crowd) if q.lemma in _BEING and not q.passive else None
            if field is not None:
                p = Predication(np.sentence, "include", np.first, np.last)
                p.relations = {SUBJECT: [field], OBJECT: [np]}
                yield p


def _counted(clauses: Clauses) -> tuple[Predication, NounPhrase, int] | None:
    """Give what a sentence that names nobody says of a few persons whom it opens with, and how many they are."""
    s, first = clauses.sentence, next((e for e in clauses.elements if e.kind == NOUN), None)
    if s.headline or PERSON in s.shape or first is None:
        return None
    for p in clauses.verbs.values():
        for np in p.get(OBJECT if p.passive else SUBJECT) if p.form == "fin" and p.modality == "actual" else ():
            number = read_number(np.number or np.sentence.low(np.first + (np.sentence.low(np.first) == "only")))
            if isinstance(number, int) and 1 < number <= _FEW and (_standing(np) or np.head == "person"):
                return p, np, number
    return None


def _standing(np: NounPhrase) -> NounPhrase | None:
    """Give who is told to stand: "two contenders", and "five hopefuls" of "two of five hopefuls"."""
    return next((part for part in (np, np.of) if part is not None and singular(part.head) in _CONTENDING), None)


def _newcomers(clauses: Clauses) -> list[NounPhrase]:
    """Give whom a sentence names first in a clause, and the article for the first time; nobody where it opens else."""
    elements = clauses.elements
    found = []
    for k, e in enumerate(elements):
        if e.kind == NOUN:  # a name may stand beside the votes of the one before: "got 17 votes and Mr Lund only 10"
            opens = not k or elements[k - 1].kind in _PARTING
            behind = e.object.members[1:] if e.object.kind != PERSON else []
            found += [np for np in ([e.object] if opens else []) + behind if _is_new(np)]
    return found if found and elements[0].object is found[0] else []


def _is_new(np: NounPhrase) -> bool:
    if np.kind != PERSON or (len(np.members) > 1 and np.members[0] is np):
        return False
    found = [m.entity for i, m in np.sentence.mentions.items() if np.first <= i < np.last and m.kind == PERSON]
    return any(person is not None and person.first >= np.sentence.first for person in found[:1])
