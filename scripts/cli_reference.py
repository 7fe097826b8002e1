"""Write the reference page of the command line from what the commands print about themselves.

The output is the argument: ``python scripts/cli_reference.py docs/reference/cli.md``.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from newsevents.cli import build_parser

HEAD = """# Command line

What `newsevents COMMAND --help` prints. `python -m newsevents` is the same program.
Exit codes: 0 done, 1 could not read the input, 2 wrong usage.
"""


def commands(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Give a parser and all its subcommands, depth first."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in dict.fromkeys(action.choices.values()):
                yield from commands(inner)


def main() -> int:
    """Write the page."""
    os.environ["COLUMNS"] = "96"
    os.environ["NO_COLOR"] = "1"
    pages = [
        f"## {parser.prog}\n\n```text\n{parser.format_help().rstrip()}\n```\n" for parser in commands(build_parser())
    ]
    Path(sys.argv[1]).write_text("\n".join([HEAD, *pages]), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
