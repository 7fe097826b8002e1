"""Which bodies an article shows deciding, and which it only names in passing: "also sits on the Arts Council"."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.names.entities import Entity
from newsevents.parse.words.items import Sentence
from newsevents.parse.words.phrases import NounPhrase

if TYPE_CHECKING:
    from newsevents.parse.votes.voters import Voters

_DECIDING = frozenset(
    """vote votes voted voting ballot ballots poll polls elect elects elected choose chooses chose chosen pick picks
    decide decides decided approve approves approved confirm confirms confirmed appoint appoints majority majorities
    members delegates seats quorum consensus unanimously""".split()
)
"""Words beside which a body is shown to decide, not only named in passing."""
_WHERE_TO = frozenset({"to", "at"})
_CAREERS = frozenset("enter join leave sit serve work be spend".split())
_PLACES = ("object", "in", "at", "on")
_FILLED_FROM_ABOVE = frozenset("court central_bank ministry government police military".split())


class Passing:
    """Tells the bodies of one article that decide from those that are only named."""

    def __init__(self, voters: "Voters") -> None:
        """Begin with no body shown deciding."""
        self._voters = voters
        self._deciding: set[str] = set()

    def note(self, clauses: Clauses) -> None:
        """Take notice of the bodies that a sentence shows deciding: "the Senate votes on Friday"."""
        s = clauses.sentence
        if _DECIDING.isdisjoint(s.words):
            return
        careers = {id(np) for p in clauses.verbs.values() if p.lemma in _CAREERS for r in _PLACES for np in p.get(r)}
        for e in clauses.elements:
            if e.kind != NOUN or id(e.object) in careers or (e.first and s.low(e.first - 1) in _WHERE_TO):
                continue  # "who entered parliament in 2022", "was elected to the Senate"
            for np in phrases_inside(e.object):
                body = self._voters.of_phrase(np) or self._voters.before_noun(np)
                if body is not None and is_named(body, s):
                    self._deciding.add(body.name.lower())

    def in_its_place(self, body: Entity | None) -> Entity | None:
        """Give the body that fills the contest's office, for none or one that the article only names in passing."""
        contested = self._voters.contested(own=False)
        if contested is None or (body is not None and not self._is_passing(body)):
            return body
        if {self._voters.kind(contested), contested.name.rpartition(" ")[2]} & _FILLED_FROM_ABOVE:
            return body
        return body if body is not None and getattr(contested.row, "kind", "") == "international" else contested

    def _is_passing(self, body: Entity) -> bool:
        """Whether the article only names a body, and never shows it deciding."""
        meets = body.kind == "organization" or body.name.rpartition(" ")[2] in self._voters.table.body_nouns
        return meets and body.name.lower() not in self._deciding


def is_named(body: Entity, s: Sentence) -> bool:
    """Whether a sentence names a body, and does not only describe it: "the union"."""
    words = s.text(0, len(s)).lower()
    return body.kind != "organization" or any(form.lower() in words for form in (body.name, *body.forms))


def phrases_inside(np: NounPhrase) -> Iterator[NounPhrase]:
    """Give a phrase's conjuncts with what they link and possess."""
    for member in np.members:
        yield member
        for _, linked in member.links:
            yield linked
            yield from (inner for _, inner in linked.links)
            if linked.possessor is not None:
                yield linked.possessor
        if member.possessor is not None:
            yield member.possessor
