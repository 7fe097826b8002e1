"""The house stays one that can be read: short modules, short functions."""

import ast
from pathlib import Path

import pytest

import newsevents

MODULES = sorted(Path(newsevents.__file__).parent.rglob("*.py"))
MOST_OF_A_MODULE, MOST_OF_A_FUNCTION = 400, 40


def long_functions(source: str) -> list[str]:
    """Name the functions of more lines than one can take in, from ``def`` to the last of the body."""
    found = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    lines = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in found}
    return [f"{name}: {count} lines" for name, count in lines.items() if count > MOST_OF_A_FUNCTION]


def test_a_long_function_is_found() -> None:
    body = "\n".join(f"    x{number} = {number}" for number in range(MOST_OF_A_FUNCTION))
    assert long_functions(f"class A:\n  def f(self):\n{body}") == ["f: 41 lines"]
    assert not long_functions(f"def f():\n{body}".rpartition("\n")[0])


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_modules_and_functions_are_short(path: Path) -> None:
    source = path.read_text("utf-8")
    assert len(source.splitlines()) <= MOST_OF_A_MODULE
    assert not long_functions(source)
