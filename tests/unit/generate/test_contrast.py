"""How readings differ in words, and the question that settles which one is meant."""

from datetime import UTC, datetime

import pytest

from coterie.generate.contrast import difference, question
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType, Definition
from coterie.language.checker import check
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.language.problems import errors
from coterie.schema.space import EventSchema, FieldType, PropertySchema, Space, TraitSchema

NOW = datetime(2026, 6, 17, 9, tzinfo=UTC)


def _of(query: str, kind: AudienceType = AudienceType.USERS) -> Definition:
    return parse_audience(query, kind)


ORDERED = "event('Order Completed').count() >= 1"
OVER_50 = "event('Order Completed').where(property('total') > 50).count() >= 1"
PRO, GERMAN = "trait('plan') = 'pro'", "trait('country') = 'DE'"

PAIRS = [
    # events
    (ORDERED, "event('Order Shipped').count() >= 1", "Order Shipped instead of Order Completed",
     "Order Completed or Order Shipped?"),
    ("event('signed_in').count() = 0", "event('signed_up').count() = 0", "signed up instead of signed in",
     "Signed in or signed up?"),
    (f"{PRO} AND {ORDERED}", f"event('Order Shipped').count() >= 1 AND {PRO}",
     "Order Shipped instead of Order Completed", "Order Completed or Order Shipped?"),
    # amounts and fields
    ("event('E').sum(property('total')) > 500", "event('E').sum(property('revenue')) > 500",
     "revenue instead of total", "Which amount: total or revenue?"),
    (OVER_50, "event('Order Completed').where(property('item_count') > 50).count() >= 1",
     "item count instead of total", "Which amount: total or item count?"),
    ("trait('mainLanguage') = 'go'", "trait('language') = 'go'", "language instead of main language",
     "Which one: main language or language?"),
    (OVER_50, "event('Order Completed').sum(property('total')) > 50",
     "all of them together over 50 instead of any one Order Completed over 50",
     "Any one Order Completed over 50, or all of them together over 50?"),
    # times and numbers
    ("event('E').within(30 days).count() >= 1", "event('E').count() >= 1",
     "at any time instead of within the last 30 days", "When: within the last 30 days or at any time?"),
    ("event('E').count() >= 3", "event('E').count() > 3", "more than 3 times instead of at least 3 times",
     "How often: at least 3 times or more than 3 times?"),
    ("trait('age') > 30", "trait('age') >= 30", "at least 30 instead of greater than 30",
     "Which value: greater than 30 or at least 30?"),
    # tests of an occurrence, and what followed
    (ORDERED, OVER_50, "only where total is greater than 50 instead of any Order Completed",
     "Any Order Completed, or only where total is greater than 50?"),
    ("event('A').where(event('B').within(parent: 7 days).count() >= 1).count() >= 1",
     "event('A').where(event('C').within(parent: 7 days).count() >= 1).count() >= 1", "C instead of B", "B or C?"),
    ("event('A').where(property('minutes') > 9).count() >= 1", "event('B').where(property('length') > 9).count() >= 1",
     "B with length instead of A with minutes", "A with minutes or B with length?"),
    # whole conditions
    (PRO, f"{PRO} AND {GERMAN}", "also whose country is DE", "All of them, or only those whose country is DE?"),
    (f"{PRO} AND {GERMAN}", PRO, "without “whose country is DE”", "Only those whose country is DE, or others too?"),
    (f"{PRO} AND {GERMAN}", f"{GERMAN} OR {PRO}", "just one of them instead of all of these together",
     "All of these together or just one of them?"),
    (GERMAN, "event('Order Completed').where(property('country') = 'DE').count() >= 1",
     "who performed Order Completed at least once where country is DE instead of whose country is DE",
     "Which one: whose country is DE, or who performed Order Completed at least once where country is DE?"),
    ("event('E').count() = 0", "event('E').count() >= 1", "at least one E instead of no E", "No E or at least one E?"),
]  # fmt: skip


@pytest.mark.parametrize(("mine", "theirs", "words", "asked"), PAIRS)
def test_what_differs_is_named_and_asked(mine: str, theirs: str, words: str, asked: str) -> None:
    assert difference(_of(mine), _of(theirs)) == words
    assert question(_of(mine), [_of(theirs)]) == asked


def test_a_question_lists_all_readings_of_one_kind() -> None:
    readings = [_of(f"event('E').sum(property('{name}')) > 500") for name in ("total", "revenue", "tax")]
    assert question(readings[0], readings[1:]) == "Which amount: total, revenue or tax?"


def test_readings_of_accounts_differ_by_their_users() -> None:
    some, every = (_of(f"{which} (trait('role') = 'admin')", AudienceType.ACCOUNTS) for which in ("ANY", "ALL"))
    assert difference(some, every) == (
        "in which every user is one whose role is admin instead of with at least one user whose role is admin"
    )


def _event(name: str, *numbers: str) -> EventSchema:
    properties = tuple(PropertySchema(name=item, type=FieldType.NUMBER, values=(5, 50)) for item in numbers)
    return EventSchema(name=name, properties=properties)


VINEYARD = Space(
    name="Vineyard",
    events=(
        _event("Bottle Bought", "subtotal", "total", "bottles"),
        _event("Cellar Tour Booked", "guests"),
        _event("Cellar Tour Taken", "guests"),
        _event("Tasting Booked", "guests"),
        _event("Newsletter Opened"),
        _event("Newsletter Clicked"),
    ),
    traits=(
        TraitSchema(key="favourite_grape", values=("riesling", "merlot")),
        TraitSchema(key="grapes_tasted", type=FieldType.ARRAY, values=(("riesling",), ("merlot",))),
        TraitSchema(key="club_member", type=FieldType.BOOLEAN),
    ),
)
PROMPTS = (
    "people into riesling who went on a tour",
    "guests who toured with 4 or more people in the last month",
    "spent more than 200 on bottles this quarter",
    "club members who bought merlot or booked a tasting and opened the newsletter since",
    "booked a tour for 6 guests and then bought nothing",
    "tasting twice this year but no bottle over 30",
    "engaged with the newsletter in the past 2 weeks",
    "average bottle price over 25, likes merlot, took a tour",
)


@pytest.mark.parametrize("prompt", PROMPTS)
def test_readings_are_valid_and_differ_in_meaning_and_in_words(prompt: str) -> None:
    answer = Generator(VINEYARD, now=NOW).generate(prompt)
    if answer.definition is None:
        return
    readings = [answer.definition, *(item.definition for item in answer.alternatives)]
    assert len({form(item) for item in readings}) == len(readings)
    assert len({item.difference for item in answer.alternatives}) == len(answer.alternatives)
    assert not any(errors(check(item, VINEYARD, now=NOW)) for item in readings)
    if answer.clarification is not None:
        options = answer.clarification.options
        assert options[0].definition == answer.definition
        assert {item.definition for item in options[1:]} <= set(readings[1:])
        assert answer.clarification.question.endswith("?")


def test_a_sure_answer_asks_nothing() -> None:
    answer = Generator(VINEYARD, now=NOW).generate("club members whose favourite grape is merlot")
    assert answer.definition is not None
    assert answer.clarification is None
