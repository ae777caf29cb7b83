"""One data directory, and the one DuckDB file in it: opening, locking, versions and transactions."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb

from coterie.core.errors import DataDirectoryError
from coterie.core.interrupts import interruptible
from coterie.store import tables

FILE_NAME = "space.duckdb"

_APPLICATION = "coterie"
_CONFIG: dict[str, str | bool | int | float | list[str]] = {
    # Nothing is fetched, and SQL reaches no file but the one that is open.
    "enable_external_access": "false",
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    # The log is folded into the file when it is this long; at every import step would be too often.
    "checkpoint_threshold": "256MB",
}
_open_directories: set[Path] = set()
_open_lock = threading.Lock()


class Database:
    """An open data directory. Only `writing` changes it, one at a time."""

    def __init__(self, directory: Path, connection: duckdb.DuckDBPyConnection, *, read_only: bool) -> None:
        self.directory = directory
        self.read_only = read_only
        self.connection = connection
        self.write_lock = threading.RLock()
        self._closed = False

    @classmethod
    @interruptible()
    def open(cls, directory: Path, *, create: bool, read_only: bool) -> Database:
        """Open a data directory; see `Store.open`."""
        directory = directory.resolve()
        path = directory / FILE_NAME
        _prepare(directory, path, create=create)
        is_new = not path.exists()
        with _open_lock:
            if directory in _open_directories:
                raise DataDirectoryError(f"{directory} is already open in this process", next_step="Close it first.")
            _open_directories.add(directory)
        try:
            connection = _connect(path, read_only=read_only)
        except BaseException:
            _forget(directory)
            raise
        database = cls(directory, connection, read_only=read_only)
        try:
            database._check(create=create, is_new=is_new)
        except duckdb.Error as error:
            database.close()
            raise explain(error, directory) from error
        except BaseException:
            database.close()
            raise
        return database

    def close(self) -> None:
        """Close the file. Closing twice is allowed."""
        with self.write_lock:
            if not self._closed:
                self._closed = True
                self.connection.close()
                _forget(self.directory)

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """A connection of its own to the same file, for one thread."""
        self.check_open()
        return self.connection.cursor()

    def check_open(self) -> None:
        """Raise when the directory was closed."""
        if self._closed:
            raise DataDirectoryError(f"{self.directory} is closed")

    @contextmanager
    def writing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A transaction: all that is done inside is kept, or, when it raises, nothing."""
        with self.write_lock, interruptible():
            self.check_open()
            if self.read_only:
                raise DataDirectoryError(f"{self.directory} was opened to be read only")
            try:
                self.connection.execute("BEGIN TRANSACTION")
                yield self.connection
                self.connection.execute("COMMIT")
            except BaseException as error:
                self._roll_back()
                if isinstance(error, duckdb.Error):
                    raise explain(error, self.directory) from error
                raise

    @contextmanager
    def on_one_core(self) -> Iterator[None]:
        """Leave the other cores to other processes: what is done inside takes less of them all, and longer."""
        with self.connection.cursor() as settings:
            settings.execute("SET threads = 1")
        try:
            yield
        finally:
            with suppress(duckdb.Error), self.connection.cursor() as settings:  # it may have been closed
                settings.execute("RESET threads")

    def read_meta(self) -> dict[str, str]:
        """What the directory says about itself."""
        return self.read_meta_through(self.connection)

    @staticmethod
    def read_meta_through(connection: duckdb.DuckDBPyConnection) -> dict[str, str]:
        """The same as some transaction sees it."""
        return dict(connection.execute("SELECT key, value FROM meta").fetchall())

    def write_meta(self, values: dict[str, str]) -> None:
        """Change it, inside `writing`."""
        for key, value in values.items():
            changed = self.connection.execute("UPDATE meta SET value = ? WHERE key = ?", [value, key]).fetchone()
            if changed == (0,):
                self.connection.execute("INSERT INTO meta VALUES (?, ?)", [key, value])

    def _roll_back(self) -> None:
        with suppress(duckdb.Error):  # there is no transaction any more, or the file can't be used any more
            self.connection.execute("ROLLBACK")

    def _has_tables(self) -> bool:
        """Whether there is any table. DuckDB takes longer to say so than for all else that opening asks of it."""
        found = self.connection.execute("SELECT 1 FROM duckdb_tables() WHERE NOT internal AND NOT temporary LIMIT 1")
        return found.fetchone() is not None

    def _check(self, *, create: bool, is_new: bool) -> None:
        """Make the tables when there are none, and see whether they are ours and of this version."""
        self.connection.execute("SET TimeZone = 'UTC'")
        try:
            meta = self.read_meta()
        except duckdb.CatalogException:
            if is_new or (create and not self._has_tables()):
                with self.writing() as connection:
                    connection.execute(tables.CREATE)
                    connection.execute(
                        "INSERT INTO meta VALUES ('application', ?), ('schema_version', ?)",
                        [_APPLICATION, str(tables.SCHEMA_VERSION)],
                    )
                return
            meta = {}
        if meta.get("application") != _APPLICATION:
            raise DataDirectoryError(
                f"{self.directory / FILE_NAME} is not a file of Coterie's", next_step="Name another directory."
            )
        version = int(meta["schema_version"])
        if version > tables.SCHEMA_VERSION:
            raise DataDirectoryError(
                f"{self.directory} was written by a newer Coterie (tables of version {version}, "
                f"this one knows {tables.SCHEMA_VERSION})",
                next_step="Install the newer version of Coterie.",
            )


def _prepare(directory: Path, path: Path, *, create: bool) -> None:
    if directory.exists() and not directory.is_dir():
        raise DataDirectoryError(f"{directory} is a file, not a directory", next_step="Name a directory.")
    if path.exists():
        return
    if not create:
        what = "holds no data of Coterie's" if directory.exists() else "does not exist"
        raise DataDirectoryError(
            f"{directory} {what}", next_step="Import data or load the demo into it, or name another directory."
        )
    try:
        directory.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DataDirectoryError(
            f"{directory} can't be made: {error.strerror}", next_step="Name another one, or check its permissions."
        ) from error
    if not os.access(directory, os.W_OK):
        raise DataDirectoryError(f"{directory} can't be written to", next_step="Check its permissions.")


def _connect(path: Path, *, read_only: bool) -> duckdb.DuckDBPyConnection:
    try:
        return duckdb.connect(str(path), read_only=read_only, config=_CONFIG)
    except duckdb.Error as error:
        raise explain(error, path.parent) from error


def _forget(directory: Path) -> None:
    with _open_lock:
        _open_directories.discard(directory)


def explain(error: duckdb.Error, directory: Path) -> DataDirectoryError:
    """What an error of DuckDB's means for the person who runs Coterie."""
    text = str(error)
    lowered = text.lower()
    if "lock on file" in lowered or "conflicting lock" in lowered:
        return DataDirectoryError(
            f"{directory} is in use by another process",
            next_step="Stop the other process (`coterie serve`, or an import), or ask the running server instead.",
        )
    if "no space left" in lowered or "disk full" in lowered or "file too large" in lowered or "out of disk" in lowered:
        return DataDirectoryError(
            f"The disk of {directory} is full",
            next_step="Make room, then run the same command again: what was stored is kept.",
        )
    if "permission denied" in lowered or "read-only file system" in lowered:
        return DataDirectoryError(f"{directory} can't be written to", next_step="Check its permissions.")
    if "not a valid duckdb" in lowered or "corrupt" in lowered or "checksum" in lowered or "deserialize" in lowered:
        return DataDirectoryError(
            f"{directory / FILE_NAME} is damaged or no DuckDB file",
            next_step="Restore it from a backup, or import the data into a new directory.",
        )
    if "newer version" in lowered or "storage version" in lowered:
        return DataDirectoryError(
            f"{directory / FILE_NAME} was written by a newer DuckDB", next_step="Install a newer version of Coterie."
        )
    return DataDirectoryError(f"{directory / FILE_NAME} can't be used: {text.splitlines()[0][:300]}")
