"""Records as Arrow tables: one function that Spark, Ray, Polars and DuckDB run as it is.

    articles.mapInArrow(extract_batches, spark_schema())          # Spark
    pa.RecordBatchReader.from_batches(schema(), extract_batches(reader))   # anything that speaks Arrow

Needs the extra ``arrow``.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsevents.api import Parser
from newsevents.errors import ArticleError, MissingExtraError
from newsevents.io.readers import OnError, settled
from newsevents.io.readers.columns import article_of_row
from newsevents.io.tables import columns, rows_of
from newsevents.model.serial import SCHEMA_VERSION

if TYPE_CHECKING:
    from newsevents.model import Article, Report

try:
    import pyarrow as pa
except ImportError as error:
    raise MissingExtraError("arrow", "pyarrow", "make Arrow tables") from error

_SPARK = {"string": "STRING", "integer": "BIGINT", "number": "DOUBLE"}
_ROWS = 10_000
"""A batch is given away when it has at least so many rows: memory stays bounded whatever comes in."""


@lru_cache(maxsize=1)
def schema() -> pa.Schema:
    """Give the published schema of the table of records; each field's metadata has its description.

    One row is one record; fields that its type does not have are null. See :func:`newsevents.io.tables.columns`.

    >>> schema().field("endorser").type, schema().field("evidence_start").type
    (DataType(string), DataType(int64))
    """
    kinds = {"string": pa.string(), "integer": pa.int64(), "number": pa.float64()}
    fields = [
        pa.field(column.name, kinds[column.kind], column.nullable, {"description": column.description})
        for column in columns()
    ]
    return pa.schema(fields, {"newsevents_schema_version": str(SCHEMA_VERSION)})


def spark_schema() -> str:
    """Give the same schema in Spark's words, for ``mapInArrow``.

    >>> spark_schema()[:38]
    '`article_id` STRING, `published` STRIN'
    """
    return ", ".join(f"`{column.name}` {_SPARK[column.kind]}" for column in columns())


def to_batch(rows: list[dict[str, Any]]) -> pa.RecordBatch:
    """Make rows of :func:`newsevents.io.tables.rows_of` a batch of the published schema."""
    return pa.RecordBatch.from_pylist(rows, schema=schema())


def to_table(reports: "Iterable[Report]") -> pa.Table:
    """Make the records of reports one table of the published schema.

    >>> import newsevents as ne
    >>> table = to_table([ne.parse("Canada backed Ana Reyes to be the next president of Peru.")])
    >>> table.select(["type", "endorser", "candidate", "office"]).to_pylist()[0]
    {'type': 'endorsement', 'endorser': 'Canada', 'candidate': 'Ana Reyes', 'office': 'president'}
    """
    return pa.Table.from_pylist([row for report in reports for row in rows_of(report)], schema=schema())


def extract_batches(
    batches: Iterable[pa.RecordBatch], *, on_error: OnError = "fail", parser: Parser | None = None
) -> Iterator[pa.RecordBatch]:
    """Read batches of articles into batches of records, lazily and in order.

    Articles come in columns of the usual names: ``id``, ``published``, ``title``, ``text``, ``url``, ``publisher`` and
    their synonyms; other columns are not looked at. What comes out has the schema of :func:`schema`. ``on_error``
    says what happens to a row that is no article, as for :func:`newsevents.read_articles`; rows are counted from the
    first batch on.

    >>> articles = pa.RecordBatch.from_pydict({"id": ["a"], "text": ["Canada backed Ana Reyes for president of Peru."]})
    >>> (records,) = extract_batches([articles])
    >>> records.select(["article_id", "endorser"]).to_pylist()
    [{'article_id': 'a', 'endorser': 'Canada'}]
    """
    read = (parser or Parser()).parse_article
    rows: list[dict[str, Any]] = []
    for article in settled(_articles(batches), on_error):
        rows += rows_of(read(article))
        if len(rows) >= _ROWS:
            yield to_batch(rows)
            rows = []
    if rows:
        yield to_batch(rows)


def _articles(batches: Iterable[pa.RecordBatch]) -> "Iterator[Article | ArticleError]":
    number = 0
    for batch in batches:
        for start in range(0, batch.num_rows, 1_000):
            for row in batch.slice(start, 1_000).to_pylist():
                number += 1
                yield article_of_row(row, f"row {number}")
