"""Visits to the demo shop: each person's sessions, on which device, what led there, and when people are known."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coterie.core.time import SECONDS_PER_DAY
from coterie.demo.catalog import CHANNELS
from coterie.demo.draws import Bools, Draws, Ints, places
from coterie.demo.people import ANONYMOUS, LEAD, MEMBER, People
from coterie.demo.season import Season

BROWSER, OTHER_BROWSER, APP, SERVER = 0, 1, 2, 3
"""Devices. What the server sends knows no cookie."""

NEVER = 2**62
"""Later than any instant."""

SIGN_IN_S = 12
SIGN_UP_S = 50
EMAIL = 5
"""The channel of CHANNELS that e-mails lead to."""


@dataclass(frozen=True)
class Visits:
    """One entry a session, ordered by person and time; none begins after now.

    `number` counts a person's sessions from 0; `known_from` has, for each person and device, the instant from which on
    its calls carry who it is.
    """

    person: Ints
    start: Ints
    number: Ints
    device: Ints
    channel: Ints
    first_on_device: Bools
    known_from: Ints

    def __len__(self) -> int:
        return len(self.person)

    @property
    def is_known(self) -> Bools:
        """Whether the person is known before the session begins, or signs in at once."""
        known: Bools = self.known_from[self.person, self.device] <= self.start + SIGN_IN_S
        return known

    @property
    def in_app(self) -> Bools:
        """Sessions of the mobile app."""
        in_app: Bools = self.device == APP
        return in_app


def make_visits(seed: int, people: People, season: Season) -> Visits:
    """The sessions of all people."""
    draws = Draws(seed, 3)
    person, number = places(people.visits)
    first, last = people.first_day[person], people.last_day[person]
    at = np.where(
        (number == 0) & ~people.existing[person],
        season.at_hours(draws, first),
        season.instants(draws, first, last),
    )
    # Nobody's first visit is still to come.
    late = at >= season.now_s - 600
    at = np.where(late & (number == 0), at - SECONDS_PER_DAY, at)
    kept = at < season.now_s - 600
    person, at = person[kept], at[kept]
    order = np.lexsort((at, person))
    person, at = person[order], at[order]
    number = _counted(person, len(people))
    device = _devices(draws, people, person, number)
    first_on_device = _firsts(person * 4 + device)

    known_at = np.where(people.kind == ANONYMOUS, NEVER, people.known_at_visit)
    identified = number == known_at[person]
    known_from = np.full((len(people), 4), NEVER, dtype=np.int64)
    delay = np.where(people.existing, SIGN_IN_S, SIGN_UP_S)
    known_from[person[identified], BROWSER] = at[identified] + delay[person[identified]]
    known_from[:, SERVER] = known_from[:, BROWSER]
    later = first_on_device & (device != BROWSER)
    known_from[person[later], device[later]] = at[later] + SIGN_IN_S
    return Visits(
        person=person,
        start=at,
        number=number,
        device=device,
        channel=_channels(draws, people, person, number),
        first_on_device=first_on_device,
        known_from=known_from,
    )


def _counted(person: Ints, people: int) -> Ints:
    return places(np.bincount(person, minlength=people))[1]


def _firsts(keys: Ints) -> Bools:
    """Whether an entry is the first with its key."""
    first = np.zeros(len(keys), dtype=np.bool_)
    first[np.unique(keys, return_index=True)[1]] = True
    return first


def _devices(draws: Draws, people: People, person: Ints, number: Ints) -> Ints:
    """Members who come often have a second browser, or the app; neither is used before they are known."""
    size = len(people)
    often = (people.kind == MEMBER) & (people.visits >= 3)  # noqa: PLR2004 - fewer would not show
    has_app = often & draws.chance(size, 0.42)
    has_other = often & draws.chance(size, 0.2)
    app_from = people.known_at_visit + 1 + draws.repeats(size, 0.5, 4)
    use = draws.uniform(len(person))
    app = has_app[person] & (number >= app_from[person]) & (use < 0.55)  # noqa: PLR2004 - a chance
    other = has_other[person] & (number > people.known_at_visit[person]) & (use > 0.7)  # noqa: PLR2004 - a chance
    return np.where(app, APP, np.where(other, OTHER_BROWSER, BROWSER))


def _channels(draws: Draws, people: People, person: Ints, number: Ints) -> Ints:
    """Half of a person's sessions come by the channel of the first; e-mails lead nobody here who is unknown."""
    weights = [weight for *_, weight in CHANNELS]
    usual = draws.weighted(len(people), weights)
    channel = np.where(
        (number == 0) | draws.chance(len(person), 0.5), usual[person], draws.weighted(len(person), weights)
    )
    mailed = (people.kind[person] >= LEAD) & (number > people.known_at_visit[person])
    return np.where((channel == EMAIL) & ~mailed, 0, channel)
