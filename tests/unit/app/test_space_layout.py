"""The tables that a space's data would lie in."""

import pytest

from coterie.app.space_layout import SpaceLayout
from coterie.schema.layout import Column, EventTable, Storage
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    PropertySchema,
    Space,
    TraitKind,
    TraitSchema,
)

SPACE = Space(
    name="shop",
    events=(
        EventSchema(name="Signed Up"),
        EventSchema(
            name="Order Completed",
            properties=(
                PropertySchema(name="total", type=FieldType.NUMBER),
                PropertySchema(name="products", type=FieldType.ARRAY),
                PropertySchema(name="tags.$"),
                PropertySchema(name="ship.city"),
            ),
        ),
    ),
    traits=(
        TraitSchema(key="plan"),
        TraitSchema(key="opted_in", type=FieldType.BOOLEAN, kind=TraitKind.COMPUTED),
        TraitSchema(key="plan", collection=Collection.ACCOUNTS, type=FieldType.NUMBER),
    ),
    audiences=(AudienceRef(key="vip"), AudienceRef(key="trade", collection=Collection.ACCOUNTS)),
)
LAYOUT = SpaceLayout(SPACE)


def test_every_event_has_a_table() -> None:
    assert LAYOUT.event_table("Order Completed") == EventTable("ev2", "Order Completed")
    assert LAYOUT.event_table("Nothing") is None


@pytest.mark.parametrize(
    ("path", "column"),
    [
        ("total", Column("p1", Storage.NUMBER)),
        ("products", Column("p2", Storage.JSON)),
        ("products.$.sku", Column("p2", Storage.JSON, ("$", "sku"))),
        ("tags.$", Column("p3", Storage.JSON, ("$",))),
        ("ship.city", Column("p4", Storage.STRING)),
        ("ship", None),
        ("nothing", None),
    ],
)
def test_a_property_is_found_or_what_it_lies_in(path: str, column: Column | None) -> None:
    assert LAYOUT.property_column("Order Completed", path) == column


def test_properties_belong_to_their_event() -> None:
    assert LAYOUT.property_column("Signed Up", "total") is None
    assert LAYOUT.property_column("Nothing", "total") is None


def test_audiences_are_boolean_traits() -> None:
    user, account = Collection.USERS, Collection.ACCOUNTS
    found = [LAYOUT.trait_column(user, key) for key in ("plan", "opted_in", "vip", "trade")]
    assert [item.storage for item in found if item] == [Storage.STRING, *[Storage.BOOLEAN] * 3]
    assert len({item.name for item in found if item}) == 4
    assert LAYOUT.trait_column(account, "plan") is not None
    assert LAYOUT.trait_column(account, "vip") is None
