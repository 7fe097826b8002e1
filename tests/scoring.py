"""Scores records against gold records, as the seeds write them: alternatives separated by ``|``, best first."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any

KEYS = {
    "endorsement": ("endorser", "stance", "candidate"),
    "candidacy": ("person", "status"),
    "appointment": ("person", "action", "office"),
    "role": ("person", "office", "status"),
    "tally": ("candidate", "side", "count"),
    "rule": ("body", "kind"),
    "vote": ("for", "against", "outcome"),
    "statement": ("speaker", "quote"),
}
"""The fields in which a record of each type must agree with a gold record to be it."""
_CLOSE = 0.9
"""How alike two quotations are that differ in where they were cut."""


def plain(value: object) -> str:
    """Give a value without case, accents, articles and punctuation."""
    text = unicodedata.normalize("NFKD", re.sub("['’]s ", " ", str(value)))
    text = "".join(c for c in text if not unicodedata.combining(c)).casefold().replace("-", " ")
    text = re.sub(r"(?<=\w)\.(?=\w|\s|$)", "", text)
    return " ".join(w for w in re.findall(r"[\w/%]+", text) if w not in {"the", "a", "an"})


def agrees(name: str, gold: object, found: object) -> bool:
    """Whether a value is one of the gold alternatives; gold ``null`` is the absence of one."""
    wanted = str(gold).split("|") if gold is not None else ["null"]
    if found is None:
        return "null" in wanted
    mine = plain(found)
    if name == "quote":
        return any(SequenceMatcher(None, plain(w), mine, autojunk=False).ratio() >= _CLOSE for w in wanted)
    return any(plain(w) == mine for w in wanted if w != "null")


def is_same(gold: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Whether a record is the gold record: same type, all key fields agree."""
    kind = gold["type"]
    return bool(kind == found["type"]) and all(agrees(k, gold.get(k), found.get(k)) for k in KEYS[kind])


def pairs(gold: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]) -> Iterator[tuple[int, int]]:
    """Pair gold records with found ones, one to one, those first that must be found."""
    free = set(range(len(found)))
    for i in sorted(range(len(gold)), key=lambda i: bool(gold[i].get("optional"))):
        match = next((j for j in sorted(free) if is_same(gold[i], found[j])), None)
        if match is not None:
            free.discard(match)
            yield i, match


class Score:
    """Counts of what was asked for, found and given, by type of record."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self.found: Counter[str] = Counter()
        self.given: Counter[str] = Counter()

    def add(self, gold: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]) -> None:
        """Add a text; a find that only an optional gold record has counts neither way."""
        matched = list(pairs(gold, found))
        optional = {j for i, j in matched if gold[i].get("optional")}
        self.asked.update(g["type"] for g in gold if not g.get("optional"))
        self.found.update(gold[i]["type"] for i, _ in matched if not gold[i].get("optional"))
        self.given.update(f["type"] for j, f in enumerate(found) if j not in optional)

    def recall(self, kind: str) -> float:
        """Give the share of the records of a type that were found."""
        return self.found[kind] / self.asked[kind]

    @property
    def totals(self) -> tuple[float, float]:
        """Precision and recall over all types."""
        found = self.found.total()
        return found / self.given.total(), found / self.asked.total()
