"""What people look up: profiles by whatever is known of them, and how events came over time."""

# ruff: noqa: S608 - names of tables and columns are our own, values are parameters

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import duckdb
import pyarrow as pa

from coterie.core.paths import split_path
from coterie.schema.layout import Storage
from coterie.schema.space import Collection
from coterie.store.catalog import CatalogLayout
from coterie.store.times import from_micros, to_micros

_DAY = timedelta(days=1)
_TABLES_AT_ONCE = 200
_TEXTS = (Storage.STRING, Storage.JSON)
_MOST_WORDS = 6
_EXACT, _BEGINS, _HOLDS, _TRAIT = range(4)


@dataclass(frozen=True, kw_only=True)
class Sought:
    """What is looked for: `text` in external ids and in the values of traits, without regard to case.

    A trait's value has the text when each word of it is in some value. `traits` are the paths of the traits that are
    looked into, None for all. `ids` says how external ids are compared: `part` of one is enough, it must be the
    `whole`, or `none` is looked at.
    """

    text: str
    traits: Sequence[str] | None = None
    ids: str = "part"


def search_profiles(
    connection: duckdb.DuckDBPyConnection, layout: CatalogLayout, sought: Sought, *, limit: int, offset: int = 0
) -> list[int]:
    """The profiles that have the text: an id that is it first, then ids that begin with it, that hold it, traits."""
    lowered = sought.text.strip().lower()
    if not lowered:
        rows = connection.execute(
            "SELECT profile_id FROM profiles ORDER BY user_id IS NULL, profile_id LIMIT ? OFFSET ?", [limit, offset]
        ).fetchall()
        return [row[0] for row in rows]
    words = lowered.split()[:_MOST_WORDS]
    parts: list[str] = []
    parameters: dict[str, str | int] = {"text": lowered, "most": limit, "skipped": offset}
    parameters |= {f"word{number}": word for number, word in enumerate(words)}
    if sought.ids == "whole":
        parts.append(f"SELECT profile_id, {_EXACT} AS rank FROM external_ids WHERE lower(value) = $text")
    elif sought.ids == "part":
        parts.append(
            f"SELECT profile_id, CASE WHEN lower(value) = $text THEN {_EXACT} "
            f"WHEN starts_with(lower(value), $text) THEN {_BEGINS} ELSE {_HOLDS} END AS rank "
            "FROM external_ids WHERE contains(lower(value), $text)"
        )
    parts += [
        f"SELECT profile_id, {_TRAIT} AS rank FROM profiles WHERE {condition}"
        for condition in _trait_conditions(layout, sought.traits, len(words))
    ]
    if not parts:
        return []
    query = (
        f"SELECT profile_id FROM ({' UNION ALL '.join(parts)}) GROUP BY profile_id "
        "ORDER BY min(rank), profile_id LIMIT $most OFFSET $skipped"
    )
    used = {name: value for name, value in parameters.items() if f"${name}" in query}
    rows = connection.execute(query, used).fetchall()
    return [row[0] for row in rows]


def search_accounts(
    connection: duckdb.DuckDBPyConnection,
    layout: CatalogLayout,
    text: str,
    *,
    traits: Sequence[str] | None = None,
    limit: int,
    offset: int = 0,
) -> list[str]:
    """The group ids of the accounts that have a text, as `search_profiles` has it; one whose name it is comes first.

    Of those that fit as well, the ones with most users come first.
    """
    lowered = text.strip().lower()
    words = lowered.split()[:_MOST_WORDS]
    name = layout.traits[Collection.ACCOUNTS].columns.get(("name",))
    exact = ["lower(group_id) = $text"]
    if name is not None and name[1] is Storage.STRING and (traits is None or "name" in traits):
        exact.append(f"lower({name[0]}) = $text")
    ranks = [
        (" OR ".join(exact), _EXACT),
        ("starts_with(lower(group_id), $text)", _BEGINS),
        ("contains(lower(group_id), $text)", _HOLDS),
        *((found, _TRAIT) for found in _trait_conditions(layout, traits, len(words), Collection.ACCOUNTS) if words),
    ]
    query = (
        f"SELECT group_id FROM (SELECT account_id, group_id, CASE "
        f"{' '.join(f'WHEN {condition} THEN {rank}' for condition, rank in ranks)} END AS rank FROM accounts) "
        "LEFT JOIN (SELECT account_id, count(*) AS users FROM memberships GROUP BY account_id) USING (account_id) "
        "WHERE rank IS NOT NULL ORDER BY rank, users DESC NULLS LAST, group_id LIMIT $most OFFSET $skipped"
    )
    parameters: dict[str, str | int] = {"text": lowered, "most": limit, "skipped": offset}
    parameters |= {f"word{number}": word for number, word in enumerate(words)}
    used = {name: value for name, value in parameters.items() if f"${name}" in query}
    return [row[0] for row in connection.execute(query, used).fetchall()]


def _trait_conditions(
    layout: CatalogLayout, traits: Sequence[str] | None, words: int, of: Collection = Collection.USERS
) -> Iterator[str]:
    """One condition for all texts, and one for each number that is asked for by name."""
    columns = layout.traits[of].columns
    steps = list(columns) if traits is None else [split_path(path) for path in traits]
    chosen = [columns[step] for step in steps if step in columns]
    texts = [name for name, storage in chosen if storage in _TEXTS]
    if texts:
        # A character that no text holds keeps the end of one value and the beginning of the next apart.
        row = f"lower(concat_ws(chr(1), {', '.join(texts)}))"
        yield " AND ".join(f"contains({row}, $word{number})" for number in range(words))
    if traits is not None:
        for name, storage in chosen:
            if storage is Storage.NUMBER:
                yield f"{name} = TRY_CAST($text AS DOUBLE)"
            elif storage is Storage.BOOLEAN:
                yield f"{name} = TRY_CAST($text AS BOOLEAN)"


def profile_ids(connection: duckdb.DuckDBPyConnection, pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], int]:
    """The profiles of external ids, given as pairs of type and value; unknown ones are left out."""
    if not pairs:
        return {}
    types, values = zip(*pairs, strict=True)
    connection.register("asked_pairs", pa.table([pa.array(types), pa.array(values)], ["type", "value"]))
    rows = connection.execute(
        "SELECT type, value, profile_id FROM external_ids SEMI JOIN asked_pairs USING (type, value)"
    ).fetchall()
    connection.unregister("asked_pairs")
    return {(kind, value): profile_id for kind, value, profile_id in rows}


def canonical_id(connection: duckdb.DuckDBPyConnection, profile_id: int) -> int:
    """The profile that one was merged into, or itself."""
    rows = connection.execute("SELECT to_id FROM merges WHERE from_id = ?", [profile_id]).fetchall()
    return int(rows[0][0]) if rows else profile_id


def event_days(
    connection: duckdb.DuckDBPyConnection, layout: CatalogLayout, names: Sequence[str], *, until: datetime, days: int
) -> Mapping[str, tuple[int, ...]]:
    """How often events came on each of the last `days` days, the oldest first; a day is 24 hours back from `until`."""
    first = until - days * _DAY
    parameters = {"first": _naive(first), "until": _naive(until), "size": to_micros(until) - to_micros(until - _DAY)}
    known = [name for name in dict.fromkeys(names) if name in layout.events]
    counts = {name: [0] * days for name in known}
    for start in range(0, len(known), _TABLES_AT_ONCE):
        queries = [
            f"SELECT {number} AS event, (epoch_us(ts) - epoch_us($first::TIMESTAMP)) // $size AS day, count(*) AS n "
            f"FROM {layout.events[known[number]].table} WHERE ts > $first AND ts <= $until GROUP BY ALL"
            for number in range(start, min(start + _TABLES_AT_ONCE, len(known)))
        ]
        for number, place, count in connection.execute(" UNION ALL ".join(queries), parameters).fetchall():
            counts[known[number]][min(int(place), days - 1)] += count
    return {name: tuple(found) for name, found in counts.items()}


def event_span(
    connection: duckdb.DuckDBPyConnection, layout: CatalogLayout, profile_id: int
) -> tuple[dict[str, int], datetime | None, datetime | None]:
    """How often each event is a profile's, and when the first and the last of them were."""
    names = list(layout.events)
    rows: list[tuple[Any, ...]] = []
    for start in range(0, len(names), _TABLES_AT_ONCE):
        queries = [
            f"SELECT {number} AS event, ts FROM {layout.events[names[number]].table} WHERE profile_id = $profile_id"
            for number in range(start, min(start + _TABLES_AT_ONCE, len(names)))
        ]
        statement = (
            "SELECT event, count(*), epoch_us(min(ts)), epoch_us(max(ts)) "
            f"FROM ({' UNION ALL '.join(queries)}) GROUP BY event"
        )
        rows += connection.execute(statement, {"profile_id": profile_id}).fetchall()
    if not rows:
        return {}, None, None
    counts = {names[row[0]]: row[1] for row in sorted(rows, key=lambda row: (-row[1], names[row[0]]))}
    return counts, from_micros(min(row[2] for row in rows)), from_micros(max(row[3] for row in rows))


def _naive(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
