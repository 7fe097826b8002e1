"""Articles as web pages: trafilatura finds the text, JSON-LD states the date, the title and the publisher."""

import json
import re
from collections.abc import Iterator
from typing import Any

from attrs import frozen

from newsevents.errors import ArticleError, MissingExtraError
from newsevents.io.readers.fields import article_from, find
from newsevents.io.readers.jsons import articles_in
from newsevents.io.readers.sources import Opened
from newsevents.model import Article

_SCRIPT = re.compile(r"<script\b([^<>]{0,500})>", re.IGNORECASE)
_LINKED_DATA = "application/ld+json"
_OPTIONS: dict[str, Any] = {
    "include_comments": False,
    "include_tables": False,
    "with_metadata": True,
    # The wide search guesses a date from any number on the page: better none than a wrong one.
    "date_extraction_params": {"extensive_search": False, "original_date": True},
}


@frozen
class Page:
    """A page whose article has not been looked for yet: that is work for whoever wants it."""

    data: bytes | str
    place: str
    id: str | None = None
    url: str | None = None

    def read(self) -> Article | ArticleError:
        """Find the article, or the reason why there is none."""
        try:
            return article_of_page(self.data, self.place, id=self.id, url=self.url)
        except ArticleError as error:
            return error


Item = Article | Page | ArticleError
"""What a reader gives."""


def read_page(source: Opened) -> Iterator[Item]:
    """Read one HTML file."""
    with source.open() as file:
        yield Page(file.read(), source.name)


def article_of_page(page: bytes | str, place: str, *, id: str | None = None, url: str | None = None) -> Article:  # noqa: A002
    """Read the article of an HTML page: title, text, date of publication, address and publisher.

    What the page states in JSON-LD (schema.org) goes before what trafilatura finds. Raises :class:`ArticleError`
    where the page has no article, and :class:`MissingExtraError` without the extra ``html``.
    """
    try:
        from trafilatura import bare_extraction  # noqa: PLC0415  (an extra, and slow to import)
        from trafilatura.utils import decode_file  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError("html", "trafilatura", "read HTML pages") from error
    text = page if isinstance(page, str) else decode_file(page)
    try:
        found = bare_extraction(text, url=url, **_OPTIONS)
    except Exception as error:  # any page may come, and lxml raises what it likes
        raise ArticleError(id or place, place, f"the page cannot be read: {error}") from error
    body = getattr(found, "text", None) or ""
    if not body.strip():
        raise ArticleError(id or place, place, "no article was found on the page")
    stated = _stated(text)
    fields = {
        "id": id,
        "title": find(stated, "title") or getattr(found, "title", None),
        "text": "\n\n".join(line for line in body.splitlines() if line.strip()),
        "published": find(stated, "published") or getattr(found, "date", None),
        "url": url or find(stated, "url") or getattr(found, "url", None),
        "publisher": find(stated, "publisher") or getattr(found, "sitename", None),
    }
    return article_from(fields, place)


def _stated(page: str) -> dict[str, Any]:
    """Find the article that the page describes in JSON-LD; nothing where it describes none, or two."""
    articles = []
    for tag in _SCRIPT.finditer(page):
        if _LINKED_DATA not in tag[1].lower():
            continue
        end = page.find("</", tag.end())
        try:
            document = json.loads(page[tag.end() : end if end >= 0 else len(page)], strict=False)
        except (ValueError, RecursionError):
            continue  # a page's own fault; trafilatura has read the rest
        articles += [item for item in articles_in(document) if isinstance(item, dict) and item.get("@type")]
    return articles[0] if len(articles) == 1 else {}
