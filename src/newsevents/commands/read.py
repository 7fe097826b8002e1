"""``newsevents read``: one article, as a page, as a document or as records."""

import argparse
import sys
from typing import TYPE_CHECKING, Any

from newsevents.arguments import day

if TYPE_CHECKING:
    from newsevents.lexicon.lexicon import Lexicon
    from newsevents.model import Report

_WIDEST = 100  # longer lines are hard to read


def register(subparsers: Any) -> None:  # noqa: ANN401  (argparse does not publish the type)
    """Add ``read`` and its options."""
    parser = subparsers.add_parser(
        "read",
        help="read a news story into records",
        description="Read one news story and show who backs whom for what, who stands, who comes and goes, by which "
        "rule it is decided and what that makes of it, each with the sentence it rests on.",
    )
    add_article(parser)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="write the whole report as a JSON document")
    form.add_argument("--records", action="store_true", help="write flat records as a JSON array")
    form.add_argument("--jsonl", action="store_true", help="write flat records as JSON, one a line")
    parser.add_argument(
        "--color",
        action=argparse.BooleanOptionalAction,
        help="colour the page, or not (default: on a terminal, unless NO_COLOR is set)",
    )
    parser.set_defaults(run=run)


def add_article(parser: Any) -> None:  # noqa: ANN401  (argparse does not publish the type)
    """Add the arguments of the commands that read one story."""
    parser.add_argument("file", metavar="FILE", help="the story as UTF-8 text, headline first; - for standard input")
    parser.add_argument(
        "--published", type=day, metavar="DATE", help='publication date, such as 2024-02-22: it settles "on Thursday"'
    )
    parser.add_argument(
        "--lexicon",
        metavar="TOML",
        action="append",
        default=[],
        help="add the bodies, titles, names and frames of a file to the lexicon; may be given more than once",
    )


def open_lexicon(files: list[str]) -> "Lexicon":
    """Compile the default lexicon with the rows of the files added, the last first in rank."""
    from pathlib import Path  # noqa: PLC0415  (--help stays quick)

    from newsevents.lexicon.lexicon import Lexicon  # noqa: PLC0415

    lexicon = Lexicon.default()
    for file in files:
        lexicon = lexicon.extend(Path(file))
    return lexicon


def run(options: argparse.Namespace) -> int:
    """Read the story and write it in the form asked for."""
    from newsevents.api import Parser  # noqa: PLC0415  (--help stays quick)
    from newsevents.io.files import read_article  # noqa: PLC0415

    report = Parser(open_lexicon(options.lexicon)).parse(read_article(options.file), published=options.published)
    if options.json or options.records or options.jsonl:
        reconfigure(encoding="utf-8")
        sys.stdout.writelines(_data(report, options))
    else:
        # What the terminal's encoding lacks becomes a question mark, never a crash.
        reconfigure(errors="replace")
        sys.stdout.write(_page(report, options.color))
    return 0


def reconfigure(**options: str) -> None:
    """Set the encoding of standard output, where it is a real stream."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(**options)


def _data(report: "Report", options: argparse.Namespace) -> list[str]:
    """Write the report as JSON in the form asked for."""
    import json  # noqa: PLC0415  (--help stays quick)

    if options.json:
        return [report.to_json(indent=2), "\n"]
    rows = [json.dumps(row, ensure_ascii=False) for row in report.to_records()]
    if options.jsonl:
        return [f"{row}\n" for row in rows]
    return ["[", ",".join(f"\n  {row}" for row in rows), "\n]\n" if rows else "]\n"]


def _page(report: "Report", color: bool | None) -> str:
    """Lay the page out for the terminal there is."""
    import os  # noqa: PLC0415  (--help stays quick)
    import shutil  # noqa: PLC0415

    from newsevents.show import page  # noqa: PLC0415

    if color is None:
        color = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    width = min(shutil.get_terminal_size((80, 24)).columns, _WIDEST)
    return page(report, width=width, color=color)
