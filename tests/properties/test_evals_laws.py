"""The evaluation is right about queries: forms keep the members, and verdicts are those of the independent judge."""

from random import Random
from typing import Any

import pytest
from hypothesis import given

from coterie.evals.membership import witness
from coterie.evals.runner import NOW
from coterie.language.ast import Definition
from coterie.language.evaluate import members
from coterie.language.events import Database
from coterie.language.form import form
from coterie.language.parser import parse_audience
from judge_bridge import EVALS, accepted, module
from strategies import databases, definitions

LOOKBACK_DAYS = 1095
QUERIES = 14
MUTANTS_A_QUERY = 6


@given(definitions(), databases())
def test_a_form_has_the_members_of_its_definition(definition: Definition, database: Database) -> None:
    again = parse_audience(form(definition), definition.audience_type)
    assert members(again, database, now=NOW) == members(definition, database, now=NOW)


@given(definitions())
def test_a_witness_is_never_wrong(definition: Definition) -> None:
    """A definition is never told from its own form, whatever profiles are made for the two."""
    again = parse_audience(form(definition), definition.audience_type)
    assert witness(definition, again, now=NOW, lookback_days=LOOKBACK_DAYS, size=12) is None


def cases() -> list[tuple[str, Any]]:
    """A few accepted queries of each space."""
    found = list(accepted()) if EVALS.is_dir() else []
    return [(space, parse_audience(*text)) for space, *text in Random(1).sample(found, min(QUERIES, len(found)))]


@pytest.mark.slow
@pytest.mark.judge
@pytest.mark.parametrize(("space", "definition"), cases())
def test_small_changes_are_found_as_the_judge_finds_them(space: str, definition: Definition) -> None:
    """Each mutant of a query is told from it, or passes as the same, just as the independent judge says."""
    language, mutating, equivalence = (module(name) for name in ("language", "test_mutants", "equivalence"))
    judge_space = module("space").load_space(EVALS / "spaces" / f"{space}.json")
    kind = definition.audience_type
    tree = language.parse(form(definition))
    texts = sorted({language.format(mutant) for mutant in mutating.mutants(tree)})
    for text in Random(2).sample(texts, min(MUTANTS_A_QUERY, len(texts))):
        mutant = language.parse(text)
        if module("check").errors(module("check").check(mutant, judge_space, kind.value)):
            continue
        theirs = equivalence.equivalent(tree, mutant, judge_space, kind.value, now=NOW)
        days = judge_space.lookback_days
        ours = witness(definition, parse_audience(text, kind), now=NOW, lookback_days=days)
        assert (ours is None) == (theirs is None), f"{form(definition)}\n{text}"
