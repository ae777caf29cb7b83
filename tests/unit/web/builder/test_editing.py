"""Edits of the form, and what a browser sends of its fields."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from coterie.language.ast import AudienceType, LiteralKind, Operator
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.space import Collection, Space, TraitSchema
from coterie.web.builder import editing
from coterie.web.builder.building import to_definition
from coterie.web.builder.checking import checked
from coterie.web.builder.fields import filled, with_text
from coterie.web.builder.form import EventRow, FormDefinition, NestRow, Quantifier, TraitRow, empty_form, parts
from coterie.web.builder.lookup import Lookup
from coterie.web.builder.reading import to_form
from strategies import NOW, SPACE

USERS = Lookup(SPACE, AudienceType.USERS)
ACCOUNTS = Lookup(SPACE, AudienceType.ACCOUNTS)
TWO_GROUPS = "(event('Order Completed').count() >= 1 OR trait('plan') = 'pro') AND NOT (trait('vip') = 'true')"


def form_of(query: str, kind: AudienceType = AudienceType.USERS, space: Space = SPACE) -> FormDefinition:
    return to_form(parse_audience(query, kind), space)


def query_of(form: FormDefinition) -> str:
    built = to_definition(form)
    return "" if built.definition is None else print_query(built.definition)


def fill(form: FormDefinition, lookup: Lookup = USERS, **fields: str | list[str]) -> FormDefinition:
    """Send fields; `n2__event` is the field `n2.event`."""
    sent = {name.replace("__", "."): [text] if isinstance(text, str) else text for name, text in fields.items()}
    return filled(form, sent, lookup)


# Adding ---------------------------------------------------------------------------------------------------------------


def test_a_condition_is_added_and_filled_in() -> None:
    edit = editing.add_row(empty_form(AudienceType.USERS), "n1", "event")
    assert edit.focus == "n2"
    assert [item.message for item in to_definition(edit.form).problems] == ["Choose an event."]
    form = fill(edit.form, n2__event="order completed", n2__operator="equals", n2__value="0", n2__window="within")
    assert query_of(form) == "event('Order Completed').within(30 days).count() = 0"


def test_a_row_that_the_page_shows_already_keeps_its_id() -> None:
    edit = editing.add_row(empty_form(AudienceType.USERS), "n1", "event", "c0123abcd")
    assert edit.focus == "c0123abcd"
    assert editing.add_row(edit.form, "n1", "event", "c0123abcd").form == edit.form
    assert editing.add_row(edit.form, "n1", "event", "live").focus == "n3"


def test_a_group_that_waits_for_its_first_condition_is_used() -> None:
    form = editing.add_group(form_of("trait('plan') = 'pro'"), is_negated=False).form
    again = editing.add_group(form, is_negated=True).form
    assert [group.is_negated for group in again.groups] == [False, True]
    assert len(again.groups) == 2


def test_a_condition_added_in_a_group_about_one_user_has_no_quantifier_of_its_own() -> None:
    form = editing.add_row(empty_form(AudienceType.ACCOUNTS), "n1", "nest-users").form
    form = editing.add_row(form, "n2", "event").form
    nest = form.groups[0].rows[0]
    assert isinstance(nest, NestRow)
    assert nest.quantifier is Quantifier.ANY
    inner = nest.rows[0]
    assert isinstance(inner, EventRow)
    assert inner.quantifier is None
    outer = editing.add_row(form, "n1", "event").form.groups[0].rows[1]
    assert isinstance(outer, EventRow)
    assert outer.quantifier is Quantifier.ANY


def test_a_funnel_and_its_filter() -> None:
    form = editing.add_filter(form_of("event('Order Completed').count() >= 1"), "n2", "did-not").form
    form = fill(form, n3__event="page\\view", n3__window="within-parent", n3__within="7")
    assert query_of(form) == (
        "event('Order Completed').where(NOT (event('page\\\\view').within(parent: 7 days).count() >= 1)).count() >= 1"
    )


# Removing, copying, moving --------------------------------------------------------------------------------------------


def test_removing_the_last_condition_of_a_group_removes_the_group() -> None:
    form = form_of(TWO_GROUPS)
    last = form.groups[1].rows[0].id
    assert query_of(editing.remove(form, last).form) == (
        "event('Order Completed').count() >= 1 OR trait('plan') = 'pro'"
    )
    alone = editing.remove(form_of("trait('plan') = 'pro'"), "n2").form
    assert [group.rows for group in alone.groups] == [()]


def test_a_copy_means_the_same_and_has_ids_of_its_own() -> None:
    form = form_of("event('Order Completed').where(property('total') > 5).count() >= 2")
    copy = editing.duplicate(form, "n2").form
    names = [part.id for part in parts(copy)]
    assert len(names) == len(set(names))
    first, second = copy.groups[0].rows
    assert isinstance(first, EventRow)
    assert isinstance(second, EventRow)
    assert first.body.event == second.body.event
    whole = editing.duplicate(form, "n1").form
    assert query_of(whole) == f"{query_of(form)} AND {query_of(form)}"


def test_a_condition_moves_within_its_group_and_into_the_next() -> None:
    form = form_of(TWO_GROUPS)
    plan = form.groups[0].rows[1].id
    up = editing.move(form, plan, -1).form
    assert [row.id for row in up.groups[0].rows] == [plan, form.groups[0].rows[0].id]
    down = editing.move(form, plan, 1).form
    assert [row.id for row in down.groups[1].rows] == [plan, form.groups[1].rows[0].id]
    assert editing.move(form, form.groups[0].rows[0].id, -1).form == form


@pytest.mark.parametrize(
    "edit", [editing.remove, editing.duplicate, editing.negate, lambda f, n: editing.move(f, n, 1)]
)
def test_a_part_that_is_gone_is_left_alone(edit: Callable[[FormDefinition, str], editing.Edit]) -> None:
    form = form_of(TWO_GROUPS)
    assert edit(form, "n99").form == form


def test_negating_a_group_twice_changes_nothing() -> None:
    form = form_of(TWO_GROUPS)
    once = editing.negate(form, "n1").form
    assert query_of(once).startswith("NOT (")
    assert editing.negate(once, "n1").form == form


# Fields ---------------------------------------------------------------------------------------------------------------


def test_what_is_not_sent_stays() -> None:
    form = form_of(TWO_GROUPS)
    assert filled(form, {}, USERS) == form


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("Order Completed", "Order Completed"), ("order_completed", "Order Completed"), ("Ordr", "Ordr")],
)
def test_names_are_taken_as_people_write_them(typed: str, meant: str) -> None:
    form = fill(editing.add_row(empty_form(AudienceType.USERS), "n1", "event").form, n2__event=typed)
    row = form.groups[0].rows[0]
    assert isinstance(row, EventRow)
    assert row.body.event == meant


def test_an_unknown_name_is_told_with_the_nearest_ones() -> None:
    form = fill(editing.add_row(empty_form(AudienceType.USERS), "n1", "event").form, n2__event="Order Complete")
    found = checked(form, SPACE, now=NOW)
    (problem,) = found.at("n2", "event")
    assert problem.suggestions == ("Order Completed",)
    assert found.definition is None
    mended = checked(with_text(form, "n2", "event", "Order Completed", USERS), SPACE, now=NOW)
    assert mended.is_whole


def test_a_trait_begins_with_the_operator_of_its_type() -> None:
    def chosen(name: str) -> TraitRow:
        form = fill(editing.add_row(empty_form(AudienceType.USERS), "n1", "custom").form, n2__path=name)
        row = form.groups[0].rows[0]
        assert isinstance(row, TraitRow)
        return row

    assert query_of(FormDefinition(AudienceType.USERS, (form_of("trait('plan') = 'x'").groups[0],))) != ""
    assert chosen("opted_in").test.values[0].text == "true"
    assert chosen("joined").test.operator is Operator.WITHIN_LAST
    assert chosen("age").test.operator is Operator.AT_LEAST
    assert chosen("tags").test.operator is Operator.CONTAINS


def test_constants_are_written_as_their_field_wants() -> None:
    form = form_of("trait('age') >= 5 AND trait('plan') = '5' AND trait('joined') > 2026-01-31")
    typed = fill(form, n2__value="7", n4__value="7", n6__value="2026-02-28")
    assert query_of(typed) == "trait('age') >= 7 AND trait('plan') = '7' AND trait('joined') > 2026-02-28"
    # What was there stays as it was written, whatever the type says.
    odd = form_of("trait('age') = '5'")
    assert fill(odd, n2__value="5") == odd


def test_lists_grow_shrink_and_keep_their_order() -> None:
    form = form_of("trait('plan').one_of('pro', 'free')")
    grown = fill(form, n2__value=["pro", "free", "team", ""])
    assert query_of(grown) == "trait('plan').one_of('pro', 'free', 'team')"
    assert query_of(editing.drop_value(grown, "n2", 0).form) == "trait('plan').one_of('free', 'team')"


def test_changing_the_operator_and_back_keeps_what_was_typed() -> None:
    form = form_of("trait('plan') = 'pro'")
    absent = fill(form, n2__operator="absent")
    assert query_of(absent) == "trait('plan').absent()"
    assert fill(absent, n2__operator="equals") == form


def test_an_audience_is_chosen_by_its_name() -> None:
    form = editing.add_row(empty_form(AudienceType.USERS), "n1", "audience").form
    assert query_of(fill(form, n2__key="vip CUSTOMERS")) == "trait('vip') = 'true'"
    assert query_of(fill(form, n2__key="VIP customers", n2__member="0")) == "NOT (trait('vip') = 'true')"


def test_a_trait_of_the_users_of_an_account() -> None:
    form = editing.add_row(empty_form(AudienceType.ACCOUNTS), "n1", "custom-users").form
    form = fill(form, ACCOUNTS, n2__path="age", n2__value="30", n2__quantifier="none")
    assert query_of(form) == "ALL NOT (trait('age') >= 30)"
    assert checked(form, SPACE, now=NOW).is_whole


def test_text_that_is_no_number_is_told_at_its_field() -> None:
    form = fill(form_of("event('Order Completed').count() >= 1"), n2__value="many", n2__window="within", n2__within="x")
    fields = {item.field for item in to_definition(form).problems}
    assert fields == {"within"} or "values" in fields
    assert not to_definition(form).is_whole


def test_a_query_row_tells_its_error_where_it_is() -> None:
    form = editing.add_row(empty_form(AudienceType.USERS), "n1", "query").form
    wrong = fill(form, n2__text="trait('plan') =")
    (problem,) = to_definition(wrong).problems
    assert problem.field == "text"
    assert problem.message.startswith("Column 16:")
    assert query_of(fill(form, n2__text="trait('plan') = 'pro'\r\nOR trait('age') > 3")) == (
        "trait('plan') = 'pro' OR trait('age') > 3"
    )


def test_hostile_text_is_kept_as_text() -> None:
    text = "'); DROP TABLE x; -- <script> \0 \u202e 😀" + "x" * 9000
    form = fill(form_of("trait('plan') = 'pro'"), n2__value=text)
    row = form.groups[0].rows[0]
    assert isinstance(row, TraitRow)
    assert row.test.values[0].kind is LiteralKind.STRING
    assert len(row.test.values[0].text) == 4000
    built = to_definition(form)
    assert built.definition is not None
    assert parse_audience(print_query(built.definition), AudienceType.USERS) == built.definition


def test_what_the_space_no_longer_has_is_an_error_that_can_be_mended() -> None:
    without = replace(SPACE, traits=tuple(trait for trait in SPACE.traits if trait.key != "plan"))
    form = form_of(TWO_GROUPS)
    found = checked(form, without, now=NOW)
    assert not found.is_whole
    assert found.left_out == 1
    assert found.definition is not None
    assert "plan" not in print_query(found.definition)


def test_stored_forms_are_checked_when_they_are_read() -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"type": "horses"}', type=FormDefinition)


def test_the_kind_of_a_trait_is_that_of_the_space() -> None:
    key = next(trait.key for trait in SPACE.traits_of(Collection.USERS).values() if trait.kind.value == "computed")
    row = form_of(f"trait('{key}') > 1").groups[0].rows[0]
    assert isinstance(row, TraitRow)
    assert row.kind.value == "computed"
    assert isinstance(SPACE.trait(key, Collection.USERS), TraitSchema)
