"""A predication: one verb, or one event noun, with its fillers by grammatical relation."""

from collections.abc import Iterator

from newsevents.model import TimeExpression
from newsevents.parse.words.items import Sentence
from newsevents.parse.words.phrases import NounPhrase
from newsevents.parse.words.verbs import VerbGroup

SUBJECT = "subject"
OBJECT = "object"
OBJECT2 = "object2"
ATTRIBUTE = "attribute"
CLAUSE = "clause"
FOR_OR_AGAINST = frozenset({"for", "against"})
"""What a verb of taking sides may have without a noun: "voted against"."""


class Predication:
    """A verb or event noun with its fillers.

    ``relations`` maps a grammatical relation (``subject``, ``object``, ``object2``, ``attribute``, or a preposition)
    to its noun phrases; ``complements`` maps ``to`` (an infinitive) or a preposition with an -ing form to the
    predications that fill it.
    """

    __slots__ = (
        "complements",
        "counterfactual",
        "duty",
        "first",
        "form",
        "governor",
        "index",
        "last",
        "lemma",
        "modality",
        "nobody",
        "noun",
        "particle",
        "passive",
        "perfect",
        "pluperfect",
        "progressive",
        "quoted",
        "relations",
        "sentence",
        "tense",
        "times",
    )  # fmt: skip

    def __init__(self, sentence: Sentence, lemma: str, first: int, last: int) -> None:
        """Start a predication without fillers."""
        self.sentence = sentence
        self.lemma = lemma
        self.index = -1  # its element in the sentence
        self.first = first
        self.last = last
        self.form = "fin"
        self.passive = False
        self.perfect = False
        self.pluperfect = False
        self.progressive = False
        self.counterfactual = False
        self.tense = "present"
        self.modality = "actual"
        self.noun: NounPhrase | None = None
        self.relations: dict[str, list[NounPhrase]] = {}
        self.complements: dict[str, list[Predication]] = {}
        self.governor: Predication | None = None
        self.nobody = False
        self.duty = ""
        self.quoted = False
        self.particle = ""
        self.times: list[tuple[str, TimeExpression]] = []

    @classmethod
    def of_group(cls, sentence: Sentence, group: VerbGroup) -> "Predication":
        """Start the predication of a verb group."""
        p = cls(sentence, group.lemma, group.first, group.last)
        p.passive, p.form, p.tense, p.perfect = group.passive, group.form, group.tense, group.perfect
        p.times, p.duty, p.counterfactual = list(group.inside), group.duty, group.counterfactual
        p.pluperfect, p.progressive = group.pluperfect, group.progressive
        return p

    def add(self, relation: str, np: NounPhrase) -> None:
        """Add a filler."""
        self.relations.setdefault(relation, []).append(np)

    def links_by(self, link: str) -> bool:
        """Whether it, or what it has taken, has a preposition: "has the support of Ms Chen, and of Mr Lund"."""
        return bool(self.get(link)) or any(
            of == link for nps in self.relations.values() for np in nps for of, _ in np.links
        )

    def get(self, relation: str) -> list[NounPhrase]:
        """Give the fillers of a relation."""
        return self.relations.get(relation, [])

    def disown(self, inner: "Predication") -> None:
        """No longer govern another."""
        inner.governor = None
        self.complements = {
            relation: rest
            for relation, found in self.complements.items()
            if (rest := [p for p in found if p is not inner])
        }

    def above(self) -> Iterator["Predication"]:
        """Give what governs it, what governs that, and so outwards; each once."""
        seen, p = {self}, self.governor
        while p is not None and p not in seen:
            yield p
            seen.add(p)
            p = p.governor

    def __repr__(self) -> str:
        parts = ", ".join(f"{k}={'+'.join(n.text for n in v)!r}" for k, v in self.relations.items())
        more = "".join(f", {k}:{'+'.join(p.lemma for p in v)}" for k, v in self.complements.items())
        return f"{self.lemma}[{self.modality}]({parts}{more})"
