"""Structured, sourced, decidable facts from news text.

    import newsevents as ne

    report = ne.parse(text, published="2024-02-22")
    report.endorsements[0].endorser.name
    ne.is_consensus_reached(members=31, support=20)

Everything public stands here and is imported when it is first used: ``import newsevents`` costs next to nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING

# The package `newsevents.parse` takes the name `parse` when it is first imported. It is imported here, while it is the
# only owner of that name, so that it cannot take the function's place later.
import newsevents.parse  # noqa: F401

if TYPE_CHECKING:
    from newsevents.api import Parser, parse
    from newsevents.contests import Contest, Standing, contest
    from newsevents.decide.assess import Assessment, Status, assess, is_consensus_reached
    from newsevents.decide.positions import Positions
    from newsevents.decide.rules import (
        AtLeast,
        BlockingMinority,
        ConsensusRule,
        NoOpposition,
        Quorum,
        Rule,
        Silence,
        Unanimity,
    )
    from newsevents.decide.statements import AppliedRule, assess_report, rule_of
    from newsevents.errors import (
        ArticleError,
        ArticleWarning,
        DocumentError,
        InputError,
        MissingExtraError,
        NewsEventsError,
        OutputError,
    )
    from newsevents.io.readers import read_articles
    from newsevents.lexicon.lexicon import Lexicon
    from newsevents.model import (
        Actor,
        ActorKind,
        Appointment,
        AppointmentAction,
        Article,
        Candidacy,
        CandidacyStatus,
        Comparison,
        Diagnostic,
        Endorsement,
        Evidence,
        Modality,
        Office,
        Outcome,
        Record,
        Report,
        Role,
        RoleStatus,
        RuleKind,
        RuleStatement,
        Side,
        Stance,
        Statement,
        Tally,
        TimeExpression,
        Vote,
    )

__version__ = "0.1.0"

__all__ = [
    "Actor",
    "ActorKind",
    "AppliedRule",
    "Appointment",
    "AppointmentAction",
    "Article",
    "ArticleError",
    "ArticleWarning",
    "Assessment",
    "AtLeast",
    "BlockingMinority",
    "Candidacy",
    "CandidacyStatus",
    "Comparison",
    "ConsensusRule",
    "Contest",
    "Diagnostic",
    "DocumentError",
    "Endorsement",
    "Evidence",
    "InputError",
    "Lexicon",
    "MissingExtraError",
    "Modality",
    "NewsEventsError",
    "NoOpposition",
    "Office",
    "Outcome",
    "OutputError",
    "Parser",
    "Positions",
    "Quorum",
    "Record",
    "Report",
    "Role",
    "RoleStatus",
    "Rule",
    "RuleKind",
    "RuleStatement",
    "Side",
    "Silence",
    "Stance",
    "Standing",
    "Statement",
    "Status",
    "Tally",
    "TimeExpression",
    "Unanimity",
    "Vote",
    "__version__",
    "assess",
    "assess_report",
    "contest",
    "is_consensus_reached",
    "parse",
    "read_articles",
    "rule_of",
]

# Where the names come from that do not come from the model.
_HOMES = {
    "newsevents.api": ("Parser", "parse"),
    "newsevents.contests": ("Contest", "Standing", "contest"),
    "newsevents.decide.assess": ("Assessment", "Status", "assess", "is_consensus_reached"),
    "newsevents.decide.positions": ("Positions",),
    "newsevents.decide.rules": (
        *("AtLeast", "BlockingMinority", "ConsensusRule", "NoOpposition"),
        *("Quorum", "Rule", "Silence", "Unanimity"),
    ),
    "newsevents.decide.statements": ("AppliedRule", "assess_report", "rule_of"),
    "newsevents.errors": (
        *("ArticleError", "ArticleWarning", "DocumentError", "InputError", "MissingExtraError", "NewsEventsError"),
        "OutputError",
    ),
    "newsevents.io.readers": ("read_articles",),
    "newsevents.lexicon.lexicon": ("Lexicon",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

if not TYPE_CHECKING:
    del parse  # the package is found by its full name; `newsevents.parse` is the function


def __getattr__(name: str) -> object:
    """Import a public name when it is first used."""
    if name not in __all__:
        raise AttributeError(f"module 'newsevents' has no attribute {name!r}")
    value: object = getattr(import_module(_HOME_OF.get(name, "newsevents.model")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
