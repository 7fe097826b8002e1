"""What Hypothesis loads when it is imported: every class of the model gets its strategy.

This module must load before Hypothesis has: whoever imports newsevents.strategies first imports Hypothesis from there,
and Hypothesis then asks for :func:`register`.
"""

from functools import partial
from importlib import import_module
from typing import Any

from newsevents.model import (
    Actor,
    Appointment,
    Article,
    Candidacy,
    Diagnostic,
    Endorsement,
    Evidence,
    Office,
    Record,
    Report,
    Role,
    RuleStatement,
    Statement,
    Tally,
    TimeExpression,
    Vote,
)


def register() -> None:
    """Tell Hypothesis how to draw every class of the model; Hypothesis calls this when it is imported."""
    from hypothesis import strategies as st  # noqa: PLC0415

    found = {
        Actor: "actors",
        Appointment: "appointments",
        Article: "articles",
        Candidacy: "candidacies",
        Diagnostic: "diagnostics",
        Endorsement: "endorsements",
        Evidence: "evidence",
        Office: "offices",
        Record: "records",
        Report: "reports",
        Role: "roles",
        RuleStatement: "rule_statements",
        Statement: "statements",
        Tally: "tallies",
        TimeExpression: "time_expressions",
        Vote: "votes",
    }
    for kind, name in found.items():
        st.register_type_strategy(kind, partial(_drawn, name))


def _drawn(name: str, _: type[Any]) -> Any:  # noqa: ANN401  (a strategy, whatever it draws)
    """Make a strategy when it is asked for: while Hypothesis loads, newsevents.strategies may be half imported."""
    return getattr(import_module("newsevents.strategies"), name)()
