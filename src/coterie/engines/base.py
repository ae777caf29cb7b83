"""What an engine is: it answers how many members a definition has, and who they are.

Another engine is one file that implements `Engine`, and its name in the composition root. It is held to the reference
meaning, `language.evaluate`, by the conformance tests; what it can't do, it declares in `gaps`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

import sqlglot

from coterie.core.errors import InvalidInputError
from coterie.core.sampling import Sampled
from coterie.core.values import Value
from coterie.language.ast import Definition
from coterie.language.lower import Lowering, Moment, Output
from coterie.language.lower_functions import Functions, Gap
from coterie.language.lower_sql import ParameterValue
from coterie.language.references import Reach
from coterie.schema.layout import Layout

DIALECTS = ("bigquery", "clickhouse", "databricks", "duckdb", "postgres", "redshift", "snowflake", "spark", "trino")
"""Dialects that a definition can be shown in. Only those that an engine runs are held to the reference meaning."""


@dataclass(frozen=True)
class Statement:
    """One SQL statement. Every value of the definition is in `parameters`, by the name of its placeholder."""

    sql: str
    parameters: Mapping[str, ParameterValue]


@dataclass(frozen=True, kw_only=True)
class Member:
    """A member of an audience as a preview shows it.

    `id` is the external id that stands for it; `external_ids` has the values of each type; `traits` has the traits
    asked for that it has.
    """

    id: str
    external_ids: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    traits: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Share:
    """How many members, and how many others who might be members."""

    inside: int = 0
    outside: int = 0


@dataclass(frozen=True, kw_only=True)
class ValueCount:
    """A value of a trait, and who has it."""

    value: Value
    share: Share


@dataclass(frozen=True, kw_only=True)
class TraitValues:
    """The most frequent values of a trait, all `other` ones together, and those who have none, of all there are."""

    values: tuple[ValueCount, ...]
    other: Share
    missing: Share
    among: Share


EVERYTHING = Reach()


class Engine(Protocol):
    """Computes definitions that have passed the checker. Safe to use from several threads.

    `now` is an aware time; events older than `lookback_days` days at that moment, and later ones, are not seen.

    `reach` narrows whose profiles and which events count; by default none are left out.

    The external id of a member is a profile's user id, else its smallest anonymous id, or an account's group id.
    """

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def dialect(self) -> str:
        """Its dialect of SQL."""

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Where it is known to differ from the reference meaning."""

    def count(self, definition: Definition, *, now: datetime, lookback_days: int, reach: Reach = EVERYTHING) -> int:
        """How many members there are."""

    def counts(
        self, definitions: Sequence[Definition], *, now: datetime, lookback_days: int, reach: Reach = EVERYTHING
    ) -> list[int]:
        """How many members each of some definitions has, all of one state of the data."""

    def sampled_counts(
        self,
        definitions: Sequence[Definition],
        *,
        parts: int,
        now: datetime,
        lookback_days: int,
        reach: Reach = EVERYTHING,
    ) -> list[Sampled]:
        """The same among one in `parts` profiles, always the same ones, in a fraction of the time.

        An engine may look at more, even at all; it says at how many. With 1 part, the counts are exact.
        """

    def members(
        self, definition: Definition, *, now: datetime, lookback_days: int, reach: Reach = EVERYTHING
    ) -> list[str]:
        """The external ids of all members, in order of their code points."""

    def sample(
        self,
        definition: Definition,
        size: int,
        *,
        now: datetime,
        lookback_days: int,
        traits: Sequence[str] = (),
        reach: Reach = EVERYTHING,
    ) -> list[Member]:
        """Some members, at most `size`, the same for the same data; with the traits of these paths."""

    def id_types(
        self, definition: Definition, *, now: datetime, lookback_days: int, reach: Reach = EVERYTHING
    ) -> Mapping[str, int]:
        """How many members have an external id of each type; nothing for accounts."""

    def trait_values(
        self,
        definition: Definition,
        traits: Sequence[str],
        *,
        most: int,
        now: datetime,
        lookback_days: int,
        reach: Reach = EVERYTHING,
    ) -> Mapping[str, TraitValues]:
        """The `most` frequent values of traits; one that has no single values, as through `$`, is left out.

        Equally frequent values come in order of their text.
        """

    def statement(
        self, definition: Definition, *, now: datetime, lookback_days: int, output: Output = Output.MEMBERS
    ) -> Statement:
        """The whole definition as one statement that this engine runs."""


def render(
    definition: Definition,
    layout: Layout,
    *,
    dialect: str,
    now: datetime,
    lookback_days: int,
    output: Output = Output.MEMBERS,
) -> Statement:
    """A definition as one statement of a dialect, for reading and for a start elsewhere (see `Functions.gaps`).

    Raises InvalidInputError for a dialect that isn't in DIALECTS.
    """
    if dialect not in DIALECTS:
        raise InvalidInputError(f"No such SQL dialect: {dialect}.", next_step=f"Use one of {', '.join(DIALECTS)}.")
    lowering = Lowering(layout, Moment(now=now, lookback_days=lookback_days), make_functions=Functions)
    tree = lowering.statement(definition, output)
    text = tree.sql(dialect, pretty=True, unsupported_level=sqlglot.ErrorLevel.IGNORE)
    return Statement(text, lowering.parameters_of(tree))
