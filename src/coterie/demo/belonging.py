"""What people belong to: the Plus delivery membership, the trade side's accounts; and three events of the past."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coterie.core.time import SECONDS_PER_DAY
from coterie.demo import catalog, folk
from coterie.demo.draws import Bools, Draws, Ints, places
from coterie.demo.people import MEMBER, PLANS, Accounts, People
from coterie.demo.season import DAYS, Season
from coterie.demo.shopping import place_of
from coterie.demo.tables import Place, Table, members, quote, quoted, track
from coterie.demo.visits import NEVER, SERVER, Visits

PLAN_TYPES = ("Free", "Monthly", "Annual")
TRIAL_DAYS = 30
FREE_DAYS = 90


@dataclass(frozen=True)
class Plus:
    """The membership, one entry a person; instants are NEVER where there is none.

    `plan_type` is a row of PLAN_TYPES.
    """

    trial_at: Ints
    since: Ints
    until: Ints
    plan_type: Ints

    def is_member(self, now_s: int) -> Bools:
        """Who is a member now."""
        return (self.since <= now_s) & (self.until > now_s)

    def renews_at(self, now_s: int) -> Ints:
        """When a member's next period begins."""
        period = np.asarray((FREE_DAYS, 30, 365), dtype=np.int64)[self.plan_type] * SECONDS_PER_DAY
        return self.since + ((now_s - self.since) // period + 1) * period


def make_plus(seed: int, people: People, visits: Visits, season: Season) -> tuple[Plus, list[Table]]:
    """Trials during a session of one member in eight; more than half subscribe, some without a trial; some cancel."""
    draws = Draws(seed, 40)
    size = len(people)
    session = _some_session(draws, people, visits)
    able = (people.kind == MEMBER) & ~people.is_trade & (session >= 0)
    tries = able & draws.chance(size, 0.13)
    keeps = draws.chance(size, np.where(tries, 0.56, 0.025)) & able
    start = np.where(session >= 0, visits.start[session] + 220, NEVER)
    trial_at = np.where(tries, start, NEVER)
    since = np.where(keeps, np.where(tries, start + TRIAL_DAYS * SECONDS_PER_DAY - 3600, start), NEVER)
    since = np.where(since <= season.now_s, since, NEVER)
    quits = draws.chance(size, 0.24)
    until = np.where(quits & (since != NEVER), since + draws.between(size, 20, 300) * SECONDS_PER_DAY, NEVER)
    until = np.where(until <= season.now_s, until, NEVER)
    plus = Plus(trial_at, since, until, draws.weighted(size, (14, 52, 34)))

    def everybody(at: Ints) -> Place:
        rows = np.flatnonzero(at != NEVER)
        return Place(rows, at[rows], np.full(len(rows), SERVER, dtype=np.int64))

    ends = np.datetime_as_string((np.where(tries, trial_at, 0) + TRIAL_DAYS * SECONDS_PER_DAY).astype("datetime64[s]"))
    types, why = quoted(PLAN_TYPES), quoted(("too expensive", "rarely used", "moving", "other"))
    begun, left = everybody(since), everybody(until)
    return plus, [
        track(
            "Trial Started",
            everybody(trial_at),
            (ends[trial_at != NEVER].tolist(),),
            lambda end: f'"trial_plan_name":"Plus","trial_end_date":"{end}Z"',
        ),
        track(
            "Subscription Started",
            begun,
            (plus.plan_type[begun.person],),
            lambda kind: f'"plan_name":"Plus","plan_type":{types[kind]}',
        ),
        track(
            "Subscription Cancelled",
            left,
            (draws.weighted(len(left), (35, 35, 12, 18)),),
            lambda reason: f'"plan_name":"Plus","reason":{why[reason]}',
        ),
    ]


def _some_session(draws: Draws, people: People, visits: Visits) -> Ints:
    """A row of the visits for each person, from the first where they are known on; -1 where there is none."""
    size = len(people)
    count = np.bincount(visits.person, minlength=size)
    first = np.cumsum(count) - count
    known = count - people.known_at_visit
    picked = first + people.known_at_visit + (draws.uniform(size) * known).astype(np.int64)
    return np.where(known > 0, picked, -1)


def make_trade(seed: int, people: People, accounts: Accounts, visits: Visits, season: Season) -> list[Table]:
    """The trade side: applications, accounts, the tutorial, quotes, invitations and webinars."""
    draws = Draws(seed, 41)
    trade = people.is_trade[visits.person]
    first = np.flatnonzero(trade & (visits.number == 0))
    founder = first[np.isin(visits.person[first], founders(people))]
    count = np.bincount(visits.person, minlength=len(people))
    curious = np.flatnonzero(
        (people.kind[visits.person] == MEMBER)
        & ~trade
        & (visits.number == people.known_at_visit[visits.person])
        & draws.chance(len(visits), 0.02)
    )
    learns = first[draws.chance(len(first), 0.58)]
    own = np.flatnonzero(trade)
    quotes = own[draws.chance(len(own), 0.2)]
    hosts = own[(people.role[visits.person[own]] == 0) & (count[visits.person[own]] > 1)]
    invites = hosts[draws.chance(len(hosts), 0.2)]
    amount = np.minimum(draws.heavy(len(quotes), 40000.0), 9_000_000.0).astype(np.int64)
    industry = accounts.industry[people.account[visits.person]]
    industries, roles, categories = quoted(folk.INDUSTRIES), quoted(folk.ROLES), quoted(catalog.CATEGORIES)
    plans = quoted(PLANS)
    starters = np.concatenate((first, curious))
    started = place_of(visits, starters, 240)

    def application(industry: int) -> str:
        return f'"industry":{industries[industry]}'

    return [
        track(
            "Trade Application Started",
            started,
            (np.concatenate((industry[first], draws.weighted(len(curious), folk.INDUSTRY_WEIGHTS))),),
            application,
        ),
        track("Trade Application Completed", place_of(visits, first, 420), (industry[first],), application),
        track(
            "Account Created",
            place_of(visits, founder, 480),
            (people.account[visits.person[founder]], accounts.plan[people.account[visits.person[founder]]]),
            lambda account, plan: f'"account_name":{quote(account_name(account))},"plan":{plans[plan]}',
        ),
        track("Tutorial Completed", place_of(visits, learns, 900), (), lambda: '"tutorial_name":"Trade Portal Basics"'),
        track(
            "Quote Requested",
            place_of(visits, quotes, 500),
            (quotes, amount, people.category[visits.person[quotes]], draws.between(len(quotes), 2, 60)),
            lambda row, cents, category, items: (
                f'"quote_id":"Q{row}","total":{cents // 100},"category":{categories[category]},"item_count":{items}'
            ),
        ),
        track(
            "Invite Sent",
            place_of(visits, invites, 560),
            (1 + draws.weighted(len(invites), (45, 40, 15)),),
            lambda role: f'"invitee_role":{roles[role]}',
        ),
        *_webinars(draws, people, visits, season),
    ]


def founders(people: People) -> Ints:
    """The first user of each account."""
    users = np.flatnonzero(people.is_trade)
    return users[np.unique(people.account[users], return_index=True)[1]]


def account_name(account: int) -> str:
    """The company's name; no two of the first 240 are alike, later ones get a number."""
    firsts, seconds = folk.COMPANY_FIRST, folk.COMPANY_SECOND
    name = f"{firsts[account % len(firsts)]} {seconds[(account // len(firsts) + account % len(firsts)) % len(seconds)]}"
    again = account // (len(firsts) * len(seconds))
    return name if again == 0 else f"{name} {again + 1}"


_WEBINAR_DAYS = (-180, -138, -96, -54, -9, 5)
"""When the webinars of the catalogue are held, from the end of the season."""


def _webinars(draws: Draws, people: People, visits: Visits, season: Season) -> list[Table]:
    """Six webinars for the trade, the last one still to come; half of those who register attend."""
    trade = np.flatnonzero(people.is_trade)
    events = len(catalog.WEBINARS)
    person, number = np.repeat(trade, events), np.tile(np.arange(events, dtype=np.int64), len(trade))
    held = season.first_s + (DAYS + np.asarray(_WEBINAR_DAYS)[number]) * SECONDS_PER_DAY + 15 * 3600
    at = held - draws.between(len(person), SECONDS_PER_DAY, 12 * SECONDS_PER_DAY)
    keen = np.asarray((0.06, 0.5))[draws.weighted(len(people), (55, 45))]
    registers = draws.chance(len(person), keen[person]) & (visits.known_from[person, SERVER] < at)
    attends = registers & draws.chance(len(person), 0.54)
    where = Place(person, at, np.full(len(person), SERVER, dtype=np.int64))
    show = Place(person, held + draws.between(len(person), 0, 300), where.device)
    names = [members(webinar_id=f"w_{row}", webinar_name=name) for row, name in enumerate(catalog.WEBINARS)]
    rows, shown = np.flatnonzero(registers), np.flatnonzero(attends)
    minutes = draws.between(len(shown), 12, 60)
    return [
        track("Webinar Registered", where[rows], (number[rows],), lambda webinar: names[webinar]),
        track(
            "Webinar Attended",
            show[shown],
            (number[shown], minutes),
            lambda webinar, minutes: f'{names[webinar]},"minutes_watched":{minutes}',
        ),
    ]


def make_past(seed: int, people: People, visits: Visits, season: Season) -> list[Table]:
    """Events that are no longer sent: the paper catalogue, an old points scheme, and the tills' first export."""
    draws = Draws(seed, 42)

    def before(days_ago: int, share: float) -> Ints:
        ended = season.now_s - days_ago * SECONDS_PER_DAY
        return np.flatnonzero(
            (people.kind[visits.person] == MEMBER)
            & visits.is_known
            & (visits.start < ended)
            & draws.chance(len(visits), share)
        )

    catalogues, points, tills = before(215, 0.05), before(160, 0.06), before(290, 0.07)
    issues = quoted(("Spring", "Autumn"))
    return [
        track(
            "Catalog Requested",
            place_of(visits, catalogues, 130),
            (draws.between(len(catalogues), 0, 1),),
            lambda issue: f'"issue":{issues[issue]}',
        ),
        track(
            "Loyalty Points Redeemed",
            place_of(visits, points, 150),
            (draws.between(len(points), 1, 20) * 50,),
            lambda points: f'"points":{points}',
        ),
        track(
            "ord_cmpl_v1",
            place_of(visits, tills, 7200).on(SERVER),
            (draws.between(len(tills), 5, 180), places(np.ones(len(tills), dtype=np.int64))[0] % 4 + 1),
            lambda amount, store: f'"amt":{amount},"store_no":"{store:03}"',
        ),
    ]
