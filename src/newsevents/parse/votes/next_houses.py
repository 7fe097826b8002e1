"""Who voted where one verb serves several houses: "the bishops approved it by 41 to 2 and the clergy by 158 to 31"."""

from collections.abc import Sequence

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.names.entities import Entity
from newsevents.parse.shapes.signature import Score
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.motions import FAVOURS
from newsevents.parse.votes.passing import phrases_inside
from newsevents.parse.votes.voters import Voters
from newsevents.parse.words.phrases import NounPhrase


def next_house(clauses: Clauses, score: Score, before: Sequence[Ballot], voters: Voters) -> Entity | None:
    """Give the house that stands alone between the figures of the vote right before and its own, or right behind."""
    told = [b for b in before if b.sentence is clauses.sentence]
    first, end = (told[0].score.last if told else score.first), score.first
    phrases = [np for e in clauses.elements if e.kind == NOUN for np in phrases_inside(e.object)]
    if told and (behind := _behind(clauses, score, phrases, voters)) is not None:
        return behind
    if first >= end or any(first <= p.first < end for p in clauses.verbs.values()):
        return None
    named = [np for np in phrases if first <= np.first and np.last <= end and np.head not in FAVOURS]
    return voters.of_phrase(named[0]) if len(named) == 1 else None


def _behind(clauses: Clauses, score: Score, phrases: list[NounPhrase], voters: Voters) -> Entity | None:
    """Read "had 21 votes to 10 in the House of Clergy and 30 to 14 in that of Laity"."""
    s, at = clauses.sentence, score.last
    if s.lows[at : at + 1] not in (["in"], ["from"], ["among"]):
        return None
    return next((voters.of_phrase(np) for np in phrases if np.first == at + 1), None)
