"""Where articles come from: files, compressed or not, that know how far they have been read."""

import gzip
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from attrs import define, field

_GZIP = b"\x1f\x8b"


@define(eq=False)
class Meter:
    """How many bytes of the input have been read: for the time that is left."""

    total: int = 0
    """Size of all files, in bytes as they lie on the disk; 0 where it is unknown."""
    _finished: int = 0
    _current: BinaryIO | None = None

    def begin(self, file: BinaryIO) -> None:
        """Count the file that is being read now."""
        self._current = file

    def end(self, size: int) -> None:
        """Count a file as read."""
        self._finished += size
        self._current = None

    @property
    def done(self) -> int:
        """Give the bytes read so far."""
        return self._finished + (self._current.tell() if self._current is not None else 0)


@define(eq=False)
class Opened:
    """One file of a source."""

    name: str
    """What the caller calls it."""
    path: Path | None
    """Where it is; ``None`` for standard input."""
    meter: Meter = field(factory=Meter)

    @contextmanager
    def open(self, *, unzip: bool = True) -> Iterator[BinaryIO]:
        """Open it for reading bytes, unzipped where it is gzipped; the meter follows."""
        if self.path is None:
            yield sys.stdin.buffer
            return
        with self.path.open("rb") as raw:
            self.meter.begin(raw)
            try:
                zipped = unzip and raw.peek(2)[:2] == _GZIP
                yield cast("BinaryIO", io.BufferedReader(gzip.GzipFile(fileobj=raw))) if zipped else raw
            finally:
                self.meter.end(self.path.stat().st_size)
