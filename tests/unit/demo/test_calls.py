from __future__ import annotations

import hashlib
import io
import json
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from coterie.core.time import parse_instant
from coterie.demo.calls import Demo, write_calls
from coterie.demo.contents import AUDIENCES, EVENTS, TRAITS
from coterie.language.events import Database
from coterie.schema.space import Collection, FieldType

NAMED = {"page": ("Page Viewed", "page_name"), "screen": ("Screen Viewed", "screen_name")}
TYPES: dict[FieldType, type | tuple[type, ...]] = {
    FieldType.STRING: str,
    FieldType.NUMBER: (int, float),
    FieldType.BOOLEAN: bool,
    FieldType.DATE: str,
    FieldType.ARRAY: list,
}


def digest(*, seed: int = 7, people: int = 300, now: datetime = datetime(2026, 6, 15, 12, tzinfo=UTC)) -> str:
    sink = io.BytesIO()
    write_calls(sink, seed=seed, people=people, now=now)
    return hashlib.sha256(sink.getvalue()).hexdigest()


def flat(document: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in document.items():
        found |= flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {f"{prefix}{key}": value}
    return found


def name_of(call: dict[str, Any]) -> str:
    return NAMED[call["type"]][0] if call["type"] in NAMED else call.get("event", call["type"])


def test_same_seed_and_now_give_the_same_bytes(tmp_path: Path) -> None:
    now = datetime(2026, 6, 15, 12, tzinfo=UTC)
    count = write_calls(tmp_path / "calls.jsonl", seed=7, people=300, now=now)
    written = (tmp_path / "calls.jsonl").read_bytes()
    assert hashlib.sha256(written).hexdigest() == digest()
    assert written == b"".join(Demo(seed=7, people=300, now=now).blocks())
    assert written.count(b"\n") == count


def test_bytes_are_the_same_on_every_machine() -> None:
    # Of these numbers, which are the same wherever IEEE 754 is. Whoever changes the demo on purpose renews this.
    assert digest()[:16] == "b6947b744dbab512"


def test_seed_and_now_matter() -> None:
    assert len({digest(), digest(seed=8), digest(now=datetime(2026, 6, 16, 12, tzinfo=UTC))}) == 3


def test_seconds_count_and_zones_do_not() -> None:
    zone = datetime.fromisoformat("2026-06-15T14:00:00.123456+02:00")
    assert digest(now=zone) == digest()


@pytest.mark.parametrize("day", ["2024-02-29", "2026-01-01", "2027-11-27"])
def test_any_now_will_do(day: str) -> None:
    demo = Demo(seed=3, people=200, now=datetime.fromisoformat(f"{day}T00:00:30+00:00"))
    stamps = [json.loads(line)["timestamp"] for line in b"".join(demo.blocks()).splitlines()]
    assert stamps == sorted(stamps)
    assert f"{day}T00:00:30Z" >= stamps[-1] > f"{day}T00:00"


def test_calls_are_in_order_with_ids_and_own_message_ids(calls: list[dict[str, Any]], now: datetime) -> None:
    stamps = [call["timestamp"] for call in calls]
    assert stamps == sorted(stamps)
    first, last = parse_instant(stamps[0]), parse_instant(stamps[-1])
    assert first
    assert last
    assert now - timedelta(days=548) <= first <= now - timedelta(days=540)
    assert now - timedelta(hours=1) <= last <= now
    assert all(call.get("userId") or call.get("anonymousId") for call in calls)
    assert len({call["messageId"] for call in calls}) == len(calls)


def test_there_are_as_many_profiles_as_people(database: Database) -> None:
    # So every merge of cookies and browsers into a person is one that the ids of some call justify.
    assert len(database.profiles) == 6000


def test_what_is_documented_is_what_comes(calls: list[dict[str, Any]]) -> None:
    seen: dict[str, set[str]] = {event.name: set() for event in EVENTS}
    wrong = set()
    types = {(event.name, item.name): TYPES[item.type] for event in EVENTS for item in event.properties}
    for call in calls:
        if call["type"] in {"identify", "group"}:
            continue
        name, properties = name_of(call), dict(call["properties"])
        if call["type"] in NAMED:
            properties[NAMED[call["type"]][1]] = call["name"]
        seen[name] |= properties.keys()
        wrong |= {(name, k) for k, v in properties.items() if not isinstance(v, types.get((name, k), ()))}
    assert not wrong
    assert seen == {event.name: {item.name for item in event.properties} for event in EVENTS}


def test_traits_and_audiences_are_as_documented(calls: list[dict[str, Any]]) -> None:
    types: dict[tuple[Collection, str], Any] = {(item.collection, item.key): TYPES[item.type] for item in TRAITS}
    types |= {(item.collection, item.key): bool for item in AUDIENCES}
    seen = set()
    for call in calls:
        if call["type"] in {"identify", "group"}:
            collection = Collection.USERS if call["type"] == "identify" else Collection.ACCOUNTS
            for key, value in flat(call["traits"]).items():
                seen.add((collection, key))
                assert isinstance(value, types[collection, key]), (key, value)
    assert seen == set(types)


def test_dates_are_dates(calls: list[dict[str, Any]]) -> None:
    dates = {item.key for item in TRAITS if item.type is FieldType.DATE}
    for call in calls:
        for key in dates & call.get("traits", {}).keys():
            assert parse_instant(call["traits"][key])


def test_old_events_are_long_gone(calls: list[dict[str, Any]], now: datetime) -> None:
    last = {name_of(call): parse_instant(call["timestamp"]) for call in calls}
    quiet = {name for name, at in last.items() if at and now - at > timedelta(days=15)}
    assert quiet == {"Catalog Requested", "Loyalty Points Redeemed", "ord_cmpl_v1"}


def test_the_funnel_narrows(calls: list[dict[str, Any]]) -> None:
    counts = Counter(name_of(call) for call in calls)
    viewed, added = counts["Product Viewed"], counts["Product Added"]
    checkout, ordered = counts["Checkout Started"], counts["Order Completed"]
    assert 0.15 < added / viewed < 0.35
    assert 0.35 < checkout / added < 0.65
    assert 0.65 < ordered / checkout < 0.95
    assert 0.04 < counts["Order Refunded"] / ordered < 0.09
    assert 0.2 < counts["Email Opened"] / counts["Email Delivered"] < 0.35
    assert 0.1 < counts["Email Link Clicked"] / counts["Email Opened"] < 0.25


def test_amounts_of_an_order_add_up(calls: list[dict[str, Any]]) -> None:
    orders = [call["properties"] for call in calls if call.get("event") == "Order Completed"]
    for order in orders:
        lines = sum(product["price"] * product["quantity"] for product in order["products"])
        assert order["subtotal"] == pytest.approx(lines, abs=0.005)
        assert order["revenue"] == pytest.approx(order["subtotal"] - order["discount"], abs=0.005)
        assert order["total"] == pytest.approx(order["revenue"] + order["shipping"] + order["tax"], abs=0.005)
        assert order["item_count"] == sum(product["quantity"] for product in order["products"])
        assert (order["discount"] > 0) == ("coupon" in order)
        dearest = max(order["products"], key=lambda product: product["price"])
        assert order["category"] == dearest["category"]
    totals = sorted(order["total"] for order in orders)
    # Skewed to the right, as baskets are.
    assert 50 < totals[len(totals) // 2] < 100 < sum(totals) / len(totals) < 160
    assert len({order["order_id"] for order in orders}) == len(orders)


def test_orders_follow_their_products(database: Database) -> None:
    for profile in database.profiles:
        added: set[object] = set()
        for event in profile.events:
            if event.name == "Product Added":
                added.add(event.properties["product_id"])
            elif event.name == "Order Completed":
                products = event.properties["products"]
                assert isinstance(products, list)
                assert {product["product_id"] for product in products} <= added


def test_computed_traits_say_what_the_events_say(database: Database) -> None:
    buyers = 0
    for profile in database.profiles:
        orders = [event for event in profile.events if event.name == "Order Completed"]
        if not orders:
            assert "total_spend" not in profile.traits
            continue
        buyers += 1
        paid = sum(order.properties["total"] for order in orders)  # type: ignore[misc] # numbers all
        assert profile.traits["order_count"] == len(orders)
        assert profile.traits["total_spend"] == pytest.approx(paid, abs=0.005)
        assert profile.traits["discount_used"] == any("coupon" in order.properties for order in orders)
        assert parse_instant(str(profile.traits["last_order_date"])) == orders[-1].timestamp
    assert 0.2 < buyers / len(database.profiles) < 0.4


def test_basket_audience_says_what_the_events_say(database: Database, now: datetime) -> None:
    for profile in database.profiles:
        events = [event for event in profile.events if event.name in {"Product Added", "Order Completed"}]
        open_basket = [event for event in events if event.name == "Product Added"][-1:] == events[-1:] != []
        recent = open_basket and now - events[-1].timestamp < timedelta(days=7)
        if profile.traits:
            assert profile.traits.get("cart_abandoners_7d", False) == recent


def test_people_differ(database: Database, now: datetime) -> None:
    people = database.profiles
    known = [one for one in people if "email" in one.traits]
    members = [one for one in known if "first_name" in one.traits]
    assert 0.12 < 1 - len(known) / len(people) < 0.28
    assert 0.15 < sum("phone" not in one.traits for one in members) / len(members) < 0.25
    activity = sorted(len(one.events) for one in people)
    assert activity[len(activity) // 2] < 25
    assert activity[-1] > 10 * activity[len(activity) // 2]
    assert 0.3 < sum("Email Delivered" not in {e.name for e in one.events} for one in people) / len(people) < 0.65
    gone = sum(all(now - event.timestamp > timedelta(days=90) for event in one.events) for one in people)
    assert 0.2 < gone / len(people) < 0.7


def test_seasons_show(calls: list[dict[str, Any]]) -> None:
    days = Counter(call["timestamp"][:10] for call in calls if call.get("event") == "Order Completed")
    black_friday = sum(count for day, count in days.items() if "2025-11-24" <= day <= "2025-11-30")
    before = sum(count for day, count in days.items() if "2025-10-06" <= day <= "2025-10-12")
    assert black_friday > 1.6 * before
    weekend = sum(count for day, count in days.items() if datetime.fromisoformat(day).weekday() >= 5)
    assert weekend / sum(days.values()) > 2 / 7


def test_accounts_have_users_and_traits(database: Database) -> None:
    assert len(database.accounts) == 6000 // 85
    sizes = sorted(len(account.users) for account in database.accounts)
    assert sizes[0] >= 1
    assert sizes[-1] >= 8
    assert {account.traits["plan"] for account in database.accounts} == {"trial", "paid", "business"}
    roles = {user.traits["role"] for account in database.accounts for user in account.users}
    assert roles == {"Admin", "Buyer", "Designer", "Finance"}


def test_accounts_have_names_of_their_own() -> None:
    from coterie.demo.belonging import account_name

    assert len({account_name(row) for row in range(1000)}) == 1000


def test_addresses_and_numbers_are_nobodys(database: Database) -> None:
    addresses = [str(one.traits["email"]) for one in database.profiles if "email" in one.traits]
    assert len(set(addresses)) == len(addresses)
    for address in addresses:
        local, domain = address.split("@")
        reserved = domain.endswith(".example") or domain in {"example.com", "example.org", "example.net"}
        assert reserved or local.startswith("demo--")
    fictitious = re.compile(
        r"\+1\d{3}55501\d\d|\+447700900\d{3}|\+493023125\d{3}|\+3363998\d{4}|\+6125550\d{4}|\+3532091\d{5}"
    )
    numbers = [str(one.traits["phone"]) for one in database.profiles if "phone" in one.traits]
    assert numbers
    assert all(fictitious.fullmatch(number) for number in numbers)
