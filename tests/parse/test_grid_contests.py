"""Whose office a contest is for: leads of every kind of body, others named in passing, and a plain position behind.

The forms are in ``grid_contests.toml``. What is drawn is read exactly, or is wrong: who stands, and for which office
of which body the position is, however many other bodies, places and offices the text names.
"""

import random
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsevents

GRID: dict[str, Any] = tomllib.loads(Path(__file__).with_name("grid_contests.toml").read_text("utf-8"))
FIRST = "Anna Mira Lena Ruth Ines Joan Sofia Dara Nadia Clara Edith Marta".split()
LAST = "Velasko Brandt Okeke Lindqvist Tindall Asante Kovalik Duarte Petrova Sandoval Mbeki Quist Ngata Varga".split()
DRAWS = 200


def draw(seed: int) -> tuple[str, tuple[str, str, str, set[str]], set[str]]:
    """Give a text, its position (endorser, candidate, office, names of the body) and who stands."""
    rng = random.Random(seed)  # noqa: S311 - a draw of examples
    kind = rng.choice(GRID["kind"])
    name, _, short = rng.choice(kind["bodies"]).partition("|")
    the = "the " if name.startswith("the ") else ""
    name = name.removeprefix("the ")
    a, b, p, e = map(" ".join, zip(rng.sample(FIRST, 4), rng.sample(LAST, 4), strict=True))
    backed, (surname_a, surname_b) = rng.choice([a, b]), (a.split()[-1], b.split()[-1])
    lead = rng.choice(kind["leads"]).format(a=a, b=b, p=p, name=name, short=short or name, the=the)
    passing = [line.format(A=surname_a, B=surname_b) for line in rng.sample(GRID["between"], rng.choice([0, 1, 2]))]
    backer = rng.choice(GRID["backers"]).format(e=e)
    position = rng.choice(GRID["backed"]).format(x=rng.choice([backed, backed.split()[-1]]))
    text = "\n\n".join([lead, *passing, f"{backer} {position}."])
    return text, (e, backed, kind["office"], {name, short}), {a, b}


@pytest.mark.parametrize("seed", range(DRAWS))
def test_a_contest_is_for_what_its_lead_says(seed: int) -> None:
    text, (endorser, candidate, office, body), standing = draw(seed)
    rows = newsevents.parse(text, published="2024-11-06").to_records()
    positions = [r for r in rows if r["type"] == "endorsement"]
    assert [(r["endorser"], r["candidate"], r["office"]) for r in positions] == [(endorser, candidate, office)], text
    assert positions[0]["organization"] in body, text
    assert standing <= {r["person"] for r in rows if r["type"] == "candidacy"}, text
