"""What members have in common, from DuckDB: which kinds of external ids, and which values of traits."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import duckdb
import numpy as np
from sqlglot import exp

from coterie.core.values import Value
from coterie.engines.base import Share, TraitValues, ValueCount
from coterie.engines.bitmaps import BitMap, to_ids
from coterie.engines.duckdb_members import DIALECT, TABLES, Lowerings
from coterie.language.lower import EXTERNAL_IDS
from coterie.language.lower_events import PROFILE_ID, Scope
from coterie.language.lower_sql import Sql, aliased, cast, column, equals, is_not_null, joined, select, subquery, table
from coterie.language.lower_values import Document, Flag, Number, Text
from coterie.schema.space import Collection

_CHOSEN = "chosen"
_INSIDE = "inside"


def id_types(cursor: duckdb.DuckDBPyConnection, members: BitMap) -> dict[str, int]:
    """How many of some profiles have an external id of each type."""
    kind = column("x", "type")
    counted = exp.Count(this=exp.Distinct(expressions=[column("x", PROFILE_ID)]))
    query = select([kind, counted], table(EXTERNAL_IDS, "x"))
    query = joined(query, table(_CHOSEN, "s"), equals(column("s", "id"), column("x", PROFILE_ID)))
    query.set("group", exp.Group(expressions=[kind]))
    registered: Any = {"id": to_ids(members)}
    cursor.register(_CHOSEN, registered)
    try:
        return dict(cursor.execute(query.sql(DIALECT)).fetchall())
    finally:
        cursor.unregister(_CHOSEN)


def trait_values(
    cursor: duckdb.DuckDBPyConnection,
    lowerings: Lowerings,
    members: BitMap,
    everyone: BitMap,
    collection: Collection,
    traits: Sequence[str],
    most: int,
) -> dict[str, TraitValues]:
    """The most frequent values of traits over everyone, with how many members and how many others have them."""
    ids = to_ids(everyone)
    inside = np.isin(ids, to_ids(members), assume_unique=True)
    registered: Any = {"id": ids, _INSIDE: inside}
    among = Share(inside=len(members), outside=len(ids) - len(members))
    cursor.register(_CHOSEN, registered)
    try:
        found = {path: _values(cursor, lowerings, collection, path, most, among) for path in traits}
    finally:
        cursor.unregister(_CHOSEN)
    return {path: values for path, values in found.items() if values is not None}


def _values(
    cursor: duckdb.DuckDBPyConnection,
    lowerings: Lowerings,
    collection: Collection,
    path: str,
    most: int,
    among: Share,
) -> TraitValues | None:
    """The values of one trait; None for one that no column holds as single values."""
    lowering = lowerings()
    name, key = TABLES[collection]
    match lowering.trait(path, Scope("p", collection)).values:
        case Number(double=value) | Flag(value=value) | Text(value=value):
            is_json = False
        case Document(json=value):
            is_json = True
        case _:
            return None
    rows = select([aliased(value, "v"), aliased(column("s", _INSIDE), _INSIDE)], table(name, "p"))
    query = _grouped(joined(rows, table(_CHOSEN, "s"), equals(column("s", "id"), column("p", key))))
    parameters = dict(lowering.parameters_of(query))
    counted = cursor.execute(f"{query.sql(DIALECT)} LIMIT {most + 1:d}", parameters).fetchall()
    return _told(counted, among, most, is_json=is_json)


def _grouped(rows: exp.Select) -> exp.Select:
    """Values with their counts: first those who have none, then the most frequent ones."""
    value, inside = column("r", "v"), column("r", _INSIDE)
    everyone = exp.Count(this=exp.Star())
    members = exp.Filter(this=everyone, expression=exp.Where(this=inside))
    query = select([value, everyone, members], subquery(rows, "r"))
    query.set("group", exp.Group(expressions=[value]))
    order: list[tuple[Sql, bool]] = [
        (is_not_null(value), False),
        (everyone, True),
        (cast(value, "TEXT"), False),
    ]
    query.set(
        "order", exp.Order(expressions=[exp.Ordered(this=one, desc=down, nulls_first=False) for one, down in order])
    )
    return query


def _told(counted: Sequence[tuple[Any, int, int]], among: Share, most: int, *, is_json: bool) -> TraitValues:
    shares = [(value, Share(inside=inside, outside=total - inside)) for value, total, inside in counted]
    missing = next((share for value, share in shares if value is None), Share())
    values = [
        ValueCount(value=_plain(json.loads(value) if is_json else value), share=share)
        for value, share in shares
        if value is not None
    ][:most]
    other = Share(
        inside=among.inside - missing.inside - sum(item.share.inside for item in values),
        outside=among.outside - missing.outside - sum(item.share.outside for item in values),
    )
    return TraitValues(values=tuple(values), other=other, missing=missing, among=among)


def _plain(value: Value) -> Value:
    return int(value) if isinstance(value, float) and value.is_integer() else value
