"""The contest for a company's board: proxy fights and annual meetings, at which shareholders elect directors.

Such a story names the chairman or the chief executive more often than the seats that are voted on.
"""

from itertools import pairwise
from typing import Final

from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading

DIRECTOR: Final = "director"
_VOTERS: Final = frozenset({"shareholder", "shareholders", "stockholder", "stockholders"})
_FIGHTS: Final = frozenset({"proxy", "slate", "slates", "dissident", "dissidents", "agm", "egm", "annual"})
_SEATS: Final = frozenset(
    "directors nominee nominees slate slates re-election reelection proxy dissident dissidents".split()
)
"""Words for those who stand for a board, and for what is fought out about them."""
_OPEN: Final = frozenset(
    "successor successors replacement reinstate reinstated reinstatement reinstating voted dissented dissenting".split()
)
"""Words of a story in which it is open, or fought over, who is to have an office."""
_ENOUGH: Final = 4
"""Such words that make a story one about who gets onto a board."""


def board_contest(r: Reading) -> int:
    """Say how much speaks for it that an article's contest is for seats on a company's board; 0 where little does."""
    if not shareholders_vote(r):
        return 0
    lows = r.tokens.lowers
    seats = sum(after in {"seat", "seats"} for low, after in pairwise(lows) if low == "board")
    said = seats + sum(low in _SEATS for low in lows)
    return said if said >= _ENOUGH else 0


def shareholders_vote(r: Reading) -> bool:
    """Whether an article tells of a meeting, or of a fight for the votes, of a company's shareholders."""
    words = r.tokens.vocabulary
    return not (_VOTERS.isdisjoint(words) or _FIGHTS.isdisjoint(words))


def is_hired(office: OfficeRef, r: Reading) -> bool:
    """Whether a board fills an office and nobody stands for it: a bank that backs its chief executive takes no side."""
    row = r.lexicon.title(office.title or "")
    body = r.registry.body_called(office.organization or "")
    kind = getattr(body.row, "kind", "company") if body is not None else "company"
    scope = row.scope if row is not None else ()
    company = scope[:1] == ("company",) and "international" not in scope and kind == "company"
    return company and _OPEN.isdisjoint(r.tokens.vocabulary) and not shareholders_vote(r)
