"""``newsevents report``: many articles on one contest, as one HTML page."""

import argparse
import sys
from typing import TYPE_CHECKING

from newsevents.arguments import day, positive

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsevents.contests import Contest


def register(subparsers: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``report`` and its options."""
    parser = subparsers.add_parser(
        "report",
        help="write many articles on one contest as an HTML page",
        description="Fold articles into a contest and write it as one HTML page that needs nothing else: where it "
        "stands under which rule, who backs whom since when and on whose word, and each article with its records "
        "marked. Needs the extra 'report'.",
        epilog="newsevents report articles/ -o race.html",
    )
    parser.add_argument(
        "articles",
        nargs="+",
        metavar="ARTICLE",
        help="a file or a folder of articles: .txt (NAME.json beside NAME.txt may give its date, outlet and address), "
        ".jsonl, .json, .html, .parquet, .warc",
    )
    parser.add_argument(
        "-o", "--output", required=True, metavar="FILE", help="the page to write; - for standard output"
    )
    parser.add_argument("--office", help="which contest, where the articles tell of several: 'secretary general'")
    parser.add_argument("--organization", metavar="BODY", help="whose office it is: NATO")
    parser.add_argument(
        "--body", help="who decides, instead of the office's own body: one that 'newsevents bodies' lists"
    )
    parser.add_argument("--candidate", metavar="NAME", help="whom to begin with; default: who is furthest")
    parser.add_argument("--as-of", type=day, metavar="DATE", help="leave out what is later; default: the last article")
    parser.add_argument("--since", type=day, metavar="DATE", help="leave out articles before: an earlier race's")
    parser.add_argument("--named-only", action="store_true", help="leave out what only unnamed sources say")
    parser.add_argument("--outlets", type=positive, default=1, metavar="N", help="leave out what fewer outlets report")
    parser.add_argument(
        "--on-error",
        choices=("fail", "skip"),
        default="fail",
        help="what to do with a damaged article: stop, or tell of it on standard error and go on (default: fail)",
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Read the articles, fold them, and write the page."""
    from newsevents.api import Parser  # noqa: PLC0415  (--help stays quick)
    from newsevents.contests import fold  # noqa: PLC0415
    from newsevents.errors import ArticleError  # noqa: PLC0415
    from newsevents.io.readers import read_articles  # noqa: PLC0415
    from newsevents.io.whole import write_whole  # noqa: PLC0415
    from newsevents.show.html import contest_page  # noqa: PLC0415

    def tell(error: ArticleError) -> None:
        sys.stderr.write(f"newsevents report: {error}\n")

    parser = Parser()
    articles = read_articles(options.articles, on_error=tell if options.on_error == "skip" else "fail")
    contests = fold(parser.parse_article(article) for article in articles)
    chosen = _chosen(contests, options.office, options.organization)
    page = contest_page(
        chosen if options.since is None else chosen.since(options.since),
        candidate=options.candidate,
        as_of=options.as_of,
        named_only=options.named_only,
        outlets=options.outlets,
        body=options.body,
        others=tuple(str(each.office) for each in contests if each is not chosen),
    )
    if options.output == "-":
        sys.stdout.buffer.write(page.encode())
    else:
        write_whole(options.output, page)
    return 0


def _chosen(contests: "Sequence[Contest]", office: str | None, organization: str | None) -> "Contest":
    """Give the contest asked for; of several that fit, the one that most articles tell of."""
    from newsevents.contests import UnknownContestError  # noqa: PLC0415
    from newsevents.contests.keys import office_key  # noqa: PLC0415

    wanted = office_key(office, organization)
    for each in contests:
        key = office_key(each.office.title, each.office.organization)
        if wanted[0] in {"", key[0]} and wanted[1] in {"", key[1]}:
            return each
    asked = " of ".join(part for part in (office, organization) if part) or "any"
    raise UnknownContestError(asked, [str(each.office) for each in contests])
