"""Wordings of who comes, stays and goes, from a table: ``appointment_wordings.toml``."""

import tomllib
from pathlib import Path

import pytest

import newsevents as ne

TABLE = tomllib.loads(Path(__file__).with_name("appointment_wordings.toml").read_text("utf-8"))
DAY = "2024-05-10"


def told(text: str) -> set[tuple[str, str, str, str]]:
    """Give the appointments that a text tells of."""
    return {
        (a.person.name, a.action.value, (a.office.title if a.office else None) or "", a.modality.value)
        for a in ne.parse(text, published=DAY).appointments
    }


CASES = [(story["context"], sentence, row) for story in TABLE["story"] for sentence, *row in story["cases"]]


@pytest.mark.parametrize(("context", "sentence", "row"), CASES)
def test_a_wording_tells_an_appointment(context: str, sentence: str, row: list[str]) -> None:
    expected = {tuple(row[k : k + 4]) for k in range(0, len(row), 4)}
    assert told(context + sentence) - told(context) == expected
