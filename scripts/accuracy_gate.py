"""Fail where the parser scores below the floors of ``benchmarks/accuracy.toml`` on the gold corpus, if it is there.

    python scripts/accuracy_gate.py ../shared

The corpus and its scorer are not part of the project; without them the gate says so and passes. The floors of
stories of our own (``benchmarks/articles``) name their folder in this repository.
"""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
FLOORS = ROOT / "benchmarks" / "accuracy.toml"


def scores(scorer: Path, folder: Path) -> dict[str, dict[str, float]]:
    """Run the corpus's own scorer over a folder: measures by record type, and the share of each field that is right."""
    run = subprocess.run(
        [sys.executable, str(scorer), str(folder), "--json"], capture_output=True, text=True, check=True
    )
    found = json.loads(run.stdout)
    return {**found["types"], "field": found["fields"]}


def main() -> int:
    """Compare every floor."""
    shared = Path(sys.argv[1])
    scorer = shared / "corpus" / "score.py"
    if not scorer.exists():
        print(f"no gold corpus at {shared}: the gate has nothing to measure")
        return 0
    failed = False
    for name, floors in tomllib.loads(FLOORS.read_text(encoding="utf-8")).items():
        folder = ROOT / name if (ROOT / name).is_dir() and "/" in name else shared / name
        found = scores(scorer, folder)
        for measure, floor in floors.items():
            kind, _, field = measure.partition(".")
            value = found[kind][field]
            verdict = "ok" if value >= floor else "BELOW THE FLOOR"
            failed |= value < floor
            print(f"{name}: {kind} {field} {value:.3f} (floor {floor:.3f}) {verdict}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
