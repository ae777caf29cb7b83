"""E-mail of the demo shop: newsletters, welcomes and reminders of a basket; opened, clicked, and given up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coterie.core.time import SECONDS_PER_DAY, SECONDS_PER_HOUR
from coterie.demo import catalog
from coterie.demo.draws import Bools, Draws, Ints, zipf
from coterie.demo.people import LEAD, People
from coterie.demo.season import DAYS, Season
from coterie.demo.shopping import Orders
from coterie.demo.tables import Place, Table, members, track
from coterie.demo.visits import NEVER, SERVER, Visits

NEWSLETTER_DAYS = 21
_LINKS = ("/sale", "/new", "/inspiration/garden", "/inspiration/kitchen", "/plus")


@dataclass(frozen=True)
class Consent:
    """Who may be written to: who once agreed, and from when on no longer (NEVER: still does)."""

    agreed: Bools
    left_at: Ints

    @property
    def stays(self) -> Bools:
        """Who agreed and has not unsubscribed."""
        stays: Bools = self.agreed & (self.left_at == NEVER)
        return stays


def make_mail(
    seed: int, people: People, visits: Visits, baskets: Place, orders: Orders, season: Season
) -> tuple[Consent, list[Table]]:
    """Mail to who agreed: welcome, every third week a newsletter to half of them, reminders after `baskets`."""
    draws = Draws(seed, 30)
    size = len(people)
    known_at = visits.known_from[:, SERVER]
    agreed = (people.kind >= LEAD) & (draws.chance(size, 0.64) | (people.kind == LEAD)) & (known_at != NEVER)

    person, at, campaign = _newsletters(draws, agreed, known_at, season)
    joined = np.flatnonzero(agreed & ~people.existing & draws.chance(size, 0.9))
    basket = np.flatnonzero(agreed[baskets.person] & ~_ordered_soon(baskets, orders) & draws.chance(len(baskets), 0.5))
    count = len(catalog.CAMPAIGNS)
    person = np.concatenate((person, joined, baskets.person[basket]))
    at = np.concatenate((at, known_at[joined] + 90, baskets.at[basket] + 20 * SECONDS_PER_HOUR))
    campaign = np.concatenate((campaign, np.full(len(joined), count), np.full(len(basket), count + 1)))

    order = np.lexsort((campaign, at, person))
    person, at, campaign = person[order], at[order], campaign[order]
    # Who lapsed in the shop hardly opens; readers differ.
    interest = np.asarray((0.12, 0.4, 0.75))[draws.weighted(size, (40, 42, 18))]
    lapsed = season.day_of(at) > people.last_day[person] + 30
    opened = draws.chance(len(at), interest[person] * np.where(lapsed, 0.35, 1.0))
    clicked = opened & draws.chance(len(at), 0.16)
    delay = 60 + (draws.heavy(len(at), 600.0) % (3 * SECONDS_PER_DAY)).astype(np.int64)
    leaving = draws.chance(len(at), 0.0055) & (at < season.now_s - SECONDS_PER_DAY)
    left_at = np.full(size, NEVER, dtype=np.int64)
    np.minimum.at(left_at, person[leaving], (at + delay + 40)[leaving])
    got = (at <= left_at[person]) & (at >= known_at[person]) & (at < season.now_s)
    opened, clicked, leaving = (opened | leaving) & got, clicked & got, leaving & got

    mail = Place(person, at, np.full(len(at), SERVER, dtype=np.int64))
    link = draws.weighted(len(at), zipf(len(_LINKS)))
    letters = [
        members(campaign_id=f"c_{row:02}", campaign_name=name, email_subject=subject)
        for row, (name, subject) in enumerate((*catalog.CAMPAIGNS, catalog.WELCOME_MAIL, catalog.BASKET_MAIL))
    ]

    def letter(row: int, campaign: int) -> str:
        return f'"email_id":"m_{row}",{letters[campaign]}'

    def table(event: str, chosen: Bools, wait: Ints) -> Table:
        rows = np.flatnonzero(chosen)
        return track(event, mail[rows].later(wait[rows]), (rows, campaign[rows]), letter)

    clicks = np.flatnonzero(clicked)
    return Consent(agreed, np.where(left_at < season.now_s, left_at, NEVER)), [
        table("Email Delivered", got, delay * 0),
        table("Email Opened", opened, delay),
        track(
            "Email Link Clicked",
            mail[clicks].later(delay[clicks] + 35),
            (clicks, campaign[clicks], link[clicks]),
            lambda row, campaign, link: f'{letter(row, campaign)},"link_url":"{catalog.SITE}{_LINKS[link]}"',
        ),
        table("Unsubscribed", leaving, delay + 40),
    ]


def _newsletters(draws: Draws, agreed: Bools, known_at: Ints, season: Season) -> tuple[Ints, Ints, Ints]:
    """Who gets which newsletter when: each goes to half of those who agreed, the same hour for all."""
    readers = np.flatnonzero(agreed)
    issues = DAYS // NEWSLETTER_DAYS
    issue = np.tile(np.arange(issues, dtype=np.int64), len(readers))
    person = np.repeat(readers, issues)
    # The last one went out three days before the end.
    at = season.first_s + (DAYS - 4 - issue * NEWSLETTER_DAYS) * SECONDS_PER_DAY + 9 * SECONDS_PER_HOUR
    sent = draws.chance(len(person), 0.5) & (at > known_at[person])
    spread = draws.between(len(person), 0, 1800)
    return person[sent], (at + spread)[sent], (issue % len(catalog.CAMPAIGNS))[sent]


def _ordered_soon(baskets: Place, orders: Orders) -> Bools:
    """Whether a basket's person ordered within the 20 hours after it."""
    keys = np.sort(orders.where.person * 2**34 + orders.where.at)
    begin = baskets.person * 2**34 + baskets.at
    return np.searchsorted(keys, begin) < np.searchsorted(keys, begin + 20 * SECONDS_PER_HOUR)
