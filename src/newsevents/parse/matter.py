"""What a story is about: affairs of office, or a game, a prize, a show, whose words are much the same."""

import tomllib
from functools import cache
from importlib.resources import files
from itertools import pairwise

from newsevents.text.tokens import Tokens

_FEWEST = 3
_RATIO = 1.5


_PRIZED = 3
"""What a word of prizes weighs, whose every other word is one of elections: nominees, voters, ballots, the field."""


@cache
def _words() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    table = tomllib.loads(files("newsevents.lexicon").joinpath("data/subject_matter.toml").read_text("utf-8"))
    return frozenset(table["politics"].split()), frozenset(table["play"].split()), frozenset(table["prizes"].split())


def is_play(tokens: Tokens) -> bool:
    """Whether a story is about sport, prizes, shows or gadgets: its words of play outnumber those of office."""
    politics, play, prizes = _words()
    lowers = tokens.lowers
    best = sum(1 for a, b in pairwise(lowers) if a == "best" and b in {"director", "actor", "actress", "picture"})
    playful = sum(map(play.__contains__, lowers)) + best
    playful += (_PRIZED - 1) * sum(map(prizes.__contains__, lowers))
    return playful >= _FEWEST and playful > _RATIO * (sum(map(politics.__contains__, lowers)) - best)
