"""Profiles found by whatever is known of them; events page by page, and by the day."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from coterie.store import Store
from coterie.store.exploring import Sought

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def call(number: int, **more: Any) -> bytes:
    given = {"messageId": f"m{number}", "type": "track", "userId": "ann", "timestamp": "2026-02-28T10:00:00Z"} | more
    return json.dumps(given).encode()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data", create=True, clock=lambda: NOW) as store:
        store.ingest(
            [
                call(1, type="identify", traits={"first_name": "Ann", "last_name": "Bell", "age": 30, "city": "Köln"}),
                call(2, type="identify", userId="annabel", traits={"city": "Ann Arbor", "vip": True}),
                call(3, type="identify", userId="zed", traits={"email": "zed@example.com", "bio": "likes ann bells"}),
                *(
                    call(
                        10 + n,
                        event="Seen",
                        timestamp=(NOW - timedelta(days=n, hours=1)).isoformat(),
                        properties={"n": n},
                    )
                    for n in range(5)
                ),
                call(30, event="Left"),
            ]
        )
        yield store


def found(store: Store, **sought: Any) -> list[str | None]:
    return [profile.user_id for profile in store.search_profiles(Sought(**sought), limit=10)]


def test_an_id_that_is_the_text_comes_first_then_one_that_begins_with_it_then_traits(store: Store) -> None:
    assert found(store, text="ANN") == ["ann", "annabel", "zed"]
    assert found(store, text="") == ["ann", "annabel", "zed"]
    assert found(store, text="%") == []


def test_the_words_of_a_name_may_be_in_several_traits(store: Store) -> None:
    assert found(store, text="bell ann") == ["ann", "zed"]
    assert found(store, text="köln") == ["ann"]
    assert found(store, text="KÖLN") == ["ann"]


def test_one_trait_alone_is_looked_into(store: Store) -> None:
    assert found(store, text="ann", traits=["city"], ids="none") == ["annabel"]
    assert found(store, text="30", traits=["age"], ids="none") == ["ann"]
    assert found(store, text="true", traits=["vip"], ids="none") == ["annabel"]
    assert found(store, text="ann", traits=["nothing"], ids="none") == []


def test_who_may_see_no_ids_finds_whole_ones_alone(store: Store) -> None:
    assert found(store, text="zed@example.com", traits=[], ids="whole") == ["zed"]
    assert found(store, text="zed@example", traits=[], ids="whole") == []


def test_pages_follow_each_other(store: Store) -> None:
    first = store.search_profiles(Sought(text="ann"), limit=2)
    second = store.search_profiles(Sought(text="ann"), limit=2, offset=2)
    assert [item.user_id for item in (*first, *second)] == ["ann", "annabel", "zed"]


def test_profiles_of_ids(store: Store) -> None:
    ids = store.profile_ids([("user_id", "ann"), ("email", "zed@example.com"), ("user_id", "nobody")])
    assert set(ids) == {("user_id", "ann"), ("email", "zed@example.com")}
    profile = store.profile_of(ids["user_id", "ann"])
    assert profile is not None
    assert profile.user_id == "ann"
    assert store.profile_of(12345) is None


def test_a_profile_that_was_merged_is_found_by_its_old_id(store: Store) -> None:
    store.ingest([call(40, event="Seen", userId=None, anonymousId="x")])
    before = store.profile_ids([("anonymous_id", "x")])["anonymous_id", "x"]
    store.ingest([call(41, type="identify", userId="ann", anonymousId="x")])
    assert store.profile_ids([("user_id", "ann")])["user_id", "ann"] != before
    profile = store.profile_of(before)
    assert profile is not None
    assert profile.user_id == "ann"


def test_events_come_in_pages_and_by_name(store: Store) -> None:
    profile_id = store.profile_ids([("user_id", "ann")])["user_id", "ann"]
    counts, first, last = store.event_counts_of(profile_id)
    assert counts == {"Seen": 5, "Left": 1}
    assert (first, last) == (NOW - timedelta(days=4, hours=1), NOW - timedelta(hours=1))
    pages = [store.events_of(profile_id, limit=4, offset=offset) for offset in (0, 4)]
    assert [len(page) for page in pages] == [4, 2]
    assert [item.name for page in pages for item in page].count("Left") == 1
    seen = store.events_of(profile_id, limit=2, offset=1, only=["Seen"])
    assert [item.properties["n"] for item in seen] == [1, 2]


def test_events_are_counted_by_the_day(store: Store) -> None:
    days = store.event_days(["Seen", "Left", "Nothing"], days=4)
    assert days == {"Seen": (1, 1, 1, 1), "Left": (0, 0, 1, 0)}
