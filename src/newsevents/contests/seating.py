"""Seats and what they decide: members matched with positions, then the rule applied."""

from collections.abc import Iterable, Mapping, Sequence

from newsevents.bodies import member_code
from newsevents.contests.deciders import Decider
from newsevents.contests.keys import key, organization_id, table
from newsevents.contests.positions import Position
from newsevents.contests.standing import Seat
from newsevents.contests.tallies import Claim
from newsevents.contests.told import Told
from newsevents.contests.voices import Voices
from newsevents.decide.assess import Assessment, assess
from newsevents.decide.errors import DecideError, UnknownMemberError, WeightError
from newsevents.decide.positions import Positions
from newsevents.decide.rules import Rule, Silence
from newsevents.decide.stances import NO, NOT_AGAINST, YES
from newsevents.decide.stances import Stance as Cast
from newsevents.decide.statements import count_of
from newsevents.model import Actor, ActorKind, Side, Stance, Tally

_CAST: Mapping[Stance, frozenset[Cast]] = {Stance.SUPPORT: frozenset({YES}), Stance.OPPOSE: frozenset({NO})}


def _cast(seat: Seat) -> frozenset[Cast] | None:
    """Give what a member can still vote; ``None`` for anything, as who has yet to make up its mind."""
    if seat.position is None:
        return None
    return NOT_AGAINST - {YES} if seat.position.abstains else _CAST.get(seat.position.stance)


def seating(
    decides: Decider,
    held: Iterable[Position],
    contested: Mapping[Actor, Position],
    voices: Voices,
    tallies: Iterable[Told[Tally]],
) -> tuple[tuple[Seat, ...], tuple[Position, ...]]:
    """Seat the members with their positions; give the positions of outsiders beside them."""
    find = _Members(decides, voices, tallies)
    by_member: dict[str, tuple[Actor, Position]] = {}
    outsiders = []
    for position in held:
        member = find(position.actor)
        if member is None:
            outsiders.append(position)
        else:
            by_member[member] = (position.actor, position)
    doubtful = {member: actor for actor in contested if (member := find(actor)) is not None}
    known = {member: actor.name for member, actor in ({m: a for m, (a, _) in by_member.items()} | doubtful).items()}
    names = decides.members or known
    names = {member: known[member] if member in find.seated else name for member, name in names.items()}
    seats = [
        Seat(
            member=member,
            name=name,
            position=by_member[member][1] if member in by_member else None,
            disputed=member in doubtful,
        )
        for member, name in names.items()
    ]
    return tuple(sorted(seats, key=lambda seat: (seat.name, seat.member))), tuple(outsiders)


class _Members:
    """Tells members of the deciding body from onlookers."""

    def __init__(self, decides: Decider, voices: Voices, tallies: Iterable[Told[Tally]]) -> None:
        self._members = decides.members
        self._by_name = {key(name): member for member, name in decides.members.items()}
        self._voices = voices
        self._whose = organization_id(decides.name) if decides.name else None
        units = {unit.removesuffix("s") for told in tallies if (unit := told.record.unit)}
        self._seats = frozenset({"member", *units})
        self._own = frozenset(table("deciders")["seats"].get(decides.body, ()))
        self._free = (
            iter(sorted((m for m in decides.members if m[-1:].isdigit()), reverse=True)) if self._own else iter(())
        )
        self._given: dict[Actor, str | None] = {}

    @property
    def seated(self) -> frozenset[str]:
        """The seats that somebody was given."""
        return frozenset(member for member in self._given.values() if member is not None)

    def _seat(self, actor: Actor) -> str | None:
        """Give a person who has a seat in the body the next one that is free."""
        if actor not in self._given:
            titles = {title for title, _ in self._voices.offices.get(actor, ())}
            self._given[actor] = next(self._free, None) if titles & self._own else None
        return self._given[actor]

    def __call__(self, actor: Actor) -> str | None:
        """Give the member's id, or ``None`` for an outsider."""
        if self._members:
            if actor.kind is ActorKind.STATE and actor.country is not None:
                code = member_code(actor.country)
                if code in self._members:
                    return code
            return self._by_name.get(key(actor.name)) or self._seat(actor)
        if actor.kind is ActorKind.STATE:
            return None if self._whose is None or self._whose.startswith("state:") else actor.name
        held = self._voices.offices.get(actor, set())
        seated = [
            org for title, org in held if title in self._seats and (not org or organization_id(org) == self._whose)
        ]
        return actor.name if seated else None


def assessed(
    decides: Decider, seats: Sequence[Seat], counts: Sequence[Claim]
) -> tuple[Assessment | None, Assessment | None, str | None]:
    """Assess with the latest counts and without them; say what stands in the way."""
    if decides.rule is None:
        return None, None, "the reports state no rule that could be applied"
    if decides.size is None:
        return None, None, "nothing says how many members there are"
    named, problem = _assess(decides.rule, decides, seats, ())
    latest = {claim.side: claim for claim in counts if claim.side in {Side.SUPPORT, Side.OPPOSE}}
    if named is None or not latest:
        return named, named, problem
    with_counts, problem = _assess(decides.rule, decides, seats, list(latest.values()))
    if with_counts is None:
        return named, named, f"the reported counts do not fit the named positions and are left out ({problem})"
    return with_counts, named, None


def _assess(
    rule: Rule | Silence, decides: Decider, seats: Sequence[Seat], counts: Iterable[Claim]
) -> tuple[Assessment | None, str | None]:
    size = decides.size or 0
    floors = [count for claim in counts if (count := count_of(claim.tally, size)) is not None]
    problem = None
    # Names read better than codes; a rule that weighs or names members knows them by their codes only.
    for by_name in (True, False):
        label = {seat.member: seat.name if by_name else seat.member for seat in seats}
        stances = {label[seat.member]: cast for seat in seats if (cast := _cast(seat)) is not None}
        members = list(label.values()) if decides.members else size
        try:
            return _apply(rule, Positions(members, stances, counts=floors)), None
        except (UnknownMemberError, WeightError) as error:
            problem = str(error)
        except DecideError as error:
            return None, str(error)
    return None, problem


def _apply(rule: Rule | Silence, positions: Positions) -> Assessment:
    """Apply a rule; a silence procedure is held open, as its deadline is not in the articles."""
    return assess(rule.rule if isinstance(rule, Silence) else rule, positions)
