"""Words of counting and voting: number words, hedges, the vocabulary of scores, and how verbs end a vote."""

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import frozen


@frozen
class Counting:
    """The word classes of ``data/counting.toml``."""

    numbers: dict[str, int]
    """Number words below a hundred."""
    scales: dict[str, int]
    """Dozens, hundreds, thousands: what multiplies the number before it."""
    none: frozenset[str]
    hedges: dict[str, str]
    """What stands before a number, and the comparison it makes."""
    score: dict[str, frozenset[str]]
    """The vocabulary of vote reports, by class."""
    outcomes: dict[str, frozenset[str]]
    """The classes of a verb beside a score: ``chosen``, ``winner``, ``loser``, ``rejected``, ``leader``, ``scorer``."""
    body_nouns: frozenset[str]
    voter_nouns: frozenset[str]


@cache
def default_counting() -> Counting:
    """Read the table once."""
    path = files("newsevents.lexicon").joinpath("data/counting.toml")
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    numbers = {word: value for value, word in enumerate(table["numbers"]["units"].split())}
    numbers |= {word: 10 * value for value, word in enumerate(table["numbers"]["tens"].split(), start=2)}
    return Counting(
        numbers=numbers,
        scales=dict(table["numbers"]["scales"]),
        none=frozenset(table["numbers"]["none"].split()),
        hedges={words: comparison for comparison, all_words in table["comparison"].items() for words in all_words},
        score={name: frozenset(words.split()) for name, words in table["score"].items()},
        outcomes={name: frozenset(words.split()) for name, words in table["outcome"].items()},
        body_nouns=frozenset(table["bodies"]["nouns"].split()),
        voter_nouns=frozenset(table["bodies"]["groups"].split()),
    )
