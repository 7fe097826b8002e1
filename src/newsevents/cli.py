"""The command line: ``newsevents read story.txt``."""

import argparse
import os
import pkgutil
import sys
from collections.abc import Sequence
from importlib import import_module

from newsevents import __version__, commands
from newsevents.errors import NewsEventsError

_EPILOG = "exit codes: 0 done, 1 could not read the input, 2 wrong usage"
_INTERRUPTED = 130  # 128 + SIGINT, as shells have it


def build_parser() -> argparse.ArgumentParser:
    """Build the parser with every module of ``newsevents.commands`` as a subcommand."""
    parser = argparse.ArgumentParser(
        prog="newsevents",
        description="Read news text into structured, sourced, decidable facts.",
        epilog=_EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"newsevents {__version__}")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for module in sorted(pkgutil.iter_modules(commands.__path__), key=lambda found: found.name):
        import_module(f"{commands.__name__}.{module.name}").register(subparsers)
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; give its exit code.

    Wrong usage exits with 2 through ``SystemExit``, as argparse does. A reader that closes the pipe early ("| head")
    has got what it wanted: that is no error.
    """
    options = build_parser().parse_args(arguments)
    try:
        code = options.run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes once more when it exits: let that go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except NewsEventsError as error:
        print(f"newsevents: {error}", file=sys.stderr)  # noqa: T201  (errors of a program go to its standard error)
        return 1
    except KeyboardInterrupt:
        return _INTERRUPTED
    return int(code)
