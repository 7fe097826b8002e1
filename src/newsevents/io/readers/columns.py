"""Articles as columns: Parquet files, Arrow files and streams."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from newsevents.errors import ArticleError, MissingExtraError
from newsevents.io.readers.fields import article_from, names
from newsevents.io.readers.sources import Opened
from newsevents.model import Article

_ROWS = 1_000
"""Rows that are held at a time."""


@contextmanager
def _arrow(source: Opened) -> Iterator[Any]:
    try:
        import pyarrow as pa  # noqa: PLC0415  (an extra)
    except ImportError as error:
        raise MissingExtraError("arrow", "pyarrow", "read Parquet and Arrow files") from error
    with source.open(unzip=False) as file:
        yield pa, pa.PythonFile(file, mode="r")


def read_parquet(source: Opened) -> Iterator[Article | ArticleError]:
    """Read a Parquet file, a thousand rows at a time."""
    with _arrow(source) as (pa, file):
        import pyarrow.parquet as pq  # noqa: PLC0415

        try:
            parquet = pq.ParquetFile(file)
            wanted = _wanted(parquet.schema_arrow.names)
            yield from _rows(parquet.iter_batches(batch_size=_ROWS, columns=wanted), source.name)
        except (pa.ArrowException, OSError) as error:
            yield _damaged(source, "Parquet", error)


def read_arrow(source: Opened) -> Iterator[Article | ArticleError]:
    """Read an Arrow file (Feather 2) or an Arrow stream."""
    with _arrow(source) as (pa, file):
        try:
            try:
                opened = pa.ipc.open_file(file)
                batches = (opened.get_batch(number) for number in range(opened.num_record_batches))
            except pa.ArrowInvalid:
                file.seek(0)
                batches = iter(pa.ipc.open_stream(file))
            yield from _rows(batches, source.name)
        except (pa.ArrowException, OSError) as error:
            yield _damaged(source, "Arrow", error)


def _damaged(source: Opened, kind: str, error: Exception) -> ArticleError:
    return ArticleError(source.name, source.name, f"the {kind} file is damaged: {' '.join(str(error).split())}")


def _wanted(columns: list[str]) -> list[str]:
    """Choose the columns that hold articles: others may be large."""
    known = {key.split(".")[0] for keys in names().values() for key in keys}
    return [column for column in columns if column in known]


def _rows(batches: Iterator[Any], name: str) -> Iterator[Article | ArticleError]:
    number = 0
    for batch in batches:
        for row in batch.select(_wanted(batch.schema.names)).to_pylist():
            number += 1
            yield article_of_row(row, f"{name} row {number}")


def article_of_row(row: dict[str, Any], place: str) -> Article | ArticleError:
    """Make an article of a row; give the error where it is none."""
    try:
        return article_from(row, place)
    except ArticleError as error:
        return error
