"""Who decides: the body of a contest, its size and its rule, however many other bodies a story names in passing.

The forms are in ``grid_deciders.toml``. A rule and a vote behind a lead are of the body whose office the lead says is
contested, of the meeting that elects, or of its voters; the size that a story tells, wherever it does, is the rule's.
"""

import random
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsevents

GRID: dict[str, Any] = tomllib.loads(Path(__file__).with_name("grid_deciders.toml").read_text("utf-8"))
FIRST = "Anna Mira Lena Ruth Ines Joan Sofia Dara Nadia Clara Edith Marta Piotr Ivan Henrik".split()
LAST = "Velasko Brandt Okeke Lindqvist Tindall Asante Kovalik Duarte Petrova Sandoval Mbeki Quist Ngata Varga".split()
DRAWS = 200


def draw(seed: int) -> tuple[str, dict[str, Any]]:
    """Give a text, and what is expected of it."""
    rng = random.Random(seed)  # noqa: S311 - a draw of examples
    body = rng.choice(GRID["body"])
    a, b = map(" ".join, zip(rng.sample(FIRST, 2), rng.sample(LAST, 2), strict=True))
    won = (body["size"] + 5) // 2 + 1
    words = {**body, "a": a, "b": b, "A": a.split()[1], "B": b.split()[1], "won": won, "lost": body["size"] - won}
    rule, kind = rng.choice([*GRID["rules"].items()])
    size = rng.choice(GRID["sizes"]) if rng.random() < 0.6 else ""
    between = [*rng.sample(GRID["between"], rng.choice([0, 1, 2])), size]
    rng.shuffle(between)
    vote = rng.choice(GRID["votes"]) if rng.random() < 0.6 else ""
    ends = [rule, vote] if rng.random() < 0.7 else [vote, rule]
    lines = [rng.choice(GRID["leads"]), *between, *ends]
    names = {body["name"].removeprefix("the "), body["meeting"], body["voters"], body["voters"].split()[-1]}
    told = body["size"] if size or "{size}" in rule else None
    expected = {"bodies": names, "kind": kind, "members": told, "office": body["office"]}
    expected["vote"] = (a, won, body["size"] - won) if vote else None
    return "\n\n".join(line.format(**words) for line in lines if line), expected


@pytest.mark.parametrize("seed", range(DRAWS))
def test_a_rule_and_a_vote_are_of_the_body_whose_office_is_contested(seed: int) -> None:
    text, expected = draw(seed)
    rows = newsevents.parse(text, published="2024-11-06").to_records()
    rules = [r for r in rows if r["type"] == "rule"]
    assert [(r["kind"], r["members"], r["office"]) for r in rules] == [
        (expected["kind"], expected["members"], expected["office"])
    ], text
    votes = [r for r in rows if r["type"] == "vote"]
    assert [(r["subject"], r["for"], r["against"]) for r in votes] == [expected["vote"]][: bool(expected["vote"])], text
    assert {r["body"] for r in (*rules, *votes)} <= expected["bodies"], text
