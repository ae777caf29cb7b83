"""The meaning, point by point: the table of nulls, edges of windows, funnels, accounts and sessions."""

from datetime import UTC, datetime, timedelta

import pytest

from coterie.core.errors import InternalError
from coterie.language.ast import AudienceType
from coterie.language.evaluate import compute, matches, members
from coterie.language.events import Account, Database, EventRecord, Profile
from coterie.language.parser import parse_audience, parse_computed_trait

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


def event(name: str, days_ago: float, received: datetime | None = None, **properties: object) -> EventRecord:
    return EventRecord(name, NOW - timedelta(days=days_ago), properties, received_at=received)


def holds(query: str, *events: EventRecord, **traits: object) -> bool:
    return matches(parse_audience(query), Profile("u", traits, events), now=NOW)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("trait('x') = 'a'", False),
        ("trait('x').one_of('a')", False),
        ("trait('x').contains('a')", False),
        ("trait('x').starts_with('a')", False),
        ("trait('x').ends_with('a')", False),
        ("trait('x') != 'a'", False),
        ("NOT trait('x') = 'a'", True),
        ("trait('x').omits('a')", True),
        ("trait('x').none_of('a')", False),
        ("trait('x') > 1", False),
        ("trait('x') <= 1", False),
        ("trait('x').absent()", True),
        ("trait('x').exists()", False),
        ("trait('x').before_date(2026-01-01)", False),
        ("trait('x').within_last(1 day)", False),
        ("event('E').count() = 0", True),
        ("event('E').count() <= 0", True),
        ("event('E').count() < 1", True),
        ("event('E').sum(property('p')) < 10", False),
        ("event('E').unique(property('p')).count() = 0", True),
        ("trait('aud') = 'false'", False),
        ("NOT trait('aud') = 'true'", True),
        ("trait('y') != trait('x')", False),
        ("trait('y') = trait('x')", False),
        ("trait('x.$').omits('a')", False),
        ("trait('x.$').absent()", True),
    ],
)
def test_nulls(query: str, expected: bool) -> None:
    assert holds(query, y="a") is expected
    assert holds(query, x=None, y="a") is expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("event('E').within(7 days).count() = 1", True),
        ("event('E').within(167 hours).count() = 0", True),
        ("event('E').between(7 days, 9 days).count() = 1", True),
        ("event('E').between(9 days, 7 days).count() = 1", True),
        ("event('E').between(6 days, 5 days).count() = 0", True),
    ],
)
def test_edges_of_windows_belong_to_them(query: str, expected: bool) -> None:
    assert holds(query, event("E", 7)) is expected


def test_history() -> None:
    query = parse_audience("event('E').count() >= 1")
    for days_ago, seen in ((1095, True), (1095.001, False), (0, True), (-0.001, False)):
        profile = Profile("u", {}, (event("E", days_ago),))
        assert matches(query, profile, now=NOW) is seen
        assert matches(query, profile, now=NOW, lookback_days=10**9) is (days_ago >= 0)


def test_a_childs_event_is_strictly_after_its_parent() -> None:
    query = "event('A').where(event('B').within(parent: 1 day).count() >= 1).count() >= 1"
    assert holds(query, event("A", 5), event("B", 4))
    assert not holds(query, event("A", 5), event("B", 5))
    assert not holds(query, event("A", 5), event("B", 3.99))
    assert not holds(query, event("A", 5), event("B", 6))
    assert not holds("event('A').where(event('B').count() >= 1).count() >= 1", event("A", 5), event("B", 5))
    assert holds("event('A').where(event('A').count() >= 1).count() = 1", event("A", 5), event("A", 4))


def test_sources_are_left_out() -> None:
    query = "event('E').sources({exclude: 'test', 'old'}).count() = 1"
    assert holds(query, *(EventRecord("E", NOW, source_id=source) for source in ("web", "test", "old")))


def test_every_parent_counts() -> None:
    query = "event('Added').where(NOT event('Ordered').within(parent: 1 day).count() >= 1).count() >= 1"
    assert not holds(query, event("Added", 5), event("Ordered", 4.5))
    assert holds(query, event("Added", 5), event("Ordered", 4.5), event("Added", 4))


def test_properties_of_the_parent() -> None:
    query = "event('View').where(event('Buy').where(property('id') = property(parent: 'id')).count() >= 1).count() = {}"
    events = (event("View", 5, id=1), event("View", 5, id="2"), event("Buy", 4, id=2), event("Buy", 6, id=1))
    assert holds(query.format(1), *events)


def test_order_of_events() -> None:
    first, last = (
        parse_computed_trait("event('E').first(property('p'))"),
        parse_computed_trait("event('E').last(property('p'))"),
    )
    late = event("E", 1, NOW, p="late")
    early = event("E", 1, NOW - timedelta(hours=3), p="early")
    profile = Profile("u", {}, (late, early, event("E", 2, p=None)))
    assert (compute(first, profile, now=NOW), compute(last, profile, now=NOW)) == ("early", "late")


@pytest.mark.parametrize(
    ("query", "tags", "expected"),
    [
        ("trait('t.$') = 'a'", ["b", "a"], True),
        ("trait('t.$') != 'a'", ["b", "a"], False),
        ("trait('t.$') != 'a'", ["b"], True),
        ("trait('t.$').none_of('a')", [], False),
        ("trait('t.$').omits('a')", [], False),
        ("trait('t.$').omits('a')", ["b", None], True),
        ("trait('t') = '[\"b\",1]'", ["b", 1], True),
        ("trait('t').contains('b')", ["abc"], True),
        ("trait('t.$.k') = 5", [{"k": "5"}, {}], True),
        ("trait('t.$') = trait('t.$')", ["a", "b"], True),
        ("trait('t.a') = 'x'", {"a": "x"}, True),
        ("trait('t\\\\.a') = 'x'", {"a": "x"}, False),
    ],
)
def test_paths(query: str, tags: object, expected: bool) -> None:
    assert holds(query, t=tags) is expected


def test_text_is_sought_in_dates_as_written() -> None:
    assert holds("trait('d').contains(2026-01-31)", d="2026-01-31T10:00:00Z")
    assert not holds("trait('d') = 2026-01-31", d="2026-01-31T10:00:00Z")


OWNER = Profile("o", {"role": "owner"}, (event("E", 1),))
GUEST = Profile("g", {"role": "guest"})


@pytest.mark.parametrize(
    ("query", "users", "expected"),
    [
        ("ANY event('E').count() >= 1", (OWNER, GUEST), True),
        ("ALL event('E').count() >= 1", (OWNER, GUEST), False),
        ("ALL NOT event('E').count() >= 1", (GUEST,), True),
        ("ALL event('E').count() >= 1", (), True),
        ("ANY event('E').count() = 0", (), False),
        ("event('E').count() = 0", (OWNER, GUEST), True),
        ("NOT event('E').count() >= 1", (OWNER, GUEST), False),
        ("ANY (event('E').count() >= 1 AND trait('role') = 'guest')", (OWNER, GUEST), False),
        ("ANY event('E').count() >= 1 AND ANY trait('role') = 'guest'", (OWNER, GUEST), True),
        ("trait('plan') = 'pro' OR ANY trait('plan') = 'pro'", (OWNER,), True),
        ("ANY trait('plan') = 'pro'", (OWNER,), False),
    ],
)
def test_accounts(query: str, users: tuple[Profile, ...], expected: bool) -> None:
    account = Account("a", {"plan": "pro"}, users)
    definition = parse_audience(query, AudienceType.ACCOUNTS)
    assert matches(definition, account, now=NOW) is expected
    database = Database(users, (account, Account("b")))
    assert ("a" in members(definition, database, now=NOW)) is expected


def test_members_of_a_user_audience_are_profiles() -> None:
    database = Database((OWNER, GUEST), (Account("a", {}, (OWNER,)),))
    assert members(parse_audience("event('E').count() = 0"), database, now=NOW) == {"g"}


def test_sessions() -> None:
    trait = parse_computed_trait("event('E').where(property('n') != 9).expires_after(1 hour).count()")

    def count(*minutes_ago: int, **properties: object) -> object:
        events = [event("E", minutes / 1440, n=1, **properties) for minutes in minutes_ago]
        return compute(trait, Profile("u", {}, tuple(events)), now=NOW)

    assert count(0, 60, 120, 181) == 3
    assert count(60) == 1
    assert count(61) == 0
    assert count() == 0


def test_the_place_of_a_filter_makes_no_difference_to_a_session() -> None:
    events = tuple(event("E", minutes / 1440, n=minutes) for minutes in (10, 50, 90, 130))
    one, two = (
        parse_computed_trait(f"event('E').{filters}.count()")
        for filters in (
            "where(property('n') != 50).expires_after(1 hour)",
            "expires_after(1 hour).where(property('n') != 50)",
        )
    )
    profile = Profile("u", {}, events)
    assert compute(one, profile, now=NOW) == compute(two, profile, now=NOW) == 1


def test_computed_traits_of_accounts_read_all_users() -> None:
    trait = parse_computed_trait("event('E').where(property('n') >= trait('least')).sum(property('n'))")
    users = (
        Profile("a", {"least": 2}, (event("E", 1, n=1), event("E", 1, n=2))),
        Profile("b", {"least": 1}, (event("E", 2, n=10),)),
        Profile("c", {}, (event("E", 2, n=100),)),
    )
    assert compute(trait, Account("acc", {}, (*users, users[0])), now=NOW) == 12
    assert compute(trait, Account("none"), now=NOW) is None


@pytest.mark.parametrize("query", ["property('p') = 1", "ANY trait('x').exists()", "entity('e').count() = 1"])
def test_unchecked_definitions_are_refused(query: str) -> None:
    with pytest.raises(InternalError):
        holds(query)
