"""Queries over some of the profiles only, for a first count of much data.

One profile in so many is looked at, by a hash of its id: the same ones in every table, so that all conditions are asked
of the same profiles and AND, OR and NOT hold among them. DuckDB reads the column of ids of the events that are named,
and of the other columns what is left; nothing of the grouping and sorting that take the time is done for the others.
So nothing has to be stored beside the data, and kept in step with it.
"""

from __future__ import annotations

from sqlglot import exp

from coterie.language.lower import ACCOUNTS
from coterie.language.lower_events import PROFILE_ID
from coterie.language.lower_sql import column

WHOLE = 1
"""The number of parts in which all profiles are looked at."""


def thinned(query: exp.Query, parts: int) -> exp.Query:
    """A query, which is changed, over one in `parts` profiles. Tables of accounts stay whole: they have no profiles."""
    if parts == WHOLE:
        return query
    for table in [found for found in query.find_all(exp.Table) if found.name != ACCOUNTS]:
        remainder = exp.Mod(
            this=exp.Anonymous(this="hash", expressions=[column("t", PROFILE_ID)]),
            expression=exp.Literal.number(parts),
        )
        some = exp.select("*").from_(
            exp.Table(this=table.this.copy(), alias=exp.TableAlias(this=exp.to_identifier("t", quoted=True)))
        )
        rows = some.where(exp.EQ(this=remainder, expression=exp.Literal.number(0)), copy=False)
        table.replace(exp.Subquery(this=rows, alias=table.args["alias"].copy()))
    return query
