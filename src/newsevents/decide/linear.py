"""Rules as linear inequalities: what assessments, games and probabilities compute with.

Every atom of a rule says: the sum over members of weight times a number that depends on the stance is at least a
bound. A share of the votes cast is no exception: "yes >= 2/3 of yes + no" is "yes - 2 no >= 0". All in integers.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import lcm
from typing import TypeVar

from attrs import frozen

from newsevents.decide.algebra import And, Or, Rule, Weight
from newsevents.decide.errors import WeightError
from newsevents.decide.rules import (
    MEMBERS,
    AtLeast,
    BlockingMinority,
    ConsensusRule,
    NoOpposition,
    Quorum,
    Unanimity,
)
from newsevents.decide.stances import AGAINST, STANCES, Stance
from newsevents.decide.thresholds import Threshold

Terms = frozenset[frozenset["Atom"]]
_T = TypeVar("_T")
ALWAYS: Terms = frozenset({frozenset()})
NEVER: Terms = frozenset()


@frozen(cache_hash=True)
class Atom:
    """``sum(weight[m] * values[stance of m]) >= bound``.

    ``weights`` of ``None`` is one each, a member left out
    weighs 0.
    """

    values: tuple[int, ...]
    bound: int
    weights: tuple[tuple[str, int], ...] | None = None

    def negated(self) -> "Atom":
        """Give the atom that holds exactly where this one does not."""
        return Atom(_minus(self.values), 1 - self.bound, self.weights)

    def negated_above(self) -> "Atom":
        """Give the atom that holds where the sum is at most the bound."""
        return Atom(_minus(self.values), -self.bound, self.weights)


def indicator(stances: Iterable[Stance]) -> tuple[int, ...]:
    """Mark the stances with 1, in the order of :class:`Stance`."""
    chosen = frozenset(stances)
    return tuple(int(stance in chosen) for stance in STANCES)


def passing(rule: Rule, size: int) -> Terms:
    """Give the rule as an "or" of "ands" of atoms, for a body of ``size`` members."""
    return _terms(rule, size, wanted=True)


def failing(rule: Rule, size: int) -> Terms:
    """Give the failure of the rule as an "or" of "ands" of atoms."""
    return _terms(rule, size, wanted=False)


def _terms(rule: Rule, size: int, *, wanted: bool) -> Terms:
    if isinstance(rule, And | Or):
        parts = [_terms(part, size, wanted=wanted) for part in rule.parts]
        if isinstance(rule, Or) is wanted:
            return absorbed(frozenset[frozenset[Atom]]().union(*parts))
        product: Terms = ALWAYS
        for part in parts:
            product = absorbed(frozenset(left | right for left in product for right in part))
        return product
    atom = _atom(rule, size)
    if isinstance(atom, bool):
        return ALWAYS if atom is wanted else NEVER
    return frozenset({frozenset({atom if wanted else atom.negated()})})


def absorbed(terms: frozenset[frozenset[_T]]) -> frozenset[frozenset[_T]]:
    """Drop the terms that ask for more than another one does."""
    if len(terms) < 2:
        return terms
    return frozenset(term for term in terms if not any(other < term for other in terms))


def _atom(rule: Rule, size: int) -> Atom | bool:
    if isinstance(rule, Quorum):
        return _threshold(rule.threshold, size)
    if isinstance(rule, AtLeast):
        return _threshold(rule, size)
    if isinstance(rule, BlockingMinority):
        met = _threshold(rule, size)
        return not met if isinstance(met, bool) else met.negated()
    if isinstance(rule, NoOpposition):
        return Atom(_minus(indicator(AGAINST)), 0, tuple((holder, 1) for holder in sorted(rule.holders)))
    if isinstance(rule, ConsensusRule):
        return Atom(_minus(indicator(AGAINST)), 0)
    if isinstance(rule, Unanimity):
        return Atom(tuple(int(stance in rule.agreeing) - 1 for stance in STANCES), 0)
    message = f"{type(rule).__name__} is no rule that the engine knows; compose one from those in newsevents.decide"
    raise TypeError(message)


def _minus(values: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(-value for value in values)


def _threshold(rule: Threshold, size: int) -> Atom | bool:
    weights, scale, total = _weights(rule, size)
    counted = indicator(rule.counting)
    if not isinstance(rule.amount, Fraction):
        return Atom(counted, rule.amount * scale + rule.strict, weights)
    parts, whole = rule.amount.numerator, rule.amount.denominator
    if rule.of is MEMBERS:
        if not total:
            return rule.empty
        needed = parts * total
        return Atom(counted, needed // whole + 1 if rule.strict else -(-needed // whole), weights)
    base = indicator(rule.of.stances)
    margin = [whole * one - parts * other for one, other in zip(counted, base, strict=True)]
    if rule.strict is not rule.empty:
        # At an empty base the margin is 0: "more than" fails there and "at least" passes, as wanted.
        return Atom(tuple(margin), int(rule.strict), weights)
    # The tie at 0 is decided by whether there is a base at all, which weighs less than any other margin.
    sign = -1 if rule.strict else 1
    values = tuple((total + 1) * one + sign * other for one, other in zip(margin, base, strict=True))
    return Atom(values, 0 if rule.strict else 1, weights)


def _weights(rule: Threshold, size: int) -> tuple[tuple[tuple[str, int], ...] | None, int, int]:
    """Give the weights as integers, what they were multiplied with, and their sum."""
    if rule.weight is None:
        if rule.among is None:
            return None, 1, size
        return tuple((member, 1) for member in sorted(rule.among)), 1, len(rule.among)
    if isinstance(rule.weight, str):
        raise WeightError(rule.weight)
    table: Mapping[str, Weight] = rule.weight.values
    if rule.among is not None:
        table = {member: rule.weight[member] for member in sorted(rule.among)}
    scale = lcm(*(weight.denominator for weight in table.values()))
    weights = tuple((member, int(weight * scale)) for member, weight in table.items())
    return weights, scale, sum(weight for _, weight in weights)
