"""The connection to a ledger's database: opening, locking, migrating."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, MetaData, Table, create_engine, event, inspect, select, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from newsevents.ledger.errors import LedgerError, NewerLedgerError
from newsevents.ledger.tables import HEAD

_WAIT = 60
"""How many seconds a writer waits for another to finish."""
_LOCK = 0x6E657773
"""The key of PostgreSQL's advisory lock while the schema is migrated; any number that others do not use."""


def as_url(where: str | Path) -> URL:
    """Read a database's URL; anything that is none is the path of an SQLite file."""
    given = str(where)
    if "://" not in given:
        return URL.create("sqlite", database=given)
    try:
        url = make_url(given)
    except ArgumentError as error:
        raise LedgerError(given.partition("://")[0] + "://...", "this is no URL of a database") from error
    if url.drivername in {"postgres", "postgresql"}:
        url = url.set(drivername="postgresql+psycopg")
    return url


def shown(url: URL) -> str:
    """Give the place in words, without the password."""
    if url.get_backend_name() == "sqlite":
        return url.database or "in memory"
    return url.render_as_string(hide_password=True)


class Database:
    """An open database whose schema is the newest."""

    def __init__(self, where: str | Path) -> None:
        """Open it; make or migrate the schema. Raises :class:`LedgerError`."""
        self.url = as_url(where)
        self.where = shown(self.url)
        try:
            self.engine = _engine(self.url)
        except (ModuleNotFoundError, NoSuchModuleError) as error:
            module = getattr(error, "name", None) or "its driver"
            raise LedgerError(self.where, f"{module} is not installed; pip install 'newsevents[postgres]'") from error
        try:
            self._migrate()
        except BaseException:
            self.engine.dispose()
            raise

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that only reads."""
        with self._told(), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that writes: all of it is kept, or nothing."""
        with self._told(), self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            yield connection

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise LedgerError(self.where, str(error.orig).strip().partition("\n")[0]) from error

    def _migrate(self) -> None:
        with self.reading() as connection:
            if revision_of(connection) == HEAD:
                return
        with self.writing() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
            found = revision_of(connection)
            if found != HEAD:
                self._upgrade(connection, found)

    def _upgrade(self, connection: Connection, found: str | None) -> None:
        from alembic import command  # noqa: PLC0415  (a ledger of the newest schema needs no Alembic)
        from alembic.script import ScriptDirectory  # noqa: PLC0415

        config = alembic_config()
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if found is not None and found not in known:
            raise NewerLedgerError(self.where, found)
        if found is None and {"articles", "mentions"} & set(inspect(connection).get_table_names()):
            raise LedgerError(self.where, "this database has tables of another program; give an empty one")
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def alembic_config() -> Any:  # noqa: ANN401  (Alembic is imported only where it is needed)
    """Give Alembic's configuration for the ledger's migrations."""
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    folder = Path(__file__).parent / "migrations"
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config


def revision_of(connection: Connection) -> str | None:
    """Give the revision of the schema that the database has; ``None`` for none yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    table = Table("alembic_version", MetaData(), autoload_with=connection)
    found = connection.execute(select(table.c.version_num)).scalars().first()
    return None if found is None else str(found)


def _engine(url: URL) -> Engine:
    if url.get_backend_name() != "sqlite":
        return create_engine(url)
    engine = create_engine(url, connect_args={"timeout": _WAIT})

    @event.listens_for(engine, "connect")
    def _connect(connection: Any, _record: object) -> None:  # noqa: ANN401  (a connection of the driver)
        # The driver would begin a transaction only at the first change; then two readers that turn writers block.
        connection.isolation_level = None
        for pragma in ("foreign_keys = ON", "journal_mode = WAL", "synchronous = FULL"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("writes")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
