"""The records as Arrow: the published schema, and one function from batches to batches."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

import newsevents
from newsevents import Article, ArticleError, ArticleWarning, Parser
from newsevents.io.tables import columns, rows_of
from newsevents.strategies import reports

pa = pytest.importorskip("pyarrow", reason="needs the extra arrow")
arrow = pytest.importorskip("newsevents.arrow")

TEXT = "Canada on Monday backed Ana Reyes to be the next president of Peru. The Senate voted 54-43 to confirm Ola Berg."


def batch(**fields: list[object]) -> Any:
    return pa.RecordBatch.from_pydict(fields)


@settings(deadline=None, max_examples=50)
@given(reports())
def test_any_report_fits_the_schema_and_comes_back(report: newsevents.Report) -> None:
    table = arrow.to_table([report])
    assert table.schema.equals(arrow.schema(), check_metadata=True)
    assert [{k: v for k, v in row.items() if v is not None} for row in table.to_pylist()] == [
        {k: v for k, v in row.items() if v is not None} for row in rows_of(report)
    ]
    table.validate(full=True)


def test_the_schema_describes_every_column() -> None:
    assert arrow.schema().names == [column.name for column in columns()]
    assert all(field.metadata[b"description"] for field in arrow.schema())
    assert not arrow.schema().field("evidence_text").nullable


def test_batches_become_batches() -> None:
    articles = [
        batch(uri=["a", "b"], text=[TEXT, "Nothing."], date=[date(2024, 2, 22), None], extra=[1, 2]),
        batch(uri=["c"], text=[TEXT], date=[date(2024, 2, 23)], extra=[3]),
    ]
    got = [row for records in arrow.extract_batches(iter(articles)) for row in records.to_pylist()]
    parser = Parser()
    expected = [
        row
        for id_, day in (("a", date(2024, 2, 22)), ("c", date(2024, 2, 23)))
        for row in rows_of(parser.parse_article(Article(TEXT, day, id=id_)))
    ]
    assert expected
    assert [{k: v for k, v in row.items() if v is not None} for row in got] == [
        {k: v for k, v in row.items() if v is not None} for row in expected
    ]


def test_batches_are_read_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "_ROWS", 1)
    taken = []

    def stream() -> Iterator[Any]:
        for number in range(9):
            taken.append(number)
            yield batch(text=[TEXT])

    next(arrow.extract_batches(stream()))
    assert taken == [0]


def test_a_damaged_row_is_named() -> None:
    damaged = [batch(id=["a", "b"], text=[TEXT, None]), batch(id=["c"], text=[""])]
    with pytest.raises(ArticleError, match=r"row 2 \(article b\)"):
        list(arrow.extract_batches(damaged))
    errors: list[ArticleError] = []
    assert sum(records.num_rows for records in arrow.extract_batches(damaged, on_error=errors.append)) > 0
    assert [(error.id, error.place) for error in errors] == [("b", "row 2"), ("c", "row 3")]
    with pytest.warns(ArticleWarning, match="row 2"):
        list(arrow.extract_batches(damaged[:1], on_error="skip"))


def test_spark_is_told_the_same_columns() -> None:
    assert arrow.spark_schema().count("`") == 2 * len(columns())
