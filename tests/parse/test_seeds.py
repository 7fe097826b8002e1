"""The stories and the race of ``seeds``: how much of their gold records the parser finds, and how little else."""

import json
from pathlib import Path

import pytest

import newsevents as ne
from scoring import Score

SEEDS = Path(__file__).parents[2] / "seeds"
# Precision and recall; floors, raised when the parser rises.
FLOORS = {"stories": (0.87, 0.65), "race": (0.95, 0.76)}


@pytest.mark.parametrize("folder", FLOORS)
def test_precision_and_recall_stay_above_their_floors(folder: str) -> None:
    score = Score()
    for path in sorted((SEEDS / folder).glob("*.txt")):
        gold = json.loads(path.with_suffix(".json").read_text("utf-8"))
        report = ne.parse(path.read_text("utf-8"), published=gold["published"])
        score.add(gold["records"], report.to_records())
    precision, recall = score.totals
    lowest = FLOORS[folder]
    assert precision >= lowest[0], f"{precision:.3f}; found {dict(score.found)} of {dict(score.given)} given"
    assert recall >= lowest[1], f"{recall:.3f}; found {dict(score.found)} of {dict(score.asked)} asked"
