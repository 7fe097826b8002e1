"""Print the shell commands of the README, one a line, in order: CI runs what a new user types."""

import re
import sys
from pathlib import Path

README = Path(__file__).parent.parent / "README.md"


def main() -> int:
    """Print each command of each ``sh`` block."""
    blocks = re.findall(r"^```sh\n(.*?)^```", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    commands = [line for block in blocks for line in block.splitlines() if line.strip()]
    print("\n".join(commands))
    return 0 if commands else 1


if __name__ == "__main__":
    sys.exit(main())
