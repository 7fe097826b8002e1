"""The rules by which bodies decide, as values.

    AtLeast(Fraction(2, 3), of=CAST) & Quorum(51) & NoOpposition({"CN", "FR", "GB", "RU", "US"})

Amounts: an ``int`` is a count (of members, or of weight where there is one), a ``Fraction``, ``"2/3"`` or ``"55%"`` a
share of the base ``of``. Weights: a mapping, a :class:`Weights` table with a name for the words, or the name of a
table that :meth:`Rule.resolve` supplies later (bodies keep ``weight="population"`` in their data and resolve it for a
date).
"""

import datetime as dt
from collections.abc import Mapping
from fractions import Fraction

from attrs import evolve, field, frozen

from newsevents.decide.algebra import (
    And,
    Or,
    Outcome,
    Rule,
    Weight,
    Weights,
    as_amount,
    as_holders,
    as_roster,
    as_weights,
    check_members,
)
from newsevents.decide.errors import RosterError
from newsevents.decide.stances import AGAINST, ANY, ATTENDING, IN_FAVOUR, NO, Stance, mirror
from newsevents.decide.thresholds import (
    CAST,
    MEMBERS,
    NAMED,
    PRESENT,
    AtLeast,
    Base,
    BlockingMinority,
    amount_key,
    share_words,
)

__all__ = [
    "CAST",
    "MEMBERS",
    "NAMED",
    "PRESENT",
    "And",
    "AtLeast",
    "Base",
    "BlockingMinority",
    "ConsensusRule",
    "NoOpposition",
    "Or",
    "Quorum",
    "Rule",
    "Silence",
    "Unanimity",
    "Weights",
]


@frozen
class _Everybody(Rule):
    """A rule about all members, which may say how many, or who, they are."""

    members: int | frozenset[str] | None = field(default=None, converter=as_roster)

    @property
    def roster(self) -> int | frozenset[str] | None:
        """The members that the rule was stated for."""
        return self.members

    def named(self) -> frozenset[str]:
        """Give the members, if they are named."""
        return self.members if isinstance(self.members, frozenset) else frozenset()

    def _check(self, outcome: Outcome) -> None:
        if self.members is not None:
            expected = self.members if isinstance(self.members, int) else len(self.members)
            if len(outcome) != expected:
                raise RosterError("the rule is for another roster", expected=expected, found=len(outcome))
        check_members(self.named(), outcome)

    def _of_all(self) -> str:
        count = self.members if isinstance(self.members, int) else len(self.members or ())
        return f"any of {count} members" if count else "any member"


@frozen
class ConsensusRule(_Everybody):
    """Nobody opposes.

    "By consensus requiring the support - or at the least no opposition - from all its 31 members". Not a vote: an
    abstention or an absence does not stand in the way. ``members`` is how many there are (or who), if known.

    >>> str(ConsensusRule(members=31))
    'consensus: no opposition from any of 31 members'
    """

    def passes(self, outcome: Outcome) -> bool:
        """Say whether nobody is against."""
        self._check(outcome)
        return NO not in outcome.values()

    def dual(self) -> Rule:
        """Give the rule that one vote in favour carries."""
        return AtLeast(1)

    def __str__(self) -> str:
        return f"consensus: no opposition from {self._of_all()}"


@frozen
class Unanimity(_Everybody):
    """Everybody is in favour.

    ``abstentions=True``: abstentions by members present do not prevent it, but absence does (TFEU Article 238(4)).
    """

    abstentions: bool = field(default=False, kw_only=True)

    @property
    def agreeing(self) -> frozenset[Stance]:
        """The stances that do not stand in the way."""
        return ATTENDING - AGAINST if self.abstentions else IN_FAVOUR

    def passes(self, outcome: Outcome) -> bool:
        """Say whether everybody agrees."""
        self._check(outcome)
        return all(stance in self.agreeing for stance in outcome.values())

    def dual(self) -> Rule:
        """Give the rule that one member who is not against carries."""
        return AtLeast(1, counting=ANY - mirror(self.agreeing))

    def __str__(self) -> str:
        count = self.members if isinstance(self.members, int) else len(self.members or ())
        tail = "; abstentions by members present do not prevent it" if self.abstentions else ""
        return f"unanimity{f' of {count} members' if count else ''}{tail}"


@frozen
class NoOpposition(Rule):
    """None of the veto holders is against.

    Their abstention or absence is no veto (UN Charter Article 27(3) in practice).

    >>> str(NoOpposition({"US", "CN"}))
    'nobody of CN, US against'
    """

    holders: frozenset[str] = field(converter=as_holders)

    @holders.validator
    def _somebody(self, _attribute: object, value: frozenset[str] | None) -> None:
        if not value:
            raise RosterError("a veto needs a holder; name at least one, or use ConsensusRule for everybody", found=0)

    def passes(self, outcome: Outcome) -> bool:
        """Say whether no holder is against."""
        check_members(self.holders, outcome)
        return all(outcome[holder] is not NO for holder in self.holders)

    def dual(self) -> Rule:
        """Give the rule that one holder in favour carries."""
        return AtLeast(1, among=self.holders)

    def named(self) -> frozenset[str]:
        """Give the holders."""
        return self.holders

    def __str__(self) -> str:
        return f"nobody of {', '.join(sorted(self.holders))} against"


@frozen
class Quorum(Rule):
    """At least ``amount`` members (a count, or a share of all) take part, whatever they say.

    >>> str(Quorum(51)), str(Quorum("1/2", strict=True))
    ('a quorum of 51', 'a quorum of more than 1/2')
    """

    amount: Weight = field(converter=as_amount, eq=amount_key)
    strict: bool = field(default=False, kw_only=True)
    weight: Weights | str | None = field(default=None, converter=as_weights, kw_only=True)
    among: frozenset[str] | None = field(default=None, converter=as_holders, kw_only=True)

    @property
    def threshold(self) -> AtLeast:
        """The same rule as a threshold on members present."""
        return AtLeast(self.amount, weight=self.weight, strict=self.strict, among=self.among, counting=ATTENDING)

    def passes(self, outcome: Outcome) -> bool:
        """Say whether enough members take part."""
        return self.threshold.passes(outcome)

    def dual(self) -> Rule:
        """Give the rule that passes where the quorum is not met; YES and NO are equally present."""
        return self.threshold.dual()

    def resolve(self, weights: Mapping[str, Mapping[str, Weight]]) -> Rule:
        """Replace a named weight by its table."""
        resolved = self.threshold.resolve(weights)
        return evolve(self, weight=resolved.weight) if isinstance(resolved, AtLeast) else self

    def named(self) -> frozenset[str]:
        """Give the members that the quorum is counted among, if not all."""
        return self.threshold.named()

    def __str__(self) -> str:
        amount = share_words(self.amount) if isinstance(self.amount, Fraction) else self.amount
        of = " of" if isinstance(self.amount, Fraction) else ""
        unit = (
            "" if self.weight is None else f"{of} {self.weight if isinstance(self.weight, str) else self.weight.name}"
        )
        group = "" if self.among is None else f" of {', '.join(sorted(self.among))}"
        return f"a quorum of {'more than ' if self.strict else ''}{amount}{unit}{group}"


@frozen
class Silence:
    """A silence procedure: before ``deadline`` the undeclared are open, from then on their silence is assent.

    An objection raised in time stands. ``rule`` is what the positions are then held against: consensus, unless said
    otherwise. Not a ``Rule``: what it gives depends on the time, ``assess(silence, positions, at=...)``.
    """

    rule: Rule = field(factory=ConsensusRule)
    deadline: dt.datetime | dt.date | None = field(default=None, kw_only=True)

    def expired(self, at: dt.datetime | dt.date | None) -> bool:
        """Say whether silence counts as assent at ``at``; a deadline that is a day has passed when the day is over.

        Without a deadline or a time it has not. A time without a zone compared with one that has a zone is a
        ``TypeError``.
        """
        if self.deadline is None or at is None:
            return False
        if isinstance(self.deadline, dt.datetime):
            if not isinstance(at, dt.datetime):
                return at > self.deadline.date()
            return at >= self.deadline
        return (at.date() if isinstance(at, dt.datetime) else at) > self.deadline

    def resolve(self, weights: Mapping[str, Mapping[str, Weight]]) -> "Silence":
        """Replace named weights in the rule."""
        return evolve(self, rule=self.rule.resolve(weights))

    def __str__(self) -> str:
        until = "" if self.deadline is None else f" until {self.deadline.isoformat()}"
        return f"silence{until} is assent; {self.rule}"
