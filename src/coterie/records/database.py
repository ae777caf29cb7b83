"""Opening the relational database, bringing its tables up to date, and transactions on it.

SQLite in the data directory by default; another one, PostgreSQL say, by its SQLAlchemy address.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from pathlib import Path
from threading import Lock
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.pool import ConnectionPoolEntry

from coterie.core.errors import DataDirectoryError, InvalidInputError
from coterie.records import FILE_NAME

MIGRATIONS = Path(__file__).parent / "migrations"
HEAD = "0005"
"""The last of the migrations."""

_BUSY_SECONDS = 10
_WRITERS = 0x636F7465
"""The number of the lock that those who write take in PostgreSQL, one for each database."""


class Records:
    """An open relational database. Safe to use from several threads."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        # SQLite takes one writer, and lets the others look again after a while: in this process they queue instead.
        self._writing: AbstractContextManager[object] = Lock() if engine.dialect.name == "sqlite" else nullcontext()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A transaction that only reads: what it sees doesn't change meanwhile."""
        with self._engine.connect() as connection:
            yield connection

    @contextmanager
    def write(self, *, is_soon_enough: bool = False) -> Iterator[Connection]:
        """A transaction that writes: all of it happens, or, where something raises, none.

        It is on the disk then. Where that is soon enough a moment later, nobody waits for the disk: what the end of the
        process leaves untouched, the end of the machine's power may take back, for seconds at most.
        """
        with (
            self._writing,
            self._engine.connect().execution_options(writes=True, waits=not is_soon_enough) as connection,
            connection.begin(),
        ):
            yield connection

    def close(self) -> None:
        """Give back the connections."""
        self._engine.dispose()


@contextmanager
def open_records(place: Path | str) -> Iterator[Records]:
    """The database in a data directory, or at an SQLAlchemy address, with its tables up to date, as long as it is used.

    Raises DataDirectoryError where it can't be opened, or was written by a newer Coterie, and InvalidInputError for an
    address that names no database.
    """
    engine = _engine(place)
    try:
        if not _is_current(engine):
            _migrate(engine)
        yield Records(engine)
    finally:
        engine.dispose()


def _engine(place: Path | str) -> Engine:
    if isinstance(place, str):
        try:
            engine = create_engine(place, pool_pre_ping=True)
        except ModuleNotFoundError as error:
            raise InvalidInputError(
                f"The database's address asks for the Python package {error.name}, which isn't installed.",
                next_step="For PostgreSQL: .venv/bin/python -m pip install -e '.[postgresql]', "
                "and an address such as postgresql+psycopg://name@host/coterie.",
            ) from None
        except (ArgumentError, NoSuchModuleError):
            # The address may hold a password, so it isn't repeated.
            raise InvalidInputError(
                "The database's address can't be used.",
                next_step="Write it as SQLAlchemy does, such as postgresql+psycopg://name@host/coterie.",
            ) from None
    else:
        with suppress(OSError):
            # Hashes of passwords are nobody else's business on this machine; SQLite's other files follow this one.
            (place / FILE_NAME).touch(mode=0o600)
        engine = create_engine(f"sqlite:///{place / FILE_NAME}", connect_args={"timeout": _BUSY_SECONDS})
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    elif engine.dialect.name == "postgresql":
        event.listen(engine, "begin", _take_turn)
    else:
        raise InvalidInputError(f"Coterie knows SQLite and PostgreSQL, not {engine.dialect.name}.")
    return engine


def _prepare(connection: Any, record: ConnectionPoolEntry) -> None:  # noqa: ANN401 - a driver's own connection
    del record
    # The driver begins no transaction by itself: `_begin` says of which kind.
    connection.isolation_level = None
    for pragma in ("journal_mode = WAL", "foreign_keys = ON", "synchronous = FULL"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """A writer waits for the other one at its start: one that has read already could only fail."""
    options = connection.get_execution_options()
    writes = options.get("writes", False)
    if writes:
        # The connection is used again, by those who wait too.
        waits = options.get("waits", True)
        if connection.info.get("waits", True) is not waits:
            connection.exec_driver_sql(f"PRAGMA synchronous = {'FULL' if waits else 'NORMAL'}")
            connection.info["waits"] = waits
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _take_turn(connection: Connection) -> None:
    """PostgreSQL as SQLite: a reader sees one state of all, and a writer waits for the one before it."""
    options = connection.get_execution_options()
    if options.get("writes", False):
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS})")
        if not options.get("waits", True):
            connection.exec_driver_sql("SET LOCAL synchronous_commit = off")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")


def _is_current(engine: Engine) -> bool:
    """Whether the tables are up to date, and may be written; whatever is wrong otherwise, `_migrate` says."""
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            return connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalars().all() == [HEAD]
    except DBAPIError:
        return False


def _migrate(engine: Engine) -> None:
    # Takes a quarter of a second to load, which most of the time is not needed.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util.exc import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except CommandError as error:
        raise DataDirectoryError(
            "The database of people and audiences was written by a newer Coterie.",
            next_step="Use that version, or a copy of the data directory made before it.",
        ) from error
    except DBAPIError as error:
        raise DataDirectoryError(
            f"The database of people and audiences can't be opened: {error.orig}.",
            next_step="See that the data directory can be written, and that its disk isn't full.",
        ) from error
