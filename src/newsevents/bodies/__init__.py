"""Real bodies over time: who belongs, what each weighs, who has a veto, and by which rule a matter is decided.

The facts are tables in ``data/``; every row says its source and since when, and until when, it holds.
"""

from newsevents.bodies.errors import BodyDataError, BodyDateError, UnknownBodyError, UnknownMatterError
from newsevents.bodies.names import member_code, names_at
from newsevents.bodies.records import Body, DatedRule, Membership, Snapshot, WeightTable
from newsevents.bodies.registry import all_bodies, body, body_from_toml

__all__ = [
    "Body",
    "BodyDataError",
    "BodyDateError",
    "DatedRule",
    "Membership",
    "Snapshot",
    "UnknownBodyError",
    "UnknownMatterError",
    "WeightTable",
    "all_bodies",
    "body",
    "body_from_toml",
    "member_code",
    "names_at",
]
