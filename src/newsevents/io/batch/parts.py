"""The finished parts of an output that is being written: what makes it whole, atomic and resumable."""

import json
import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

from attrs import asdict, define, field

from newsevents import __version__
from newsevents.errors import OutputError
from newsevents.io.batch.formats import FORMATS


@define
class Part:
    """What stands in one part, or in all."""

    items: int = 0
    """Articles of the input, damaged ones among them."""
    articles: int = 0
    errors: int = 0
    records: Counter[str] = field(factory=Counter, converter=Counter)

    def __iadd__(self, other: "Part") -> Self:
        """Add another part's counts."""
        self.items += other.items
        self.articles += other.articles
        self.errors += other.errors
        self.records.update(other.records)
        return self


@define(eq=False)
class Parts:
    """The folder of parts beside an output: ``OUT.parts``.

    A part is two files, its rows and then its counts, each written aside and moved into place: a part whose counts
    stand there is whole.
    """

    output: Path
    format: str
    count: int = 0
    total: Part = field(factory=Part)

    @property
    def folder(self) -> Path:
        """Where the parts lie."""
        return self.output.with_name(self.output.name + ".parts")

    @classmethod
    def begin(cls, output: Path, fingerprint: str, *, resume: bool) -> "Parts":
        """Begin an output, or take it up again; raise :class:`OutputError` where that cannot be."""
        form = output.suffix.lower().removeprefix(".")
        if form not in FORMATS:
            raise OutputError(str(output), f"its ending must be one of {', '.join(f'.{each}' for each in FORMATS)}")
        FORMATS[form].check()
        parts = cls(output, form)
        run = {"version": __version__, "input": fingerprint, "format": form}
        try:
            parts._open(run, resume=resume)
        except OSError as error:
            if isinstance(error, OutputError):
                raise
            raise OutputError(str(output), (error.strerror or str(error)).lower()) from error
        return parts

    def _open(self, run: dict[str, Any], *, resume: bool) -> None:
        if not self.folder.exists():
            self.folder.mkdir()
            _move_in(self.folder / "run.json", lambda path: path.write_text(json.dumps(run)))
            return
        if not resume:
            reason = f"{self.folder} holds an unfinished run; go on with --resume, or delete that folder"
            raise OutputError(str(self.output), reason)
        begun = self.folder / "run.json"
        if begun.exists() and json.loads(begun.read_text()) != run:
            reason = "the unfinished run is of another input, format or version of newsevents; delete its folder"
            raise OutputError(str(self.output), f"{reason} {self.folder}")
        _move_in(begun, lambda path: path.write_text(json.dumps(run)))
        while (counts := self._counts(self.count)).exists():
            self.total += Part(**json.loads(counts.read_text()))
            self.count += 1

    def _rows(self, number: int) -> Path:
        return self.folder / f"{number:08d}.{self.format}"

    def _counts(self, number: int) -> Path:
        return self.folder / f"{number:08d}.json"

    def append(self, part: Part, payloads: list[bytes]) -> None:
        """Write one more part."""
        _move_in(self._rows(self.count), lambda path: FORMATS[self.format].write_part(path, payloads))
        _move_in(self._counts(self.count), lambda path: path.write_text(json.dumps(asdict(part))))
        self.total += part
        self.count += 1

    def finish(self) -> None:
        """Join the parts to the output, which appears in one step, and remove them."""
        rows = [self._rows(number) for number in range(self.count)]
        _move_in(self.output, lambda path: FORMATS[self.format].join(rows, path))
        shutil.rmtree(self.folder)


def _move_in(path: Path, write: Callable[[Path], object]) -> None:
    """Write a file aside, make sure that it is on the disk, and move it into place."""
    aside = path.with_name(path.name + ".tmp")
    write(aside)
    with aside.open("rb+") as file:
        os.fsync(file.fileno())
    aside.replace(path)
