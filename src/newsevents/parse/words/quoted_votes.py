"""One word in quotation marks that says what a vote is: "the only 'no' vote", "the decisive 'no'"."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsevents.parse.words.phrases import NounPhrase

_ANSWERS = frozenset({"yes", "no", "aye", "nay"})
_BALLOT = (["vote"], ["votes"], ["ballot"])


def is_quoted_vote(np: "NounPhrase", i: int) -> bool:
    """Whether one word in quotation marks says what a vote is, which is then noted: "the only 'no' vote"."""
    s = np.sentence
    if i == np.first or s.shape[i + 2 : i + 3] != '"':
        return False
    if s.low(i + 1) in _ANSWERS and np.det and not np.kind:  # "the decisive 'no' came from Ms Chen"
        np.kind, np.head, np.last = "n", s.low(i + 1), i + 3
        return True
    if s.lows[i + 3 : i + 4] not in _BALLOT:
        return False
    np.words += (s.low(i + 1),)
    return True
