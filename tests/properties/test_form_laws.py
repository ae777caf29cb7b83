"""Laws of the builder's form: every definition has one, and it means the same."""

import msgspec
from hypothesis import given

from coterie.language.ast import AudienceType, Definition, Not
from coterie.language.evaluate import members
from coterie.language.events import Database
from coterie.language.form import form as canonical
from coterie.language.problems import Severity
from coterie.language.rewrite import conjuncts
from coterie.web.builder.building import to_definition
from coterie.web.builder.form import parts
from coterie.web.builder.reading import to_form
from coterie.web.builder.state import State
from strategies import LOOKBACK_DAYS, NOW, SPACE, databases, definitions
from wild import wild_definitions


@given(definitions(), databases())
def test_the_form_of_a_definition_means_the_same(definition: Definition, database: Database) -> None:
    built = to_definition(to_form(definition, SPACE))
    assert built.problems == ()
    assert built.is_whole
    options = {"now": NOW, "lookback_days": LOOKBACK_DAYS}
    assert members(built.definition, database, **options) == members(definition, database, **options)
    if definition.audience_type is AudienceType.USERS:
        assert canonical(built.definition) == canonical(definition)


@given(wild_definitions())
def test_every_definition_has_a_form(definition: Definition) -> None:
    form = to_form(definition, SPACE)
    state = State(form)
    assert msgspec.json.decode(state.dump(), type=State) == state
    names = [part.id for part in parts(form)]
    assert len(names) == len(set(names))
    assert f"n{form.next_id}" not in names
    built = to_definition(form)
    assert built.is_whole, built.problems
    # The form of what a form means is the same form: opening and saving changes nothing more.
    again = to_form(built.definition, SPACE)
    assert to_definition(again).definition == built.definition


@given(definitions())
def test_groups_are_the_conditions_joined_by_and(definition: Definition) -> None:
    groups = to_form(definition, SPACE).groups
    expected = conjuncts(definition.condition)
    assert [group.is_negated for group in groups] == [isinstance(part, Not) for part in expected]
    built = to_definition(to_form(definition, SPACE))
    assert conjuncts(built.definition.condition) == tuple(built.conditions[group.id] for group in groups)


@given(definitions())
def test_what_is_left_out_is_told(definition: Definition) -> None:
    form = to_form(definition, SPACE)
    first = form.groups[0]
    built = to_definition(form, without=frozenset(row.id for row in first.rows))
    assert first.id not in built.conditions
    assert (built.definition is None) == (len(form.groups) == 1)
    assert not [item for item in built.problems if item.severity is not Severity.ERROR]
