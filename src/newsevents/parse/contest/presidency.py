"""Contests for the presidency that an article speaks of without saying what for: "the Democratic nomination"."""

from itertools import pairwise

from newsevents.parse.reading import Reading

_CONTESTS = frozenset(
    """candidate candidates nominee nominees race election elections primary primaries campaign bid hopeful hopefuls
    contender contenders nomination run debate debates ticket contest front-runner frontrunner rival rivals""".split()
)
_AMERICAN = frozenset({"democratic", "republican", "gop"})
_OF_PARTIES = frozenset("nominee nomination primaries frontrunner front-runner standard-bearer".split())
"""What parties in America have many of, but by itself of the one kind: "the GOP nominee"."""


def speaks_of_presidency(r: Reading) -> bool:
    """Whether an article speaks of a presidential contest: "the presidential candidate", "the GOP nominee"."""
    lows = r.tokens.lowers if r.tokens is not None else []
    cued = "presidential" in lows or not _AMERICAN.isdisjoint(lows)
    return cued and any(
        (low == "presidential" and after in _CONTESTS) or (low in _AMERICAN and after in _OF_PARTIES)
        for low, after in pairwise(lows)
    )


def elects_president(r: Reading, name: str) -> bool:
    """Whether an article says that a presidential contest is a body's own: "Norvest FC's presidential election"."""
    lows, last = (r.tokens.lowers if r.tokens is not None else []), name.lower().rpartition(" ")[2]
    return any(
        low == "presidential" and after in _CONTESTS and last in lows[max(0, i - 2) : i]
        for i, (low, after) in enumerate(pairwise(lows))
    )
