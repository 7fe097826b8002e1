"""Sides told apart, those against first: "Nine councillors voted no. Four were in favour, and one abstained."."""

from typing import Final

from newsevents.parse.shapes.signature import Score
from newsevents.parse.shapes.vote_cues import COUNTED
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.words.items import Sentence

_CAST: Final = frozenset({"voted", "cast", "balloted"})
_NEAR: Final = 2
_SAME: Final = frozenset("it this that him her them and but while with . , ; :".split()) | {""}
"""What may follow the side of those in favour, for what they favour to be what the others voted against."""


class SidesApart:
    """Keeps the votes cast against something until the next sentence says how many were for it."""

    def __init__(self) -> None:
        """Begin with none."""
        self.at = -99
        self.against: Score | None = None
        self.whole: Score | None = None

    def join(self, s: Sentence, last: Ballot | None, scores: list[Score]) -> list[Score]:
        """Complete a sentence's one score by those told right before, or keep it for the next; give the scores.

        What could still belong to the ``last`` vote is not kept: "There were 52 in favour. Three voted no.".
        """
        before, self.against = self.against if s.number == self.at + 1 else None, None
        score = scores[0] if len(scores) == 1 else None
        if score is None or not score.explicit or score.percent:
            return scores
        if score.favour is None:
            full = last is None or last.score.against is not None
            if full and score.against is not None and not _CAST.isdisjoint(s.lows):
                self.at, self.against = s.number, score
        elif before is not None and score.against is None and _is_of_same(s, score):
            self.whole, score.against = score, before.against
            score.abstentions = before.abstentions if score.abstentions is None else score.abstentions
        return scores


def complete_last(found: list[Ballot], score: Score, words: frozenset[str], *, since: int) -> None:
    """Let "There were 307 against; three abstained" complete the vote told ``since`` so many sentences."""
    if not found or since > _NEAR or not (COUNTED & words or since <= 1):
        return
    last = found[-1].score
    if last.against is None and last.explicit | (score.against is not None):
        last.against = score.against
    if last.abstentions is None:
        last.abstentions = score.abstentions


def _is_of_same(s: Sentence, score: Score) -> bool:
    """Whether those in favour are told without another thing that they favour: not "Two were in favour of a draft"."""
    behind = score.last + (s.low(score.last) == "of")
    return score.mention is None and s.low(behind) in _SAME
