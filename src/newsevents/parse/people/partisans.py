"""Whom a party's noun means: "the Ohio Republican", "the three-term Democrat"."""

from collections.abc import Sequence

from newsevents.parse.names.entities import Entity
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.phrases import NounPhrase

_PARTY = "party:"
"""What marks a party among the words by which the article describes somebody."""


def parties_in(np: NounPhrase) -> list[str]:
    """Give the parties whose members a phrase tells of: "Democrat Ana Reyes", "Ana Reyes, a Democrat"."""
    named = [*np.modifiers, *([np.name] if np.kind == ORGANIZATION and np.name and np.det in {"a", "an"} else ())]
    return [f"{_PARTY}{m.row.name}" for m in named if m.row is not None and getattr(m.row, "kind", "") == "party"]


def is_partisan(np: NounPhrase) -> bool:
    """Whether a phrase means a member of a party, not the party."""
    if np.kind != ORGANIZATION or np.name is None or getattr(np.name.row, "kind", "") != "party":
        return False
    return np.name.text in np.name.row.adjectives and not np.name.text.endswith(("ic", "s")) and len(np.members) == 1


def may_be(entity: Entity, np: NounPhrase) -> bool:
    """Whether the article tells of no other party of somebody than that of whom a phrase means."""
    told = [word for word in entity.descriptions if word.startswith(_PARTY)]
    return not told or not is_partisan(np) or np.name is None or f"{_PARTY}{np.name.row.name}" in told


def partisan(np: NounPhrase, recent: Sequence[Entity]) -> Entity | None:
    """Give the one last spoken of whom the article has called a member of a party that a phrase names."""
    if np.det != "the" or not is_partisan(np) or np.name is None:
        return None
    party = f"{_PARTY}{np.name.row.name}"
    return next((e for e in reversed(recent) if party in e.descriptions), None)
