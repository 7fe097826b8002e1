"""Rules that count: so many, or such a share, in favour or against."""

import enum
from collections.abc import Iterable, Mapping
from fractions import Fraction

from attrs import evolve, field, frozen

from newsevents.decide.algebra import (
    Outcome,
    Rule,
    Weight,
    Weights,
    as_amount,
    as_holders,
    as_weights,
    check_members,
)
from newsevents.decide.errors import CountError, RosterError, WeightError
from newsevents.decide.stances import (
    ABSTAINING,
    AGAINST,
    ANY,
    ATTENDING,
    IN_FAVOUR,
    NOT_AGAINST,
    NOT_IN_FAVOUR,
    VOTING,
    Stance,
    in_order,
    mirror,
)


class Base(enum.StrEnum):
    """What a share is a share of.

    ``MEMBERS``: everybody on the roster. ``PRESENT``: everybody who is there, abstaining or not. ``CAST``: votes for
    and against (the "present and voting" of the UN General Assembly). ``NAMED``: votes for a person by name, where NO
    is a vote for somebody else and "present" lowers the base (the Speaker of the US House).
    """

    MEMBERS = "members"
    PRESENT = "present"
    CAST = "cast"
    NAMED = "named"

    @property
    def stances(self) -> frozenset[Stance]:
        """The stances that count towards the base."""
        return _BASE_STANCES[self]


MEMBERS, PRESENT, CAST, NAMED = Base
_BASE_STANCES = {MEMBERS: ANY, PRESENT: ATTENDING, CAST: VOTING, NAMED: VOTING}
_BASE_WORDS = {MEMBERS: "members", PRESENT: "members present", CAST: "votes cast", NAMED: "votes for a person by name"}
_COUNTED_WORDS = {
    IN_FAVOUR: "in favour",
    AGAINST: "against",
    NOT_IN_FAVOUR: "not in favour",
    NOT_AGAINST: "not against",
    ATTENDING: "present",
    ABSTAINING: "abstaining",
    frozenset({Stance.DECLARED_ABSTAIN}): "abstaining with a declaration",
}


def amount_key(amount: Weight) -> tuple[bool, Weight]:
    """Tell the count 1 from the share 1/1, which compare equal as numbers."""
    return isinstance(amount, Fraction), amount


def _as_stances(stances: Iterable[str]) -> frozenset[Stance]:
    return frozenset(map(Stance, stances))


def _within_base(rule: "Threshold", _attribute: object, value: frozenset[Stance]) -> None:
    """Refuse to count stances that are no part of the base."""
    if not value <= rule.of.stances:
        others = [str(stance) for stance in in_order(value - rule.of.stances)]
        raise CountError(others, "stances", why=f"are no part of the {_BASE_WORDS[rule.of]}")


@frozen(kw_only=True)
class Threshold(Rule):
    """A count of stances, weighted or not, held against an amount; the shape that AtLeast and its negation share."""

    amount: Weight = field(converter=as_amount, kw_only=False, eq=amount_key)
    of: Base = field(default=MEMBERS, converter=Base, kw_only=False)
    weight: Weights | str | None = field(default=None, converter=as_weights)
    strict: bool = False
    among: frozenset[str] | None = field(default=None, converter=as_holders)
    counting: frozenset[Stance] = field(converter=_as_stances, validator=_within_base)
    empty: bool = False

    @among.validator
    def _somebody(self, _attribute: object, value: frozenset[str] | None) -> None:
        if value is not None and not value:
            raise RosterError("a threshold among nobody is never met; leave `among` out or name members", found=0)

    def met(self, outcome: Outcome) -> bool:
        """Say whether the counted stances reach the amount. A base of nothing gives ``empty``."""
        if self.among is not None:
            check_members(self.among, outcome)
        share = isinstance(self.amount, Fraction)
        voters = outcome if self.among is None else self.among
        weighed = [(self._weigh(member), outcome[member]) for member in voters]
        count = sum(weight for weight, stance in weighed if stance in self.counting)
        base = sum(weight for weight, stance in weighed if stance in self.of.stances)
        if share and not base:
            return self.empty
        needed = self.amount * base if share else self.amount
        return count > needed if self.strict else count >= needed

    def _weigh(self, member: str) -> Weight:
        if self.weight is None:
            return 1
        if isinstance(self.weight, str):
            raise WeightError(self.weight)
        return self.weight[member]

    def resolve(self, weights: Mapping[str, Mapping[str, Weight]]) -> Rule:
        """Replace a named weight by its table."""
        if not isinstance(self.weight, str):
            return self
        if self.weight not in weights:
            raise WeightError(self.weight)
        return evolve(self, weight=Weights(self.weight, weights[self.weight]))

    def named(self) -> frozenset[str]:
        """Give the members of ``among``, else those with a weight."""
        if self.among is not None:
            return self.among
        return frozenset(self.weight.values) if isinstance(self.weight, Weights) else frozenset()

    def _words(self) -> str:
        share = isinstance(self.amount, Fraction)
        unit = "" if self.weight is None else self.weight if isinstance(self.weight, str) else self.weight.name
        group = "" if self.among is None else f" of {', '.join(sorted(self.among))}"
        if not share:
            what = f"{self.amount} {unit}".rstrip()
        else:
            what = f"{share_words(self.amount)} of {_weighed_base(self.of, unit)}"
        side = _COUNTED_WORDS.get(self.counting) or " or ".join(
            stance.replace("_", " ") for stance in sorted(self.counting)
        )
        usual = share and self.counting == IN_FAVOUR
        return f"{what}{group}{'' if usual else f' {side}'}"


def share_words(share: Weight) -> str:
    """Write a share as people do: 2/3, but 55% and not 11/20; all is 100%, for "1 of" would be a count."""
    percent = share * 100
    whole = percent.denominator == 1
    return f"{percent}%" if whole and (share.denominator > 10 or share.denominator == 1) else str(share)


def _weighed_base(of: Base, unit: str) -> str:
    if not unit:
        return _BASE_WORDS[of]
    return {MEMBERS: unit, PRESENT: f"the {unit} present"}.get(of, f"the {unit} of {_BASE_WORDS[of]}")


@frozen(kw_only=True)
class AtLeast(Threshold):
    """At least ``amount`` (a count or a share) of the base ``of`` is in favour.

    ``strict``: more than that. ``weight``: votes or population instead of heads. ``among``: only these members are
    counted and form the base (one chamber of several, the permanent members). ``counting``: the stances that count,
    if not YES. ``empty``: whether a share of nothing at all is reached; nobody voting is a failure unless you say so.

    >>> str(AtLeast("2/3", of=CAST)), str(AtLeast(9)), str(AtLeast("65%", weight="population"))
    ('at least 2/3 of votes cast', 'at least 9 in favour', 'at least 65% of population')
    """

    counting: frozenset[Stance] = field(default=IN_FAVOUR, converter=_as_stances, validator=_within_base)

    def passes(self, outcome: Outcome) -> bool:
        """Say whether the threshold is met."""
        return self.met(outcome)

    def dual(self) -> Rule:
        """Give the blocking minority that ``amount`` votes against would be."""
        return _turned(self, BlockingMinority)

    def __str__(self) -> str:
        return f"{'more than' if self.strict else 'at least'} {self._words()}"


@frozen(kw_only=True)
class BlockingMinority(Threshold):
    """Passes unless ``amount`` or more (with ``strict``: more than that) stand against.

    ``counting`` says who blocks: AGAINST by default; NOT_IN_FAVOUR for the four members that a blocking minority of
    the EU Council needs (TEU Article 16(4)); ``{Stance.DECLARED_ABSTAIN}`` for constructive abstention (TEU Article
    31(1)).

    >>> str(BlockingMinority(4, counting=NOT_IN_FAVOUR))
    'fewer than 4 not in favour'
    """

    counting: frozenset[Stance] = field(default=AGAINST, converter=_as_stances, validator=_within_base)

    def passes(self, outcome: Outcome) -> bool:
        """Say whether the blockers stay below the amount."""
        return not self.met(outcome)

    def dual(self) -> Rule:
        """Give the majority that as many votes in favour would be."""
        return _turned(self, AtLeast)

    def __str__(self) -> str:
        below = "at most" if self.strict else "less than" if isinstance(self.amount, Fraction) else "fewer than"
        return f"{below} {self._words()}"


def _turned(rule: Threshold, kind: type[AtLeast] | type[BlockingMinority]) -> Rule:
    return kind(
        rule.amount,
        rule.of,
        weight=rule.weight,
        strict=rule.strict,
        among=rule.among,
        counting=mirror(rule.counting),
        empty=rule.empty,
    )
