"""Flat rows: a record as one dictionary of strings and numbers, for tables."""

from typing import Any

import attrs

from newsevents.model.actors import Actor, Office
from newsevents.model.records import Record
from newsevents.model.times import TimeExpression, iso_prefix

# Field names that a flat row words otherwise: the model avoids Python's keywords.
COLUMN_NAMES = {"votes_for": "for", "votes_against": "against"}
# These records carry their source; the others' evidence may have one, but their meaning already names it.
SOURCED = frozenset({"endorsement", "candidacy", "appointment", "tally"})


def to_row(record: Record, text: str) -> dict[str, Any]:
    """Flatten a record read from ``text``: its type, its fields, then where it stands."""
    row: dict[str, Any] = {"type": record.type}
    for attribute in attrs.fields(type(record)):
        name = attribute.name
        if name != "evidence":
            row |= _columns(COLUMN_NAMES.get(name, name), getattr(record, name))
    if record.type == "rule":
        del row["organization"]  # the body says it
    if record.type in SOURCED:
        row["source"] = _cell(record.source)
    first = record.evidence[0]
    return (
        row
        | {name: value for name, value in (("start", first.start), ("end", first.end)) if name not in row}
        | {
            "sentence": text[first.sentence_start : first.sentence_end],
            "evidence_text": text[first.start : first.end],
            "evidence_start": first.start,
            "evidence_end": first.end,
            "rule_id": first.rule_id,
        }
    )


def _columns(name: str, value: object) -> dict[str, Any]:
    """Give a field's columns: an office has two, everything else one."""
    if name == "office":
        office = value if isinstance(value, Office) else None
        return {"office": office and office.title, "organization": office and office.organization}
    return {name: _cell(value)}


def _cell(value: object) -> object:
    """Make a field's value a string, a number or ``None``."""
    if isinstance(value, Actor):
        return value.name
    if isinstance(value, TimeExpression):
        return iso_prefix(value)
    return value.value if hasattr(value, "value") else value
