"""Every row of every table: sources, dates, names, and rules that apply on every day on which anything changes."""

import datetime as dt
import tomllib
from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise
from typing import Any

import pytest

from newsevents.bodies import Body, Snapshot, all_bodies
from newsevents.bodies.names import name_table
from newsevents.bodies.tables import read_table, table_names
from newsevents.decide.forms import rule_from_dict, rule_to_dict
from newsevents.decide.rules import Rule
from newsevents.decide.stances import Stance

BODIES = {each.id: each for each in all_bodies()}
HEADER = {
    "id", "name", "aliases", "checked", "known_from", "known_until", "usual_matter", "members_from", "weights_from",
    "members", "veto_holders", "suspended", "seats", "weights", "rules", "groups",
}  # fmt: skip


def _rows(table: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for key in ("members", "veto_holders", "suspended", "rules"):
        yield from table.get(key, ())
    for key in ("seats", "weights"):
        for entry in table.get(key, ()):
            yield from entry["columns"]


def _change_days(each: Body) -> list[dt.date]:
    rows = (*each.memberships, *each.vetoes, *each.weightings, *each.rule_rows)
    days = {day for row in rows for day in (row.since, row.until) if day is not None}
    return sorted(
        day for day in days if day >= each.known_from and (each.known_until is None or day < each.known_until)
    )


@pytest.mark.parametrize("name", table_names())
def test_every_row_has_a_source_and_since_when_it_holds(name: str) -> None:
    table = read_table(name)
    assert set(table) <= HEADER
    for row in _rows(table):
        assert row["source"].strip(), row
        assert isinstance(row["since"], dt.date), row
        until = row.get("until")
        for end in until.values() if isinstance(until, dict) else [until]:
            assert end is None or end > row["since"], row


@pytest.mark.parametrize("name", table_names())
def test_ids_are_in_order_and_those_that_left_were_members(name: str) -> None:
    for row in read_table(name).get("members", ()):
        assert len(set(row["ids"])) == len(row["ids"])
        if isinstance(row.get("until"), dict):
            assert set(row["until"]) <= set(row["ids"])


@pytest.mark.parametrize("name", table_names())
def test_columns_and_cells_agree(name: str) -> None:
    table = read_table(name)
    for key, cells in (("seats", "counts"), ("weights", "values")):
        for entry in table.get(key, ()):
            for row in entry.get(cells, {}).values():
                assert isinstance(row, int) or len(row) == len(entry["columns"])
            for before, after in pairwise(entry["columns"]):
                assert before["until"] <= after["since"]


@pytest.mark.parametrize("each", BODIES.values(), ids=BODIES)
def test_nobody_is_a_member_twice_at_a_time(each: Body) -> None:
    spells: dict[str, list[tuple[dt.date, dt.date]]] = {}
    for row in each.memberships:
        spells.setdefault(row.member, []).append((row.since or dt.date.min, row.until or dt.date.max))
    for member, times in spells.items():
        for before, after in pairwise(sorted(times)):
            assert before[1] <= after[0], (each.id, member)


@pytest.mark.parametrize("each", BODIES.values(), ids=BODIES)
def test_a_matter_has_one_rule_at_a_time(each: Body) -> None:
    times: dict[str, list[tuple[dt.date, dt.date]]] = {}
    for row in each.rule_rows:
        times.setdefault(row.matter, []).append((row.since or dt.date.min, row.until or dt.date.max))
    for matter, spans in times.items():
        for before, after in pairwise(sorted(spans)):
            assert before[1] <= after[0], (each.id, matter)


def _all_saying(snapshot: Snapshot, stance: Stance) -> dict[str, Stance]:
    return dict.fromkeys(snapshot.members, stance)


@pytest.mark.parametrize("each", BODIES.values(), ids=BODIES)
def test_on_every_day_of_change_all_in_favour_carries_and_all_against_does_not(each: Body) -> None:
    for day in _change_days(each):
        snapshot = each.at(day)
        for row in snapshot.rules.values():
            if row.decided_by != each.id:
                continue
            rule = row.rule if isinstance(row.rule, Rule) else row.rule.rule
            assert rule.passes(_all_saying(snapshot, Stance.YES)), (each.id, day, row.matter)
            assert not rule.passes(_all_saying(snapshot, Stance.NO)), (each.id, day, row.matter)


@pytest.mark.parametrize("each", BODIES.values(), ids=BODIES)
def test_rules_name_members_only_and_survive_their_dictionary_form(each: Body) -> None:
    for day in _change_days(each):
        snapshot = each.at(day)
        for row in snapshot.rules.values():
            rule = row.rule if isinstance(row.rule, Rule) else row.rule.rule
            assert row.decided_by != each.id or rule.named() <= set(snapshot.members)
            assert rule_from_dict(rule_to_dict(row.rule)) == row.rule
            assert row.decided_by in BODIES


@pytest.mark.parametrize("each", BODIES.values(), ids=BODIES)
def test_whoever_is_a_member_weighs_something_and_has_a_name(each: Body) -> None:
    for day in _change_days(each):
        snapshot = each.at(day)
        assert set(snapshot.names) == set(snapshot.members)
        assert all(snapshot.names.values())
        assert set(snapshot.veto_holders) <= set(snapshot.members)
        assert set(snapshot.suspended) <= set(snapshot.members)
        for table in snapshot.weights.values():
            assert set(table) == set(snapshot.members)
            if not any(row.by_group for row in each.weightings):
                assert all(weight > 0 for weight in table.values()), (each.id, day, table.name)


@pytest.mark.parametrize("each", BODIES.values(), ids=BODIES)
def test_short_ids_are_states_in_the_table_of_names(each: Body) -> None:
    short = {row.member for row in each.memberships if row.member.isalpha() and row.member.isupper()}
    assert short <= set(name_table().names)


def _lexicon_names() -> dict[str, str]:
    text = (files("newsevents") / "lexicon" / "data" / "states.toml").read_text(encoding="utf-8")
    rows = [line.split("|") for line in tomllib.loads(text)["state"]["rows"].splitlines() if line.strip()]
    return {row[0].strip(): row[1].strip() for row in rows}


def test_state_names_agree_with_the_lexicon() -> None:
    theirs = _lexicon_names()
    ours = read_table("states")["states"]
    assert {code: name for code, name in ours.items() if code != "EU"}.items() <= theirs.items()


def test_vanished_states_have_the_codes_and_names_of_the_lexicon() -> None:
    theirs = _lexicon_names()
    for row in read_table("states")["vanished"].values():
        assert theirs[row["alpha2"]] == row["name"]
