"""What every rule can do: be composed with ``&`` and ``|``, mirrored, asked, and printed."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Self

from attrs import field, frozen

from newsevents.decide.errors import CountError, RosterError, ShareError, UnknownMemberError, WeightError
from newsevents.decide.stances import Stance

Outcome = Mapping[str, Stance]
Weight = int | Fraction


def as_amount(value: object) -> Weight:
    """Read an amount exactly: an ``int`` is a count, anything between 0 and 1 a share.

    ``60`` is a count; ``Fraction(2, 3)``, ``Decimal("0.55")``, ``"2/3"`` and ``"55%"`` are shares. Floats are
    refused, as 7/13 is no float. Raises :class:`CountError` and :class:`ShareError`.

    >>> as_amount("55%"), as_amount(60)
    (Fraction(11, 20), 60)
    """
    if isinstance(value, bool):
        raise CountError(value)
    if isinstance(value, int):
        if value < 0:
            raise CountError(value)
        return value
    if isinstance(value, str):
        return _amount_of_text(value)
    if isinstance(value, Fraction | Decimal):
        try:
            share = Fraction(value)
        except (ValueError, OverflowError):
            raise ShareError(value) from None
        if 0 <= share <= 1:
            return share
    raise ShareError(value)


def _amount_of_text(text: str) -> Weight:
    digits = text.strip()
    try:
        if digits.isdecimal():
            return int(digits)
        share = Fraction(digits[:-1].strip()) / 100 if digits.endswith("%") else Fraction(digits)
    except (ValueError, ZeroDivisionError):
        raise ShareError(text) from None
    if not 0 <= share <= 1:
        raise ShareError(text)
    return share


def as_holders(value: Iterable[str] | None) -> frozenset[str] | None:
    """Read a set of members; ``None`` stays "all members". A single string is refused: it would fall into letters."""
    if value is None:
        return None
    if isinstance(value, str):
        raise RosterError(f"give a set of members, not the string {value!r}", found=value)
    return frozenset(value)


def as_roster(value: object) -> int | frozenset[str] | None:
    """Read how many, or who, the members are."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | Iterable):
        raise CountError(value, "a number of members")
    if isinstance(value, int):
        if value < 0:
            raise CountError(value, "a number of members")
        if value == 0:
            raise RosterError("a body without members decides nothing; give at least one", found=0)
        return value
    holders = as_holders(value)
    if not holders:
        raise RosterError("a body without members decides nothing; give at least one", found=0)
    return holders


def _frozen_values(values: Mapping[str, object]) -> Mapping[str, Weight]:
    return MappingProxyType({member: _as_weight(member, value) for member, value in sorted(values.items())})


def _as_weight(member: str, value: object) -> Weight:
    if isinstance(value, Decimal) and value.is_finite():
        value = Fraction(value)
    if isinstance(value, bool) or not isinstance(value, int | Fraction) or value < 0:
        raise WeightError("weights", member, value)
    return int(value) if value.denominator == 1 else value


@frozen(eq=False)
class Weights:
    """How much each member weighs: votes, population, quota. ``name`` is what the words call it."""

    name: str
    values: Mapping[str, Weight] = field(converter=_frozen_values)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Weights):
            return NotImplemented
        return self.name == other.name and dict(self.values) == dict(other.values)

    def __hash__(self) -> int:
        return hash((self.name, tuple(self.values.items())))

    def __getitem__(self, member: str) -> Weight:
        try:
            return self.values[member]
        except KeyError:
            raise WeightError(self.name, member) from None


def as_weights(value: object) -> Weights | str | None:
    """Read weights: a table, the name of one that :meth:`Rule.resolve` will supply, or ``None`` for one vote each."""
    if value is None or isinstance(value, Weights | str):
        return value
    if isinstance(value, Mapping):
        return Weights("weight", value)
    raise WeightError(repr(value))


class Rule:
    """A way for a body to decide, as an immutable value.

    Compose with ``&`` and ``|``; ask with ``assess(rule, positions)``.
    """

    __slots__ = ()

    def __and__(self, other: "Rule") -> "And":
        return And((*_parts(self, And), *_parts(other, And))) if isinstance(other, Rule) else NotImplemented

    def __or__(self, other: "Rule") -> "Or":
        return Or((*_parts(self, Or), *_parts(other, Or))) if isinstance(other, Rule) else NotImplemented

    def passes(self, outcome: Outcome) -> bool:
        """Say whether a complete outcome (member -> stance) carries.

        This is the definition that every assessment and index agrees with.
        """
        raise NotImplementedError

    def dual(self) -> "Rule":
        """Give the rule that passes exactly where this one fails with YES and NO exchanged.

        A coalition wins the dual exactly if it can block this rule.
        """
        raise NotImplementedError

    def resolve(self, weights: Mapping[str, Mapping[str, Weight]]) -> "Rule":  # noqa: ARG002 (most rules weigh nobody)
        """Replace named weights (``weight="population"``) by their tables; a missing one is a :class:`WeightError`."""
        return self

    def named(self) -> frozenset[str]:
        """Give the members that the rule names: veto holders, the members of a chamber, those with a weight."""
        return frozenset()

    @property
    def roster(self) -> int | frozenset[str] | None:
        """How many members, or which, the rule says that the body has; ``None`` if it does not say."""
        return None


def _parts(rule: Rule, kind: "type[And | Or]") -> tuple[Rule, ...]:
    """Open ``(a & b)`` inside ``(a & b) & c``, so that grouping makes no difference."""
    return rule.parts if isinstance(rule, kind) else (rule,)


@frozen
class _Compound(Rule):
    """Two or more rules about the same body."""

    parts: tuple[Rule, ...] = field(converter=tuple[Rule, ...])

    @parts.validator
    def _some(self, _attribute: object, value: tuple[Rule, ...]) -> None:
        if not value:
            raise RosterError("a compound rule needs at least one part", found=value)

    def resolve(self, weights: Mapping[str, Mapping[str, Weight]]) -> Self:
        """Replace named weights in every part."""
        return type(self)(part.resolve(weights) for part in self.parts)

    def named(self) -> frozenset[str]:
        """Give the members that any part names."""
        return frozenset[str]().union(*(part.named() for part in self.parts))

    @property
    def roster(self) -> int | frozenset[str] | None:
        """The roster that the parts agree on; the one with names if there is one."""
        found = {part.roster for part in self.parts} - {None}
        sizes = {len(each) if isinstance(each, frozenset) else each for each in found}
        named = [each for each in found if isinstance(each, frozenset)]
        if len(sizes) > 1 or len(named) > 1:
            raise RosterError("the parts of the rule are for different bodies", found=found)
        return named[0] if named else next(iter(found), None)


@frozen
class And(_Compound):
    """Every part must pass. Written ``a & b``."""

    def passes(self, outcome: Outcome) -> bool:
        """Say whether every part passes."""
        return all(part.passes(outcome) for part in self.parts)

    def dual(self) -> Rule:
        """Give ``a.dual() | b.dual()``."""
        return Or(part.dual() for part in self.parts)

    def __str__(self) -> str:
        return " and ".join(f"({part})" if isinstance(part, Or) else str(part) for part in self.parts)


@frozen
class Or(_Compound):
    """One part must pass. Written ``a | b``."""

    def passes(self, outcome: Outcome) -> bool:
        """Say whether some part passes."""
        return any(part.passes(outcome) for part in self.parts)

    def dual(self) -> Rule:
        """Give ``a.dual() & b.dual()``."""
        return And(part.dual() for part in self.parts)

    def __str__(self) -> str:
        return ", or ".join(f"({part})" if isinstance(part, And) else str(part) for part in self.parts)


def check_members(named: Iterable[str], members: Iterable[str]) -> None:
    """Refuse names that are not on the roster."""
    roster = frozenset(members)
    for name in sorted(named):
        if name not in roster:
            raise UnknownMemberError(name, sorted(roster))
