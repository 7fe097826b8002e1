"""What an article is made of, under the names that the usual formats of news give it."""

import re
import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from html.parser import HTMLParser
from importlib.resources import files
from typing import Any

from dateutil.parser import isoparse

from newsevents.errors import ArticleError
from newsevents.model import Article

_MILLISECONDS = 10**11
"""Unix times above it count milliseconds: in seconds they would lie beyond the year 5000."""
_MARKUP = re.compile(r"</?(?:p|br|div|h[1-6]|ul|ol|li|section|article|html|body)\b[^<>]{0,1000}>", re.IGNORECASE)
_SILENT = frozenset({"script", "style", "template", "noscript"})


@lru_cache(maxsize=1)
def names() -> dict[str, tuple[str, ...]]:
    """Load the table of field names."""
    table = tomllib.loads(files("newsevents.io.readers").joinpath("data/fields.toml").read_text("utf-8"))
    return {name: tuple(keys) for name, keys in table.items()}


def article_from(fields: Mapping[str, Any], place: str) -> Article:
    """Make an article of a mapping with the usual field names.

    The title, where there is one that the body does not already begin with, becomes the text's first line: offsets
    count that text. Raises :class:`ArticleError` where there is no text, or a date that is none.
    """
    given = _word(fields, "id")
    try:
        title, body = _word(fields, "title"), _text(fields)
        text = _joined(title, body)
        text.encode()  # JSON can escape half a surrogate pair, which no file can hold
        return Article(
            text=text,
            published=_published(fields),
            headline=title,
            id=given or place,
            url=_word(fields, "url"),
            publisher=_word(fields, "publisher"),
        )
    except ValueError as error:
        raise ArticleError(given or place, place, str(error)) from error


def day(value: object) -> date | None:
    """Read a day as the formats write it: ISO 8601, RFC 2822, Unix time, or a date already.

    The day is the one that the words state, in their own time zone. Raises ``ValueError``.

    >>> day("2024-02-22T23:30:00-05:00"), day("Thu, 22 Feb 2024 10:00:00 GMT"), day(1708600000)
    (datetime.date(2024, 2, 22), datetime.date(2024, 2, 22), datetime.date(2024, 2, 22))
    """
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _unix_day(value)
    if isinstance(value, str):
        for read in (isoparse, parsedate_to_datetime):
            try:
                return read(value.strip()).date()
            except (ValueError, TypeError, IndexError, OverflowError):
                continue
    raise ValueError(f"its date {value!r} is none that is known; write it as 2024-02-22")


def _unix_day(value: float) -> date:
    seconds = value / 1000 if abs(value) > _MILLISECONDS else value
    try:
        return datetime.fromtimestamp(seconds, UTC).date()
    except (ValueError, OverflowError, OSError) as error:
        raise ValueError(f"its date {value!r} is no Unix time") from error


def plain(markup: str) -> str:
    r"""Give the words of a piece of HTML, its blocks apart by blank lines; text without block tags stays as it is.

    >>> plain("<p>One &amp; two</p><p>Three</p>")
    'One & two\n\nThree'
    """
    if not _MARKUP.search(markup):
        return markup
    words = _Words()
    words.feed(markup)
    words.close()
    return words.text()


class _Words(HTMLParser):
    """Collects the words of a fragment of HTML."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[list[str]] = [[]]
        self._silent = 0
        self._block_tags = frozenset(names()["blocks"])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  (the base's name)
        self._silent += tag in _SILENT
        if tag in self._block_tags:
            self._blocks.append([])

    def handle_endtag(self, tag: str) -> None:
        self._silent = max(0, self._silent - (tag in _SILENT))
        if tag in self._block_tags:
            self._blocks.append([])

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._blocks[-1].append(data)

    def text(self) -> str:
        blocks = (" ".join("".join(block).split()) for block in self._blocks)
        return "\n\n".join(block for block in blocks if block)


def find(fields: Mapping[str, Any], name: str) -> Any:  # noqa: ANN401  (JSON is of any type)
    """Find a field's first value that says anything, under any of its names."""
    for key in names()[name]:
        value: Any = fields
        for step in key.split("."):
            if isinstance(value, list | tuple):
                value = next((item for item in value if isinstance(item, Mapping)), None)
            value = value.get(step) if isinstance(value, Mapping) else None
        if value not in (None, "", [], {}):
            return value
    return None


def _word(fields: Mapping[str, Any], name: str) -> str | None:
    """Read a short field: a string, a number, or an object that is named."""
    return _named(find(fields, name))


def _named(value: object) -> str | None:
    if isinstance(value, list | tuple):
        value = value[0] if value else None
    if isinstance(value, Mapping):
        value = next((value[key] for key in ("name", "value", "@id", "url", "title") if value.get(key)), None)
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return " ".join(str(value).split()) or None


def _text(fields: Mapping[str, Any]) -> str:
    value = find(fields, "text")
    if isinstance(value, list | tuple):  # paragraphs
        value = "\n\n".join(item for item in value if isinstance(item, str))
    if value is not None and not isinstance(value, str):
        raise ValueError(f"its text is no string but {type(value).__name__}")
    if value is None or not value.strip():
        raise ValueError(f"it has no text; the text is looked for as {', '.join(names()['text'][:4])} ...")
    return plain(value)


def _published(fields: Mapping[str, Any]) -> date | None:
    return day(find(fields, "published"))


def _joined(title: str | None, body: str) -> str:
    body = body.removeprefix("\ufeff")
    if title is None or body.lstrip().startswith(title):
        return body
    return f"{title}\n\n{body}"
