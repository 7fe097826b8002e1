"""Boards of schools and counties, whose members are no firm's directors: "has served on the board for eight years"."""

from collections.abc import Sequence
from itertools import pairwise

_ELECTED = frozenset({"board", "council", "commission", "commissioners", "commissioner", "trustees", "trustee"})
_OF = frozenset("education commissioners supervisors trustees selectmen aldermen regents freeholders".split())
"""What stands behind "board of" in the names of public boards."""
_LOCAL = frozenset({"school", "county", "city", "town", "township", "village", "parish", "borough"})
_FIRMS = frozenset("shareholder shareholders stockholders investors company firm ceo plc bank hedge".split())
"""Words of stories in which a board without a name may be a firm's."""


def has_public_board(lowers: Sequence[str]) -> bool:
    """Whether a story speaks of a board or commission that the public elects, and of no firm's."""
    if not _FIRMS.isdisjoint(lowers):
        return False
    named = any(low == "of" and after in _OF and lowers[i - 1] == "board" for i, (low, after) in _pairs(lowers))
    return named or any(low in _LOCAL and after in _ELECTED for _, (low, after) in _pairs(lowers))


def _pairs(lowers: Sequence[str]) -> enumerate[tuple[str, str]]:
    return enumerate(pairwise(lowers))
