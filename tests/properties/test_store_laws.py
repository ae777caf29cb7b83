"""However calls are split, ordered, repeated and cut off on their way in, the same data comes of them.

What should come of them is computed here in plain Python, from the words of `segment.md` 5.3 to 5.6.
"""

import gzip
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from coterie.core.paths import join_path
from coterie.core.time import parse_instant, print_instant
from coterie.schema.space import Collection, FieldType
from coterie.store import Store, import_calls, reading
from coterie.store.importing import Progress

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
USERS = ("u1", "u2", 'ü"3', "u\n4")
EVENTS = ("Order Completed", "Page Viewed", "o'clock")
KEYS = ("total", "name", "tags", "address", "a.b", "since")

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from([0.5, 1e16, -0.0, 2**53 + 1, 10**30]),
    st.sampled_from(["", "x", "pro", "5", "2026-01-01", "2026-02-30", "é🎉", 'q"\\', "\x00"]),
)
values = st.one_of(
    scalars,
    st.lists(st.one_of(scalars, st.fixed_dictionaries({"price": scalars})), max_size=3),
    st.dictionaries(st.sampled_from(["city", "zip", "x.y"]), scalars, max_size=2),
)
documents = st.dictionaries(st.sampled_from(KEYS), values, max_size=4)


@st.composite
def histories(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Calls at different times, of a few people who each have an anonymous id of their own."""
    size = draw(st.integers(1, 30))
    minutes = draw(st.permutations(range(size)))
    calls = []
    for number, minute in enumerate(minutes):
        user = draw(st.sampled_from(USERS))
        ids = draw(st.sampled_from([("user",), ("anonymous",), ("user", "anonymous")]))
        call: dict[str, Any] = {
            "messageId": f"m{number}",
            "timestamp": print_instant(NOW - timedelta(days=40) + timedelta(minutes=977 * minute)),
        }
        if "user" in ids:
            call["userId"] = user
        if "anonymous" in ids:
            call["anonymousId"] = f"anonymous {user}"
        kind = draw(st.sampled_from(["track", "track", "track", "identify", "identify", "group"]))
        call["type"] = kind
        if kind == "track":
            call |= {"event": draw(st.sampled_from(EVENTS)), "properties": draw(documents)}
        else:
            call["traits"] = draw(documents)
        if kind == "group":
            call["groupId"] = draw(st.sampled_from(["g1", "g2"]))
        calls.append(call)
    calls.extend(  # in the end it is known who everybody is
        {
            "messageId": f"end {user}",
            "type": "track",
            "event": "End",
            "userId": user,
            "anonymousId": f"anonymous {user}",
            "timestamp": print_instant(NOW),
        }
        for user in USERS
    )
    return calls


# What should come of it -----------------------------------------------------------------------------------------------


@dataclass
class Person:
    traits: dict[str, Any] = field(default_factory=dict)
    events: list[tuple[str, str, str]] = field(default_factory=list)
    groups: set[str] = field(default_factory=set)


@dataclass
class Expected:
    people: dict[str, Person] = field(default_factory=lambda: {user: Person() for user in USERS})
    accounts: dict[str, dict[str, Any]] = field(default_factory=dict)
    properties: dict[str, list[tuple[datetime, dict[str, Any]]]] = field(default_factory=dict)


def expect(calls: list[dict[str, Any]]) -> Expected:
    result = Expected()
    for call in sorted(calls, key=lambda call: parse_instant(call["timestamp"]) or NOW):
        person = result.people[call.get("userId") or call["anonymousId"].removeprefix("anonymous ")]
        at = parse_instant(call["timestamp"])
        assert at is not None
        if call["type"] == "track":
            properties = call.get("properties", {})
            person.events.append((call["event"], print_instant(at), plain(without_nulls(properties))))
            result.properties.setdefault(call["event"], []).append((at, properties))
            continue
        traits = person.traits
        if call["type"] == "group":
            person.groups.add(call["groupId"])
            traits = result.accounts.setdefault(call["groupId"], {})
        for key, value in call["traits"].items():
            traits[key] = value
    for person in result.people.values():
        person.traits = without_nulls(person.traits)
    return result


def without_nulls(document: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in document.items() if value is not None}


def plain(value: Any) -> str:
    """A value as text that tells true from 1, and not 1 from 1.0."""

    def same(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: same(item) for key, item in value.items()}
        if isinstance(value, list):
            return [same(item) for item in value]
        return int(value) if isinstance(value, float) and value.is_integer() else value

    return json.dumps(same(value), sort_keys=True)


# What came of it ------------------------------------------------------------------------------------------------------


def check(store: Store, calls: list[dict[str, Any]]) -> None:
    expected = expect(calls)
    connection = store.connection()
    assert connection.execute("SELECT count(*) FROM profiles").fetchall() == [(len(USERS),)]
    for user, person in expected.people.items():
        profile = store.profile("user_id", user)
        assert profile is not None
        assert profile.external_ids == (("anonymous_id", f"anonymous {user}"), ("user_id", user))
        assert plain(profile.traits) == plain(person.traits)
        assert set(profile.group_ids) == person.groups
        events = store.events_of(profile.profile_id, limit=1000)
        found = sorted((event.name, print_instant(event.timestamp), plain(event.properties)) for event in events)
        assert found == sorted(person.events)
    assert connection.execute("SELECT count(*) FROM accounts").fetchall() == [(len(expected.accounts),)]
    check_account_columns(store, expected)
    check_statistics(store, expected)


def check_account_columns(store: Store, expected: Expected) -> None:
    """Every trait of an account is found by its path, as a value of the column's storage."""
    layout = store.layout()
    for group_id, traits in expected.accounts.items():
        for key, value in traits.items():
            column = layout.trait_column(Collection.ACCOUNTS, join_path((key,)))
            if column is None:
                assert value is None
                continue
            query = f"SELECT {column.name} FROM accounts WHERE group_id = ?"  # noqa: S608 - from the layout
            (stored,) = store.connection().execute(query, [group_id]).fetchall()[0]
            decoded = json.loads(stored) if column.storage == "json" and stored is not None else stored
            assert plain(decoded) == plain(value)


def leaves(value: Any, steps: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every path that is listed, with a value there."""
    if value is None:
        return
    yield steps, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from leaves(item, (*steps, key))
    if isinstance(value, list):
        for item in value:
            yield from leaves(item, (*steps, "$"))


def type_of(values: list[Any]) -> FieldType:
    kinds = {bool: "boolean", int: "number", float: "number", str: "string", list: "array", dict: "object"}
    found = {kinds[type(value)] for value in values}
    if found == {"string"} and all(parse_instant(value) for value in values):
        return FieldType.DATE
    return FieldType(found.pop()) if len(found) == 1 else FieldType.MIXED


def check_statistics(store: Store, expected: Expected) -> None:
    space = store.space()
    assert {event.name for event in space.events} == set(expected.properties)
    for event in space.events:
        occurrences = expected.properties[event.name]
        times = [at for at, _ in occurrences]
        assert (event.count, event.first_seen, event.last_seen) == (len(times), min(times), max(times))
        assert event.count_30d == sum(NOW - timedelta(days=30) < at <= NOW for at in times)
        seen: dict[str, list[tuple[datetime, Any]]] = {}
        for at, properties in occurrences:
            for key, value in properties.items():
                for steps, leaf in leaves(value, (key,)):
                    seen.setdefault(join_path(steps), []).append((at, leaf))
        assert set(event.by_name) == set(seen)
        for path, found in seen.items():
            listed = event.by_name[path]
            assert listed.count == len(found)
            assert listed.last_seen == max(at for at, _ in found)
            assert listed.type is type_of([value for _, value in found])
            counts = Counter(plain(value) for _, value in found if not isinstance(value, dict))
            shown = [plain(list(value) if isinstance(value, tuple) else value) for value in listed.values]
            assert set(shown) == set(counts)
            assert [counts[text] for text in shown] == sorted(counts.values(), reverse=True)
    check_trait_statistics(store, expected)


def check_trait_statistics(store: Store, expected: Expected) -> None:
    listed = {key: item for key, item in store.space().traits_of(Collection.USERS).items() if "$" not in key}
    counts: Counter[str] = Counter()
    for person in expected.people.values():
        for key, value in person.traits.items():
            counts.update(join_path(steps) for steps, _ in leaves(value, (key,)) if "$" not in steps)
    assert {key: item.count for key, item in listed.items()} == counts


# Laws -----------------------------------------------------------------------------------------------------------------


def write(path: Path, calls: list[dict[str, Any]]) -> Path:
    data = "".join(json.dumps(call) + "\n" for call in calls).encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def parts_of(calls: list[dict[str, Any]], number: int, rng: random.Random) -> list[list[dict[str, Any]]]:
    cuts = sorted(rng.randrange(len(calls) + 1) for _ in range(number - 1))
    return [calls[start:end] for start, end in zip([0, *cuts], [*cuts, len(calls)], strict=True)]


@settings(max_examples=40)
@given(histories(), st.randoms(use_true_random=False), st.integers(1, 5), st.sampled_from([64, 700, 1 << 20]))
def test_splits_orders_and_repetitions_make_no_difference(
    calls: list[dict[str, Any]], rng: random.Random, number: int, block: int
) -> None:
    arriving = [*calls, *rng.choices(calls, k=len(calls) // 2)]
    rng.shuffle(arriving)
    with tempfile.TemporaryDirectory() as folder, patch.object(reading, "BLOCK_BYTES", block):
        root = Path(folder)
        files = [
            write(root / f"{index}.jsonl{rng.choice(['', '.gz'])}", part)
            for index, part in enumerate(parts_of(arriving, number, rng))
        ]
        with Store.open(root / "data", create=True, clock=lambda: NOW) as store:
            # A commit for each call takes long, so only of few calls.
            smallest = 1 if len(arriving) < 20 else 3
            report = import_calls(store, files, calls_a_batch=rng.choice([smallest, 7, 1000]))
            assert (report.read, report.stored) == (len(arriving), len(calls))
            assert report.duplicates == len(arriving) - len(calls)
            check(store, calls)
        with Store.open(root / "data", clock=lambda: NOW) as store:
            check(store, calls)


@settings(max_examples=25)
@given(histories(), st.integers(0), st.lists(st.integers(1, 12), max_size=5))
def test_an_import_that_is_cut_off_again_and_again_equals_one_that_is_not(
    calls: list[dict[str, Any]], seed: int, cuts: list[int]
) -> None:
    steps = 0

    def cut_off(_: Progress) -> None:
        nonlocal steps
        steps -= 1
        if steps == 0:
            raise KeyboardInterrupt

    with tempfile.TemporaryDirectory() as folder, patch.object(reading, "BLOCK_BYTES", 300):
        root = Path(folder)
        # Without messageIds, so that nothing but the place tells calls apart.
        anonymous = [{key: value for key, value in call.items() if key != "messageId"} for call in calls]
        parts = parts_of(anonymous, 3, random.Random(seed))
        files = [write(root / f"{index}.jsonl", part) for index, part in enumerate(parts)]
        for steps in [*cuts, -1]:  # noqa: B007 - read by cut_off
            with Store.open(root / "data", create=True, clock=lambda: NOW) as store:
                try:
                    report = import_calls(store, files, progress=cut_off, calls_a_batch=3)
                except KeyboardInterrupt:
                    continue
                assert (report.read, report.stored, report.duplicates) == (len(calls), len(calls), 0)
                check(store, calls)
                return


@settings(max_examples=25)
@given(histories(), st.randoms(use_true_random=False))
def test_live_calls_equal_imported_ones(calls: list[dict[str, Any]], rng: random.Random) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Store.open(Path(folder) / "data", create=True, clock=lambda: NOW) as store,
    ):
        for part in parts_of(calls, rng.randint(1, 6), rng):
            store.ingest([json.dumps(call).encode() for call in part])
        check(store, calls)
