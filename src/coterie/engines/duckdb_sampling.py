"""Queries over some of the profiles only, for a first count of much data.

One profile in so many is looked at, by a hash of its id: the same ones in every table, so that all conditions are asked
of the same profiles and AND, OR and NOT hold among them. DuckDB reads the column of ids of the events that are named,
and of the other columns what is left; nothing of the grouping and sorting that take the time is done for the others.
So nothing has to be stored beside the data, and kept in step with it.
"""

# ruff: noqa: S608 - names of tables are our own

from __future__ import annotations

from collections.abc import Iterable

from coterie.language.lower_events import PROFILE_ID

WHOLE = 1
"""The number of parts in which all profiles are looked at."""


def thinned(sql: str, tables: Iterable[str], parts: int) -> str:
    """A query over one in `parts` profiles: `tables` are those with profiles that it may name.

    What it calls by a table's name is some rows of that table then, so that it is written once for all and for some.
    DuckDB puts them where they are named, as it does a subquery there.
    """
    if parts == WHOLE:
        return sql
    some = [
        f'"{table}" AS NOT MATERIALIZED (SELECT * FROM main."{table}" WHERE hash("{PROFILE_ID}") % {parts} = 0)'
        for table in tables
        if f'"{table}"' in sql
    ]
    return f"WITH {', '.join(some)} {sql}" if some else sql
