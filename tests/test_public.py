"""The public face: everything by its name, quickly, and no name taken by a package."""

import subprocess
import sys
from importlib import import_module
from inspect import getdoc

import pytest

import newsevents


@pytest.mark.parametrize("name", newsevents.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    value = getattr(newsevents, name)
    assert name in dir(newsevents)
    assert name == "__version__" or getdoc(value)


def test_names_are_those_of_the_modules_that_define_them() -> None:
    for name in newsevents.__all__:
        value = getattr(newsevents, name)
        if isinstance(value, type):
            assert value is getattr(import_module(value.__module__), name)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'newsevents' has no attribute 'cake'"):
        newsevents.cake  # noqa: B018


def _prints(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout  # noqa: S603


def test_the_function_keeps_its_name_when_the_package_is_loaded() -> None:
    code = (
        "import newsevents as ne; ne.parse('One.'); ne.parse('Two.');"
        "import newsevents.parse.pipeline; print(callable(ne.parse), len(ne.parse('Three.')))"
    )
    assert _prints(code) == "True 0\n"


def test_the_function_keeps_its_name_when_the_package_comes_first() -> None:
    assert _prints(
        "from newsevents.parse.pipeline import read; import newsevents as n; print(n.parse('x') is not None)"
    )


def test_importing_loads_nothing_heavy() -> None:
    loaded = _prints("import sys, newsevents; print(sorted(m for m in sys.modules if m.startswith('newsevents')))")
    assert loaded == "['newsevents', 'newsevents.parse']\n"
    assert _prints("import sys, newsevents; print('attr' in sys.modules, 'dateutil' in sys.modules)") == "False False\n"


@pytest.mark.slow
def test_importing_takes_less_than_150_ms() -> None:
    clock = "import time; start = time.process_time(); import newsevents; print(time.process_time() - start)"
    assert min(float(_prints(clock)) for _ in range(5)) < 0.150


def test_the_headline_question() -> None:
    assert not newsevents.is_consensus_reached(members=31, support=20)
    assert newsevents.is_consensus_reached(members=31, support=31)
