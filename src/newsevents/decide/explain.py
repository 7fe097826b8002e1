"""An assessment in words that a journalist could print, and as plain data."""

from typing import TYPE_CHECKING, Any

from newsevents.decide.forms import rule_to_dict
from newsevents.decide.stances import ABSENT, ABSTAINING, NO, YES, Stance, in_order

if TYPE_CHECKING:
    from newsevents.decide.assess import Assessment, Witness

_NAMED = 12  # longer lists of members are counted, not spelled out


def explain(assessment: "Assessment") -> str:
    """Say in one paragraph where it stands, who has said what, what is missing and who could stop it."""
    parts = [f"{_HEAD[assessment.status]}: the rule is {assessment.rule}.", _standing(assessment)]
    if assessment.status == "open":
        parts += [_still(assessment), _missing(assessment), _stoppers(assessment)]
    elif assessment.status == "reached":
        parts.append("Whatever the others do, it passes.")
    else:
        parts.append("Whatever the others do, it fails.")
    return " ".join(part for part in parts if part)


_HEAD = {"reached": "Decided", "blocked": "Blocked", "open": "Still open"}


def _standing(assessment: "Assessment") -> str:
    positions = assessment.positions
    sides: dict[Stance, list[str]] = {}
    for member, possible in positions.stances.items():
        if len(possible) == 1:
            sides.setdefault(next(iter(possible)), []).append(member)
    words = [f"{_SIDE[stance]}: {_people(sides[stance])}" for stance in in_order(sides)]
    silent = positions.size - sum(map(len, sides.values()))
    if silent:
        words.append(f"undeclared: {silent}")
    counted = "".join(f" Counted besides: {count}." for count in positions.counts)
    return f"Of {positions.size} members, {'; '.join(words)}.{counted}"


_SIDE = {YES: "in favour", NO: "against", ABSENT: "absent", Stance.ABSTAIN: "abstaining", Stance.PRESENT: "present"}
_SIDE[Stance.DECLARED_ABSTAIN] = "abstaining with a declaration"


def _people(members: "list[str] | frozenset[str]") -> str:
    """Name a few members; count many, and those without a name."""
    named = sorted(member for member in members if not member.startswith("#"))
    unnamed = len(members) - len(named)
    if len(named) > _NAMED:
        named = [f"{len(named)} named members"]
    tail = [f"{unnamed} not named"] if unnamed else []
    listed = [*named, *tail]
    return listed[0] if len(listed) == 1 else f"{', '.join(listed[:-1])} and {listed[-1]}"


def _still(assessment: "Assessment") -> str:
    against, undecided = assessment.at_most(NO), assessment.at_most(ABSTAINING)
    if not against:
        return f"Nobody can object any more; at most {undecided} can abstain." if undecided else ""
    return f"At most {against} can still be against."


def _missing(assessment: "Assessment") -> str:
    needs = assessment.needs
    if needs is None:
        return "No further votes in favour alone would settle it."
    verb = "one more vote" if len(needs) == 1 else f"{len(needs)} more votes"
    return f"It takes {verb} in favour to settle it whatever the others do, for instance {_people(needs)}."


def _stoppers(assessment: "Assessment") -> str:
    blockers = assessment.blockers
    if blockers is None:
        return "No further votes against alone would block it."
    if len(blockers) == 1:
        return f"One vote against would block it, for instance {_people(blockers)}."
    return f"It takes {len(blockers)} votes against to block it, for instance {_people(blockers)}."


def assessment_to_dict(assessment: "Assessment") -> dict[str, Any]:
    """Give the assessment as plain data."""
    positions = assessment.positions
    return {
        "status": str(assessment.status),
        "rule": rule_to_dict(assessment.rule),
        "rule_words": str(assessment.rule),
        "members": positions.size,
        "positions": {name: [str(each) for each in in_order(found)] for name, found in positions.stances.items()},
        "counts": [str(count) for count in positions.counts],
        "needs": _listed(assessment.needs),
        "blockers": _listed(assessment.blockers),
        "swing": _listed(assessment.swing),
        "witness_pass": _stances(assessment.witness_pass),
        "witness_fail": _stances(assessment.witness_fail),
        "explanation": explain(assessment),
    }


def _listed(members: frozenset[str] | None) -> list[str] | None:
    return None if members is None else sorted(members)


def _stances(witness: "Witness | None") -> dict[str, str] | None:
    return None if witness is None else {member: str(stance) for member, stance in witness.items()}
