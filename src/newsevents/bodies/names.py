"""What members are called: states, also vanished and renamed ones, unions of states, seats."""

import datetime as dt
from collections.abc import Iterable
from functools import cache
from types import MappingProxyType

from attrs import field, frozen

from newsevents.bodies.tables import read_table


@frozen
class Former:
    """A name that a state had for a time."""

    code: str
    name: str
    since: dt.date | None
    until: dt.date


@frozen
class NameTable:
    """Names by member id, the two-letter codes of vanished states, and the names that states had before."""

    names: MappingProxyType[str, str]
    vanished: MappingProxyType[str, str]
    former: tuple[Former, ...] = field(repr=False)


@cache
def name_table() -> NameTable:
    """Read the names, once."""
    table = read_table("states")
    vanished = table["continued"] | {row["alpha2"]: code for code, row in table["vanished"].items()}
    names = table["states"] | table["unions"] | table["american"]
    names |= {code: row["name"] for code, row in table["vanished"].items()}
    former = tuple(Former(row["code"], row["name"], row.get("since"), row["until"]) for row in table["former"]["rows"])
    return NameTable(MappingProxyType(names), MappingProxyType(vanished), former)


def names_at(members: Iterable[str], date: dt.date) -> dict[str, str]:
    """Give what each member was called on a day.

    Seats take the name of what they stand for: ``US-AL-S1`` is "Alabama S1". An id without a name stands for itself.

    >>> import datetime as dt
    >>> names_at(["LK", "US-AL-S1"], dt.date(1960, 1, 1))
    {'LK': 'Ceylon', 'US-AL-S1': 'Alabama S1'}
    """
    then = {
        row.code: row.name
        for row in name_table().former
        if date < row.until and (row.since is None or row.since <= date)
    }
    return {member: _name(member, then) for member in members}


def _name(member: str, then: dict[str, str]) -> str:
    known = then.get(member) or name_table().names.get(member)
    if known:
        return known
    unit, dash, seat = member.rpartition("-")
    return f"{name_table().names.get(unit, unit)} {seat}" if dash else member


def member_code(code: str) -> str:
    """Give the member id for a two-letter code, also of a state that is no more or goes by another code today.

    >>> member_code("SU"), member_code("XB"), member_code("FR")
    ('SUHH', 'DE', 'FR')
    """
    return name_table().vanished.get(code, code)
