"""The formats of a table of records: rows to bytes in the workers, bytes to parts, parts to the output."""

import csv
import io
import json
import shutil
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

from newsevents.io.tables import columns

Rows = list[dict[str, Any]]


class Format(Protocol):
    """How a format is written."""

    def check(self) -> None:
        """Raise where what it needs is not installed."""

    def encode(self, rows: Rows) -> bytes:
        """Make rows bytes that can be written to a part."""

    def write_part(self, path: Path, payloads: Sequence[bytes]) -> None:
        """Write what :meth:`encode` gave as one part."""

    def join(self, parts: Iterable[Path], path: Path) -> None:
        """Write the parts as one file, holding one of them at most."""


class _Lines:
    """JSON Lines: the flat rows of ``newsevents read --jsonl``, after the article's own columns."""

    head = b""

    def check(self) -> None:
        """Nothing is needed."""

    def encode(self, rows: Rows) -> bytes:
        """Give one line a row."""
        return "".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows).encode()

    def write_part(self, path: Path, payloads: Sequence[bytes]) -> None:
        """Write the lines."""
        with path.open("wb") as file:
            file.writelines(payloads)

    def join(self, parts: Iterable[Path], path: Path) -> None:
        """Write the lines of all parts."""
        with path.open("wb") as file:
            file.write(self.head)
            for part in parts:
                with part.open("rb") as lines:
                    shutil.copyfileobj(lines, file)


class _Csv(_Lines):
    """CSV as RFC 4180 has it, in UTF-8, with a header."""

    @property
    def head(self) -> bytes:  # type: ignore[override]
        """Give the header."""
        return self.encode([{column.name: column.name for column in columns()}])

    def encode(self, rows: Rows) -> bytes:
        """Give the rows; null is an empty field."""
        buffer = io.StringIO(newline="")
        csv.DictWriter(buffer, [column.name for column in columns()], lineterminator="\r\n").writerows(rows)
        return buffer.getvalue().encode()


class _Parquet:
    """Parquet of the published Arrow schema."""

    def check(self) -> None:
        """Import what is needed."""
        import newsevents.arrow  # noqa: F401, PLC0415  (an extra; it says so)

    def encode(self, rows: Rows) -> bytes:
        """Give an Arrow record batch without its schema."""
        from newsevents.arrow import to_batch  # noqa: PLC0415

        return to_batch(rows).serialize().to_pybytes() if rows else b""

    def write_part(self, path: Path, payloads: Sequence[bytes]) -> None:
        """Write one row group."""
        import pyarrow as pa  # noqa: PLC0415
        import pyarrow.parquet as pq  # noqa: PLC0415

        from newsevents.arrow import schema  # noqa: PLC0415

        batches = [pa.ipc.read_record_batch(pa.py_buffer(payload), schema()) for payload in payloads if payload]
        pq.write_table(pa.Table.from_batches(batches, schema()), path, compression="zstd")

    def join(self, parts: Iterable[Path], path: Path) -> None:
        """Write the parts, each as a row group."""
        import pyarrow.parquet as pq  # noqa: PLC0415

        from newsevents.arrow import schema  # noqa: PLC0415

        with pq.ParquetWriter(path, schema(), compression="zstd") as writer:
            for part in parts:
                table = pq.read_table(part, partitioning=None)
                if table.num_rows:
                    writer.write_table(table.cast(schema()))


FORMATS: dict[str, Format] = {"parquet": _Parquet(), "jsonl": _Lines(), "csv": _Csv()}
"""What is written, by the ending of the output."""
