"""Random rules and positions for small bodies, and the brute force that every answer is held against."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

from hypothesis import strategies as st

from newsevents.decide import (
    ABSENT,
    ABSTAIN,
    AGAINST,
    CAST,
    IN_FAVOUR,
    MEMBERS,
    NO,
    NOT_AGAINST,
    NOT_IN_FAVOUR,
    PRESENT,
    YES,
    AtLeast,
    BlockingMinority,
    ConsensusRule,
    Count,
    NoOpposition,
    Positions,
    Quorum,
    Rule,
    Stance,
    Unanimity,
)

NAMES = ("A", "B", "C", "D", "E")
SIDES = (YES, NO, ABSTAIN, ABSENT)
Outcome = dict[str, Stance]

shares = st.fractions(0, 1, max_denominator=6)


@st.composite
def thresholds(draw: st.DrawFn, names: tuple[str, ...]) -> Rule:
    """Draw AtLeast or BlockingMinority with any base, weights and subset."""
    share = draw(st.booleans())
    of = draw(st.sampled_from([MEMBERS, PRESENT, CAST]))
    weight = None
    if draw(st.booleans()):
        weight = {name: draw(st.integers(0, 6) | shares) for name in names}
    among = draw(st.none() | st.sets(st.sampled_from(names), min_size=1))
    kind = draw(st.sampled_from([AtLeast, BlockingMinority]))
    counting = draw(st.sampled_from([IN_FAVOUR, AGAINST, NOT_IN_FAVOUR, NOT_AGAINST])) & of.stances
    return kind(
        draw(shares) if share else draw(st.integers(0, 9)),
        of,
        weight=weight,
        strict=draw(st.booleans()),
        among=among,
        counting=counting,
        empty=draw(st.booleans()),
    )


def atoms(names: tuple[str, ...]) -> st.SearchStrategy[Rule]:
    """Draw any rule without ``&`` and ``|``."""
    return st.one_of(
        thresholds(names),
        st.builds(Quorum, st.integers(0, 5) | shares, strict=st.booleans()),
        st.builds(NoOpposition, st.sets(st.sampled_from(names), min_size=1)),
        st.just(ConsensusRule()),
        st.builds(Unanimity, abstentions=st.booleans()),
    )


def rules(names: tuple[str, ...] = NAMES) -> st.SearchStrategy[Rule]:
    """Draw any rule."""
    return st.recursive(
        atoms(names),
        lambda inner: st.one_of(
            st.builds(lambda a, b: a & b, inner, inner), st.builds(lambda a, b: a | b, inner, inner)
        ),
        max_leaves=4,
    )


possible = st.sets(st.sampled_from(SIDES), min_size=1).map(frozenset)
outcomes = st.fixed_dictionaries({name: st.sampled_from(SIDES) for name in NAMES})


@st.composite
def positions(draw: st.DrawFn, names: tuple[str, ...] = NAMES, *, counted: bool = True) -> Positions:
    """Draw positions that some outcome fits, with counts that are true of that outcome."""
    stances = {name: draw(possible) for name in names}
    outcome = {name: draw(st.sampled_from(sorted(found))) for name, found in stances.items()}
    counts = []
    for _ in range(draw(st.integers(0, 2)) if counted else 0):
        among = draw(st.none() | st.sets(st.sampled_from(names), min_size=1))
        counting = draw(possible)
        true = sum(outcome[name] in counting for name in (among or names))
        low, high = draw(st.integers(0, true)), draw(st.none() | st.integers(true, len(names)))
        counts.append(Count(low, high, stances=counting, among=among))
    return Positions(names, stances, counts=counts)


def completions(held: Positions) -> Iterator[Outcome]:
    """Give every outcome that fits the positions, by trying them all."""
    names = held.names
    for stances in product(*(sorted(held.possible(name)) for name in names)):
        outcome = dict(zip(names, stances, strict=True))
        if all(_fits(count, outcome) for count in held.counts):
            yield outcome


def _fits(count: Count, outcome: Outcome) -> bool:
    voters = count.among or outcome
    number = sum(outcome[name] in count.stances for name in voters)
    low, high = count.bounds(len(voters))
    return low <= number <= high


def coalitions(names: tuple[str, ...]) -> Iterator[frozenset[str]]:
    """Give every coalition."""
    for chosen in product((False, True), repeat=len(names)):
        yield frozenset(name for name, inside in zip(names, chosen, strict=True) if inside)


def wins(rule: Rule, names: tuple[str, ...], coalition: frozenset[str]) -> bool:
    """Say whether a coalition's votes, everybody else against, carry."""
    return rule.passes({name: YES if name in coalition else NO for name in names})


def weighted(names: tuple[str, ...] = NAMES) -> st.SearchStrategy[Rule]:
    """Draw a rule in which a vote in favour never does harm: a simple game."""
    table = st.fixed_dictionaries({name: st.integers(0, 9) for name in names})
    majority = st.builds(
        lambda q, w, strict: AtLeast(q, weight=w, strict=strict), st.integers(0, 30), table, st.booleans()
    )
    share = st.builds(lambda q, w: AtLeast(q, CAST, weight=w), st.fractions(0, 1, max_denominator=9), table)
    veto = st.builds(NoOpposition, st.sets(st.sampled_from(names), min_size=1))
    block = st.builds(lambda k: BlockingMinority(k, counting=NOT_IN_FAVOUR), st.integers(1, 5))
    return st.recursive(
        st.one_of(majority, share, veto, block, st.just(ConsensusRule()), st.just(AtLeast(Fraction(1, 2)))),
        lambda inner: st.one_of(
            st.builds(lambda a, b: a & b, inner, inner), st.builds(lambda a, b: a | b, inner, inner)
        ),
        max_leaves=4,
    )
