"""The shortcuts of the engine agree with the long way: ratios, squaring, and smallest sets among all sets."""

from importlib import import_module
from itertools import product
from math import comb
from random import Random

import pytest
from decide_cases import NAMES, coalitions, completions

from newsevents.decide import (
    NO,
    OPEN,
    YES,
    AtLeast,
    DecideError,
    NoOpposition,
    Positions,
    Quorum,
    Rule,
    assess,
    at_most,
)
from newsevents.decide import probability as chance_of
from newsevents.decide.probability import _divided, _power, _product
from newsevents.decide.relax import Step, by_ratio

Series = dict[tuple[int, ...], int]


def _reachable(steps: list[Step], needs: list[int]) -> bool:
    parts = [
        [
            tuple((size - moved) * one + moved * other for one, other in zip(first[1], second[1], strict=True))
            for moved in range(size + 1)
        ]
        for size, (first, second) in steps
    ]
    return any(
        all(sum(column) >= need for column, need in zip(zip(*chosen, strict=True), needs, strict=True))
        for chosen in product(*parts)
    )


@pytest.mark.parametrize(("width", "told"), [(1, 0.72), (2, 0.78), (3, 0.83)])
def test_a_ratio_gives_a_choice_or_a_proof_or_says_that_it_cannot_tell(width: int, told: float) -> None:
    random = Random(width)  # noqa: S311
    verdicts = []
    for _ in range(400):
        steps: list[Step] = [
            (
                random.randint(1, 4),
                tuple((stance, tuple(random.randint(-3, 4) for _ in range(width))) for stance in (0, 1)),
            )
            for _ in range(random.randint(1, 3))
        ]
        needs = [random.randint(-4, 10) for _ in range(width)]
        found = by_ratio(steps, needs)
        verdicts.append(found)
        if found is False:
            assert not _reachable(steps, needs), (steps, needs)
        elif found is not None:
            reached = [
                sum(split[stance] * adds[at] for (_, options), split in zip(steps, found, strict=True)
                    for stance, adds in options)
                for at in range(width)
            ]  # fmt: skip
            assert all(total >= need for total, need in zip(reached, needs, strict=True)), (steps, needs)
            assert [sum(split.values()) for split in found] == [size for size, _ in steps]
    assert sum(found is not None for found in verdicts) >= told * len(verdicts)
    assert {False} < {found if found is False else bool(found) for found in verdicts}


@pytest.mark.parametrize("options", [(), (1,), (1, 2, 3)])
def test_a_ratio_is_for_two_options_only(options: tuple[int, ...]) -> None:
    assert by_ratio([(1, tuple((stance, (1,)) for stance in options))], [1]) is None


def test_squaring_gives_what_dividing_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(7)  # noqa: S311
    for number, width in product(range(8), (1, 2)):
        places = [tuple(random.randint(0, 3) for _ in range(width)) for _ in range(3)]
        series: Series = {place: random.randint(1, 5) for place in places}
        long: Series = {(0,) * width: 1}
        for _ in range(number):
            long = _product(long, series)
        assert _divided(series, number) == long
        monkeypatch.setattr(import_module("newsevents.decide.probability"), "_COMPOSITIONS", 10**6)
        assert _power(series, number) == long
        monkeypatch.setattr(import_module("newsevents.decide.probability"), "_COMPOSITIONS", 0)
        assert _power(series, number) == long


def test_a_thousand_alike_members_are_a_binomial() -> None:
    found = chance_of(AtLeast(6), {}, 10, default="1/2")
    assert found.numerator * (1 << 10) == sum(comb(10, k) for k in range(6, 11)) * found.denominator
    assert chance_of(AtLeast(500), {}, 1000, default="1/2") > chance_of(AtLeast(501), {}, 1000, default="1/2")


def _settles(rule: Rule, held: Positions, members: frozenset[str], verdict: bool) -> bool:
    try:
        for name in members:
            held = held.learn(name, YES if verdict else NO)
    except DecideError:
        return False
    return all(rule.passes(outcome) is verdict for outcome in completions(held))


def _rule(random: Random) -> Rule:
    table = {name: random.randint(0, 6) for name in NAMES}
    parts: list[Rule] = [
        AtLeast(random.randint(1, 14), weight=table),
        AtLeast(random.randint(1, 5)),
        Quorum(random.randint(1, 5)),
        NoOpposition({random.choice(NAMES)}),
    ]
    one, other = random.sample(parts, 2)
    return random.choice((one, one & other, one | other))


@pytest.mark.parametrize("counted", [False, True])
def test_what_settles_it_is_as_few_as_can_be(counted: bool) -> None:
    random = Random(f"fewest {counted}")  # noqa: S311
    asked = 0
    for _ in range(60):
        rule = _rule(random)
        stances = {name: {YES, NO} for name in NAMES if random.random() < 0.8}
        counts = [at_most(random.randint(2, 4))] if counted else []
        held = Positions(NAMES, stances, counts=counts, undeclared={YES, NO})
        found = assess(rule, held)
        if found.status is not OPEN:
            continue
        for members, verdict in ((found.needs, True), (found.blockers, False)):
            fewest = min((len(c) for c in coalitions(NAMES) if _settles(rule, held, c, verdict)), default=None)
            assert (None if members is None else len(members)) == fewest, (rule, held)
            assert members is None or _settles(rule, held, members, verdict)
            asked += 1
    assert asked > 40
