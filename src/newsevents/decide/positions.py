"""Who has taken which position so far: possible stances, member by member, and anonymous counts beside them."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from types import MappingProxyType

from attrs import evolve, field, frozen

from newsevents.decide.algebra import check_members
from newsevents.decide.counts import Count, as_stances
from newsevents.decide.errors import ContradictionError, CountError, RosterError, TooManyVotesError, UnknownMemberError
from newsevents.decide.feasible import Shape, solve
from newsevents.decide.linear import Atom, indicator
from newsevents.decide.relax import Vector
from newsevents.decide.stances import ABSENT, ABSTAIN, ANY, NO, STANCES, YES, Stance, in_order

Stances = Stance | str | Iterable[Stance | str]
_BIT = {stance: 1 << position for position, stance in enumerate(STANCES)}


def _as_size_or_names(value: object) -> int | tuple[str, ...]:
    if isinstance(value, int):
        if isinstance(value, bool) or value < 0:
            raise CountError(value, "a number of members")
        if not value:
            raise RosterError("a body without members decides nothing; give at least one", found=0)
        return value
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise RosterError(f"give the members' names or their number, not {value!r}", found=value)
    names = tuple(sorted(value) if isinstance(value, AbstractSet) else value)  # a set has no order of its own
    if not names:
        raise RosterError("a body without members decides nothing; give at least one", found=0)
    if len(set(names)) < len(names):
        twice = sorted(name for name, times in Counter(names).items() if times > 1)
        raise RosterError(f"named twice on the roster: {', '.join(twice)}", found=twice)
    return names


def _as_possible(stances: Mapping[str, Stances]) -> Mapping[str, frozenset[Stance]]:
    return MappingProxyType({member: as_stances(possible) for member, possible in stances.items()})


@frozen(eq=False)
class Positions:
    """The positions in a body at one moment.

    ``members``: the names of all members, or only how many there are; those without a name are then ``#1``, ``#2`` ...
    ``stances``: for each member who has said something, the stance, or the set of those still possible. ``counts``:
    what is known of how many, named members included. ``undeclared``: what everybody else may still do. Raises
    :class:`ContradictionError`, naming the facts, where no outcome fits.

    >>> Positions(31, {"US": YES, "GB": YES}, counts=[Count(18)])
    <Positions: 2 of 31 declared, and at least 18 in favour>
    """

    members: int | tuple[str, ...] = field(converter=_as_size_or_names)
    stances: Mapping[str, frozenset[Stance]] = field(factory=dict, converter=_as_possible)
    counts: tuple[Count, ...] = field(default=(), converter=tuple[Count, ...], kw_only=True)
    undeclared: frozenset[Stance] = field(default=ANY, converter=as_stances, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse what no outcome can satisfy."""
        for member, possible in self.stances.items():
            if not possible:
                raise ContradictionError([f"{member} takes no stance at all"])
        if not self.undeclared and len(self.stances) < self.size:
            raise ContradictionError(["undeclared members take no stance at all"])
        if isinstance(self.members, int):
            if len(self.stances) > self.members:
                raise TooManyVotesError(len(self.stances), self.members)
        else:
            check_members(self.stances, self.members)
        if self.counts:
            self._check_counts()

    @classmethod
    def of(  # noqa: PLR0913 (one argument for each stance that a vote has)
        cls,
        members: int | Iterable[str],
        *,
        yes: Iterable[str] = (),
        no: Iterable[str] = (),
        abstain: Iterable[str] = (),
        absent: Iterable[str] = (),
        counts: Iterable[Count] = (),
        undeclared: Stances = ANY,
    ) -> "Positions":
        """Give positions by stance; a member on two sides is a :class:`ContradictionError`."""
        stances: dict[str, Stance] = {}
        for stance, names in ((YES, yes), (NO, no), (ABSTAIN, abstain), (ABSENT, absent)):
            if isinstance(names, str):
                raise RosterError(f"give a set of members, not the string {names!r}", found=names)
            for name in names:
                if stances.get(name, stance) is not stance:
                    raise ContradictionError([f"{name}: {stances[name]}", f"{name}: {stance}"])
                stances[name] = stance
        return cls(members, stances, counts=counts, undeclared=undeclared)

    @property
    def size(self) -> int:
        """How many members there are."""
        return self.members if isinstance(self.members, int) else len(self.members)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The members known by name."""
        return tuple(self.stances) if isinstance(self.members, int) else self.members

    @cached_property
    def groups(self) -> Mapping[int, list[str]]:
        """The members by the set of stances still possible to them (as bits, in the order of :class:`Stance`)."""
        groups: dict[int, list[str]] = {}
        masks = self.masks
        for member in self.names:
            groups.setdefault(masks[member], []).append(member)
        return groups

    @cached_property
    def masks(self) -> Mapping[str, int]:
        """For each member known by name, the possible stances as bits."""
        bits = {possible: mask_of(possible) for possible in {self.undeclared, *self.stances.values()}}
        silent = bits[self.undeclared]
        masks = dict.fromkeys(self.names, silent)
        for member, possible in self.stances.items():
            masks[member] = bits[possible]
        return masks

    @property
    def unnamed(self) -> int:
        """How many members are not known by name."""
        return self.size - len(self.names)

    def possible(self, member: str) -> frozenset[Stance]:
        """Give the stances that a member may still take; a :class:`UnknownMemberError` for nobody of the body."""
        if member in self.stances:
            return self.stances[member]
        if member not in self.masks and not (member.startswith("#") and self.unnamed):
            raise UnknownMemberError(member, self.names)
        return self.undeclared

    def learn(self, member: str, stances: Stances) -> "Positions":
        """Add what a member has said to what was possible; a contradiction names both."""
        said = as_stances(stances)
        known = self.stances.get(member, self.undeclared)
        if not known & said:
            raise ContradictionError([f"{member}: {_words(known)}", f"{member}: {_words(said)}"])
        return evolve(self, stances={**self.stances, member: known & said})

    def replace(self, member: str, stances: Stances) -> "Positions":
        """Let a later position take the place of what a member said before."""
        return evolve(self, stances={**self.stances, member: stances})

    def forget(self, member: str) -> "Positions":
        """Take a member's position out: they may do anything again."""
        return evolve(self, stances={name: possible for name, possible in self.stances.items() if name != member})

    def with_silence_as(self, stances: Stances) -> "Positions":
        """Let those whose position is not settled take one of ``stances`` where they still can."""
        default = as_stances(stances)
        settled = {
            member: possible if len(possible) == 1 else (possible & default or possible)
            for member, possible in self.stances.items()
        }
        silent = self.undeclared if len(self.undeclared) == 1 else (self.undeclared & default or self.undeclared)
        return evolve(self, stances=settled, undeclared=silent)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Positions):
            return NotImplemented
        same_members = self.members == other.members or (
            not isinstance(self.members, int)
            and not isinstance(other.members, int)
            and set(self.members) == set(other.members)
        )
        return (
            same_members
            and dict(self.stances) == dict(other.stances)
            and set(self.counts) == set(other.counts)
            and self.undeclared == other.undeclared
        )

    def __hash__(self) -> int:
        return hash((self.size, frozenset(self.stances.items()), frozenset(self.counts), self.undeclared))

    def __repr__(self) -> str:
        declared = sum(len(possible) == 1 for possible in self.stances.values())
        counted = "".join(f", and {count}" for count in self.counts)
        return f"<Positions: {declared} of {self.size} declared{counted}>"

    def count_atoms(self) -> list[Atom]:
        """Give the anonymous counts as inequalities."""
        atoms: list[Atom] = []
        for count in self.counts:
            size = self.size if count.among is None else len(count.among)
            low, high = count.bounds(size)
            if low > size:
                raise TooManyVotesError(low, size)
            weights = None if count.among is None else tuple((member, 1) for member in sorted(count.among))
            marks = indicator(count.stances)
            if low > 0:
                atoms.append(Atom(marks, low, weights))
            if high < size:
                atoms.append(Atom(marks, high, weights).negated_above())
        return atoms

    def _check_counts(self) -> None:
        for count in self.counts:
            if not isinstance(count, Count):
                raise CountError(count, why="is no Count; write exactly(20), at_least(100) or about(20)")
            if count.among is not None:
                self._check_named(count.among)
        self._check_total()
        atoms = self.count_atoms()
        if atoms and not self._feasible(atoms):
            raise ContradictionError(self._conflict())

    def _check_named(self, named: frozenset[str]) -> None:
        missing = sorted(named - set(self.names))
        if len(missing) > self.unnamed:
            raise UnknownMemberError(missing[0], self.names)

    def _check_total(self) -> None:
        """Refuse counts of different stances that add up to more than everybody."""
        best: dict[frozenset[Stance], int] = {}
        for count in self.counts:
            if count.among is None:
                low, _ = count.bounds(self.size)
                best[count.stances] = max(low, best.get(count.stances, 0))
        apart = list(best)
        disjoint = all(not one & other for i, one in enumerate(apart) for other in apart[i + 1 :])
        if disjoint and sum(best.values()) > self.size:
            raise TooManyVotesError(sum(best.values()), self.size)

    def _feasible(self, atoms: list[Atom]) -> bool:
        named = frozenset[str]().union(*(count.among or frozenset() for count in self.counts))
        bound = Bound(self, named, atoms)
        return solve(bound.all_shapes(atoms), [atom.bound for atom in atoms]) is not None

    def _conflict(self) -> list[str]:
        """Find facts that conflict such that without any one of them the rest could be true."""
        counts = list(self.counts)
        stances = dict(self.stances)
        for count in self.counts:
            rest = [other for other in counts if other is not count]
            if self._impossible(rest, stances):
                counts = rest
        for member in self.stances:
            less = {name: possible for name, possible in stances.items() if name != member}
            if self._impossible(counts, less):
                stances = less
        facts = [str(count) for count in counts] + [f"{member}: {_words(stance)}" for member, stance in stances.items()]
        return facts if len(facts) > 1 else [*facts, f"everybody else: {_words(self.undeclared)}"]

    def _impossible(self, counts: list[Count], stances: Mapping[str, frozenset[Stance]]) -> bool:
        members = self.members if isinstance(self.members, int) else self.names
        try:
            Positions(members, stances, counts=counts, undeclared=self.undeclared)
        except (ContradictionError, TooManyVotesError):
            return True
        return False


def mask_of(stances: Iterable[Stance]) -> int:
    """Write a set of stances as bits."""
    return sum(_BIT[stance] for stance in frozenset(stances))


def _words(stances: Iterable[Stance]) -> str:
    return " or ".join(stance.replace("_", " ") for stance in in_order(stances))


class Bound:
    """Positions sorted for some inequalities: into shapes (stances possible, which weights count), then by weight."""

    __slots__ = ("shapes", "tables")

    def __init__(self, positions: Positions, named: frozenset[str], atoms: Iterable[Atom]) -> None:
        """Sort the members; ``named`` are those whom the rule names, who are members even if nobody has quoted them."""
        tables = list(dict.fromkeys(atom.weights for atom in atoms if atom.weights is not None))
        self.tables: dict[tuple[tuple[str, int], ...], int] = {table: position for position, table in enumerate(tables)}
        extra = [] if isinstance(positions.members, tuple) else sorted(named - positions.masks.keys())
        silent = mask_of(positions.undeclared)
        shapes: dict[tuple[int, int], dict[Vector, list[str]]] = {}
        if not tables:
            for mask, members in positions.groups.items():
                shapes[mask, 0] = {(): list(members)}
        lookups = [dict(table) for table in tables]
        listed = positions.masks.items() if tables else ()
        for member, mask in [*listed, *((name, silent) for name in extra)]:
            weights = tuple([lookup.get(member, 0) for lookup in lookups])
            zeros = sum([1 << position for position, weight in enumerate(weights) if not weight])
            shapes.setdefault((mask, zeros), {}).setdefault(weights, []).append(member)
        left = positions.unnamed - len(extra)
        if left:
            classes = shapes.setdefault((silent, (1 << len(tables)) - 1), {})
            nameless = [f"#{number}" for number in range(1, left + 1)]
            classes.setdefault((0,) * len(tables), []).extend(nameless)
        self.shapes: list[tuple[int, int, list[tuple[Vector, list[str]]]]] = [
            (mask, zeros, list(classes.items())) for (mask, zeros), classes in shapes.items()
        ]

    def shape(
        self,
        mask: int,
        zeros: int,
        classes: Sequence[tuple[int, Vector]],
        atoms: Sequence[Atom],
        prefer: tuple[int, ...] = (0, 1, 2, 3, 4, 5),
    ) -> Shape:
        """Give members of one shape (how many of which weights) as the solver takes them, preferred stances first."""
        where = [None if atom.weights is None else self.tables[atom.weights] for atom in atoms]
        counted = [not (place is not None and zeros >> place & 1) for place in where]
        options = tuple(
            (stance, tuple([atom.values[stance] if counts else 0 for atom, counts in zip(atoms, counted, strict=True)]))
            for stance in prefer
            if mask >> stance & 1
        )
        size = sum([number for number, _ in classes])
        sums = {
            place: sum([number * weights[place] for number, weights in classes])
            for place in set(where)
            if place is not None
        }
        totals = tuple([size if place is None else sums[place] for place in where])
        weighed = [
            (number, tuple([1 if place is None else weights[place] for place in where])) for number, weights in classes
        ]
        return Shape(options, totals, weighed)

    def all_shapes(self, atoms: Sequence[Atom], prefer: tuple[int, ...] = (0, 1, 2, 3, 4, 5)) -> list[Shape]:
        """Give everybody as the solver takes them."""
        return [
            self.shape(mask, zeros, [(len(members), weights) for weights, members in classes], atoms, prefer)
            for mask, zeros, classes in self.shapes
        ]
