"""A PostgreSQL server of the tests' own, where its programs are installed; it listens on a socket in a folder alone."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
import pytest

on_both = pytest.mark.parametrize("records_place", ["sqlite", "postgresql"], indirect=True)
"""A test that holds on SQLite and on PostgreSQL."""

_NOBODY = "nobody"
_DEBIANS = Path("/usr/lib/postgresql")


def programs() -> Path | None:
    """The folder with `initdb` and `postgres`, if they are installed: Debian keeps them off the PATH."""
    found = shutil.which("initdb")
    folders = [Path(found).resolve().parent] if found else []
    folders += [path / "bin" for path in sorted(_DEBIANS.glob("*"), reverse=True)]
    return next((path for path in folders if (path / "initdb").exists() and (path / "postgres").exists()), None)


@contextmanager
def server() -> Iterator[Callable[[], str]]:
    """A running server: what is handed out makes an empty database and gives its address."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL's server is not installed here")
    # The path of a socket takes 107 characters at most, so it isn't pytest's folder; and PostgreSQL refuses to be root.
    with tempfile.TemporaryDirectory(prefix="coterie-pg-", ignore_cleanup_errors=True) as home:
        user = _NOBODY if os.geteuid() == 0 else None
        if user is not None:
            shutil.chown(home, user)
        data = Path(home) / "data"
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "user": user, "cwd": home}
        subprocess.run(
            [folder / "initdb", "-D", data, "-A", "trust", "-U", "coterie", "--no-sync", "-E", "UTF8"],
            check=True,
            **quiet,
        )
        options = ["-k", home, "-c", "listen_addresses=", "-c", "fsync=off"]
        process = subprocess.Popen([folder / "postgres", "-D", data, *options], **quiet)
        try:
            yield _databases(home, process)
        finally:
            process.send_signal(signal.SIGINT)  # at once: connections are cut
            process.wait(30)


def _databases(home: str, process: subprocess.Popen[bytes]) -> Callable[[], str]:
    numbers = count()

    def make() -> str:
        name = f"t{next(numbers)}"
        with _connected(home, process) as connection:
            connection.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]
        return f"postgresql+psycopg://coterie@/{name}?host={home}"

    return make


def _connected(home: str, process: subprocess.Popen[bytes]) -> psycopg.Connection:
    while True:
        try:
            return psycopg.connect(host=home, user="coterie", dbname="postgres", autocommit=True)
        except psycopg.OperationalError:
            if process.poll() is not None:
                raise
            time.sleep(0.05)  # it is starting
