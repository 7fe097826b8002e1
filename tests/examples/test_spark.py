"""The Spark job on a cluster of two workers gives exactly the rows of one process."""

import os
import shutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from newsevents import Article, Parser
from newsevents.io.tables import rows_of

pa = pytest.importorskip("pyarrow", reason="needs the extra spark")
pyspark_sql = pytest.importorskip("pyspark.sql", reason="needs the extra spark")
if shutil.which("java") is None:
    pytest.skip("needs a Java runtime", allow_module_level=True)

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]  # PySpark's own warnings are not ours

STATES, NAMES = ("Canada", "Peru", "Chile", "Norway"), ("Ana Reyes", "Ivo Kalnin", "Ola Berg")
ARTICLES = [
    Article(
        f"{STATES[n % 4]} on Monday {'backed' if n % 5 else 'opposed'} {NAMES[n % 3]} to be the next secretary general"
        f" of NATO.\n\n“It is time,” Peruvian Foreign Minister Mia Tran said.",
        date(2024, 2, 1 + n % 28),
        id=f"a{n}",
    )
    for n in range(60)
]


def job() -> ModuleType:
    spec = spec_from_file_location("spark_endorsements", ROOT / "examples" / "spark_endorsements.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)  # the workers' Python is this one
    # Two executors, each a process of its own with one core; local-cluster is Spark's own small cluster.
    session = (
        pyspark_sql.SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.executorEnv.PYTHONPATH", f"{ROOT / 'src'}:{ROOT / 'examples'}")
        .config("spark.ui.showConsoleProgress", "false")
        .getOrCreate()
    )
    yield session
    session.stop()


def key(row: dict[str, Any]) -> tuple[str, ...]:
    return tuple(f"{name}={value}" for name, value in sorted(row.items()))


def test_two_workers_give_the_rows_of_one_process(spark: Any, tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    fields = ("id", "text", "published")
    pq.write_table(pa.table({name: [getattr(a, name) for a in ARTICLES] for name in fields}), tmp_path / "in.parquet")
    articles = spark.read.parquet(str(tmp_path / "in.parquet")).repartition(4)
    example = job()
    found = example.records(articles).cache()
    names = found.columns

    parser = Parser()
    rows = [row for article in ARTICLES for row in rows_of(parser.parse_article(article))]
    expected = sorted(key({name: row.get(name) for name in names}) for row in rows)
    assert len(expected) > len(ARTICLES)
    got = [row.asDict() for row in found.collect()]
    assert sorted(key({**row, **_whole(row)}) for row in got) == expected
    executors = spark.sparkContext._jsc.sc().statusTracker().getExecutorInfos()  # noqa: SLF001  (no public way)
    assert len(executors) == 3, "the driver and two workers"

    counts: dict[tuple[Any, ...], set[str]] = defaultdict(set)
    for row in rows:
        if row["type"] == "endorsement" and row["modality"] == "actual":
            group = tuple(row[name] for name in ("office", "organization", "candidate", "endorser", "stance"))
            counts[group].add(row["article_id"])
    totals = {tuple(row)[:5]: row["articles"] for row in example.endorsements(found).collect()}
    assert totals == {group: len(ids) for group, ids in counts.items()}


def _whole(row: dict[str, Any]) -> dict[str, Any]:
    """Make the doubles of the table the whole numbers that they were."""
    return {name: int(value) for name, value in row.items() if isinstance(value, float) and value.is_integer()}
