"""Boards of schools and counties, whose members are no firm's directors: "has served on the board for eight years"."""

from collections.abc import Iterator
from itertools import pairwise

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.entities import Registry, entity_of
from newsevents.parse.words.phrases import NounPhrase
from newsevents.text.tokens import Tokens

_ELECTED = frozenset({"board", "council", "commission", "commissioners", "commissioner", "trustees", "trustee"})
_OF = frozenset("education commissioners supervisors trustees selectmen aldermen regents freeholders".split())
"""What stands behind "board of" in the names of public boards."""
_KINDS = frozenset({"central_bank", "court", "agency", "ministry", "international", "university"})
_NOUNS = frozenset("university regulator watchdog authority commission agency hospital museum library lottery".split())
"""Nouns for bodies that the public owns, where they have no name: "the regulator's board"."""
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


def is_public_board(np: NounPhrase, registry: Registry, lexicon: Lexicon) -> bool:
    """Whether a board is no firm's, as what is known of its body says, or the body's name or noun."""
    owners = [owner for owner in (np.possessor, np.of) if owner is not None and owner.name is None]
    unnamed = any(o.head in _NOUNS or (o.head == "bank" and "central" in o.words) for o in owners)
    return unnamed or any(_has_members(*known, lexicon) for known in _bodies(np, registry))


def _bodies(np: NounPhrase, registry: Registry) -> Iterator[tuple[str, object]]:
    for owner in (np.possessor, np.of, *np.modifiers[-1:]):
        mention = owner.name if isinstance(owner, NounPhrase) else owner
        entity = entity_of(registry, mention) if mention is not None else None
        if entity is not None:
            yield entity.name, entity.row


def _has_members(name: str, row: object, lexicon: Lexicon) -> bool:
    kind = getattr(row, "kind", "") or lexicon.organization_kind(name)
    return kind in _KINDS and "directors" not in getattr(row, "members", ())
