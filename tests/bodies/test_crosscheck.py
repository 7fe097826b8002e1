"""Against tables that others keep: country_converter's, and the codes of pycountry. Neither is needed to use us."""

import csv
import datetime as dt
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import pytest

from newsevents.bodies import Body, body
from newsevents.bodies.tables import read_table

# Their "ISO2" column holds patterns for two states.
PATTERNS = {"^GB$|^UK$": "GB", "^GR$|^EL$": "GR"}
# Their year is that of the first admission; these left and came back, or continue another state.
CAME_BACK = {"ID": 1966, "SY": 1961}
CONTINUES = {"RU": "SUHH", "RS": "YUCS"}


@cache
def _column(name: str) -> dict[str, str]:
    found = find_spec("country_converter")
    if found is None or found.origin is None:
        pytest.skip("country_converter is not installed; CI installs it")
    with Path(found.origin).with_name("country_data.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t"))
    cells = {PATTERNS.get(row["ISO2"], row["ISO2"]): (row[name] or "").strip() for row in rows}
    return {code: cell for code, cell in cells.items() if cell}


@pytest.mark.parametrize(
    ("column", "name", "day"),
    [
        ("UNmember", "UN", "2024-01-01"),
        ("OECD", "OECD", "2024-01-01"),
        ("EU12", "EU", "1990-01-01"),
        ("EU15", "EU", "1996-01-01"),
        ("EU25", "EU", "2005-01-01"),
        ("EU27_2007", "EU", "2008-01-01"),
        ("EU28", "EU", "2014-01-01"),
        ("EU27", "EU", "2024-01-01"),
        ("EURO", "Euro area", "2025-01-01"),
        ("CoE", "Council of Europe", "2024-01-01"),
        ("BRIC", "BRICS", "2009-07-01"),
        ("G7", "G7", "2020-01-01"),
    ],
)
def test_the_same_members(column: str, name: str, day: str) -> None:
    assert set(body(name).at(dt.date.fromisoformat(day)).members) == set(_column(column))


def test_the_g20_is_theirs_with_the_union_for_its_members() -> None:
    union = set(body("EU").at(dt.date(2022, 1, 1)).members)
    assert set(body("G20").at(dt.date(2022, 1, 1)).members) - {"EU"} | union == set(_column("G20"))


def test_schengen_is_theirs_before_the_last_three_joined() -> None:
    assert set(body("Schengen").at(dt.date(2022, 12, 31)).members) == set(_column("Schengen")) - {"FO", "GL"}


def _first_years(each: Body) -> dict[str, int]:
    years: dict[str, int] = {}
    for row in each.memberships:
        if row.since is not None:
            years[row.member] = min(row.since.year, years.get(row.member, row.since.year))
    return years


@pytest.mark.parametrize(("column", "name"), [("UNmember", "UN"), ("OECD", "OECD"), ("EURO", "Euro area")])
def test_the_same_year_of_joining(column: str, name: str) -> None:
    ours = _first_years(body(name))
    for code, year in _column(column).items():
        if code == "RS":  # they give the admission of the Federal Republic of Yugoslavia in 2000
            assert any(row.member == "YUCS" and row.since == dt.date(2000, 11, 1) for row in body("UN").memberships)
            continue
        assert ours[CONTINUES.get(code, code) if name == "UN" else code] == int(year), code


def test_states_that_came_back_have_a_second_spell() -> None:
    spells = [row.since.year for row in body("UN").memberships if row.member in CAME_BACK and row.since is not None]
    assert sorted(spells) == [1945, 1950, 1961, 1966]


def test_codes_are_those_of_iso_3166() -> None:
    pycountry = pytest.importorskip("pycountry", reason="pycountry is not installed; CI installs it")
    table = read_table("states")
    current = {country.alpha_2 for country in pycountry.countries}
    assert set(table["states"]) - current == {"EU", "XK"}
    withdrawn = {country.alpha_4 for country in pycountry.historic_countries}
    assert set(table["vanished"]) - withdrawn == {"XZAN"}
    states = {division.code: division.name for division in pycountry.subdivisions.get(country_code="US")}
    assert {
        code: name for code, name in table["american"].items() if code not in {"US-P", "US-VP"}
    }.items() <= states.items()
