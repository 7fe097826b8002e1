"""Is it decided? Exact under partial knowledge: reached, blocked or open, with an outcome as proof either way."""

import datetime as dt
import enum
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from attrs import field, frozen

from newsevents.decide.algebra import And, Or, Rule
from newsevents.decide.counts import Count, as_stances, at_least
from newsevents.decide.errors import ContradictionError, RosterError, UnknownMemberError, WeightError
from newsevents.decide.explain import assessment_to_dict, explain
from newsevents.decide.feasible import Assignment, solve
from newsevents.decide.linear import Atom, Terms, failing, passing
from newsevents.decide.positions import Bound, Positions, Stances
from newsevents.decide.rules import ConsensusRule, Quorum, Silence, Weights
from newsevents.decide.settle import extreme, smallest, swings
from newsevents.decide.stances import NO, NOT_AGAINST, STANCES, VOTING, YES, Stance
from newsevents.decide.thresholds import Threshold

Witness = Mapping[str, Stance]
# Of stances that serve equally well, a witness shows the plainest one.
_FOR = tuple(STANCES.index(stance) for stance in (YES, *STANCES[2:], NO))
_AGAINST = tuple(STANCES.index(stance) for stance in (NO, *STANCES[2:][::-1], YES))


class Status(enum.StrEnum):
    """Where a decision stands."""

    REACHED = "reached"
    BLOCKED = "blocked"
    OPEN = "open"


REACHED, BLOCKED, OPEN = Status


@frozen(eq=False)
class Assessment:
    """What the positions decide under the rule.

    ``status`` is exact: REACHED if every outcome that is still possible passes, BLOCKED if none does, OPEN otherwise.
    """

    rule: Rule
    positions: Positions
    status: Status
    bound: Bound = field(repr=False)
    sides: tuple[Terms, Terms] = field(repr=False)
    _passed: Assignment | None = field(repr=False)
    _failed: Assignment | None = field(repr=False)

    @cached_property
    def witness_pass(self) -> Witness | None:
        """A possible outcome that passes, or ``None`` if it is blocked."""
        return self._outcome(self._passed)

    @cached_property
    def witness_fail(self) -> Witness | None:
        """A possible outcome that fails, or ``None`` if it is reached."""
        return self._outcome(self._failed)

    @cached_property
    def needs(self) -> frozenset[str] | None:
        """A smallest set of members whose YES would settle it, whatever the others do.

        Empty if it is reached already; ``None`` if no number of votes in favour settles it. Dropping any one of them
        leaves it open. Smallest by count for up to a few thousand candidate sets, by inclusion always.
        """
        if self.status is not OPEN:
            return frozenset() if self.status is REACHED else None
        return smallest(self.bound, YES, self.sides[1], self.sides[0], self.positions.count_atoms())

    @cached_property
    def blockers(self) -> frozenset[str] | None:
        """A smallest set of members whose NO would block it, whatever the others do; as for ``needs``."""
        if self.status is not OPEN:
            return frozenset() if self.status is BLOCKED else None
        return smallest(self.bound, NO, self.sides[0], self.sides[1], self.positions.count_atoms())

    @cached_property
    def swing(self) -> frozenset[str]:
        """The members whose own vote can still decide: with the others held, their YES passes and their NO fails."""
        if self.status is not OPEN:
            return frozenset()
        return swings(self.bound, *self.sides, self.positions.count_atoms())

    def at_most(self, stances: Stances) -> int:
        """Say how many members, at most, can end up taking one of ``stances``: "11 could still object"."""
        return extreme(self.bound, as_stances(stances), self.positions.count_atoms(), most=True)

    def fewest(self, stances: Stances) -> int:
        """Say how many members, at least, take one of ``stances`` in every possible outcome."""
        return extreme(self.bound, as_stances(stances), self.positions.count_atoms(), most=False)

    def _outcome(self, assignment: Assignment | None) -> Witness | None:
        if assignment is None:
            return None
        outcome: dict[str, Stance] = {}
        for (_, _, classes), taken in zip(self.bound.shapes, assignment, strict=True):
            for position, (_, members) in enumerate(classes):
                split = {taken: len(members)} if isinstance(taken, int) else taken[position]
                rest = iter(members)
                for stance, number in split.items():
                    outcome.update((next(rest), STANCES[stance]) for _ in range(number))
        names = self.positions.names
        return {member: outcome.pop(member) for member in names} | outcome

    def explain(self) -> str:
        """Say in one paragraph where it stands, what is missing and who could stop it."""
        return explain(self)

    def to_dict(self) -> dict[str, Any]:
        """Give the assessment as plain data, for JSON."""
        return assessment_to_dict(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook."""
        from newsevents.show.notebook import assessment_html  # noqa: PLC0415  (only notebooks need it)

        return assessment_html(self)


def assess(
    rule: Rule | Silence, positions: Positions | Mapping[str, Stances], *, at: dt.datetime | dt.date | None = None
) -> Assessment:
    """Say whether it is decided: exactly, and with an outcome as proof either way.

    ``positions``: :class:`Positions`, or member -> stance where the rule says how many members there are (else these
    are all). ``at``: the time, for a silence procedure. Raises :class:`RosterError` where the rule is for another
    roster, and :class:`UnknownMemberError` or :class:`WeightError` where it names or weighs other members.

    >>> from newsevents.decide.rules import ConsensusRule
    >>> assess(ConsensusRule(members=31), {"US": YES, "GB": YES}).status
    <Status.OPEN: 'open'>
    """
    if isinstance(rule, Silence):
        held = _as_positions(rule.rule, positions)
        return assess(rule.rule, _silent(held) if rule.expired(at) else held)
    held = _as_positions(rule, positions)
    check(rule, held)
    passes, fails = passing(rule, held.size), failing(rule, held.size)
    counts = held.count_atoms()
    atoms = [*counts, *dict.fromkeys(atom for term in passes for atom in term)]
    bound = Bound(held, rule.named() | _counted(held.counts), atoms)
    passed = _some(bound, passes, counts, _FOR)
    failed = _some(bound, fails, counts, _AGAINST)
    status = BLOCKED if passed is None else REACHED if failed is None else OPEN
    return Assessment(rule, held, status, bound, (passes, fails), passed, failed)


def _some(bound: Bound, terms: Terms, counts: list[Atom], prefer: tuple[int, ...]) -> Assignment | None:
    """Find an outcome under the counts in which all atoms of one of the terms hold."""
    for term in sorted(terms, key=len):
        atoms = [*term, *counts]
        found = solve(bound.all_shapes(atoms, prefer), [atom.bound for atom in atoms])
        if found is not None:
            return found
    return None


def _counted(counts: tuple[Count, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(count.among or frozenset() for count in counts))


def _as_positions(rule: Rule, positions: Positions | Mapping[str, Stances]) -> Positions:
    if isinstance(positions, Positions):
        return positions
    roster = rule.roster
    return Positions(list(positions) if roster is None else roster, positions)


def _silent(positions: Positions) -> Positions:
    """Let silence be assent; where counted objections rule that out for some, they are among the undeclared."""
    for default in ({YES}, NOT_AGAINST, VOTING):
        try:
            return positions.with_silence_as(default).with_silence_as(NOT_AGAINST)
        except ContradictionError:
            continue
    return positions


def check(rule: Rule, positions: Positions) -> None:
    """Refuse a rule that is for another roster than the positions, or names or weighs members that it does not have."""
    roster = rule.roster
    expected = len(roster) if isinstance(roster, frozenset) else roster
    if expected is not None and expected != positions.size:
        raise RosterError(
            f"the rule is for {expected} members, the positions are of {positions.size}",
            expected=expected,
            found=positions.size,
        )
    unknown = sorted(rule.named() - positions.masks.keys())
    if len(unknown) > positions.unnamed:
        raise UnknownMemberError(unknown[0], positions.names)
    for part in _thresholds(rule):
        if part.weight is None or part.among is not None:
            continue
        if isinstance(part.weight, str):
            raise WeightError(part.weight)
        _check_weights(part.weight, positions)


def _check_weights(weights: Weights, positions: Positions) -> None:
    for member in positions.masks:
        if member not in weights.values:
            raise WeightError(weights.name, member)
    if len(weights.values) < positions.size:
        raise WeightError(weights.name, "#1")


def _thresholds(rule: Rule) -> list[Threshold]:
    if isinstance(rule, And | Or):
        return [each for part in rule.parts for each in _thresholds(part)]
    if isinstance(rule, Quorum):
        return [rule.threshold]
    return [rule] if isinstance(rule, Threshold) else []


def is_consensus_reached(members: int, support: int, opposed: int = 0) -> bool:
    """Say whether consensus is certain when ``support`` of ``members`` are in favour and the others have said nothing.

    For "by consensus requiring the support - or at the least no opposition - from all its 31 members": everybody
    who has not spoken could still object.

    >>> is_consensus_reached(members=31, support=20), is_consensus_reached(members=31, support=31)
    (False, True)
    """
    counts = [at_least(support), at_least(opposed, NO)]
    return assess(ConsensusRule(members=members), Positions(members, counts=counts)).status is REACHED
