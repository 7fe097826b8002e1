"""Heads of states, governments and cities, who replace others and do not take their offices."""

from newsevents.parse.clauses.predication import OBJECT, SUBJECT, Predication
from newsevents.parse.words.phrases import NounPhrase

_RULERS = frozenset("president premier king queen emir sultan chancellor governor mayor".split()) | {"prime minister"}


def is_ruler(np: NounPhrase) -> bool:
    """Whether a phrase has the title of a head of a state, a government or a city."""
    return np.title is not None and np.title.row.title in _RULERS


def rules_over(p: Predication) -> bool:
    """Whether the head of a government does something to one of its ministers: "the premier replaced Minister Lund"."""
    under = (np.title.row.title for np in p.get(OBJECT) if np.title is not None)
    return any(map(is_ruler, p.get(SUBJECT))) and any(title.endswith(("minister", "secretary")) for title in under)
