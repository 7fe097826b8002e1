"""``newsevents batch``: many articles into one table."""

import argparse
import sys
from typing import Any

from newsevents.arguments import positive


def register(subparsers: Any) -> None:  # noqa: ANN401  (argparse does not publish the type)
    """Add ``batch`` and its options."""
    parser = subparsers.add_parser(
        "batch",
        help="read many news stories into one table",
        description="Read the articles of files and folders (.txt .jsonl .json .html .parquet .arrow .warc, text and "
        "JSON also .gz) and write all records as one table, in the order of the articles.",
    )
    parser.add_argument("input", metavar="INPUT", nargs="+", help="files, folders, or - for JSON Lines from a pipe")
    parser.add_argument("-o", "--output", metavar="OUT", required=True, help="OUT.parquet, OUT.jsonl or OUT.csv")
    parser.add_argument("--jobs", type=positive, metavar="N", help="processes that parse (default: one for each core)")
    parser.add_argument("--resume", action="store_true", help="go on where an earlier run was stopped")
    parser.add_argument(
        "--on-error",
        choices=("fail", "skip"),
        default="fail",
        help="at a damaged article, stop (the default) or name it and go on",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read, write, and tell what was done."""
    from newsevents.io.batch import run_batch  # noqa: PLC0415  (--help stays quick)
    from newsevents.io.batch.show import Bar  # noqa: PLC0415
    from newsevents.io.batch.work import cores  # noqa: PLC0415

    with Bar() as bar:
        summary = run_batch(
            options.input,
            options.output,
            jobs=options.jobs or cores(),
            resume=options.resume,
            on_error=options.on_error,
            on_damaged=lambda error: bar.write(f"newsevents: {error}"),
            on_progress=bar,
        )
    lines = [f"{summary.articles} articles", f"{sum(summary.records.values())} records"]
    lines += [f"  {count} {kind}" for kind, count in summary.records.items()]
    lines += [f"{summary.errors} damaged"]
    lines += [f"{summary.ignored} files of other formats"] if summary.ignored else []
    sys.stdout.write("\n".join([*lines, f"written to {options.output}", ""]))
    return 0
