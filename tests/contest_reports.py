"""Small reports for the tests of contests, made without the parser."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from newsevents.model import (
    Actor,
    ActorKind,
    Article,
    Candidacy,
    CandidacyStatus,
    Comparison,
    Endorsement,
    Evidence,
    Modality,
    Office,
    Report,
    Role,
    RuleKind,
    RuleStatement,
    Side,
    Stance,
    Tally,
)

JOB = Office("secretary general", "NATO")


def person(name: str) -> Actor:
    return Actor(f"person:{name}", name, ActorKind.PERSON)


def state(name: str) -> Actor:
    return Actor(f"state:{name}", name, ActorKind.STATE)


def group(name: str) -> Actor:
    return Actor(f"group:{name}", name, ActorKind.GROUP)


def words(source: Actor | None = None, at: int = 0) -> tuple[Evidence, ...]:
    return (Evidence(at, at + 1, at, at + 1, "test", source),)


def backs(  # noqa: PLR0913  (a record's fields)
    endorser: Actor,
    candidate: Actor | None,
    stance: Stance = Stance.SUPPORT,
    *,
    modality: Modality = Modality.ACTUAL,
    source: Actor | None = None,
    office: Office | None = JOB,
) -> Endorsement:
    return Endorsement(
        evidence=words(source), endorser=endorser, stance=stance, candidate=candidate, office=office, modality=modality
    )


def runs(
    who: Actor, status: CandidacyStatus = CandidacyStatus.DECLARED, *, office: Office | None = JOB, **fields: Any
) -> Candidacy:
    return Candidacy(evidence=words(), person=who, status=status, office=office, **fields)


def count(
    candidate: Actor, number: int, *, total: int | None = None, comparison: Comparison = Comparison.EXACT
) -> Tally:
    return Tally(
        evidence=words(group("two diplomats")),
        candidate=candidate,
        side=Side.SUPPORT,
        count=number,
        total=total,
        comparison=comparison,
        unit="members",
    )


def consensus(body: str, members: int, office: Office | None = None) -> RuleStatement:
    actor = Actor(f"org:{body}", body, ActorKind.ORGANIZATION)
    return RuleStatement(evidence=words(), body=actor, kind=RuleKind.CONSENSUS, members=members, office=office)


def role(who: Actor, title: str, organization: str) -> Role:
    return Role(evidence=words(), person=who, office=Office(title, organization))


def article(day: str | None, text: str | None = None, **fields: Any) -> Article:
    published = dt.date.fromisoformat(day) if day else None
    return Article(text or f"An article of {day}, as long as it takes.", published, **fields)


def report(day: str | None, *records: Any, text: str | None = None, **fields: Any) -> Report:
    """Make a report of some records, published on a day."""
    named: dict[str, list[Any]] = {}
    fields_of = {
        Endorsement: "endorsements",
        Candidacy: "candidacies",
        Tally: "tallies",
        RuleStatement: "rules",
        Role: "roles",
    }
    for record in records:
        named.setdefault(fields_of[type(record)], []).append(record)
    actors: Sequence[Actor] = fields.pop("actors", ())
    return Report(article(day, text, **fields), actors=tuple(actors), **named)  # type: ignore[arg-type]
