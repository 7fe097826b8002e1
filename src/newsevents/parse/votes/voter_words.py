"""Words of those who vote: what a name or a phrase of a body is worth, and what only counts ballots."""

import re

from newsevents.parse.words.items import NAMED
from newsevents.parse.words.phrases import NounPhrase

_BEFORE = re.compile(
    r"^(?:all |both )?(?:the |a |an |its |their )?(?:(?:[a-z]+ ){0,2}[a-z]+['’]s? )?"
    r"(?:\w+-(?:member|strong|person|seat|nation|country) |full |whole |entire ){0,2}",
    re.IGNORECASE,
)
COUNTING = frozenset({"counting", "electoral", "election", "elections", "nomination", "scrutiny"})
"""What panels do that only count and announce."""
_RUNNING = frozenset({"commission", "council", "committee", "board", "authority", "tribunal", "court"})


def counts_ballots(words: list[str]) -> bool:
    """Whether a body's name says that it runs elections in which others vote: "the National Electoral Council"."""
    return not COUNTING.isdisjoint(words) and not _RUNNING.isdisjoint(words)


def is_building(np: NounPhrase) -> bool:
    """Whether "House" ends the name of a place to meet: "at Bombay House", but "the Texas House"."""
    s = np.sentence
    i = next((i for i in range(np.first, np.last) if s.mentions.get(i) is np.name), 0)
    named = np.name is not None and np.name.text == "House" and i > 0 and s.shape[i - 1] in NAMED
    return named and not (i > 1 and s.low(i - 2) == "the")


def bare(words: str) -> str:
    """Give a body's words without articles and owner: "the union's executive board" is an executive board."""
    return _BEFORE.sub("", words).split(" and the ")[0]
