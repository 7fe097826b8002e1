"""``newsevents decide``: say whether it is decided, given who has said what."""

import argparse
import datetime as dt
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction

from newsevents.bodies import Snapshot, body
from newsevents.decide.assess import Assessment, assess
from newsevents.decide.counts import Count, about, at_least, at_most, between, exactly, fewer_than, more_than
from newsevents.decide.errors import CountError, UnknownMemberError
from newsevents.decide.forms import rule_from_json
from newsevents.decide.positions import Positions
from newsevents.decide.rules import CAST, AtLeast, ConsensusRule, Rule, Silence, Unanimity
from newsevents.decide.stances import ABSENT, ABSTAIN, ABSTAINING, AGAINST, IN_FAVOUR, NO, YES, Stance
from newsevents.errors import NewsEventsError

_SIDES = {"yes": YES, "no": NO, "abstain": ABSTAIN, "absent": ABSENT}
_COUNTED = {"support": IN_FAVOUR, "oppose": AGAINST, "abstain": ABSTAINING}
_HEDGES: dict[str, Callable[..., Count]] = {
    "about": about,
    "at least": at_least,
    "more than": more_than,
    "at most": at_most,
    "fewer than": fewer_than,
    "exactly": exactly,
}


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the command line."""
    parser = subparsers.add_parser(
        "decide",
        help="say whether it is decided, given who has said what",
        description="Hold positions against a body's rule: reached, blocked or open, what is missing, who could block.",
        epilog="newsevents decide --body NATO --date 2024-02-22 --yes US,GB --support-count 20",
    )
    parser.add_argument("--body", help="a body that 'newsevents bodies' lists; its members and rules are used")
    parser.add_argument("--matter", help="what is decided, such as 'unanimity'; default: the usual one")
    parser.add_argument("--date", metavar="YYYY-MM-DD", help="the day of the roster and the rule; default: today")
    parser.add_argument("--rule", help="instead of the body's: consensus, unanimity, 2/3, '2/3 cast', 60, or JSON")
    parser.add_argument("--members", type=int, metavar="N", help="how many members, where no body is given")
    for side in _SIDES:
        parser.add_argument(f"--{side}", default="", metavar="A,B", help=f"members who are {side}, by id or name")
    for side in _COUNTED:
        parser.add_argument(
            f"--{side}-count",
            metavar="N",
            action="append",
            default=[],
            help=f"how many {side}, named ones included: 20 (or more), 'about 20', 'exactly 20', 18-22",
        )
    parser.add_argument("--json", action="store_true", help="write JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Assess and print; 2 for arguments that do not fit together, 1 for positions or rules that cannot be."""
    if bool(args.body) == bool(args.members) or not (args.body or args.rule):
        sys.stderr.write("newsevents decide: give --body, or --members and --rule\n")
        return 2
    try:
        found = _assessed(args)
    except (NewsEventsError, ValueError) as error:
        sys.stderr.write(f"newsevents decide: {error}\n")
        return 1
    text = json.dumps(found.to_dict(), ensure_ascii=False, indent=2) if args.json else _told(found)
    sys.stdout.write(f"{text}\n")
    return 0


def _told(found: Assessment) -> str:
    return f"{str(found.status).upper()}\n{found.explain()}"


def _assessed(args: argparse.Namespace) -> Assessment:
    date = dt.date.fromisoformat(args.date) if args.date else dt.datetime.now(tz=dt.UTC).date()
    snapshot = body(args.body).at(date) if args.body else None
    rule = _rule(args, snapshot)
    members = snapshot.members if snapshot else args.members
    names = _ids(snapshot)
    stances: dict[str, list[str]] = {side: _members(getattr(args, side), names) for side in _SIDES}
    counts = [_count(text, stances) for side, stances in _COUNTED.items() for text in getattr(args, f"{side}_count")]
    return assess(rule, Positions.of(members, **stances, counts=counts), at=date)


def _rule(args: argparse.Namespace, snapshot: Snapshot | None) -> Rule | Silence:
    if args.rule is None and snapshot is not None:
        return snapshot.rule(args.matter)
    text = str(args.rule).strip()
    if text.startswith("{"):
        rule = rule_from_json(text)
        return rule.resolve(snapshot.weights) if snapshot else rule
    plain: dict[str, Rule] = {"consensus": ConsensusRule(), "unanimity": Unanimity()}
    if text in plain:
        return plain[text]
    amount, _, base = text.partition(" ")
    return AtLeast(amount, CAST if base == "cast" else base or "members")


def _ids(snapshot: Snapshot | None) -> Mapping[str, str] | None:
    """Map what members may be called on the command line to their ids."""
    if snapshot is None:
        return None
    return {name.casefold(): member for member in snapshot.members for name in (member, snapshot.names[member])}


def _members(text: str, ids: Mapping[str, str] | None) -> list[str]:
    named = [name.strip() for name in text.split(",") if name.strip()]
    if ids is None:
        return named
    for name in named:
        if name.casefold() not in ids:
            raise UnknownMemberError(name, sorted(set(ids.values())))
    return [ids[name.casefold()] for name in named]


def _count(text: str, stances: Iterable[Stance]) -> Count:
    """Read a count. A bare number is a floor, since others may still join."""
    words = " ".join(text.lower().split())
    low, dash, high = words.partition("-")
    if dash and low.isdecimal() and high.isdecimal():
        return between(int(low), int(high), stances)
    hedge = next((hedge for hedge in _HEDGES if words.startswith(f"{hedge} ")), "")
    number = words.removeprefix(hedge).strip()
    amount = int(number) if number.isdecimal() else _share(number)
    if hedge == "about":
        if not isinstance(amount, int):
            raise CountError(text, why="is no whole number; write 'about 20'")
        return about(amount, stances)
    return _HEDGES[hedge or "at least"](amount, stances)


def _share(text: str) -> Fraction:
    try:
        return Fraction(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except (ValueError, ZeroDivisionError):
        raise CountError(text, why="is no count; write 20, 'about 20', 18-22 or 'more than 2/3'") from None
