"""The solver against brute force, on small problems in which stances pull in several directions."""

from collections.abc import Iterator
from itertools import combinations_with_replacement, product
from random import Random

import pytest

from newsevents.decide.feasible import Assignment, Shape, _leanest, _portion, solve
from newsevents.decide.relax import by_ratio

Vector = tuple[int, ...]


def shape(options: list[Vector], classes: list[tuple[int, Vector]]) -> Shape:
    width = len(options[0])
    totals = tuple(sum(size * weights[at] for size, weights in classes) for at in range(width))
    return Shape(tuple(enumerate(options)), totals, classes)


def problem(random: Random, width: int, options: int) -> tuple[list[Shape], list[int]]:
    """Draw some members with as many stances, and bounds near what they can reach."""
    shapes = []
    for _ in range(random.randint(1, 2)):
        values = [tuple(random.randint(-2, 3) for _ in range(width)) for _ in range(options)]
        classes = [
            (random.randint(1, 3), tuple(random.choice((1, 1, 2, 5)) for _ in range(width)))
            for _ in range(random.randint(1, 2))
        ]
        shapes.append(shape(values, classes))
    return shapes, [random.randint(-3, 9) for _ in range(width)]


def sums(shapes: list[Shape], width: int) -> Iterator[Vector]:
    """Give the sums of every way to divide every class."""
    parts = [
        [
            tuple(sum(weights[at] * each.options[stance][1][at] for stance in chosen) for at in range(width))
            for chosen in combinations_with_replacement(range(len(each.options)), size)
        ]
        for each in shapes
        for size, weights in each.classes
    ]
    return (tuple(map(sum, zip(*chosen, strict=True))) for chosen in product(*parts))


def reached(shapes: list[Shape], found: Assignment, width: int) -> Vector:
    """Add up what an assignment reaches; every member takes one stance."""
    total = [0] * width
    for each, taken in zip(shapes, found, strict=True):
        for number, (size, weights) in enumerate(each.classes):
            split = {taken: size} if isinstance(taken, int) else taken[number]
            assert sum(split.values()) == size
            for stance, members in split.items():
                for at in range(width):
                    total[at] += members * weights[at] * each.options[stance][1][at]
    return tuple(total)


@pytest.mark.parametrize(("width", "options"), [(1, 2), (1, 3), (2, 2), (2, 3), (2, 4), (3, 2), (3, 3)])
def test_a_choice_is_found_exactly_where_there_is_one(width: int, options: int) -> None:
    random = Random(f"{width} {options}")  # noqa: S311
    verdicts = set()
    for _ in range(150):
        shapes, bounds = problem(random, width, options)
        possible = any(
            all(total >= bound for total, bound in zip(each, bounds, strict=True)) for each in sums(shapes, width)
        )
        found = solve(shapes, bounds)
        assert (found is not None) is possible, (shapes, bounds)
        if found is not None:
            totals = reached(shapes, found, width)
            assert all(total >= bound for total, bound in zip(totals, bounds, strict=True)), (shapes, bounds)
        verdicts.add(possible)
    assert verdicts == {True, False}


def test_where_a_ratio_cannot_tell_the_program_decides() -> None:
    # Three stances, none better than another: one gives to the first need, one to the second, one half to both.
    steps = [shape([(2, 0), (0, 2), (1, 1)], [(3, (1, 1))])]
    assert by_ratio([(3, steps[0].options)], [3, 3]) is None
    found = solve(steps, [3, 3])
    assert found is not None
    assert min(reached(steps, found, 2)) >= 3
    assert solve(steps, [4, 3]) is None
    assert solve(steps, [4, 2]) is not None


def test_states_that_another_one_covers_are_dropped() -> None:
    assert _leanest({(3, 1): None}) == {(3, 1): None}
    assert set(_leanest({(3, 1): None, (2, 1): None, (1, 3): None, (2, 2): None})) == {(2, 1), (1, 3)}
    assert set(_leanest(dict.fromkeys([(1, 1, 5), (1, 1, 4), (1, 1, 6), (2, 1, 4)]))) == {(1, 1, 4), (2, 1, 4)}


def test_a_shared_split_is_handed_out_class_by_class() -> None:
    split = {0: 3, 1: 2}
    assert _portion(split, 4) == {0: 3, 1: 1}
    assert _portion(split, 1) == {1: 1}
    assert split == {0: 0, 1: 0}
