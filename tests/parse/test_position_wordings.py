"""Wordings of support, opposition, neutrality and support given up, from a table: ``position_wordings.toml``."""

import tomllib
from pathlib import Path

import pytest

import newsevents as ne

TABLE = tomllib.loads(Path(__file__).with_name("position_wordings.toml").read_text("utf-8"))


def told(text: str) -> set[tuple[str, str, str, str]]:
    """Give the positions that a text tells of."""
    return {
        (e.endorser.name, e.stance.value, e.candidate.name if e.candidate else "", e.modality.value)
        for e in ne.parse(text).endorsements
    }


CASES = [(story["context"], sentence, row) for story in TABLE["story"] for sentence, *row in story["cases"]]


@pytest.mark.parametrize(("context", "sentence", "row"), CASES)
def test_a_wording_tells_a_position(context: str, sentence: str, row: list[str]) -> None:
    positions = [row[k : k + 4] for k in range(0, len(row), 4)]
    expected = {(name, *position) for endorsers, *position in positions for name in endorsers.split(",")}
    assert told(context + sentence) == expected | told(context)
