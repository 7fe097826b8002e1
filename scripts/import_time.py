"""Fail where ``import newsevents`` takes longer than so many milliseconds; the best of five runs counts."""

import re
import subprocess
import sys


def milliseconds() -> float:
    """Import newsevents in a new interpreter and give what the import alone took."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", "-c", "import newsevents"], capture_output=True, text=True, check=True
    )
    line = next(line for line in run.stderr.splitlines() if line.endswith("newsevents"))
    match = re.search(r"\|\s*(\d+)\s*\|", line)
    assert match is not None
    return int(match[1]) / 1000


def main() -> int:
    """Compare with the limit given."""
    limit, best = float(sys.argv[1]), min(milliseconds() for _ in range(5))
    print(f"import newsevents: {best:.0f} ms (limit {limit:.0f})")
    return 0 if best < limit else 1


if __name__ == "__main__":
    sys.exit(main())
