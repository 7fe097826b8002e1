"""Articles as JSON: one a line, or a document that holds one or many."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from newsevents.errors import ArticleError
from newsevents.io.readers.fields import article_from, find, names
from newsevents.io.readers.sources import Opened
from newsevents.model import Article


def read_lines(source: Opened) -> Iterator[Article | ArticleError]:
    """Read JSON Lines, one object a line; empty lines are none."""
    with source.open() as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield _from_bytes(line, f"{source.name} line {number}")


def _from_bytes(line: bytes, place: str) -> Article | ArticleError:
    try:
        fields = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        return ArticleError(place, place, _fault(error))
    return _from_value(fields, place)


def _fault(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return f"byte {error.start + 1} is not UTF-8; convert it first"
    return f"it is no JSON: {error or 'nested too deeply'}"


def _from_value(fields: Any, place: str) -> Article | ArticleError:  # noqa: ANN401  (JSON is of any type)
    if not isinstance(fields, Mapping):
        return ArticleError(place, place, f"an article is an object with a text, not {type(fields).__name__}")
    try:
        return article_from(fields, place)
    except ArticleError as error:
        return error


def read_document(source: Opened) -> Iterator[Article | ArticleError]:
    """Read a JSON document: an article, a list of them, or an object that holds the list (``articles``, ``@graph``)."""
    try:
        with source.open() as file:
            document = json.loads(file.read().decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        yield ArticleError(source.name, source.name, _fault(error))
        return
    items = articles_in(document)
    for number, fields in enumerate(items, start=1):
        place = source.name if len(items) == 1 and fields is document else f"{source.name} item {number}"
        yield _from_value(fields, place)


def articles_in(document: Any) -> list[Any]:  # noqa: ANN401  (JSON is of any type)
    """Find the objects of a document that are articles: where objects say their type, those of an article's type."""
    items = document if isinstance(document, list) else [document]
    if isinstance(document, Mapping) and find(document, "text") is None:
        inner = next((document[key] for key in names()["lists"] if isinstance(document.get(key), list)), None)
        items = items if inner is None else inner
    return [item for item in items if not isinstance(item, Mapping) or _is_article(item)]


def _is_article(item: Mapping[str, Any]) -> bool:
    kind = item.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return kind is None or any(each in names()["types"] for each in kinds if isinstance(each, str))
