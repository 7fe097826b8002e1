"""Counting winning coalitions exactly, by size and by member, with the algorithm that the game's structure allows.

Numbers of coalitions of every size stand in one big integer each ("Kronecker substitution": the number for size s
stands ``s * slot`` bits up), so that one addition or multiplication works on all sizes at once. With a slot of 0 bits
sizes are not told apart, which is all that Banzhaf counts need.

- One weighted inequality: the generating function of the weights (Mann and Shapley 1962; Brams and Affuso 1976),
divided by one class at a time.
- Anything else: a decision diagram over the classes, level by level. What an inequality still needs is rounded up to
the next sum that the classes to come can make, so that equal futures meet (Bolus 2011 does this with intervals).
"""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from math import comb
from operator import add

from attrs import frozen

from newsevents.decide.game import Game

MOST_SUMS = 1 << 15  # no more sums than this are listed to round a need up


@frozen
class Wins:
    """Numbers of winning coalitions, packed by size: all, and those that contain one member of each class."""

    slot: int
    total: int
    with_member: tuple[int, ...]

    def by_size(self, packed: int, members: int) -> list[int]:
        """Unpack numbers for the sizes from 0 to ``members``."""
        mask = (1 << self.slot) - 1
        return [packed >> size * self.slot & mask for size in range(members + 1)]


def count_wins(game: Game, *, sizes: bool) -> Wins:
    """Count the winning coalitions of a game; with ``sizes`` by their number of members."""
    slot = len(game.members) + 1 if sizes else 0
    if not game.terms:
        return Wins(slot, 0, (0,) * len(game.classes))
    if game.terms == ((0,),) and sum(map(int.__mul__, game.sizes, game.columns[0])) <= MOST_SUMS:
        return _by_generating_function(game, slot)
    return _by_diagram(game, slot)


def _row(size: int, slot: int, *, fixed: int = 0) -> list[int]:
    """Give, for each number of members of a class in favour, the ways to choose them, ``fixed`` of them being given."""
    return [comb(size - fixed, number - fixed) << number * slot if number >= fixed else 0 for number in range(size + 1)]


def _everybody(size: int, slot: int) -> int:
    """Give all coalitions of ``size`` members."""
    return int((1 + (1 << slot)) ** size)


def _by_generating_function(game: Game, slot: int) -> Wins:
    """Count the losing coalitions by weight below the quota; what is not losing wins."""
    quota, weights = game.quotas[0], game.columns[0]
    losing = [1]
    for weight, size in sorted(zip(weights, game.sizes, strict=True)):  # the lightest first: short series for long
        losing = _multiplied(losing, weight, _row(size, slot), quota)
    losing += [0] * (quota - len(losing))
    below = list(accumulate(losing))
    everybody = _everybody(len(game.members), slot)
    rest = _everybody(len(game.members) - 1, slot)
    with_member = []
    for weight in weights:
        # Losing coalitions without one member, by prefix: L(k) = all(k) - L(k - weight) with that member.
        place = (quota - 1 - weight) % weight if weight else 0
        lost = _without(below, weight, quota - 1 - weight, place, slot)
        with_member.append((rest - lost) << slot)
    return Wins(slot, everybody - below[-1], tuple(with_member))


def _without(below: Sequence[int], weight: int, end: int, start: int, slot: int) -> int:
    """Give the coalitions of weight ``end`` at most that lack one member of the given weight."""
    if end < 0:
        return 0
    if not weight:
        return below[end] // (1 + (1 << slot))
    lost = 0
    for place in range(start, end + 1, weight):
        lost = below[place] - (lost << slot)
    return lost


def _multiplied(series: list[int], weight: int, row: list[int], most: int) -> list[int]:
    """Multiply a series by a class, and cut it off at a length: the number ``j`` of its members adds ``j * weight``."""
    if not weight:
        everybody = sum(row)
        return [number * everybody for number in series]
    length = min(len(series) + (len(row) - 1) * weight, most)
    result = series + [0] * (length - len(series))
    for number in range(1, len(row)):
        shift = number * weight
        if shift >= length:
            break
        factor = row[number]
        moved = series if factor == 1 else [factor * one for one in series]
        end = min(shift + len(series), length)
        result[shift:end] = map(add, result[shift:end], moved)
    return result


Need = tuple[int | None, ...]  # what each inequality still needs; None where it does not matter any more
_Edges = list[tuple[int, list[int]]]  # to a node of the next level, by the numbers in favour that lead there


def _by_diagram(game: Game, slot: int) -> Wins:
    """Build the diagram level by level, count ways down to each node and up from it, and join them at every edge."""
    last = len(game.classes)
    rounding = _roundings(game)
    levels: list[list[_Edges]] = []
    states: dict[Need, int] = {settled(game.terms, tuple(game.quotas), rounding[0]): 0}
    for level in range(last):
        following: dict[Need, int] = {}
        nodes = [_edges(game, level, need, following, rounding[level + 1]) for need in states]
        levels.append(nodes)
        states = following
    return _joined(game, slot, levels, states.get((), -1))


def _roundings(game: Game) -> list[list[list[int] | None]]:
    """For each level and inequality, the sums that classes from there on can make; ``None`` if there are too many."""
    columns = game.columns
    sums: list[list[list[int] | None]] = [[[0] for _ in columns]]
    for index in reversed(range(len(game.classes))):
        size = game.sizes[index]
        level: list[list[int] | None] = []
        for column, before in zip(columns, sums[-1], strict=True):
            weight = column[index]
            if not weight or before is None:
                level.append(before)
            elif len(before) * (size + 1) > MOST_SUMS * 2:
                level.append(None)
            else:
                level.append(sorted({base + number * weight for base in before for number in range(size + 1)}))
        sums.append(level)
    return sums[::-1]


def settled(terms: Sequence[tuple[int, ...]], needs: Need, sums: Sequence[list[int] | None]) -> Need:
    """Bring needs to the one form that all with the same future share.

    ``()`` where it is won, all ``None`` where it is lost.
    """
    rounded: list[int | None] = []
    for need, made in zip(needs, sums, strict=True):
        if need is None or need <= 0:
            rounded.append(None if need is None else 0)
        elif made is None:
            rounded.append(need)
        else:
            place = bisect_left(made, need)
            rounded.append(made[place] if place < len(made) else None)
    live = [term for term in terms if all(rounded[index] is not None for index in term)]
    if any(all(rounded[index] == 0 for index in term) for term in live):
        return ()
    needed = {index for term in live for index in term}
    return tuple([need if index in needed else None for index, need in enumerate(rounded)])


def _edges(game: Game, level: int, need: Need, following: dict[Need, int], sums: Sequence[list[int] | None]) -> _Edges:
    """Give the edges from a node, adding the nodes that they lead to; nothing leads to a node that is lost."""
    targets: dict[int, list[int]] = {}
    weights = game.weights[level]
    for number in range(game.sizes[level] + 1):
        after: Need = ()
        if need:
            left = tuple(
                [None if lack is None else lack - number * adds for lack, adds in zip(need, weights, strict=True)]
            )
            after = settled(game.terms, left, sums)
        if after and all(lack is None for lack in after):
            continue
        targets.setdefault(following.setdefault(after, len(following)), []).append(number)
    return list(targets.items())


def _joined(game: Game, slot: int, levels: list[list[_Edges]], goal: int) -> Wins:
    """Count the ways through the diagram, all and through one member of each class."""
    rows = [_row(size, slot) for size in game.sizes]
    given = [_row(size, slot, fixed=1) for size in game.sizes]
    ahead: list[list[int]] = [[]] * len(levels)
    after = _goal(levels[-1], goal)
    for level in reversed(range(len(levels))):
        ahead[level] = after
        after = [sum(_ways(rows[level], numbers) * after[target] for target, numbers in node) for node in levels[level]]
    total = after[0]
    with_member = []
    before = [1]
    for level, nodes in enumerate(levels):
        following = [0] * len(ahead[level])
        inside = 0
        for ways, node in zip(before, nodes, strict=True):
            for target, numbers in node:
                following[target] += ways * _ways(rows[level], numbers)
                chosen = _ways(given[level], numbers)
                if chosen:
                    inside += ways * chosen * ahead[level][target]
        with_member.append(inside)
        before = following
    return Wins(slot, total, tuple(with_member))


def _goal(nodes: list[_Edges], goal: int) -> list[int]:
    size = 1 + max((target for node in nodes for target, _ in node), default=0)
    return [int(index == goal) for index in range(size)]


def _ways(row: list[int], numbers: list[int]) -> int:
    return sum([row[number] for number in numbers])
