import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Integer, MetaData, Table, select, text

import coterie.accounts.tables
import coterie.app.space_settings
import coterie.audiences.drafts
import coterie.audiences.prompts
import coterie.audiences.tables
import coterie.generations.tables  # noqa: F401 - these declare the tables
from coterie.core.errors import DataDirectoryError, InvalidInputError
from coterie.records.database import HEAD, MIGRATIONS, Records, open_records
from coterie.records.tables import Instant, metadata
from postgresql import on_both

MOMENTS = Table("moments", MetaData(), Column("id", Integer, primary_key=True), Column("at", Instant))


@pytest.fixture
def records(records_place: Path | str) -> Iterator[Records]:
    with open_records(records_place) as opened:
        yield opened


@on_both
def test_the_tables_are_those_that_the_migrations_make(records: Records) -> None:
    with records.read() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    assert differences == []


def test_opening_again_keeps_what_was_written(tmp_path: Path) -> None:
    with open_records(tmp_path) as records, records.write() as connection:
        connection.execute(text("CREATE TABLE kept (id INTEGER)"))
        connection.execute(text("INSERT INTO kept VALUES (7)"))
    with open_records(tmp_path) as records, records.read() as connection:
        assert connection.scalar(text("SELECT id FROM kept")) == 7


def test_what_is_up_to_date_needs_no_alembic(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD
    with open_records(tmp_path):
        pass
    monkeypatch.setitem(sys.modules, "alembic", None)
    with open_records(tmp_path) as records, records.write() as connection:
        connection.execute(text("DELETE FROM alembic_version"))
    with pytest.raises(ModuleNotFoundError), open_records(tmp_path):
        pass


def test_what_need_not_wait_for_the_disk_is_written_all_the_same(records: Records) -> None:
    with records.write(is_soon_enough=True) as connection:
        connection.execute(text("CREATE TABLE soon (id INTEGER)"))
        waits = connection.scalar(text("PRAGMA synchronous"))
    with records.write() as connection:
        assert connection.scalar(text("SELECT count(*) FROM soon")) == 0
        assert (waits, connection.scalar(text("PRAGMA synchronous"))) == (1, 2)


def test_nobody_else_on_the_machine_may_read_it(tmp_path: Path) -> None:
    with open_records(tmp_path) as records, records.write() as connection:
        connection.execute(text("CREATE TABLE kept (id INTEGER)"))
        modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    assert modes["records.sqlite"] == 0o600
    assert set(modes.values()) == {0o600}


@on_both
def test_a_transaction_that_raises_leaves_nothing(records: Records) -> None:
    with records.write() as connection:
        connection.execute(text("CREATE TABLE kept (id INTEGER)"))

    def fail_half_way() -> None:
        with records.write() as connection:
            connection.execute(text("INSERT INTO kept VALUES (7)"))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    with records.read() as connection:
        assert connection.scalar(text("SELECT count(*) FROM kept")) == 0


@on_both
def test_a_moment_comes_back_in_utc_with_its_zone(records: Records) -> None:
    moment = datetime(2026, 3, 4, 23, 30, 15, 123456, tzinfo=timezone(timedelta(hours=-8)))
    with records.write() as connection:
        MOMENTS.create(connection)
        connection.execute(MOMENTS.insert().values(at=moment))
        found = connection.scalar(select(MOMENTS.c.at))
    assert found == moment
    assert found.tzinfo is UTC
    with pytest.raises(Exception, match="time zone"), records.write() as connection:
        connection.execute(MOMENTS.insert().values(at=moment.replace(tzinfo=None)))


def test_a_directory_that_cannot_hold_it_is_an_error_that_says_so(tmp_path: Path) -> None:
    with pytest.raises(DataDirectoryError, match="can't be opened"), open_records(tmp_path / "absent"):
        pass
    (tmp_path / "records.sqlite").write_bytes(b"no database at all" * 100)
    with pytest.raises(DataDirectoryError), open_records(tmp_path):
        pass


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    with open_records(tmp_path) as records, records.write() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL)"))
        connection.execute(text("DELETE FROM alembic_version"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('9999')"))
    with pytest.raises(DataDirectoryError, match="newer Coterie"), open_records(tmp_path):
        pass


@pytest.mark.parametrize("address", ["no address", "nosuchdatabase://somewhere/x", "postgresql+nodriver://x/y"])
def test_an_address_that_cannot_be_used_is_not_repeated(address: str) -> None:
    with pytest.raises(InvalidInputError) as raised, open_records(address):
        pass
    assert address not in raised.value.message
