"""Wordings of rules and of counted positions: the patterns of two tables, compiled once."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from newsevents.lexicon.counting import default_counting

_PART = re.compile(r"<([A-Z]+)>")


class Wording(NamedTuple):
    """One wording: its kind, and a pattern over a sentence in lower case with spaced tokens."""

    kind: str
    pattern: re.Pattern[str]
    series: bool = False
    """Whether it only goes on with what another has begun: "and 31 for Okafor"."""


@cache
def rule_wordings() -> tuple[Wording, ...]:
    """Return the wordings of rules by kind, in the order of ``data/rule_wordings.toml``."""
    return _read("rule_wordings.toml")


@cache
def tally_wordings() -> tuple[Wording, ...]:
    """Return the wordings of counted positions by side, in the order of ``data/tally_wordings.toml``."""
    return _read("tally_wordings.toml")


def _read(name: str) -> tuple[Wording, ...]:
    path = files("newsevents.lexicon").joinpath(f"data/{name}")
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    parts = {part: _joined(text) for part, text in table["parts"].items()}
    parts["WORDS"] = "|".join(sorted(default_counting().numbers, key=len, reverse=True))
    return tuple(
        Wording(row["kind"], re.compile(_expanded(_joined(text), parts)), row.get("series", False))
        for row in table["wording"]
        for text in row["patterns"]
    )


def _joined(text: str | list[str]) -> str:
    """Join a pattern that the table breaks over lines."""
    return text if isinstance(text, str) else "".join(text)


def _expanded(pattern: str, parts: dict[str, str]) -> str:
    """Replace the names of parts by the parts, and theirs by theirs."""
    while _PART.search(pattern):
        pattern = _PART.sub(lambda match: parts[match[1]], pattern)
    return pattern
