"""A stream of articles into one table: on all cores, in order, taken up again after a kill, and never half written."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Literal

from attrs import define, field, frozen

from newsevents.errors import ArticleError, InputError
from newsevents.io.batch.parts import Part, Parts
from newsevents.io.batch.work import Outcome, outcomes
from newsevents.io.readers import Source, open_source
from newsevents.io.readers.folders import Input

_PART = 1_000
"""Articles in a part: what a kill can cost."""


@frozen
class Summary:
    """What a batch has done, earlier runs that it took up included."""

    articles: int
    records: dict[str, int]
    """How many of each type."""
    errors: int
    ignored: int = 0
    """Files in folders that are of no known format."""


@define
class Progress:
    """How far a batch is; given to the caller after each handful of articles."""

    articles: int = 0
    records: int = 0
    errors: int = 0
    done: int = 0
    """Bytes of input read."""
    total: int = 0
    """Bytes of input; 0 where unknown."""


@define(eq=False)
class _Run:
    """The state of a run: what is in finished parts, and the part that is being filled."""

    parts: Parts
    payloads: list[bytes] = field(factory=list)
    part: Part = field(factory=Part)

    def add(self, outcome: Outcome) -> None:
        self.payloads.append(outcome.payload)
        self.part.items += outcome.items
        self.part.articles += outcome.articles
        self.part.errors += len(outcome.errors)
        self.part.records.update(outcome.records)
        if self.part.items >= _PART:
            self.flush()

    def flush(self) -> None:
        if self.part.items:
            self.parts.append(self.part, self.payloads)
        self.payloads, self.part = [], Part()


def _ignore(what: object) -> None:
    """Do nothing with what the caller does not want to know."""


def run_batch(  # noqa: PLR0913  (options of one program, by keyword)
    source: Source,
    output: str | Path,
    *,
    jobs: int = 1,
    resume: bool = False,
    on_error: Literal["fail", "skip"] = "fail",
    on_damaged: Callable[[ArticleError], None] = _ignore,
    on_progress: Callable[[Progress], None] = _ignore,
) -> Summary:
    """Read every article of ``source`` and write all records to ``output``: ``.jsonl``, ``.csv`` or ``.parquet``.

    ``jobs`` processes parse; the rows stand in the order of the articles, whatever ``jobs`` is. ``output`` appears when
    it is complete, in one step; until then finished parts lie in a folder beside it, from which ``resume`` goes on,
    without losing or doubling an article, provided that the input is the same. A damaged article is given to
    ``on_damaged`` and left out, or raised as its :class:`ArticleError` where ``on_error`` is ``"fail"``; what was
    read before it can be resumed. Raises :class:`InputError` and :class:`OutputError`.
    """
    articles = open_source(source)
    if resume and articles.is_stream:
        raise InputError("standard input", "a stream cannot be resumed; write it to a file first")
    parts = Parts.begin(Path(output), articles.fingerprint(), resume=resume)
    run = _Run(parts)
    try:
        _read(articles, run, jobs, on_error, on_damaged, on_progress)
    finally:
        with suppress(OSError):  # an error on the way must not hide behind one of the disk
            run.flush()
    parts.finish()
    done = parts.total
    return Summary(done.articles, dict(sorted(done.records.items())), done.errors, len(articles.ignored))


def _read(  # noqa: PLR0913, PLR0917  (the options of run_batch)
    articles: Input,
    run: _Run,
    jobs: int,
    on_error: str,
    on_damaged: Callable[[ArticleError], None],
    on_progress: Callable[[Progress], None],
) -> None:
    earlier = run.parts.total
    progress = Progress(earlier.articles, sum(earlier.records.values()), earlier.errors, total=articles.meter.total)
    with outcomes(articles, jobs, run.parts.format, skip=earlier.items) as stream:
        for outcome in stream:
            if outcome.errors and on_error == "fail":
                raise outcome.errors[0]
            for error in outcome.errors:
                on_damaged(error)
            run.add(outcome)
            progress.articles += outcome.articles
            progress.records += sum(outcome.records.values())
            progress.errors += len(outcome.errors)
            progress.done = articles.meter.done
            on_progress(progress)
