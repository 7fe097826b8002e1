"""Phrases that count who does a thing: "the third director to leave", "the second minister quitting this year"."""

from newsevents.parse.words.items import Sentence
from newsevents.parse.words.phrases import NounPhrase

_ORDINALS = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth latest last only".split()
)


def counts_doers(np: NounPhrase) -> bool:
    """Whether a phrase says who does a thing, and which in a row of those: it tells of no office in the clause."""
    s, at = np.sentence, np.last
    if _ORDINALS.isdisjoint(np.words) or at + 1 >= len(s.shape):
        return False
    return s.shape[at] == "g" or (s.low(at) == "to" and s.shape[at + 1] in "bv")


def is_counted(s: Sentence, verb: int) -> bool:
    """Whether a participle says what so many do: "the third director exiting the board"."""
    return s.shape[max(0, verb - 1) : verb] in {"T", "n"} and not _ORDINALS.isdisjoint(s.lows[max(0, verb - 3) : verb])
