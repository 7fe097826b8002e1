"""Where the ledger's tests keep their ledgers: an SQLite file, and a database of a private PostgreSQL server."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

import pytest

pytest.importorskip("sqlalchemy", reason="needs the extra [ledger]")
pytest.importorskip("alembic", reason="needs the extra [ledger]")

_DEBIAN = Path("/usr/lib/postgresql")


def _binaries() -> Path | None:
    """Find the newest PostgreSQL server that is installed, as Debian's packages or on the path."""
    found = sorted(
        _DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]) if path.parts[-3].isdigit() else 0
    )
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


def _as_server(command: list[str]) -> list[str]:
    """Run as the user of Debian's packages where we are root, as which the server refuses to run."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return ["runuser", "-u", "postgres", "--", *command] if root else command


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Start a private PostgreSQL server on a Unix socket, without a port; give the URL's start."""
    pytest.importorskip("psycopg", reason="needs the extra [postgres]")
    binaries = _binaries()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    # A socket's path must be short, so pytest's own folders will not do.
    with tempfile.TemporaryDirectory(prefix="ledger-") as folder:
        place = Path(folder)
        data = place / "data"
        if os.geteuid() == 0:
            shutil.chown(place, "postgres")
        init = [str(binaries / "initdb"), "-D", str(data), "-U", "tester", "-A", "trust", "-E", "UTF8", "--no-sync"]
        subprocess.run(_as_server(init), check=True, capture_output=True, cwd=folder)  # noqa: S603  (our own command)
        options = f"-c listen_addresses='' -c unix_socket_directories={folder}"
        control = [str(binaries / "pg_ctl"), "-D", str(data), "-l", str(place / "log")]
        start = [*control, "-w", "-o", options, "start"]
        subprocess.run(_as_server(start), check=True, stdout=subprocess.DEVNULL, cwd=folder)  # noqa: S603
        try:
            yield f"postgresql://tester@/{{}}?host={quote(folder)}"
        finally:
            stop = [*control, "-m", "immediate", "stop"]
            subprocess.run(_as_server(stop), check=True, stdout=subprocess.DEVNULL, cwd=folder)  # noqa: S603


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Give the place of a ledger that is not there yet."""
    if request.param == "sqlite":
        return str(tmp_path / "race.db")
    import psycopg  # noqa: PLC0415  (only where the server runs)

    pattern = request.getfixturevalue("postgres")
    name = f"ledger_{uuid4().hex}"
    with psycopg.connect(pattern.format("postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[arg-type,call-overload,unused-ignore]
    return str(pattern.format(name))
