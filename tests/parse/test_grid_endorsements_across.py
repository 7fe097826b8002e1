"""Positions whose endorser or candidate is told across sentences: "So did Ghana", "the challenger", "his country".

The forms are in ``grid_endorsements_across.toml``: a first sentence that says who stands, and what follows it in the
same paragraph or the next one, perhaps behind a sentence on other things. What is drawn is read exactly, or is wrong.
"""

import random
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsevents

GRID: dict[str, Any] = tomllib.loads(Path(__file__).with_name("grid_endorsements_across.toml").read_text("utf-8"))
BETWEEN = ("", "", "The vote is due in June. ", "The vote will be held in Geneva on June 12.\n\n")
AT_ONCE = ("both", "the pair", "them", "former", "latter", "first", "second")
"""What means somebody of the sentence just before."""

Position = tuple[str, str, str]


def draw(seed: int) -> tuple[str, list[tuple[str, str, str]]]:
    """Give a text with the positions that it tells of: endorser, stance and candidate."""
    rng = random.Random(seed)  # noqa: S311 - a draw of examples
    scene = rng.choice(GRID["scene"])
    kinds = ["any", *(["rivals"] * 2 if "rival" in scene else []), *(["backed"] if "backer" in scene else [])]
    kind = rng.choice(kinds)
    follows = rng.choice(GRID[kind])
    he, him, his = scene["pronouns"].split()
    ref, rival = rng.choice(scene["refs"]), scene.get("rival", "")
    rival_called = rng.choice([rival, f"Mr {rival.split()[-1]}"]) if rival else ""
    first = ref if kind == "rivals" else he  # of two, nobody is just "he"
    told = follows["text"].format(
        he=he, him=him, his=his, ref=ref, rival=rival_called, He=first[0].upper() + first[1:], His=his.capitalize()
    )
    at_once = kind == "backed" or not {*follows["text"].replace(".", "").split()}.isdisjoint(" ".join(AT_ONCE).split())
    between = "" if at_once else rng.choice(BETWEEN)
    text = scene["text"] + rng.choice([" ", "\n\n"]) + between + told[0].upper() + told[1:]
    positions = [(scene["backer"], "support", scene["candidate"])] if "backer" in scene else []
    for line in follows["positions"]:
        endorser, stance, *whom = line.split(": ")
        positions.append((endorser, stance, rival if whom else scene["candidate"]))
    return text, positions


def missed(text: str, positions: list[Position]) -> list[str]:
    """Give what is missing of the positions that a text tells of, and what is there beside them."""
    rows = [r for r in newsevents.parse(text, published="2024-03-05").to_records() if r["type"] == "endorsement"]
    denied = {True: "-denied", False: ""}
    found = {
        (r["endorser"].removeprefix("the "), r["stance"] + denied[r["modality"] == "denied"], r["candidate"])
        for r in rows
    }
    lost: list[str] = []
    for names, stance, candidate in positions:
        wanted = {(name, stance, candidate) for name in names.split("|")}
        lost += [] if wanted & found else [f"missed: {names}, {stance}, {candidate}"]
        found -= wanted
    return lost + [f"not told: {one}" for one in found]


@pytest.mark.parametrize("part", range(8))
def test_nearly_every_position_is_read_across_sentences(part: int) -> None:
    draws = [draw(seed) for seed in range(part * 60, part * 60 + 60)]
    wrong = {one[0]: lost for one in draws if (lost := missed(*one))}
    assert len(wrong) <= 3, wrong
