# ruff: noqa: S608 - names of tables and columns come from the store

import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.schema.space import Collection, FieldType
from coterie.store import Store, import_tables
from coterie.store.importing import Progress


@pytest.fixture
def lay(tmp_path: Path) -> Callable[..., Path]:
    """Writes a mapping and the tables beside it; gives the path of the mapping."""

    def write(mapping: str, **tables: str | bytes) -> Path:
        for name, text in tables.items():
            path = tmp_path / name.replace("__", ".")
            path.write_bytes(text.encode() if isinstance(text, str) else text)
        path = tmp_path / "mapping.toml"
        path.write_text(mapping, encoding="utf-8")
        return path

    return write


Lay = Callable[..., Path]

ORDERS = """
[[events]]
files = "orders.csv"
event = "Order Completed"
user_id = "customer"
timestamp = "at"
"""


def events(store: Store, user: str) -> list[Any]:
    profile = store.profile("user_id", user)
    assert profile is not None
    return store.events_of(profile.profile_id)


def rejects(report: Any) -> list[tuple[int, str, str]]:
    if report.rejects_file is None:
        return []
    lines = report.rejects_file.read_text(encoding="utf-8").splitlines()
    return [(item["line"], item["code"], item["reason"]) for item in map(json.loads, lines)]


def test_events_users_and_accounts(store: Store, lay: Lay) -> None:
    mapping = lay(
        """
        time_zone = "Europe/Berlin"

        [[events]]
        files = "orders.csv"
        event = "Order Completed"
        user_id = "customer"
        timestamp = "ordered"
        timestamp_format = "%d.%m.%Y %H:%M"
        message_id = "number"
        source_id = "shop"
        [events.properties]
        total = { column = "amount", type = "number" }
        gift = { column = "gift", type = "boolean" }
        shipped_on = { column = "shipped", type = "date", format = "%d.%m.%Y" }
        items = { column = "items", type = "json" }
        zip = "zip"

        [[users]]
        files = "people.tsv"
        user_id = "id"
        email = "mail"
        traits = { first_name = "first" , age = { column = "age", type = "number" } }

        [[accounts]]
        files = "firms.csv"
        group_id = "firm"
        user_id = "member"
        traits = { industry = "industry" }

        [[audiences]]
        key = "vip"
        name = "VIPs"
        """,
        orders__csv=(
            "number,customer,ordered,amount,gift,shipped,items,zip\n"
            '1,007,01.06.2026 12:30,"12.50",yes,02.06.2026,"[{""sku"": 1}]",01067\n'
            "2,007,01.01.2026 12:30,,no,,,\n"
        ),
        people__tsv="id\tmail\tfirst\tage\n007\tjames@x\tJames\t40\n008\t\tBill\t\n",
        firms__csv="firm,member,industry\nmi6,007,travel\nempty,,none\n",
    )
    report = import_tables(store, mapping)
    assert (report.read, report.stored, report.rejected) == (6, 6, 0)
    late, early = events(store, "007")
    assert late.timestamp == datetime(2026, 6, 1, 10, 30, tzinfo=UTC)  # summer time
    assert early.timestamp == datetime(2026, 1, 1, 11, 30, tzinfo=UTC)
    assert late.properties == {
        "total": 12.5,
        "gift": True,
        "shipped_on": "2026-06-02",
        "items": [{"sku": 1}],
        "zip": "01067",
    }
    assert early.properties == {"gift": False}
    assert late.source_id == "shop"
    james = store.profile("email", "james@x")
    assert james is not None
    assert (james.user_id, james.group_ids) == ("007", ("mi6",))
    assert james.traits == {"first_name": "James", "age": 40, "email": "james@x"}
    bill = store.profile("user_id", "008")
    assert bill is not None
    assert bill.traits == {"first_name": "Bill"}
    groups = store.connection().execute("SELECT group_id FROM accounts ORDER BY 1").fetchall()
    assert groups == [("empty",), ("mi6",)]
    (audience,) = store.space().audiences
    assert (audience.key, audience.name, audience.collection) == ("vip", "VIPs", Collection.USERS)


def test_without_properties_every_other_column_is_one(store: Store, lay: Lay) -> None:
    mapping = lay(ORDERS, orders__csv="customer,at,size,colour\na,2026-06-01T00:00:00Z,42,red\n")
    import_tables(store, mapping)
    assert events(store, "a")[0].properties == {"size": "42", "colour": "red"}


def test_the_event_can_be_in_a_column(store: Store, lay: Lay) -> None:
    mapping = lay(
        '[[events]]\nfiles = "e.csv"\nevent_column = "what"\nanonymous_id = "who"\nproperties = {}\n',
        e__csv="what,who\nA,x\nB,x\n,x\n",
    )
    report = import_tables(store, mapping)
    assert report.by_type == {"track": 2}
    assert [item[:2] for item in rejects(report)] == [(4, "event_not_defined")]
    assert {event.name for event in store.space().events} == {"A", "B"}


def test_an_address_alone_can_be_a_person(store: Store, lay: Lay) -> None:
    mapping = lay(
        '[[users]]\nfiles = "u.csv"\nemail = "mail"\n[[events]]\nfiles = "e.csv"\nemail = "mail"\nevent = "E"\n',
        u__csv="mail,plan\na@x,pro\n,free\n",
        e__csv="mail\na@x\n",
    )
    report = import_tables(store, mapping)
    profile = store.profile("email", "a@x")
    assert profile is not None
    assert profile.traits == {"plan": "pro", "email": "a@x"}
    assert len(store.events_of(profile.profile_id)) == 1
    assert [item[:2] for item in rejects(report)] == [(3, "no_user_anon_id")]


def test_bad_cells_are_rejected_with_their_row(store: Store, lay: Lay) -> None:
    mapping = lay(
        ORDERS + '[events.properties]\nn = {column="n", type="number"}\nb = {column="b", type="boolean"}\n'
        'd = {column="d", type="date"}\nj = {column="j", type="json"}\n',
        orders__csv=(
            "customer,at,n,b,d,j\n"
            "a,2026-06-01,1,true,2026-01-01,1\n"
            "a,2026-06-01,one,true,2026-01-01,1\n"
            "a,2026-06-01,1,maybe,2026-01-01,1\n"
            "a,2026-06-01,1,true,2026-13-01,1\n"
            "a,2026-06-01,1,true,2026-01-01,{\n"
            "a,soon,1,true,2026-01-01,1\n"
            "a,1960-01-01,1,true,2026-01-01,1\n"
            "a,2026-06-01,1,true\n"
            "a,2026-06-01,inf,true,2026-01-01,1\n"
            ",2026-06-01,1,true,2026-01-01,1\n"
        ),
    )
    report = import_tables(store, mapping)
    assert [(line, code) for line, code, _ in rejects(report)] == [
        (3, "bad_cell"),
        (4, "bad_cell"),
        (5, "bad_cell"),
        (6, "bad_cell"),
        (7, "bad_cell"),
        (8, "timestamp_before_1970"),
        (9, "row_malformed"),
        (10, "bad_cell"),
        (11, "no_user_anon_id"),
    ]
    assert rejects(report)[0][2] == "column 'n': 'one' is no number"
    assert (report.read, report.stored) == (10, 1)


def test_rows_that_look_alike_all_count_and_importing_again_adds_none(store: Store, lay: Lay) -> None:
    mapping = lay(ORDERS, orders__csv="customer,at,n\n" + "a,2026-06-01,1\n" * 5)
    assert import_tables(store, mapping).stored == 5
    report = import_tables(store, mapping)
    assert (report.stored, report.duplicates) == (0, 5)


def test_tables_can_be_decoded_by_other_processes(store: Store, lay: Lay) -> None:
    mapping = lay(ORDERS + 'time_zone = "Europe/Berlin"\n', orders__csv="customer,at\na,2026-06-01\na,never\n")
    report = import_tables(store, mapping, processes=2)
    assert (report.stored, report.rejected) == (1, 1)
    assert events(store, "a")[0].timestamp == datetime(2026, 5, 31, 22, tzinfo=UTC)


def test_message_ids_of_tables_count_once(store: Store, lay: Lay) -> None:
    mapping = lay(ORDERS + 'message_id = "no"\n', orders__csv="customer,at,no\na,2026-06-01,1\nb,2026-06-01,1\n")
    report = import_tables(store, mapping)
    assert (report.stored, report.duplicates) == (1, 1)


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_stopped_import_of_tables_goes_on(
    store: Store, lay: Lay, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    from coterie.store import tabular

    monkeypatch.setattr(tabular, "ROWS_A_CHUNK", 10)
    lines = [f"u{number % 3},2026-06-01,{number}" if number % 7 else "u,never,0" for number in range(60)]
    mapping = lay(
        ORDERS + '[[events]]\nfiles = "more.csv"\nevent = "More"\nuser_id = "customer"\ntimestamp = "at"\n',
        orders__csv="customer,at,n\n" + "\n".join(lines),
        more__csv="customer,at\n" + "m,2026-06-01\n" * 25,
    )

    def stop(step: Progress) -> None:
        nonlocal steps
        steps -= 1
        if steps < 0:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_tables(store, mapping, progress=stop, calls_a_batch=15)
    report = import_tables(store, mapping, calls_a_batch=15)
    assert (report.resumed, report.read, report.stored, report.rejected) == (True, 85, 76, 9)
    assert [line for line, _, _ in rejects(report)] == [number + 2 for number in range(0, 60, 7)]


def test_parquet_keeps_its_types(store: Store, lay: Lay, tmp_path: Path) -> None:
    table = pa.table(
        {
            "customer": pa.array(["a", "b", None], pa.string()),
            "at": pa.array([datetime(2026, 6, 1, 12)] * 3, pa.timestamp("ms")),  # noqa: DTZ001 - has no zone
            "total": pa.array([Decimal("1.50"), Decimal(7), None], pa.decimal128(10, 2)),
            "tags": pa.array([["x", "y"], [], None], pa.list_(pa.string())),
            "paid": pa.array([True, None, False]),
            "day": pa.array([datetime(2026, 1, 1).date()] * 3),  # noqa: DTZ001 - a day
            "big": pa.array([2**60 + 1, 1, 1], pa.int64()),
            "nested": pa.array([{"a": 1.5}, None, None]),
        }
    )
    pq.write_table(table, tmp_path / "orders.parquet")
    mapping = lay(ORDERS.replace("orders.csv", "orders.parquet") + 'time_zone = "America/New_York"\n')
    report = import_tables(store, mapping)
    assert [item[:2] for item in rejects(report)] == [(3, "no_user_anon_id")]
    (event,) = events(store, "a")
    assert event.timestamp == datetime(2026, 6, 1, 16, tzinfo=UTC)
    assert event.properties == {
        "total": 1.5,
        "tags": ["x", "y"],
        "paid": True,
        "day": "2026-01-01",
        "big": 2**60 + 1,
        "nested": {"a": 1.5},
    }
    assert events(store, "b")[0].properties["total"] == 7


def test_columns_split_by_blanks_packed_and_without_header(store: Store, lay: Lay) -> None:
    mapping = lay(
        ORDERS.replace("orders.csv", "orders.txt.gz")
        + 'format = "whitespace"\nheader = false\ncolumns = ["customer", "at", "n"]\ntimestamp_format = "%Y%m%d"\n'
        "null_values = ['-']\n",
        orders__txt__gz=gzip.compress(b"  001 19970101   5 \n 002 19970102 -\n\n"),
    )
    assert import_tables(store, mapping).stored == 2
    assert events(store, "001")[0].properties == {"n": "5"}
    assert events(store, "002")[0].properties == {}


@pytest.mark.parametrize(("format", "cell"), [("unix", "1780315200"), ("unix_ms", "1780315200000")])
def test_times_counted_from_1970(store: Store, lay: Lay, format: str, cell: str) -> None:
    mapping = lay(ORDERS + f'timestamp_format = "{format}"\n', orders__csv=f"customer,at\na,{cell}\n")
    import_tables(store, mapping)
    assert events(store, "a")[0].timestamp == datetime(2026, 6, 1, 12, tzinfo=UTC)


def test_dates_and_quotes_and_a_bom(store: Store, lay: Lay) -> None:
    mapping = lay(
        ORDERS + "delimiter = ';'\n",
        orders__csv='\ufeffcustomer;at;note;since\r\na;2026-06-01;"two\r\nlines; and ""quotes""";2025-01-01\r\n',
    )
    import_tables(store, mapping)
    assert events(store, "a")[0].properties == {"note": 'two\r\nlines; and "quotes"', "since": "2025-01-01"}
    types = {item.name: item.type for item in store.space().events[0].properties}
    assert types == {"note": FieldType.STRING, "since": FieldType.DATE}


def test_text_that_is_not_utf8(store: Store, lay: Lay) -> None:
    mapping = lay(ORDERS, orders__csv=b"customer,at,name\na,2026-06-01,Zo\xeb\nb,2026-06-01,ok\nZo\xeb,2026-06-01,x\n")
    report = import_tables(store, mapping)
    assert report.stored == 1
    assert [item[:2] for item in rejects(report)] == [(2, "bad_cell"), (4, "bad_cell")]


def test_files_named_in_the_command(store: Store, lay: Lay, tmp_path: Path) -> None:
    mapping = lay(
        ORDERS.replace("orders.csv", "orders-*.csv") + '[[users]]\nfiles = "people.csv"\nuser_id = "id"\n',
    )
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "orders-1.csv").write_text("customer,at\na,2026-06-01\n")
    (folder / "people.csv").write_text("id\na\n")
    assert import_tables(store, mapping, [folder]).by_type == {"track": 1, "identify": 1}
    (folder / "other.csv").write_text("id\na\n")
    with pytest.raises(InvalidInputError, match=r"fits .*other\.csv"):
        import_tables(store, mapping, [folder / "other.csv"])


def test_many_empty_lines_are_not_the_end(store: Store, lay: Lay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coterie.store.tabular.ROWS_A_CHUNK", 2)
    report = import_tables(store, lay(ORDERS, orders__csv="customer,at\na,2026-06-01\n\n\n\n\n\nb,2026-06-01\n"))
    assert report.stored == 2


def test_a_packed_table_is_of_the_format_that_its_name_says(store: Store, lay: Lay) -> None:
    table = gzip.compress(b"customer\tat\na,b\t2026-06-01\n")
    mapping = lay(ORDERS.replace("orders.csv", "orders.tsv.gz"), orders__tsv__gz=table)
    assert import_tables(store, mapping).stored == 1


def test_a_packed_table_that_was_cut_off_keeps_what_could_be_read(store: Store, lay: Lay) -> None:
    whole = gzip.compress(b"customer,at\n" + b"".join(b"u%d,2026-06-01\n" % number for number in range(9999)))
    report = import_tables(store, lay(ORDERS, orders__csv=whole[:-2000]))
    assert 0 < report.stored < 9999
    assert [code for _, code, _ in rejects(report)] == ["gzip_damaged"]
    with pytest.raises(InvalidInputError, match="is no table"):
        import_tables(store, lay(ORDERS, orders__csv=whole[:12]))


@pytest.mark.parametrize(
    ("mapping", "told"),
    [
        (ORDERS.replace('"customer"', '"costumer"'), r"no column 'costumer'; did you mean 'customer'\?"),
        (ORDERS + '[events.properties]\nx = "missing"\n', "no column 'missing'"),
        (ORDERS.replace("user_id", "userid"), r"unknown field `userid`.*did you mean 'user_id'\?"),
        (ORDERS.replace('user_id = "customer"', ""), "none of user_id, anonymous_id and email"),
        (ORDERS.replace('event = "Order Completed"', ""), "give either event .* or event_column"),
        (ORDERS + '[events.properties]\nx = {column = "at", type = "integer"}\n', "integer"),
        (ORDERS + 'time_zone = "Mars/Phobos"\n', "'Mars/Phobos' is no time zone"),
        (ORDERS + 'traits = {x = "at"}\n', "events have properties, not traits"),
        (ORDERS + "header = false\n", "without a header"),
        (ORDERS + 'delimiter = ";;"\n', "the delimiter is one character"),
        (ORDERS.replace("orders.csv", "ordres.csv"), r"ordres\.csv does not exist"),
        (ORDERS.replace("orders.csv", "*.tsv"), "No file is named"),
        ("[[accounts]]\nfiles = 'orders.csv'\n", "group_id names no column"),
        ("", "maps no tables"),
        ("[[events", "not written correctly"),
    ],
)
def test_a_mapping_that_does_not_fit_is_told(store: Store, lay: Lay, mapping: str, told: str) -> None:
    path = lay(mapping, orders__csv="customer,at\na,2026-06-01\n")
    with pytest.raises((InvalidInputError, NotFoundError), match=told):
        import_tables(store, path)


def test_columns_that_exist_are_listed(store: Store, lay: Lay) -> None:
    path = lay(ORDERS.replace('"at"', '"when"'), orders__csv="customer,at,total\n")
    with pytest.raises(InvalidInputError) as caught:
        import_tables(store, path)
    assert caught.value.hint == "Its columns are: customer, at, total."


def test_another_delimiter_is_seen(store: Store, lay: Lay) -> None:
    with pytest.raises(InvalidInputError) as caught:
        import_tables(store, lay(ORDERS, orders__csv="customer;at\n"))
    assert caught.value.hint.endswith("If these are several, give delimiter = ';'.")


@pytest.mark.parametrize(("table", "told"), [("", "is empty"), ("a,a\n", "several columns named a")])
def test_tables_that_are_none(store: Store, lay: Lay, table: str, told: str) -> None:
    with pytest.raises(InvalidInputError, match=told):
        import_tables(store, lay(ORDERS, orders__csv=table))


def test_a_table_in_another_encoding(store: Store, lay: Lay) -> None:
    with pytest.raises(InvalidInputError, match="UTF-16"):
        import_tables(store, lay(ORDERS, orders__csv="customer,at\n".encode("utf-16-le")))


def test_a_mapping_can_be_json(store: Store, tmp_path: Path) -> None:
    (tmp_path / "o.csv").write_text("u\nx\n")
    mapping = tmp_path / "m.json"
    mapping.write_text(json.dumps({"events": [{"files": ["o.csv"], "event": "E", "user_id": "u"}]}))
    assert import_tables(store, mapping).stored == 1
    with pytest.raises(NotFoundError):
        import_tables(store, tmp_path / "gone.toml")


@pytest.mark.slow
def test_real_purchases(store: Store, shared: Path, lay: Lay) -> None:
    source = shared / "data" / "cdnow" / "CDNOW_master.txt"
    mapping = lay(
        f"""
        [[events]]
        files = "{source}"
        format = "whitespace"
        event = "Order Completed"
        user_id = "customer_id"
        timestamp = "date"
        timestamp_format = "%Y%m%d"
        time_zone = "America/New_York"
        [events.properties]
        total = {{ column = "dollar_value", type = "number" }}
        count = {{ column = "number_of_cds", type = "number" }}
        """
    )
    report = import_tables(store, mapping)
    assert (report.stored, report.rejected) == (69_659, 0)
    expected = [line.split() for line in source.read_text().splitlines()[1:]]
    layout = store.layout()
    total = layout.property_column("Order Completed", "total")
    count = layout.property_column("Order Completed", "count")
    assert total is not None
    assert count is not None
    stored = store.connection().execute(
        f"SELECT user_id, strftime(ts, '%Y%m%d %H'), {count.name}, {total.name} "
        "FROM ev1 JOIN profiles USING (profile_id)"
    )
    found = sorted(stored.fetchall())
    assert [row[0] for row in found] == sorted(row[0] for row in expected)
    summer = {f"1997{month:02}" for month in range(5, 10)}
    by_hand = sorted((row[0], row[1], float(row[2]), float(row[3])) for row in expected)
    assert [(user, at[:8], n, money) for user, at, n, money in found] == by_hand
    assert {at[9:] for _, at, _, _ in found if at[:6] in summer} == {"04"}
