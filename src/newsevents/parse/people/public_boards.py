"""Boards of schools and counties, whose members are no firm's directors: "has served on the board for eight years"."""

from itertools import pairwise

from newsevents.text.tokens import Tokens

_ELECTED = frozenset({"board", "council", "commission", "commissioners", "commissioner", "trustees", "trustee"})
_OF = frozenset("education commissioners supervisors trustees selectmen aldermen regents freeholders".split())
"""What stands behind "board of" in the names of public boards."""
_LOCAL = frozenset({"school", "county", "city", "town", "township", "village", "parish", "borough"})
_FIRMS = frozenset("shareholder shareholders stockholders investors company firm ceo plc bank hedge".split())
"""Words of stories in which a board without a name may be a firm's."""


def has_public_board(tokens: Tokens) -> bool:
    """Whether a story speaks of a board or commission that the public elects, and of no firm's."""
    if _ELECTED.isdisjoint(tokens.vocabulary) or not _FIRMS.isdisjoint(tokens.vocabulary):
        return False
    lowers = tokens.lowers
    named = any(
        two == ("board", "of") and after in _OF for two, after in zip(pairwise(lowers), lowers[2:], strict=False)
    )
    return named or any(low in _LOCAL and after in _ELECTED for low, after in pairwise(lowers))
