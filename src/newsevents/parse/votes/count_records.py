"""Records of what an article counts: votes, tallies and rules."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from newsevents.model import Office, Outcome, RuleStatement, Side, Tally, Vote
from newsevents.parse.votes.counting import Counts
from newsevents.parse.votes.rule_offices import MAJORITIES

if TYPE_CHECKING:
    from newsevents.parse.assemble import Assembler


def count_records(a: "Assembler", counts: Counts | None) -> dict[str, Any]:
    """Build the records of an article's counts, as the fields of a report."""
    if counts is None:
        return {}
    return {"votes": tuple(votes(a, counts)), "rules": tuple(rules(a, counts)), "tallies": tuple(tallies(a, counts))}


def votes(a: "Assembler", counts: Counts) -> Iterable[Vote]:
    """Build one vote for each result; a result told twice is one."""
    seen: dict[tuple[Any, ...], list[str | None]] = {}
    for ballot in counts.ballots:
        score = ballot.score
        told = seen.setdefault((score.favour, score.against), [])
        if any(t is None or ballot.subject is None or t == ballot.subject for t in told):
            continue
        told.append(ballot.subject)
        yield Vote(
            body=a.actor(ballot.body),
            subject=ballot.subject,
            votes_for=score.favour,
            votes_against=score.against,
            abstentions=score.abstentions,
            outcome=Outcome(ballot.outcome) if ballot.outcome else None,
            date=ballot.date,
            evidence=[a.evidence(ballot.sentence, ballot.span, f"vote/{ballot.verb or 'score'}", None)],
        )


def rules(a: "Assembler", counts: Counts) -> Iterable[RuleStatement]:
    """Build one rule for each body and kind, apart for what fills the office and for what it else decides."""
    seen: set[tuple[Any, ...]] = set()
    for rule in counts.rules:
        body = a.actor(rule.body)
        key = (body and body.id, rule.kind, rule.kind in MAJORITIES and rule.office is None)
        if key in seen:
            continue
        seen.add(key)
        yield RuleStatement(
            body=body,
            kind=rule.kind,
            threshold=rule.threshold,
            members=rule.members,
            office=Office(rule.office.title, rule.office.organization) if rule.office else None,
            evidence=[a.evidence(rule.sentence, rule.span, f"rule/{rule.kind.value}", None)],
        )


def tallies(a: "Assembler", counts: Counts) -> Iterable[Tally]:
    """Build one tally for each count of positions on a candidate."""
    for tally in counts.tallies:
        whom = tally.candidate and a.r.put_up(tally.candidate)  # "Lima can count on nine"
        yield Tally(
            candidate=a.actor(whom),
            side=Side(tally.side),
            count=tally.count.value,
            comparison=tally.count.comparison,
            total=tally.count.total,
            unit=tally.count.unit,
            organization=tally.organization,
            evidence=[a.evidence(tally.sentence, tally.span, tally.rule_id, tally.source)],
        )
