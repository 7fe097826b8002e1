"""Clues to what an office belongs to: names near its title count most, names elsewhere add up only so far.

Clues are kept by name and by block, so that the time of an answer does not grow with the article.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator
from operator import attrgetter
from typing import NamedTuple

_SAME_SENTENCE, _SAME_BLOCK, _ELSEWHERE = 4.0, 2.0, 0.4
_MOST_ELSEWHERE = 2.5
_LEAST_ELSEWHERE = 0.9
"""What must be said elsewhere for a name that stands neither in the block nor where the story opens."""
_AFTER = 0.45
"""How much less a clue after the title counts than one before it."""
_NEAR = 500
"""Clues on either side of a title beyond which even its own block is elsewhere: no paragraph of prose has as many."""
_NOWHERE = 1 << 60


class Clue(NamedTuple):
    """A mention that ties its surroundings to a state, a place or a body."""

    token: int
    sentence: int
    block: int
    name: str
    weight: float
    opens: bool = False
    """Whether it stands in the headline, the dateline or the first sentence of the story."""


class Clues:
    """Clues of one sort, in the order of the text."""

    def __init__(self, clues: Iterable[Clue] = (), *, least: float = _LEAST_ELSEWHERE) -> None:
        """Start with some clues; ``least`` is what must be said of a name that stands in another block."""
        self.least = least
        self._count = 0
        self._blocks: dict[int, list[Clue]] = {}
        self._named: dict[str, list[tuple[int, Clue]]] = {}  # with their places among all
        self._opening: set[str] = set()
        self._ranked: list[tuple[float, int, str]] = []
        for clue in clues:
            self.add(clue)

    def add(self, clue: Clue) -> None:
        """Add a clue behind the others."""
        self._blocks.setdefault(clue.block, []).append(clue)
        self._named.setdefault(clue.name, []).append((self._count, clue))
        self._count += 1
        self._ranked = []
        if clue.opens:
            self._opening.add(clue.name)

    def __bool__(self) -> bool:
        return bool(self._named)

    def __contains__(self, name: object) -> bool:
        """Whether there is a clue to a name."""
        return name in self._named

    def __iter__(self) -> Iterator[Clue]:
        """Iterate over the clues, name by name."""
        return (clue for found in self._named.values() for _, clue in found)

    def often(self, name: str) -> bool:
        """Whether there is more than one clue to a name, or the dateline's."""
        found = self._named.get(name, [])
        return len(found) > 1 or any(clue.block < 0 for _, clue in found)

    def opens(self, name: str) -> bool:
        """Whether a name stands in the headline, the dateline or the first sentence."""
        return name in self._opening

    def in_block(self, block: int) -> list[Clue]:
        """Give the clues of a block."""
        return self._blocks.get(block, [])

    def best(
        self, token: int, sentence: int, block: int, taken: Collection[str], allowed: Collection[str] = ()
    ) -> str | None:
        """Give the name with the most weight near a token; of equals, the one named first.

        Names that are ``taken`` are left out, and where some are ``allowed``, all others. What is said elsewhere adds
        up only so far: an article about Sweden may well speak of the Turkish president.
        """
        near: dict[str, float] = {}
        for clue in self._near(token, block):
            if clue.name not in taken and (not allowed or clue.name in allowed):
                weight = _SAME_SENTENCE if clue.sentence == sentence else _SAME_BLOCK
                weight *= clue.weight * (1.0 if clue.token < token else _AFTER)
                near[clue.name] = near.get(clue.name, 0.0) + weight
        found = [self._beside(name, weight, block, at) for at, (name, weight) in enumerate(near.items())]
        elsewhere = (
            rank for rank in self._elsewhere()
            if rank[2] not in near and rank[2] not in taken and (not allowed or rank[2] in allowed)
        )  # fmt: skip
        return min((*found, *(rank for rank in [next(elsewhere, None)] if rank)), default=(0.0, 0, None))[2]

    def _near(self, token: int, block: int) -> list[Clue]:
        clues = self._blocks.get(block, [])
        if len(clues) <= _NEAR:
            return clues
        at = bisect_left(clues, token, key=attrgetter("token"))
        return clues[max(0, at - _NEAR) : at + _NEAR]

    def _beside(self, name: str, near: float, block: int, at: int) -> tuple[float, int, str]:
        """Give the rank of a name that stands in the block, with what is said of it elsewhere."""
        far, place = self._far(name, block)
        return -(near + far), place if place < _NOWHERE else _NOWHERE + at, name

    def _elsewhere(self) -> list[tuple[float, int, str]]:
        """Give the ranks of the names that are more than mentioned in passing, seen from another block, best first."""
        if not self._ranked:
            far = ((name, *self._far(name, None)) for name in self._named)
            told = (rank for rank in far if rank[1] >= self.least or rank[0] in self._opening)
            self._ranked = sorted((-weight, place, name) for name, weight, place in told)
        return self._ranked

    def _far(self, name: str, block: int | None) -> tuple[float, int]:
        """Give the weight of a name's clues outside a block, and the place of the first."""
        total, first = 0.0, _NOWHERE
        for place, clue in self._named[name]:
            if clue.block != block:
                total = min(total + clue.weight * _ELSEWHERE, _MOST_ELSEWHERE)
                first = min(first, place)
                if total >= _MOST_ELSEWHERE:
                    break
        return total, first
