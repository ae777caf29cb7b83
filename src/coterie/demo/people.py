"""Who visits the demo shop: when each person first came and lapsed, how they are known, where they work."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coterie.demo import folk
from coterie.demo.catalog import CATEGORIES, CATEGORY_WEIGHTS
from coterie.demo.draws import Bools, Draws, Floats, Ints, places
from coterie.demo.season import DAYS

ANONYMOUS, LEAD, MEMBER = 0, 1, 2
"""How a person is known in the end: by no more than a cookie, by an e-mail address, or by an account of the shop."""

PEOPLE_PER_ACCOUNT = 85
MOST_VISITS = 160
MOST_USERS = 14


@dataclass(frozen=True)
class Accounts:
    """Companies of the trade side, one entry each; days are numbers of the season's days."""

    first_day: Ints
    last_day: Ints
    industry: Ints
    plan: Ints
    employees: Ints

    def __len__(self) -> int:
        return len(self.plan)


@dataclass(frozen=True)
class People:
    """One entry a person. `account` is -1 for who isn't of the trade; `second_account` is one more, or -1.

    `existing` are customers from before day 0; `visits` counts sessions; `appetite` is the chance that a product viewed
    goes into the basket; `category` is the favourite of CATEGORIES.
    """

    kind: Ints
    existing: Bools
    first_day: Ints
    last_day: Ints
    visits: Ints
    known_at_visit: Ints
    appetite: Floats
    category: Ints
    account: Ints
    second_account: Ints
    role: Ints

    def __len__(self) -> int:
        return len(self.kind)

    @property
    def is_trade(self) -> Bools:
        """Who works for an account."""
        return self.account >= 0


PLANS = ("trial", "paid", "business")


def make_accounts(seed: int, people: int) -> Accounts:
    """The accounts of a space with this many people: about a quarter have gone quiet."""
    draws = Draws(seed, 1)
    size = max(people // PEOPLE_PER_ACCOUNT, 1)
    first = draws.between(size, 0, DAYS - 2)
    quiet = draws.chance(size, 0.26)
    stop = first + draws.between(size, 10, 200)
    plan = draws.weighted(size, (24, 48, 28))
    return Accounts(
        first_day=first,
        last_day=np.where(quiet, np.minimum(stop, DAYS - 1), DAYS - 1),
        industry=draws.weighted(size, folk.INDUSTRY_WEIGHTS),
        plan=plan,
        employees=np.minimum(draws.heavy(size, 6.0) * (1 + 2 * plan), 4000.0).astype(np.int64),
    )


def make_people(seed: int, size: int, accounts: Accounts) -> People:
    """The people: a third come once, a third lapse, a third are active; a fifth never say who they are."""
    draws = Draws(seed, 2)
    account, role = _employ(draws, size, len(accounts))
    trade = account >= 0
    second = np.where(trade & draws.chance(size, 0.03), draws.between(size, 0, len(accounts) - 1), -1)
    second[second == account] = -1

    existing = draws.chance(size, 0.24) & ~trade
    # More people come later: the square root bends a uniform day towards the end.
    start = np.sqrt(0.2)
    arrival = (np.sqrt(draws.uniform(size) * 0.8 + 0.2) - start) / (1 - start)
    first = np.where(existing, 0, np.minimum((arrival * DAYS).astype(np.int64), DAYS - 1))
    once = draws.chance(size, 0.35) & ~trade & ~existing
    lapses = draws.chance(size, 0.48)
    life = np.where(once, 0, np.minimum(draws.heavy(size, 40.0), 500.0)).astype(np.int64)
    last = np.where(once | lapses, np.minimum(first + life, DAYS - 1), DAYS - 1)
    first = np.where(trade, np.minimum(accounts.first_day[account] + life // 4, accounts.last_day[account]), first)
    last = np.where(trade, accounts.last_day[account], last)

    temper = draws.weighted(size, (52, 33, 15))
    keen = np.where(trade, 1.5, np.asarray((0.8, 1.0, 1.9))[temper])
    pace = draws.heavy(size, 2.0) * (0.55 + (last - first) / 330.0) * keen
    visits = np.where(once, 1, np.minimum(1 + pace.astype(np.int64), MOST_VISITS))
    stays_unknown = draws.chance(size, np.where(once, 0.52, 0.12)) & ~trade & ~existing
    lead = draws.chance(size, 0.06) & ~trade & ~existing
    return People(
        kind=np.where(stays_unknown, ANONYMOUS, np.where(lead, LEAD, MEMBER)),
        existing=existing,
        first_day=first,
        last_day=last,
        visits=visits,
        known_at_visit=np.where(existing | lead | trade, 0, np.minimum(draws.repeats(size, 0.33, 4), visits - 1)),
        appetite=np.where(trade, 0.34, np.asarray((0.1, 0.3, 0.5))[temper]),
        category=draws.weighted(size, CATEGORY_WEIGHTS[: len(CATEGORIES)]),
        account=account,
        second_account=second,
        role=role,
    )


def _employ(draws: Draws, size: int, accounts: int) -> tuple[Ints, Ints]:
    """Each person's account (or -1) and role; employees are spread evenly, the first of an account is its Admin."""
    users, place = places(np.minimum(draws.heavy(accounts, 1.9).astype(np.int64), MOST_USERS))
    users, place = users[:size], place[:size]
    at = np.arange(len(users), dtype=np.int64) * size // len(users)
    account = np.full(size, -1, dtype=np.int64)
    account[at] = users
    role = np.zeros(size, dtype=np.int64)
    role[at] = np.where(place == 0, 0, draws.weighted(len(users), (12, 40, 34, 14)))
    return account, role
