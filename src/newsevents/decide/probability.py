"""How likely a rule is to pass when every member's stance has a known chance: exact, by dynamic programming.

Chances are kept as whole numbers over one denominator for each member, so that no fraction is reduced on the way.
Members with equal weights and equal chances are taken together.
"""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from itertools import accumulate, repeat
from math import comb, lcm

from newsevents.decide.algebra import Rule
from newsevents.decide.assess import check
from newsevents.decide.counting import MOST_SUMS, settled
from newsevents.decide.errors import ShareError, UnknownMemberError
from newsevents.decide.linear import Atom, passing
from newsevents.decide.positions import Positions
from newsevents.decide.relax import Vector
from newsevents.decide.stances import NO, STANCES, YES, Stance

Share = int | Fraction | Decimal | str
Chance = Stance | Share | Mapping[Stance, Share]
_Chances = tuple[int, ...]  # for each stance, in order; they add up to the member's denominator
_Series = dict[Vector, int]  # sums of what members add to each inequality -> chance of exactly these


def probability(
    rule: Rule,
    chances: Mapping[str, Chance],
    members: int | Iterable[str] | None = None,
    *,
    default: Chance | None = None,
) -> Fraction:
    """Give the chance that the rule passes when members decide independently.

    ``chances``: for each member a stance (certain), a share (the chance of YES, otherwise NO), or a share for each
    stance, adding up to 1. ``members``: the roster, or how many, if not those of ``chances`` or of the rule.
    ``default``: the chance of members not in ``chances``. Shares are exact (``Fraction``, ``"1/3"``); a float is a
    :class:`ShareError`.

    >>> from newsevents.decide.rules import ConsensusRule
    >>> probability(ConsensusRule(members=31), {"US": YES, "GB": YES}, default="99/100") == Fraction(99, 100) ** 29
    True
    """
    roster = members if members is not None else rule.roster if rule.roster is not None else list(chances)
    positions = Positions(roster, dict.fromkeys(chances, STANCES))
    check(rule, positions)
    terms = passing(rule, positions.size)
    atoms = list(dict.fromkeys(atom for term in terms for atom in term))
    places = {atom: place for place, atom in enumerate(atoms)}
    groups = _groups(rule, positions, chances, default, atoms)
    needs = [atom.bound for atom in atoms]
    levels: list[_Series] = []
    whole = 1
    for (weights, shares), number in groups.items():
        series, least = _series(atoms, weights, shares)
        levels.append(_power(series, number))
        needs = [need - number * low for need, low in zip(needs, least, strict=True)]
        whole *= sum(shares) ** number
    listed = [tuple(sorted(places[atom] for atom in term)) for term in terms]
    return Fraction(_passing(listed, tuple(needs), levels), whole)


def _groups(
    rule: Rule,
    positions: Positions,
    chances: Mapping[str, Chance],
    default: Chance | None,
    atoms: list[Atom],
) -> dict[tuple[Vector, _Chances], int]:
    """Count the members by weights and chances."""
    tables = [None if atom.weights is None else dict(atom.weights) for atom in atoms]
    read = {member: _read(chance) for member, chance in chances.items()}
    common = None if default is None else _read(default)
    names = dict.fromkeys((*positions.names, *sorted(rule.named())))
    groups: dict[tuple[Vector, _Chances], int] = {}
    nameless = (f"#{number}" for number in range(1, positions.size - len(names) + 1))
    for member in (*names, *nameless):
        shares = read.get(member, common)
        if shares is None:
            raise UnknownMemberError(member, chances)
        key = tuple([1 if table is None else table.get(member, 0) for table in tables]), shares
        groups[key] = groups.get(key, 0) + 1
    return groups


def _read(chance: Chance) -> _Chances:
    """Write chances as whole numbers, one for each stance."""
    if isinstance(chance, Stance):
        return tuple(int(stance is chance) for stance in STANCES)
    if isinstance(chance, Mapping):
        found = {Stance(stance): _share(share) for stance, share in chance.items()}
    else:
        found = {YES: _share(chance), NO: 1 - _share(chance)}
    if sum(found.values()) != 1:
        raise ShareError({str(stance): str(share) for stance, share in found.items()})
    whole = lcm(*(share.denominator for share in found.values()))
    return tuple(int(found.get(stance, Fraction(0)) * whole) for stance in STANCES)


def _share(value: Share) -> Fraction:
    if isinstance(value, float | bool):
        raise ShareError(value)
    try:
        share = Fraction(value[:-1]) / 100 if isinstance(value, str) and value.endswith("%") else Fraction(value)
    except (ValueError, TypeError, OverflowError, ZeroDivisionError):
        raise ShareError(value) from None
    if not 0 <= share <= 1:
        raise ShareError(value)
    return share


def _series(atoms: list[Atom], weights: Vector, shares: _Chances) -> tuple[_Series, Vector]:
    """Give what one member adds, above the least, with its chance; and the least."""
    likely = [place for place, share in enumerate(shares) if share]
    adds = {
        place: [weight * atom.values[place] for atom, weight in zip(atoms, weights, strict=True)] for place in likely
    }
    least = tuple([min(column) for column in zip(*adds.values(), strict=True)])
    series: _Series = {}
    for place in likely:
        above = tuple(map(int.__sub__, adds[place], least))
        series[above] = series.get(above, 0) + shares[place]
    return series, least


def _power(series: _Series, number: int) -> _Series:
    """Give what ``number`` such members add together: by how many take which option, or by squaring if that is less."""
    if comb(number + len(series) - 1, number) <= _COMPOSITIONS:
        return _divided(series, number)
    width = len(next(iter(series)))
    result: _Series = {(0,) * width: 1}
    square = series
    while number:
        if number & 1:
            result = _product(result, square)
        number >>= 1
        if number:
            square = _product(square, square)
    return result


_COMPOSITIONS = 1_000_000


def _divided(series: _Series, number: int) -> _Series:
    """Go through the ways to divide members over the options, each with its multinomial number of orders."""
    width = len(next(iter(series)))
    partial: dict[tuple[Vector, int], int] = {((0,) * width, number): 1}
    *first, (last, share) = series.items()
    for adds, factor in first:
        following: dict[tuple[Vector, int], int] = {}
        for (sums, left), chance in partial.items():
            ways, at = chance, sums
            for taken in range(left + 1):
                key = at, left - taken
                following[key] = following.get(key, 0) + ways
                ways = ways * (left - taken) * factor // (taken + 1)
                at = tuple(map(int.__add__, at, adds))
        partial = following
    result: _Series = {}
    powers = list(accumulate(repeat(share, number), int.__mul__, initial=1))
    for (sums, left), chance in partial.items():
        at = tuple([one + left * add for one, add in zip(sums, last, strict=True)])
        result[at] = result.get(at, 0) + chance * powers[left]
    return result


def _product(left: _Series, right: _Series) -> _Series:
    result: _Series = {}
    for one, chance in left.items():
        for other, factor in right.items():
            both = tuple(map(int.__add__, one, other))
            result[both] = result.get(both, 0) + chance * factor
    return result


def _passing(terms: list[tuple[int, ...]], needs: Vector, levels: list[_Series]) -> int:
    """Add up the chances of all outcomes in which some term holds, merging needs that have the same future."""
    rounding = _roundings(levels, len(needs))
    states: dict[tuple[int | None, ...], int] = {settled(terms, needs, rounding[0]): 1}
    for series, sums in zip(levels, rounding[1:], strict=True):
        following: dict[tuple[int | None, ...], int] = {}
        total = sum(series.values())
        for state, chance in states.items():
            if not state:
                following[()] = following.get((), 0) + chance * total
                continue
            for adds, factor in series.items():
                left = tuple([None if need is None else need - add for need, add in zip(state, adds, strict=True)])
                after = settled(terms, left, sums)
                if not after or any(need is not None for need in after):
                    following[after] = following.get(after, 0) + chance * factor
        states = following
    return states.get((), 0)


def _roundings(levels: list[_Series], width: int) -> list[list[list[int] | None]]:
    """For each level and inequality, the sums that members from there on can make; ``None`` if there are too many."""
    sums: list[list[list[int] | None]] = [[[0]] * width]
    for series in reversed(levels):
        level: list[list[int] | None] = []
        for place, before in enumerate(sums[-1]):
            steps = {adds[place] for adds in series}
            if before is None or len(before) * len(steps) > 2 * MOST_SUMS:
                level.append(None)
            else:
                level.append(sorted({base + step for base in before for step in steps}))
        sums.append(level)
    return sums[::-1]
