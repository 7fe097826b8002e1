"""The records of many articles as one table: which columns it has, and a report's rows in it."""

from functools import lru_cache
from typing import Any

from attrs import frozen

from newsevents.io.schema import records_schema
from newsevents.model import Report


@frozen
class Column:
    """One column of the table."""

    name: str
    kind: str
    """``string``, ``integer`` or ``number``."""
    nullable: bool
    description: str


_ARTICLE = (
    Column("article_id", "string", nullable=True, description="The article's id, or its place in the input."),
    Column("published", "string", nullable=True, description="Its day of publication, ISO 8601."),
    Column("url", "string", nullable=True, description="Where it was published."),
    Column("publisher", "string", nullable=True, description="Which outlet published it."),
)


@lru_cache(maxsize=1)
def columns() -> tuple[Column, ...]:
    """List the columns: the article's, then every field that a flat record of any type has.

    The same field has the same column in all types. ``start`` and ``end`` are the spell of an appointment; where the
    words stand is said by ``evidence_start`` and ``evidence_end``.

    >>> [column.name for column in columns()][:7]
    ['article_id', 'published', 'url', 'publisher', 'type', 'endorser', 'stance']
    """
    found = {column.name: column for column in _ARTICLE}
    rows = records_schema()["oneOf"]
    for row in rows:
        for name, schema in row["properties"].items():
            if name in {"start", "end"} and row["title"] != "appointment":
                continue
            column = _column(name, schema, everywhere=all(name in each["required"] for each in rows))
            earlier = found.setdefault(name, column)
            if earlier.kind != column.kind:
                raise TypeError(f"{name} is {earlier.kind} in one type of record and {column.kind} in another")
            if column.nullable and not earlier.nullable:
                found[name] = column
    return tuple(found.values())


def _column(name: str, schema: dict[str, Any], *, everywhere: bool) -> Column:
    types = schema.get("type", ["string"])
    types = types if isinstance(types, list) else [types]
    values = [*schema.get("enum", []), *([schema["const"]] if "const" in schema else [])]
    (kind,) = {each for each in types if each != "null"}
    nullable = not everywhere or "null" in types or None in values
    return Column(name, kind, nullable, schema.get("description", "The record's type."))


def rows_of(report: Report) -> list[dict[str, Any]]:
    """Give a report's records as rows of the table: the article's columns, then the record's own."""
    article = report.article
    head = {
        "article_id": article.id,
        "published": article.published and article.published.isoformat(),
        "url": article.url,
        "publisher": article.publisher,
    }
    return [head | row for row in map(_without_place, report.to_records())]


def _without_place(row: dict[str, Any]) -> dict[str, Any]:
    """Leave out the offsets that go by the names of an appointment's spell; they stand as the evidence's, too."""
    if row["type"] != "appointment":
        del row["start"], row["end"]
    return row
