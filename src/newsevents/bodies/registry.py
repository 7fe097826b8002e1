"""Finding a body by what people call it."""

import re
import tomllib
from functools import cache
from types import MappingProxyType
from typing import Any

from newsevents.bodies.build import build_body
from newsevents.bodies.errors import BodyDataError, UnknownBodyError
from newsevents.bodies.records import Body
from newsevents.bodies.tables import read_table, table_names


@cache
def _tables() -> MappingProxyType[str, dict[str, Any]]:
    tables = (read_table(name) for name in table_names())
    return MappingProxyType({table["id"]: table for table in tables})


def _key(name: str) -> str:
    words = re.findall(r"\w+", name.casefold().replace(".", ""))
    return " ".join(words[1:] if words[:1] == ["the"] else words)


@cache
def _index() -> MappingProxyType[str, str]:
    index: dict[str, str] = {}
    for table in _tables().values():
        for name in {_key(name) for name in (table["id"], table["name"], *table.get("aliases", ()))}:
            if name in index:
                raise BodyDataError(table["id"], f"{name!r} is also a name of {index[name]}")
            index[name] = table["id"]
    return MappingProxyType(index)


@cache
def _built(body_id: str) -> Body:
    return build_body(_tables()[body_id], _tables())


def body(name: str) -> Body:
    """Find a body by its id, its name or what else it is called, in any capitals.

    Raises :class:`UnknownBodyError`, a ``LookupError`` that carries the closest names.

    >>> body("the Security Council").id, body("unsc").name
    ('unsc', 'UN Security Council')
    """
    found = _index().get(_key(name))
    if found is None:
        raise UnknownBodyError(name, _known_names())
    return _built(found)


def _known_names() -> list[str]:
    return [name for table in _tables().values() for name in (table["name"], *table.get("aliases", ()))]


def all_bodies() -> tuple[Body, ...]:
    """List all bodies, by id.

    >>> len(all_bodies()) > 30
    True
    """
    return tuple(_built(body_id) for body_id in sorted(_tables()))


def body_from_toml(text: str) -> Body:
    """Build a body of your own from the text of a TOML table of the same form as ours.

    It may take members or weights from ours (``members_from = "un"``). Raises :class:`BodyDataError`, a
    ``ValueError``, that says what is wrong with the table; rules are read when a snapshot is taken.

    >>> body_from_toml('''
    ... id = "quad"
    ... name = "Quad"
    ... checked = 2026-01-01
    ... members = [{ since = 2007-05-25, ids = ["AU", "IN", "JP", "US"], source = "first meeting, Manila" }]
    ... ''').known_from
    datetime.date(2007, 5, 25)
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BodyDataError("the table", f"it is no TOML: {error}") from error
    name = str(table.get("id", "the table"))
    try:
        return build_body(table, _tables())
    except BodyDataError:
        raise
    except KeyError as error:
        raise BodyDataError(name, f"{error.args[0]!r} is missing or names nothing that is there") from error
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        raise BodyDataError(name, str(error)) from error
