"""Hypothesis strategies for every class of the model, for the tests of projects that build on newsevents.

With Hypothesis installed, ``st.from_type(newsevents.Actor)`` works without importing this module: it is registered as a
Hypothesis plugin. The values are valid and consistent: evidence lies within the text, a report's times stand where they
say, a statement's quotation is the text's own words.
"""

from newsevents.strategies.plugin import register
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
