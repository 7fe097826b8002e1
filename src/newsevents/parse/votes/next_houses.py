"""Who voted where one verb serves several houses: "the bishops approved it by 41 to 2 and the clergy by 158 to 31"."""

from collections.abc import Sequence

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.names.entities import Entity
from newsevents.parse.shapes.signature import Score
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.passing import phrases_inside
from newsevents.parse.votes.voters import Voters


def next_house(clauses: Clauses, score: Score, before: Sequence[Ballot], voters: Voters) -> Entity | None:
    """Give the house that stands alone between the figures of the vote right before and its own."""
    first = next((b.score.last for b in before if b.sentence is clauses.sentence), score.first)
    end = score.first
    if first >= end:
        return None
    if any(first <= p.first < end for p in clauses.verbs.values()):
        return None
    phrases = (np for e in clauses.elements if e.kind == NOUN for np in phrases_inside(e.object))
    named = [np for np in phrases if first <= np.first and np.last <= end]
    return voters.of_phrase(named[0]) if len(named) == 1 else None
