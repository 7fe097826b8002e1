"""Departments of a firm or a school, which are no ministries: "the economics department at Teck University"."""

from itertools import pairwise

from newsevents.parse.words.items import ORGANIZATION, POSSESSIVES, Mention
from newsevents.text.tokens import Tokens

_OF = frozenset({"of", "in"})
_RULING = frozenset({"legislature", "upper_house", "government", "ministry", "council"})
"""Kinds of bodies that a department of the state may belong to."""


def drop_departments(mentions: list[Mention], tokens: Tokens) -> list[Mention]:
    """Give the mentions of a sentence without the departments that a body beside them has."""
    own = {
        id(department)
        for one, other in pairwise(mentions)
        for department, owner in ((one, other), (other, one))
        if _is_department(department) and (_is_at(department, tokens) or _is_beside(department, owner, tokens))
    }
    return [m for m in mentions if id(m) not in own] if own else mentions


def _is_department(mention: Mention) -> bool:
    """Whether a mention is written like a part of any body: "finance department"."""
    return mention.kind == ORGANIZATION and mention.text.islower() and mention.text.endswith(" department")


def _is_house(mention: Mention) -> bool:
    return mention.kind == ORGANIZATION and not mention.text.islower() and _kind(mention) not in _RULING


def _kind(mention: Mention) -> str:
    return getattr(mention.row, "kind", "")


def _is_at(department: Mention, tokens: Tokens) -> bool:
    return tokens.lowers[department.last : department.last + 1] == ["at"]  # "at Oslo's Teck University"


def _is_beside(department: Mention, owner: Mention, tokens: Tokens) -> bool:
    """Whether a body has a department: "of Teck University", "Teck University's"."""
    if not _is_house(owner):
        return False
    if owner.first == department.last + 1:
        return tokens.lowers[department.last] in _OF
    return owner.last + 1 == department.first and tokens.lowers[owner.last] in POSSESSIVES
