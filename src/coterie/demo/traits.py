"""Who the people and accounts of the demo are: traits told at sign-up, and all traits and audiences as of now."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from coterie.core.time import SECONDS_PER_DAY
from coterie.demo import catalog, folk
from coterie.demo.belonging import TRIAL_DAYS, Plus, account_name, founders
from coterie.demo.catalog import CATEGORIES, CHANNELS
from coterie.demo.draws import Bools, Draws, Ints
from coterie.demo.mailing import Consent
from coterie.demo.people import LEAD, MEMBER, PLANS, Accounts, People
from coterie.demo.season import Season
from coterie.demo.shopping import CATEGORY_OF, Orders
from coterie.demo.tables import Place, Table, members
from coterie.demo.visits import NEVER, SERVER, Visits

SOURCES = ("google", "facebook", "instagram", "email", "pinterest", "tiktok")
TOPICS = ("Gardening", "Cooking", "Interiors", "Hosting", "DIY")
VIP_CENTS = 60_000


@dataclass(frozen=True)
class History:
    """What has come of everything: the parts that traits are made of. `given_back` are cents, one entry an order."""

    season: Season
    people: People
    accounts: Accounts
    visits: Visits
    orders: Orders
    given_back: Ints
    consent: Consent
    plus: Plus
    added: Place
    signed_in: Place
    read: Place
    articles: Ints

    @cached_property
    def order_count(self) -> Ints:
        """Orders of each person."""
        return np.bincount(self.orders.where.person, minlength=len(self.people))

    def summed(self, cents: Ints) -> Ints:
        """An amount of each order, summed for each person."""
        return np.bincount(self.orders.where.person, cents, len(self.people)).astype(np.int64)

    @cached_property
    def first_order(self) -> Ints:
        """When each person first ordered, or NEVER."""
        at = np.full(len(self.people), NEVER, dtype=np.int64)
        np.minimum.at(at, self.orders.where.person, self.orders.where.at)
        return at

    @cached_property
    def last_order(self) -> Ints:
        """When each person last ordered, or 0."""
        return self.latest(self.orders.where)

    @cached_property
    def last_visit(self) -> Ints:
        """When each person's last session began."""
        return self.latest(Place(self.visits.person, self.visits.start, self.visits.device))

    def latest(self, where: Place) -> Ints:
        """When each person last occurs, or 0."""
        at = np.zeros(len(self.people), dtype=np.int64)
        np.maximum.at(at, where.person, where.at)
        return at

    def often(self, person: Ints, choice: Ints, choices: int) -> tuple[Ints, Ints]:
        """For each person the most frequent of some choices, and how often it was chosen."""
        table = np.bincount(person * choices + choice, minlength=len(self.people) * choices)
        table = table.reshape(len(self.people), choices)
        return np.argmax(table, axis=1), np.max(table, axis=1)

    def within(self, where: Place, days: int) -> Ints:
        """How often each person occurs in the last days."""
        recent = (where.at > self.season.now_s - days * SECONDS_PER_DAY) & (where.at <= self.season.now_s)
        return np.bincount(where.person[recent], minlength=len(self.people))


def percentile(scores: Ints, among: Bools) -> Ints:
    """The per cent of the others that score lower, 0 to 100; for those not among them 0."""
    rows = np.flatnonzero(among)
    ranks = np.zeros(len(scores), dtype=np.int64)
    ranks[rows[np.argsort(scores[rows], kind="stable")]] = np.arange(len(rows)) * 100 // max(len(rows) - 1, 1)
    return ranks


class Persona:
    """The people's traits, made once for both calls that tell them."""

    def __init__(self, seed: int, history: History) -> None:
        draws = Draws(seed, 50)
        people, size = history.people, len(history.people)
        self._history = history
        self._first = draws.between(size, 0, len(folk.FIRST_NAMES) - 1)
        self._last = draws.between(size, 0, len(folk.LAST_NAMES) - 1)
        self._town = draws.weighted(size, [weight for *_, weight in folk.TOWNS])
        self._domain = draws.weighted(size, folk.MAIL_WEIGHTS)
        self._has_phone = draws.chance(size, 0.8) & (people.kind == MEMBER)
        self._has_address = draws.chance(size, 0.88) & (people.kind == MEMBER)
        self._has_age = draws.chance(size, 0.84) & (people.kind == MEMBER)
        self._has_gender = draws.chance(size, 0.8) & (people.kind == MEMBER)
        self._age = np.clip(draws.bell(size, 42.0, 14.0), 18, 87).astype(np.int64)
        self._sms = draws.chance(size, 0.32) & self._has_phone
        self._postcode = draws.between(size, 0, 99)
        self._garden = draws.chance(size, 0.56)
        self._tells = draws.chance(size, 0.6) & (people.kind == MEMBER)
        self._household = 1 + draws.weighted(size, (28, 34, 17, 15, 6))
        self._likes = draws.between(size, 1, 3)
        self._posts = draws.chance(size, np.where(people.is_trade, 0.4, 0.09)) & (people.kind == MEMBER)
        self._followers = np.minimum(draws.heavy(size, 420.0), 250_000.0).astype(np.int64)
        self._points = draws.between(size, 0, 80)
        self._staff = draws.chance(size, 0.003) & (people.kind == MEMBER) & ~people.is_trade
        self._noise = draws.between(size, 0, 110)
        self._noise_value = draws.between(size, 0, 20_000)
        old = history.season.first_s - draws.between(size, 5, 1500) * SECONDS_PER_DAY
        known = history.visits.known_from[:, SERVER]
        self._created = np.where(people.existing, old, known)

    def email(self, row: int) -> str:
        """An address that is nobody's."""
        people = self._history.people
        if people.account[row] >= 0:
            first, last = folk.FIRST_NAMES[self._first[row]][0], folk.LAST_NAMES[self._last[row]]
            company = account_name(int(people.account[row])).replace(" ", "").lower()
            return f"{first}.{last}{row}@{company}.example".lower()
        return f"demo--{10000 + row}@{folk.MAIL_DOMAINS[self._domain[row]]}"

    def _told(self, row: int) -> dict[str, object]:
        """What a person says at sign-up."""
        people = self._history.people
        if people.kind[row] == LEAD:
            return {"email": self.email(row)}
        country = folk.TOWNS[self._town[row]][0]
        return {
            "email": self.email(row),
            "first_name": folk.FIRST_NAMES[self._first[row]][0],
            "last_name": folk.LAST_NAMES[self._last[row]],
            "phone": folk.phone(country, row * 37 + 11) if self._has_phone[row] else None,
            "createdAt": stamp(self._created[row]),
            "role": folk.ROLES[people.role[row]] if people.account[row] >= 0 else None,
        }

    def sign_up(self, row: int) -> str:
        """The identify call of when a person becomes known."""
        agreed = bool(self._history.consent.agreed[row])
        return identify(self._told(row) | {"email_opt_in": agreed, "sms_opt_in": bool(self._sms[row])})

    def now(self, row: int) -> str:
        """The identify call that tells everything as of now."""
        told = self._told(row) | {"email_opt_in": bool(self._history.consent.stays[row])}
        if self._history.people.kind[row] == MEMBER:
            told |= {"sms_opt_in": bool(self._sms[row])} | self._described(row) | self._plan(row)
        return identify(told | self._computed(row) | self._audiences(row))

    def _described(self, row: int) -> dict[str, object]:
        country, state, city, postal, _ = folk.TOWNS[self._town[row]]
        code = f"{postal}{self._postcode[row]:02}"
        address = {"city": city, "state": state, "country": country, "postal_code": code}
        favourite = int(self._history.people.category[row])
        likes = [CATEGORIES[(favourite + 3 * number) % len(CATEGORIES)] for number in range(int(self._likes[row]))]
        return {
            "age": int(self._age[row]) if self._has_age[row] else None,
            "gender": folk.FIRST_NAMES[self._first[row]][1] if self._has_gender[row] else None,
            "address": {key: value for key, value in address.items() if value} if self._has_address[row] else None,
            "has_garden": bool(self._garden[row]) if self._tells[row] else None,
            "household_size": int(self._household[row]) if self._tells[row] else None,
            "favorite_categories": likes if self._tells[row] else None,
            "twitter_followers": int(self._followers[row]) if self._posts[row] else None,
            "loyalty_points": int(self._points[row] + self._spent[row] // 200),
        }

    def _plan(self, row: int) -> dict[str, object]:
        plus, now_s = self._history.plus, self._history.season.now_s
        trial = int(plus.trial_at[row])
        is_member = bool(self._is_plus[row])
        return {
            "plan": "plus" if is_member else "free",
            "plus_renewal_date": stamp(self._renews[row]) if is_member else None,
            "trial_end_date": stamp(trial + TRIAL_DAYS * SECONDS_PER_DAY) if trial <= now_s else None,
        }

    @cached_property
    def _spent(self) -> Ints:
        return self._history.summed(self._history.orders.total)

    @cached_property
    def _kept(self) -> Ints:
        return self._spent - self._history.summed(self._history.given_back)

    @cached_property
    def _is_plus(self) -> Bools:
        return self._history.plus.is_member(self._history.season.now_s)

    @cached_property
    def _renews(self) -> Ints:
        return self._history.plus.renews_at(self._history.season.now_s)

    @cached_property
    def _used_discount(self) -> Ints:
        return self._history.summed((self._history.orders.coupon >= 0).astype(np.int64))

    @cached_property
    def _source(self) -> tuple[Ints, Ints]:
        visits = self._history.visits
        source = np.asarray([SOURCES.index(name) if tag else -1 for name, _, tag, _ in CHANNELS], dtype=np.int64)
        tagged = np.flatnonzero(source[visits.channel] >= 0)
        return self._history.often(visits.person[tagged], source[visits.channel[tagged]], len(SOURCES))

    @cached_property
    def _topic(self) -> tuple[Ints, Ints]:
        topic = np.asarray([TOPICS.index(category) for _, category in catalog.ARTICLES], dtype=np.int64)
        return self._history.often(self._history.read.person, topic[self._history.articles], len(TOPICS))

    @cached_property
    def _bought(self) -> tuple[Ints, Ints]:
        orders = self._history.orders
        return self._history.often(orders.where.person, CATEGORY_OF[orders.product], len(CATEGORIES))

    @cached_property
    def _likelihood(self) -> Ints:
        history = self._history
        visits = history.within(Place(history.visits.person, history.visits.start, history.visits.device), 60)
        idle_days = (history.season.now_s - history.last_visit) // SECONDS_PER_DAY
        scores = np.minimum(history.order_count, 8) * 30 + visits * 18 - idle_days + self._noise
        return percentile(scores, history.people.kind == MEMBER)

    @cached_property
    def _value(self) -> Ints:
        return percentile(self._kept + self._noise_value, self._history.people.kind == MEMBER)

    def _computed(self, row: int) -> dict[str, object]:
        history, person = self._history, row
        source, visits = self._source
        topic, reads = self._topic
        category, bought = self._bought
        traits: dict[str, object] = {
            "most_frequent_utm_source": SOURCES[source[row]] if visits[row] else None,
            "favorite_article_category": TOPICS[topic[row]] if reads[row] > 1 else None,
            "last_seen_at": stamp(history.last_visit[row]),
        }
        if history.people.kind[row] == MEMBER:
            traits["likelihood_to_purchase"] = int(self._likelihood[row]) / 100
            traits["predicted_ltv_percentile"] = int(self._value[row]) / 100
        count = int(history.order_count[row])
        if count:
            traits |= {
                "order_count": count,
                "total_spend": money(self._spent[person]),
                "lifetime_value": money(self._kept[person]),
                "avg_order_value": money(int(self._spent[person]) // count),
                "first_order_date": stamp(history.first_order[row]),
                "last_order_date": stamp(history.last_order[row]),
                "most_purchased_category": CATEGORIES[category[row]] if bought[row] else None,
                "discount_used": bool(self._used_discount[row]),
            }
        return traits

    @cached_property
    def memberships(self) -> dict[str, tuple[Bools, Bools]]:
        """For each audience of people: who is in it now, and who has left it."""
        history = self._history
        now_s, day = history.season.now_s, SECONDS_PER_DAY
        bought = history.order_count > 0
        idle = history.last_visit < now_s - 45 * day
        unlikely = self._likelihood < 50  # noqa: PLR2004 - the lower half
        last_added = history.latest(history.added)
        abandoned = (last_added > now_s - 7 * day) & (history.last_order < last_added)
        garden = history.summed((CATEGORY_OF[history.orders.product] == 0).astype(np.int64)) > 1
        first_recent = history.first_order > now_s - 30 * day
        stays, agreed = history.consent.stays, history.consent.agreed
        return {
            "vip_customers": (self._spent >= VIP_CENTS, np.zeros_like(bought)),
            "newsletter_subscribers": (stays, agreed & ~stays),
            "likely_to_churn": (bought & idle & unlikely, bought & ~idle & unlikely),
            "cart_abandoners_7d": (abandoned, (last_added > now_s - 30 * day) & ~abandoned),
            "plus_members": (self._is_plus, history.plus.until != NEVER),
            "new_customers_30d": (bought & first_recent, bought & ~first_recent),
            "garden_lovers": (garden, np.zeros_like(bought)),
            "shop_staff": (self._staff, np.zeros_like(bought)),
        }

    def _audiences(self, row: int) -> dict[str, object]:
        return {
            key: bool(inside[row]) for key, (inside, outside) in self.memberships.items() if inside[row] or outside[row]
        }


def tellings(seed: int, history: History) -> tuple[Persona, list[Table]]:
    """The identify calls: at sign-up, and once more for everybody known, as of now."""
    persona = Persona(seed, history)
    known_at = history.visits.known_from[:, SERVER]
    known = np.flatnonzero(known_at <= history.season.now_s)
    device = np.zeros(len(known), dtype=np.int64)
    at_end = np.full(len(known), history.season.now_s - 60, dtype=np.int64)
    return persona, [
        Table("identify", Place(known, known_at[known], device), (known,), persona.sign_up),
        Table("identify", Place(known, at_end, device + SERVER), (known,), persona.now),
    ]


def grouping(seed: int, history: History) -> list[Table]:
    """The group calls: each user's when they join, and one for each account that tells all its traits as of now."""
    draws = Draws(seed, 51)
    people, accounts, season = history.people, history.accounts, history.season
    size = len(accounts)
    users = np.flatnonzero(people.is_trade)
    doubles = np.flatnonzero(people.second_account >= 0)
    person = np.concatenate((users, doubles))
    account = np.concatenate((people.account[users], people.second_account[doubles]))
    known_at = history.visits.known_from[person, SERVER]
    tellers = founders(people)

    logins = history.within(history.signed_in, 30)
    logins = np.bincount(account, logins[person], size).astype(np.int64)
    count = np.bincount(account, minlength=size)
    seats = count + draws.between(size, 0, 6)
    per_seat = np.asarray((0, 49, 99), dtype=np.int64)[accounts.plan]
    spend = np.minimum(draws.heavy(size, 900.0) * (1 + 2 * accounts.plan), 400_000.0).astype(np.int64)
    renews = season.now_s + draws.between(size, 1, 364) * SECONDS_PER_DAY
    trial_ends = season.now_s + draws.between(size, -20, 24) * SECONDS_PER_DAY
    manager = draws.between(size, 0, len(folk.ACCOUNT_MANAGERS) - 1)
    quiet = accounts.last_day < season.day_of(np.asarray([season.now_s]))[0] - 45

    def told(row: int) -> dict[str, object]:
        return {
            "name": account_name(row),
            "industry": folk.INDUSTRIES[accounts.industry[row]],
            "employees": int(accounts.employees[row]),
        }

    def joined(row: int) -> str:
        return group(row, told(row))

    def now(row: int) -> str:
        plan = PLANS[accounts.plan[row]]
        trial = plan == "trial"
        software = folk.INDUSTRIES[accounts.industry[row]] == "Software"
        return group(
            row,
            told(row)
            | {
                "plan": plan,
                "seats": int(seats[row]),
                "mrr": int(per_seat[row] * seats[row]),
                "annual_spend": int(spend[row]),
                "createdAt": stamp(season.first_s + int(accounts.first_day[row]) * SECONDS_PER_DAY),
                "renewal_date": None if trial else stamp(renews[row]),
                "trial_end_date": stamp(trial_ends[row]) if trial else None,
                "account_manager": folk.ACCOUNT_MANAGERS[manager[row]] if plan == "business" else None,
                "logins_past_30_days": int(logins[row]),
                "software_industry_audience": software or None,
                "key_accounts": bool(spend[row] > 8000) if not trial else None,  # noqa: PLR2004 - dollars a year
                "dormant_accounts": bool(quiet[row]),
            },
        )

    end = np.full(len(tellers), season.now_s - 30, dtype=np.int64)
    return [
        Table("group", Place(person, known_at + 430, np.full(len(person), SERVER)), (account,), joined),
        Table("group", Place(tellers, end, np.full(len(tellers), SERVER)), (people.account[tellers],), now),
    ]


def identify(traits: dict[str, object]) -> str:
    """The body of an identify call."""
    return f'"type":"identify","traits":{{{members(**traits)}}}'


def group(account: int, traits: dict[str, object]) -> str:
    """The body of a group call."""
    return f'"type":"group","groupId":"{group_id(account)}","traits":{{{members(**traits)}}}'


def group_id(account: int) -> str:
    """The external id of an account."""
    return f"acct_{1000 + account}"


def stamp(instant: int | np.int64) -> str:
    """An instant as ISO-8601 text in UTC."""
    return f"{np.datetime64(int(instant), 's')}Z"


def money(cents: int | np.int64) -> float:
    """Cents as dollars; the nearest double to a decimal number of two places."""
    return int(cents) / 100
