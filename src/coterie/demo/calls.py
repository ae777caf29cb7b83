"""The demo space as tracking calls: everything that happened at Marlow & Finch, in order of time, as JSON lines."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import BinaryIO

import numpy as np

from coterie.demo.arriving import app_life, pages, signing
from coterie.demo.belonging import make_past, make_plus, make_trade
from coterie.demo.draws import Draws, Ints
from coterie.demo.mailing import make_mail
from coterie.demo.people import MEMBER, make_accounts, make_people
from coterie.demo.season import Season
from coterie.demo.shopping import after_orders, browsing, make_orders, make_views
from coterie.demo.tables import Table
from coterie.demo.traits import History, grouping, tellings
from coterie.demo.visits import APP, SERVER, make_visits

PEOPLE = 20_000
SEED = 20_000
CALLS_AT_ONCE = 25_000


class Demo:
    """A demo shop, made of a seed: the same for the same seed, number of people and `now`, byte by byte.

    `now` is an aware instant, of which whole seconds count; nothing happens after it.
    """

    def __init__(self, *, seed: int = SEED, people: int = PEOPLE, now: datetime) -> None:
        self.now = now.astimezone(UTC).replace(microsecond=0)
        season = Season(self.now)
        accounts = make_accounts(seed, people)
        crowd = make_people(seed, people, accounts)
        visits = make_visits(seed, crowd, season)
        views = make_views(seed, crowd, visits, season)
        orders, funnel = make_orders(seed, crowd, visits, views, season)
        given_back, aftermath = after_orders(seed, orders, season)
        browsed = browsing(seed, crowd, visits, views)
        signed = signing(seed, crowd, visits)
        added = funnel[0].where
        consent, mail = make_mail(seed, crowd, visits, added, orders, season)
        plus, membership = make_plus(seed, crowd, visits, season)
        articles = browsed[-1]
        history = History(
            season=season,
            people=crowd,
            accounts=accounts,
            visits=visits,
            orders=orders,
            given_back=given_back,
            consent=consent,
            plus=plus,
            added=added,
            signed_in=signed[-1].where,
            read=articles.where,
            articles=np.asarray(articles.columns[0]),
        )
        self.persona, told = tellings(seed, history)
        self.history = history
        self.tables: tuple[Table, ...] = tuple(
            table
            for part in (
                told,
                grouping(seed, history),
                pages(seed, crowd, visits),
                signed,
                app_life(seed, crowd, visits),
                browsed,
                funnel,
                aftermath,
                mail,
                membership,
                make_trade(seed, crowd, accounts, visits, season),
                make_past(seed, crowd, visits, season),
            )
            for table in part
        )
        self._seed = seed

    @cached_property
    def _order(self) -> tuple[Ints, Ints]:
        """The table and row of every call up to now, in order of time; ties go by table, then row."""
        table = np.repeat(np.arange(len(self.tables)), [len(table) for table in self.tables])
        row = np.concatenate([np.arange(len(table)) for table in self.tables])
        at = np.concatenate([table.where.at for table in self.tables])
        kept = np.flatnonzero(at <= self.history.season.now_s)
        order = kept[np.argsort(at[kept], kind="stable")]
        return table[order], row[order]

    def __len__(self) -> int:
        """How many calls there are."""
        return len(self._order[0])

    def blocks(self) -> Iterator[bytes]:
        """The calls in order of time, each a line of JSON with its line feed; some thousands of lines at once."""
        tables, rows = self._order
        for begin in range(0, len(tables), CALLS_AT_ONCE):
            part = slice(begin, begin + CALLS_AT_ONCE)
            yield "\n".join([*self._rendered(tables[part], rows[part]), ""]).encode()

    def _rendered(self, tables: Ints, rows: Ints) -> list[str]:
        texts = np.empty(len(tables), dtype=object)
        for number in np.unique(tables).tolist():
            table, mine = self.tables[number], np.flatnonzero(tables == number)
            own = rows[mine]
            where = table.where[own]
            known = where.at >= self.history.visits.known_from[where.person, where.device]
            stamps = np.datetime_as_string(where.at.astype("datetime64[s]")).tolist()
            heads = self._heads[(where.person * 4 + where.device) * 2 + known].tolist()
            texts[mine] = [
                f'{{{head},"timestamp":"{stamp}Z","messageId":"mf-{number:02}-{row}",{body}}}'
                for head, stamp, row, body in zip(heads, stamps, own.tolist(), table.rendered(own), strict=True)
            ]
        return list(texts)

    @cached_property
    def _heads(self) -> np.typing.NDArray[np.object_]:
        """The ids and device of a call, by person, device, and whether the person is known."""
        people = self.history.people
        size = len(people)
        draws = Draws(self._seed, 60)
        pairs = draws.words(size * 6).reshape(-1, 2).tolist()
        cookies = [uuid.UUID(int=high << 64 | low, version=4) for high, low in pairs]
        android = draws.chance(size, 0.44).tolist()
        heads = np.empty(size * 8, dtype=object)
        for person in range(size):
            user = f'"userId":"{user_id(person)}"' if people.kind[person] == MEMBER else ""
            for device in (0, 1, APP, SERVER):
                cookie = f'"anonymousId":"{cookies[person * 3 + device % SERVER]}"'
                known = cookie if not user else user if device == SERVER else f"{user},{cookie}"
                context = ""
                if device == APP:
                    kind = "android" if android[person] else "ios"
                    context = f',"context":{{"device":{{"type":"{kind}","id":"{kind}-{person:06x}"}}}}'
                at = (person * 4 + device) * 2
                heads[at], heads[at + 1] = cookie + context, known + context
        return heads


def user_id(person: int) -> str:
    """The shop's own id of a person."""
    return f"usr_{10000 + person}"


def write_calls(path_or_sink: Path | str | BinaryIO, *, seed: int = SEED, people: int = PEOPLE, now: datetime) -> int:
    """Write the demo's tracking calls as JSON lines to a file or a binary sink; returns how many there are.

    The bytes depend on `seed`, `people` and `now` alone. Raises OSError where the file can't be written.
    """
    demo = Demo(seed=seed, people=people, now=now)
    if isinstance(path_or_sink, (Path, str)):
        with Path(path_or_sink).open("wb") as file:
            file.writelines(demo.blocks())
    else:
        path_or_sink.writelines(demo.blocks())
    return len(demo)
