"""``newsevents track``: follow a race over many articles, kept in a ledger."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from newsevents.arguments import day, positive
from newsevents.commands.export import add_articles, add_format, read_reports, write_export
from newsevents.errors import MissingExtraError

if TYPE_CHECKING:
    from newsevents.contests import Contest, Standing
    from newsevents.ledger import Ledger


def register(subparsers: Any) -> None:  # noqa: ANN401  (argparse does not publish the type)
    """Add ``track`` and its actions."""
    parser = subparsers.add_parser(
        "track",
        help="follow a race over many articles",
        description="Keep articles in a ledger and ask it who is in, who backs whom since when and on whose word, and "
        "where it stands on any day.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", required=True)
    add = _action(actions, "add", "read articles and keep them; one that is there already changes nothing", _add)
    add_articles(add)
    add.add_argument("--outlet", help="who published them, so that outlets can be told apart")
    _json(_action(actions, "contests", "list the contests that the articles tell of", _contests))
    show = _action(actions, "show", "say where a contest stands", _show)
    _contest_options(show)
    show.add_argument("--candidate", help="only for this candidate")
    _json(show)
    line = _action(actions, "timeline", "list what happened, in order", _timeline)
    _contest_options(line)
    _json(line)
    export = _action(actions, "export", "write the records in another format", _export)
    export.add_argument("contest", nargs="?", metavar="CONTEST", help="only the articles about this contest")
    add_format(export)


def _action(actions: Any, name: str, about: str, run: Any) -> argparse.ArgumentParser:  # noqa: ANN401
    parser: argparse.ArgumentParser = actions.add_parser(
        name, help=about, description=f"{about[:1].upper()}{about[1:]}."
    )
    parser.add_argument(
        "--ledger", required=True, metavar="FILE|URL", help="an SQLite file, or a URL such as postgresql://host/name"
    )
    parser.set_defaults(run=run)
    return parser


def _contest_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("contest", metavar="CONTEST", help="such as 'NATO secretary general'")
    parser.add_argument("--as-of", type=day, metavar="DATE", help="the day; default: that of the last article")
    parser.add_argument("--since", type=day, metavar="DATE", help="leave out articles before: an earlier race's")
    parser.add_argument("--named-only", action="store_true", help="leave out what only unnamed sources say")
    parser.add_argument("--outlets", type=positive, default=1, metavar="N", help="leave out what fewer outlets report")


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="write JSON")


def _open(options: argparse.Namespace) -> "Ledger":
    try:
        from newsevents.ledger import Ledger  # noqa: PLC0415  (an extra, and slow to import)
    except ModuleNotFoundError as error:
        raise MissingExtraError("ledger", "sqlalchemy and alembic", "keep a ledger") from error
    return Ledger(options.ledger)


def _write(lines: Iterable[str]) -> int:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


def _dump(value: object) -> int:
    return _write([json.dumps(value, ensure_ascii=False, indent=2)])


def _add(options: argparse.Namespace) -> int:
    """Add articles one by one; a line for each says that it is safe."""
    with _open(options) as ledger:
        for name, report in read_reports(options, publisher=options.outlet):
            new = ledger.add(report)
            sys.stdout.write(f"{'added' if new else 'known'}\t{name}\t{len(report)} records\n")
            sys.stdout.flush()  # the line is a promise: it must be out before the next article is begun
    return 0


def _contests(options: argparse.Namespace) -> int:
    with _open(options) as ledger:
        entries = ledger.contests()
    if options.json:
        return _dump(
            [
                {
                    "office": entry.office.title,
                    "organization": entry.office.organization,
                    "articles": entry.articles,
                    "first": entry.first.isoformat() if entry.first else None,
                    "last": entry.last.isoformat() if entry.last else None,
                }
                for entry in entries
            ]
        )
    if not entries:
        return _write(["no contest yet: add articles with 'newsevents track add'"])
    return _write(
        f"{entry.articles:>6}  {entry.first or '?':}  {entry.last or '?':}  {entry.office}" for entry in entries
    )


def _contest(options: argparse.Namespace) -> "Contest":
    with _open(options) as ledger:
        contest = ledger.contest(options.contest)
    return contest if options.since is None else contest.since(options.since)


def _show(options: argparse.Namespace) -> int:
    contest = _contest(options)
    names = [options.candidate] if options.candidate else [who.name for who in contest.candidates]
    standings = [
        contest.standing(name, options.as_of, named_only=options.named_only, outlets=options.outlets) for name in names
    ]
    # Whom nobody backs, opposes or counts, and who does not stand, is not in the picture of that day.
    shown = [each for each in standings if options.candidate or each.candidacy or each.positions or each.claims]
    if options.json:
        return _dump([standing.to_dict() for standing in shown])
    return _write(line for standing in shown or standings for line in _standing_lines(contest, standing))


def _standing_lines(contest: "Contest", standing: "Standing") -> Iterator[str]:
    status = standing.status.name if standing.status is not None else "UNKNOWN"
    yield f"{standing.candidate.name} for {contest.office}, {standing.as_of.isoformat()}: {status}"
    yield f"  {standing.explain()}"
    for position in standing.positions:
        sources = f", says {', '.join(position.sources)}" if position.sources else ""
        count = len(position.reports)
        told = f"{count} article{'s' if count > 1 else ''}"
        yield f"  {position.since or '?'}  {position.actor.name}: {position.stance} ({told}{sources})"
        yield f"      {' '.join(position.reports[0].quote.split())}"
    yield ""


def _timeline(options: argparse.Namespace) -> int:
    contest = _contest(options)
    events = contest.timeline(options.as_of, named_only=options.named_only, outlets=options.outlets)
    if options.json:
        return _dump(
            [
                {
                    "date": event.day.isoformat() if event.day else None,
                    "kind": str(event.kind),
                    "actor": event.actor.name if event.actor else None,
                    "candidate": event.candidate.name if event.candidate else None,
                    "words": event.words,
                    "quotes": [told.quote for told in event.reports],
                    "contradicted_by": [told.quote for told in event.contradicts],
                }
                for event in events
            ]
        )
    return _write(
        f"{event.day or '?         '}  {event.words}{' [contradicted]' if event.contradicts else ''}"
        for event in events
    )


def _export(options: argparse.Namespace) -> int:
    with _open(options) as ledger:
        reports = ledger.contest(options.contest).reports if options.contest else tuple(ledger.reports())
    return write_export(reports, options)
