"""Rules, positions and what they decide: pure functions, exact arithmetic, answers under partial knowledge.

assess(AtLeast("2/3", of=CAST) & Quorum(51), Positions(100, {"Ann": YES}))
"""

from newsevents.decide.assess import BLOCKED, OPEN, REACHED, Assessment, Status, assess, is_consensus_reached
from newsevents.decide.ballots import Ballot, exhaustive, winner
from newsevents.decide.coalitions import minimal_blocking, minimal_winning
from newsevents.decide.counts import Count, about, at_least, at_most, between, exactly, fewer_than, more_than
from newsevents.decide.errors import DecideError
from newsevents.decide.forms import rule_from_dict, rule_from_json, rule_to_dict, rule_to_json
from newsevents.decide.game import Game, game
from newsevents.decide.positions import Positions
from newsevents.decide.power import Banzhaf, banzhaf, shapley_shubik, winning_coalitions
from newsevents.decide.probability import probability
from newsevents.decide.records import positions_from
from newsevents.decide.rules import (
    CAST,
    MEMBERS,
    NAMED,
    PRESENT,
    And,
    AtLeast,
    Base,
    BlockingMinority,
    ConsensusRule,
    NoOpposition,
    Or,
    Quorum,
    Rule,
    Silence,
    Unanimity,
    Weights,
)
from newsevents.decide.stances import (
    ABSENT,
    ABSTAIN,
    ABSTAINING,
    AGAINST,
    ANY,
    DECLARED_ABSTAIN,
    IN_FAVOUR,
    NO,
    NOT_AGAINST,
    NOT_IN_FAVOUR,
    YES,
    Stance,
)

__all__ = [
    "ABSENT",
    "ABSTAIN",
    "ABSTAINING",
    "AGAINST",
    "ANY",
    "BLOCKED",
    "CAST",
    "DECLARED_ABSTAIN",
    "IN_FAVOUR",
    "MEMBERS",
    "NAMED",
    "NO",
    "NOT_AGAINST",
    "NOT_IN_FAVOUR",
    "OPEN",
    "PRESENT",
    "REACHED",
    "YES",
    "And",
    "Assessment",
    "AtLeast",
    "Ballot",
    "Banzhaf",
    "Base",
    "BlockingMinority",
    "ConsensusRule",
    "Count",
    "DecideError",
    "Game",
    "NoOpposition",
    "Or",
    "Positions",
    "Quorum",
    "Rule",
    "Silence",
    "Stance",
    "Status",
    "Unanimity",
    "Weights",
    "about",
    "assess",
    "at_least",
    "at_most",
    "banzhaf",
    "between",
    "exactly",
    "exhaustive",
    "fewer_than",
    "game",
    "is_consensus_reached",
    "minimal_blocking",
    "minimal_winning",
    "more_than",
    "positions_from",
    "probability",
    "rule_from_dict",
    "rule_from_json",
    "rule_to_dict",
    "rule_to_json",
    "shapley_shubik",
    "winner",
    "winning_coalitions",
]
