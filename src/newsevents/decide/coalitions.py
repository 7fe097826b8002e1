"""Minimal winning and minimal blocking coalitions, one at a time, without listing all coalitions."""

from collections.abc import Iterable, Iterator
from itertools import combinations, product

from newsevents.decide.algebra import Rule
from newsevents.decide.game import Game, game


def minimal_winning(rule: Rule, members: int | Iterable[str]) -> Iterator[frozenset[str]]:
    """Give every coalition that wins and of which no member can be spared.

    There can be very many; take as many as you need. Equal members are exchanged in the order of the roster.

    >>> from newsevents.decide.rules import AtLeast
    >>> [sorted(each) for each in minimal_winning(AtLeast(3, weight={"A": 2, "B": 1, "C": 1}), ["A", "B", "C"])]
    [['A', 'B'], ['A', 'C']]
    """
    played = game(rule, members)
    for numbers in _minimal(played):
        chosen = [combinations(names, number) for names, number in zip(played.classes, numbers, strict=True) if number]
        for parts in product(*chosen):
            yield frozenset(member for part in parts for member in part)


def minimal_blocking(rule: Rule, members: int | Iterable[str]) -> Iterator[frozenset[str]]:
    """Give every coalition that blocks by voting NO, whatever the others do, and of which no member can be spared.

    >>> from newsevents.decide.rules import AtLeast
    >>> [sorted(each) for each in minimal_blocking(AtLeast(3, weight={"A": 2, "B": 1, "C": 1}), ["A", "B", "C"])]
    [['A'], ['B', 'C']]
    """
    return minimal_winning(rule.dual(), members)


def _minimal(played: Game) -> Iterator[tuple[int, ...]]:
    """Give, class by class, how many members minimal winning coalitions take.

    Walks the numbers depth first: nothing more is added to a coalition that wins, and nothing more is tried where
    even all of the classes to come would not make it win.
    """
    if not played.terms:
        return
    width = len(played.quotas)
    ahead = [(0,) * width]
    for size, weights in zip(reversed(played.sizes), reversed(played.weights), strict=True):
        ahead.append(tuple(most + size * weight for most, weight in zip(ahead[-1], weights, strict=True)))
    ahead.reverse()
    stack: list[tuple[tuple[int, ...], tuple[int, ...]]] = [((), (0,) * width)]
    while stack:
        numbers, sums = stack.pop()
        level = len(numbers)
        if _wins(played, sums):
            if _is_minimal(played, numbers, sums):
                yield (*numbers, *(0,) * (len(played.classes) - level))
            continue
        if level == len(played.classes) or not _wins(played, tuple(map(int.__add__, sums, ahead[level]))):
            continue
        weights = played.weights[level]
        stack.extend(
            ((*numbers, number), tuple([s + number * w for s, w in zip(sums, weights, strict=True)]))
            for number in range(played.sizes[level] + 1)
        )


def _wins(played: Game, sums: tuple[int, ...]) -> bool:
    return any(all(sums[index] >= played.quotas[index] for index in term) for term in played.terms)


def _is_minimal(played: Game, numbers: tuple[int, ...], sums: tuple[int, ...]) -> bool:
    """Say whether the coalition loses without any one of its members."""
    return not any(
        number and _wins(played, tuple(map(int.__sub__, sums, weights)))
        for number, weights in zip(numbers, played.weights, strict=False)
    )
