"""Anonymous counts: "about 20 members back him", "more than two thirds", "at least 100 MPs"."""

from collections.abc import Iterable
from fractions import Fraction

from attrs import field, frozen

from newsevents.decide.algebra import Weight, as_amount, as_holders
from newsevents.decide.errors import CountError, RosterError
from newsevents.decide.stances import ABSTAINING, AGAINST, ATTENDING, IN_FAVOUR, Stance

ABOUT = Fraction(1, 10)
_WORDS = {IN_FAVOUR: "in favour", AGAINST: "against", ABSTAINING: "abstaining", ATTENDING: "present"}


def as_stances(value: Stance | str | Iterable[Stance | str]) -> frozenset[Stance]:
    """Read one stance or several, by value or by name."""
    found = [value] if isinstance(value, str) else value
    return frozenset(Stance(each) for each in found)


def _as_bound(value: object) -> Weight | None:
    return None if value is None else as_amount(value)


@frozen
class Count:
    """How many members, named ones included, take one of ``stances``: from ``low`` to ``high``, both included.

    A bound is a count or a share of the members counted; ``more`` and ``fewer`` take the bound itself out. ``source``
    says who counted, for the words only. Use :func:`exactly`, :func:`at_least` and their kin to write one.
    """

    low: Weight = field(default=0, converter=as_amount)
    high: Weight | None = field(default=None, converter=_as_bound)
    stances: frozenset[Stance] = field(default=IN_FAVOUR, converter=as_stances, kw_only=True)
    among: frozenset[str] | None = field(default=None, converter=as_holders, kw_only=True)
    more: bool = field(default=False, kw_only=True)
    fewer: bool = field(default=False, kw_only=True)
    source: str = field(default="", kw_only=True)

    @stances.validator
    def _some(self, _attribute: object, value: frozenset[Stance]) -> None:
        if not value:
            raise CountError(value, "stances", why="count nobody; name at least one stance")

    @among.validator
    def _somebody(self, _attribute: object, value: frozenset[str] | None) -> None:
        if value is not None and not value:
            raise RosterError("a count among nobody says nothing; leave `among` out or name members", found=0)

    def bounds(self, size: int) -> tuple[int, int]:
        """Give the least and the greatest number that it allows in a body (or group) of ``size``.

        Raises :class:`CountError` where the interval ends before it begins.
        """
        low = self.low * size if isinstance(self.low, Fraction) else self.low
        least = low // 1 + 1 if self.more else -(-low // 1)
        if self.high is None:
            return int(least), size
        high = self.high * size if isinstance(self.high, Fraction) else self.high
        most = -(-high // 1) - 1 if self.fewer else high // 1
        if most < max(least, 0):
            raise CountError(str(self), why="ends before it begins")
        return int(least), min(int(most), size)

    def __str__(self) -> str:
        side = _WORDS.get(self.stances) or " or ".join(sorted(stance.replace("_", " ") for stance in self.stances))
        tail = f" ({self.source})" if self.source else ""
        low = f"{'more than' if self.more else 'at least'} {self.low}" if self.low or self.more else ""
        if self.high is None:
            return f"{low or 'at least 0'} {side}{tail}"
        if self.low == self.high and not (self.more or self.fewer):
            return f"exactly {self.low} {side}{tail}"
        high = f"{'fewer than' if self.fewer else 'at most'} {self.high}"
        return f"{f'{low} and {high}' if low else high} {side}{tail}"


def exactly(count: int | str | Fraction, stances: Stance | Iterable[Stance] = IN_FAVOUR, *, source: str = "") -> Count:
    """Count exactly so many."""
    return Count(count, count, stances=stances, source=source)


def at_least(count: int | str | Fraction, stances: Stance | Iterable[Stance] = IN_FAVOUR, *, source: str = "") -> Count:
    """Count so many or more."""
    return Count(count, stances=stances, source=source)


def more_than(
    count: int | str | Fraction, stances: Stance | Iterable[Stance] = IN_FAVOUR, *, source: str = ""
) -> Count:
    """Count more than so many.

    >>> more_than("2/3").bounds(31)
    (21, 31)
    """
    return Count(count, stances=stances, more=True, source=source)


def at_most(count: int | str | Fraction, stances: Stance | Iterable[Stance] = IN_FAVOUR, *, source: str = "") -> Count:
    """Count so many or fewer."""
    return Count(0, count, stances=stances, source=source)


def fewer_than(
    count: int | str | Fraction, stances: Stance | Iterable[Stance] = IN_FAVOUR, *, source: str = ""
) -> Count:
    """Count fewer than so many."""
    return Count(0, count, stances=stances, fewer=True, source=source)


def between(low: int, high: int, stances: Stance | Iterable[Stance] = IN_FAVOUR, *, source: str = "") -> Count:
    """Count from ``low`` to ``high``, both included."""
    return Count(low, high, stances=stances, source=source)


def about(
    count: int, stances: Stance | Iterable[Stance] = IN_FAVOUR, *, slack: Fraction = ABOUT, source: str = ""
) -> Count:
    """Count about so many: a tenth more or less, rounded outwards, unless ``slack`` says otherwise.

    >>> str(about(20))
    'at least 18 and at most 22 in favour'
    """
    exact = as_amount(count)
    if not isinstance(exact, int):
        raise CountError(count)
    margin = -(-exact * as_amount(slack) // 1)
    return Count(max(exact - margin, 0), exact + margin, stances=stances, source=source)
