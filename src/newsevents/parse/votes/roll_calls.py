"""Votes told by the names of those who cast them: "Adams, Boone and Crane voted yes; Elkins and Frost voted no"."""

from typing import Final

from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.reading import Reading
from newsevents.parse.shapes.signature import Score
from newsevents.parse.votes.motions import favoured
from newsevents.parse.words.items import NAMED
from newsevents.parse.words.phrases import NounPhrase

_YES: Final = frozenset({"yes", "aye", "yea"})
_NO: Final = frozenset({"no", "nay"})
_SMALL: Final = frozenset(
    """council board commission committee trustees commissioners supervisors selectmen councilors councillors
    councilmembers aldermen""".split()
)
_GREAT: Final = frozenset("parliament senate congress mps senators deputies lawmakers bundestag knesset".split())
_NEAR: Final = 2
"""Sentences over which one roll call is told."""
_FEWEST: Final = 3


class RollCalls:
    """Counts the names of those who voted each way, in articles on councils and boards, where each has a name."""

    def __init__(self, r: Reading) -> None:
        """Look whether the article is on a small body."""
        words = r.tokens.vocabulary
        self._small = not _SMALL.isdisjoint(words) and _GREAT.isdisjoint(words)
        self._sides: dict[str, int] = {}
        self._aim: Predication | None = None
        self._since = -99

    def read(self, clauses: Clauses) -> tuple[Predication, Score] | None:
        """Give the verb and the figures of a roll call that a sentence completes."""
        if not self._small:
            return None
        told = [(p, side, n) for p in clauses.verbs.values() if (side := _side(p)) and (n := _names(p))]
        if not told:
            return None
        if clauses.sentence.number - self._since > _NEAR:
            self._sides, self._aim = {}, None
        self._since = clauses.sentence.number
        fresh = not {"for", "against"} <= self._sides.keys()
        for p, side, n in told:
            self._sides[side] = self._sides.get(side, 0) + n
            self._aim = p if side == "for" else self._aim or p
        whole = {"for", "against"} <= self._sides.keys() and sum(self._sides.values()) >= _FEWEST
        if not (whole and fresh) or self._aim is None:
            return None
        p, sides = self._aim, self._sides
        first, last = told[0][0].first, told[-1][0].last
        return p, Score(sides["for"], sides["against"], sides.get("abstain"), first, last, explicit=True)


def _side(p: Predication) -> str:
    """Give the side that a verb says its subject took in a vote."""
    if p.modality != "actual" or p.lemma not in {"vote", "abstain"} or (p.tense != "past" and p.form != "ger"):
        return ""
    if p.lemma == "abstain":
        return "abstain"
    said = {np.head for np in p.get(OBJECT)}
    if said & _NO or p.get("against"):
        return "against"
    return "for" if said & _YES or p.get("for") or favoured(p) else ""


def _names(p: Predication) -> int:
    """Count the names of a verb's subject; none where others are among them: "the Greens and Ms Reyes"."""
    members = {id(m): m for np in p.get(SUBJECT)[:1] for m in np.members}.values()
    return len(members) if members and all(map(_is_name, members)) else 0


def _is_name(np: NounPhrase) -> bool:
    return np.name is not None and np.kind in NAMED and not np.number
