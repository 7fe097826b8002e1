"""The public API, name by name: nothing that others build on changes unnoticed.

``tests/public_api.txt`` is the snapshot; ``scripts/update_public_api.py`` writes it after a change that is meant.
"""

import enum
import inspect
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import attrs

SNAPSHOT = Path(__file__).parent / "public_api.txt"
MODULES = ("newsevents", "newsevents.decide", "newsevents.bodies", "newsevents.contests", "newsevents.strategies")


def public_api() -> str:
    """Describe every public name, one line each, in order."""
    return "".join(f"{line}\n" for name in MODULES for line in _module(import_module(name)))


def _module(module: ModuleType) -> Iterator[str]:
    for name in sorted(module.__all__):
        yield from _described(f"{module.__name__}.{name}", getattr(module, name))


def _described(path: str, value: object) -> Iterator[str]:
    if isinstance(value, type):
        yield from _class(path, value)
    elif callable(value):
        yield f"{path}{_signature(value)}"
    elif isinstance(value, enum.Enum):
        yield f"{path} = {value.name}"
    else:
        yield path


def _class(path: str, kind: type) -> Iterator[str]:
    bases = ", ".join(base.__name__ for base in kind.__bases__ if base is not object)
    yield f"{path}: class({bases})"
    if issubclass(kind, enum.Enum):
        yield from (f"{path}.{member.name} = {member.value!r}" for member in kind)
    elif attrs.has(kind):
        for field in attrs.fields(kind):
            optional = "" if field.default is attrs.NOTHING else " = ..."
            yield f"{path}.{field.name}{optional}{' (by name)' if field.kw_only else ''}"
    for name, member in sorted(vars(kind).items()):
        if name.startswith("_") or (attrs.has(kind) and name in {field.name for field in attrs.fields(kind)}):
            continue
        function = member.__func__ if isinstance(member, (classmethod, staticmethod)) else member
        if inspect.isfunction(function):
            yield f"{path}.{name}{_signature(function)}"
        elif isinstance(member, property):
            yield f"{path}.{name}: property"


_STARS: dict[object, str] = {inspect.Parameter.VAR_POSITIONAL: "*", inspect.Parameter.VAR_KEYWORD: "**"}


def _signature(function: object) -> str:
    """Give names, kinds and which have defaults; types are mypy's business."""
    parameters = inspect.signature(function).parameters.values()  # type: ignore[arg-type]
    shown = []
    for parameter in parameters:
        stars = _STARS.get(parameter.kind, "")
        by_name = " (by name)" if parameter.kind is parameter.KEYWORD_ONLY else ""
        optional = "" if parameter.default is parameter.empty else "=..."
        shown.append(f"{stars}{parameter.name}{optional}{by_name}")
    return f"({', '.join(shown)})"


def test_the_public_api_is_the_one_that_is_written_down() -> None:
    known, found = SNAPSHOT.read_text(encoding="utf-8").splitlines(), public_api().splitlines()
    gone, new = sorted(set(known) - set(found)), sorted(set(found) - set(known))
    assert not gone, f"gone or changed, which breaks who uses it: {gone}; if meant: scripts/update_public_api.py"
    assert not new, f"new: {new}; write it down with scripts/update_public_api.py"


def test_a_changed_signature_is_seen() -> None:
    def before(text: str) -> None: ...
    def after(text: str, *, quick: bool = False) -> None: ...

    assert list(_described("f", before)) != list(_described("f", after))
