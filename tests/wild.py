"""Random definitions that are only well-formed: names may be unknown and places wrong."""

from hypothesis import strategies as st

from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    Argument,
    AudienceType,
    Between,
    Comparison,
    Condition,
    Context,
    Definition,
    Duration,
    Entity,
    Event,
    ExcludeSources,
    ExpiresAfter,
    Filter,
    Literal,
    LiteralKind,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    Scalar,
    Trait,
    Unit,
    Where,
    Within,
)
from coterie.language.operators import BY_OPERATOR, Takes
from coterie.language.reducers import REDUCERS
from strategies import literals

names = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
wild_literals: st.SearchStrategy[Literal] = st.one_of(
    st.builds(Literal, names, st.just(LiteralKind.STRING)),
    st.builds(Literal, st.integers(-(10**30), 10**30), st.just(LiteralKind.NUMBER)),
    st.builds(Literal, st.floats(allow_nan=False, allow_infinity=False), st.just(LiteralKind.NUMBER)),
    literals,
)
_wild_durations = st.builds(Duration, st.integers(0, 5000), st.sampled_from((Unit.HOURS, Unit.DAYS)))
_wild_fields: st.SearchStrategy[Property | Context] = st.builds(Property, names, st.booleans()) | st.builds(
    Context, names
)


@st.composite
def _wild_aggregates(draw: st.DrawFn, conditions: st.SearchStrategy[Condition]) -> Aggregate:
    filters: st.SearchStrategy[Filter] = st.one_of(
        st.builds(Where, conditions),
        st.builds(ExcludeSources, st.lists(names, min_size=1, max_size=2).map(tuple)),
        st.builds(Within, _wild_durations, st.booleans()),
        st.builds(Between, _wild_durations, _wild_durations, st.booleans()),
        st.builds(ExpiresAfter, st.builds(Duration, st.integers(0, 100), st.sampled_from(Unit))),
    )
    info = draw(st.sampled_from([info for info in REDUCERS if not info.is_list]))
    reducer = Reducer(info.name)
    if info.takes_argument:
        value_type = draw(st.sampled_from((None, *info.value_types)))
        frequency = draw(st.integers(1, 9)) if info.takes_frequency else None
        reducer = Reducer(info.name, draw(_wild_fields), value_type, frequency)
    source = draw(st.builds(Event, names) | st.builds(Entity, names))
    return Aggregate(source, tuple(draw(st.lists(filters, max_size=3))), reducer)


@st.composite
def _wild_comparisons(draw: st.DrawFn, conditions: st.SearchStrategy[Condition] | None) -> Comparison:
    scalars: st.SearchStrategy[Scalar] = st.builds(Trait, names) | _wild_fields
    if conditions is not None:
        scalars |= _wild_aggregates(conditions)
    info = BY_OPERATOR[draw(st.sampled_from(Operator))]
    arguments: list[Argument] = []
    if info.takes is Takes.SCALAR:
        arguments = [draw(scalars | wild_literals)]
    elif info.takes is Takes.DURATION:
        arguments = [draw(_wild_durations)]
    elif info.takes is not Takes.NOTHING:
        most = 3 if info.takes is Takes.CONSTANTS else 1
        arguments = [*draw(st.lists(wild_literals, min_size=1, max_size=most))]
    return Comparison(draw(scalars), info.operator, tuple(arguments))


def wild_conditions() -> st.SearchStrategy[Condition]:
    """Any well-formed condition, whether it makes sense or not."""
    return st.recursive(
        _wild_comparisons(None),
        lambda inner: st.one_of(
            _wild_comparisons(inner),
            st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
            st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
            st.builds(Not, inner),
            st.builds(AnyUser, inner),
            st.builds(AllUsers, inner),
        ),
        max_leaves=8,
    )


def wild_definitions() -> st.SearchStrategy[Definition]:
    """Any well-formed definition, whether it makes sense or not."""
    return st.builds(Definition, st.sampled_from(AudienceType), wild_conditions())
