"""Quick answers about inequalities that pull members in two directions: a choice, or a proof that there is none.

Where every member has two options left, moving a member from the first to the second gains in some inequalities and
costs in others. Moving those with the best ratio of gain to cost first is optimal for one weighted sum under a count,
and the ratio at which it stops is a multiplier for which the weighted sum of all inequalities falls short: a proof in
integers that no choice exists.
"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import Literal

Vector = tuple[int, ...]
Step = tuple[int, tuple[tuple[int, Vector], ...]]  # how many members; for each option the stance and what it adds
Splits = list[dict[int, int]]


def by_ratio(steps: Sequence[Step], needs: Sequence[int]) -> Splits | Literal[False] | None:
    """Give a choice that meets the needs, ``False`` where there is provably none, ``None`` where this cannot tell."""
    if any(len(options) != 2 for _, options in steps):
        return None
    changes = [tuple(map(int.__sub__, options[1][1], options[0][1])) for _, options in steps]
    # With everybody at the first option, this is missing (or, below 0, to spare) in every inequality.
    lack = [
        need - sum(size * options[0][1][position] for size, options in steps) for position, need in enumerate(needs)
    ]
    for multipliers, order in _orders(steps, changes, lack):
        moved = _moved(steps, changes, lack, order)
        if moved is not None:
            return [
                {options[0][0]: size - number, options[1][0]: number}
                for (size, options), number in zip(steps, moved, strict=True)
            ]
        if multipliers and _refutes(steps, needs, multipliers):
            return False
    return None


def _orders(steps: Sequence[Step], changes: list[Vector], lack: list[int]) -> Iterator[tuple[Vector, list[int]]]:
    """Give orders in which to move members, each with the multipliers that would prove that it was in vain."""
    missing = [position for position, number in enumerate(lack) if number > 0]
    spare = [position for position in range(len(lack)) if position not in missing]
    for gaining, costing in product(missing, spare):
        ratios = [_ratio(change[gaining], -change[costing]) for change in changes]
        order = sorted((i for i, change in enumerate(changes) if change[gaining] > 0), key=lambda i: -ratios[i])
        stop = _stop(((steps[i][0] * changes[i][gaining], ratios[i]) for i in order), lack[gaining])
        multipliers = [0] * len(lack)
        multipliers[gaining], multipliers[costing] = stop.denominator, stop.numerator
        yield tuple(multipliers), order
    yield (), sorted(range(len(changes)), key=lambda i: -sum(changes[i][p] / lack[p] for p in missing))


_FREE = Fraction(10**12)  # a gain that costs nothing comes before all others


def _ratio(gain: int, cost: int) -> Fraction:
    return Fraction(gain, cost) if cost > 0 else _FREE


def _stop(gains: Iterable[tuple[int, Fraction]], lack: int) -> Fraction:
    """Give the ratio of the member with whom the gains reach what is missing."""
    for gain, ratio in gains:
        lack -= gain
        if lack <= 0:
            return ratio
    return Fraction(0)


def _moved(steps: Sequence[Step], changes: list[Vector], lack: list[int], order: list[int]) -> list[int] | None:
    """Move members in order for as long as something is missing; ``None`` if something still is."""
    moved = [0] * len(steps)
    lack = list(lack)
    for index in order:
        wanted = [-(-need // adds) for adds, need in zip(changes[index], lack, strict=True) if adds > 0 and need > 0]
        if not wanted:
            continue
        number = min(steps[index][0], max(wanted))
        moved[index] = number
        lack = [need - number * adds for need, adds in zip(lack, changes[index], strict=True)]
    return moved if max(lack) <= 0 else None


def _refutes(steps: Sequence[Step], needs: Sequence[int], multipliers: Vector) -> bool:
    """Say whether the inequalities, weighted and added up, ask for more than the best choice of everybody gives."""
    best = 0
    for size, options in steps:
        best += size * max(sum(map(int.__mul__, vector, multipliers)) for _, vector in options)
    return best < sum(map(int.__mul__, needs, multipliers))
