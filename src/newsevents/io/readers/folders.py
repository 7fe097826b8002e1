"""The files of a source, by name, each with the reader for its ending."""

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from newsevents.errors import ArticleError, InputError
from newsevents.io.readers.columns import read_arrow, read_parquet
from newsevents.io.readers.fields import article_from, find
from newsevents.io.readers.jsons import read_document, read_lines
from newsevents.io.readers.pages import Item, read_page
from newsevents.io.readers.sources import Meter, Opened
from newsevents.io.readers.warcs import read_warc
from newsevents.model import Article

Reader = Callable[[Opened], Iterator[Item]]
STDIN = "-"


def read_plain(source: Opened) -> Iterator[Article | ArticleError]:
    """Read a file of plain text, one article; a ``NAME.json`` beside it that has no text describes it."""
    try:
        with source.open() as file:
            text = file.read().decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        yield ArticleError(source.name, source.name, f"byte {error.start} is not UTF-8; convert it first")
        return
    if not text.strip():
        yield ArticleError(source.name, source.name, "it is empty")
        return
    try:
        yield described(text, source.path, source.name)
    except ArticleError as error:
        yield error


def described(text: str, path: Path | None, name: str) -> Article:
    """Give a text, to the character, as an article with what the ``NAME.json`` beside its ``NAME.txt`` says of it.

    ``name``: its id, where no other is given. Raises :class:`ArticleError` where that file cannot be read so.
    """
    return evolve(article_from({**_description(path), "text": "."}, name), text=text)


def _description(path: Path | None) -> dict[str, Any]:
    beside = _sidecar(path)
    if beside is None:
        return {}
    try:
        fields = json.loads(beside.read_bytes())
    except (ValueError, RecursionError) as error:
        raise ArticleError(str(path), str(beside), f"it is no JSON: {error}") from error
    return fields if isinstance(fields, dict) and find(fields, "text") is None else {}


def _sidecar(path: Path | None) -> Path | None:
    beside = path.with_suffix(".json") if path is not None and path.suffix == ".txt" else None
    return beside if beside is not None and beside.is_file() else None


def read_json(source: Opened) -> Iterator[Article | ArticleError]:
    """Read a JSON document, unless it only describes the text beside it."""
    path = source.path
    if path is not None and describes(path):
        source.meter.end(path.stat().st_size)
        return
    yield from read_document(source)


def describes(path: Path) -> bool:
    """Say whether a ``NAME.json`` has no text of its own and only describes the ``NAME.txt`` beside it."""
    if path.suffix != ".json" or not path.with_suffix(".txt").is_file():
        return False
    try:
        fields = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return True  # the text's reader reports it
    return isinstance(fields, dict) and find(fields, "text") is None


READERS: dict[str, Reader] = {
    ".txt": read_plain,
    ".text": read_plain,
    ".jsonl": read_lines,
    ".ndjson": read_lines,
    ".json": read_json,
    ".html": read_page,
    ".htm": read_page,
    ".xhtml": read_page,
    ".parquet": read_parquet,
    ".arrow": read_arrow,
    ".feather": read_arrow,
    ".warc": read_warc,
}
"""What reads a file, by its ending (without ``.gz``)."""


def reader_for(name: str) -> Reader | None:
    """Find the reader for a file by its ending."""
    path = Path(name.lower().removesuffix(".gz"))
    return READERS.get(path.suffix)


@define(eq=False)
class Input:
    """The files of a source, in order; iterating gives what they hold, damaged articles as errors."""

    files: list[tuple[str, Path | None]]
    meter: Meter = field(factory=Meter)
    ignored: list[str] = field(factory=list)
    """Files in folders whose endings are of no known format."""

    def __iter__(self) -> Iterator[Item]:
        """Read the files one after the other."""
        for name, path in self.files:
            yield from _contents(Opened(name, path, self.meter))

    @property
    def is_stream(self) -> bool:
        """Say whether it can be read only once."""
        return any(path is None for _, path in self.files)

    def fingerprint(self) -> str:
        """Give a digest of the files' names, sizes and times of change."""
        digest = hashlib.sha256()
        for name, path in self.files:
            stat = path.stat() if path is not None else None
            digest.update(f"{name}\0{stat and (stat.st_size, stat.st_mtime_ns)}\n".encode("utf-8", "surrogateescape"))
        return digest.hexdigest()


def _contents(source: Opened) -> Iterator[Item]:
    reader = reader_for(source.name) or read_lines  # standard input has no ending
    try:
        yield from reader(source)
    except (OSError, EOFError) as error:  # a file gone, forbidden, or cut off inside its gzip stream
        reason = getattr(error, "strerror", None) or str(error)
        yield ArticleError(source.name, source.name, f"it cannot be read: {reason[:1].lower()}{reason[1:]}")


def open_input(names: Sequence[str]) -> Input:
    """List the files that the names stand for: themselves, or those of known endings in the folders.

    Raises :class:`InputError` for what does not exist, and for files of other endings where no article is beside them.
    """
    files: list[tuple[str, Path | None]] = []
    ignored: list[str] = []
    for name in names:
        path = Path(name)
        if name == STDIN:
            files.append(("standard input", None))
        elif path.is_dir():
            found = [(str(each), each) for each in _walk(path)]
            known = [each for each in found if reader_for(each[0]) is not None]
            if found and not known:
                raise InputError(name, f"no file in it has one of the endings {', '.join(READERS)}")
            files += known
            ignored += [each for each, _ in found if reader_for(each) is None]
        elif path.exists():
            if reader_for(name) is None:
                raise InputError(name, f"its ending is none of {', '.join(READERS)}; rename it to say what it is")
            files.append((name, path))
        else:
            raise InputError(name, "there is no such file or folder; check the path, or give - for standard input")
    sizes = [path.stat().st_size for _, path in files if path is not None]
    return Input(files, Meter(total=sum(sizes) if len(sizes) == len(files) else 0), ignored)


def _walk(folder: Path) -> Iterator[Path]:
    found = (path for path in folder.rglob("*") if path.is_file())
    yield from sorted(path for path in found if not any(p.startswith(".") for p in path.relative_to(folder).parts))
