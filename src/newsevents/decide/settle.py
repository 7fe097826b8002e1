"""What would settle an open question, who can still swing it, and how many may join a side."""

from collections.abc import Iterable, Iterator
from itertools import product

from newsevents.decide.feasible import Shape, solve
from newsevents.decide.linear import Atom, Terms, indicator
from newsevents.decide.positions import Bound
from newsevents.decide.stances import NO, STANCES, YES, Stance

_TRIES = 2000  # candidate sets, by kinds of members, that are tried to prove that no smaller one settles it


def extreme(bound: Bound, stances: Iterable[Stance], counts: list[Atom], *, most: bool) -> int:
    """Give the greatest, or the least, number of members that can take one of ``stances``."""
    marks = indicator(stances)
    size = sum(len(members) for _, _, classes in bound.shapes for _, members in classes)

    def possible(number: int) -> bool:
        wanted = Atom(marks, number)
        atoms = [*counts, wanted if most else wanted.negated_above()]
        return solve(bound.all_shapes(atoms), [atom.bound for atom in atoms]) is not None

    low, high = 0, size
    while low < high:
        middle = (low + high + most) // 2
        if possible(middle) is most:
            low, high = (middle, high) if most else (middle + 1, high)
        else:
            low, high = (low, middle - 1) if most else (low, middle)
    return low


class _Question:
    """Whether members of given classes, all taking one stance, settle the question."""

    def __init__(self, bound: Bound, stance: Stance, against: Terms, wanted: Terms, counts: list[Atom]) -> None:
        self.bound = bound
        self.stance = STANCES.index(stance)
        self.counted = bool(counts)
        self.against = [[*term, *counts] for term in against]
        self.wanted = [[*term, *counts] for term in wanted]
        bit = 1 << self.stance
        self.able = [
            (index, position, len(members))
            for index, (mask, _, classes) in enumerate(bound.shapes)
            if mask & bit and mask != bit
            for position, (_, members) in enumerate(classes)
        ]

    def possible(self, terms: list[list[Atom]], taken: "_Taken") -> bool:
        """Say whether an outcome satisfies one of the terms when so many of each class have taken the stance."""
        movers: dict[int, dict[int, int]] = {}
        for (index, position), number in taken.items():
            if number:
                movers.setdefault(index, {})[position] = number
        return any(self._holds(atoms, movers) for atoms in terms)

    def _holds(self, atoms: list[Atom], movers: dict[int, dict[int, int]]) -> bool:
        shapes: list[Shape] = []
        for index, (mask, zeros, classes) in enumerate(self.bound.shapes):
            moved = movers.get(index, {})
            rest = [
                (len(members) - moved.get(position, 0), weights) for position, (weights, members) in enumerate(classes)
            ]
            shapes.append(self.bound.shape(mask, zeros, [each for each in rest if each[0]], atoms))
            if moved:
                part = [(number, classes[position][0]) for position, number in moved.items()]
                shapes.append(self.bound.shape(1 << self.stance, zeros, part, atoms))
        return solve(shapes, [atom.bound for atom in atoms]) is not None

    def settled(self, taken: "_Taken") -> bool:
        """Say whether nothing but the wanted end is possible any more."""
        return not self.possible(self.against, taken) and self.possible(self.wanted, taken)

    def members(self, taken: "_Taken") -> frozenset[str]:
        """Name the members taken."""
        chosen = [self.bound.shapes[index][2][position][1][:number] for (index, position), number in taken.items()]
        return frozenset(member for members in chosen for member in members)


_Place = tuple[int, int]  # a class: its shape and its place in the shape
_Taken = dict[_Place, int]


def smallest(bound: Bound, stance: Stance, against: Terms, wanted: Terms, counts: list[Atom]) -> frozenset[str] | None:
    """Find a smallest set of undeclared members who settle the question by all taking ``stance``."""
    question = _Question(bound, stance, against, wanted, counts)
    best: _Taken | None = None
    for order in _orders(question, [atom for term in against for atom in term]):
        found = _greedy(question, order)
        if found is not None and (best is None or _total(found) < _total(best)):
            best = found
    if best is None and question.counted:
        best = next((taken for taken in _vectors(question, None) if question.settled(taken)), None)
    return None if best is None else question.members(_improved(question, best))


def _total(taken: _Taken) -> int:
    return sum(taken.values())


def _orders(question: _Question, atoms: list[Atom]) -> list[list[tuple[_Place, int]]]:
    """Give orders in which to win members over: the heaviest first, for each inequality and for all together."""
    bound = question.bound
    atoms = list(dict.fromkeys(atoms))

    def push(index: int, position: int, atom: Atom) -> float:
        weights = bound.shapes[index][2][position][0]
        weight = 1 if atom.weights is None else weights[bound.tables[atom.weights]]
        return abs(weight * atom.values[question.stance]) / (abs(atom.bound) + 1)

    able = [((index, position), size) for index, position, size in question.able]
    pushes = {place: [push(*place, atom) for atom in atoms] for place, _ in able}
    orders = [sorted(able, key=lambda each: -pushes[each[0]][number]) for number in range(len(atoms))]
    orders.append(sorted(able, key=lambda each: -sum(pushes[each[0]])))
    return [list(order) for order in dict.fromkeys(map(tuple, orders))]


def _greedy(question: _Question, order: list[tuple[_Place, int]]) -> _Taken | None:
    """Win members over in order until it is settled, then let go of everybody who is not needed."""
    taken = _climbed(question, order) if question.counted else _prefix(question, order)
    if taken is None or not question.settled(taken):
        return None
    for place, _ in reversed(order):
        if taken.get(place):
            low, high = 0, taken[place]
            while low < high:
                taken[place] = middle = (low + high) // 2
                low, high = (low, middle) if question.settled(taken) else (middle + 1, high)
            taken[place] = high
    return taken


def _prefix(question: _Question, order: list[tuple[_Place, int]]) -> _Taken | None:
    """Find the shortest beginning of the order, in whole classes, that leaves no way out."""
    low, high = 0, len(order)
    if question.possible(question.against, dict(order)):
        return None
    while low < high:
        middle = (low + high) // 2
        if question.possible(question.against, dict(order[:middle])):
            low = middle + 1
        else:
            high = middle
    return dict(order[:high])


def _climbed(question: _Question, order: list[tuple[_Place, int]]) -> _Taken:
    """Win over as many of each class as the counts allow until no way out is left."""
    taken: _Taken = {}
    for place, size in order:
        low, high = 0, size
        taken[place] = size
        if not question.possible(question.wanted, taken):
            while low < high:
                taken[place] = middle = (low + high + 1) // 2
                low, high = (middle, high) if question.possible(question.wanted, taken) else (low, middle - 1)
            taken[place] = low
        if not question.possible(question.against, taken):
            break
    return taken


def _improved(question: _Question, best: _Taken) -> _Taken:
    """Look for a smaller set as long as there are few candidates."""
    while _total(best):
        candidates = _vectors(question, _total(best) - 1)
        smaller = next((taken for taken in candidates if question.settled(taken)), None)
        if smaller is None:
            return best
        best = smaller
    return best


def _vectors(question: _Question, total: int | None) -> Iterator[_Taken]:
    """Give the ways to take members of the classes, ``total`` in all, fewest first; none where there are too many."""
    ways = 1
    for _, _, size in question.able:
        ways *= size + 1
        if ways > _TRIES:
            return
    places = [(index, position) for index, position, _ in question.able]
    for vector in sorted(product(*(range(size + 1) for _, _, size in question.able)), key=sum):
        if total is None or sum(vector) == total:
            yield dict(zip(places, vector, strict=True))


def swings(bound: Bound, passes: Terms, fails: Terms, counts: list[Atom]) -> frozenset[str]:
    """Find the members whose YES passes and whose NO fails in some outcome of the others."""
    both = 1 << STANCES.index(YES) | 1 << STANCES.index(NO)
    found: set[str] = set()
    for index, (mask, _, classes) in enumerate(bound.shapes):
        if mask & both != both:
            continue
        for position, (_, members) in enumerate(classes):
            pairs = (([*term, *counts], [*other, *counts]) for term in passes for other in fails)
            if any(_pivotal(bound, (index, position), *pair) for pair in pairs):
                found.update(members)
    return frozenset(found)


def _pivotal(bound: Bound, place: _Place, passes: list[Atom], fails: list[Atom]) -> bool:
    """Say whether one member of a class turns the first set of atoms into the second by changing sides."""
    atoms = [*passes, *fails]
    taken = [STANCES.index(YES)] * len(passes) + [STANCES.index(NO)] * len(fails)
    own = bound.shapes[place[0]][2][place[1]][0]
    weights = [1 if atom.weights is None else own[bound.tables[atom.weights]] for atom in atoms]
    bounds = [
        atom.bound - weight * atom.values[stance] for atom, weight, stance in zip(atoms, weights, taken, strict=True)
    ]
    shapes: list[Shape] = []
    for index, (mask, zeros, classes) in enumerate(bound.shapes):
        counted = [
            (len(members) - ((index, position) == place), weights)
            for position, (weights, members) in enumerate(classes)
        ]
        shapes.append(bound.shape(mask, zeros, [each for each in counted if each[0]], atoms))
    return solve(shapes, bounds) is not None
