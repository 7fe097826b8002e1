"""The ten families of properties that every assessment and index has, each against brute force."""

import datetime as dt
from fractions import Fraction
from itertools import permutations
from math import factorial

import pytest
from decide_cases import (
    NAMES,
    SIDES,
    coalitions,
    completions,
    outcomes,
    positions,
    possible,
    rules,
    weighted,
    wins,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from newsevents.decide import (
    ABSENT,
    ABSTAIN,
    ABSTAINING,
    BLOCKED,
    CAST,
    MEMBERS,
    NO,
    NOT_AGAINST,
    OPEN,
    REACHED,
    YES,
    AtLeast,
    ConsensusRule,
    Count,
    DecideError,
    NoOpposition,
    Positions,
    Quorum,
    Rule,
    Silence,
    Stance,
    assess,
    banzhaf,
    exactly,
    minimal_blocking,
    minimal_winning,
    probability,
    rule_from_json,
    rule_to_json,
    shapley_shubik,
    winning_coalitions,
)

quick = settings(max_examples=120, deadline=None, derandomize=True)
few = settings(max_examples=60, deadline=None, derandomize=True)


# 1. Soundness and completeness


@settings(quick, max_examples=400)
@given(rules(), positions())
def test_status_is_what_all_completions_say(rule: Rule, held: Positions) -> None:
    passes = {rule.passes(outcome) for outcome in completions(held)}
    found = assess(rule, held)
    assert found.status is (OPEN if len(passes) == 2 else REACHED if passes == {True} else BLOCKED)


@quick
@given(rules(), positions())
def test_witnesses_are_possible_and_say_what_they_should(rule: Rule, held: Positions) -> None:
    found = assess(rule, held)
    fitting = list(completions(held))
    for witness, verdict, never in (
        (found.witness_pass, True, BLOCKED),
        (found.witness_fail, False, REACHED),
    ):
        if witness is None:
            assert found.status is never
        else:
            assert dict(witness) in fitting
            assert rule.passes(witness) is verdict


@quick
@given(rules(("A", "B")), st.integers(2, 5), st.lists(st.tuples(possible, st.integers(0, 5)), max_size=2))
def test_unnamed_members_are_like_named_ones_of_whom_nothing_is_known(
    rule: Rule, size: int, counted: list[tuple[frozenset[Stance], int]]
) -> None:
    counts = [Count(min(low, size), stances=stances) for stances, low in counted]
    members = [*"AB", *(f"#{number}" for number in range(1, size - 1))]
    try:
        named = Positions(members, counts=counts, undeclared=SIDES)
    except DecideError as error:
        with pytest.raises(type(error)):
            Positions(size, counts=counts, undeclared=SIDES)
        return
    try:
        expected = assess(rule, named).status
    except DecideError as error:  # weights for two of more members
        with pytest.raises(type(error)):
            assess(rule, Positions(size, {"A": SIDES, "B": SIDES}, counts=counts, undeclared=SIDES))
        return
    held = Positions(size, {"A": SIDES, "B": SIDES}, counts=counts, undeclared=SIDES)
    assert assess(rule, held).status is expected


# 2. Refinement


@quick
@given(rules(), positions(), st.sampled_from(NAMES))
def test_learning_a_position_never_unsettles(rule: Rule, held: Positions, name: str) -> None:
    before = assess(rule, held).status
    fitting = next(completions(held))
    learned = assess(rule, held.learn(name, fitting[name])).status
    assert learned is before or before is OPEN
    assert assess(rule, held.forget(name)).status in {before, OPEN}


# 3. Monotone rules


@quick
@given(weighted(), outcomes, st.sampled_from(NAMES))
def test_more_favour_never_turns_a_pass_into_a_failure(rule: Rule, outcome: dict[str, Stance], name: str) -> None:
    passed = [rule.passes({**outcome, name: stance}) for stance in (NO, ABSTAIN, YES)]
    assert passed == sorted(passed)


def test_a_vote_against_can_help_where_it_makes_the_quorum() -> None:
    rule = AtLeast("1/2", CAST, strict=True) & Quorum(10)
    held = Positions.of(20, yes=[f"m{i}" for i in range(9)], absent=[f"n{i}" for i in range(10)])
    assert assess(rule, held.learn("last", ABSENT)).status is BLOCKED
    assert assess(rule, held.learn("last", NO)).status is REACHED
    assert assess(rule, held).status is OPEN


def test_counts_and_weights_are_solved_jointly() -> None:
    a, others = AtLeast(5, weight={"a": 5, "b": 1, "c": 1}), AtLeast(1, among={"b", "c"})
    held = Positions(["a", "b", "c"], counts=[exactly(1)], undeclared={YES, NO})
    assert assess(a, held).status is OPEN
    assert assess(others, held).status is OPEN
    assert assess(a & others, held).status is BLOCKED


# 4. Anonymity and neutrality


@quick
@given(rules(), positions(), st.permutations(NAMES))
def test_order_of_the_roster_changes_nothing(rule: Rule, held: Positions, order: list[str]) -> None:
    shuffled = Positions(order, {name: held.stances[name] for name in order}, counts=held.counts[::-1])
    assert assess(rule, shuffled).status is assess(rule, held).status
    assert shuffled == held
    assert hash(shuffled) == hash(held)


@quick
@given(st.integers(0, 12), st.integers(0, 3), positions(counted=False))
def test_equals_are_interchangeable(quota: int, weight: int, held: Positions) -> None:
    rule = AtLeast(quota, weight={"A": 4, "B": weight, "C": weight, "D": weight, "E": weight}) & NoOpposition({"A"})
    swapped = {**held.stances, "B": held.stances["C"], "C": held.stances["B"]}
    assert assess(rule, Positions(NAMES, swapped)).status is assess(rule, held).status


# 5. Duality


@quick
@given(rules(), outcomes)
def test_the_dual_passes_where_the_mirror_image_fails(rule: Rule, outcome: dict[str, Stance]) -> None:
    mirrored = {name: {YES: NO, NO: YES}.get(stance, stance) for name, stance in outcome.items()}
    assert rule.dual().passes(outcome) is not rule.passes(mirrored)
    assert rule.dual().dual().passes(outcome) is rule.passes(outcome)


@quick
@given(rules(), rules())
def test_the_dual_of_and_is_or(one: Rule, other: Rule) -> None:
    assert (one & other).dual() == one.dual() | other.dual()
    assert (one | other).dual() == one.dual() & other.dual()


@few
@given(weighted())
def test_a_coalition_blocks_if_the_rest_cannot_win(rule: Rule) -> None:
    for coalition in coalitions(NAMES):
        rest = frozenset(NAMES) - coalition
        assert wins(rule.dual(), NAMES, coalition) is not wins(rule, NAMES, rest)


@few
@given(weighted())
def test_minimal_coalitions_are_the_minimal_ones_and_transversals_of_each_other(rule: Rule) -> None:
    winning = {each for each in coalitions(NAMES) if wins(rule, NAMES, each)}
    minimal = {each for each in winning if not any(other < each for other in winning)}
    found = list(minimal_winning(rule, NAMES))
    assert len(found) == len(set(found))
    assert set(found) == minimal
    hitting = {each for each in coalitions(NAMES) if all(each & other for other in minimal)}
    blocking = set(minimal_blocking(rule, NAMES))
    assert blocking == {each for each in hitting if not any(other < each for other in hitting)}


# 6. Scaling and weightless members


@quick
@given(st.integers(0, 20), st.lists(st.integers(0, 9), min_size=5, max_size=5), st.integers(2, 7), positions())
def test_scale_changes_nothing(quota: int, weights: list[int], factor: int, held: Positions) -> None:
    table = dict(zip(NAMES, weights, strict=True))
    rule = AtLeast(quota, weight=table)
    scaled = AtLeast(quota * factor, weight={name: weight * factor for name, weight in table.items()})
    shrunk = AtLeast(quota, weight={name: Fraction(weight * factor, factor) for name, weight in table.items()})
    status = assess(rule, held).status
    assert status is assess(scaled, held).status is assess(shrunk, held).status


@quick
@given(st.fractions(0, 1, max_denominator=6), outcomes, st.sampled_from(SIDES))
def test_a_member_without_weight_changes_nothing(share: Fraction, outcome: dict[str, Stance], stance: Stance) -> None:
    rule = AtLeast(share, CAST, weight={"A": 0, "B": 3, "C": 2, "D": 2, "E": 1})
    assert rule.passes(outcome) is rule.passes({**outcome, "A": stance})


# 7. Exactly at the threshold


@pytest.mark.parametrize("share", [Fraction(1, 2), Fraction(2, 3), Fraction(3, 5), Fraction(7, 13)])
@pytest.mark.parametrize("of", [MEMBERS, CAST])
def test_exactly_at_the_share(share: Fraction, of: str) -> None:
    size = share.denominator * 4
    for yes in range(size + 1):
        held = Positions(size, counts=[exactly(yes), exactly(size - yes, NO)])
        assert assess(AtLeast(share, of), held).status is (
            REACHED if yes * share.denominator >= size * share.numerator else BLOCKED
        )
        assert assess(AtLeast(share, of, strict=True), held).status is (
            REACHED if yes * share.denominator > size * share.numerator else BLOCKED
        )
        if of == MEMBERS:
            assert assess(AtLeast(share), held).status is assess(AtLeast(int(share * size)), held).status


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("share", [Fraction(0), Fraction(1, 2), Fraction(1)])
def test_an_empty_base_fails_unless_said_otherwise(share: Fraction, strict: bool) -> None:
    nobody = Positions(3, counts=[exactly(3, ABSTAINING)])
    assert assess(AtLeast(share, CAST, strict=strict), nobody).status is BLOCKED
    assert assess(AtLeast(share, CAST, strict=strict, empty=True), nobody).status is REACHED


# 8. What is needed, and who blocks


def _all_pass(rule: Rule, held: Positions, verdict: bool) -> bool:
    return all(rule.passes(outcome) is verdict for outcome in completions(held))


@quick
@given(rules(), positions())
def test_needs_settle_it_and_none_can_be_spared(rule: Rule, held: Positions) -> None:
    found = assess(rule, held)
    if found.status is not OPEN:
        return
    for members, stance, verdict in ((found.needs, YES, True), (found.blockers, NO, False)):
        if members is None:
            able = [name for name in NAMES if stance in held.possible(name)]
            for chosen in coalitions(tuple(able)):
                assert not _settles(rule, held, chosen, stance, verdict)
            continue
        assert _settles(rule, held, members, stance, verdict)
        for spared in members:
            assert not _settles(rule, held, members - {spared}, stance, verdict)


def _settles(rule: Rule, held: Positions, members: frozenset[str], stance: Stance, verdict: bool) -> bool:
    try:
        for name in members:
            held = held.learn(name, stance)
    except DecideError:
        return False
    return _all_pass(rule, held, verdict)


@quick
@given(rules(), positions())
def test_swing_members_are_those_whose_own_vote_decides(rule: Rule, held: Positions) -> None:
    fitting = [frozenset(outcome.items()) for outcome in completions(held)]
    passing = {outcome for outcome in fitting if rule.passes(dict(outcome))}
    failing = set(fitting) - passing
    expected = set()
    for name in NAMES:
        others = {outcome - {(name, YES)} for outcome in passing if (name, YES) in outcome}
        if any(outcome - {(name, NO)} in others for outcome in failing if (name, NO) in outcome):
            expected.add(name)
    assert assess(rule, held).swing == expected


@quick
@given(positions(), possible)
def test_extremes(held: Positions, stances: frozenset[Stance]) -> None:
    numbers = [sum(stance in stances for stance in outcome.values()) for outcome in completions(held)]
    found = assess(ConsensusRule(), held)
    assert (found.fewest(stances), found.at_most(stances)) == (min(numbers), max(numbers))


PERMANENT = frozenset({"CN", "FR", "GB", "RU", "US"})
COUNCIL = AtLeast(9) & NoOpposition(PERMANENT)


@pytest.mark.parametrize("holder", sorted(PERMANENT))
def test_every_veto_blocks(holder: str) -> None:
    assert assess(COUNCIL, Positions.of(15, no=[holder])).status is BLOCKED


def test_eleven_unnamed_votes_against_hold_a_veto() -> None:
    assert assess(COUNCIL, Positions(15, counts=[exactly(10, NO)])).status is BLOCKED  # 9 in favour are out of reach
    assert assess(NoOpposition(PERMANENT), Positions(15, counts=[exactly(10, NO)])).status is OPEN
    assert assess(NoOpposition(PERMANENT), Positions(15, counts=[exactly(11, NO)])).status is BLOCKED


# 9. Power indices


@few
@given(weighted())
def test_indices_agree_with_the_definition(rule: Rule) -> None:
    winning = {each for each in coalitions(NAMES) if wins(rule, NAMES, each)}
    power = banzhaf(rule, NAMES)
    assert power.winning == winning_coalitions(rule, NAMES) == len(winning)
    assert power.power_to_act == probability(rule, {}, NAMES, default="1/2") == Fraction(len(winning), 32)
    shapley = shapley_shubik(rule, NAMES)
    pivots = dict.fromkeys(NAMES, 0)
    for order in permutations(NAMES):
        for place, name in enumerate(order):
            if frozenset(order[: place + 1]) in winning and frozenset(order[:place]) not in winning:
                pivots[name] += 1
    for name in NAMES:
        swings = sum(name in each and each - {name} not in winning for each in winning)
        assert power.swings[name] == swings
        assert shapley[name] == Fraction(pivots[name], factorial(5))
        if not swings:
            assert shapley[name] == 0
    assert sum(shapley.values()) == (0 < len(winning) < 32)
    assert sum(power.normalised.values()) == (0 < len(winning) < 32)


@few
@given(weighted())
def test_a_game_and_its_dual_give_the_same_power(rule: Rule) -> None:
    assert banzhaf(rule, NAMES).swings == banzhaf(rule.dual(), NAMES).swings
    assert shapley_shubik(rule, NAMES) == shapley_shubik(rule.dual(), NAMES)


@st.composite
def chances(draw: st.DrawFn) -> dict[Stance, Fraction]:
    parts = draw(st.lists(st.integers(0, 4), min_size=4, max_size=4).filter(any))
    return {stance: Fraction(part, sum(parts)) for stance, part in zip(SIDES, parts, strict=True)}


@few
@given(rules(), st.fixed_dictionaries({name: chances() for name in NAMES}))
def test_probability_adds_up_the_outcomes_that_pass(rule: Rule, likely: dict[str, dict[Stance, Fraction]]) -> None:
    total = Fraction(0)
    for outcome in completions(Positions(NAMES, undeclared=SIDES)):
        if rule.passes(outcome):
            chance = Fraction(1)
            for name, stance in outcome.items():
                chance *= likely[name][stance]
            total += chance
    assert probability(rule, likely) == total


@few
@given(rules(("A",)), chances())
def test_probability_of_alike_members(rule: Rule, chance: dict[Stance, Fraction]) -> None:
    if any(len(names) == 1 for names in [rule.named()]):
        return
    each = probability(rule, dict.fromkeys(NAMES, chance))
    assert probability(rule, {}, 5, default=chance) == each


# 10. Silence


@quick
@given(rules(), positions(counted=False))
def test_silence_differs_only_by_the_default(rule: Rule, held: Positions) -> None:
    deadline = dt.date(2024, 6, 26)
    silence = Silence(rule, deadline=deadline)
    for at in (None, deadline, dt.date(2024, 6, 1)):
        assert assess(silence, held, at=at).status is assess(rule, held).status
    after = assess(silence, held, at=dt.date(2024, 6, 27))
    assert after.status is assess(rule, held.with_silence_as({YES}).with_silence_as(NOT_AGAINST)).status


@quick
@given(positions())
def test_an_objection_is_absorbing(held: Positions) -> None:
    silence = Silence(deadline=dt.date(2024, 6, 26))
    after = assess(silence, held, at=dt.date(2024, 7, 1)).status
    if any(found == {NO} for found in held.stances.values()):
        assert after is BLOCKED
    if not held.counts:
        assert after is (BLOCKED if any(found == {NO} for found in held.stances.values()) else REACHED)


# The forms


@quick
@given(rules())
def test_json_is_lossless(rule: Rule) -> None:
    assert rule_from_json(rule_to_json(rule)) == rule
    assert hash(rule_from_json(rule_to_json(rule))) == hash(rule)
    assert str(rule)


@quick
@given(rules(), positions())
def test_every_assessment_can_be_explained(rule: Rule, held: Positions) -> None:
    found = assess(rule, held)
    assert str(rule) in found.explain()
    assert found.to_dict()["status"] == found.status
