"""Officers as the press names them, combined at random from ``grid_roles.toml``: one role each, of that body."""

import random
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne

GRID: dict[str, Any] = tomllib.loads(Path(__file__).with_name("grid_roles.toml").read_text("utf-8"))
SIZE = 300
FULL = {"chief executive": "chief executive officer"}


def drawn(seed: int) -> tuple[str, tuple[str, str, str, str]]:
    """Draw a sentence, with the person, the office, its body and its status."""
    rng = random.Random(seed)  # noqa: S311
    body = rng.choice(GRID["body"])
    k = rng.randrange(len(body["names"]))
    name, title = body["names"][k], rng.choice(body["titles"])
    person = f"{rng.choice(GRID['given'].split())} {rng.choice(GRID['family'].split())}"
    forms = [f for f in GRID["forms"] if not body.get("only_of") or " of {" in f]
    form = rng.choice(forms if body.get("only_of") else [*forms, *GRID["compound_forms"]])
    status = rng.choice(GRID["statuses"]) if "A " in form else "former" if "a former" in form else ""
    parts = {
        "P": rng.choice(GRID["styles"]) + person,
        "T": title,
        "A": status,
        "B's": name + ("'" if name.endswith("s") else "'s"),
        "B": name,
    }
    words = []
    for word in form.replace("{the}", "the " if body.get("the") else "").split():
        stem = word.rstrip(",")
        words.append(parts.get(stem, stem) + word[len(stem) :])
    text = " ".join(word for word in words if word) + rng.choice(GRID["tails"])
    called = body.get("called", body["names"])[k]
    return text[0].upper() + text[1:], (person, FULL.get(title, title), called, status or "current")


@pytest.mark.parametrize("seed", range(SIZE))
def test_an_officer_is_read_exactly(seed: int) -> None:
    text, role = drawn(seed)
    told = ne.parse("Quiet day in Geneva\n\n" + text).to_records()
    found = [r for r in told if r["type"] != "statement"]
    assert [(r["person"], r["office"], r["organization"], r["status"]) for r in found] == [role], text


@pytest.mark.parametrize(
    "text",
    [
        "Publisher Ana Reyes was silent.",  # a person's trade
        "Filmmaker Ana Reyes was silent.",
        "The Kenya that Ana Reyes knew is gone.",
    ],
)
def test_a_name_behind_a_trade_stays_a_person(text: str) -> None:
    report = ne.parse("Quiet day in Geneva\n\n" + text)
    assert "Ana Reyes" not in {getattr(getattr(r, "office", None), "organization", None) for r in report.records}
