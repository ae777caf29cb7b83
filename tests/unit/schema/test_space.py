"""Finding what a description refers to."""

from datetime import UTC, datetime, timedelta

import pytest

from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    Limits,
    PropertySchema,
    Space,
    TraitSchema,
    find_field,
)

SPACE = Space(
    name="shop",
    events=(
        EventSchema(
            name="Order Completed",
            properties=(
                PropertySchema(name="total", type=FieldType.NUMBER),
                PropertySchema(name="products", type=FieldType.ARRAY),
                PropertySchema(name="shipping.city"),
                PropertySchema(name="utm.source"),
            ),
        ),
    ),
    traits=(
        TraitSchema(key="plan"),
        TraitSchema(key="plan", collection=Collection.ACCOUNTS, type=FieldType.MIXED),
        TraitSchema(key="seats", collection=Collection.ACCOUNTS, type=FieldType.NUMBER),
    ),
    audiences=(
        AudienceRef(key="vip"),
        AudienceRef(key="big", collection=Collection.ACCOUNTS),
        AudienceRef(key="vip", name="VIP accounts", collection=Collection.ACCOUNTS),
    ),
    limits=Limits(inactive_after_days=15),
)
NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def test_events_are_found_by_their_exact_name() -> None:
    event = SPACE.event("Order Completed")
    assert event is SPACE.events[0]
    assert SPACE.event("order completed") is None


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("total", "total"),
        ("shipping.city", "shipping.city"),
        (r"utm\.source", "utm.source"),
        ("products.$", "products"),
        ("products.$.sku", "products"),
        ("products.sku", None),
        ("total.$", None),
        ("shipping", None),
        ("Total", None),
    ],
)
def test_properties_are_found_by_path(path: str, found: str | None) -> None:
    item = SPACE.events[0].property(path)
    assert (item and item.name) == found


def test_traits_of_users_and_of_accounts_are_apart() -> None:
    assert SPACE.trait("plan", Collection.USERS) is SPACE.traits[0]
    assert SPACE.trait("plan", Collection.ACCOUNTS) is SPACE.traits[1]
    assert SPACE.trait("seats", Collection.USERS) is None
    assert set(SPACE.traits_of(Collection.ACCOUNTS)) == {"plan", "seats"}


def test_mixed_values_may_be_arrays() -> None:
    assert SPACE.trait("plan.$", Collection.ACCOUNTS) is SPACE.traits[1]
    assert SPACE.trait("plan.$", Collection.USERS) is None


def test_users_have_the_audiences_of_their_accounts_too_and_their_own_first() -> None:
    assert SPACE.audiences_of(Collection.USERS) == {"vip": SPACE.audiences[0], "big": SPACE.audiences[1]}
    assert SPACE.audiences_of(Collection.ACCOUNTS) == {"vip": SPACE.audiences[2], "big": SPACE.audiences[1]}


def test_something_is_active_for_fifteen_days_after_it_was_seen() -> None:
    assert SPACE.is_active(None, NOW)
    assert SPACE.is_active(NOW - timedelta(days=15), NOW)
    assert not SPACE.is_active(NOW - timedelta(days=15, seconds=1), NOW)


def test_the_listed_name_wins_over_reaching_into_an_array() -> None:
    listed = {"tags": TraitSchema(key="tags", type=FieldType.ARRAY), "tags.$": TraitSchema(key="tags.$")}
    found = find_field(listed, "tags.$")
    assert found is listed["tags.$"]
