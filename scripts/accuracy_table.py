"""Write the scores of gold folders into a block of docs/accuracy.md.

``python scripts/accuracy_table.py ../shared/corpus dev international national regional briefs-contests`` replaces what
stands between ``<!-- begin dev -->`` and ``<!-- end dev -->``. The corpus and its scorer are not part of the project.
"""

import json
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

PAGE = Path(__file__).parent.parent / "docs" / "accuracy.md"


def scores(corpus: Path, folder: str) -> dict[str, dict[str, float]]:
    """Run the corpus's own scorer over one folder."""
    command = [sys.executable, str(corpus / "score.py"), str(corpus / folder), "--json"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    types: dict[str, dict[str, float]] = json.loads(run.stdout)["types"]
    return types


def table(corpus: Path, folders: list[str]) -> str:
    """Lay out one row for each folder and record type."""
    lines = ["| folder | records | precision | recall | F1 | attributes | strict F1 |", "|---|---|---|---|---|---|---|"]
    for folder in folders:
        for kind, found in scores(corpus, folder).items():
            name = f"**{folder}**" if kind == "all" else f"{folder}: {kind}"
            cells = [f"{found[key]:.3f}" for key in ("precision", "recall", "f1", "attributes", "strict")]
            lines.append(f"| {name} | {found['gold']:.0f} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> int:
    """Replace the block."""
    corpus, block, folders = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    day = datetime.now(UTC).date().isoformat()
    command = f"python scripts/accuracy_table.py ../shared/corpus {block} {' '.join(folders)}"
    body = f"<!-- begin {block} -->\n{table(corpus, folders)}\n\nMeasured {day} by `{command}`.\n<!-- end {block} -->"
    page = PAGE.read_text(encoding="utf-8")
    new, count = re.subn(rf"<!-- begin {block} -->.*?<!-- end {block} -->", lambda _: body, page, flags=re.DOTALL)
    if not count:
        print(f"docs/accuracy.md has no <!-- begin {block} --> ... <!-- end {block} -->", file=sys.stderr)
        return 1
    PAGE.write_text(new, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
