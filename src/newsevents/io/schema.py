"""The published JSON Schemas: of the document that ``to_json`` writes, and of the flat rows of ``to_records``.

Both are made from the classes of the model and their docstrings, so that they cannot say anything else than the code.
"""

import ast
import inspect
import textwrap
from collections.abc import Callable
from datetime import date
from enum import Enum
from itertools import pairwise
from types import UnionType
from typing import Any, get_args, get_origin

import attrs

from newsevents.model import Actor, Office, Record, Report, TimeExpression
from newsevents.model.checks import words as non_empty
from newsevents.model.rows import COLUMN_NAMES, SOURCED
from newsevents.model.serial import SCHEMA_VERSION

DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]

_PLACE = {
    "start": ("integer", "Where the words that state the record begin, in code points of the article."),
    "end": ("integer", "One past their last character."),
    "sentence": ("string", "The sentence around them."),
    "evidence_text": ("string", "The words themselves."),
    "evidence_start": ("integer", "Where they begin; the same as start wherever start is an offset."),
    "evidence_end": ("integer", "One past their last character."),
    "rule_id": ("string", "The id of the frame or rule that produced the record."),
}


def report_schema() -> Schema:
    """Give the JSON Schema of the document that :meth:`Report.to_json` writes and :meth:`Report.from_json` reads.

    >>> report_schema()["properties"]["schema_version"]
    {'const': 1}
    """
    definitions: dict[str, Schema] = {}
    root = _object(Report, definitions)
    root["properties"] = {"schema_version": {"const": SCHEMA_VERSION}, **root["properties"]}
    root["required"] = ["schema_version", *root["required"]]
    head = {
        "$schema": DIALECT,
        "$id": f"urn:newsevents:report:{SCHEMA_VERSION}",
        "title": "newsevents report",
    }
    return head | root | {"$defs": dict(sorted(definitions.items()))}


def records_schema() -> Schema:
    """Give the JSON Schema of one flat row, as ``newsevents read --jsonl`` writes one a line.

    >>> [row["properties"]["type"]["const"] for row in records_schema()["oneOf"]][:2]
    ['endorsement', 'candidacy']
    """
    return {
        "$schema": DIALECT,
        "$id": f"urn:newsevents:record:{SCHEMA_VERSION}",
        "title": "newsevents record",
        "description": "One record as a flat row: names are strings, dates are ISO 8601 days, months or years.",
        "oneOf": [_row(kind) for kind in _record_types()],
    }


SCHEMAS: dict[str, Callable[[], Schema]] = {"report": report_schema, "record": records_schema}
"""The published schemas, by the name of their file."""


def _record_types() -> list[type[Record]]:
    """List the record classes in the order of the report's fields."""
    items = [get_args(attribute.type) for attribute in attrs.fields(Report)]
    return [arguments[0] for arguments in items if arguments and issubclass(arguments[0], Record)]


def _object(kind: type[Any], definitions: dict[str, Schema]) -> Schema:
    """Describe a class of the model as an object; the classes of its fields become definitions."""
    attributes = attrs.fields(kind)
    described = field_docs(kind)
    properties: dict[str, Schema] = {}
    for attribute in attributes:
        schema = _value(attribute.type, definitions)
        if attribute.name == "evidence":
            schema["minItems"] = 1
        if attribute.validator is non_empty:
            schema["minLength"] = 1
        if attribute.name in described:
            schema["description"] = described[attribute.name]
        properties[attribute.name] = schema
    return {
        "type": "object",
        "description": _first_paragraph(kind),
        "properties": properties,
        "required": [attribute.name for attribute in attributes if attribute.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _value(kind: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401  (annotations are of many types)
    """Describe the type of a field."""
    if isinstance(kind, UnionType):
        return _union(list(get_args(kind)), definitions)
    if get_origin(kind) is tuple:
        item, last = get_args(kind)[0], get_args(kind)[-1]
        size = {} if last is Ellipsis else {"minItems": len(get_args(kind)), "maxItems": len(get_args(kind))}
        return {"type": "array", "items": _value(item, definitions), **size}
    if attrs.has(kind):
        name = kind.__name__
        if name not in definitions:
            definitions[name] = {}  # holds the place while the class is described
            definitions[name] = _object(kind, definitions)
        return {"$ref": f"#/$defs/{name}"}
    if issubclass(kind, Enum):
        return {"enum": [member.value for member in kind]}
    if kind is date:
        return {"type": "string", "format": "date"}
    # Offsets and counts are never negative.
    simple: dict[Any, Schema] = {str: {"type": "string"}, int: {"type": "integer", "minimum": 0}}
    return simple[kind]


def _union(kinds: list[Any], definitions: dict[str, Schema]) -> Schema:
    """Describe a field that may be null, or any number."""
    nullable = type(None) in kinds
    rest = [kind for kind in kinds if kind is not type(None)]
    schema = {"type": "number", "minimum": 0} if set(rest) == {int, float} else _value(rest[0], definitions)
    if not nullable:
        return schema
    if "type" in schema:
        return schema | {"type": [schema["type"], "null"]}
    return {"anyOf": [schema, {"type": "null"}]}


def _row(kind: type[Record]) -> Schema:
    """Describe the flat row of a record class."""
    columns: dict[str, Schema] = {"type": {"const": kind.type}}
    described = field_docs(kind)
    for attribute in attrs.fields(kind):
        if attribute.name == "evidence":
            continue
        columns |= _columns(attribute.name, attribute.type, described.get(attribute.name, ""))
    if kind.type == "rule":
        del columns["organization"]  # the body says it
    if kind.type in SOURCED:
        columns["source"] = {"type": ["string", "null"], "description": _first_paragraph(Record.source)}
    for name, (type_, words) in _PLACE.items():
        columns.setdefault(name, {"type": type_, "description": words})
    return {
        "title": kind.type,
        "description": _first_paragraph(kind),
        "type": "object",
        "properties": columns,
        "required": list(columns),
        "additionalProperties": False,
    }


def _columns(name: str, kind: Any, description: str) -> dict[str, Schema]:  # noqa: ANN401  (as above)
    """Describe a field's columns: an office has two, everything else one."""
    kinds = [each for each in get_args(kind) if each is not type(None)] if isinstance(kind, UnionType) else [kind]
    nullable = kinds != [kind] and type(None) in get_args(kind)
    if kinds == [Office]:
        docs = field_docs(Office)
        return {
            column: {"type": ["string", "null"], "description": docs[field]}
            for column, field in (("office", "title"), ("organization", "organization"))
        }
    if kinds == [Actor]:
        schema: Schema = {"type": "string"}
    elif kinds == [TimeExpression]:
        schema = {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}
    else:
        schema = _value(kinds[0], {}) if len(kinds) == 1 else {"type": "number", "minimum": 0}
    if nullable and "enum" in schema:
        schema["enum"].append(None)
    elif nullable:
        schema["type"] = [schema["type"], "null"]
    return {COLUMN_NAMES.get(name, name): schema | {"description": description}}


def _first_paragraph(described: object) -> str:
    return " ".join((inspect.getdoc(described) or "").split("\n\n")[0].split())


def field_docs(kind: type[Any]) -> dict[str, str]:
    """Read what the docstrings under a class's fields say of them, inherited fields included.

    >>> field_docs(Office)["organization"]
    'The body, company or country that it belongs to, by its usual short name.'
    """
    docs: dict[str, str] = {}
    for each in reversed(kind.__mro__):
        if attrs.has(each):
            (tree,) = ast.parse(textwrap.dedent(inspect.getsource(each))).body
            docs |= _docs_in(tree.body if isinstance(tree, ast.ClassDef) else [])
    return docs


def _docs_in(body: list[ast.stmt]) -> dict[str, str]:
    """Find the string that stands right after each annotated name."""
    docs: dict[str, str] = {}
    for field, after in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(after, ast.Expr):
            words = after.value.value if isinstance(after.value, ast.Constant) else None
            if isinstance(words, str):
                docs[field.target.id] = " ".join(words.split())
    return docs
