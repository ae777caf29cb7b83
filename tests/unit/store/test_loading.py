# ruff: noqa: S608 - names of tables and columns come from the store

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import duckdb
import pytest

from coterie.schema.layout import Column, Storage
from coterie.schema.space import Collection
from coterie.store import IdentityRules, Store, catalog
from coterie.store.store import Snapshot

Take = Callable[..., Any]


def track(user: str, event: str = "Order Completed", **fields: Any) -> dict[str, Any]:
    return {"type": "track", "userId": user, "event": event, **fields}


def identify(user: str, at: str = "2026-06-01T00:00:00Z", **traits: Any) -> dict[str, Any]:
    return {"type": "identify", "userId": user, "timestamp": at, "traits": traits}


def rows(store: Store, query: str) -> list[tuple[Any, ...]]:
    return store.connection().execute(query).fetchall()


def traits(store: Store, user: str) -> Any:
    profile = store.profile("user_id", user)
    assert profile is not None
    return profile.traits


def events(store: Store, user: str) -> list[Any]:
    profile = store.profile("user_id", user)
    assert profile is not None
    return store.events_of(profile.profile_id)


def test_an_event_lands_in_its_table(store: Store, take: Take) -> None:
    call = track("a", timestamp="2026-06-01T10:00:00+02:00", sourceId="web", context={"page": {"url": "/x"}})
    outcome = take(call | {"properties": {"total": 9.5, "coupon": None, "items": [{"sku": "1"}]}})
    assert (outcome.stored, outcome.duplicates, dict(outcome.types)) == (1, 0, {"track": 1})
    (event,) = events(store, "a")
    assert event.name == "Order Completed"
    assert event.timestamp == datetime(2026, 6, 1, 8, tzinfo=UTC)
    assert event.properties == {"total": 9.5, "items": [{"sku": "1"}]}
    assert event.context == {"page": {"url": "/x"}}
    assert event.source_id == "web"


def test_pages_and_screens_are_events_with_their_name(store: Store, take: Take) -> None:
    take(
        {
            "type": "page",
            "userId": "a",
            "name": "Home",
            "category": "Docs",
            "properties": {"url": "/", "page_name": "x"},
        },
        {"type": "screen", "userId": "a", "name": "Start"},
        {"type": "page", "userId": "a", "properties": {"page_name": "kept"}},
        track("a", "Page Viewed", properties={"page_name": "tracked"}),
    )
    found = [(event.name, event.properties) for event in events(store, "a")]
    assert ("Page Viewed", {"page_name": "Home", "category": "Docs", "url": "/"}) in found
    assert ("Screen Viewed", {"screen_name": "Start"}) in found
    assert ("Page Viewed", {"page_name": "kept"}) in found
    assert ("Page Viewed", {"page_name": "tracked"}) in found


def test_a_message_id_counts_once_ever(store: Store, take: Take) -> None:
    one, two = track("a", messageId="m1"), track("b", messageId="m2", event="Other")
    assert take(one, one | {"userId": "z"}, two).duplicates == 1
    outcome = take(two | {"userId": "y"}, track("c", messageId="m3"), one)
    assert (outcome.stored, outcome.duplicates) == (1, 2)
    assert rows(store, "SELECT user_id FROM profiles ORDER BY 1") == [("a",), ("b",), ("c",)]
    assert len(events(store, "a")) == 1


def test_a_duplicate_changes_neither_traits_nor_statistics(store: Store, take: Take) -> None:
    take(identify("a", plan="pro") | {"messageId": "m1"}, track("a", messageId="m2", properties={"n": 1}))
    before = store.space()
    take(identify("a", "2026-06-02T00:00:00Z", plan="free", more=1) | {"messageId": "m1"})
    take(track("a", messageId="m2", properties={"other": "x", "n": "text"}))
    assert traits(store, "a") == {"plan": "pro"}
    assert store.space() == before


def test_a_call_without_time_happened_when_it_came(store: Store, take: Take) -> None:
    take(track("a"))
    assert events(store, "a")[0].timestamp == store.clock()


def test_the_year_3000_is_stored_and_noted(store: Store, take: Take) -> None:
    outcome = take(track("a", timestamp="3000-01-01T00:00:00Z"), track("a", timestamp="2026-06-01T00:00:00Z"))
    assert (outcome.stored, outcome.future) == (2, 1)
    (event,) = store.space().events
    assert event.last_seen == datetime(2026, 6, 1, tzinfo=UTC)
    assert (event.count, event.count_30d) == (2, 1)


# Traits ---------------------------------------------------------------------------------------------------------------


def test_the_latest_trait_wins_whatever_the_order(store: Store, take: Take) -> None:
    take(identify("a", "2026-06-03T00:00:00Z", plan="new", only_new=1))
    take(identify("a", "2026-06-01T00:00:00Z", plan="old", only_old=True))
    assert traits(store, "a") == {"plan": "new", "only_new": 1, "only_old": True}
    take(
        identify("b", "2026-06-03T00:00:00Z", plan="new"),
        identify("b", "2026-06-01T00:00:00Z", plan="old", only_old=True),
    )
    assert traits(store, "b") == {"plan": "new", "only_old": True}


def test_of_traits_equally_late_the_later_call_wins(store: Store, take: Take) -> None:
    take(identify("a", plan="first"), identify("a", plan="second"))
    assert traits(store, "a") == {"plan": "second"}
    take(identify("a", plan="third"))
    assert traits(store, "a") == {"plan": "third"}


def test_null_removes_a_trait_and_an_empty_text_stays(store: Store, take: Take) -> None:
    take(identify("a", "2026-06-01T00:00:00Z", plan="pro", name="x"))
    take(identify("a", "2026-06-02T00:00:00Z", plan=None, name=""))
    assert traits(store, "a") == {"name": ""}
    take(identify("a", "2026-06-01T12:00:00Z", plan="late news"))
    assert traits(store, "a") == {"name": ""}


def test_a_removal_that_comes_first_is_remembered(store: Store, take: Take) -> None:
    take(identify("a", "2026-06-02T00:00:00Z", plan=None))
    assert store.layout().trait_column(Collection.USERS, "plan") is None
    take(identify("a", "2026-06-01T00:00:00Z", plan="pro"), identify("b", plan="free"))
    assert traits(store, "a") == {}
    assert traits(store, "b") == {"plan": "free"}


def test_an_object_is_replaced_as_a_whole(store: Store, take: Take) -> None:
    take(identify("a", "2026-06-01T00:00:00Z", address={"city": "Oslo", "zip": "1"}))
    take(identify("a", "2026-06-02T00:00:00Z", address={"zip": "2"}))
    assert traits(store, "a") == {"address": {"zip": "2"}}
    city = store.layout().trait_column(Collection.USERS, "address.city")
    zip_code = store.layout().trait_column(Collection.USERS, "address.zip")
    assert city is not None
    assert zip_code is not None
    assert rows(store, f"SELECT {city.name}, {zip_code.name} FROM profiles") == [(None, "2")]
    take(identify("a", "2026-06-03T00:00:00Z", address="gone"))
    assert rows(store, f"SELECT {city.name}, {zip_code.name} FROM profiles") == [(None, None)]


def test_context_traits_set_no_traits(store: Store, take: Take) -> None:
    take(track("a", context={"traits": {"email": "a@x", "plan": "pro"}}))
    assert traits(store, "a") == {}
    assert store.profile("email", "a@x") is not None


def test_group_calls_make_accounts_with_traits_and_members(store: Store, take: Take) -> None:
    group = {"type": "group", "userId": "a", "groupId": "g1", "timestamp": "2026-06-02T00:00:00Z"}
    take(group | {"traits": {"industry": "it", "email": "info@g1"}}, group, group | {"userId": "b"})
    take(group | {"traits": {"industry": "old"}, "timestamp": "2026-06-01T00:00:00Z"})
    column = store.layout().trait_column(Collection.ACCOUNTS, "industry")
    assert column is not None
    assert rows(store, f"SELECT group_id, {column.name} FROM accounts") == [("g1", "it")]
    assert len(rows(store, "SELECT * FROM memberships")) == 2
    assert store.profile("email", "info@g1") is None
    profile = store.profile("user_id", "a")
    assert profile is not None
    assert profile.group_ids == ("g1",)
    assert profile.traits == {}


def test_alias_is_stored_and_merges_nothing(store: Store, take: Take) -> None:
    alias = {"type": "alias", "userId": "a", "previousId": "b"}
    take(track("a"), track("b"), alias, alias | {"userId": "new"})
    assert rows(store, "SELECT user_id, previous_id FROM aliases ORDER BY 1") == [("a", "b"), ("new", "b")]
    assert len(rows(store, "SELECT * FROM profiles")) == 2


# Identity -------------------------------------------------------------------------------------------------------------


def anonymous(value: str, **fields: Any) -> dict[str, Any]:
    return {"type": "track", "anonymousId": value, "event": "Page Viewed", **fields}


@pytest.mark.parametrize("batches", [1, 2, 4])
def test_a_merge_moves_everything_to_the_profile_that_stays(store: Store, take: Take, batches: int) -> None:
    calls = [
        identify("a", "2026-06-02T00:00:00Z", plan="pro", city="Oslo"),
        anonymous("x", properties={"n": 1}),
        {
            "type": "identify",
            "anonymousId": "x",
            "timestamp": "2026-06-03T00:00:00Z",
            "traits": {"plan": "free", "age": 5, "city": None},
        },
        {"type": "identify", "anonymousId": "x", "timestamp": "2026-06-01T00:00:00Z", "traits": {"old": True}},
        {"type": "group", "anonymousId": "x", "groupId": "g"},
        {"type": "group", "userId": "a", "groupId": "g"},
        {"type": "group", "anonymousId": "x", "groupId": "g2"},
        track("a", anonymousId="x"),
    ]
    size = -(-len(calls) // batches)
    for start in range(0, len(calls), size):
        take(*calls[start : start + size])
    (profile,) = rows(store, "SELECT profile_id FROM profiles")
    view = store.profile("anonymous_id", "x")
    assert view is not None
    assert (view.profile_id, view.user_id) == (profile[0], "a")
    assert view.traits == {"plan": "free", "age": 5, "old": True}
    assert view.group_ids == ("g", "g2")
    assert view.external_ids == (("anonymous_id", "x"), ("user_id", "a"))
    assert {event.name for event in store.events_of(view.profile_id)} == {"Page Viewed", "Order Completed"}
    assert rows(store, "SELECT count(*), count(DISTINCT (account_id, profile_id)) FROM memberships") == [(2, 2)]


@pytest.mark.parametrize("odd", ["\x00", "\x01", "a\x00\x00b", "\x01[]"])
def test_ids_with_control_characters_are_ids_like_others(store: Store, take: Take, odd: str) -> None:
    take(track(odd, anonymousId="x"), track("b"), track("c", anonymousId=odd))
    take({"type": "track", "event": "E", "anonymousId": "x"}, {"type": "track", "event": "E", "anonymousId": odd})
    assert len(rows(store, "SELECT * FROM profiles")) == 3
    assert [len(events(store, user)) for user in (odd, "b", "c")] == [2, 1, 2]


def test_no_table_has_an_id_that_was_merged_away(store: Store, take: Take) -> None:
    for round_ in range(3):
        take(*[anonymous(f"x{number}") for number in range(10)], *[track(f"u{number}") for number in range(10)])
        take(
            *[
                {"type": "group", "anonymousId": f"x{number}", "userId": f"u{number}", "groupId": f"g{round_}"}
                for number in range(3 * round_, 3 * round_ + 3)
            ]
        )
        known = "(SELECT profile_id FROM profiles)"
        for table in ("memberships", "external_ids", "ev1", "ev2"):
            assert rows(store, f"SELECT count(*) FROM {table} WHERE profile_id NOT IN {known}") == [(0,)]
        assert rows(store, "SELECT count(*) FROM profiles") == [(20 - 3 * (round_ + 1),)]
    assert rows(store, "SELECT count(*) FROM merges WHERE to_id IN (SELECT from_id FROM merges)") == [(0,)]


def test_merges_of_merged_profiles_count_on(store: Store, take: Take) -> None:
    for number in range(3):
        take(anonymous(f"x{number}"))
        take(track("a", anonymousId=f"x{number}"))
    (owner,) = rows(store, "SELECT profile_id FROM profiles")
    assert rows(store, "SELECT DISTINCT to_id, count(*) FROM merges GROUP BY 1") == [(owner[0], 2)]


def test_users_that_share_an_address_stay_apart(store: Store, take: Take) -> None:
    take(*(identify(user, email="shared@x", name=user) | {"anonymousId": f"anon-{user}"} for user in "abc"))
    take(*(track(user, anonymousId=f"anon-{user}") for user in "cba"))
    assert [traits(store, user)["name"] for user in "abc"] == ["a", "b", "c"]
    assert [len(events(store, user)) for user in "abc"] == [1, 1, 1]
    owner = store.profile("email", "shared@x")
    assert owner is not None
    assert owner.user_id == "a"


def test_calls_whose_ids_are_all_blocked_are_rejected(store: Store, take: Take) -> None:
    outcome = take(track("null", anonymousId="-1"), track("a"), track("0000"))
    assert [(item.line, item.code) for item in outcome.rejections[0]] == [
        (1, "no_matching_identifiers"),
        (3, "no_matching_identifiers"),
    ]
    assert outcome.stored == 1
    # Not having been taken, they may come again under other ids.
    assert take(track("null", messageId="m")).stored == 0
    assert take(track("good", messageId="m")).stored == 1


def test_rules_of_identity_are_kept_and_can_change(store: Store) -> None:
    directory = store.directory
    store.close()
    rules = IdentityRules(limits={"user_id": 2})
    with Store.open(directory, identity=rules) as again:
        assert again.identity == rules
    with Store.open(directory) as again:
        assert again.identity == rules
        again.ingest([b'{"type":"track","event":"E","userId":"a","anonymousId":"x"}'])
        again.ingest([b'{"type":"track","event":"E","userId":"b","anonymousId":"x"}'])
        assert rows(again, "SELECT user_id FROM profiles") == [("a",)]


# Columns --------------------------------------------------------------------------------------------------------------


def column(store: Store, path: str, event: str = "Order Completed") -> Column | None:
    return store.layout().property_column(event, path)


def values(store: Store, path: str) -> list[Any]:
    found = column(store, path)
    assert found is not None
    return [row[0] for row in rows(store, f"SELECT {found.name} FROM ev1 ORDER BY ts, seq")]


@pytest.mark.parametrize(
    ("batches", "storage", "stored"),
    [
        ([[1], [2.5]], Storage.NUMBER, [1.0, 2.5]),
        ([[1, 2.5], ["x"]], Storage.JSON, ["1", "2.5", '"x"']),
        ([["a", 'q"\n'], [1, True]], Storage.JSON, ['"a"', '"q\\"\\n"', "1", "true"]),
        ([[True], [1]], Storage.JSON, ["true", "1"]),
        ([[1.5, 7], [2**60 + 1]], Storage.JSON, ["1.5", "7", str(2**60 + 1)]),
        ([[1], [[1, 2]], [3]], Storage.JSON, ["1", "[1,2]", "3"]),
        ([[None], ["a"]], Storage.STRING, [None, "a"]),
        ([[1e16, -0.0], ["x"]], Storage.JSON, ["10000000000000000.0", "0", '"x"']),
    ],
)
def test_a_column_follows_what_comes(
    store: Store, take: Take, batches: list[list[Any]], storage: Storage, stored: list[Any]
) -> None:
    for batch in batches:
        take(*(track("a", timestamp="2026-06-01T00:00:00Z", properties={"p": value}) for value in batch))
    found = column(store, "p")
    assert found is not None
    assert found.storage is storage
    assert values(store, "p") == stored


def test_mixed_types_within_one_batch_but_in_different_chunks(store: Store) -> None:
    from coterie.store.decoding import LinesJob, decode_lines

    lines = [
        b'{"type":"track","event":"E","userId":"a","timestamp":"2026-06-01T00:00:00Z","properties":{"p":' + text + b"}}"
        for text in (b"5", b'"five"', b"null", b"[5.0]")
    ]
    store.load([decode_lines(LinesJob(line, number, "f")) for number, line in enumerate(lines, 1)])
    found = column(store, "p", "E")
    assert found is not None
    assert found.storage is Storage.JSON
    assert [row[0] for row in rows(store, f"SELECT {found.name} FROM ev1 ORDER BY seq")] == [
        "5",
        '"five"',
        None,
        "[5.0]",
    ]


def test_paths_lead_to_columns_or_into_json(store: Store, take: Take) -> None:
    take(track("a", properties={"o": {"in": 1, "deep": {"er": "x"}}, "tags": ["t"], "a.b": 1, "s": "x", "$": 5}))
    assert column(store, "o.in") == Column(column(store, "o.in").name, Storage.NUMBER)  # type: ignore[union-attr]
    whole = column(store, "o")
    assert whole is not None
    assert whole.storage is Storage.JSON
    assert column(store, "o.other") == Column(whole.name, Storage.JSON, ("other",))
    tags = column(store, "tags")
    assert tags is not None
    assert column(store, "tags.$") == Column(tags.name, Storage.JSON, ("$",))
    assert column(store, r"a\.b") is not None
    assert column(store, "a.b") is None
    assert column(store, "s.inside") is None
    assert column(store, "unknown") is None
    assert store.layout().property_column("Unknown", "s") is None
    assert store.layout().event_table("Unknown") is None
    assert column(store, "$") is not None


def test_too_many_properties_spill_into_one_column(store: Store, take: Take, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalog, "MAX_COLUMNS", 3)
    monkeypatch.setattr(catalog, "MAX_NESTED_COLUMNS", 2)
    take(track("a", timestamp="2026-06-01T00:00:00Z", properties={"a": 1, "b": {"c": 2, "d": 3}, "e": 4}))
    take(
        track("a", timestamp="2026-06-02T00:00:00Z", properties={"f": "x", "a": 5, "g": {"h": [1]}}),
        track("a", timestamp="2026-06-03T00:00:00Z", properties={"a": 6}),
    )
    assert column(store, "b.c") == Column(column(store, "b").name, Storage.JSON, ("c",))  # type: ignore[union-attr]
    assert column(store, "f") == Column("overflow", Storage.JSON, ("f",))
    assert rows(store, "SELECT overflow FROM ev1 ORDER BY ts") == [(None,), ('{"f":"x","g":{"h":[1]}}',), (None,)]
    assert [event.properties for event in events(store, "a")] == [
        {"a": 6},
        {"a": 5, "f": "x", "g": {"h": [1]}},
        {"a": 1, "b": {"c": 2, "d": 3}, "e": 4},
    ]
    with Store_again(store) as again:
        assert again.layout().property_column("Order Completed", "f") == Column("overflow", Storage.JSON, ("f",))


def test_too_many_traits_are_told(store: Store, take: Take, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalog, "MAX_COLUMNS", 2)
    outcome = take(identify("a", a=1, b=2, c=3))
    assert outcome.dropped_traits == {"c"}
    assert traits(store, "a") == {"a": 1, "b": 2}


def test_too_many_events_are_rejected(store: Store, take: Take, monkeypatch: pytest.MonkeyPatch) -> None:
    from coterie.store import loading

    monkeypatch.setattr(loading, "MAX_EVENTS", 2)
    monkeypatch.setattr(catalog, "MAX_EVENTS", 2)
    outcome = take(track("a", "One"), track("b", "Two"), track("c", "Three"), track("d", "One"))
    assert [(item.line, item.code) for item in outcome.rejections[0]] == [(3, "too_many_events")]
    assert (outcome.stored, store.profile("user_id", "c")) == (3, None)


def test_maps_with_very_many_keys_do_not_lose_values(store: Store, take: Take) -> None:
    take(track("a", timestamp="2026-06-01T00:00:00Z", properties={"seen": {"k5": 1, "k7": 2}}))
    calls = [
        track("a", timestamp=f"2026-06-02T00:00:{number % 60:02}Z", properties={"seen": {f"k{number}": number}})
        for number in range(700)
    ]
    take(*calls)
    k5 = column(store, "seen.k5")
    assert k5 is not None
    assert k5.rest == ()
    assert rows(store, f"SELECT {k5.name} FROM ev1 WHERE {k5.name} IS NOT NULL ORDER BY ts") == [(1.0,), (5.0,)]
    late = column(store, "seen.k699")
    assert late is not None
    assert late.rest == ("k699",) or rows(store, f"SELECT count({late.name}) FROM ev1") == [(1,)]


# Order ----------------------------------------------------------------------------------------------------------------


def ordered(store: Store) -> list[str]:
    name = store.layout().property_column("E", "n")
    assert name is not None
    return [row[0] for row in rows(store, f"SELECT {name.name} FROM ev1 ORDER BY ts, seq")]


def test_events_at_one_time_are_in_the_order_of_their_coming(store: Store, take: Take) -> None:
    same = "2026-06-01T00:00:00Z"
    take(*(track("a", "E", timestamp=same, properties={"n": n}, messageId=f"{9 - i}") for i, n in enumerate("abc")))
    take(*(track("a", "E", timestamp=same, properties={"n": n}) for n in "de"))
    assert ordered(store) == list("abcde")


def test_received_times_and_then_message_ids_order_events_at_one_time(store: Store, take: Take) -> None:
    def call(n: str, received: str, message_id: str) -> dict[str, Any]:
        at = f"2026-06-01T00:00:{received}Z"
        fields = {"timestamp": "2026-05-01T00:00:00Z", "receivedAt": at, "messageId": message_id}
        return track("a", "E", properties={"n": n}, **fields)

    take(call("d", "02.000000", "m1"), call("c", "01.000200", "m3"), call("a", "01.000100", "m9"))
    take(call("e", "03.0", "m7"))
    take(call("g", "05.0", "m12"), call("f", "05.0", "m11"), call("0", "00.5", "m10"))
    assert ordered(store) == list("0acdefg")


# Transactions ---------------------------------------------------------------------------------------------------------


def test_what_fails_leaves_nothing_behind(store: Store, take: Take) -> None:
    from coterie.store.decoding import LinesJob, decode_lines

    take(identify("a", plan="pro"), track("a", properties={"p": 1}))
    before, version = store.space(), store.data_version
    chunk = decode_lines(
        LinesJob(b'{"type":"track","event":"New","userId":"b","properties":{"p":"x"},"messageId":"m"}', 1, "f")
    )

    def fail(connection: duckdb.DuckDBPyConnection, outcome: Any) -> None:
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        store.load([chunk], also=fail)
    assert (store.space(), store.data_version) == (before, version)
    assert store.layout().event_table("New") is None
    assert store.load([chunk]).stored == 1


def test_a_snapshot_stays_while_data_comes(store: Store, take: Take) -> None:
    def count(snapshot: Snapshot) -> Any:
        found = snapshot.layout.property_column("Order Completed", "p")
        assert found is not None
        query = f"SELECT count(*), any_value(typeof({found.name})) FROM ev1"
        return found.storage, snapshot.connection.execute(query).fetchall()

    take(track("a", properties={"p": 1}))
    with store.snapshot() as old:
        take(track("a", properties={"p": "text", "q": 1}), track("a", "Other"))
        assert count(old) == (Storage.NUMBER, [(1, "DOUBLE")])
        assert old.layout.event_table("Other") is None
        with store.snapshot() as new:
            assert count(new) == (Storage.JSON, [(2, "VARCHAR")])
            assert new.data_version == old.data_version + 1


def Store_again(store: Store) -> Store:  # noqa: N802 - reads as what it opens
    directory, clock = store.directory, store.clock
    store.close()
    return Store.open(directory, clock=clock)


def test_everything_is_there_after_reopening(store: Store, take: Take) -> None:
    take(identify("a", plan="pro", tags=["x"]), track("a", properties={"p": 1, "o": {"i": "2026-01-01"}}))
    take(track("b", properties={"p": "x"}), {"type": "group", "userId": "b", "groupId": "g", "traits": {"n": 1}})
    layout, space, version = store.layout(), store.space(), store.data_version
    with Store_again(store) as again:
        assert (again.layout(), again.space(), again.data_version) == (layout, space, version)
        again.ingest([b'{"type":"track","event":"New","userId":"c"}'])
        assert rows(again, "SELECT count(DISTINCT profile_id) FROM profiles") == [(3,)]
