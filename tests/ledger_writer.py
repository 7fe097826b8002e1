"""Add numbered articles to a ledger one by one, and write each number when its article is safe."""

import sys

from contest_reports import backs, person, report, state
from newsevents.ledger import Ledger


def main(where: str, first: int, last: int) -> None:
    """Add the articles from ``first`` up to, not including, ``last``."""
    with Ledger(where) as ledger:
        for number in range(first, last):
            ledger.add(report("2024-01-01", backs(state("Canada"), person("Ana Reyes")), text=f"Article {number}."))
            sys.stdout.write(f"{number}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
