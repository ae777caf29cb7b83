"""What the flat form can say: whatever it can, it says back; and so it does with the answers to real prompts."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coterie.evals.cases import read_cases, read_spaces
from coterie.generate.drafting.answers import read_answer, readings_of
from coterie.generate.drafting.encode import encode
from coterie.generate.drafting.names import Names
from coterie.generate.drafting.words import MEASURES, TESTS, Match, Time, Who
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    AudienceType,
    Between,
    Comparison,
    Condition,
    Definition,
    Duration,
    Event,
    Filter,
    Literal,
    LiteralKind,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    ReducerName,
    Trait,
    Unit,
    Where,
    Within,
)
from coterie.language.form import form
from coterie.language.operators import BY_OPERATOR, Family, Takes
from coterie.language.parser import parse_audience
from coterie.nlu.conditions import Plan
from coterie.schema.space import Collection, EventSchema, FieldType
from flat_answers import PLAN, SHOP, parsed, whole
from strategies import LOOKBACK_DAYS, NOW, SPACE

AWKWARD = Plan(NOW, LOOKBACK_DAYS)
OPEN = Path(__file__).resolve().parents[4] / "evals" / "open"
BAR = 0.97

# Trees that the flat form claims to say -------------------------------------------------------------------------------

_DAYS = st.builds(Duration, st.integers(0, 60), st.just(Unit.DAYS))
_SOME = st.builds(Duration, st.integers(1, 60), st.sampled_from((Unit.HOURS, Unit.DAYS)))
_LENGTHS = _DAYS | st.builds(Duration, st.integers(0, 100), st.just(Unit.HOURS))
_BEYOND = ("it's", "naïve 😀", "back\\slash", "5", "pro", "\n")


def _constants(field_type: FieldType, operator: Operator) -> st.SearchStrategy[Literal]:
    """Constants as answers have them: numbers for numbers, texts for all else."""
    family = BY_OPERATOR[operator].family
    numeric = st.sampled_from((0, 2, -3, 0.5, 1000)).map(lambda value: Literal(value, LiteralKind.NUMBER))
    texts = st.sampled_from(_BEYOND).map(lambda value: Literal(value, LiteralKind.STRING))
    dates = st.sampled_from(("2026-06-15", "2025-01-31")).map(lambda value: Literal(value, LiteralKind.STRING))
    if family is Family.DATE or (field_type is FieldType.DATE and family is not Family.TEXT):
        return dates
    if family is Family.TEXT:
        return texts
    if field_type is FieldType.BOOLEAN:
        return st.sampled_from(("true", "false")).map(lambda value: Literal(value, LiteralKind.STRING))
    in_order = family is Family.ORDER and operator not in (Operator.EQUALS, Operator.DIFFERS)
    return numeric if field_type is FieldType.NUMBER or in_order else texts


@st.composite
def _tests(draw: st.DrawFn, left: Any, field_type: FieldType, others: Sequence[Any] = ()) -> Comparison:
    operator = draw(st.sampled_from(Operator))
    match BY_OPERATOR[operator].takes:
        case Takes.NOTHING:
            return Comparison(left, operator)
        case Takes.DURATION:
            return Comparison(left, operator, (draw(_LENGTHS),))
        case Takes.CONSTANTS:
            constants = draw(st.lists(_constants(field_type, operator), min_size=1, max_size=3))
            return Comparison(left, operator, tuple(constants))
        case Takes.SCALAR if others and draw(st.booleans()):
            return Comparison(left, operator, (draw(st.sampled_from(others)),))
    return Comparison(left, operator, (draw(_constants(field_type, operator)),))


def _path(name: str, field_type: FieldType) -> str:
    return f"{name}.$" if field_type is FieldType.ARRAY else name


@st.composite
def _events(draw: st.DrawFn, parent: EventSchema | None = None) -> Comparison:
    event = draw(st.sampled_from(SPACE.events))
    parts: list[Condition] = []
    for item in draw(st.lists(st.sampled_from(event.properties), max_size=2)):
        others: list[Any] = [Trait("age")]
        others += [Property(other.name, of_parent=True) for other in parent.properties] if parent else []
        test = draw(_tests(Property(_path(item.name, item.type)), item.type, others))
        word = f"not {test.operator.value}"
        parts.append(Not(test) if word in TESTS and draw(st.booleans()) else test)
    if parent is None:
        parts += draw(st.lists(_events(event), max_size=1))
    filters: list[Filter] = [Where(And(tuple(parts)) if len(parts) > 1 else parts[0])] if parts else []
    filters += draw(
        st.just([])
        | st.builds(Within, _SOME, st.just(False) if parent is None else st.booleans()).map(lambda item: [item])
        | st.builds(Between, _LENGTHS, _LENGTHS, st.just(False) if parent is None else st.booleans()).map(
            lambda item: [item]
        )
    )
    item = draw(st.sampled_from(event.properties))
    name = draw(st.sampled_from((*MEASURES.values(), *[ReducerName.COUNT] * 5)))
    if name is ReducerName.COUNT:
        reducer, kept = Reducer(name), FieldType.NUMBER
    else:
        mode = name is ReducerName.MODE
        reducer = Reducer(name, Property(item.name), min_frequency=1 if mode else None)
        textual = FieldType.STRING if mode else item.type
        kept = textual if name in (ReducerName.FIRST, ReducerName.LAST, ReducerName.MODE) else FieldType.NUMBER
    return draw(_tests(Aggregate(Event(event.name), tuple(filters), reducer), kept))


@st.composite
def _rows(draw: st.DrawFn, owner: Collection) -> Comparison:
    """A row about a user, or about the account itself."""
    if owner is Collection.USERS and draw(st.booleans()):
        return draw(_events())
    if draw(st.booleans()):
        key = draw(st.sampled_from(sorted(SPACE.audiences_of(owner))))
        return Comparison(Trait(key), Operator.EQUALS, (Literal("true", LiteralKind.STRING),))
    trait = draw(st.sampled_from(list(SPACE.traits_of(owner).values())))
    return draw(_tests(Trait(_path(trait.key, trait.type)), trait.type))


@st.composite
def _trees(draw: st.DrawFn, owner: Collection, levels: int, *, quantified: bool = True) -> Condition:
    kinds = ["row", "row", *(["and", "or", "not"] if levels else []), *([] if quantified else ["any", "all", "none"])]
    shape = draw(st.sampled_from(kinds))
    inner = _trees(owner, levels - 1, quantified=quantified)
    users = _trees(Collection.USERS, max(levels - 1, 0))
    match shape:
        case "and" | "or":
            operands = tuple(draw(st.lists(inner, min_size=2, max_size=3)))
            return And(operands) if shape == "and" else Or(operands)
        case "not":
            return Not(draw(inner))
        case "any":
            return AnyUser(draw(users))
        case "all":
            return AllUsers(draw(users))
        case "none":
            return AllUsers(Not(draw(users)))
    return draw(_rows(owner))


def claimed() -> st.SearchStrategy[Definition]:
    users = st.builds(Definition, st.just(AudienceType.USERS), _trees(Collection.USERS, 2))
    accounts = _trees(Collection.ACCOUNTS, 2, quantified=False)
    return users | st.builds(Definition, st.just(AudienceType.ACCOUNTS), accounts)


@given(claimed())
@settings(max_examples=40)
def test_what_is_claimed_is_said_and_read_again(definition: Definition) -> None:
    answer = encode(definition, SPACE, AWKWARD)
    assert answer is not None
    for written in (answer, whole(answer, definition.audience_type), json.loads(json.dumps(answer))):
        found, complaints = read_answer(written)
        assert complaints == ()
        readings, complaints = readings_of(found, Names(SPACE, definition.audience_type), AWKWARD)
        assert complaints == ()
        assert [form(reading.definition) for reading in readings] == [form(definition)]


# Answers that can be read are answers that can be said ---------------------------------------------------------------


def _one_of(words: Any) -> st.SearchStrategy[str]:
    return st.sampled_from([word.value for word in words])


@st.composite
def _asked(draw: st.DrawFn, field_type: FieldType) -> dict[str, Any]:
    """A comparison that suits a type."""
    word = draw(st.sampled_from(sorted(TESTS)))
    info = BY_OPERATOR[TESTS[word].operator]
    by_type = {FieldType.NUMBER: "3", FieldType.BOOLEAN: "true", FieldType.DATE: "2026-01-31"}
    text = by_type.get(field_type, "4" if info.family is Family.ORDER else "pro")
    match info.takes:
        case Takes.NOTHING:
            return {"is": word}
        case Takes.DURATION:
            return {"is": word, "values": ["5 weeks"]}
        case Takes.DATE:
            return {"is": word, "values": ["2026-01-31"]}
        case Takes.CONSTANTS:
            return {"is": word, "values": [text, "2026-02-01" if field_type is FieldType.DATE else text]}
    return {"is": word, "values": [text]}


_TIMES: dict[Time, dict[str, str]] = {
    Time.EVER: {},
    Time.LAST: {"from": "7"},
    Time.BETWEEN_AGO: {"from": "7", "to": "2"},
    Time.BEFORE_AGO: {"to": "20", "unit": "hours"},
    Time.SINCE: {"from": "2026-05-01"},
    Time.UNTIL: {"from": "2026-05-01"},
    Time.DURING: {"from": "2026-05-01", "to": "2026-05-09"},
    Time.AFTER: {"from": "1", "unit": "months"},
    Time.BETWEEN_AFTER: {"from": "1", "to": "2", "unit": "weeks"},
}


@st.composite
def _flat_events(draw: st.DrawFn, parent: EventSchema | None = None) -> list[dict[str, Any]]:
    event = draw(st.sampled_from(SPACE.events))
    times = [time for time in Time if parent is not None or time not in (Time.AFTER, Time.BETWEEN_AFTER)]
    time = draw(st.sampled_from(times))
    item = draw(st.sampled_from(event.properties))
    measure = draw(st.sampled_from(("count", "count", *MEASURES)))
    of_field = {"first": item.type, "last": item.type, "mode": FieldType.STRING}
    row: dict[str, Any] = {"event": event.name, "step": "start" if parent is None else "then"}
    row |= {"measure": measure, "of": item.name, "time": time.value} | _TIMES[time]
    row |= draw(_asked(of_field.get(measure, FieldType.NUMBER)))
    row["filters"] = []
    for field in draw(st.lists(st.sampled_from(event.properties), max_size=2)):
        test = {"is": "equals", "values": ["age"], "against": "trait"}
        if parent is not None and draw(st.booleans()):
            test |= {"values": [parent.properties[0].name], "against": "earlier_event"}
        elif draw(st.booleans()):
            test = draw(_asked(field.type))
        row["filters"].append({"property": field.name} | test)
    steps = draw(st.lists(_flat_events(event), max_size=1)) if parent is None else []
    return [row, *(step for rows in steps for step in rows)]


@st.composite
def _flat_answers(draw: st.DrawFn, audience_type: AudienceType) -> dict[str, Any]:
    groups: list[dict[str, Any]] = []
    quantified: list[bool] = [False]
    for number in range(draw(st.integers(1, 4))):
        inside = draw(st.integers(0, number))
        of_accounts = audience_type is AudienceType.ACCOUNTS and not quantified[inside]
        who = draw(_one_of(Who)) if of_accounts else Who.ACCOUNT.value
        quantified.append(quantified[inside] or who != Who.ACCOUNT)
        trait = draw(st.sampled_from([trait for trait in SPACE.traits if trait.collection is Collection.USERS]))
        rows = draw(st.lists(_flat_events(), max_size=2))
        group: dict[str, Any] = {"inside": inside, "match": draw(_one_of(Match)), "who": who}
        group["events"] = [row for one in rows for row in one]
        group["traits"] = [{"trait": trait.key} | draw(_asked(trait.type))]
        group["audiences"] = draw(st.lists(st.sampled_from(({"audience": "vip"}, {"audience": "big"})), max_size=1))
        groups.append(group)
    return {"outcome": "audience", "groups": groups}


@given(st.data(), st.sampled_from(AudienceType))
@settings(max_examples=40)
def test_what_can_be_read_can_be_said(data: st.DataObject, audience_type: AudienceType) -> None:
    found, complaints = read_answer(data.draw(_flat_answers(audience_type)))
    assert complaints == ()
    readings, complaints = readings_of(found, Names(SPACE, audience_type), AWKWARD)
    assert complaints == ()
    assert encode(readings[0].definition, SPACE, AWKWARD) is not None


# Single ones ----------------------------------------------------------------------------------------------------------


def test_hints_are_short() -> None:
    query = "event('Lamp Bought').between(30 days, 365 days).count() >= 1 AND NOT trait('vip') = 'true'"
    assert encode(parsed(query), SHOP, PLAN) == {
        "outcome": "audience",
        "groups": [
            {
                "match": "all",
                "events": [
                    {
                        "event": "Lamp Bought",
                        "is": "at_least",
                        "values": ["1"],
                        "time": "before_ago",
                        "from": "30",
                        "unit": "days",
                    }
                ],
            },
            {"match": "none", "audiences": [{"audience": "vip"}]},
        ],
    }


@pytest.mark.parametrize(
    "query",
    [
        "event('Lamp Bought').where(context('page.url') = 'x').count() >= 1",
        "event('Lamp Bought').sources({exclude: 'web'}).count() >= 1",
        "event('Lamp Bought').mode(property('colour'), 2) = 'red'",
        "event('Lamp Bought').max(property('colour') as string) = 'red'",
        "event('Lamp Bought').where(property('price') > 5 OR property('colour') = 'red').count() >= 1",
        "event('Lamp Bought').where(event('Shop Visited').where(trait('age') > 1).count() = 0).count() = 3",
        "event('Lamp Sold').count() >= 1",
        "trait('plan') = 5",
    ],
)
def test_what_the_form_has_no_words_for_is_not_said(query: str) -> None:
    assert encode(parsed(query), SHOP, PLAN) is None


def _share_said(folder: Path, spaces_in: Path) -> float:
    cases = read_cases(sorted(folder.glob("*.jsonl")))
    spaces = read_spaces([case.prompt.space for case in cases], spaces_in)
    answered = [case for case in cases if case.accept]
    said = 0
    for case in answered:
        space = spaces[case.prompt.space]
        definition = parse_audience(case.accept[0], case.prompt.audience_type)
        plan = replace(AWKWARD, lookback_days=space.limits.lookback_days)
        said += encode(definition, space, plan) is not None
    assert len(answered) > 200
    return said / len(answered)


def test_answers_to_the_open_prompts_can_be_said() -> None:
    assert _share_said(OPEN / "cases", OPEN / "spaces") > BAR


def test_answers_to_the_prompts_of_development_can_be_said(shared: Path) -> None:
    assert _share_said(shared / "evals" / "dev", shared / "evals" / "spaces") > BAR
