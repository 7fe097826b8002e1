"""Contests: many reports folded into who stands, who backs whom since when and on whose word, and where it stands."""

from newsevents.contests.contest import Contest, contest, fold
from newsevents.contests.errors import UnknownCandidateError, UnknownContestError
from newsevents.contests.positions import Position, Threshold
from newsevents.contests.standing import Seat, Standing
from newsevents.contests.tallies import Claim
from newsevents.contests.timeline import Event, EventKind
from newsevents.contests.told import Source, Told

__all__ = [
    "Claim",
    "Contest",
    "Event",
    "EventKind",
    "Position",
    "Seat",
    "Source",
    "Standing",
    "Threshold",
    "Told",
    "UnknownCandidateError",
    "UnknownContestError",
    "contest",
    "fold",
]
