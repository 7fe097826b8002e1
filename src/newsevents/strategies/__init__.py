"""Hypothesis strategies for every class of the model, for the tests of projects that build on newsevents.

With Hypothesis installed, ``st.from_type(newsevents.Actor)`` works without importing this module: it is registered as a
Hypothesis plugin. The values are valid and consistent: evidence lies within the text, a report's times stand where they
say, a statement's quotation is the text's own words.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from hypothesis import strategies as st

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
from newsevents.strategies.records import (
    appointments,
    articles,
    candidacies,
    diagnostics,
    endorsements,
    records,
    reports,
    roles,
    rule_statements,
    statements,
    tallies,
    votes,
)
from newsevents.strategies.scenes import Scene, actors, evidence, offices, scenes, time_expressions

__all__ = [
    "Scene",
    "actors",
    "appointments",
    "articles",
    "candidacies",
    "diagnostics",
    "endorsements",
    "evidence",
    "offices",
    "records",
    "register",
    "reports",
    "roles",
    "rule_statements",
    "scenes",
    "statements",
    "tallies",
    "time_expressions",
    "votes",
]


def register() -> None:
    """Tell Hypothesis how to draw every class of the model; Hypothesis calls this when it is imported."""
    found: dict[type[Any], Any] = {
        Actor: actors,
        Appointment: appointments,
        Article: articles,
        Candidacy: candidacies,
        Diagnostic: diagnostics,
        Endorsement: endorsements,
        Evidence: evidence,
        Office: offices,
        Record: records,
        Report: reports,
        Role: roles,
        RuleStatement: rule_statements,
        Statement: statements,
        Tally: tallies,
        TimeExpression: time_expressions,
        Vote: votes,
    }
    for kind, make in found.items():
        # Strategies are built only when they are asked for: every import of Hypothesis comes through here.
        st.register_type_strategy(kind, partial(_drawn, make))


def _drawn(make: Callable[[], st.SearchStrategy[Any]], _: type[Any]) -> st.SearchStrategy[Any]:
    return make()
