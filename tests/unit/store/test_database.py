# ruff: noqa: S608 - names of tables and columns come from the store

import json
import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from coterie.core.errors import DataDirectoryError
from coterie.store import Store, tables
from coterie.store.database import FILE_NAME


def test_a_missing_directory_is_told_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(DataDirectoryError, match="does not exist"):
        Store.open(tmp_path / "gone")
    assert not (tmp_path / "gone").exists()


def test_a_directory_without_data_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataDirectoryError, match="holds no data"):
        Store.open(tmp_path)


def test_with_create_it_is_made_with_its_parents(tmp_path: Path) -> None:
    with Store.open(tmp_path / "a" / "b", create=True) as store:
        assert store.data_version == 0
        assert store.space().events == ()
    with Store.open(tmp_path / "a" / "b") as store:
        assert store.directory == (tmp_path / "a" / "b").resolve()


def test_a_file_is_no_directory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(DataDirectoryError, match="is a file"):
        Store.open(tmp_path / "file", create=True)


@pytest.mark.parametrize("data", [b"this is no database" * 1000, b"", b"\x00" * 20_000])
def test_a_damaged_file_is_told(tmp_path: Path, data: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(data)
    with pytest.raises(DataDirectoryError) as caught:
        Store.open(tmp_path)
    assert caught.value.hint


def test_a_torn_file_is_told(tmp_path: Path) -> None:
    with Store.open(tmp_path, create=True) as store:
        store.ingest([json.dumps({"type": "track", "event": "E", "userId": str(n)}).encode() for n in range(2000)])
        store.checkpoint()
    path = tmp_path / FILE_NAME
    data = bytearray(path.read_bytes())
    for start in range(4096 * 3, len(data), 64):
        data[start : start + 32] = b"\xa5" * len(data[start : start + 32])
    path.write_bytes(data)
    with pytest.raises(DataDirectoryError):
        Store.open(tmp_path)


def test_a_database_of_somebody_else_is_not_touched(tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / FILE_NAME)) as connection:
        connection.execute("CREATE TABLE mine (a INTEGER)")
    for create in (False, True):
        with pytest.raises(DataDirectoryError, match="not a file of Coterie's"):
            Store.open(tmp_path, create=create)


def test_a_newer_version_is_told(tmp_path: Path) -> None:
    Store.open(tmp_path, create=True).close()
    with duckdb.connect(str(tmp_path / FILE_NAME)) as connection:
        connection.execute("UPDATE meta SET value = '99' WHERE key = 'schema_version'")
    with pytest.raises(DataDirectoryError, match=f"newer Coterie .*version 99.*knows {tables.SCHEMA_VERSION}"):
        Store.open(tmp_path)


def test_an_unfinished_creation_is_finished(tmp_path: Path) -> None:
    duckdb.connect(str(tmp_path / FILE_NAME)).close()
    with pytest.raises(DataDirectoryError):
        Store.open(tmp_path)
    with Store.open(tmp_path, create=True) as store:
        assert store.ingest([b'{"type":"track","event":"E","userId":"a"}']).stored == 1


def test_one_process_at_a_time(tmp_path: Path) -> None:
    code = (
        "import sys; from coterie.core.errors import DataDirectoryError; from coterie.store import Store\n"
        "try: Store.open(sys.argv[1], read_only=sys.argv[2] == 'r')\n"
        "except DataDirectoryError as error: print(error.message, '|', error.hint)"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(tables.__file__).parents[2])}
    with Store.open(tmp_path, create=True):
        for mode in "rw":
            command = [sys.executable, "-c", code, str(tmp_path), mode]
            told = subprocess.run(command, capture_output=True, text=True, env=environment, check=True).stdout
            assert "in use by another process" in told
            assert "coterie serve" in told


def test_once_in_a_process(tmp_path: Path) -> None:
    with Store.open(tmp_path, create=True), pytest.raises(DataDirectoryError, match="already open"):
        Store.open(tmp_path)
    Store.open(tmp_path).close()


def test_read_only(tmp_path: Path) -> None:
    with Store.open(tmp_path, create=True) as store:
        store.ingest([b'{"type":"track","event":"E","userId":"a"}'])
    with Store.open(tmp_path, read_only=True) as store:
        assert [event.name for event in store.space().events] == ["E"]
        with pytest.raises(DataDirectoryError, match="read only"):
            store.ingest([b'{"type":"track","event":"E","userId":"a"}'])


def test_a_closed_store_says_so(tmp_path: Path) -> None:
    store = Store.open(tmp_path, create=True)
    store.close()
    store.close()
    for use in (store.connection, store.space, lambda: store.ingest([])):
        with pytest.raises(DataDirectoryError, match="is closed"):
            use()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_directory_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(DataDirectoryError, match="can't be"):
        Store.open(tmp_path / "new", create=True)


def test_sql_reaches_no_file(tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("a,b\n1,2\n")
    with Store.open(tmp_path / "d", create=True) as store, pytest.raises(duckdb.PermissionException):
        store.connection().execute(f"SELECT * FROM read_csv('{tmp_path / 'secret.csv'}')")


@pytest.mark.parametrize("values", [(1, "x"), (True, 2.5), ("x", 1), ("2026-01-01", [1])])
def test_a_file_opens_after_a_crash_in_which_a_column_changed_its_type(
    tmp_path: Path, values: tuple[object, ...]
) -> None:
    code = (
        "import os, json; from coterie.store import Store\n"
        f"store = Store.open({str(tmp_path)!r}, create=True)\n"
        f"for value in {values!r}:\n"
        "    call = {'type': 'track', 'event': 'E', 'userId': 'u', 'properties': {'p': value}}\n"
        "    store.ingest([json.dumps(call).encode()])\n"
        "os.kill(os.getpid(), 9)\n"
    )
    environment = os.environ | {"PYTHONPATH": str(Path(tables.__file__).parents[2])}
    killed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False)
    assert killed.returncode == -9, killed.stderr
    assert (tmp_path / f"{FILE_NAME}.wal").stat().st_size
    with Store.open(tmp_path) as store:
        assert store.space().event("E").count == len(values)
