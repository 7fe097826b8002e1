"""Ballots with several candidates and several rounds: who is elected, who drops out, who goes on."""

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType

from attrs import field, frozen

from newsevents.decide.algebra import Weight, as_amount
from newsevents.decide.errors import CountError, RosterError, TooManyVotesError
from newsevents.decide.rules import CAST, NAMED, PRESENT, Base


def _as_votes(votes: Mapping[str, int]) -> Mapping[str, int]:
    for number in votes.values():
        _whole(number)
    return MappingProxyType(dict(votes))


def _whole(number: object) -> int:
    if isinstance(number, bool) or not isinstance(number, int) or number < 0:
        raise CountError(number, "a number of votes")
    return number


@frozen(eq=False)
class Ballot:
    """One round: the votes for each candidate by name, and what else was in the box.

    ``blank``: cast, but for nobody. ``present``: members who answered "present" and took no side. ``members``: how
    many could vote; ``None`` if all who could did. More votes than members are a :class:`TooManyVotesError`.
    """

    votes: Mapping[str, int] = field(converter=_as_votes)
    blank: int = field(default=0, converter=_whole, kw_only=True)
    present: int = field(default=0, converter=_whole, kw_only=True)
    members: int | None = field(default=None, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse a ballot of nobody and one with more votes than members."""
        if not self.votes:
            raise RosterError("a ballot needs a candidate; name at least one", found=0)
        if self.members is not None and self.base(PRESENT) > _whole(self.members):
            raise TooManyVotesError(self.base(PRESENT), self.members)

    def base(self, of: Base) -> int:
        """Give the number that a share is a share of."""
        named = sum(self.votes.values())
        if of is NAMED:
            return named
        if of is CAST:
            return named + self.blank
        attending = named + self.blank + self.present
        return attending if of is PRESENT or self.members is None else self.members


def winner(
    ballot: Ballot, amount: Weight | str = Fraction(1, 2), of: Base = NAMED, *, strict: bool = True
) -> str | None:
    """Give who is elected: the candidate with more than (or, not ``strict``, at least) ``amount`` of the base.

    The Speaker of the US House needs more than half of the votes for a person by name; who answers "present" lowers
    the base. Nobody is elected by a tie, nor where nobody votes.

    >>> winner(Ballot({"McCarthy": 216, "Jeffries": 212}, present=6))
    'McCarthy'
    """
    needed = as_amount(amount)
    base = ballot.base(of)
    bar = needed * base if isinstance(needed, Fraction) else needed
    over = [name for name, votes in ballot.votes.items() if votes and (votes > bar if strict else votes >= bar)]
    return over[0] if len(over) == 1 else None


@frozen
class Round:
    """What a round came to: somebody ``elected``, or ``out``, or a ``tie`` for last that a run-off must break."""

    elected: str | None
    out: str | None
    tie: tuple[str, ...]
    remaining: tuple[str, ...]


def _round(ballot: Ballot, amount: Weight | str, of: Base) -> Round:
    elected = winner(ballot, amount, of)
    standing = tuple(ballot.votes)
    if elected is not None or len(standing) == 1:
        return Round(elected, None, (), (elected,) if elected else standing)
    fewest = min(ballot.votes.values())
    last = tuple(name for name, votes in ballot.votes.items() if votes == fewest)
    if len(last) > 1:
        return Round(None, None, last, standing)
    return Round(None, last[0], (), tuple(name for name in standing if name != last[0]))


def exhaustive(
    ballots: Sequence[Ballot] | Iterable[Ballot], amount: Weight | str = Fraction(1, 2), of: Base = NAMED
) -> tuple[Round, ...]:
    """Replay an exhaustive ballot: without a majority the last candidate is out and the next round begins.

    Those who tie for last meet in a run-off, the next ballot; its last is out, and the others come back. Who may
    vote may change from round to round. Raises :class:`RosterError` where a ballot is not between those still
    standing, or one is held after somebody is elected.

    >>> held = exhaustive([Ballot({"A": 4, "B": 3, "C": 2}), Ballot({"A": 4, "B": 5})])
    >>> [each.out or each.elected for each in held]
    ['C', 'B']
    """
    rounds: list[Round] = []
    standing: tuple[str, ...] | None = None
    tied: tuple[str, ...] = ()
    for ballot in ballots:
        if rounds and rounds[-1].elected:
            raise RosterError("somebody is elected already; no further ballot is held", found=tuple(ballot.votes))
        expected = tied or standing
        if expected is not None and set(ballot.votes) != set(expected):
            raise RosterError(
                "the ballot is not between those still standing", expected=expected, found=tuple(ballot.votes)
            )
        result = _run_off(ballot, standing or ()) if tied else _round(ballot, amount, of)
        tied = result.tie
        standing = result.remaining
        rounds.append(result)
    return tuple(rounds)


def _run_off(ballot: Ballot, standing: tuple[str, ...]) -> Round:
    """Hold a run-off between those who tied for last: it elects nobody; its last is out."""
    fewest = min(ballot.votes.values())
    last = tuple(name for name, votes in ballot.votes.items() if votes == fewest)
    if len(last) > 1:
        return Round(None, None, last, standing)
    return Round(None, last[0], (), tuple(name for name in standing if name != last[0]))
