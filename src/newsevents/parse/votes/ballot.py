"""One vote that was held, while its article is read."""

from attrs import define

from newsevents.model.times import TimeExpression
from newsevents.parse.clauses.predications import Clauses, Predication
from newsevents.parse.names.entities import Entity
from newsevents.parse.shapes.signature import Score
from newsevents.parse.words.items import Sentence

_SHARE = frozenset({"short", "two-thirds", "three-fifths", "three-quarters"})
"""Words of a majority that the greater figure may have fallen short of."""


@define(eq=False)
class Ballot:
    """One vote that was held."""

    sentence: Sentence
    score: Score
    body: Entity | None = None
    subject: str | None = None
    outcome: str | None = None
    decided: str | None = None
    """The outcome, where it is that of one of several seats."""
    date: TimeExpression | None = None
    clauses: Clauses | None = None
    predication: Predication | None = None
    """The verb that tells of it, if any, in its sentence."""
    verb: str = ""
    """The class of the verb that the score belongs to."""
    person: Entity | None = None
    """The candidate."""
    rival: Entity | None = None
    """To whom a loser lost."""
    words: frozenset[str] = frozenset()
    tense: str = ""
    """``had`` for what lies before the article's own time."""
    few: bool = False
    """Whether its count is told to be small, "only nine voted to save him", and so is of the losing side."""
    gapped: bool = False
    """Whether its house shares the verb of the vote before: "passed the House 44-31 and the Senate 22-16"."""
    sure: bool = False
    """Whether the verb itself says who voted."""
    bare: bool = False
    """Whether only figures and names tell it, so that the names must be candidates'."""
    tentative: bool = False
    """Whether it is a vote only if another sentence completes it."""

    @property
    def span(self) -> tuple[int, int]:
        """The token range of the figures."""
        return self.sentence.cuts[self.score.first], self.sentence.cuts[self.score.last]

    @property
    def figures(self) -> int:
        """How many figures it has whose sides are named: none where their order tells them."""
        told = (self.score.favour, self.score.against, self.score.abstentions) if self.score.explicit else ()
        return sum(figure is not None for figure in told)

    @property
    def short(self) -> bool:
        """Whether the greater figure may not have been enough: unlike in "fell short, voting 24-19 against her"."""
        against = self.sentence.lows[self.score.last : self.score.last + 1] == ["against"]
        return not (against or _SHARE.isdisjoint(self.words))
