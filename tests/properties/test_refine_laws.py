"""Laws of follow-ups, on random definitions: what isn't named stays as it is, and nothing invalid ever comes of it."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coterie.generate.pipeline import Generator
from coterie.generate.refine import Refinement, refine
from coterie.generate.refining.edits import edited, negated, node_at
from coterie.generate.refining.units import Unit, unit_node, units_of
from coterie.language.ast import Aggregate, AudienceType, Comparison, Definition, Node, walk
from coterie.language.checker import check
from coterie.language.evaluate import matches
from coterie.language.events import Profile
from coterie.language.problems import errors
from coterie.language.rewrite import conjuncts
from coterie.language.satisfiable import is_satisfiable
from strategies import LOOKBACK_DAYS, NOW, SPACE, definitions, profiles

GENERATOR = Generator(SPACE, now=NOW)

INSTRUCTIONS = (
    "make it 20 days",
    "in the last 2 weeks instead",
    "at least 4 times",
    "any time",
    "over $75 instead",
    "free instead of pro",
    "make all of them 10 days",
    "remove the plan condition",
    "remove the first condition",
    "drop the coupon filter",
    "the opposite for the order one",
    "negate the last one",
    "who did NOT order",
    "either of these is enough",
    "all of them must hold",
    "also exclude VIP customers",
    "and who are opted in",
    "only those on the pro plan",
    "also include people on the free plan",
    "without the window on orders",
    "make it 15 days and drop the age condition",
)
PIECES = (
    *(
        "remove",
        "drop",
        "make it",
        "set",
        "change",
        "the",
        "one",
        "condition",
        "window",
        "instead of",
        "to",
        "from",
        "or",
        "and",
    ),
    *(
        "also",
        "exclude",
        "include",
        "only",
        "not",
        "without",
        "either",
        "all of them",
        "is enough",
        "the opposite of",
        "people",
    ),
    *(
        "who",
        "plan",
        "pro",
        "free",
        "age",
        "order",
        "orders",
        "coupon",
        "total",
        "VIP",
        "joined",
        "city",
        "tags",
        "gift",
    ),
    *(
        "30 days",
        "last week",
        "3 times",
        "over $50",
        "between 2 and 5",
        "any time",
        "first",
        "second",
        ",",
        ";",
        ".",
        "😀",
        "''",
    ),
)
instructions = st.one_of(
    st.sampled_from(INSTRUCTIONS),
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=8).map(" ".join),
    st.text(max_size=60),
)


def comparisons(root: Node) -> Counter[Comparison]:
    """The comparisons of a tree, those in where()s apart from the comparisons around them."""
    found: Counter[Comparison] = Counter()
    for node in walk(root):
        if isinstance(node, Comparison):
            left = node.left
            if isinstance(left, Aggregate):
                node = Comparison(Aggregate(left.source, (), left.reducer), node.operator, node.arguments)  # noqa: PLW2901
            found[node] += 1
    return found


def is_sound(answer: Refinement) -> None:
    assert (answer.definition is None) != (answer.refusal is None)
    made = [choice.definition for choice in answer.refusal.choices] if answer.refusal else [answer.definition]
    for definition in made:
        assert definition is not None
        assert definition != answer.original
        assert definition.audience_type is answer.original.audience_type
        assert errors(check(definition, SPACE)) == []
        assert is_satisfiable(definition.condition)
    for reason in answer.reasons:
        assert answer.definition is not None
        assert reason.condition in conjuncts(answer.definition.condition)
        assert reason.spans
        assert all(span.of(answer.instruction).strip() for span in reason.spans)
    assert bool(answer.changes) == (answer.definition is not None)


@pytest.mark.slow
@settings(max_examples=100)
@given(definitions(), instructions)
def test_any_instruction_gives_a_sound_answer(definition: Definition, instruction: str) -> None:
    answer = refine(definition, instruction, GENERATOR)
    is_sound(answer)
    assert answer.instruction == instruction
    assert answer == refine(definition, instruction, GENERATOR)


SINGLE = tuple(i for i in INSTRUCTIONS if "all" not in i and "either" not in i and " and " not in i and "also" not in i)


@settings(max_examples=100)
@given(definitions(), st.sampled_from(SINGLE))
def test_one_command_touches_one_condition(definition: Definition, instruction: str) -> None:
    """Of the top conditions at most one goes, or two that belong together as the ends of a range do."""
    answer = refine(definition, instruction, GENERATOR)
    if answer.definition is None:
        return
    before, after = Counter(conjuncts(definition.condition)), Counter(conjuncts(answer.definition.condition))
    most = max(len(unit.places) for unit in units_of(definition))
    assert (before - after).total() <= most
    assert (after - before).total() <= max(most, 1)
    assert len(answer.changes) == 1


@given(definitions(), st.data())
def test_removing_a_unit_leaves_all_others(definition: Definition, data: st.DataObject) -> None:
    unit: Unit = data.draw(st.sampled_from(units_of(definition)))
    gone = comparisons(unit_node(definition.condition, unit))
    rest = edited(definition.condition, dict.fromkeys(unit.places))
    left = Counter[Comparison]() if rest is None else comparisons(rest)
    if rest is not None:
        assert left + gone == comparisons(definition.condition)
        assert errors(check(Definition(definition.audience_type, rest), SPACE)) == []


@given(definitions(), st.data())
def test_putting_a_unit_back_changes_nothing(definition: Definition, data: st.DataObject) -> None:
    unit: Unit = data.draw(st.sampled_from(units_of(definition)))
    same = {place: node_at(definition.condition, place) for place in (*unit.places, *unit.leaves)}
    assert edited(definition.condition, dict(same)) == definition.condition


@given(definitions(audience_type=AudienceType.USERS), profiles())
def test_the_opposite_holds_exactly_where_the_condition_does_not(definition: Definition, profile: Profile) -> None:
    options = {"now": NOW, "lookback_days": LOOKBACK_DAYS}
    opposite = Definition(AudienceType.USERS, negated(definition.condition))
    assert matches(opposite, profile, **options) != matches(definition, profile, **options)
    assert errors(check(opposite, SPACE)) == []
    again = Definition(AudienceType.USERS, negated(opposite.condition))
    assert matches(again, profile, **options) == matches(definition, profile, **options)
