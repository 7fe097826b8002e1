"""Articles from anywhere: files, folders and streams in the formats that news comes in."""

import warnings
from collections.abc import Callable, Iterable, Iterator
from os import PathLike, fspath
from typing import Literal

from newsevents.errors import ArticleError, ArticleWarning
from newsevents.io.readers.folders import Input, open_input
from newsevents.io.readers.pages import Item, Page
from newsevents.model import Article

OnError = Literal["fail", "skip"] | Callable[[ArticleError], None]
Source = str | PathLike[str] | Iterable[str | PathLike[str]]


def read_articles(source: Source, *, on_error: OnError = "fail") -> Iterator[Article]:
    """Read articles one after the other, in a fixed order, holding one at a time.

    ``source`` is a file, a folder (read with its subfolders, by name), a list of them, or ``-`` for JSON Lines on
    standard input. The ending says what a file is: ``.txt``; ``.jsonl`` and ``.json`` with the usual field names,
    schema.org's and IPTC ninjs' among them; ``.html`` (extra ``html``); ``.parquet``, ``.arrow`` (extra ``arrow``);
    ``.warc`` (extra ``warc``); text and JSON also gzipped, ``.gz``. A ``NAME.json`` without text beside a ``NAME.txt``
    holds that article's date, title and so on.

    A damaged article is never dropped in silence. ``on_error="fail"`` raises the :class:`ArticleError`, which names
    the article and its place; ``"skip"`` warns with an :class:`ArticleWarning` and goes on; a function is called with
    the error. Raises :class:`InputError` at once where ``source`` does not exist, whatever ``on_error`` says.

    >>> import json, tempfile, pathlib
    >>> file = pathlib.Path(tempfile.mkdtemp(), "wire.jsonl")
    >>> _ = file.write_text(json.dumps({"id": 7, "title": "Canada backs Reyes", "text": "OTTAWA - ...",
    ...                                 "date": "2024-02-22T10:00:00Z"}))
    >>> [(article.id, article.published.isoformat(), article.headline) for article in read_articles(file)]
    [('7', '2024-02-22', 'Canada backs Reyes')]
    """
    if on_error not in ("fail", "skip") and not callable(on_error):
        raise ValueError(f"on_error must be 'fail', 'skip' or a function, not {on_error!r}")
    return settled(open_source(source), on_error)


def open_source(source: Source) -> Input:
    """Find the files of a source; raise :class:`InputError` where there are none of that name."""
    if isinstance(source, str | PathLike):
        return open_input([fspath(source)])
    return open_input([fspath(each) for each in source])


def settled(items: Iterable[Item], on_error: OnError) -> Iterator[Article]:
    """Give the articles of a stream; report, or raise, the errors in it."""
    for found in items:
        item = found.read() if isinstance(found, Page) else found
        if isinstance(item, Article):
            yield item
        elif on_error == "fail":
            raise item
        elif on_error == "skip":
            warnings.warn(str(item), ArticleWarning, stacklevel=2)
        else:
            on_error(item)
