"""What a story is about: affairs of office, or a game, a prize, a show, whose words are much the same."""

import tomllib
from functools import cache
from importlib.resources import files

from newsevents.text.tokens import Tokens

_FEWEST = 3
_RATIO = 1.5


@cache
def _words() -> tuple[frozenset[str], frozenset[str]]:
    table = tomllib.loads(files("newsevents.lexicon").joinpath("data/subject_matter.toml").read_text("utf-8"))
    return frozenset(table["politics"].split()), frozenset(table["play"].split())


def is_play(tokens: Tokens) -> bool:
    """Whether a story is about sport, prizes, shows or gadgets: its words of play outnumber those of office."""
    politics, play = _words()
    playful = sum(word in play for word in tokens.lowers)
    return playful >= _FEWEST and playful > _RATIO * sum(word in politics for word in tokens.lowers)
