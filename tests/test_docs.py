"""Every example of the documentation and of the docstrings runs and prints what it says."""

import doctest
import importlib
import pkgutil
from pathlib import Path

import pytest

import newsevents

FLAGS = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs").rglob("*.md"))
# Modules that need an extra, or that run when imported, have their own tests.
SKIPPED = ("newsevents.__main__", "newsevents.ledger.migrations")
MODULES = [
    m.name
    for m in pkgutil.walk_packages(newsevents.__path__, "newsevents.")
    if not m.name.startswith(SKIPPED)
]


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_the_examples_of_a_page(page: Path) -> None:
    result = doctest.testfile(str(page), module_relative=False, optionflags=FLAGS)
    assert result.failed == 0


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module(name: str) -> None:
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        pytest.skip(f"needs {error.name}")
    assert doctest.testmod(module, optionflags=FLAGS).failed == 0
