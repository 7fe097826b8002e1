"""The closed vocabularies of the records: every enumeration that a field can take its value from."""

from enum import StrEnum


class ActorKind(StrEnum):
    """What sort of thing an actor is."""

    PERSON = "person"
    STATE = "state"
    ORGANIZATION = "organization"
    GROUP = "group"
    """Unnamed people as the article words them: "two diplomats", "Western officials"."""


class Modality(StrEnum):
    """Whether the article presents a fact as one."""

    ACTUAL = "actual"
    """It happened, or it holds."""
    EXPECTED = "expected"
    """It will happen: "will", "is set to", "plans to"."""
    POSSIBLE = "possible"
    """It may happen: "may", "could", "is considering"."""
    DENIED = "denied"
    """It did not or will not happen: "did not", "refused to"."""


class Stance(StrEnum):
    """The position an endorser takes on a candidate."""

    SUPPORT = "support"
    OPPOSE = "oppose"
    NEUTRAL = "neutral"
    """An explicit refusal to take a side, an abstention, or a stated lack of objection."""


class CandidacyStatus(StrEnum):
    """Where an actor stands in the contest for an office."""

    MENTIONED = "mentioned"
    INTERESTED = "interested"
    DECLARED = "declared"
    NOMINATED = "nominated"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    REJECTED = "rejected"


class AppointmentAction(StrEnum):
    """What happens to an office and its holder."""

    APPOINTED = "appointed"
    """Named, chosen, elected, confirmed or approved for the office."""
    TOOK_OFFICE = "took_office"
    """Sworn in, takes over, starts."""
    SERVING = "serving"
    """A verb says that they hold it, and they still do."""
    EXTENDED = "extended"
    """Term extended, reappointed, re-elected."""
    LEAVING = "leaving"
    """Will step down, has announced departure, is to be replaced."""
    LEFT = "left"
    """Resigned, was dismissed, retired, died, lost it; "served from 2005 to 2013"."""


class RoleStatus(StrEnum):
    """Whether a title is held now."""

    CURRENT = "current"
    FORMER = "former"
    OUTGOING = "outgoing"
    INCOMING = "incoming"


class Side(StrEnum):
    """Whom a reported count counts."""

    SUPPORT = "support"
    OPPOSE = "oppose"
    UNDECIDED = "undecided"


class Comparison(StrEnum):
    """How a reported count relates to the true one."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    MORE_THAN = "more_than"
    AT_MOST = "at_most"
    FEWER_THAN = "fewer_than"


class RuleKind(StrEnum):
    """How a body decides."""

    CONSENSUS = "consensus"
    UNANIMITY = "unanimity"
    MAJORITY = "majority"
    SUPERMAJORITY = "supermajority"
    PLURALITY = "plurality"
    WEIGHTED = "weighted"
    VETO = "veto"


class Outcome(StrEnum):
    """How a vote ended."""

    PASSED = "passed"
    FAILED = "failed"
