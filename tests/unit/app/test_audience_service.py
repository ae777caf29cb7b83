"""Saved audiences over imported calls: what they count, who is in them and why, and how they are refreshed."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest

from coterie.accounts.roles import Actor, Role
from coterie.app.jobs import JobState
from coterie.app.site import Site, open_site
from coterie.audiences.model import Options, SizePoint, Status
from coterie.audiences.notes import Noted, Subject
from coterie.core.errors import NotFoundError
from coterie.core.time import print_instant
from coterie.language.ast import AudienceType
from coterie.settings import Settings
from migrated import migrated
from saving import ANN

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)
OWNER = Actor(
    id=ANN.id, name=ANN.name, email="ann@example.com", role=Role.OWNER, sees_personal_data=True, via="local", csrf=""
)
USERS, ACCOUNTS = AudienceType.USERS, AudienceType.ACCOUNTS


def at(days: float) -> str:
    return print_instant(NOW - timedelta(days=days))


def order(who: dict[str, str], days: float, total: float) -> dict[str, object]:
    return {"type": "track", **who, "event": "Order", "properties": {"total": total}, "timestamp": at(days)}


CALLS: list[dict[str, object]] = [
    {"type": "identify", "userId": "ann", "traits": {"plan": "pro", "email": "ann@example.com"}, "timestamp": at(90)},
    {"type": "identify", "userId": "ben", "traits": {"plan": "free", "old_vip": True}, "timestamp": at(90)},
    {"type": "identify", "anonymousId": "x1", "traits": {"plan": "free"}, "timestamp": at(90)},
    {"type": "group", "userId": "ann", "groupId": "acme", "traits": {"tier": "gold"}, "timestamp": at(80)},
    {"type": "group", "userId": "ben", "groupId": "zoo", "traits": {"tier": "none"}, "timestamp": at(80)},
    order({"userId": "ann"}, 10, 60),
    order({"userId": "ann"}, 40, 20),
    order({"userId": "ben"}, 40, 80),
    order({"anonymousId": "x1"}, 5, 99),
]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with open_site(tmp_path, Settings(), clock=lambda: NOW) as opened:
        yield opened


@pytest.fixture(autouse=True)
def data(tmp_path: Path) -> None:
    from coterie.store import Store

    migrated(tmp_path)
    with Store.open(tmp_path, create=True, clock=lambda: NOW) as store:
        store.ingest([json.dumps(call).encode() for call in CALLS])
        store.register_audience("old_vip", "Old VIP")


def profile_id(site: Site, kind: str, value: str) -> int:
    found = site.workspace.store.profile(kind, value)
    assert found is not None
    return found.profile_id


def names(site: Site, kind: str, value: str) -> list[str]:
    found = site.audience_service.singles.audiences_of(profile_id(site, kind, value), now=NOW)
    return [item.name for item in found]


def test_a_saved_audience_is_counted_and_can_be_named_by_others(site: Site) -> None:
    buyers = site.audiences.create("Buyers", "event('Order').within(30 days).count() >= 1", USERS, actor=OWNER)
    assert (buyers.status, buyers.size, buyers.of, buyers.sized_at) == (Status.LIVE, 1, 2, NOW)
    assert [item.key for item in site.workspace.space().audiences] == ["old_vip", "buyers"]
    lapsed = site.audiences.create("Lapsed", "NOT trait('buyers') = 'true'", USERS, actor=OWNER)
    assert lapsed.size == 1
    definition, _ = site.workspace.definition("trait('lapsed') = 'true' AND trait('old_vip') = 'true'", USERS)
    assert site.workspace.members(definition, now=NOW) == ["ben"]
    sql = site.workspace.statement(definition, dialect="duckdb", now=NOW).sql
    assert "lapsed" not in sql


def test_anonymous_users_and_history_count_as_asked(site: Site) -> None:
    query = "event('Order').count() >= 1"

    def size(options: Options) -> tuple[int | None, int | None]:
        saved = site.audiences.create(f"With {options}", query, USERS, actor=OWNER, options=options)
        return saved.size, saved.of

    assert size(Options()) == (2, 2)
    assert size(Options(include_anonymous=True)) == (3, 3)
    assert size(Options(include_history=False)) == (0, 2)
    assert size(Options(lookback_days=30)) == (1, 2)
    assert size(Options(lookback_days=30, include_anonymous=True)) == (2, 3)
    definition, _ = site.workspace.definition(query, USERS)
    assert site.workspace.count(definition).count == 3
    preview = site.audience_service.preview(site.audience_service.subject(definition))
    assert (preview.count, preview.of, preview.as_of) == (2, 2, NOW)
    assert sorted(member.id for member in preview.sample.members) == ["ann", "ben"]


def test_the_service_says_who_is_in_what_and_why(site: Site) -> None:
    service = site.audience_service
    site.audiences.create("Buyers", "event('Order').within(30 days).count() >= 1", USERS, actor=OWNER)
    gold = site.audiences.create(
        "Gold", "trait('tier') = 'gold' AND ANY trait('buyers') = 'true'", ACCOUNTS, actor=OWNER
    )
    through = site.audiences.create("Of gold", "trait('gold') = 'true'", USERS, actor=OWNER)
    assert (gold.size, through.size) == (1, 1)
    assert names(site, "user_id", "ann") == ["Buyers", "Gold", "Of gold"]
    assert names(site, "user_id", "ben") == ["Old VIP"]
    assert names(site, "anonymous_id", "x1") == []

    subject = service.subject_of(site.audiences.get("of_gold"))
    assert service.why(subject, profile_id(site, "user_id", "ann")).is_member
    (failing,) = service.why(subject, profile_id(site, "user_id", "ben")).failing
    assert failing.told == "not in Gold"
    subject = service.subject_of(site.audiences.get("buyers"))
    found = service.why(subject, profile_id(site, "user_id", "ben"))
    (fact,) = found.failing[0].events
    assert found.failing[0].told == "never (once in all), where it takes at least 1"
    assert [(item.unmet, item.timestamp) for item in fact.near] == [
        (("it is not within the last 30 days",), NOW - timedelta(days=40))
    ]
    anonymous = service.why(subject, profile_id(site, "anonymous_id", "x1"))
    assert (anonymous.is_member, anonymous.is_eligible, anonymous.failing) == (False, False, ())
    account = service.why_account(service.subject_of(gold), "acme")
    assert account.is_member
    assert account.findings[1].users is not None
    assert (account.findings[1].users.holds_of, account.findings[1].users.some) == (1, ("ann",))
    assert not service.why_account(service.subject_of(gold), "zoo").is_member
    of_account = service.singles.audiences_of_account
    assert [item.name for item in of_account("acme", now=NOW)] == ["Gold"]
    assert of_account("zoo", now=NOW) == ()
    with pytest.raises(NotFoundError):
        of_account("nobody", now=NOW)
    with pytest.raises(NotFoundError):
        service.why_account(service.subject_of(gold), "nobody")
    with pytest.raises(NotFoundError):
        service.why(subject, 10**9)


@pytest.mark.parametrize(
    "query",
    [
        "event('Order').count() = 0",
        "event('Order').where(property('total') > 50).count() >= 1",
        "event('Order').within(30 days).sum(property('total')) > 50",
        "event('Order').where(event('Order').within(parent: 40 days).count() >= 1).count() >= 1",
        "NOT trait('buyers') = 'true' OR trait('plan') = 'pro'",
        "event('Order').where(trait('buyers') = 'true' AND property('total') < 50).count() >= 1",
        "trait('old_vip').exists()",
    ],
)
def test_the_engine_and_the_single_profile_agree(site: Site, query: str) -> None:
    site.audiences.create("Buyers", "event('Order').within(30 days).count() >= 1", USERS, actor=OWNER)
    definition, _ = site.workspace.definition(query, USERS)
    for options in (Options(), Options(include_anonymous=True), Options(include_anonymous=True, lookback_days=7)):
        subject = site.audience_service.subject(definition, options)
        members = site.workspace.members(definition, now=NOW, reach=subject.reach)
        for kind, value in (("user_id", "ann"), ("user_id", "ben"), ("anonymous_id", "x1")):
            one = profile_id(site, kind, value)
            single = site.audience_service.singles.is_member(definition, one, now=NOW, reach=subject.reach)
            assert single == (value in members), value
            assert site.audience_service.why(subject, one).is_member == single


def test_a_count_that_was_interrupted_is_made_when_the_server_starts_again(tmp_path: Path) -> None:
    def interrupted(audience: object) -> SizePoint:
        raise KeyboardInterrupt

    with open_site(tmp_path, Settings(), clock=lambda: NOW) as site:
        site.audiences.measure = interrupted
        with pytest.raises(KeyboardInterrupt):
            site.audiences.create("Buyers", "event('Order').count() >= 1", USERS, actor=OWNER)
        assert site.audiences.get("buyers").status is Status.COMPUTING
        site.audiences.measure = None
        site.audiences.create("Others", "trait('plan') = 'pro'", USERS, actor=OWNER)
        assert len(site.audiences.unfinished()) == 2
    with open_site(tmp_path, Settings(), clock=lambda: NOW) as site:
        assert site.audience_service.refresh([]).wait(10)
        assert (site.audiences.get("others").status, site.audiences.unfinished()) == (Status.LIVE, ())


def test_notes_reach_the_generator(site: Site) -> None:
    before = site.workspace.generate("customers who made a zorblat in the last 30 days", USERS, now=NOW)
    site.notes.write(Noted(subject=Subject.EVENT, name="Order"), description="", aliases=["zorblat"], actor=OWNER)
    after = site.workspace.generate("customers who made a zorblat in the last 30 days", USERS, now=NOW)
    assert before.definition is None
    assert after.definition is not None
    assert site.workspace.space().events_by_name["Order"].aliases == ("zorblat",)


def test_all_are_refreshed_in_the_background_and_it_can_be_stopped(site: Site) -> None:
    for number in range(3):
        site.audiences.create(f"A{number}", "trait('plan') = 'pro'", USERS, actor=OWNER)
    site.audiences.set_enabled(site.audiences.get("a2").id, is_enabled=False, actor=OWNER)
    job = site.audience_service.refresh()
    assert job.wait(10)
    assert (job.state, job.done, job.total, job.share) == (JobState.COMPLETED, 2, 2, 1.0)
    assert site.audience_service.jobs.get(job.id) is job

    begun, go_on = Event(), Event()

    def slow() -> None:
        begun.set()
        go_on.wait(10)

    jobs = site.audience_service.jobs
    job = jobs.start("slow", [slow, slow])
    assert jobs.start("slow", []) is job
    assert begun.wait(10)
    job.cancel()
    go_on.set()
    assert job.wait(10)
    assert (job.state, job.done) == (JobState.CANCELLED, 1)
    failing = jobs.start("failing", [lambda: 1 / 0])
    assert failing.wait(10)
    assert failing.state is JobState.FAILED
    with pytest.raises(NotFoundError):
        jobs.get("nothing")
