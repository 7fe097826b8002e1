"""What a body is: rows that hold for a time, and the snapshot of them at a date.

A row holds from ``since`` up to, not including, ``until``; ``None`` is open.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeVar

from attrs import field, frozen

from newsevents.bodies.errors import BodyDateError, UnknownMatterError
from newsevents.decide.forms import rule_from_dict
from newsevents.decide.rules import Rule, Silence

_Row = TypeVar("_Row", bound="Row")


def _numbers(value: Mapping[str, int]) -> Mapping[str, int]:
    return MappingProxyType(dict(value))


def _lists(value: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    return MappingProxyType(dict(value))


@frozen(kw_only=True)
class Row:
    """A fact with its source and the time for which it holds."""

    source: str
    since: dt.date | None = None
    until: dt.date | None = None

    def holds(self, date: dt.date) -> bool:
        """Say whether the row holds on that day."""
        return (self.since is None or self.since <= date) and (self.until is None or date < self.until)


@frozen(kw_only=True)
class Membership(Row):
    """One member's time in a body, or as a holder of its veto."""

    member: str
    groups: tuple[str, ...] = ()
    split: bool = False
    note: str = ""


@frozen(kw_only=True)
class Weighting(Row):
    """What the members weigh for a time: ``values``, or the same number for everybody in a group (``by_group``)."""

    name: str
    unit: str
    year: int
    values: Mapping[str, int] = field(converter=_numbers)
    by_group: Mapping[str, int] = field(converter=_numbers, factory=dict)

    def at(self, groups: Mapping[str, frozenset[str]], members: Iterable[str]) -> "WeightTable":
        """Give the weights of these members."""
        values = {member: self.values.get(member, 0) for member in members}
        for group, weight in self.by_group.items():
            values |= dict.fromkeys(groups.get(group, ()), weight)
        return WeightTable(name=self.name, values=values, unit=self.unit, year=self.year, source=self.source)


@frozen(kw_only=True)
class WeightTable(Mapping[str, int]):
    """How much each member weighs at a date; a mapping member -> number.

    ``year`` is the year of the figures, which may be older than the date; ``unit`` says what is counted.
    """

    name: str
    values_: Mapping[str, int] = field(converter=_numbers, alias="values", eq=dict)
    unit: str
    year: int
    source: str

    def __getitem__(self, member: str) -> int:
        return self.values_[member]

    def __iter__(self) -> Iterator[str]:
        return iter(self.values_)

    def __len__(self) -> int:
        return len(self.values_)


@frozen(kw_only=True)
class RuleRow(Row):
    """How a matter is decided for a time, as the row of the table has it; names in it are not yet resolved."""

    matter: str
    form: Mapping[str, Any]
    decided_by: str = ""


@frozen(kw_only=True)
class DatedRule(Row):
    """How a matter is decided at a date: the ``rule``, since when, until when, and the treaty article it comes from.

    ``decided_by`` is the id of the body that votes, where it is another one.
    """

    matter: str
    rule: Rule | Silence
    decided_by: str


@frozen(kw_only=True)
class Snapshot:
    """A body as it was on one day.

    ``members`` are ids in order; ``names`` what each was called then; ``weights`` the tables by name; ``veto_holders``
    those whose vote against blocks; ``suspended`` members whose part is suspended; ``groups`` subsets by name, of which
    "eligible" are those not suspended; ``rules`` the matters; ``checked`` the day up to which the tables were checked:
    a later ``date`` gives what was known then.
    """

    body: str
    name: str
    date: dt.date
    checked: dt.date
    members: tuple[str, ...]
    names: Mapping[str, str]
    weights: Mapping[str, WeightTable]
    veto_holders: tuple[str, ...]
    groups: Mapping[str, frozenset[str]]
    suspended: tuple[str, ...]
    rules: Mapping[str, DatedRule]

    def rule(self, matter: str | None = None) -> Rule | Silence:
        """Give the rule for a matter, in any capitals; without one, the body's usual matter.

        Raises :class:`UnknownMatterError`.
        """
        return self.dated_rule(matter).rule

    def dated_rule(self, matter: str | None = None) -> DatedRule:
        """Give the rule for a matter with its dates and source. Raises :class:`UnknownMatterError`."""
        if matter is None:
            first = next(iter(self.rules.values()), None)
            if first is None:
                raise UnknownMatterError(self.name, "anything", ())
            return first
        wanted = matter.strip().casefold()
        for known, row in self.rules.items():
            if known.casefold() == wanted:
                return row
        raise UnknownMatterError(self.name, matter, self.rules)


def _holding(rows: Iterable[_Row], date: dt.date) -> list[_Row]:
    return [row for row in rows if row.holds(date)]


def _resolved(form: Any, groups: Mapping[str, frozenset[str]], veto: tuple[str, ...]) -> Any:  # noqa: ANN401
    """Replace the names of groups and of the veto holders in a rule's form by the members they stand for."""
    if isinstance(form, list):
        return [_resolved(part, groups, veto) for part in form]
    if not isinstance(form, Mapping):
        return form
    out = {key: _resolved(value, groups, veto) for key, value in form.items()}
    if isinstance(out.get("among"), str):
        out["among"] = sorted(groups[out["among"]])
    if isinstance(out.get("holders"), str):
        out["holders"] = sorted(veto if out["holders"] == "veto_holders" else groups[out["holders"]])
    return out


@frozen(kw_only=True)
class Body:
    """A real body over time: its members, weights, veto holders and rules, each with dates and source.

    >>> import datetime as dt
    >>> from newsevents.bodies import body
    >>> len(body("NATO").at(dt.date(2024, 2, 22)).members), len(body("NATO").at(dt.date(2024, 3, 7)).members)
    (31, 32)
    """

    id: str
    name: str
    aliases: tuple[str, ...]
    checked: dt.date
    known_from: dt.date
    known_until: dt.date | None
    memberships: tuple[Membership, ...] = field(repr=False)
    vetoes: tuple[Membership, ...] = field(repr=False)
    suspensions: tuple[Membership, ...] = field(repr=False)
    weightings: tuple[Weighting, ...] = field(repr=False)
    rule_rows: tuple[RuleRow, ...] = field(repr=False)
    group_lists: Mapping[str, tuple[str, ...]] = field(converter=_lists, repr=False)

    def at(self, date: dt.date) -> Snapshot:
        """Give the body as it was on a day.

        Raises :class:`BodyDateError` for a day before the data begin (``known_from``), or from which on the body is no
        more or its next terms are not yet filled (``known_until``), and ``TypeError`` for what is no date.
        """
        if not isinstance(date, dt.date):
            raise TypeError(f"give a datetime.date, not {date!r}")
        day = date.date() if isinstance(date, dt.datetime) else date
        if day < self.known_from or (self.known_until is not None and day >= self.known_until):
            raise BodyDateError(self.name, day, self.known_from, self.known_until)
        return self._snapshot(day, _holding(self.memberships, day))

    def _snapshot(self, day: dt.date, rows: list[Membership]) -> Snapshot:
        from newsevents.bodies.names import names_at  # noqa: PLC0415 (names read a table; only snapshots need them)

        members = tuple(dict.fromkeys(row.member for row in rows))
        suspended = tuple(row.member for row in _holding(self.suspensions, day))
        groups = self._groups(rows) | {"eligible": frozenset(members) - set(suspended)}
        veto = tuple(sorted(row.member for row in _holding(self.vetoes, day)))
        weights = {row.name: row.at(groups, members) for row in _holding(self.weightings, day)}
        return Snapshot(
            body=self.id,
            name=self.name,
            date=day,
            checked=self.checked,
            members=members,
            names=names_at(members, day),
            weights=weights,
            veto_holders=veto,
            groups=groups,
            suspended=suspended,
            rules=self._rules(day, groups, veto, weights),
        )

    def _groups(self, rows: list[Membership]) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for row in rows:
            for group in row.groups:
                found.setdefault(group, set()).add(row.member)
        members = {row.member for row in rows}
        for group, entries in self.group_lists.items():
            union = found.setdefault(group, set())
            for entry in entries:
                union |= found.get(entry[1:], set()) if entry.startswith("@") else {entry} & members
        return {group: frozenset(ids) for group, ids in found.items()}

    def _rules(
        self,
        day: dt.date,
        groups: Mapping[str, frozenset[str]],
        veto: tuple[str, ...],
        weights: Mapping[str, WeightTable],
    ) -> dict[str, DatedRule]:
        rules = {}
        for row in _holding(self.rule_rows, day):
            rule = rule_from_dict(_resolved(row.form, groups, veto))
            if isinstance(rule, Rule):
                rule = rule.resolve(weights)
            rules[row.matter] = DatedRule(
                matter=row.matter,
                rule=rule,
                decided_by=row.decided_by or self.id,
                since=row.since,
                until=row.until,
                source=row.source,
            )
        return rules
