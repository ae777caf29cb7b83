"""What flat answers mean, and what is complained of."""

from dataclasses import replace
from typing import Any

import pytest

from coterie.core.text import Span
from coterie.generate.drafting.judging import Judged, judge
from coterie.generate.drafting.names import Names
from coterie.generate.generation import RefusalCode
from coterie.language.ast import AudienceType
from coterie.language.form import form
from coterie.schema.space import TraitSchema
from flat_answers import NOW, PROMPT, SHOP, audience, events, judged, parsed, query_of, traits

BOUGHT: dict[str, Any] = {"event": "Lamp Bought"}
VISITED: dict[str, Any] = {"event": "Shop Visited"}
RETURNED: dict[str, Any] = {"event": "Lamp Returned"}
PRO: dict[str, Any] = {"trait": "plan", "is": "equals", "values": ["pro"]}


def _filtered(**test: Any) -> dict[str, Any]:
    return events(BOUGHT | {"filters": [test]})


def _timed(**time: Any) -> dict[str, Any]:
    return events(VISITED | time)


@pytest.mark.parametrize(
    ("answer", "query"),
    [
        (events(BOUGHT), "event('Lamp Bought').count() >= 1"),
        (events(BOUGHT | {"is": "equals", "values": ["0"]}), "event('Lamp Bought').count() = 0"),
        (events(BOUGHT | {"is": "at_least", "values": [3]}), "event('Lamp Bought').count() >= 3"),
        (events(BOUGHT, VISITED), "event('Lamp Bought').count() >= 1 AND event('Shop Visited').count() >= 1"),
        # filters
        (
            _filtered(property="price", **{"is": "greater_than"}, values=["$1,050.50"]),
            "event('Lamp Bought').where(property('price') > 1050.5).count() >= 1",
        ),
        (
            _filtered(property="colour", **{"is": "equals"}, values=["red"]),
            "event('Lamp Bought').where(property('colour') = 'Red').count() >= 1",
        ),
        (
            _filtered(property="colour", **{"is": "equals"}, values=["green", "blue"]),
            "event('Lamp Bought').where(property('colour').one_of('green', 'blue')).count() >= 1",
        ),
        (
            _filtered(property="colour", **{"is": "not one_of"}, values=["green"]),
            "event('Lamp Bought').where(NOT property('colour').one_of('green')).count() >= 1",
        ),
        (
            _filtered(property="gift", **{"is": "equals"}, values=[True]),
            "event('Lamp Bought').where(property('gift') = 'true').count() >= 1",
        ),
        (
            _filtered(property="labels", **{"is": "one_of"}, values=["new"]),
            "event('Lamp Bought').where(property('labels.$').one_of('new')).count() >= 1",
        ),
        (
            _filtered(property="labels", **{"is": "contains"}, values=["new"]),
            "event('Lamp Bought').where(property('labels').contains('new')).count() >= 1",
        ),
        (
            _filtered(property="price", **{"is": "at_least"}, values=["avg_price"], against="trait"),
            "event('Lamp Bought').where(property('price') >= trait('avg_price')).count() >= 1",
        ),
        # measures
        (
            events(BOUGHT | {"measure": "sum", "of": "price", "is": "greater_than", "values": ["500"]}),
            "event('Lamp Bought').sum(property('price')) > 500",
        ),
        (
            events(BOUGHT | {"measure": "mode", "of": "colour", "is": "equals", "values": ["Blue"]}),
            "event('Lamp Bought').mode(property('colour'), 1) = 'blue'",
        ),
        (
            events(BOUGHT | {"measure": "last", "of": "price", "is": "less_than", "values": ["9"]}),
            "event('Lamp Bought').last(property('price')) < 9",
        ),
        (
            events(BOUGHT | {"measure": "last", "of": "delivered_on", "is": "before_last", "values": ["2 weeks"]}),
            "event('Lamp Bought').last(property('delivered_on')).before_last(14 days)",
        ),
        (
            events(BOUGHT | {"measure": "unique_count", "of": "colour", "is": "at_least", "values": ["3"]}),
            "event('Lamp Bought').unique(property('colour')).count() >= 3",
        ),
        # times; the shop keeps 365 days, and it is noon
        (_timed(time="last", **{"from": "30"}), "event('Shop Visited').within(30 days).count() >= 1"),
        (_timed(time="last", **{"from": "3 weeks"}, to="0"), "event('Shop Visited').within(21 days).count() >= 1"),
        (_timed(time="last", to=6, unit="months"), "event('Shop Visited').within(180 days).count() >= 1"),
        (_timed(time="last", **{"from": 1}, unit="years"), "event('Shop Visited').within(365 days).count() >= 1"),
        (_timed(time="last", **{"from": "12"}, unit="months"), "event('Shop Visited').within(365 days).count() >= 1"),
        (_timed(time="last", **{"from": "36"}, unit="hours"), "event('Shop Visited').within(36 hours).count() >= 1"),
        (
            _timed(time="between_ago", **{"from": "90"}, to="30"),
            "event('Shop Visited').between(30 days, 90 days).count() >= 1",
        ),
        (
            _timed(time="before_ago", **{"from": "3"}, unit="weeks"),
            "event('Shop Visited').between(21 days, 365 days).count() >= 1",
        ),
        (_timed(time="since", **{"from": "2026-06-01"}), "event('Shop Visited').within(15 days).count() >= 1"),
        (
            _timed(time="until", **{"from": "2026-06-01"}),
            "event('Shop Visited').between(15 days, 365 days).count() >= 1",
        ),
        (
            _timed(time="during", **{"from": "2026-05-01"}, to="2026-05-31"),
            "event('Shop Visited').between(15 days, 46 days).count() >= 1",
        ),
        # steps
        (
            events(BOUGHT, RETURNED | {"step": "then"}),
            "event('Lamp Bought').where(event('Lamp Returned').count() >= 1).count() >= 1",
        ),
        (
            events(
                BOUGHT | {"time": "last", "from": "30"},
                RETURNED
                | {
                    "step": "then",
                    "filters": [
                        {"property": "shade_id", "is": "equals", "values": ["shade_id"], "against": "earlier_event"}
                    ],
                    "is": "equals",
                    "values": ["0"],
                    "time": "after",
                    "from": "7",
                },
                VISITED,
            ),
            (
                "event('Lamp Bought').where(event('Lamp Returned').where("
                "property('shade_id') = property(parent: 'shade_id')).within(parent: 7 days).count() = 0)"
                ".within(30 days).count() >= 1 AND event('Shop Visited').count() >= 1"
            ),
        ),
        # traits and audiences
        (traits(PRO), "trait('plan') = 'pro'"),
        (traits({"trait": "age", "is": ">=", "values": [30]}), "trait('age') >= 30"),
        (traits({"trait": "age", "is": "gt", "values": [30]}), "trait('age') > 30"),
        (traits(PRO | {"is": "Not Equals"}), "NOT trait('plan') = 'pro'"),
        (traits(PRO | {"is": "not equals"}), "NOT trait('plan') = 'pro'"),
        (traits({"trait": "plan", "is": "absent", "values": ["ignored"]}), "trait('plan').absent()"),
        (traits({"trait": "age", "is": "at_least", "values": ["25"]}), "trait('age') >= 25"),
        (
            traits({"trait": "joined", "is": "within_last", "values": ["2 months"]}),
            "trait('joined').within_last(60 days)",
        ),
        (
            traits({"trait": "joined", "is": "before_date", "values": ["2026-03-01"]}),
            "trait('joined').before_date('2026-03-01')",
        ),
        (traits({"trait": "hobbies", "is": "equals", "values": ["chess"]}), "trait('hobbies.$') = 'chess'"),
        (audience({"audiences": [{"audience": "vip"}]}), "trait('vip') = 'true'"),
        (audience({"audiences": ["vip"]}), "trait('vip') = 'true'"),
        (audience({"match": "none", "audiences": [{"audience": "VIP Customers"}]}), "NOT trait('vip') = 'true'"),
        # groups
        (
            audience({"match": "any", "traits": [PRO], "events": [BOUGHT]}, {"audiences": ["vip"]}),
            "(event('Lamp Bought').count() >= 1 OR trait('plan') = 'pro') AND trait('vip') = 'true'",
        ),
        (
            audience(
                {"match": "any", "audiences": ["vip"]},
                {"inside": 1, "match": "all", "traits": [PRO], "events": [BOUGHT]},
                {"inside": 2, "match": "not_all", "events": [VISITED, RETURNED]},
            ),
            (
                "trait('vip') = 'true' OR (event('Lamp Bought').count() >= 1 AND trait('plan') = 'pro' "
                "AND NOT (event('Shop Visited').count() >= 1 AND event('Lamp Returned').count() >= 1))"
            ),
        ),
        # names in other letter case
        (events({"event": " lamp bought "}), "event('Lamp Bought').count() >= 1"),
        (traits(PRO | {"trait": "PLAN"}), "trait('plan') = 'pro'"),
        (traits({"trait": "plan", "values": ["pro"]}), "trait('plan') = 'pro'"),
    ],
)
def test_answers_of_users(answer: dict[str, Any], query: str) -> None:
    found = judged(answer)
    assert not found.complaints, found.complaints
    assert found.definition is not None
    assert form(found.definition) == form(parsed(query))


def _group(who: str, **others: Any) -> dict[str, Any]:
    return {"who": who, **others}


NEVER = BOUGHT | {"is": "equals", "values": ["0"]}
SEATS = {"trait": "seats", "is": "greater_than", "values": ["5"]}


@pytest.mark.parametrize(
    ("answer", "query"),
    [
        (
            audience(_group("account", traits=[SEATS]), _group("any_user", events=[BOUGHT], traits=[PRO])),
            "trait('seats') > 5 AND ANY (event('Lamp Bought').count() >= 1 AND trait('plan') = 'pro')",
        ),
        (audience(_group("every_user", events=[BOUGHT])), "ALL (event('Lamp Bought').count() >= 1)"),
        (audience(_group("no_user", events=[BOUGHT])), "ALL NOT event('Lamp Bought').count() >= 1"),
        (
            audience(_group("no_user", match="any", events=[BOUGHT, VISITED])),
            "ALL NOT (event('Lamp Bought').count() >= 1 OR event('Shop Visited').count() >= 1)",
        ),
        (
            audience(_group("any_user", match="none", events=[BOUGHT, VISITED])),
            "ANY NOT (event('Lamp Bought').count() >= 1 OR event('Shop Visited').count() >= 1)",
        ),
        (
            audience(
                _group("account", match="any", traits=[SEATS]), {"inside": 1, "who": "any_user", "events": [BOUGHT]}
            ),
            "trait('seats') > 5 OR ANY (event('Lamp Bought').count() >= 1)",
        ),
        # said of the account, what users did is that of any of them, and what wasn't done was done by none
        (audience(_group("account", events=[BOUGHT])), "ANY (event('Lamp Bought').count() >= 1)"),
        (audience(_group("account", events=[NEVER])), "ALL NOT (event('Lamp Bought').count() >= 1)"),
        (audience(_group("account", traits=[PRO])), "ANY (trait('plan') = 'pro')"),
        (audience(_group("account", audiences=["vip"])), "ANY (trait('vip') = 'true')"),
        (audience(_group("account", audiences=["key_accounts"])), "trait('key_accounts') = 'true'"),
        # a user has the audiences of the account
        (audience(_group("any_user", audiences=["key_accounts"])), "ANY (trait('key_accounts') = 'true')"),
    ],
)
def test_answers_of_accounts(answer: dict[str, Any], query: str) -> None:
    found = judged(answer, audience_type=AudienceType.ACCOUNTS)
    assert not found.complaints, found.complaints
    assert found.definition is not None
    assert form(found.definition) == form(parsed(query, AudienceType.ACCOUNTS))


@pytest.mark.parametrize(
    ("answer", "complaint"),
    [
        (None, "answer: one JSON object"),
        ([], "answer: one JSON object"),
        ({}, "answer.outcome: one of audience, question, cannot is needed"),
        ({"outcome": "audience"}, "groups: an audience needs at least one group"),
        (audience({}), "groups[0]: the group is empty"),
        (audience({"match": "maybe", "audiences": ["vip"]}), "groups[0].match: one of all, any, none, not_all"),
        (audience({"inside": 1, "audiences": ["vip"]}), "groups[0].inside: the number of an earlier group"),
        (audience({"inside": -1, "audiences": ["vip"]}), "groups[0].inside: the number of an earlier group"),
        (audience({"inside": True, "audiences": ["vip"]}), "groups[0].inside: the number of an earlier group"),
        ({"outcome": "audience", "groups": "all"}, "groups: a list is needed"),
        ({"outcome": "audience", "groups": ["vip"]}, "groups[0]: an object is needed"),
        # names
        (events({"event": "Lamp Sold"}), "groups[0].events[0].event: there is no event called 'Lamp Sold'"),
        (events({"event": "Lamp Boughts"}), "Did you mean 'Lamp Bought'"),
        (events({"event": "L\u0430mp Bought"}), "there is no event called 'L\u0430mp Bought'"),
        (events({"event": 7}), "groups[0].events[0].event: a text is needed"),
        (events({"event": "x" * 5000}), "is too long for a name"),
        (
            events(BOUGHT | {"filters": [{"property": "cost", "is": "equals", "values": ["1"]}]}),
            "groups[0].events[0].filters[0].property: there is no property of 'Lamp Bought' called 'cost'",
        ),
        (
            events(VISITED | {"filters": [{"property": "price", "is": "equals", "values": ["1"]}]}),
            "there is no property of 'Shop Visited' called 'price'",
        ),
        (traits(PRO | {"trait": "seats"}), "groups[0].traits[0].trait: there is no trait of users called 'seats'"),
        (audience({"audiences": [{"audience": "whales"}]}), "groups[0].audiences[0].audience: there is no audience"),
        (audience({"audiences": [{"audience": "key_account"}]}), "Did you mean 'key_accounts'"),
        (traits(PRO | {"trait": "Lamp Bought"}), "there is no trait of users called 'Lamp Bought'; an event is"),
        (audience({"audiences": ["opted_in"]}), "there is no audience called 'opted_in'; a trait is"),
        (
            events(RETURNED | {"filters": [{"property": "price", "is": "equals", "values": ["1"]}]}),
            "there is no property of 'Lamp Returned' called 'price'; 'Lamp Bought' has one",
        ),
        # comparisons
        (traits(PRO | {"is": "resembles"}), "groups[0].traits[0].is: no comparison 'resembles'"),
        (traits({"trait": "plan"}), "groups[0].traits[0].is: no comparison"),
        (traits(PRO | {"values": []}), "groups[0].traits[0].values: equals takes a constant"),
        (traits({"trait": "age", "is": "at_least", "values": ["old"]}), "'age' is a number, and 'old' is none"),
        (traits({"trait": "age", "is": "at_least", "values": [1, 2]}), "there are 2"),
        (traits({"trait": "age", "is": "at_least", "values": [float("nan")]}), "a value is a text, a number or true"),
        (traits({"trait": "age", "is": "at_least", "values": [10**400]}), "a value is a text, a number or true"),
        (traits({"trait": "age", "is": "at_least", "values": ["1e999"]}), "'age' is a number, and '1e999' is none"),
        (traits({"trait": "opted_in", "is": "equals", "values": ["maybe"]}), "'opted_in' is true or false"),
        (traits({"trait": "joined", "is": "after_date", "values": ["1 March"]}), "a date such as 2026-01-31"),
        (traits({"trait": "joined", "is": "within_last", "values": ["a while"]}), "written like '30 days'"),
        (traits({"trait": "joined", "is": "within_last", "values": ["-3 days"]}), "written like '30 days'"),
        (traits({"trait": "joined", "is": "within_last", "values": ["3 moons"]}), "not in 'moon"),
        (traits(PRO | {"is": "contains", "values": ["p"], "against": "trait"}), "compares with values only"),
        (traits(PRO | {"values": ["shade_id"], "against": "earlier_event"}), "only a step ('then')"),
        (traits(PRO | {"values": ["y" * 5000]}), "a value has 5,000 characters"),
        (traits(PRO | {"values": [["pro"]]}), "a value is a text, a number or true"),
        (traits(PRO | {"values": ["p\x00ro"]}), "groups[0].traits[0].values: the character U+0000"),
        (None, "answer: one JSON object of the schema is needed"),
        ({"groups": []}, "answer.outcome: one of audience, question, cannot is needed; it is missing"),
        ({"outcome": {}}, "answer.outcome: one of audience, question, cannot is needed, not an object"),
        (traits(PRO | {"is": None, "values": [None]}), "a value is a text"),
        # events
        (events(BOUGHT | {"measure": "total"}), "groups[0].events[0].measure: no measure 'total'"),
        (events(BOUGHT | {"measure": "sum"}), "groups[0].events[0].of: there is no property"),
        (events(BOUGHT | {"is": "at_least", "values": ["-2"]}), "groups[0].events[0]: always true of a count"),
        (events(BOUGHT | {"is": "at_least", "values": ["0"]}), "groups[0].events[0]: always true of a count"),
        (events(BOUGHT | {"step": "then"}), "groups[0].events[0].step: 'then' needs an event before it"),
        (_timed(time="after", **{"from": "3"}), "groups[0].events[0].time: 'after' is for steps"),
        (_timed(time="last"), "groups[0].events[0].time: the time 'last' takes one bound"),
        (_timed(time="last", **{"from": "-7"}), "a length of time is a number from 0 to 100,000, not '-7'"),
        (_timed(time="last", **{"from": "soon"}), "a length of time is a number from 0 to 100,000, not 'soon'"),
        (_timed(time="last", **{"from": "7"}, unit="moons"), "a length of time is in hours, days"),
        (_timed(time="last", **{"from": "1e9"}), "a length of time is a number from 0 to 100,000"),
        (_timed(time="between_ago", **{"from": "7"}), "takes two bounds"),
        (_timed(time="since", **{"from": "2026-13-01"}), "a date is written like 2026-01-31"),
        (_timed(time="since", **{"from": "2027-01-01"}), "in the future"),
        (_timed(time="last", **{"from": "0"}), "the time 'last' takes one bound"),
        (_timed(time="last", **{"from": "0 days"}), "the time 'last' of no length"),
        (events(BOUGHT, RETURNED | {"step": "then", "time": "after", "from": "0.0"}), "the time 'after' of no length"),
        (traits(PRO | {"values": ["(as described)"]}), "groups[0].traits[0].values: say what the description says"),
        (
            _filtered(property="colour", **{"is": "contains"}, values=["(as described)"]),
            "groups[0].events[0].filters[0].values: say what the description says",
        ),
        (traits({"trait": "age", "is": "at_least", "values": ["1,5"]}), "'age' is a number, and '1,5' is none"),
        (_timed(time="ever", **{"from": "7"}), "the time 'ever' takes no bound"),
        (_timed(time="sometimes"), "groups[0].events[0].time: one of ever, last"),
        # what can't be
        (
            events(BOUGHT, BOUGHT | {"is": "equals", "values": ["0"]}),
            "groups: nobody can satisfy these conditions at the same time",
        ),
        (
            {"outcome": "question", "message": "Which?", "groups": [{"audiences": ["vip"]}]},
            "groups: a question needs from 2 to 4 options",
        ),
        (
            audience({"audiences": ["vip"]}, {"option": 2, "traits": [PRO]}),
            "groups: an audience has one option only",
        ),
        (
            {
                "outcome": "question",
                "groups": [{"audiences": ["vip"]}, {"option": 2, "inside": 1, "traits": [PRO]}],
            },
            "groups[1].inside: a group stands inside one of the same option",
        ),
    ],
)
def test_complaints(answer: object, complaint: str) -> None:
    found = judged(answer)
    assert found.definition is None
    assert found.declined is None
    assert any(complaint in line for line in found.complaints), found.complaints


@pytest.mark.parametrize(
    ("group", "complaint"),
    [
        ({"who": "any_user", "traits": [SEATS]}, "there is no trait of users called 'seats'"),
        ({"who": "nobody", "events": [BOUGHT]}, "groups[0].who: one of account, any_user, every_user, no_user"),
    ],
)
def test_complaints_of_accounts(group: dict[str, Any], complaint: str) -> None:
    found = judged(audience(group), audience_type=AudienceType.ACCOUNTS)
    assert any(complaint in line for line in found.complaints), found.complaints


def test_users_are_named_once() -> None:
    answer = audience({"who": "any_user", "events": [BOUGHT]}, {"inside": 1, "who": "every_user", "events": [VISITED]})
    found = judged(answer, audience_type=AudienceType.ACCOUNTS)
    assert any("groups[1].who: the group that this one stands inside" in line for line in found.complaints)


def test_groups_are_not_nested_without_end() -> None:
    groups = [{"inside": number, "audiences": ["vip"], "match": "none"} for number in range(30)]
    assert any("deep inside each other" in line for line in judged(audience(*groups)).complaints)


def test_after_many_complaints_nothing_is_looked_for() -> None:
    found = judged(audience({"audiences": [{"audience": f"whales {number}"} for number in range(60)]}))
    assert len(found.complaints) == 20


def test_names_that_differ_in_letter_case_are_told_apart() -> None:
    keys = ("Tier", "TIER", "rank")
    space = replace(SHOP, traits=tuple(TraitSchema(key=key) for key in keys))

    def of(name: str) -> Judged:
        return judged(traits({"trait": name, "is": "exists"}), space=space)

    assert query_of(of("TIER")) == "trait('TIER').exists()"
    assert query_of(of("RANK")) == "trait('rank').exists()"
    assert of("tier").complaints == (
        "groups[0].traits[0].trait: 'tier' may be any of 2 names; letter case counts here",
    )


def test_only_names_that_were_shown_are_told() -> None:
    answer = _filtered(property="colours", **{"is": "exists"})
    (complaint,) = judged(answer).complaints
    assert "Did you mean 'colour'?" in complaint
    names = Names(SHOP, AudienceType.USERS, {"event": ("Lamp Bought",), "property": ("price",)})
    (complaint,) = judge(answer, PROMPT, names, now=NOW).complaints
    assert "Did you mean" not in complaint


def test_too_much_is_complained_of() -> None:
    many = [{"audience": "vip"}] * 100
    assert any("60 are the most" in line for line in judged(audience({"audiences": many})).complaints)
    groups = [{"audiences": [{"audience": "vip"}] * 30}] * 3
    assert any("more than 60 rows" in line for line in judged(audience(*groups)).complaints)


def test_a_look_back_beyond_the_plan_is_refused() -> None:
    found = judged(_timed(time="last", **{"from": "2"}, unit="years"))
    assert (found.definition, found.refusal) == (None, RefusalCode.LOOKBACK)
    assert found.declined == "Your plan only supports a compute history of 365 days."
    assert not found.complaints


def test_the_model_may_decline() -> None:
    found = judged({"outcome": "cannot", "message": " no\n rockets ", "groups": "none", "unused": ["VIPs", "rockets"]})
    assert (found.declined, found.refusal) == ("no rockets", RefusalCode.UNKNOWN)
    assert [span.of(PROMPT) for span in found.unplaced] == ["VIPs"]


def test_words_that_say_nothing_are_not_missed() -> None:
    found = judged(audience({"audiences": ["vip"]}, unused=["Customers", "who", "lamps over $50", "sold"]))
    assert [span.of(PROMPT) for span in found.unplaced] == ["lamps over $50"]


def test_the_model_may_ask_back() -> None:
    answer = {
        "outcome": "question",
        "message": "Which lamps?",
        "options": ["any lamp", "red lamps"],
        "groups": [
            {"option": 1, "events": [BOUGHT]},
            {
                "option": 2,
                "events": [BOUGHT | {"filters": [{"property": "colour", "is": "equals", "values": ["red"]}]}],
            },
        ],
    }
    found = judged(answer)
    assert found.question is not None
    assert found.question.question == "Which lamps?"
    assert [option.difference for option in found.question.options] == ["any lamp", "red lamps"]
    assert found.definition == found.question.options[0].definition
    assert query_of(found) == "event('Lamp Bought').count() >= 1"


def test_readings_that_are_not_named_are_told_apart() -> None:
    red = {"property": "colour", "is": "equals", "values": ["red"]}
    answer = {
        "outcome": "question",
        "options": ["", " "],
        "groups": [{"option": 1, "events": [BOUGHT]}, {"option": 2, "events": [BOUGHT | {"filters": [red]}]}],
    }
    found = judged(answer)
    assert found.question is not None
    assert [option.difference for option in found.question.options] == [
        "any Lamp Bought instead of only where colour is Red",
        "only where colour is Red instead of any Lamp Bought",
    ]
    assert found.question.question.endswith("?")


def test_a_question_about_nothing_is_an_answer() -> None:
    answer = {
        "outcome": "question",
        "message": "Which lamps?",
        "groups": [{"option": 1, "events": [BOUGHT]}, {"option": 2, "events": [BOUGHT]}],
    }
    found = judged(answer)
    assert found.question is None
    assert query_of(found) == "event('Lamp Bought').count() >= 1"


def test_reasons_are_places_of_the_prompt() -> None:
    answer = audience(
        {
            "match": "all",
            "events": [
                BOUGHT
                | {
                    "filters": [{"property": "price", "is": "greater_than", "values": ["50"]}],
                    "time": "last",
                    "from": "1",
                    "unit": "months",
                    "quote": "bought lamps … in the last month",
                }
            ],
            "traits": [PRO | {"quote": "on the pro plan"}],
        },
        {"match": "none", "audiences": [{"audience": "vip", "quote": "no VIPs"}]},
        unused=["over $50"],
    )
    found = judged(answer)
    assert [[span.of(PROMPT) for span in reason.spans] for reason in found.reasons] == [
        ["bought lamps", "in the last month"],
        [],
        ["no VIPs"],
    ]
    assert found.definition is not None
    assert [reason.condition for reason in found.reasons] == list(found.definition.condition.operands)  # type: ignore[union-attr]
    assert "Lamp Bought" in found.reasons[0].text
    assert found.unplaced == (Span(27, 35),)


def test_the_definition_keeps_no_places() -> None:
    found = judged(events(BOUGHT | {"time": "last", "from": "3"}))
    assert found.definition is not None
    assert "span=" not in repr(found.definition)
    assert found.definition.condition.span is None
    assert NOW.tzinfo is not None


def test_no_complaint_tells_a_value_of_the_space() -> None:
    kept = ("Zebra", "ZEBRA", "Quagga")
    space = replace(SHOP, traits=(TraitSchema(key="animal", values=kept), TraitSchema(key="owned", values=kept)))
    found = judged(traits({"trait": "animal", "is": "equals", "values": ["zebra"]}), space=space)
    assert query_of(found) == "trait('animal') = 'zebra'"
    assert found.doubts == ()
    rows = [
        {"trait": "animal", "is": "at_least", "values": []},
        {"trait": "animals", "is": "equals", "values": ["quagg"]},
        {"trait": "owned", "is": "within_last", "values": ["quagg"]},
        {"trait": "owned", "is": "starts_with", "values": ["Q", "Z"]},
    ]
    told = " ".join(judged(traits(*rows), space=space).complaints)
    assert told.count("groups[0].traits") == len(rows)
    assert not any(value in told for value in kept)


def test_doubts_of_the_checker_are_told_with_their_place() -> None:
    found = judged(events(BOUGHT | {"measure": "sum", "of": "colour", "is": "at_least", "values": ["3"]}))
    assert found.definition is not None
    assert found.doubts == ("groups[0].events[0].of: sum reads numbers, and 'colour' is a string",)
