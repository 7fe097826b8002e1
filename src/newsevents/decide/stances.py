"""The stances that a member of a body can take, and the sets of them that rules count."""

import enum
from collections.abc import Iterable


class Stance(enum.StrEnum):
    """What one member does when the question is put.

    ``DECLARED_ABSTAIN`` is the constructive abstention of the Treaty on European Union, Article 31(1); ``PRESENT`` is a
    member who answers "present" and takes no side; ``ABSENT`` counts in no base but that of all members.
    """

    YES = "yes"
    NO = "no"
    ABSTAIN = "abstain"
    DECLARED_ABSTAIN = "declared_abstain"
    PRESENT = "present"
    ABSENT = "absent"


STANCES: tuple[Stance, ...] = tuple(Stance)
YES, NO, ABSTAIN, DECLARED_ABSTAIN, _PRESENT, ABSENT = STANCES

ANY: frozenset[Stance] = frozenset(STANCES)
IN_FAVOUR: frozenset[Stance] = frozenset({YES})
AGAINST: frozenset[Stance] = frozenset({NO})
ABSTAINING: frozenset[Stance] = frozenset({ABSTAIN, DECLARED_ABSTAIN, _PRESENT})
VOTING: frozenset[Stance] = IN_FAVOUR | AGAINST
ATTENDING: frozenset[Stance] = ANY - {ABSENT}
NOT_IN_FAVOUR: frozenset[Stance] = ANY - IN_FAVOUR
NOT_AGAINST: frozenset[Stance] = ANY - AGAINST

_MIRROR = {YES: NO, NO: YES}


def mirror(stances: Iterable[Stance]) -> frozenset[Stance]:
    """Exchange YES and NO in a set of stances and keep the others."""
    return frozenset(_MIRROR.get(stance, stance) for stance in stances)


def in_order(stances: Iterable[Stance]) -> list[Stance]:
    """List stances in the order in which :class:`Stance` defines them."""
    chosen = frozenset(stances)
    return [stance for stance in STANCES if stance in chosen]
