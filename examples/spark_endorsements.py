"""A Spark job: read articles from anywhere Spark reads, extract their records, and count who backs whom.

    spark-submit examples/spark_endorsements.py articles.parquet endorsements.parquet

The articles need a column of text; id, date, title, url and publisher are read where there are columns of their usual
names. Needs the extra `spark`, on the driver and on every worker.
"""

import logging
import sys
from collections.abc import Iterator

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as f

from newsevents.arrow import extract_batches, spark_schema


def extract(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Name damaged articles in the executor's log, and go on."""
    yield from extract_batches(batches, on_error=logging.warning)


def records(articles: DataFrame) -> DataFrame:
    """Extract the records of all articles, on the workers."""
    return articles.mapInArrow(extract, spark_schema())


def endorsements(found: DataFrame) -> DataFrame:
    """Count the articles that say who stands how to whom for which office, and when that was first published."""
    stances = found.where((f.col("type") == "endorsement") & (f.col("modality") == "actual"))
    return stances.groupBy("office", "organization", "candidate", "endorser", "stance").agg(
        f.countDistinct("article_id").alias("articles"), f.min("published").alias("first_published")
    )


def main(source: str, target: str) -> None:
    """Run the job."""
    spark = SparkSession.builder.appName("newsevents endorsements").getOrCreate()
    endorsements(records(spark.read.parquet(source))).write.mode("overwrite").parquet(target)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
