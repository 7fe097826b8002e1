"""``newsevents bodies``: which real bodies are known, and what one was on a day."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Iterator
from typing import Any

from newsevents.arguments import day
from newsevents.bodies import Body, Snapshot, all_bodies, body, names_at
from newsevents.decide.forms import rule_to_dict
from newsevents.errors import NewsEventsError

_MANY = 6


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "bodies",
        help="list real bodies, or show one on a date",
        description="Real bodies over time: members, weights, veto holders and rules, each with dates and source.",
    )
    parser.set_defaults(run=_list, json=False)
    actions = parser.add_subparsers(title="actions", metavar="ACTION")
    listing = actions.add_parser("list", help="list all bodies (what you get without an action)")
    listing.add_argument("--json", action="store_true", help="write JSON")
    listing.set_defaults(run=_list)
    show = actions.add_parser("show", help="show one body on a date")
    show.add_argument("name", metavar="NAME", help="its id, name or alias, such as NATO or 'Security Council'")
    show.add_argument(
        "--date",
        type=day,
        metavar="YYYY-MM-DD",
        help="the day to show it for; default: the day its table was checked",
    )
    show.add_argument("--json", action="store_true", help="write JSON")
    show.set_defaults(run=_show)


def _write(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _list(args: argparse.Namespace) -> int:
    bodies = all_bodies()
    if args.json:
        _write(json.dumps([_summary(each) for each in bodies], ensure_ascii=False, indent=2))
        return 0
    width = max(len(each.id) for each in bodies)
    for each in bodies:
        _write(f"{each.id:<{width}}  {len(_usual(each).members):>4}  {each.name}, from {each.known_from}")
    return 0


def _summary(each: Body) -> dict[str, Any]:
    until = each.known_until
    return {
        "id": each.id,
        "name": each.name,
        "aliases": list(each.aliases),
        "members": len(_usual(each).members),
        "known_from": each.known_from.isoformat(),
        "known_until": None if until is None else until.isoformat(),
        "checked": each.checked.isoformat(),
    }


def _usual(each: Body) -> Snapshot:
    """Give the body on the day its table was checked, or on its last day."""
    until = each.known_until
    return each.at(each.checked if until is None or each.checked < until else until - dt.timedelta(days=1))


def _show(args: argparse.Namespace) -> int:
    try:
        found = body(args.name)
        snapshot = _usual(found) if args.date is None else found.at(args.date)
    except NewsEventsError as error:
        sys.stderr.write(f"newsevents bodies: {error}\n")
        return 2
    if args.json:
        _write(json.dumps(_plain(snapshot), ensure_ascii=False, indent=2))
    else:
        _write("\n".join(_lines(snapshot)))
    return 0


def _plain(snapshot: Snapshot) -> dict[str, Any]:
    return {
        "id": snapshot.body,
        "name": snapshot.name,
        "date": snapshot.date.isoformat(),
        "checked": snapshot.checked.isoformat(),
        "members": [{"id": member, "name": snapshot.names[member]} for member in snapshot.members],
        "veto_holders": list(snapshot.veto_holders),
        "suspended": list(snapshot.suspended),
        "weights": {
            name: {"unit": table.unit, "year": table.year, "source": table.source, "values": dict(table)}
            for name, table in snapshot.weights.items()
        },
        "rules": {
            matter: {
                "rule": rule_to_dict(row.rule),
                "text": str(row.rule),
                "decided_by": row.decided_by,
                "since": None if row.since is None else row.since.isoformat(),
                "until": None if row.until is None else row.until.isoformat(),
                "source": row.source,
            }
            for matter, row in snapshot.rules.items()
        },
    }


def _lines(snapshot: Snapshot) -> Iterator[str]:
    yield f"{snapshot.name} on {snapshot.date}: {len(snapshot.members)} members"
    if snapshot.date > snapshot.checked:
        yield f"(the table was checked up to {snapshot.checked}; later changes are not in it)"
    yield f"  {', '.join(_shown(snapshot))}"
    if snapshot.veto_holders:
        yield f"veto: {', '.join(snapshot.names[holder] for holder in snapshot.veto_holders)}"
    if snapshot.suspended:
        yield f"suspended: {', '.join(snapshot.names[member] for member in snapshot.suspended)}"
    for table in snapshot.weights.values():
        yield f"{table.name}: {sum(table.values()):,} {table.unit}, figures of {table.year} ({table.source})"
    for row in snapshot.rules.values():
        where = "" if row.decided_by == snapshot.body else f" [decided by {row.decided_by}]"
        yield f"{row.matter}{where}: {_short(str(row.rule), snapshot)}"
        yield f"  since {row.since}; {row.source}"


def _shown(snapshot: Snapshot) -> list[str]:
    """Name the members; of a chamber of numbered seats say how many seats there are for each unit."""
    units: dict[str, int] = {}
    for member in snapshot.members:
        unit, dash, seat = member.rpartition("-")
        numbered = dash and seat.lstrip("SH").isdecimal()
        units[unit if numbered else member] = units.get(unit if numbered else member, 0) + 1
    if len(units) == len(snapshot.members):
        return [snapshot.names[member] for member in snapshot.members]
    names = names_at(units, snapshot.date)
    return [f"{names[unit]} {count}" if count > 1 else names[unit] for unit, count in units.items()]


def _short(text: str, snapshot: Snapshot) -> str:
    """Put the name of a group for its members, where a rule lists them by the dozen."""
    for name, members in sorted(snapshot.groups.items(), key=lambda group: -len(group[1])):
        if len(members) > _MANY:
            text = text.replace(", ".join(sorted(members)), f"the {name}")
    return text
