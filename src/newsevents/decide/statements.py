"""From what one article says to what it decides: its rule, named positions and reported counts, put together."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from fractions import Fraction

from attrs import field, frozen

from newsevents.decide.algebra import Rule, as_amount
from newsevents.decide.assess import Assessment, Status, assess
from newsevents.decide.counts import Count, about, at_least, more_than
from newsevents.decide.errors import DecideError
from newsevents.decide.positions import Positions
from newsevents.decide.rules import CAST, MEMBERS, AtLeast, ConsensusRule, NoOpposition, Unanimity
from newsevents.decide.stances import ANY, NO, NOT_AGAINST, YES, Stance
from newsevents.model import (
    Actor,
    ActorKind,
    Appointment,
    AppointmentAction,
    Candidacy,
    CandidacyStatus,
    Comparison,
    Endorsement,
    Modality,
    Office,
    Report,
    Role,
    RoleStatus,
    RuleKind,
    RuleStatement,
    Side,
    Tally,
)
from newsevents.model import Stance as Position

WEIGHT = "votes"
"""The name of the weights of a weighted rule; :meth:`Rule.resolve` supplies the table."""

_HALF = Fraction(1, 2)
_OBSTACLES = {
    RuleKind.PLURALITY: "a plurality compares the candidates with each other, so no count of one of them settles it",
    RuleKind.VETO: "it does not name the holders of the veto",
    RuleKind.SUPERMAJORITY: "it does not say how large the majority must be",
    RuleKind.WEIGHTED: "it does not say how the members' votes are weighted",
}
_RUNNING = {CandidacyStatus.DECLARED, CandidacyStatus.NOMINATED, CandidacyStatus.INTERESTED}


def rule_of(statement: RuleStatement, *, holders: Collection[str] | None = None) -> Rule | None:
    """Make the rule that a statement states, ready for :func:`assess`; ``None`` where it says too little.

    A majority or supermajority is one of all members where the statement counts them, else of the votes cast; a bare
    half must be exceeded. ``holders``: who may veto, as articles seldom name them all. A weighted rule comes with
    weights to be resolved, called :data:`WEIGHT`.

    >>> from newsevents.model import Evidence
    >>> words = Evidence(start=0, end=9, sentence_start=0, sentence_end=9, rule_id="example")
    >>> str(rule_of(RuleStatement(evidence=[words], kind=RuleKind.SUPERMAJORITY, threshold="2/3")))
    'at least 2/3 of votes cast'
    """
    members, kind = statement.members or None, statement.kind
    if kind is RuleKind.CONSENSUS:
        return ConsensusRule(members=members)
    if kind is RuleKind.UNANIMITY:
        return Unanimity(members=members)
    if kind is RuleKind.VETO:
        return NoOpposition(holders) if holders else None
    return None if kind is RuleKind.PLURALITY else _threshold_of(statement)


def _threshold_of(statement: RuleStatement) -> Rule | None:
    """Read a majority, a supermajority or a weighted share."""
    members, kind = statement.members or None, statement.kind
    try:
        amount = as_amount(statement.threshold or (_HALF if kind is RuleKind.MAJORITY else ""))
    except DecideError:
        return None
    if kind is RuleKind.WEIGHTED:
        return AtLeast(amount, weight=WEIGHT, strict=amount == _HALF)
    return AtLeast(amount, MEMBERS if members or isinstance(amount, int) else CAST, strict=amount == _HALF)


@frozen(kw_only=True)
class AppliedRule:
    """A rule that an article states, held against the positions on one candidate that it reports."""

    statement: RuleStatement
    """The rule in the article's words."""
    candidate: Actor
    """About whom."""
    members: int | None
    """How many members the body has, if the article says."""
    stances: Mapping[str, frozenset[Stance]]
    """The members whose position the article names, with the stances still possible to them."""
    outsiders: tuple[Actor, ...] = ()
    """Those who take a position, but are not known to be members."""
    claims: tuple[Tally, ...] = ()
    """Counts of positions that the article reports."""
    assessment: Assessment | None = field(default=None)
    """What it comes to, or ``None`` where the article says too little."""
    obstacle: str | None = None
    """What is missing for an assessment."""

    @property
    def support(self) -> tuple[str, ...]:
        """The members named in support."""
        return tuple(name for name, possible in self.stances.items() if possible == {YES})

    @property
    def against(self) -> tuple[str, ...]:
        """The members named in opposition."""
        return tuple(name for name, possible in self.stances.items() if possible == {NO})

    def explain(self) -> str:
        """Say in one paragraph what the rule makes of what the article reports."""
        return " ".join(sentence for sentence in (_verdict(self), *_named(self), *_claimed(self), _outlook(self)))


def assess_report(report: Report, *, rosters: Mapping[str, Collection[str]] | None = None) -> tuple[AppliedRule, ...]:
    """Apply each rule that an article states to each candidate on whom it reports positions.

    Only what is reported as a fact is a position: who "may back" somebody has none. A count is read as a floor, since
    others may still join: "about 20" is at least 18. An endorser who speaks for a state stands for that state.
    ``rosters``: body -> names of its members, to tell members from onlookers; without one, states are taken to be
    members of bodies that belong to no state, and persons where their title says so.
    """
    return tuple(
        _apply(report, statement, candidate, (rosters or {}).get(statement.body.name if statement.body else ""))
        for statement in report.rules
        if statement.kind is not RuleKind.VETO
        for candidate in _candidates(report, statement)
    )


def _apply(report: Report, statement: RuleStatement, candidate: Actor, roster: Collection[str] | None) -> AppliedRule:
    stances: dict[str, frozenset[Stance]] = {}
    outsiders: list[Actor] = []
    for endorsement in report.endorsements:
        possible = _possible(endorsement)
        if possible is None or endorsement.candidate != candidate or not _concerns(statement, endorsement.office):
            continue
        member = _principal(report, endorsement.endorser)
        if _is_member(report, statement, member, roster):
            stances[member.name] = possible  # the later position counts
        elif member.kind is not ActorKind.GROUP and member not in outsiders:
            outsiders.append(member)
    claims = tuple(tally for tally in report.tallies if tally.candidate == candidate)
    members = statement.members or next((tally.total for tally in claims if tally.total), None)
    members = members or (len(roster) if roster else None)
    rule = rule_of(statement)
    assessment, obstacle = _assess(statement, rule, members, stances, claims)
    return AppliedRule(
        statement=statement,
        candidate=candidate,
        members=members,
        stances=stances,
        outsiders=tuple(outsiders),
        claims=claims,
        assessment=assessment,
        obstacle=obstacle,
    )


def _assess(
    statement: RuleStatement,
    rule: Rule | None,
    members: int | None,
    stances: Mapping[str, frozenset[Stance]],
    claims: Iterable[Tally],
) -> tuple[Assessment | None, str | None]:
    """Assess with the claims, or say what stands in the way."""
    if rule is None or statement.kind is RuleKind.WEIGHTED:
        return None, _OBSTACLES.get(statement.kind, "its threshold is not clear")
    if members is None:
        return None, "it does not say how many members there are"
    counts = [count for tally in claims if (count := count_of(tally, members)) is not None]
    try:
        return assess(rule, Positions(members, stances, counts=counts)), None
    except DecideError as error:
        return None, f"what it reports does not fit together ({error})"


def count_of(tally: Tally, members: int | None = None) -> Count | None:
    """Give the floor that a reported count sets, or ``None`` where it sets none.

    "About 20 back him" is at least 18, a tenth less, because others may still join. A count out of another total than
    ``members``, a share of the public in percent, a ceiling ("at most 20") and the undecided set no floor.
    """
    sides = {Side.SUPPORT: YES, Side.OPPOSE: NO}
    if tally.side not in sides or not isinstance(tally.count, int):
        return None
    if tally.comparison in {Comparison.AT_MOST, Comparison.FEWER_THAN} or tally.unit == "percent":
        return None
    if members is not None and tally.total not in {None, members}:
        return None
    stance, source = sides[tally.side], tally.source.name if tally.source else ""
    if tally.comparison is Comparison.MORE_THAN:
        return more_than(tally.count, stance, source=source)
    floor = about(tally.count, stance).low if tally.comparison is Comparison.ABOUT else tally.count
    return at_least(floor, stance, source=source)


def _possible(endorsement: Endorsement) -> frozenset[Stance] | None:
    """Give the stances that a reported position leaves open, or ``None`` where it is no fact."""
    position = endorsement.stance
    if endorsement.modality is Modality.DENIED:
        return {Position.SUPPORT: ANY - {YES}, Position.OPPOSE: NOT_AGAINST}.get(position)
    if endorsement.modality is not Modality.ACTUAL:
        return None
    stances = {Position.SUPPORT: {YES}, Position.OPPOSE: {NO}, Position.NEUTRAL: NOT_AGAINST - {YES}}
    return frozenset(stances[position])


def _principal(report: Report, actor: Actor) -> Actor:
    """Give whose position an actor voices: a foreign ministry's is its state's."""
    return next((other for other in report.actors if other.id == actor.represents), actor)


def _names_of(body: Actor | None) -> frozenset[str]:
    return frozenset() if body is None else frozenset((body.name, *body.aliases))


def _is_member(report: Report, statement: RuleStatement, actor: Actor, roster: Collection[str] | None) -> bool:
    """Say whether somebody who takes a position is a member of the deciding body, as far as the article tells."""
    if roster is not None:
        return actor.name in roster
    body = statement.body
    if actor.kind is ActorKind.STATE:
        return body is None or (body.kind is ActorKind.ORGANIZATION and body.country is None)
    if actor.kind is not ActorKind.PERSON:
        return False
    units = {"member", *(unit.removesuffix("s") for tally in report.tallies if (unit := tally.unit))}
    seats = [office for office in _offices_held(report, actor) if office.title in units]
    return any(office.organization is None or office.organization in _names_of(body) for office in seats)


def _offices_held(report: Report, actor: Actor) -> Iterator[Office]:
    held: list[Role | Appointment] = [role for role in report.roles if role.status is not RoleStatus.FORMER]
    held += [spell for spell in report.appointments if spell.action is AppointmentAction.SERVING]
    for record in held:
        if record.person == actor and record.office is not None:
            yield record.office


def _concerns(statement: RuleStatement, office: Office | None) -> bool:
    """Say whether a position on an office is one that the rule is about."""
    if office is None:
        return True
    names, asked = _names_of(statement.body), statement.office
    if asked is not None and None not in {asked.title, office.title} and asked.title != office.title:
        return False
    return office.organization is None or not names or office.organization in names


def _candidates(report: Report, statement: RuleStatement) -> list[Actor]:
    """List on whom positions are reported; where there are none, who runs."""
    found = [
        endorsement.candidate
        for endorsement in report.endorsements
        if _possible(endorsement) is not None and _concerns(statement, endorsement.office)
    ]
    found += [tally.candidate for tally in report.tallies if tally.organization in {None, *_names_of(statement.body)}]
    if not any(found):
        found += [each.person for each in report.candidacies if _runs(each) and _concerns(statement, each.office)]
    return [actor for actor in dict.fromkeys(found) if actor is not None]


def _runs(candidacy: Candidacy) -> bool:
    return candidacy.status in _RUNNING and candidacy.modality is Modality.ACTUAL


def _verdict(applied: AppliedRule) -> str:
    body = applied.statement.body.name if applied.statement.body else "the body"
    office = (
        f" the {applied.statement.office.title}" if applied.statement.office and applied.statement.office.title else ""
    )
    kind = applied.statement.kind.value
    if applied.assessment is None:
        return f"Cannot be assessed: {applied.obstacle}."
    head = {
        Status.REACHED: f"{kind} on {applied.candidate.name} is reached",
        Status.BLOCKED: f"{kind} on {applied.candidate.name} is blocked",
        Status.OPEN: f"{kind} on {applied.candidate.name} is not reached yet",
    }[applied.assessment.status]
    return (
        f"{head[0].upper()}{head[1:]}: {body} decides{f' on{office}' if office else ''} by {applied.assessment.rule}."
    )


def _named(applied: AppliedRule) -> Iterator[str]:
    """Say who is named on which side."""
    if applied.support:
        yield f"{_members(len(applied.support))} named in support: {', '.join(applied.support)}."
    else:
        yield "No member is named in support."
    yield f"Opposed: {', '.join(applied.against)}." if applied.against else "Nobody is known to oppose."


def _claimed(applied: AppliedRule) -> Iterator[str]:
    """Say who takes a position from outside, and what is claimed in numbers, and by whom."""
    if applied.outsiders:
        names = ", ".join(actor.name for actor in applied.outsiders)
        yield f"Positions of those not known to be members: {names}."
    for tally in applied.claims:
        hedge = "" if tally.comparison is Comparison.EXACT else f"{tally.comparison.value.replace('_', ' ')} "
        sides = {Side.SUPPORT: "in support", Side.OPPOSE: "against", Side.UNDECIDED: "undecided"}
        total = f" of {tally.total}" if tally.total else ""
        source = f", by {tally.source.name}" if tally.source else ""
        unit = "%" if tally.unit == "percent" else ""
        words = f"{hedge}{tally.count:g}{unit}{total} claimed {sides[tally.side]}{source}"
        yield f"{words[0].upper()}{words[1:]}."


def _outlook(applied: AppliedRule) -> str:
    """Say what could still settle it."""
    assessment = applied.assessment
    if assessment is None:
        return ""
    if assessment.status is not Status.OPEN:
        return f"Whatever the others do, it {'passes' if assessment.status is Status.REACHED else 'fails'}."
    blockers, needs = assessment.blockers, assessment.needs
    if isinstance(assessment.rule, ConsensusRule | Unanimity):
        silent = (applied.members or 0) - len(applied.stances)
        return (
            f"Any of the {applied.members} members can still block it with an objection of its own; "
            f"{silent} of them have not declared themselves by name."
        )
    missing = "" if needs is None else f"It takes {_votes(len(needs))} more in favour to settle it"
    stopping = "" if blockers is None else f"{_votes(len(blockers))} against would block it"
    return f"{'; '.join(part for part in (missing, stopping) if part)}." if missing or stopping else ""


def _members(count: int) -> str:
    return f"{count} member{'' if count == 1 else 's'}"


def _votes(count: int) -> str:
    return f"{count} vote{'' if count == 1 else 's'}"
