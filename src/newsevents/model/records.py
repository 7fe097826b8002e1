"""The records: one class for each kind of fact that an article states."""

from typing import ClassVar

from attrs import field, frozen
from attrs.validators import and_, instance_of, min_len, optional

from newsevents.model.actors import Actor, Office
from newsevents.model.checks import amount, as_tuple, maybe_amount, maybe_whole, maybe_words, tuple_of, words
from newsevents.model.evidence import Evidence
from newsevents.model.times import TimeExpression
from newsevents.model.vocabulary import (
    AppointmentAction,
    CandidacyStatus,
    Comparison,
    Modality,
    Outcome,
    RoleStatus,
    RuleKind,
    Side,
    Stance,
)

_actor = instance_of(Actor)
_maybe_actor = optional(instance_of(Actor))
_maybe_office = optional(instance_of(Office))
_maybe_time = optional(instance_of(TimeExpression))


@frozen(kw_only=True)
class Record:
    """What all records share."""

    type: ClassVar[str]
    """The record type's name in flat rows."""

    evidence: tuple[Evidence, ...] = field(converter=as_tuple, validator=and_(min_len(1), tuple_of(Evidence)))
    """The words that state the fact, the most specific first. Never empty."""

    @property
    def source(self) -> Actor | None:
        """Who says so, by the first evidence; ``None`` for the article's own voice."""
        return self.evidence[0].source


@frozen(kw_only=True)
class Endorsement(Record):
    """An actor takes a position on a candidate's getting, or keeping, an office or seat."""

    type: ClassVar[str] = "endorsement"
    endorser: Actor = field(validator=_actor)
    """Who takes the position."""
    stance: Stance = field(validator=instance_of(Stance))
    """For, against, or explicitly neither."""
    candidate: Actor | None = field(default=None, validator=_maybe_actor)
    """On whom; ``None`` where neutrality is declared towards all."""
    office: Office | None = field(default=None, validator=_maybe_office)
    """For which office, where the article settles it."""
    modality: Modality = field(default=Modality.ACTUAL, validator=instance_of(Modality))
    """Whether it is a fact: withdrawn support is ``SUPPORT``, ``DENIED``."""
    date: TimeExpression | None = field(default=None, validator=_maybe_time)
    """When the position was taken."""


@frozen(kw_only=True)
class Candidacy(Record):
    """An actor's standing in the contest for an office or seat."""

    type: ClassVar[str] = "candidacy"
    person: Actor = field(validator=_actor)
    """Who stands: a person, or a state or body for a seat, a membership or a hosting."""
    status: CandidacyStatus = field(validator=instance_of(CandidacyStatus))
    """How far in, or how out."""
    office: Office | None = field(default=None, validator=_maybe_office)
    """For which office."""
    nominator: Actor | None = field(default=None, validator=_maybe_actor)
    """Who put them forward."""
    modality: Modality = field(default=Modality.ACTUAL, validator=instance_of(Modality))
    """Whether it is a fact."""
    date: TimeExpression | None = field(default=None, validator=_maybe_time)
    """When the status was reached."""


@frozen(kw_only=True)
class Appointment(Record):
    """An office changes hands, or a spell in it is stated with a verb."""

    type: ClassVar[str] = "appointment"
    person: Actor = field(validator=_actor)
    """Who gets, holds or leaves the office."""
    action: AppointmentAction = field(validator=instance_of(AppointmentAction))
    """What happens."""
    office: Office | None = field(default=None, validator=_maybe_office)
    """The office."""
    start: TimeExpression | None = field(default=None, validator=_maybe_time)
    """When the spell in office begins."""
    end: TimeExpression | None = field(default=None, validator=_maybe_time)
    """When the spell in office ends."""
    predecessor: Actor | None = field(default=None, validator=_maybe_actor)
    """Whom they succeed."""
    appointer: Actor | None = field(default=None, validator=_maybe_actor)
    """Who chose, where the text says so."""
    modality: Modality = field(default=Modality.ACTUAL, validator=instance_of(Modality))
    """Whether it is a fact."""
    date: TimeExpression | None = field(default=None, validator=_maybe_time)
    """When the action happened or will happen."""


@frozen(kw_only=True)
class Role(Record):
    """An office held as a title or an apposition says, without a verb."""

    type: ClassVar[str] = "role"
    person: Actor = field(validator=_actor)
    """Who bears the title."""
    office: Office | None = field(default=None, validator=_maybe_office)
    """The office that the title names."""
    status: RoleStatus = field(default=RoleStatus.CURRENT, validator=instance_of(RoleStatus))
    """Held now, formerly, still, or soon."""


@frozen(kw_only=True)
class Tally(Record):
    """A reported count of positions: "about 20 of the 31 members back him"."""

    type: ClassVar[str] = "tally"
    candidate: Actor | None = field(default=None, validator=_maybe_actor)
    """On whom the counted take a position."""
    side: Side = field(validator=instance_of(Side))
    """Which position they take."""
    count: int | float = field(validator=amount)
    """How many; a share in percent where ``unit`` is ``percent``."""
    comparison: Comparison = field(default=Comparison.EXACT, validator=instance_of(Comparison))
    """How the count is hedged."""
    total: int | None = field(default=None, validator=maybe_whole)
    """Of how many, if said."""
    unit: str | None = field(default=None, validator=maybe_words)
    """What is counted: ``members``, ``senators``, ``delegates``."""
    organization: str | None = field(default=None, validator=maybe_words)
    """Whose they are."""


@frozen(kw_only=True)
class RuleStatement(Record):
    """How a body decides, as the article states it; :func:`newsevents.decide.rule_of` makes it a rule to apply."""

    type: ClassVar[str] = "rule"
    body: Actor | None = field(default=None, validator=_maybe_actor)
    """Which body decides."""
    kind: RuleKind = field(validator=instance_of(RuleKind))
    """By what sort of rule."""
    threshold: str | None = field(default=None, validator=maybe_words)
    """A fraction as ``2/3``, a count as ``60``, a share as ``85%``."""
    members: int | None = field(default=None, validator=maybe_whole)
    """The number of members or voters, or of veto holders, if said."""
    office: Office | None = field(default=None, validator=_maybe_office)
    """What is being filled."""


@frozen(kw_only=True)
class Vote(Record):
    """The result of a vote that was held; each round of ballots is one."""

    type: ClassVar[str] = "vote"
    body: Actor | None = field(default=None, validator=_maybe_actor)
    """Who voted."""
    subject: str | None = field(default=None, validator=maybe_words)
    """The candidate's name, or the motion in the article's words."""
    votes_for: int | float | None = field(default=None, validator=maybe_amount)
    """Votes in favour, or for the leader."""
    votes_against: int | float | None = field(default=None, validator=maybe_amount)
    """Votes against, or for the runner-up."""
    abstentions: int | float | None = field(default=None, validator=maybe_amount)
    """Abstentions."""
    outcome: Outcome | None = field(default=None, validator=optional(instance_of(Outcome)))
    """Passed, failed, or ``None`` for a straw poll or an indecisive round."""
    date: TimeExpression | None = field(default=None, validator=_maybe_time)
    """When it was held."""


@frozen(kw_only=True)
class Statement(Record):
    """Words in quotation marks attributed to a speaker."""

    type: ClassVar[str] = "statement"
    speaker: Actor | None = field(default=None, validator=_maybe_actor)
    """Who says them."""
    quote: str = field(validator=words)
    """The words between the quotation marks, verbatim."""
