"""A rule as a simple game: which coalitions, all voting YES while everybody else votes NO, win.

Members who count the same in every inequality form one class. A game is monotone or it has no power indices: the
rules of :mod:`newsevents.decide.rules` are, except where a quorum or a count of abstentions plays no part between YES
and NO.
"""

from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from newsevents.decide.algebra import Rule, check_members
from newsevents.decide.assess import check
from newsevents.decide.errors import RosterError
from newsevents.decide.linear import Atom, Terms, absorbed, passing
from newsevents.decide.positions import Positions
from newsevents.decide.stances import NO, STANCES, YES

_YES, _NO = STANCES.index(YES), STANCES.index(NO)


@frozen
class Game:
    """Classes of equal players and the inequalities that make a coalition win."""

    members: tuple[str, ...]
    classes: tuple[tuple[str, ...], ...]
    weights: tuple[tuple[int, ...], ...]  # for each class: what one member in favour adds to each inequality
    quotas: tuple[int, ...]
    terms: tuple[tuple[int, ...], ...]  # a coalition wins where all inequalities of one term hold

    def wins(self, coalition: Iterable[str]) -> bool:
        """Say whether a coalition wins."""
        chosen = frozenset(coalition)
        check_members(chosen, self.members)
        counts = [len(chosen.intersection(members)) for members in self.classes]
        sums = [sum(map(int.__mul__, counts, column)) for column in self.columns]
        return any(all(sums[index] >= self.quotas[index] for index in term) for term in self.terms)

    @property
    def columns(self) -> list[tuple[int, ...]]:
        """The weights of the classes in each inequality."""
        return list(zip(*self.weights, strict=True))

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many members each class has."""
        return tuple(map(len, self.classes))


def game(rule: Rule, members: int | Iterable[str]) -> Game:
    """Read a rule for a roster as a simple game; ``members`` may be their number.

    Raises what :func:`newsevents.decide.assess.assess` raises for a rule that does not fit the roster, and
    :class:`RosterError` for a rule under which a vote in favour can do harm.
    """
    positions = Positions(members)
    check(rule, positions)
    extra = sorted(rule.named() - positions.masks.keys())
    names = (*positions.names, *extra, *(f"#{number}" for number in range(1, positions.unnamed - len(extra) + 1)))
    terms = passing(rule, positions.size)
    atoms = list(dict.fromkeys(atom for term in sorted(terms, key=_term_key) for atom in sorted(term, key=_atom_key)))
    scales = [atom.values[_YES] - atom.values[_NO] for atom in atoms]
    if any(scale < 0 for scale in scales):
        raise RosterError("a vote in favour can make this rule fail; it is no simple game", found=str(rule))
    return _built(names, atoms, scales, terms)


def _term_key(term: frozenset[Atom]) -> list[tuple[tuple[int, ...], int]]:
    return sorted(map(_atom_key, term))


def _atom_key(atom: Atom) -> tuple[tuple[int, ...], int]:
    return atom.values, atom.bound


def _built(names: tuple[str, ...], atoms: Sequence[Atom], scales: list[int], terms: Terms) -> Game:
    tables = [None if atom.weights is None else dict(atom.weights) for atom in atoms]
    sums = [len(names) if table is None else sum(table.values()) for table in tables]
    quotas = [atom.bound - total * atom.values[_NO] for atom, total in zip(atoms, sums, strict=True)]
    totals = [scale * total for scale, total in zip(scales, sums, strict=True)]
    alive = [_live(term, atoms, quotas, totals) for term in terms]
    live = absorbed(frozenset(indices for indices in alive if indices is not None))
    kept = sorted({index for indices in live for index in indices})
    place = {index: position for position, index in enumerate(kept)}
    classes: dict[tuple[int, ...], list[str]] = {}
    for name in names:
        classes.setdefault(tuple([_weight(tables[i], name) * scales[i] for i in kept]), []).append(name)
    heavy = sorted(classes, key=lambda weights: [-weight for weight in weights])
    return Game(
        names,
        tuple(tuple(classes[weights]) for weights in heavy),
        tuple(heavy),
        tuple(quotas[index] for index in kept),
        tuple(sorted(tuple(sorted(place[index] for index in indices)) for indices in live)),
    )


def _weight(table: Mapping[str, int] | None, name: str) -> int:
    return 1 if table is None else table.get(name, 0)


def _live(term: Iterable[Atom], atoms: Sequence[Atom], quotas: list[int], totals: list[int]) -> "frozenset[int] | None":
    """Give the inequalities of a term that are not met by nobody; ``None`` if not even everybody meets one."""
    indices = [atoms.index(atom) for atom in term]
    if any(totals[index] < quotas[index] for index in indices):
        return None
    return frozenset(index for index in indices if quotas[index] > 0)
