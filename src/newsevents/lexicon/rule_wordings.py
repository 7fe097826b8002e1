"""Wordings of rules: the patterns of ``data/rule_wordings.toml``, compiled once."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from newsevents.lexicon.counting import default_counting

_PART = re.compile(r"<([A-Z]+)>")


class RuleWording(NamedTuple):
    """One wording of a rule: its kind, and a pattern over a sentence in lower case with spaced tokens."""

    kind: str
    pattern: re.Pattern[str]


@cache
def rule_wordings() -> tuple[RuleWording, ...]:
    """Return all wordings, in the order of the table."""
    path = files("newsevents.lexicon").joinpath("data/rule_wordings.toml")
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    parts = {name: _joined(text) for name, text in table["parts"].items()}
    parts["WORDS"] = "|".join(sorted(default_counting().numbers, key=len, reverse=True))
    return tuple(
        RuleWording(row["kind"], re.compile(_expanded(_joined(text), parts)))
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
