"""Laws of the query language, on random trees and data."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from coterie.core.errors import QueryError
from coterie.language.ast import AudienceType, ComputedTrait, Condition, Definition, Not
from coterie.language.checker import check
from coterie.language.evaluate import matches, members
from coterie.language.events import Database, Profile
from coterie.language.parser import parse_audience, parse_computed_trait, parse_condition
from coterie.language.printer import print_query
from coterie.language.problems import Problem, errors
from coterie.language.rewrite import expressions, normalise
from coterie.language.wire import computed_trait_from_json, from_json, json_schema, to_json
from strategies import (
    LOOKBACK_DAYS,
    NOW,
    SPACE,
    computed_traits,
    databases,
    definitions,
    profiles,
)
from wild import wild_conditions, wild_definitions

SCHEMA = Draft202012Validator(json_schema())
TAGS = json_schema()["$defs"].keys()
FIELDS = {name for schema in json_schema()["$defs"].values() for name in schema.get("properties", ())}


@given(wild_conditions())
def test_printed_text_parses_to_the_same_tree(condition: Condition) -> None:
    assert parse_condition(print_query(condition)) == condition


@given(computed_traits())
def test_printed_computed_traits_parse_to_the_same(trait: ComputedTrait) -> None:
    assert parse_computed_trait(print_query(trait), trait.audience_type) == trait


@given(definitions())
def test_drawn_definitions_are_valid(definition: Definition) -> None:
    assert errors(check(definition, SPACE, now=NOW)) == []
    assert parse_audience(print_query(definition), definition.audience_type) == definition


@given(computed_traits())
def test_drawn_computed_traits_are_valid(trait: ComputedTrait) -> None:
    assert errors(check(trait, SPACE, now=NOW)) == []


@given(definitions(audience_type=AudienceType.USERS), profiles())
def test_negation_flips(definition: Definition, profile: Profile) -> None:
    negated = Definition(definition.audience_type, Not(definition.condition))
    options = {"now": NOW, "lookback_days": LOOKBACK_DAYS}
    assert matches(negated, profile, **options) != matches(definition, profile, **options)


@given(definitions(), databases())
def test_normal_form_has_the_same_members(definition: Definition, database: Database) -> None:
    simple = normalise(definition)
    options = {"now": NOW, "lookback_days": LOOKBACK_DAYS}
    assert members(simple, database, **options) == members(definition, database, **options)
    assert normalise(simple) == simple
    assert expressions(simple.condition) <= expressions(definition.condition)
    assert errors(check(simple, SPACE)) == []


@given(wild_definitions())
def test_json_round_trip(definition: Definition) -> None:
    document = json.loads(json.dumps(to_json(definition)))
    assert from_json(document) == definition
    SCHEMA.validate(document)


@given(computed_traits())
def test_json_round_trip_of_computed_traits(trait: ComputedTrait) -> None:
    assert computed_trait_from_json(json.loads(json.dumps(to_json(trait)))) == trait


garbage = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.sampled_from(sorted(TAGS)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(sorted(FIELDS)) | st.text(), inner),
)


@given(garbage)
def test_garbage_is_refused_as_such(document: object) -> None:
    with pytest.raises(QueryError) as caught:
        from_json(document)
    assert all(isinstance(problem, Problem) and problem.path.startswith("$") for problem in caught.value.problems)


@given(wild_definitions(), st.data())
def test_what_reads_after_damage_fits_the_schema(definition: Definition, data: st.DataObject) -> None:
    document = to_json(definition)
    holder, key = data.draw(st.sampled_from(_places(document)))
    holder[key] = data.draw(garbage)
    try:
        found = from_json(document)
    except QueryError:
        return
    SCHEMA.validate(document)
    assert parse_condition(print_query(found)) == found.condition


def _places(value: object) -> list[tuple[Any, Any]]:
    """Every member and element of a JSON value, as its holder and key."""
    if isinstance(value, dict):
        return [place for key, item in value.items() for place in [(value, key), *_places(item)]]
    if isinstance(value, list):
        return [place for index, item in enumerate(value) for place in [(value, index), *_places(item)]]
    return []
