"""How the page words a record: one line for a person, before the sentence that it rests on."""

from collections.abc import Iterable, Iterator

from newsevents.model import (
    Actor,
    Appointment,
    AppointmentAction,
    Candidacy,
    CandidacyStatus,
    Comparison,
    Endorsement,
    Modality,
    Office,
    Role,
    RoleStatus,
    RuleKind,
    RuleStatement,
    Side,
    Stance,
    Tally,
    TimeExpression,
    Vote,
)
from newsevents.show.fold import Run, Style

STANCES = {
    Stance.SUPPORT: ("backed by", Style.GOOD),
    Stance.OPPOSE: ("opposed by", Style.BAD),
    Stance.NEUTRAL: ("neutral:", Style.OPEN),
}
_STATUSES = {
    CandidacyStatus.MENTIONED: "mentioned as possible",
    CandidacyStatus.INTERESTED: "interested",
    CandidacyStatus.DECLARED: "in the running",
    CandidacyStatus.NOMINATED: "nominated",
    CandidacyStatus.WITHDRAWN: "withdrawn",
    CandidacyStatus.DECLINED: "not standing",
    CandidacyStatus.REJECTED: "rejected",
}
_ACTIONS = {
    AppointmentAction.APPOINTED: "appointed",
    AppointmentAction.TOOK_OFFICE: "takes office as",
    AppointmentAction.SERVING: "holds office as",
    AppointmentAction.EXTENDED: "stays on as",
    AppointmentAction.LEAVING: "is leaving as",
    AppointmentAction.LEFT: "left as",
}
_KINDS = {
    RuleKind.MAJORITY: "a majority",
    RuleKind.SUPERMAJORITY: "a supermajority",
    RuleKind.PLURALITY: "a plurality",
    RuleKind.WEIGHTED: "a weighted vote",
    RuleKind.VETO: "a right of veto",
}
_SIDES = {Side.SUPPORT: "in support of", Side.OPPOSE: "against", Side.UNDECIDED: "undecided on"}
_HEDGES = {
    Comparison.EXACT: "",
    Comparison.ABOUT: "about ",
    Comparison.AT_LEAST: "at least ",
    Comparison.MORE_THAN: "more than ",
    Comparison.AT_MOST: "at most ",
    Comparison.FEWER_THAN: "fewer than ",
}


def office_words(office: Office | None) -> str:
    """Word an office; nothing where it is unknown."""
    return "" if office is None else str(office)


def when(time: TimeExpression | None) -> str:
    """Word a time: the settled value, else the article's own words."""
    if time is None:
        return ""
    return time.value if time.resolved and "W" not in time.value else time.text


def notes(
    *, modality: Modality | None = None, date: TimeExpression | None = None, source: Actor | None = None
) -> Iterator[Run]:
    """Word what qualifies a record: whether it is a fact, when, and who says so."""
    if modality is Modality.DENIED:
        yield " (denied)", Style.BAD
    elif modality in {Modality.EXPECTED, Modality.POSSIBLE}:
        yield f" ({modality})", Style.OPEN
    if date is not None:
        yield f", {when(date)}", Style.PLAIN
    if source is not None:
        yield f", according to {source.name}", Style.QUIET


def endorsers(found: list[Endorsement]) -> Iterator[Run]:
    """Word endorsements that share their stance and everything that qualifies them."""
    words, style = STANCES[found[0].stance]
    yield f"{words} ", style
    yield from _listed(dict.fromkeys(each.endorser.name for each in found))
    yield from notes(modality=found[0].modality, date=found[0].date, source=found[0].source)


def _listed(names: Iterable[str]) -> Iterator[Run]:
    for number, name in enumerate(names):
        if number:
            yield ", ", Style.PLAIN
        yield name, Style.NAME


def candidacy(record: Candidacy) -> Iterator[Run]:
    """Word a candidacy: "Kaja Kallas: interested"."""
    out = {CandidacyStatus.WITHDRAWN, CandidacyStatus.DECLINED, CandidacyStatus.REJECTED}
    yield record.person.name, Style.NAME
    yield ": ", Style.PLAIN
    yield _STATUSES[record.status], Style.BAD if record.status in out else Style.GOOD
    if record.nominator is not None:
        yield f", put forward by {record.nominator.name}", Style.PLAIN
    yield from notes(modality=record.modality, date=record.date, source=record.source)


def appointment(record: Appointment) -> Iterator[Run]:
    """Word an appointment: "Jens Stoltenberg holds office as secretary general of NATO, since 2014"."""
    yield record.person.name, Style.NAME
    office = office_words(record.office)
    words = _ACTIONS[record.action]
    yield f" {words} {office}" if office else f" {words.removesuffix(' as')}", Style.PLAIN
    if record.predecessor is not None:
        yield f", after {record.predecessor.name}", Style.PLAIN
    if record.appointer is not None:
        yield f", by {record.appointer.name}", Style.PLAIN
    for word, time in (("from", record.start), ("until", record.end)):
        if time is not None:
            yield f", {word} {when(time)}", Style.PLAIN
    yield from notes(modality=record.modality, date=record.date, source=record.source)


def role(record: Role) -> Iterator[Run]:
    """Word a role: "Ana Reyes, former prime minister of Peru"."""
    status = "" if record.status is RoleStatus.CURRENT else f"{record.status} "
    yield record.person.name, Style.NAME
    yield f", {status}{office_words(record.office) or 'office not named'}", Style.PLAIN


def tally(record: Tally) -> Iterator[Run]:
    """Word a reported count: "about 20 of 31 members in support of Ana Reyes"."""
    share = record.unit == "percent"
    yield f"{_HEDGES[record.comparison]}{record.count:g}{'%' if share else ''}", Style.NAME
    total = "" if record.total is None else f" of {record.total}"
    unit = "" if share or record.unit is None else f" {record.unit}"
    body = "" if record.organization is None else f" of {record.organization}"
    yield f"{total}{unit}{body} ", Style.PLAIN
    yield _SIDES[record.side] if record.candidate else _SIDES[record.side].removesuffix(" of"), Style.PLAIN
    if record.candidate is not None:
        yield f" {record.candidate.name}", Style.NAME
    yield from notes(source=record.source)


def rule(record: RuleStatement) -> Iterator[Run]:
    """Word a rule: "NATO decides by consensus of 31 members, on the secretary general"."""
    yield record.body.name if record.body else "The body", Style.NAME
    yield " decides by ", Style.PLAIN
    threshold = "" if record.threshold is None else f" of {record.threshold}"
    members = "" if record.members is None else f", {record.members} members"
    yield f"{_KINDS.get(record.kind, record.kind)}{threshold}", Style.NAME
    office = office_words(record.office)
    yield f"{members}{f', on the {office}' if office else ''}", Style.PLAIN


def vote(record: Vote) -> Iterator[Run]:
    """Word a vote: "Senate on Ana Reyes: 54 for, 43 against, passed"."""
    yield record.body.name if record.body else "Vote", Style.NAME
    yield f" on {record.subject}" if record.subject else "", Style.PLAIN
    counts = (("for", record.votes_for), ("against", record.votes_against), ("abstaining", record.abstentions))
    told = [f"{count:g} {side}" for side, count in counts if count is not None]
    yield f": {', '.join(told) or 'counts not given'}", Style.PLAIN
    if record.outcome is not None:
        yield f", {record.outcome}", Style.GOOD if record.outcome == "passed" else Style.BAD
    yield from notes(date=record.date)
