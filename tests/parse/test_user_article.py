"""The user's own article: what it says, and that the same rules hold when every name, state, body and number changes.

The article is not part of the project; without it beside the checkout the tests skip.
"""

import re
from pathlib import Path
from typing import Any

import pytest

import newsevents

ARTICLE = Path(__file__).parents[2].parent / "shared" / "seeds" / "nato-secretary-general.txt"

SWAPS = {
    "The United States": "Mexico",
    "the United States": "Mexico",
    "United States": "Mexico",
    "U.S., U.K. Backing": "Mexico, Japan Backing",
    "U.S.": "Mexican",
    "Britain": "Japan",
    "British": "Japanese",
    "United Kingdom": "Japan",
    "Netherlands": "Peru",
    "Dutch": "Peruvian",
    "Norwegian": "Greek",
    "Norway": "Greece",
    "Estonian": "Chilean",
    "Estonia": "Chile",
    "Latvian": "Kenyan",
    "Latvia": "Kenya",
    "Danish": "Brazilian",
    "Denmark": "Brazil",
    "Sweden": "Ghana",
    "NATO": "OECD",
    "Mark Rutte": "Pedro Quispe",
    "Rutte": "Quispe",
    "Jens Stoltenberg": "Nikos Anagnostou",
    "Stoltenberg": "Anagnostou",
    "Kaja Kallas": "Javiera Fuentealba",
    "Krisjanis Karins": "Wanjiru Kamande",
    "Mette Frederiksen": "Luana Figueiredo",
    "Biden": "Tremblay",
    "31": "38",
    "32nd": "39th",
    "20": "24",
    "alliance": "organisation",
}
_PATTERN = re.compile("|".join(rf"(?<![\w]){re.escape(k)}(?![\w])" for k in sorted(SWAPS, key=len, reverse=True)))
_PLACES = {"start", "end", "sentence", "evidence_text", "evidence_start", "evidence_end"}


def swap(text: str) -> str:
    return _PATTERN.sub(lambda m: SWAPS[m[0]], text)


def rows(text: str) -> set[tuple[tuple[str, Any], ...]]:
    found = newsevents.parse(text).to_records()
    return {tuple(sorted((k, v) for k, v in row.items() if k not in _PLACES or _is_spell(k, row))) for row in found}


def _is_spell(column: str, row: dict[str, Any]) -> bool:
    return column in {"start", "end"} and row["type"] == "appointment"


def swapped_value(value: Any) -> Any:
    return int(swap(str(value))) if isinstance(value, int) else swap(value) if isinstance(value, str) else value


@pytest.fixture(scope="module")
def text() -> str:
    if not ARTICLE.exists():
        pytest.skip("the user's article is not beside this checkout")
    return ARTICLE.read_text(encoding="utf-8")


def test_all_names_bodies_and_numbers_can_change(text: str) -> None:
    expected = {tuple((k, swapped_value(v)) for k, v in row) for row in rows(text)}
    assert rows(swap(text)) == expected


def test_the_two_states_back_the_candidate(text: str) -> None:
    found = newsevents.parse(text).endorsements
    backers = {e.endorser.name for e in found if e.candidate and e.candidate.name == "Mark Rutte"}
    assert {"United States", "United Kingdom"} <= backers
