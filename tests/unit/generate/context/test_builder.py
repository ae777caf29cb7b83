from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from coterie.generate.context import Context, ContextBuilder, Privacy
from coterie.language.ast import AudienceType, Definition
from coterie.language.parser import parse_condition
from coterie.nlu.index import SpaceIndex
from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
OLD = NOW - timedelta(days=400)

SHOP = Space(
    name="shop",
    events=(
        EventSchema(
            name="Order Completed",
            last_seen=NOW,
            description="An order was paid",
            properties=(
                PropertySchema(name="total", type=FieldType.NUMBER, values=(5, 10)),
                PropertySchema(name="category", values=("shoes", "hats")),
                PropertySchema(name="email", values=("ada@example.com",)),
            ),
        ),
        EventSchema(name="pos_txn_v1", last_seen=OLD),
        *(EventSchema(name=f"Filler {number} Happened", last_seen=NOW) for number in range(400)),
    ),
    traits=(
        TraitSchema(key="plan", values=("free", "pro")),
        TraitSchema(key="contact", values=("ada@example.com", "none")),
        TraitSchema(key="seats", collection=Collection.ACCOUNTS, type=FieldType.NUMBER),
    ),
    audiences=(
        AudienceRef(key="vip", name="VIP customers", description="spent much"),
        AudienceRef(key="big_accounts", name="Big accounts", collection=Collection.ACCOUNTS),
    ),
)


def build(
    prompt: str, *, space: Space = SHOP, privacy: Privacy | None = None, tokens: int = 2500, **given: Any
) -> Context:
    builder = ContextBuilder(space, SpaceIndex.build(space, NOW), privacy=privacy or Privacy(), now=NOW)
    return builder.build(prompt, given.pop("audience", AudienceType.USERS), budget_tokens=tokens, **given)


def names(context: Context) -> set[str]:
    return {entry.name if entry.event is None else f"{entry.event}.{entry.name}" for entry in context.entries}


def test_what_is_linked_comes_first_and_the_rest_by_last_use() -> None:
    context = build("Customers who ordered shoes", tokens=400)
    assert context.entries[0].name == "Order Completed"
    assert context.entries[0].because == "linked"
    assert {"Order Completed.total", "Order Completed.category"} <= names(context)
    assert any(entry.because == "recent" for entry in context.entries)
    assert context.tokens <= 400


def test_what_is_left_out_is_counted() -> None:
    everything = 2 + 400 + 3 + 2 + 2
    context = build("Customers who ordered shoes", tokens=400)
    assert context.left_out == everything - len(context.entries) > 0
    assert build("Customers who ordered shoes", tokens=100_000).left_out == 0


def test_names_said_literally_are_in_however_old_and_marked() -> None:
    context = build("People who did pos_txn_v1 last week", tokens=100)
    entry = next(entry for entry in context.entries if entry.name == "pos_txn_v1")
    assert (entry.because, entry.is_active) == ("said", False)
    assert "pos_txn_v1 (inactive)" in context.text


@pytest.mark.parametrize("said", ["order completed", "orderCompleted", "ORDER_COMPLETED", "Order Completed"])
def test_names_are_said_in_any_spelling(said: str) -> None:
    assert build(f"People with {said} twice", tokens=120).entries[0].because == "said"


def test_readings_of_the_parser_are_in() -> None:
    hint = Definition(AudienceType.USERS, parse_condition("event('Filler 77 Happened').count() >= 1"))
    assert "Filler 77 Happened" in names(build("Something else altogether", tokens=120, hints=[hint]))


def test_values_leave_by_consent_only() -> None:
    prompt = "Customers who ordered shoes on the pro plan"
    assert "shoes" not in build(prompt).text
    context = build(prompt, privacy=Privacy(may_send_values=True))
    assert "category [shoes, hats]" in context.text
    assert "plan [pro, free]" in context.text


def test_values_of_personal_fields_never_leave() -> None:
    context = build("Customers with an email and contact who ordered", privacy=Privacy(may_send_values=True))
    assert "ada@" not in context.text
    assert "none" not in context.text
    flagged = Privacy(may_send_values=True, personal=frozenset(("category",)))
    assert "hats" not in build("Customers who ordered shoes", privacy=flagged).text


def test_owners_may_say_that_a_field_is_not_personal() -> None:
    privacy = Privacy(may_send_values=True, not_personal=frozenset(("contact",)))
    assert "ada@example.com" in build("Customers with a contact", privacy=privacy).text


def test_descriptions_leave_unless_switched_off() -> None:
    assert "An order was paid" in build("Customers who ordered").text
    assert "An order was paid" not in build("Customers who ordered", privacy=Privacy(may_send_descriptions=False)).text


def test_each_type_of_audience_has_its_own_fields() -> None:
    users, accounts = build("Anything at all"), build("Anything at all", audience=AudienceType.ACCOUNTS)
    assert "seats" not in names(users)
    assert {"vip", "big_accounts"} <= names(users)
    assert {"seats", "plan", "big_accounts"} <= names(accounts)
    assert "Traits of accounts:" in accounts.text


def test_the_same_prompt_has_the_same_context() -> None:
    assert build("Customers who ordered shoes", tokens=500) == build("Customers who ordered shoes", tokens=500)
