import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from coterie.core.time import print_instant
from coterie.schema.files import space_from_json, space_to_json
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    Limits,
    PropertySchema,
    Space,
    TraitKind,
    TraitSchema,
)
from coterie.store import Store

Take = Callable[..., Any]
NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def track(event: str = "E", days_ago: float = 1, **properties: Any) -> dict[str, Any]:
    at = print_instant(NOW - timedelta(days=days_ago))
    return {"type": "track", "userId": "a", "event": event, "timestamp": at, "properties": properties}


def identify(user: str, days_ago: float = 1, **traits: Any) -> dict[str, Any]:
    at = print_instant(NOW - timedelta(days=days_ago))
    return {"type": "identify", "userId": user, "timestamp": at, "traits": traits}


def properties(store: Store) -> dict[str, PropertySchema]:
    (event,) = store.space().events
    return dict(event.by_name)


def traits(store: Store, collection: Collection = Collection.USERS) -> dict[str, TraitSchema]:
    return store.space().traits_of(collection)


def test_events_with_their_times_and_counts(store: Store, take: Take) -> None:
    take(track("A", 100), track("A", 29), track("A", 30), track("A", 2), track("B", 40))
    first, second = store.space().events
    assert (first.name, first.count, first.count_30d) == ("A", 4, 2)
    assert first.first_seen == NOW - timedelta(days=100)
    assert first.last_seen == NOW - timedelta(days=2)
    assert (second.name, second.count, second.count_30d) == ("B", 1, 0)


def test_types_of_properties(store: Store, take: Take) -> None:
    take(
        track(s="x", n=1, b=True, d="2026-01-01", dt="2026-01-01T10:00:00Z", a=["x"], o={"in": 5}, mix=1, none=None),
        track(s="2026-01-01", n=1.5, b=False, d="2026-02-01T00:00:00+02:00", dt="2026-01-01T10:00", a=[], mix="x"),
    )
    assert {name: item.type for name, item in properties(store).items()} == {
        "s": FieldType.STRING,
        "n": FieldType.NUMBER,
        "b": FieldType.BOOLEAN,
        "d": FieldType.DATE,
        "dt": FieldType.STRING,  # the second has no zone
        "a": FieldType.ARRAY,
        "a.$": FieldType.STRING,
        "o": FieldType.OBJECT,
        "o.in": FieldType.NUMBER,
        "mix": FieldType.MIXED,
    }


def test_dates_stay_dates_only_while_all_are(store: Store, take: Take) -> None:
    take(track(d="2026-01-01"))
    assert properties(store)["d"].type is FieldType.DATE
    take(track(d="2026-02-30"))
    assert properties(store)["d"].type is FieldType.STRING
    take(track(d="2026-01-01"))
    assert properties(store)["d"].type is FieldType.STRING


def test_values_are_the_most_frequent(store: Store, take: Take) -> None:
    take(*(track(p=p, n=n, tags=tags) for p, n, tags in [("a", 1, ["x", 1]), ("b", 2.5, ["x", 1]), ("b", 1, [])]))
    take(track(p="c", items=[{"sku": "s", "price": 5}, {"sku": "s"}]), track(p="b", n=2**60 + 1))
    found = properties(store)
    assert found["p"].values == ("b", "a", "c")
    assert found["n"].values == (1, 2**60 + 1, 2.5)
    assert found["tags"].values == (("x", 1), ())
    assert found["tags.$"].values == ("x", 1) or found["tags.$"].values == (1, "x")
    assert found["items.$.sku"].values == ("s",)
    assert (found["items.$.price"].type, found["items.$.price"].count) == (FieldType.NUMBER, 1)
    assert found["items"].type is FieldType.ARRAY
    assert found["p"].count == 5
    assert store.space().events[0].property("items.$.price") is found["items.$.price"]


def test_long_values_are_not_listed(store: Store, take: Take) -> None:
    take(track(p="x" * 300), track(p="short"))
    assert (properties(store)["p"].values, properties(store)["p"].count) == (("short",), 2)


def test_names_with_dots_are_paths(store: Store, take: Take) -> None:
    take(track(**{"a.b": 1}))
    assert set(properties(store)) == {r"a\.b"}


def test_traits_are_counted_over_the_people_who_have_them(store: Store, take: Take) -> None:
    take(identify("a", 9, plan="free", n=1), identify("b", 8, plan="free"), identify("c", 7, plan="pro"))
    take(identify("a", 3, plan="pro"), identify("b", 2, plan=None))
    plan = traits(store)["plan"]
    assert (plan.count, plan.values) == (2, ("pro",))
    assert plan.last_seen == NOW - timedelta(days=3)
    store.refresh_statistics()
    assert traits(store)["plan"] == plan
    assert traits(store)["n"].count == 1


def test_traits_that_nobody_has_any_more_are_not_listed(store: Store, take: Take) -> None:
    take(identify("a", 2, gone=1), identify("a", 1, gone=None))
    assert "gone" not in traits(store)


def test_traits_of_accounts(store: Store, take: Take) -> None:
    take({"type": "group", "userId": "a", "groupId": "g", "traits": {"industry": "it", "tags": ["x"]}})
    found = traits(store, Collection.ACCOUNTS)
    assert (found["industry"].values, found["tags"].type) == (("it",), FieldType.ARRAY)
    assert traits(store) == {}


def test_audiences_are_no_traits(store: Store, take: Take) -> None:
    take(identify("a", vip=True, plan="pro"))
    store.register_audience("vip", "VIPs", description="who spends most")
    store.register_audience("big", "Big", collection=Collection.ACCOUNTS, aliases=["large"])
    store.register_audience("vip", "Very important", description="who spends most")
    space = store.space()
    assert set(space.audiences) == {
        AudienceRef(key="vip", name="Very important", description="who spends most"),
        AudienceRef(key="big", name="Big", collection=Collection.ACCOUNTS, aliases=("large",)),
    }
    assert set(space.traits_of(Collection.USERS)) == {"plan"}
    column = store.layout().trait_column(Collection.USERS, "vip")
    assert column is not None


def test_what_people_say_is_added_to_what_data_shows(store: Store, take: Take) -> None:
    take(track("Order Completed", total=5), identify("a", ltv=10))
    store.describe(
        Space(
            name="shop",
            about="a shop",
            events=(
                EventSchema(
                    name="Order Completed",
                    description="paid",
                    aliases=("purchase",),
                    properties=(PropertySchema(name="total", description="in euros"),),
                ),
            ),
            traits=(TraitSchema(key="ltv", kind=TraitKind.COMPUTED, aliases=("lifetime value",)),),
            audiences=(AudienceRef(key="vip", name="VIPs"),),
        )
    )
    space = store.space(Limits(lookback_days=30))
    assert (space.name, space.about, space.limits.lookback_days) == ("shop", "a shop", 30)
    assert (space.events[0].description, space.events[0].aliases) == ("paid", ("purchase",))
    assert space.events[0].properties[0].description == "in euros"
    assert (space.traits[0].kind, space.traits[0].aliases) == (TraitKind.COMPUTED, ("lifetime value",))
    assert [audience.key for audience in space.audiences] == ["vip"]


def test_a_space_is_built_once_for_the_same_data(store: Store, take: Take) -> None:
    take(track(p=1))
    assert store.space() is store.space()
    before = store.space()
    take(track(p=2))
    assert store.space() is not before


def test_the_space_can_be_written_as_json(store: Store, take: Take) -> None:
    take(track(p=1, o={"x": [1, {"y": "z"}]}, d="2026-01-01"), identify("a", plan="pro", tags=["a"]))
    document = json.loads(json.dumps(space_to_json(store.space())))
    assert space_from_json(document) == store.space()
