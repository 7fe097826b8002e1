"""Read an article from a file or from standard input, or say in one line what to do."""

import sys
from pathlib import Path

from newsevents.errors import InputError

STDIN = "-"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_BYTE_ORDER_MARK = "\ufeff"


def read_article(name: str) -> str:
    """Read the text of the file called ``name``, or of standard input for ``-``; a byte order mark is dropped.

    Line ends stay as they are: every offset counts the file's own characters. Raises :class:`InputError`.
    """
    shown = "standard input" if name == STDIN else name
    text = _decoded(_bytes_of(name), shown).removeprefix(_BYTE_ORDER_MARK)
    if not text.strip():
        raise InputError(shown, "it is empty; give the text of an article, headline first")
    return text


def _bytes_of(name: str) -> bytes:
    if name == STDIN:
        return sys.stdin.buffer.read()
    path = Path(name)
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise InputError(name, "there is no such file; check the path, or give - to read standard input") from error
    except IsADirectoryError as error:
        raise InputError(name, "it is a directory; give one of the files in it") from error
    except PermissionError as error:
        if path.is_dir():  # on Windows
            raise InputError(name, "it is a directory; give one of the files in it") from error
        raise InputError(name, "you have no permission to read it") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(name, reason[:1].lower() + reason[1:]) from error


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        encoding = "UTF-16" if data.startswith(_UTF16_MARKS) else "WINDOWS-1252"
        source = "" if name == "standard input" else f" {name}"
        reason = (
            f"byte {error.start} (0x{data[error.start]:02x}) is not UTF-8; "
            f"convert it first, for instance: iconv -f {encoding} -t UTF-8{source}"
        )
        raise InputError(name, reason) from error
