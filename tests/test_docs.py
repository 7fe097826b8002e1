"""Every example of the documentation and of the docstrings runs and prints what it says."""

import doctest
import importlib
import pkgutil
import re
import shlex
from pathlib import Path

import pytest

import newsevents
from newsevents.cli import build_parser

FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
ROOT = Path(__file__).parent.parent
PAGES = sorted(p for p in (ROOT / "docs").rglob("*.md") if "_build" not in p.parts)
# Modules that need an extra, or that run when imported, have their own tests.
SKIPPED = ("newsevents.__main__", "newsevents.ledger.migrations")
MODULES = [m.name for m in pkgutil.walk_packages(newsevents.__path__, "newsevents.") if not m.name.startswith(SKIPPED)]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_the_examples_of_a_page(page: Path) -> None:
    if "newsevents.arrow" in page.read_text("utf-8"):
        pytest.importorskip("pyarrow", reason="needs the extra arrow")
    result = doctest.testfile(str(page), module_relative=False, optionflags=FLAGS)
    assert result.failed == 0


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module(name: str) -> None:
    try:
        module = importlib.import_module(name)
    except (ModuleNotFoundError, newsevents.MissingExtraError) as error:
        pytest.skip(str(error))
    assert doctest.testmod(module, optionflags=FLAGS).failed == 0


def _commands() -> list[str]:
    """Give every ``newsevents`` command of the pages' shell blocks."""
    fence = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)
    blocks = [block for page in PAGES for block in fence.findall(page.read_text("utf-8"))]
    return sorted({line for block in blocks for line in block.splitlines() if line.startswith("newsevents ")})


@pytest.mark.parametrize("command", _commands())
def test_a_command_of_a_page_is_accepted(command: str) -> None:
    arguments = shlex.split(command)[1:]
    if arguments[-1] == "--help":
        arguments.pop()
        assert arguments
    else:
        assert callable(build_parser().parse_args(arguments).run)
