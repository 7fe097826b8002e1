"""From the rows of a TOML table to a :class:`Body`.

``members``, ``veto_holders`` and ``suspended`` are rows of ids with the same dates; ``until`` is a day, or a table of
days for those that left. ``seats = 2`` with ``mark = "S"`` makes the seats ``id-S1`` and ``id-S2``. ``[[seats]]`` and
``[[weights]]`` are tables with a column for each period; ``of`` and ``plus`` derive weights from others by addition.
``members_from`` and ``weights_from`` take the rows of other bodies.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any

from newsevents.bodies.errors import BodyDataError
from newsevents.bodies.records import Body, Membership, RuleRow, Weighting

Tables = Mapping[str, Mapping[str, Any]]


def build_body(table: Mapping[str, Any], tables: Tables) -> Body:
    """Build a body from its table and, for what it takes from others, theirs (by id)."""
    memberships = tuple(_memberships(table, tables))
    if not memberships:
        raise BodyDataError(table["id"], "there are no members")
    starts = [row.since for row in memberships if row.since is not None]
    ends = [row.until for row in memberships if row.until is not None]
    ended = max(ends) if len(ends) == len(memberships) else None
    return Body(
        id=table["id"],
        name=table["name"],
        aliases=tuple(table.get("aliases", ())),
        checked=table["checked"],
        known_from=table.get("known_from") or min(starts),
        known_until=table.get("known_until") or ended,
        memberships=memberships,
        vetoes=tuple(_all_rows(table, tables, "veto_holders")),
        suspensions=tuple(_all_rows(table, tables, "suspended")),
        weightings=tuple(_weightings(table, tables)),
        rule_rows=tuple(_rules(table)),
        group_lists={name: tuple(ids) for name, ids in table.get("groups", {}).items()},
    )


def _sources(table: Mapping[str, Any], tables: Tables, key: str) -> Iterator[Mapping[str, Any]]:
    """Give the table and, recursively, those that it takes rows from, the borrowed ones first."""
    others = table.get(key, [])
    for other in [others] if isinstance(others, str) else others:
        yield from _sources(tables[other], tables, key)
    yield table


def _memberships(table: Mapping[str, Any], tables: Tables) -> Iterator[Membership]:
    for source in _sources(table, tables, "members_from"):
        yield from _rows(source.get("members", ()))
        for seats in source.get("seats", ()):
            yield from _seats(seats)


def _all_rows(table: Mapping[str, Any], tables: Tables, key: str) -> Iterator[Membership]:
    for source in _sources(table, tables, "members_from"):
        yield from _rows(source.get(key, ()))


def _rows(rows: list[dict[str, Any]]) -> Iterator[Membership]:
    for row in rows:
        for unit in row["ids"]:
            seats = row.get("seats")
            for member in [unit] if seats is None else _numbered(unit, seats, row.get("mark", "")):
                yield Membership(
                    member=member,
                    since=row.get("since"),
                    until=_until(row, unit),
                    source=row["source"],
                    groups=(row["group"],) if "group" in row else (),
                    split=row.get("split", False),
                    note=row.get("note", ""),
                )


def _until(row: Mapping[str, Any], unit: str) -> dt.date | None:
    until = row.get("until")
    return until.get(unit) if isinstance(until, Mapping) else until


def _numbered(unit: str, count: int, mark: str) -> list[str]:
    return [f"{unit}-{mark}{number}" for number in range(1, count + 1)]


def _seats(seats: Mapping[str, Any]) -> Iterator[Membership]:
    for index, column in enumerate(seats["columns"]):
        for unit, counts in seats["counts"].items():
            for member in _numbered(f"{seats.get('prefix', '')}{unit}", counts[index], seats.get("mark", "")):
                yield Membership(
                    member=member,
                    since=column["since"],
                    until=column.get("until"),
                    source=column["source"],
                    groups=(seats["group"],) if "group" in seats else (),
                )


def _weightings(table: Mapping[str, Any], tables: Tables) -> Iterator[Weighting]:
    for key in ("members_from", "weights_from"):
        for source in _sources(table, tables, key):
            if source is table and key == "members_from":
                continue
            named = {weights["name"]: weights for weights in source.get("weights", ())}
            for weights in named.values():
                yield from _columns(weights, named)


def _columns(weights: Mapping[str, Any], named: Mapping[str, Mapping[str, Any]]) -> Iterator[Weighting]:
    base = named[weights["of"]]["values"] if "of" in weights else weights.get("values", {})
    derived = "of" in weights
    for index, column in enumerate(weights["columns"]):
        at = 0 if derived else index
        yield Weighting(
            name=weights["name"],
            unit=weights["unit"],
            year=column["year"],
            since=column["since"],
            until=column.get("until"),
            source=column["source"],
            values={member: _cell(row, at) + column.get("plus", 0) for member, row in base.items()},
            by_group=column.get("groups", {}),
        )


def _cell(row: int | list[int], index: int) -> int:
    return row if isinstance(row, int) else row[index]


def _rules(table: Mapping[str, Any]) -> Iterator[RuleRow]:
    rows = list(table.get("rules", ()))
    usual = table.get("usual_matter")
    for row in sorted(rows, key=lambda row: row["matter"] != usual):
        yield RuleRow(
            matter=row["matter"],
            form=row["rule"],
            since=row["since"],
            until=row.get("until"),
            source=row["source"],
            decided_by=row.get("decided_by", ""),
        )
