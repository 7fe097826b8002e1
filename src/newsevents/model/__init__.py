"""What a record is: frozen, validated attrs classes. Imports nothing else of newsevents but its errors."""

from newsevents.model.actors import Actor, Office
from newsevents.model.evidence import Evidence
from newsevents.model.records import (
    Appointment,
    Candidacy,
    Endorsement,
    Record,
    Role,
    RuleStatement,
    Statement,
    Tally,
    Vote,
)
from newsevents.model.report import Article, Diagnostic, Report
from newsevents.model.times import TimeExpression
from newsevents.model.vocabulary import (
    ActorKind,
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

__all__ = [
    "Actor",
    "ActorKind",
    "Appointment",
    "AppointmentAction",
    "Article",
    "Candidacy",
    "CandidacyStatus",
    "Comparison",
    "Diagnostic",
    "Endorsement",
    "Evidence",
    "Modality",
    "Office",
    "Outcome",
    "Record",
    "Report",
    "Role",
    "RoleStatus",
    "RuleKind",
    "RuleStatement",
    "Side",
    "Stance",
    "Statement",
    "Tally",
    "TimeExpression",
    "Vote",
]
