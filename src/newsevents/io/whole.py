"""Files that are written whole or not at all."""

import contextlib
import os
import secrets
import shutil
from pathlib import Path

from newsevents.errors import OutputError


def write_whole(name: str | os.PathLike[str], text: str) -> None:
    """Write a text as UTF-8 under a temporary name beside the file, and rename it into place.

    Whoever reads the file finds the old text or the new one, never half of it; where writing fails, the old one stays
    and nothing is left behind. Raises :class:`OutputError`.
    """
    temporary = None
    try:
        path = Path(name).resolve()  # a link stays a link
        temporary = path.with_name(f".{path.name}.{secrets.token_hex(8)}.tmp")
        with temporary.open("xb") as file:
            file.write(text.encode())
            file.flush()
            os.fsync(file.fileno())
        if path.is_file():
            shutil.copymode(path, temporary)
        temporary.replace(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise OutputError(os.fspath(name), reason[:1].lower() + reason[1:]) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
