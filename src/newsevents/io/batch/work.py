"""The work of a batch: articles in, rows as bytes out, in this process or in others."""

import gc
import os
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import lru_cache
from itertools import islice
from multiprocessing import get_context

from attrs import define, field

from newsevents.api import Parser
from newsevents.errors import ArticleError, WorkerError
from newsevents.io.batch.formats import FORMATS
from newsevents.io.readers.pages import Item, Page
from newsevents.io.tables import rows_of
from newsevents.model import Article

_ITEMS = 32
_SIZE = 400_000
"""Characters: no more of them travel at once, so that one handful of long articles does not keep a process alone."""
_AHEAD = 3
"""Handfuls that wait for each process: enough to keep it busy, few enough to hold."""


@define(eq=False)
class Outcome:
    """What came of a handful of articles."""

    items: int = 0
    """Articles, damaged ones among them."""
    articles: int = 0
    records: Counter[str] = field(factory=Counter)
    errors: list[ArticleError] = field(factory=list)
    payload: bytes = b""


@lru_cache(maxsize=1)
def _parser() -> Parser:
    return Parser()


def settle() -> None:
    """Load the tables in a process of our own, and let its garbage collector pass over them: they are never garbage."""
    _parser().parse("Canada backed Ana Reyes.")
    gc.freeze()


def work(items: list[Item], form: str) -> Outcome:
    """Read a handful of articles into rows of a format."""
    outcome = Outcome(items=len(items))
    rows = []
    for item in items:
        article = item.read() if isinstance(item, Page) else item
        if isinstance(article, Article):
            try:
                found = rows_of(_parser().parse_article(article))
            except Exception as error:  # noqa: BLE001  (a fault of ours must not cost the other million articles)
                name = article.id or "article"
                article = ArticleError(name, name, f"newsevents failed, please report it: {error!r}")
            else:
                rows += found
                outcome.articles += 1
                outcome.records.update(row["type"] for row in found)
        if isinstance(article, ArticleError):
            outcome.errors.append(article)
    outcome.payload = FORMATS[form].encode(rows)
    return outcome


def _handfuls(items: Iterable[Item]) -> Iterator[list[Item]]:
    handful: list[Item] = []
    size = 0
    for item in items:
        handful.append(item)
        size += len(item.text) if isinstance(item, Article) else len(item.data) if isinstance(item, Page) else 0
        if len(handful) >= _ITEMS or size >= _SIZE:
            yield handful
            handful, size = [], 0
    if handful:
        yield handful


@contextmanager
def outcomes(items: Iterable[Item], jobs: int, form: str, *, skip: int = 0) -> Iterator[Iterator[Outcome]]:
    """Work through the items after the first ``skip``, in ``jobs`` processes, giving outcomes in order and lazily."""
    handfuls = _handfuls(islice(iter(items), skip, None))
    if jobs <= 1:
        yield (work(handful, form) for handful in handfuls)
        return
    # Spawned, not forked: the same everywhere, and no half-copied threads.
    executor = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=settle)
    try:
        yield _in_order(executor, handfuls, form, jobs * _AHEAD)
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


def _in_order(
    executor: ProcessPoolExecutor, handfuls: Iterator[list[Item]], form: str, ahead: int
) -> Iterator[Outcome]:
    waiting: deque[Future[Outcome]] = deque()
    try:
        for handful in handfuls:
            waiting.append(executor.submit(work, handful, form))
            if len(waiting) >= ahead:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        raise WorkerError from error


def cores() -> int:
    """Count the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
