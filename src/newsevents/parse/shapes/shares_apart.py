"""Shares of separate votes: "Ms Reyes was re-elected with 71% of the votes, Mr Lund with 98% and Ms Adu with 84%".

Shareholders and members vote on each director apart. Shares of those chosen that together make more than the whole
are no result of one contest: each is a vote of its own, and none of those named has lost to another.
"""

from typing import Final

from newsevents.parse.words.items import Sentence
from newsevents.parse.words.numbers import read_number

_CHOSEN: Final = frozenset(
    "elected re-elected reelected reappointed re-appointed returned confirmed retained approved".split()
)
_ROUNDS: Final = frozenset({"round", "rounds", "ballot", "runoff", "run-off", "turnout"})
_LINKS: Final = frozenset({"with", "by"})
_PERCENT: Final = frozenset({"%", "percent", "per"})
_WHOLE: Final = 101
"""Percent: what rounded shares of one vote may make."""


def rates_each(s: Sentence) -> bool:
    """Whether a sentence tells of several who were chosen, each with a share of a vote of its own."""
    if _CHOSEN.isdisjoint(s.words) or not _ROUNDS.isdisjoint(s.words):
        return False
    lows = s.lows
    shares = (read_number(lows[k]) for k in range(1, len(lows) - 1) if s.shape[k] == "0" and _is_share(lows, k))
    told = [share for share in shares if share is not None]
    return len(told) > 1 and sum(told) > _WHOLE


def _is_share(lows: list[str], k: int) -> bool:
    """Whether a number is a share with which somebody was chosen."""
    return lows[k - 1] in _LINKS and lows[k + 1] in _PERCENT
