"""Who comes, goes and stands: each wording of ``people.toml`` gives its rows, and no others where it lists none."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import newsevents as ne

DAY = date(2024, 5, 14)  # a Tuesday
CASES: list[dict[str, Any]] = tomllib.loads(Path(__file__).with_name("people.toml").read_text("utf-8"))["case"]


def _row(record: ne.Appointment | ne.Candidacy) -> str:
    office, modality = record.office, record.modality.value
    what = record.action if isinstance(record, ne.Appointment) else record.status
    parts = [what.value, record.person.name]
    parts += [(office.title or "-") if office else "-", (office.organization or "-") if office else "-"]
    predecessor = record.predecessor if isinstance(record, ne.Appointment) else None
    chooser = record.appointer if isinstance(record, ne.Appointment) else record.nominator
    parts += [f"< {predecessor.name}"] if predecessor else []
    parts += [f"by {chooser.name}"] if chooser else []
    return " | ".join([*parts, *([modality] if modality != "actual" else [])])


def _role(role: ne.Role) -> str:
    office = role.office
    assert office is not None
    return f"{role.person.name} | {office.title} | {office.organization or '-'} | {role.status.value}"


@pytest.mark.parametrize("case", CASES, ids=[case["text"][:60] for case in CASES])
def test_each_wording_gives_its_rows(case: dict[str, Any]) -> None:
    report = ne.parse(case["text"], published=DAY)
    rows = {*map(_row, report.appointments), *map(_row, report.candidacies)}
    if "rows" in case:
        assert set(case["rows"]) <= rows if case["rows"] else not rows, rows
    assert rows.isdisjoint(case.get("not", ()))
    if "roles" in case:
        assert {_role(role) for role in report.roles} == set(case["roles"])
