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
    endorsers, *position = row or [""]
    expected = {(name, *position) for name in endorsers.split(",") if name}
    assert told(context + sentence) == expected | told(context)
