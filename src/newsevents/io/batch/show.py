"""How far a batch is: a bar on a terminal, plain lines in a log."""

import sys
import time
from types import TracebackType
from typing import Any, Self, TextIO

from newsevents.io.batch import Progress

_EVERY = 10.0
"""Seconds between lines in a log."""


class Bar:
    """A bar with rate and time left where standard error is a terminal and tqdm is there, else a line now and then."""

    def __init__(self, stream: TextIO | None = None) -> None:
        """Write to ``stream``; to standard error without."""
        self._stream = stream or sys.stderr
        self._make: Any = None
        self._bar: Any = None
        self._begun = self._shown = time.monotonic()
        self._first: int | None = None
        self._last: Progress | None = None
        if self._stream.isatty():
            try:
                from tqdm import tqdm  # noqa: PLC0415  (an extra)
            except ImportError:
                return
            self._make = tqdm

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the last state on the screen or in the log."""
        if self._bar is not None:
            self._bar.close()
        elif self._last is not None:
            self._line(self._last)

    def __call__(self, progress: Progress) -> None:
        """Show how far it is."""
        if self._first is None:
            self._first = progress.articles
            if self._make is not None:
                self._bar = self._make(total=progress.total or None, unit="B", unit_scale=True, file=self._stream)
        self._last = progress
        if self._bar is not None:
            self._bar.set_postfix_str(self._counts(progress), refresh=False)
            self._bar.update(progress.done - self._bar.n)
        elif time.monotonic() - self._shown >= _EVERY:
            self._line(progress)
            self._shown = time.monotonic()

    def write(self, line: str) -> None:
        """Write a line that stays, above the bar."""
        if self._bar is not None:
            self._bar.write(line, file=self._stream)
        else:
            self._stream.write(line + "\n")

    def _counts(self, progress: Progress) -> str:
        rate = (progress.articles - (self._first or 0)) / max(time.monotonic() - self._begun, 1e-9)
        counts = f"{progress.articles:,} articles, {rate:,.0f}/s, {progress.records:,} records"
        return f"{counts}, {progress.errors:,} damaged"

    def _line(self, progress: Progress) -> None:
        share = f"; {progress.done / progress.total:.0%} read{_left(self._begun, progress)}" if progress.total else ""
        self._stream.write(f"newsevents: {self._counts(progress)}{share}\n")
        self._stream.flush()


def _left(begun: float, progress: Progress) -> str:
    if not 0 < progress.done < progress.total:
        return ""
    seconds = (time.monotonic() - begun) * (progress.total - progress.done) / progress.done
    return f", about {seconds / 60:.0f} min left" if seconds >= 90 else f", about {seconds:.0f} s left"
