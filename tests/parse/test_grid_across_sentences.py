"""What hangs on the sentence before: lists of who else stands, pronouns, counts of each side, results and rules.

A first sentence sets the contest; what is told next is drawn independently of it (``grid_across_sentences.toml``).
"""

import random
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne

HERE = Path(__file__).parent
GRID: dict[str, Any] = tomllib.loads((HERE / "grid_across_sentences.toml").read_text("utf-8"))
PEOPLE: dict[str, Any] = tomllib.loads((HERE / "grid_candidacies.toml").read_text("utf-8"))
DAY = "2024-03-01"
NAMES = [name for name in PEOPLE["names"] if name[0] not in {"Siobhan O'Dowd", "D. K. Balan"}]
"""Persons whose gender a reader can tell without knowing Irish ones, so that a pronoun means one of two."""
PARTICLES = frozenset({"von", "De", "al"})
FORMS = {"she": ("her", "her", "herself"), "he": ("his", "him", "himself")}
BODY = "World Rowing Federation"

Row = dict[str, Any]


def _surname(name: str) -> str:
    words = name.split()
    return " ".join(words[next((i for i, word in enumerate(words) if word in PARTICLES), len(words) - 1) :])


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def _slots(rng: random.Random) -> dict[str, str]:
    """Draw the persons: {A}, and others of the other gender, so that each pronoun means one."""
    first = rng.choice(NAMES)
    others = rng.sample([name for name in NAMES if name[1] != first[1]], 3)
    slots = {"m": "110"}
    for key, (name, she) in zip("ABCD", (first, *others), strict=True):
        her, him, herself = FORMS[she]
        slots |= {key: name, f"S{key}": _surname(name), f"she{key}": she, f"She{key}": _upper(she)}
        slots |= {f"her{key}": her, f"Her{key}": _upper(her), f"him{key}": him, f"self{key}": herself}
        slots[key.lower()] = rng.choice(GRID["named"]).format(N=name)
    return slots


def _told(form: str, slots: dict[str, str]) -> tuple[str, list[list[str]]]:
    """Fill in a form: its words, closing descriptions with a comma where the sentence goes on, and what they tell."""
    text, _, wanted = form.partition("|")
    for key in "bcd":
        if "," in slots[key]:
            text = re.sub(rf"\{{{key}\}}(?= [a-z])", f"{slots[key]},", text)
    filled = re.sub(r"(?<=\. )[a-z]", lambda match: match[0].upper(), _upper(text.format(**slots)))  # "Al-Harbi"
    return filled, [record.split(":") for record in wanted.split()]


def _events(text: str) -> list[Row]:
    return [row for row in ne.parse(text, DAY).to_records() if row["type"] not in {"role", "statement"}]


def _is(answers: str, value: object) -> bool:
    """Whether a value is one of the answers between slashes."""
    told = str("null" if value is None else value).lower()
    return told.replace(" ", "_") in answers.lower().replace(" ", "_").split("/")


def _take(rows: list[Row], **wanted: str) -> Row:
    found = next((row for row in rows if all(_is(v, row[k]) for k, v in wanted.items())), None)
    assert found is not None, wanted
    rows.remove(found)
    return found


def _right(row: Row, **fields: str) -> None:
    wrong = {k: row[k] for k, answers in fields.items() if not _is(answers, row[k])}
    assert not wrong


@pytest.mark.parametrize("seed", range(300))
def test_candidacies(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311
    slots = _slots(rng)
    office, title, organization = rng.choice(PEOPLE["titles"][:11]).split("|")
    before = rng.choice(GRID["setups"]) + rng.choice(GRID["joints"])
    text, wanted = _told(rng.choice(GRID["candidacies"]), slots)
    rows = _events(before.format(o=office, **slots) + text)
    _take(rows, type="candidacy", person=slots["A"], status="declared")
    sure = {slots["A"]: "declared"}
    for person, status, *rest in wanted:
        sure[slots[person]] = status
        if status == "*" or (person, status) == ("A", "declared"):
            continue
        row = _take(rows, type="candidacy", person=slots[person], status=status)
        modality, nominator = (*rest, *("actual", "null")[len(rest) :])
        _right(row, modality=modality, nominator=nominator, office=title, organization=organization)
    assert not [row for row in rows if not _goes_with(row, sure)]


def _goes_with(row: Row, told: dict[str, str]) -> bool:
    """Whether a record is right too: who is out stood, or backs another; who nominates supports."""
    status = told.get(row.get("person") or row.get("endorser") or "", "")
    if row["type"] == "endorsement":
        return status == "withdrawn" or any("nominated" in s for s in told.values())
    stood = {"rejected", "withdrawn", "nominated", "*", "declared"} & {*status.split("/")}
    return bool(stood) and (row["type"] == "candidacy" or "*" in status)


@pytest.mark.parametrize("seed", range(100))
def test_counts(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311
    slots = _slots(rng)
    joint = rng.choice([" ", "\n\n", " The vote is on May 4. "])
    text, wanted = _told(rng.choice(GRID["tallies"]), slots)
    rows = _events(rng.choice(GRID["rivals"]).format(**slots) + joint + text)
    rows = [row for row in rows if (row["type"], row.get("status")) != ("candidacy", "declared")]
    for side, candidate, count, comparison, *total in wanted:
        whose = {} if candidate == "null" else {"candidate": slots[candidate]}
        row = _take(rows, type="tally", side=side, count=count, **whose)
        _right(row, comparison=comparison, **({"total": total[0]} if total else {}))
    assert not rows


@pytest.mark.parametrize("seed", range(100))
def test_votes(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311
    slots = _slots(rng)
    before = rng.choice(GRID["rivals"]).replace("are running", "were running")
    text, wanted = _told(rng.choice(GRID["votes"]), slots)
    joint = rng.choice([" ", "\n\n", " The vote was held on Friday. "])
    rows = [row for row in _events(before.format(**slots) + joint + text) if row["type"] in {"vote", "endorsement"}]
    for subject, for_, against, abstentions, outcome in wanted:
        row = _take(rows, type="vote", **{"for": for_, "against": against})
        _right(row, abstentions=abstentions, outcome=outcome)
        assert row["subject"] in {slots[person] for person in subject.split("/")}
    assert not rows


@pytest.mark.parametrize("seed", range(80))
def test_rules(seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311
    slots = _slots(rng)
    text, wanted = _told(rng.choice(GRID["rules"]), slots)
    joint = rng.choice([" ", "\n\n", " The vote is on May 4. "])
    rows = [row for row in _events(rng.choice(GRID["bodies"]).format(**slots) + joint + text) if row["type"] == "rule"]
    for kind, threshold, *members in wanted:
        row = _take(rows, type="rule", kind=kind)
        _right(row, body=BODY, members=members[0] if members else "null/31")
        assert str(row["threshold"] or "null") in {threshold, *threshold.rsplit("/", 1)}
    assert not rows
