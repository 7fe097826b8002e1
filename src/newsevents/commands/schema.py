"""``newsevents schema``: the JSON Schema of what ``newsevents read`` writes."""

import argparse
import sys
from typing import Any


def register(subparsers: Any) -> None:  # noqa: ANN401  (argparse does not publish the type)
    """Add ``schema`` and its argument."""
    parser = subparsers.add_parser(
        "schema",
        help="print the JSON Schema of the output",
        description="Print the JSON Schema (draft 2020-12) of what newsevents read writes.",
    )
    parser.add_argument(
        "of",
        nargs="?",
        choices=("report", "record"),
        default="report",
        help="report: the document of --json (the default); record: one record of --records and --jsonl",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the schema asked for."""
    import json  # noqa: PLC0415  (--help stays quick)

    from newsevents.io.schema import SCHEMAS  # noqa: PLC0415

    sys.stdout.write(json.dumps(SCHEMAS[options.of](), indent=2) + "\n")
    return 0
