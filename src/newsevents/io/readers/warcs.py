"""Articles as web archives: the pages of a WARC file, such as Common Crawl's CC-NEWS."""

from collections.abc import Iterator
from typing import Any, BinaryIO

from newsevents.errors import ArticleError, MissingExtraError
from newsevents.io.readers.pages import Item, Page
from newsevents.io.readers.sources import Opened

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_OK = 200
_END = b"\r\n\r\n"
"""Every record ends with it."""


def read_warc(source: Opened) -> Iterator[Item]:
    """Read the HTML pages that a WARC file holds as answers with status 200; what else it holds is no article.

    The article's id is the record's, its address the one that was fetched. A damaged archive is reported with the byte
    where it breaks off, and read no further.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType  # noqa: PLC0415  (an extra)
    except ImportError as error:
        raise MissingExtraError("warc", "fastwarc", "read WARC files") from error
    with source.open() as file:  # gzip's own reader tells a stream that was cut off; fastwarc's does not
        stream, last, item = _Tail(file), 0, None
        try:
            for record in ArchiveIterator(stream, record_types=WarcRecordType.response, parse_http=True):
                last = record.stream_pos
                if _is_page(record):
                    item = _page(record, f"{source.name} byte {last}")
                    yield item
            if stream.tail != _END and not isinstance(item, ArticleError):
                yield _damaged(source, last, "it is cut off")
        except Exception as error:  # noqa: BLE001  (fastwarc raises its codecs' own errors)
            yield _damaged(source, last, " ".join(str(error).split()))


def _damaged(source: Opened, last: int, reason: str) -> ArticleError:
    return ArticleError(source.name, f"{source.name} after byte {last}", f"the archive is damaged: {reason}")


class _Tail:
    """A stream that remembers how it ended: fastwarc passes over a head that is cut off."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.tail = b""

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self.tail = (self.tail + data[-4:])[-4:]
        return data

    def tell(self) -> int:
        return self._file.tell()

    def close(self) -> None:
        """Leave closing to who opened it."""


def _is_page(record: Any) -> bool:  # noqa: ANN401  (fastwarc is optional)
    http = record.http_headers
    return http is not None and http.status_code == _OK and (record.http_content_type or "").lower() in _HTML


def _page(record: Any, place: str) -> Page | ArticleError:  # noqa: ANN401  (fastwarc is optional)
    name = (record.record_id or place).strip("<>")
    try:
        data = record.reader.read()
    except EOFError:
        raise
    except Exception as error:  # noqa: BLE001  (fastwarc raises its codecs' own errors)
        return ArticleError(name, place, f"the record cannot be read: {' '.join(str(error).split())}")
    if len(data) < record.content_length:
        return ArticleError(name, place, f"the record is cut off: {len(data)} of {record.content_length} bytes")
    return Page(_decoded(data, record.http_charset), place, name, record.headers.get("WARC-Target-URI"))


def _decoded(data: bytes, charset: str | None) -> bytes | str:
    """Decode by the charset that the server stated, where it holds; else leave it to the page's own signs."""
    try:
        return data.decode(charset) if charset else data
    except (LookupError, UnicodeDecodeError):
        return data
