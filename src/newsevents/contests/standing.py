"""Where a contest stands for one candidate on a day."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from attrs import field, frozen

from newsevents.contests.positions import Position
from newsevents.contests.tallies import Claim, count_words
from newsevents.contests.told import Told
from newsevents.decide.assess import Assessment, Status
from newsevents.model import Actor, Appointment, Office, Side, Stance


@frozen(kw_only=True)
class Seat:
    """A member of the deciding body, and what it is known to think of the candidate."""

    member: str
    """The member's id in the body's data: a state's code."""
    name: str
    position: Position | None
    disputed: bool = False

    @property
    def stance(self) -> Stance | None:
        """Support, opposition, neutrality, or ``None`` for a member that has not declared itself."""
        return self.position.stance if self.position is not None else None


@frozen(kw_only=True)
class Standing:
    """Where a contest stands for one candidate on a day: who backs them, who does not, and what that decides."""

    candidate: Actor
    office: Office
    as_of: dt.date
    candidacy: str | None
    """The furthest status reached, ``appointed`` once the body has decided, or ``None`` where nothing is told."""
    body: str | None
    """What decides, by name."""
    members: int | None
    """How many members it has, as far as known."""
    positions: tuple[Position, ...] = field(repr=False)
    """The positions that stand, members' and others', by name."""
    seats: tuple[Seat, ...] = field(repr=False)
    """All members, where the body is one of ours; else those who have taken a position."""
    outsiders: tuple[Position, ...] = field(repr=False)
    """The positions of those who are not known to be members."""
    claims: tuple[Claim, ...] = field(repr=False)
    """Reported counts, the latest last."""
    assessment: Assessment | None = field(repr=False)
    """By the rule, with the claimed counts; ``None`` where too little is known."""
    named_only: Assessment | None = field(repr=False)
    """By the rule, from named positions alone."""
    expected: tuple[Position, ...] = field(default=(), repr=False)
    """Positions that are only announced ("said it would back her"), of those who hold none yet: they decide nothing."""
    appointment: Told[Appointment] | None = field(default=None, repr=False)
    """The report that settles it."""
    obstacle: str | None = None
    """What stands in the way of an assessment, or why the counts were left out."""
    rule_source: str | None = field(default=None, repr=False)
    """Where the rule comes from: a treaty's article, or "as reported"."""

    def _with(self, stance: Stance) -> tuple[str, ...]:
        return tuple(sorted(seat.name for seat in self.seats if seat.stance is stance))

    @property
    def supporters(self) -> tuple[str, ...]:
        """The members named in support."""
        return self._with(Stance.SUPPORT)

    @property
    def opponents(self) -> tuple[str, ...]:
        """The members named in opposition."""
        return self._with(Stance.OPPOSE)

    @property
    def neutral(self) -> tuple[str, ...]:
        """The members that take no side, or have yet to make up their minds."""
        return self._with(Stance.NEUTRAL)

    @property
    def disputed(self) -> tuple[str, ...]:
        """The members about whom one report has denied what another said."""
        return tuple(sorted(seat.name for seat in self.seats if seat.disputed))

    @property
    def undeclared(self) -> int | None:
        """How many members are named neither in support nor in opposition."""
        return None if self.members is None else max(self.members - len(self.supporters) - len(self.opponents), 0)

    @property
    def claimed(self) -> Claim | None:
        """The latest reported count of supporters."""
        return next((claim for claim in reversed(self.claims) if claim.side is Side.SUPPORT), None)

    @property
    def other_counts(self) -> tuple[Claim, ...]:
        """Earlier counts of supporters that differ from the latest."""
        latest = self.claimed
        return tuple(claim for claim in self.claims if claim.side is Side.SUPPORT and claim is not latest)

    @property
    def status(self) -> Status | None:
        """Reached, blocked or open, with the claimed counts; an appointment settles it."""
        return _status(self, self.assessment)

    @property
    def status_named_only(self) -> Status | None:
        """Reached, blocked or open by named positions alone; an appointment settles it."""
        return _status(self, self.named_only)

    def explain(self) -> str:
        """Say in one paragraph where it stands."""
        return explain(self)

    def to_dict(self) -> dict[str, Any]:
        """Give the standing as plain data, for JSON."""
        return to_dict(self)

    def _repr_html_(self) -> str:
        """Show it in a notebook."""
        from newsevents.show.notebook import standing_html  # noqa: PLC0415  (only notebooks need it)

        return standing_html(self)


def _status(standing: Standing, assessment: Assessment | None) -> Status | None:
    if standing.appointment is not None:
        return Status.REACHED
    return assessment.status if assessment is not None else None


def _names(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _with_names(words: str, standing: Standing) -> str:
    """Put names for the ids that a rule knows its members by."""
    names = {seat.member: seat.name for seat in standing.seats if seat.member != seat.name}
    by_id = standing.assessment is not None and not names.keys().isdisjoint(standing.assessment.positions.names)
    pattern = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.sub(rf"\b(?:{pattern})\b", lambda found: names[found[0]], words) if by_id else words


def explain(standing: Standing) -> str:
    """Say in one paragraph where it stands, by whose word, what is missing and who could stop it."""
    who, day = standing.candidate.name, f"{standing.as_of.day} {standing.as_of:%B %Y}"
    parts = [f"{who} for {standing.office}, as of {day}: {standing.candidacy or 'no candidacy reported'}."]
    if standing.appointment is not None:
        parts.append("The office has been given to them, which settles the matter.")
    parts.extend(_sides(standing))
    if standing.disputed:
        parts.append(f"Reports on {_names(standing.disputed)} are disputed.")
    if standing.claimed is not None:
        whose = f" ({standing.claimed.source})" if standing.claimed.source else ""
        parts.append(f"Claimed in support: {count_words(standing.claimed)}{whose}.")
    if standing.other_counts:
        parts.append(f"Other counts: {'; '.join(map(count_words, standing.other_counts))}.")
    if standing.assessment is not None and standing.appointment is None:
        parts.append(_with_names(standing.assessment.explain(), standing))
    if standing.obstacle:
        parts.append(f"{standing.obstacle[:1].upper()}{standing.obstacle[1:]}.")
    return " ".join(parts)


def _sides(standing: Standing) -> Iterator[str]:
    """Say who is for the candidate, who against, who neither, and who is going to be."""
    for names, words in ((standing.supporters, "named in support"), (standing.opponents, "named in opposition")):
        yield f"{_names(names)} {'is' if len(names) == 1 else 'are'} {words}." if names else f"Nobody is {words}."
    if standing.neutral:
        yield f"Neutral: {_names(standing.neutral)}."
    for stance, side in ((Stance.SUPPORT, "support"), (Stance.OPPOSE, "opposition")):
        if names := tuple(sorted(each.actor.name for each in standing.expected if each.stance is stance)):
            yield f"Expected in {side}: {_names(names)}."


def claim_dict(claim: Claim) -> dict[str, Any]:
    """Give a count as plain data."""
    article = claim.latest.article
    return {
        "side": str(claim.side),
        "count": claim.count,
        "comparison": str(claim.comparison),
        "total": claim.total,
        "source": claim.source,
        "article": article.id or article.headline,
        "date": claim.day.isoformat() if claim.day else None,
        "quote": claim.latest.quote,
    }


def position_dict(position: Position) -> dict[str, Any]:
    """Give a position with all its reports as plain data."""
    return {
        "actor": position.actor.name,
        "candidate": position.candidate.name if position.candidate else None,
        "stance": str(position.stance),
        "since": position.since.isoformat() if position.since else None,
        "until": position.until.isoformat() if position.until else None,
        "stands": position.stands,
        "disputed": position.disputed,
        "voices": list(position.voices),
        "reports": [
            {
                "article": told.article.id or told.article.headline,
                "url": told.article.url,
                "outlet": told.article.publisher,
                "published": told.known.isoformat() if told.known else None,
                "date": told.day.isoformat() if told.day else None,
                "sources": list(told.sources),
                "quote": told.quote,
                "start": told.record.evidence[0].start,
                "end": told.record.evidence[0].end,
            }
            for told in position.reports
        ],
    }


def to_dict(standing: Standing) -> dict[str, Any]:
    """Give a standing as plain data."""
    status, named = standing.status, standing.status_named_only
    return {
        "as_of": standing.as_of.isoformat(),
        "candidate": standing.candidate.name,
        "office": standing.office.title,
        "organization": standing.office.organization,
        "candidacy": standing.candidacy,
        "members": standing.members,
        "supporters": list(standing.supporters),
        "opponents": list(standing.opponents),
        "neutral": list(standing.neutral),
        "undeclared": standing.undeclared,
        "disputed": list(standing.disputed),
        "expected": [position_dict(position) for position in standing.expected],
        "outsiders": [position.actor.name for position in standing.outsiders],
        "claimed": claim_dict(standing.claimed) if standing.claimed else None,
        "other_counts": [claim_dict(claim) for claim in standing.other_counts],
        "status": status.name if status else None,
        "status_named_only": named.name if named else None,
        "rule_source": standing.rule_source,
        "obstacle": standing.obstacle,
        "positions": [position_dict(position) for position in standing.positions],
        "explanation": standing.explain(),
    }
