"""The lossless JSON form of a report, through cattrs."""

import json
import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar, get_args, get_origin

import attrs

from newsevents.errors import DocumentError

if TYPE_CHECKING:
    from cattrs import Converter

SCHEMA_VERSION = 1
"""The version of the JSON form; raised when a document of an older reader's schema would be misread."""

T = TypeVar("T")
Hook = Callable[[object, object], object]

_SCALARS = {str: "a string", int: "an integer", bool: "true or false"}
_NUMBER = int | float
# UTF-8 has no form for these, so JSON must escape them; two that stand as a pair would come back as one character.
_LONE_SURROGATES = re.compile("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]")


@cache
def _converter() -> "Converter":
    """Build the converter once. It converts nothing on the way in: a number in a string's place is damage."""
    from cattrs import Converter  # noqa: PLC0415  (as above)

    converter = Converter()
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, _date)
    for kind in (str, int, bool):
        converter.register_structure_hook(kind, _scalar)
    converter.register_structure_hook(StrEnum, _member)
    converter.register_structure_hook_func(lambda kind: kind == _NUMBER, _number)
    converter.register_structure_hook_func(
        lambda kind: kind == _NUMBER | None, lambda value, _: None if value is None else _number(value, _NUMBER)
    )
    converter.register_structure_hook_factory(_is_tuple, _tuple_hook)
    converter.register_structure_hook_factory(attrs.has, _object_hook)
    return converter


def _scalar(value: object, kind: type[object]) -> object:
    """Refuse anything but the very type."""
    if type(value) is not kind:
        msg = f"expected {_SCALARS[kind]}, not {_shown(value)}"
        raise TypeError(msg)
    return value


def _number(value: object, _: object) -> int | float:
    """Accept an integer or a float, and no truth value."""
    if type(value) is int or type(value) is float:
        return value
    msg = f"expected a number, not {_shown(value)}"
    raise TypeError(msg)


def _date(value: object, _: object) -> date:
    """Accept the one way in which a day is written: ``2024-02-22``."""
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        day = None
    if day is None or day.isoformat() != value:
        msg = f"expected a day such as '2024-02-22', not {_shown(value)}"
        raise ValueError(msg)
    return day


def _member(value: object, kind: type[StrEnum]) -> StrEnum:
    """Accept the value of a member of an enumeration."""
    for member in kind:
        if type(value) is str and member.value == value:
            return member
    msg = f"expected one of {', '.join(str(member.value) for member in kind)}, not {_shown(value)}"
    raise ValueError(msg)


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _tuple_hook(kind: type, converter: "Converter") -> Hook:
    """Make the hook for ``tuple[X, ...]`` and for ``tuple[X, X]``: only a JSON array is one."""
    from cattrs.errors import IterableValidationError, IterableValidationNote  # noqa: PLC0415  (as above)

    arguments = get_args(kind)
    item_kind = arguments[0]
    length = None if arguments[-1] is Ellipsis else len(arguments)
    hook = converter.get_structure_hook(item_kind)

    def structure(value: object, _: object) -> tuple[object, ...]:
        if type(value) is not list or length not in {None, len(value)}:
            wanted = "an array" if length is None else f"an array of {length}"
            msg = f"expected {wanted}, not {_shown(value)}"
            raise TypeError(msg)
        items = []
        for index, item in enumerate(value):
            try:
                items.append(hook(item, item_kind))
            except Exception as error:  # noqa: BLE001  (every fault of an item gets its index)
                note = IterableValidationNote(f"at index {index}", index, item_kind)
                error.__notes__ = [*getattr(error, "__notes__", ()), note]
                raise IterableValidationError("in an array", [error], kind) from None
        return tuple(items)

    return structure


def _object_hook(kind: type, converter: "Converter") -> Hook:
    """Make the hook for a class of the model: only a JSON object with no unknown keys is one."""
    from cattrs.gen import make_dict_structure_fn  # noqa: PLC0415  (as above)

    inner: Any = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True)

    def structure(value: object, _: object) -> object:
        if type(value) is not dict:
            msg = f"expected an object, not {_shown(value)}"
            raise TypeError(msg)
        return inner(value, kind)

    return structure


def _shown(value: object) -> str:
    """Show a value of the document as JSON, cut to a length that fits a message."""
    shown = json.dumps(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."


def dumps(report: object, *, indent: int | None = None) -> str:
    """Write a report as a JSON document."""
    document = {"schema_version": SCHEMA_VERSION, **_converter().unstructure(report)}
    text = json.dumps(document, ensure_ascii=False, allow_nan=False, indent=indent)
    return _LONE_SURROGATES.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def loads(document: str | bytes, kind: type[T]) -> T:
    """Read a JSON document as ``kind``, or raise a :class:`DocumentError` that names the path of the fault."""
    try:
        data = json.loads(document, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise DocumentError("$", f"not a JSON document: {error}") from error
    if not isinstance(data, dict) or "schema_version" not in data:
        raise DocumentError("$", "not a newsevents report: it has no schema_version")
    _check_version(data.pop("schema_version"))
    try:
        return _converter().structure(data, kind)
    except Exception as error:
        path, reason = _first_fault(error, "$")
        raise DocumentError(path, reason) from error


def _no_number(constant: str) -> NoReturn:
    msg = f"{constant} is no number in JSON"
    raise ValueError(msg)


def _check_version(version: object) -> None:
    if type(version) is int and version > SCHEMA_VERSION:
        reason = f"version {version} is newer than this newsevents reads ({SCHEMA_VERSION}); install a newer one"
        raise DocumentError("$.schema_version", reason)
    if type(version) is not int or version != SCHEMA_VERSION:
        raise DocumentError("$.schema_version", f"expected {SCHEMA_VERSION}, not {_shown(version)}")


def _first_fault(error: BaseException, path: str) -> tuple[str, str]:
    """Follow cattrs's tree of errors to the first leaf; give its path in the document and its reason."""
    if isinstance(error, BaseExceptionGroup):
        child = error.exceptions[0]
        for note in getattr(child, "__notes__", ()):
            place = getattr(note, "name", getattr(note, "index", None))
            if isinstance(child, KeyError) and isinstance(place, str):
                return path, f"the field {place!r} is missing"
            if place is not None:
                step = f"[{place}]" if isinstance(place, int) else f".{place}"
                return _first_fault(child, path + step)
        return _first_fault(child, path)
    extra = getattr(error, "extra_fields", None)
    if extra:
        return path, f"unknown field {min(extra)!r}"
    # attrs puts the attribute and the value beside its message.
    return path, str(error.args[0]) if error.args else type(error).__name__
