"""What adding to a ledger costs, empty and full, and what folding reports costs.

    python benchmarks/ledger.py [--size 100000] [--more 1000] [--ledger URL]

Adds ``--more`` articles to an empty ledger and to one of ``--size`` articles, several times, and compares the medians.
``--ledger`` names an empty database, such as one of PostgreSQL; default: an SQLite file. Exits
with 1 where the full ledger costs more than 1.5 times as much.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from newsevents.contests import contest
from newsevents.ledger import Ledger
from newsevents.model import (
    Actor,
    ActorKind,
    Article,
    Candidacy,
    CandidacyStatus,
    Endorsement,
    Evidence,
    Office,
    Report,
    Stance,
)

ALLOWED = 1.5
ROUNDS = 3
JOB = Office("secretary general", "NATO")
WORDS = (Evidence(0, 1, 0, 1, "benchmark"),)
PADDING = "The allies meet again in the spring, and much can happen before that. " * 30


def numbered(number: int) -> Report:
    """Make one of many articles of a usual length, each with two records."""
    who = Actor("person:Ana Reyes", "Ana Reyes", ActorKind.PERSON)
    state = Actor("state:CA", "Canada", ActorKind.STATE, country="CA")
    return Report(
        Article(f"Canada backed Ana Reyes, article {number} says. {PADDING}"),
        actors=(who, state),
        endorsements=(Endorsement(evidence=WORDS, endorser=state, stance=Stance.SUPPORT, candidate=who, office=JOB),),
        candidacies=(Candidacy(evidence=WORDS, person=who, status=CandidacyStatus.DECLARED, office=JOB),),
    )


def add(ledger: Ledger, numbers: Iterable[int]) -> float:
    """Add articles; give the seconds that it took."""
    reports = [numbered(number) for number in numbers]
    start = time.perf_counter()
    assert all(new for _, new in ledger.add_all(reports))
    return time.perf_counter() - start


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=100_000)
    parser.add_argument("--more", type=int, default=1_000)
    parser.add_argument("--ledger")
    options = parser.parse_args()
    more = options.more
    with tempfile.TemporaryDirectory() as folder, Ledger(options.ledger or Path(folder) / "full.db") as ledger:
        empty = [add(ledger, range(n * more, (n + 1) * more)) for n in range(ROUNDS)]
        for first in range(ROUNDS * more, options.size, 10_000):
            last = min(first + 10_000, options.size)
            for _ in ledger.add_all((numbered(number) for number in range(first, last)), batch=1_000):
                pass
        full = [add(ledger, range(options.size + n * more, options.size + (n + 1) * more)) for n in range(ROUNDS)]
        size = len(ledger)
    ratio = median(full) / median(empty)
    print(
        f"add {more} to an empty ledger: {median(empty):.2f} s; to one of {size - ROUNDS * more}: {median(full):.2f} s"
    )
    print(f"ratio {ratio:.2f}, allowed {ALLOWED}")
    reports = [numbered(number) for number in range(10_000)]
    start = time.process_time()
    status = contest(reports, "secretary general", "NATO").standing("Reyes", "2024-02-22").status
    print(f"fold 10000 reports: {time.process_time() - start:.2f} s ({status})")
    return int(ratio > ALLOWED)


if __name__ == "__main__":
    sys.exit(main())
