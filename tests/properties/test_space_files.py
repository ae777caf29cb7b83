"""What is written of a space reads as the same space, whatever is in it."""

import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

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

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = texts.filter(str.strip)
aliases = st.lists(texts, max_size=2).map(tuple)
counts = st.none() | st.integers(0, 2**70)
instants = st.none() | st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001 - zoned by the last argument
scalars = st.none() | texts | st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)
elements = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(texts, inner, max_size=2),
    max_leaves=6,
)
values = st.lists(scalars | st.lists(elements, max_size=3).map(tuple), max_size=3).map(tuple)
common = {"description": texts, "aliases": aliases}
measured = {"last_seen": instants, "count": counts}

properties = st.builds(PropertySchema, name=names, type=st.sampled_from(FieldType), values=values, **measured, **common)
events = st.builds(
    EventSchema,
    name=names,
    properties=st.lists(properties, max_size=3, unique_by=lambda item: item.name).map(tuple),
    first_seen=instants,
    count_30d=counts,
    **measured,
    **common,
)
traits = st.builds(
    TraitSchema,
    key=names,
    kind=st.sampled_from(TraitKind),
    collection=st.sampled_from(Collection),
    type=st.sampled_from(FieldType),
    values=values,
    **measured,
    **common,
)
audiences = st.builds(AudienceRef, key=names, name=texts, collection=st.sampled_from(Collection), **common)
whole = st.integers(1, 10**6)
spaces = st.builds(
    Space,
    name=names,
    about=texts,
    events=st.lists(events, max_size=3, unique_by=lambda item: item.name).map(tuple),
    traits=st.lists(traits, max_size=3, unique_by=lambda item: (item.collection, item.key)).map(tuple),
    audiences=st.lists(audiences, max_size=3, unique_by=lambda item: (item.collection, item.key)).map(tuple),
    limits=st.builds(
        Limits,
        lookback_days=whole,
        primary_expressions=whole,
        prompt_min=whole,
        prompt_max=whole,
        inactive_after_days=whole,
    ),
)


@given(spaces)
def test_a_written_space_reads_as_itself(space: Space) -> None:
    text = json.dumps(space_to_json(space), allow_nan=False)
    read = space_from_json(json.loads(text))
    assert read == space
    # Equality of Python takes 1, 1.0 and True for the same; JSON does not.
    assert json.dumps(space_to_json(read)) == text
