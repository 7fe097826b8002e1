"""Expands the sentences of ``seeds/sentences.toml``: fills their slots with names, and their expected records too."""

import re
import tomllib
from pathlib import Path
from typing import Any

TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent.parent / "seeds" / "sentences.toml").read_text("utf-8"))
CASES: list[dict[str, Any]] = TABLE["case"]
NEGATIVES: list[dict[str, Any]] = TABLE["negative"]
_THE = re.compile(r"^the ", re.IGNORECASE)
_SLOT = re.compile(r"\{(\w+)\}")
_HE = {"m": ("he", "his", "him"), "f": ("she", "her", "her")}


def pool(letter: str) -> list[dict[str, Any]]:
    """Give the entries that can fill a slot."""
    entries: list[dict[str, Any]] = TABLE["pools"][TABLE["slots"][letter]]
    return entries


def _forms(letter: str, entry: dict[str, Any]) -> dict[str, str]:
    """Give every form of a filled slot by its name: ``P``, ``P_last``, ``A_adj``."""
    name = str(entry["name"])
    forms = {letter: name, f"{letter}_bare": _THE.sub("", name)}
    forms[f"{letter}_poss"] = name + ("'" if name.endswith("s") else "'s")
    forms |= {f"{letter}_{key}": value for key, value in entry.items() if isinstance(value, str)}
    if "gender" in entry:
        forms |= {f"{letter}_{k}": v for k, v in zip(("he", "his", "him"), _HE[entry["gender"]], strict=True)}
    return forms


def _substitute(template: str, forms: dict[str, str]) -> str:
    return _SLOT.sub(lambda m: forms[m[1]], template)


def expand(case: dict[str, Any], fill: dict[str, Any] | None = None) -> tuple[str, list[dict[str, Any]]]:
    """Fill a case's slots; give its text and its expected records."""
    fill = fill or case["fill"]
    chosen = {letter: next(e for e in pool(letter) if e["name"] == name) for letter, name in fill.items()}
    forms = {k: v for letter, entry in chosen.items() for k, v in _forms(letter, entry).items()}
    text = _substitute(case["text"], forms)
    first = next(i for i, c in enumerate(text) if c.isalpha())
    text = text[:first] + text[first].upper() + text[first + 1 :]
    return text, [{k: _value(v, forms, chosen) for k, v in r.items()} for r in case.get("expect", [])]


def _value(value: Any, forms: dict[str, str], chosen: dict[str, Any]) -> Any:
    if not isinstance(value, str):
        return value
    if re.fullmatch(r"\{[NT]\}", value):
        return int(_substitute(value, forms))
    parts: list[str] = []
    for part in value.split("|"):
        parts.append(_substitute(part, forms))
        if part == "{B}":
            parts.extend(chosen["B"]["also"])
    return "|".join(parts)


def swapped(case: dict[str, Any], step: int = 1) -> dict[str, Any]:
    """Give a fill with every slot's next pool entry, no entry twice."""
    fill: dict[str, Any] = {}
    for letter, name in case["fill"].items():
        names = [e["name"] for e in pool(letter)]
        k = names.index(name) + step
        while names[k % len(names)] in fill.values():
            k += 1
        fill[letter] = names[k % len(names)]
    return fill


def names(letter: str, name: object) -> set[str]:
    """Give every name that the entry of a filled slot goes by."""
    entry = next(e for e in pool(letter) if e["name"] == name)
    pronouns = {f"{letter}_{word}" for word in ("he", "his", "him", "gender")}
    return {v for k, v in _forms(letter, entry).items() if k not in pronouns and v} | {*entry.get("also", [])}
