"""The lossless JSON form of a report, through cattrs."""

import json
from datetime import date
from functools import cache
from typing import Any, TypeVar

from newsevents.errors import DocumentError

SCHEMA_VERSION = 1
"""The version of the JSON form; raised when a document of an older reader's schema would be misread."""

T = TypeVar("T")


@cache
def _converter() -> Any:
    """Build the converter once: dates as ISO strings, unknown keys refused."""
    from cattrs import Converter  # noqa: PLC0415  (import newsevents stays fast)

    converter = Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    converter.register_structure_hook(int | float, lambda value, _: _number(value))
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _exactly)
    return converter


def _exactly(value: Any, kind: type) -> Any:
    """Refuse to convert: in a lossless form a number in a string's place is damage."""
    if type(value) is not kind:
        msg = f"expected {kind.__name__}, not {value!r}"
        raise TypeError(msg)
    return value


def _number(value: Any) -> int | float:
    """Accept an integer or a float, and no truth value."""
    if type(value) not in {int, float}:
        msg = f"expected a number, not {value!r}"
        raise TypeError(msg)
    return value  # type: ignore[no-any-return]


def dumps(report: Any, *, indent: int | None = None) -> str:
    """Write a report as a JSON document."""
    document = {"schema_version": SCHEMA_VERSION, **_converter().unstructure(report)}
    return json.dumps(document, ensure_ascii=False, indent=indent)


def loads(document: str | bytes, kind: type[T]) -> T:
    """Read a JSON document as ``kind``, or raise a :class:`DocumentError` that names the path of the fault."""
    try:
        data = json.loads(document)
    except (ValueError, RecursionError) as error:
        raise DocumentError("$", f"not a JSON document: {error}") from error
    if not isinstance(data, dict) or "schema_version" not in data:
        raise DocumentError("$", "not a newsevents report: it has no schema_version")
    version = data.pop("schema_version")
    if version != SCHEMA_VERSION:
        raise DocumentError(
            "$.schema_version", f"this newsevents reads version {SCHEMA_VERSION}, not {version!r}; install a newer one"
        )
    try:
        return _converter().structure(data, kind)  # type: ignore[no-any-return]
    except Exception as error:
        path, reason = _first_fault(error, "$")
        raise DocumentError(path, reason) from error


def _first_fault(error: BaseException, path: str) -> tuple[str, str]:
    """Follow cattrs's tree of errors to the first leaf; give its path in the document and its reason."""
    if isinstance(error, BaseExceptionGroup):
        child = error.exceptions[0]
        for note in getattr(child, "__notes__", ()):
            place = getattr(note, "name", getattr(note, "index", None))
            if place is not None:
                step = f"[{place}]" if isinstance(place, int) else f".{place}"
                return _first_fault(child, path + step)
        return _first_fault(child, path)
    return path, str(error) or type(error).__name__
