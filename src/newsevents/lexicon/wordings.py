"""Wordings of rules and of counted positions: the patterns of two tables, compiled once."""

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.cues import cues_of, rank

_PART = re.compile(r"<([A-Z]+)>")
_CUES = 4
"""Sets of cues of a pattern beyond which another tells little."""
_MANY = 64
"""Cues of which every text has one."""


class Wording(NamedTuple):
    """One wording: its kind, and a pattern over a sentence in lower case with spaced tokens."""

    kind: str
    pattern: re.Pattern[str]
    series: bool = False
    """Whether it only goes on with what another has begun: "and 31 for Okafor"."""
    cues: tuple[frozenset[str], ...] = ()
    """Sets of words: what it matches has one of each."""


class Wordings:
    """The wordings of one table, in its order."""

    def __init__(self, rows: Iterable[Wording]) -> None:
        """Note all their cues."""
        self.rows = tuple(rows)
        self._anyhow = [k for k, row in enumerate(self.rows) if not row.cues]
        self._by_cue: dict[str, list[int]] = {}  # of each row's first cues, which tell most
        for k, row in enumerate(self.rows):
            for cue in row.cues[0] if row.cues else ():
                self._by_cue.setdefault(cue, []).append(k)

    def likely(self, text: str) -> list[Wording]:
        """Give the wordings whose cues a text has; no other matches it."""
        found = set(self._anyhow).union(*(rows for cue, rows in self._by_cue.items() if cue in text))
        likely = (self.rows[k] for k in sorted(found))
        return [row for row in likely if all(any(cue in text for cue in cues) for cues in row.cues[1:])]


@cache
def rule_wordings() -> Wordings:
    """Return the wordings of rules by kind, in the order of ``data/rule_wordings.toml``."""
    return _read("rule_wordings.toml")


@cache
def tally_wordings() -> Wordings:
    """Return the wordings of counted positions by side, in the order of ``data/tally_wordings.toml``."""
    return _read("tally_wordings.toml")


def _read(name: str) -> Wordings:
    path = files("newsevents.lexicon").joinpath(f"data/{name}")
    table: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    parts = {part: _joined(text) for part, text in table["parts"].items()}
    parts["WORDS"] = "|".join(sorted(default_counting().numbers, key=len, reverse=True))
    return Wordings(
        _wording(row["kind"], _expanded(_joined(text), parts), series=row.get("series", False))
        for row in table["wording"]
        for text in row["patterns"]
    )


def _wording(kind: str, pattern: str, *, series: bool) -> Wording:
    told = (cues for cues in set(cues_of(pattern)) if len(cues) <= _MANY and not any(cue.isspace() for cue in cues))
    cues = sorted(told, key=lambda cues: (*rank(cues), sorted(cues)))
    return Wording(kind, re.compile(pattern), series, tuple(cues[:_CUES]))


def _joined(text: str | list[str]) -> str:
    """Join a pattern that the table breaks over lines."""
    return text if isinstance(text, str) else "".join(text)


def _expanded(pattern: str, parts: dict[str, str]) -> str:
    """Replace the names of parts by the parts, and theirs by theirs."""
    while _PART.search(pattern):
        pattern = _PART.sub(lambda match: parts[match[1]], pattern)
    return pattern
