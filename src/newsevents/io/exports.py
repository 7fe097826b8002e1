"""All export formats by name, and writing them to files."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType

from attrs import frozen

from newsevents.errors import NewsEventsError
from newsevents.io.annotations import to_annotations
from newsevents.io.brat import configuration, to_brat
from newsevents.io.endorsements import to_csv
from newsevents.io.jsonld import to_jsonld
from newsevents.io.places import article_name
from newsevents.io.plover import to_plover
from newsevents.io.popolo import to_popolo
from newsevents.model import Report


@frozen
class Format:
    """One export format: what it is, and how it is written; ``write`` is ``None`` for one that makes a folder."""

    name: str
    about: str
    write: Callable[[Iterable[Report]], str] | None


class ExportError(NewsEventsError, OSError):
    """An export cannot be written: where, and why."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"cannot write {where}: {reason}")
        self.where = where
        self.reason = reason


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        each.name: each
        for each in (
            Format("csv", "endorsements with the columns of FiveThirtyEight's tracker", to_csv),
            Format("jsonld", "JSON-LD in schema.org terms", to_jsonld),
            Format("popolo", "Popolo: persons, organizations, posts, memberships, motions, votes", to_popolo),
            Format("annotations", "W3C Web Annotation", to_annotations),
            Format("brat", "brat standoff, a folder of .txt and .ann files", None),
            Format("plover", "PLOVER-coded event rows, as CSV", to_plover),
        )
    }
)
"""The formats by name."""


def write_brat(reports: Iterable[Report], folder: Path) -> list[Path]:
    """Write a folder that brat can open: a ``.txt`` and an ``.ann`` for each report, and ``annotation.conf``.

    Raises :class:`ExportError`. Reports of one id get numbers.
    """
    written = []
    taken: set[str] = set()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "annotation.conf").write_text(configuration(), "utf-8", newline="\n")
        for report in reports:
            name = base = article_name(report.article)
            number = 1
            while name in taken:
                number += 1
                name = f"{base}-{number}"
            taken.add(name)
            for suffix, text in ((".txt", report.article.text), (".ann", to_brat(report))):
                path = folder / f"{name}{suffix}"
                path.write_bytes(text.encode("utf-8", "replace"))
                written.append(path)
    except OSError as error:
        raise ExportError(str(folder), error.strerror or str(error)) from error
    return written
