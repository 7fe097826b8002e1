"""Replay recorded votes through the engine and compare with the recorded outcome.

    python benchmarks/replay.py FILE ...

Takes the Security Council form (year,yes,no,abstain,outcome,vetoed_by) and the Congress form (chamber,requires,yea
...).
"""

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from newsevents.decide import (
    ABSENT,
    ABSTAIN,
    ANY,
    CAST,
    NO,
    OPEN,
    REACHED,
    AtLeast,
    DecideError,
    NoOpposition,
    Positions,
    Rule,
    Stance,
    assess,
    exactly,
)

Row = dict[str, str]
PERMANENT = {
    "CN": "china",
    "FR": "france",
    "GB": "uk|united kingdom",
    "RU": "ussr|russian federation|russia",
    "US": "usa|united states|us",
}
ENLARGED = 1966  # from this year on 15 members and 9 votes, before 11 and 7
# Announced results that state the question the other way round or name the side that won.
LOST = ("failed", "rejected", "defeated", "not sustained", "not agreed", "not well taken", "not germane", "not guilty")


def council(row: Row) -> tuple[bool, bool] | None:
    """Give what the engine and the record say of a vote of the Security Council; ``None`` without an outcome."""
    if not row["outcome"]:
        return None
    large = int(row["year"]) >= ENLARGED
    size = 15 if large else 11
    vetoes = {holder for holder, names in PERMANENT.items() if re.search(rf"\b({names})\b", row["vetoed_by"].lower())}
    if row["outcome"] == "vetoed" and not vetoes:
        # The file marks a veto by naming who cast it or, in six rows, only by calling it one: either way it records
        # that a permanent member voted against. Which one does not matter to the rule.
        vetoes = {next(iter(PERMANENT))}
    # Where the tally misses the majority anyway, a permanent member's vote against is not recorded as a veto. Beyond
    # the mark of a veto the recorded outcome is not looked at here: it is what the engine is compared with.
    silent = ANY if int(row["yes"]) < (9 if large else 7) else ANY - {NO}
    stances: dict[str, frozenset[Stance] | Stance] = dict.fromkeys(PERMANENT, silent)
    stances |= dict.fromkeys(vetoes, NO)
    yes, no, abstain = (int(row[name]) for name in ("yes", "no", "abstain"))
    # A veto without a vote against is a tally with its columns transposed: the veto is believed, not the tally.
    no = max(no, len(vetoes))
    yes = min(yes, size - no)
    abstain = min(abstain, size - yes - no)
    counts = [exactly(yes), exactly(no, NO), exactly(abstain, ABSTAIN), exactly(size - yes - no - abstain, ABSENT)]
    rule = AtLeast(9 if large else 7) & NoOpposition(PERMANENT)
    return _passes(rule, size, stances, counts), row["outcome"] == "adopted"


def congress(row: Row) -> tuple[bool, bool] | None:
    """Give what the engine and the record say of a roll call; ``None`` where no threshold is stated."""
    needed = row["requires"].strip()
    if "/" not in needed or _elects(row["result"]):
        return None
    yea, nay, present, missing = (int(row[name] or 0) for name in ("yea", "nay", "present", "not_voting"))
    casting = row["vice_president"].strip().lower()
    yea, nay = yea + (casting in {"yea", "aye"}), nay + (casting in {"nay", "no"})
    size = yea + nay + present + missing
    rule: Rule = AtLeast(needed, CAST, strict=needed == "1/2")
    if needed == "3/5":
        rule = AtLeast(needed)  # of the Senators duly chosen and sworn
    counts = [exactly(yea), exactly(nay, NO), exactly(present, Stance.PRESENT), exactly(missing, ABSENT)]
    return _passes(rule, size, {}, counts), not _lost(row["result"])


def _elects(result: str) -> bool:
    """Say whether the result is a person's name, as in the election of a Speaker."""
    return (
        len(result.split("(", maxsplit=1)[0].split()) == 1
        and result.lower() not in {"passed", "failed"}
        and "guilty" not in result.lower()
    )


def _lost(result: str) -> bool:
    said = result.split("(", maxsplit=1)[0].lower().strip()
    return any(said.endswith(word) for word in LOST) or said == "veto sustained"


def _passes(rule: Rule, size: int, stances: dict, counts: list) -> bool:  # type: ignore[type-arg]
    """Say whether a complete tally passes; one that leaves the question open is a :class:`DecideError`."""
    status = assess(rule, Positions(size, stances, counts=counts)).status
    if status is OPEN:
        raise DecideError("the tally leaves open who voted against")
    return status is REACHED


def replay(path: Path) -> Iterator[tuple[Row, bool | None, str]]:
    """Give every row with a stated rule, whether the engine agrees, and if not, why."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            judge = council if "vetoed_by" in row else congress
            try:
                verdicts = judge(row)
            except DecideError as error:
                yield row, False, f"the record does not settle it: {error}"
                continue
            if verdicts is not None:
                engine, record = verdicts
                yield row, engine is record, _cause(row, engine=engine)


def _cause(row: Row, *, engine: bool) -> str:
    said = "passes" if engine else "fails"
    recorded = row.get("outcome") or row.get("result", "")
    if "vetoed_by" in row:
        hint = (
            "a veto is not marked" if engine else "the tally is below the majority or a veto is marked on an adoption"
        )
    elif re.search("point of order|decision of chair|germane|objection|waive", recorded, re.IGNORECASE):
        hint = "the question was announced the other way round"
    else:
        hint = "the stated threshold or result does not fit the tally"
    return f"by the rule it {said}, recorded as {recorded!r}: {hint}"


def main(paths: list[str]) -> int:
    """Replay files; list disagreements; end with the agreement."""
    if not paths:
        sys.stderr.write("usage: replay.py FILE ...\n")
        return 2
    agreed = total = 0
    for path in map(Path, paths):
        for row, same, cause in replay(path):
            total += 1
            agreed += bool(same)
            if not same:
                print(f"{path.name}: {', '.join(value for value in row.values() if value)}: {cause}")
    print(f"agreement: {agreed} of {total}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
