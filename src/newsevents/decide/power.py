"""Power indices, exact: who can turn a lost vote into a won one, and how often."""

from collections.abc import Iterable
from fractions import Fraction
from math import factorial

from attrs import frozen

from newsevents.decide.algebra import Rule
from newsevents.decide.counting import count_wins
from newsevents.decide.game import Game, game

Members = int | Iterable[str]


@frozen
class Banzhaf:
    """Banzhaf power of every member.

    ``swings``: in how many coalitions the member turns losing into winning. ``absolute``: that share of all
    coalitions of the others (Penrose 1946). ``normalised``: the member's share of all swings (Banzhaf 1965), 0 for
    all where nobody has any.
    """

    swings: dict[str, int]
    winning: int

    @property
    def absolute(self) -> dict[str, Fraction]:
        """Swings as a share of the coalitions of the others."""
        others = 1 << len(self.swings) - 1
        return {member: Fraction(swings, others) for member, swings in self.swings.items()}

    @property
    def normalised(self) -> dict[str, Fraction]:
        """Swings as a share of everybody's."""
        total = sum(self.swings.values()) or 1
        return {member: Fraction(swings, total) for member, swings in self.swings.items()}

    @property
    def power_to_act(self) -> Fraction:
        """The share of all coalitions that win (Coleman 1971)."""
        return Fraction(self.winning, 1 << len(self.swings))


def banzhaf(rule: Rule | Game, members: Members | None = None) -> Banzhaf:
    """Count swings exactly. ``members``: the roster, or how many; not needed for a :class:`Game`.

    >>> from newsevents.decide.rules import AtLeast
    >>> banzhaf(AtLeast(51, weight={"A": 50, "B": 49, "C": 1}), ["A", "B", "C"]).swings
    {'A': 3, 'B': 1, 'C': 1}
    """
    played = _played(rule, members)
    wins = count_wins(played, sizes=False)
    swings = {
        member: 2 * inside - wins.total
        for names, inside in zip(played.classes, wins.with_member, strict=True)
        for member in names
    }
    return Banzhaf({member: swings[member] for member in played.members}, wins.total)


def shapley_shubik(rule: Rule | Game, members: Members | None = None) -> dict[str, Fraction]:
    """Give every member's share of the orders of all members in which they are the one who turns losing into winning.

    Shapley and Shubik 1954. The shares add up to 1 unless nothing, or nobody at all, decides.

    >>> from newsevents.decide.rules import AtLeast
    >>> shapley_shubik(AtLeast(51, weight={"A": 50, "B": 49, "C": 1}), ["A", "B", "C"])["A"]
    Fraction(2, 3)
    """
    played = _played(rule, members)
    size = len(played.members)
    wins = count_wins(played, sizes=True)
    total = wins.by_size(wins.total, size)
    # A coalition of s members counts in (s-1)! (n-s)! orders for each inside, and in s! (n-s-1)! against each outside.
    facts = [factorial(number) for number in range(size + 1)]
    inside = [facts[s - 1] * facts[size - s] if s else 0 for s in range(size + 1)]
    outside = [facts[s] * facts[size - s - 1] if s < size else 0 for s in range(size + 1)]
    lost = sum(map(int.__mul__, total, outside))
    both = [one + other for one, other in zip(inside, outside, strict=True)]
    orders: dict[str, int] = {}
    for names, packed in zip(played.classes, wins.with_member, strict=True):
        pivotal = sum(map(int.__mul__, wins.by_size(packed, size), both)) - lost
        orders.update(dict.fromkeys(names, pivotal))
    return {member: Fraction(orders[member], facts[size]) for member in played.members}


def winning_coalitions(rule: Rule | Game, members: Members | None = None) -> int:
    """Count the coalitions that win if all their members, and nobody else, vote in favour."""
    return count_wins(_played(rule, members), sizes=False).total


def _played(rule: Rule | Game, members: Members | None) -> Game:
    if isinstance(rule, Game):
        return rule
    roster = rule.roster if members is None else members
    if roster is None:
        message = "the rule does not say who the members are; give `members`"
        raise TypeError(message)
    return game(rule, roster)
