"""The seat chart: every member of the deciding body in a half circle, sorted by position."""

import math
from collections.abc import Iterator, Sequence
from enum import StrEnum

from attrs import frozen

from newsevents.contests.standing import Seat, Standing
from newsevents.contests.tallies import Claim, count_words
from newsevents.model import Comparison, Side, Stance

_OUTER, _INNER, _LARGEST = 164.0, 84.0, 29.0
_MOST = 1_000  # seats; more would be dust
_LABELLED = 17.0  # the least diameter of a seat that can bear a code
_CODE = 3  # letters that fit on a seat


class Kind(StrEnum):
    """What is known of a seat, in the order from left to right."""

    SUPPORT = "support"
    CLAIMED = "claimed"
    NEUTRAL = "neutral"
    UNDECLARED = "undeclared"
    DISPUTED = "disputed"
    CLAIMED_AGAINST = "against"
    OPPOSE = "oppose"


LABELS = {
    Kind.SUPPORT: "named in support",
    Kind.CLAIMED: "claimed in support, not named",
    Kind.NEUTRAL: "neutral",
    Kind.UNDECLARED: "undeclared",
    Kind.DISPUTED: "disputed",
    Kind.CLAIMED_AGAINST: "claimed against, not named",
    Kind.OPPOSE: "named in opposition",
}
_ALWAYS = frozenset({Kind.SUPPORT, Kind.CLAIMED, Kind.UNDECLARED, Kind.OPPOSE})
_KINDS = {Stance.SUPPORT: Kind.SUPPORT, Stance.OPPOSE: Kind.OPPOSE, Stance.NEUTRAL: Kind.NEUTRAL}


@frozen
class Placed:
    """A seat with what is known of it; ``seat`` is ``None`` where nobody says which member sits there."""

    kind: Kind
    seat: Seat | None


@frozen
class Spot:
    """A seat on the chart."""

    x: float
    y: float
    kind: Kind
    name: str
    """Who sits there: the member, or "one of 19 members" where it is not said which."""
    code: str | None
    """The member's code, where it fits."""
    seat: Seat | None


@frozen
class Chart:
    """The seats in their places."""

    spots: tuple[Spot, ...]
    diameter: float
    legend: tuple[tuple[Kind, str, int], ...]
    """Kind, its words, and how many."""
    note: str | None
    """What a reader has to know about seats without a name."""

    @property
    def drawn(self) -> bool:
        """Whether there are seats, and few enough to be told apart."""
        return bool(self.spots)

    @property
    def words(self) -> str:
        """The chart in one sentence, for those who do not see it."""
        return "; ".join(f"{count} {label}" for _, label, count in self.legend)


def claimed(claim: Claim | None) -> int:
    """Give the number of members that a reported count speaks of; shares of a whole are no members."""
    if claim is None or claim.tally.unit == "percent":
        return 0
    edge = {Comparison.MORE_THAN: 1, Comparison.FEWER_THAN: -1}.get(claim.comparison, 0)
    return max(math.floor(claim.count) + edge, 0)


def placed(standing: Standing) -> list[Placed]:
    """Sort the seats by position.

    Reported counts say how many, not who: of those that have not declared themselves so many are claimed, and nobody
    is put among them by name unless all are.
    """
    sure = [Placed(kind, seat) for seat in standing.seats if (kind := _kind(seat)) is not None]
    open_seats: list[Seat | None] = [seat for seat in standing.seats if _kind(seat) is None]
    size = standing.members or len(standing.seats)
    open_seats += [None] * max(min(size, _MOST + 1) - len(standing.seats), 0)
    against = next((claim for claim in reversed(standing.claims) if claim.side is Side.OPPOSE), None)
    for_, no = claimed(standing.claimed) - len(standing.supporters), claimed(against) - len(standing.opponents)
    taken = min(max(for_, 0), len(open_seats))
    counts = {Kind.CLAIMED: taken, Kind.CLAIMED_AGAINST: min(max(no, 0), len(open_seats) - taken)}
    counts[Kind.UNDECLARED] = len(open_seats) - sum(counts.values())
    known = len(open_seats) in counts.values()
    sides = [kind for kind, count in counts.items() for _ in range(count)]
    sure += [Placed(kind, seat if known else None) for kind, seat in zip(sides, open_seats, strict=True)]
    order = list(Kind)
    return sorted(sure, key=lambda each: order.index(each.kind))


def _kind(seat: Seat) -> Kind | None:
    """Give what is known of a seat by name; ``None`` for one that has not declared itself."""
    if seat.stance is not None:
        return _KINDS[seat.stance]
    return Kind.DISPUTED if seat.disputed else None


def seat_chart(standing: Standing) -> Chart:
    """Lay the seats out."""
    seats = placed(standing)
    counts = {kind: sum(each.kind is kind for each in seats) for kind in Kind}
    whole = standing.members is not None  # else the seats are only those that somebody has named
    always = _ALWAYS if whole else frozenset[Kind]()
    legend = tuple((kind, LABELS[kind], count) for kind, count in counts.items() if count or kind in always)
    if not whole or not seats or len(seats) > _MOST:
        return Chart((), 0, legend, _note(standing, seats) if whole else "How many members there are is not told.")
    places, diameter = half_circle(len(seats))
    nameless = sum(each.seat is None for each in seats)
    spots = tuple(
        Spot(
            x=x,
            y=y,
            kind=each.kind,
            name=each.seat.name if each.seat is not None else f"one of {nameless} members",
            code=_code(each.seat, diameter),
            seat=each.seat,
        )
        for each, (x, y) in zip(seats, places, strict=True)
    )
    return Chart(spots, diameter, legend, _note(standing, seats))


def _code(seat: Seat | None, diameter: float) -> str | None:
    if seat is None or diameter < _LABELLED or len(seat.member) > _CODE or not seat.member.isupper():
        return None
    return seat.member


def _note(standing: Standing, seats: Sequence[Placed]) -> str | None:
    """Say on whose word seats are claimed, and that nobody says which."""
    count = sum(each.kind is Kind.CLAIMED for each in seats)
    claim = standing.claimed
    if not count or claim is None:
        return None
    whose = f"{claim.source} put" if claim.source else "The articles put"
    which = "" if all(each.seat for each in seats) else " Which members these are is not said."
    many = f"{count} {'is' if count == 1 else 'are'}"
    return f"{whose[:1].upper()}{whose[1:]} the support at {count_words(claim)}: {many} not named.{which}"


def half_circle(count: int) -> tuple[list[tuple[float, float]], float]:
    """Give the centres of so many seats, from left to right, and their diameter.

    The origin is the middle of the base and y grows downwards, as in SVG.
    """
    rows = max(range(1, 16), key=lambda rows: _diameter(count, _radii(rows)))
    radii = _radii(rows)
    diameter = _diameter(count, radii)
    whole = sum(radii)
    shares = [count * radius / whole for radius in radii]
    numbers = [math.floor(share) for share in shares]
    for row in sorted(range(rows), key=lambda row: numbers[row] - shares[row])[: count - sum(numbers)]:
        numbers[row] += 1
    found = sorted(_arc(numbers, radii), key=lambda place: (-place[0], place[1]))
    places = [(round(math.cos(at) * radius, 1), 0.0 - round(math.sin(at) * radius, 1)) for at, radius in found]
    return places, round(diameter, 1)


def _arc(numbers: Sequence[int], radii: Sequence[float]) -> Iterator[tuple[float, float]]:
    for number, radius in zip(numbers, radii, strict=True):
        for place in range(number):
            yield (math.pi * place / (number - 1) if number > 1 else math.pi / 2), radius


def _radii(rows: int) -> list[float]:
    gap = min(_LARGEST + 5, (_OUTER - _INNER) / (rows - 1)) if rows > 1 else 0.0
    return [_OUTER - row * gap for row in range(rows)]


def _diameter(count: int, radii: Sequence[float]) -> float:
    """Give how large seats can be that do not touch along the arc or across it."""
    across = radii[0] - radii[1] if len(radii) > 1 else _LARGEST * 2
    along = math.pi * sum(radii) / max(count - len(radii) + 0.5, 1)
    return min(0.88 * min(along, across), _LARGEST)
