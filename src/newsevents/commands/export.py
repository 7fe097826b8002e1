"""``newsevents export``: articles as endorsements in CSV, JSON-LD, Popolo, Web Annotations, brat or PLOVER."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsevents.arguments import day

if TYPE_CHECKING:
    from newsevents.model import Article, Report

# Named here, so that --help need not import the exports; a test holds the two together.
_FORMATS = ("csv", "jsonld", "popolo", "annotations", "brat", "plover")


def register(subparsers: Any) -> None:  # noqa: ANN401  (argparse does not publish the type)
    """Add ``export`` and its options."""
    parser = subparsers.add_parser(
        "export",
        help="read news stories and write them in a format of another field",
        description="Read news stories and write what they say for spreadsheets (csv, plover), linked data (jsonld, "
        "popolo) or annotation tools (annotations, brat).",
    )
    add_articles(parser)
    add_format(parser)
    parser.set_defaults(run=run)


def add_format(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which format is written where."""
    parser.add_argument("--format", choices=_FORMATS, default="csv", help="default: csv")
    parser.add_argument("-o", "--output", metavar="PATH", help="a file, or a folder for brat; default: standard output")


def add_articles(parser: argparse.ArgumentParser) -> None:
    """Add the options that say which articles are read."""
    parser.add_argument(
        "articles",
        nargs="+",
        metavar="ARTICLE",
        help="stories as UTF-8 text, headline first (NAME.json beside NAME.txt may give its date, outlet and address), "
        "- for standard input; or reports of 'newsevents read --json', in files called .json, or .jsonl with one on "
        "each line",
    )
    parser.add_argument(
        "--published", type=day, metavar="DATE", help="the stories' publication date, such as 2024-02-22"
    )


def read_reports(options: argparse.Namespace, **known: Any) -> Iterator[tuple[str, "Report"]]:
    """Read each article, by the parser or from its report; give it with its file's name.

    A ``NAME.json`` beside ``NAME.txt`` may say what is known of the story; what the options say goes before it.
    ``known``: what is known besides, such as its ``publisher``; values may be functions of the file's name.
    """
    from newsevents.api import Parser  # noqa: PLC0415  (--help stays quick)
    from newsevents.io.files import read_article  # noqa: PLC0415
    from newsevents.io.readers.folders import describes  # noqa: PLC0415
    from newsevents.model import Report  # noqa: PLC0415

    parser = Parser()
    for name in options.articles:
        if describes(Path(name)):
            continue
        text = read_article(name)
        if name.endswith((".json", ".jsonl")):
            documents = [text] if name.endswith(".json") else [line for line in text.split("\n") if line.strip()]
            yield from ((name, Report.from_json(document)) for document in documents)
        else:
            facts = {field: value(name) if callable(value) else value for field, value in known.items()}
            yield name, parser.parse_article(_article(name, text, published=options.published, **facts))


def _article(name: str, text: str, **facts: Any) -> "Article":
    """Make an article of a file's text, its sidecar and what is known besides; only its id is the sidecar's first."""
    from attrs import evolve  # noqa: PLC0415  (--help stays quick)

    from newsevents.io.readers.folders import described  # noqa: PLC0415

    article = described(text, Path(name), name)
    told = {field: value for field, value in facts.items() if value is not None}
    return evolve(article, **told | {"id": facts.get("id") if article.id == name else article.id})


def _stem(name: str) -> str | None:
    return Path(name).stem if name != "-" else None


def run(options: argparse.Namespace) -> int:
    """Read the stories and write them in the format asked for."""
    return write_export([report for _, report in read_reports(options, id=_stem)], options)


def write_export(reports: Iterable["Report"], options: argparse.Namespace) -> int:
    """Write reports in the format and to the place that the options name."""
    from newsevents.io.exports import FORMATS, ExportError, write_brat  # noqa: PLC0415

    form = FORMATS[options.format]
    if form.write is None:
        if options.output is None:
            raise ExportError("standard output", f"{form.name} is a folder of files; name one with --output")
        write_brat(reports, Path(options.output))
        return 0
    text = form.write(reports)
    if options.output is None:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        return 0
    try:
        Path(options.output).write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise ExportError(options.output, error.strerror or str(error)) from error
    return 0
