"""How people arrive, and tell who they are: pages and screens, sign-ups and sign-ins, the app."""

from __future__ import annotations

import numpy as np

from coterie.demo import catalog
from coterie.demo.catalog import CHANNELS, SITE
from coterie.demo.draws import Draws, places
from coterie.demo.people import MEMBER, People
from coterie.demo.shopping import place_of
from coterie.demo.tables import Place, Table, members, quote, quoted, track
from coterie.demo.visits import APP, BROWSER, SIGN_IN_S, SIGN_UP_S, Visits


def pages(seed: int, people: People, visits: Visits) -> list[Table]:
    """Page and screen calls: where a session begins, and some more."""
    draws = Draws(seed, 20)
    visit, number = places(1 + draws.repeats(len(visits), 0.36, 6))
    place = place_of(visits, visit, 85 * number + np.where(number > 0, draws.between(len(visit), 0, 20), 0))
    in_app = visits.in_app[visit]
    web, app = np.flatnonzero(~in_app), np.flatnonzero(in_app)

    every = catalog.PAGES + catalog.TRADE_PAGES
    shop = len(catalog.PAGES)
    for_trade = draws.chance(len(visit), np.where(people.is_trade[visits.person[visit]], 0.4, 0.004))
    page = np.where(
        for_trade,
        shop + draws.weighted(len(visit), [weight for *_, weight in catalog.TRADE_PAGES]),
        draws.weighted(len(visit), [weight for *_, weight in catalog.PAGES]),
    )
    page = np.where((number == 0) & ~for_trade & draws.chance(len(visit), 0.5), 0, page)
    channel = np.where(number == 0, visits.channel[visit], -1)

    bodies = {
        (row, source): _page(name, path, topics, source)
        for row, (name, path, topics, _) in enumerate(every)
        for source in range(-1, len(CHANNELS))
    }
    screens = tuple(f'"type":"screen","name":{name},"properties":{{}}' for name in quoted(catalog.SCREENS))
    return [
        Table("page", place[web], (page[web], channel[web]), lambda page, channel: bodies[page, channel]),
        Table(
            "screen",
            place[app],
            (draws.weighted(len(app), catalog.SCREEN_WEIGHTS),),
            lambda screen: screens[screen],
        ),
    ]


def _page(name: str, path: str, topics: tuple[str, ...], channel: int) -> str:
    """A page call; on the first page of a session with where its visitor came from."""
    url, title = SITE + path, f"{name} | {catalog.SHOP}"
    source, medium, campaign = CHANNELS[channel][:3] if channel >= 0 else ("direct", None, None)
    referrer = catalog.REFERRERS.get(source)
    properties = members(url=url, path=path, title=title, referrer=referrer, categories=topics or None)
    context: dict[str, object] = {"page": {"url": url, "path": path}}
    if medium is not None and campaign is not None:
        context["campaign"] = {"source": source, "medium": medium, "name": campaign}
    return f'"type":"page","name":{quote(name)},"properties":{{{properties}}},"context":{quote(context)}'


def signing(seed: int, people: People, visits: Visits) -> list[Table]:
    """Sign-ups of members, sign-ins of known ones: always on a device's first session, else now and then."""
    draws = Draws(seed, 21)
    member = people.kind[visits.person] == MEMBER
    begins = member & (visits.number == people.known_at_visit[visits.person])
    joins = begins & ~people.existing[visits.person]
    must = (begins & ~joins) | (member & visits.first_on_device & (visits.device != BROWSER))
    signs_in = must | (member & ~joins & visits.is_known & draws.chance(len(visits), 0.5))
    signs_in, joins = np.flatnonzero(signs_in), np.flatnonzero(joins)
    methods = quoted(("password", "google", "apple"))
    return [
        track(
            "Signed Up",
            place_of(visits, joins, SIGN_UP_S),
            (draws.weighted(len(joins), (60, 28, 12)),),
            lambda method: f'"method":{methods[method]}',
        ),
        track(
            "Signed In",
            place_of(visits, signs_in, SIGN_IN_S),
            (draws.weighted(len(signs_in), (66, 24, 10)),),
            lambda method: f'"method":{methods[method]}',
        ),
    ]


def app_life(seed: int, people: People, visits: Visits) -> list[Table]:
    """The app: installed once, opened every session; notifications for two thirds of those who have it."""
    draws = Draws(seed, 22)
    opens = np.flatnonzero(visits.in_app)
    installs = opens[visits.first_on_device[opens]]
    allows = installs[draws.chance(len(installs), 0.66)]
    which, _ = places(draws.between(len(allows), 2, 26))
    owner = visits.person[allows][which]
    # Between the installation and half a year later, or the end of the season.
    sent = visits.start[allows][which] + draws.between(len(which), 1, 180 * 86400)
    active = (sent - visits.start[allows][which]) < 86400 * (people.last_day - people.first_day)[owner] + 30 * 86400
    sent, owner = sent[active], owner[active]
    push = Place(owner, sent, np.full(len(sent), APP, dtype=np.int64))
    kind = draws.weighted(len(sent), (30, 20, 30, 20))
    tapped = np.flatnonzero(draws.chance(len(sent), 0.16))
    names = quoted(catalog.PUSHES)
    versions = quoted(("3.4.0", "3.3.2", "3.1.0"))

    def named(kind: int) -> str:
        return f'"campaign_name":{names[kind]},"campaign_id":"push_{kind}"'

    return [
        track(
            "Application Installed",
            place_of(visits, installs, 1),
            (draws.weighted(len(installs), (50, 30, 20)),),
            lambda version: f'"version":{versions[version]}',
        ),
        track(
            "Application Opened",
            place_of(visits, opens, 2),
            (draws.chance(len(opens), 0.14).astype(np.int64),),
            lambda pushed: f'"from_background":{"true" if pushed else "false"}',
        ),
        track("Push Notification Received", push, (kind,), named),
        track("Push Notification Tapped", push[tapped].later(240), (kind[tapped],), named),
    ]
