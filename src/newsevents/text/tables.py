"""Read the word tables of this package: TOML under `data`, each read once."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib.resources import files

_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\xa0": " ", "–": "-", "—": "-"})
_SPACES = re.compile(r"\s+")


@cache
def table(name: str) -> dict[str, tuple[str, ...]]:
    """Return the lists of `data/NAME.toml` by their keys."""
    raw = tomllib.loads(files(__package__).joinpath("data", f"{name}.toml").read_text("utf-8"))
    return {key: tuple(value) for key, value in raw.items()}


@cache
def words(name: str, key: str) -> frozenset[str]:
    """Return one list of a table as a set of plain lower-case strings."""
    return frozenset(plain(word) for word in table(name)[key])


@cache
def opening(name: str, key: str) -> re.Pattern[str]:
    """Return a pattern that matches where a plain string opens with a phrase of the list, the longest first."""
    return re.compile(alternation(table(name)[key]))


def alternation(phrases: Iterable[str]) -> str:
    """Return a regular expression for any of `phrases` as plain strings, the longest first."""
    return "(?:" + "|".join(re.escape(phrase) for phrase in sorted(map(plain, phrases), key=len, reverse=True)) + ")"


@lru_cache(maxsize=256)  # one chunk is asked about by a dozen predicates in a row
def plain(string: str) -> str:
    """Return `string` in lower case with plain quotes, dashes and single spaces, as the tables are written."""
    return _SPACES.sub(" ", string.translate(_PLAIN)).lower()
