"""Fuzz the readers: whatever the bytes of a file, there come articles with text, or errors with a place; nothing else.

    python fuzz/fuzz_readers.py .jsonl -max_total_time=300 fuzz/corpus/jsonl

The first argument is the ending that says which reader (.txt .json .jsonl .jsonl.gz .html .parquet .arrow .warc
.warc.gz), the rest is libFuzzer's. Needs atheris, and the extra of the reader.
"""

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["newsevents"]):
    from newsevents import Article, read_articles
    from newsevents.io.readers import folders  # noqa: F401  (instrumented with all readers)


def main(ending: str, arguments: list[str]) -> None:
    """Fuzz one reader."""
    path = Path(tempfile.mkdtemp(), f"fuzzed{ending}")

    def one(data: bytes) -> None:
        path.write_bytes(data)
        errors: list[Exception] = []
        for article in read_articles(path, on_error=errors.append):
            if not isinstance(article, Article) or not article.text.strip():
                raise AssertionError(article)
        if any(str(path) not in str(error) for error in errors):
            raise AssertionError(errors)

    atheris.Setup(arguments, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], [sys.argv[0], *sys.argv[2:]])
