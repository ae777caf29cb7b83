"""Frames: what one clause of a prompt says, before clauses are put together."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from coterie.core.records import record
from coterie.language.ast import Literal, Operator, Property, ReducerName, Trait
from coterie.nlu.meanings import Bound, Range, Window
from coterie.schema.space import Collection


@record(frozen=True)
class Test:
    """A test of one field: a property inside an event's `where`, or a trait.

    `arguments` holds constants, or one trait or parent property. `denied` wraps the comparison in NOT. `mask` are the
    tokens that it came from.
    """

    path: str
    operator: Operator
    arguments: tuple[Literal | Trait | Property, ...] = ()
    denied: bool = False
    mask: int = 0
    seen: bool = True


@record(frozen=True)
class Measure:
    """An aggregate and what it is held against: a bound, a range, or for `mode`, `first` and `last` also a value."""

    reducer: ReducerName
    path: str
    bounds: tuple[Bound | Range, ...] = ()
    values: tuple[str, ...] = ()


class Shape(StrEnum):
    """How an event frame is turned into conditions."""

    PLAIN = "plain"
    LAPSED = "lapsed"  # did it, but not within the window
    BEGAN = "began"  # did it within the window, and not before
    STALE = "stale"  # the last time was longer ago than the window
    COUNTED = "counted"  # so often in all, and within the window: "exactly one ever, over a month ago"


class Order(StrEnum):
    """Where an event stands in a funnel, seen from the clause before."""

    NONE = "none"
    THEN = "then"  # after the event of the clause before
    AFTER = "after"  # before the event of the clause before: "bought after viewing"


@record(frozen=True)
class EventFrame:
    """Something that people did or did not do. Several `events` are alternatives (`any_event`) or all meant.

    `same` says that its object is that of the event before ("the same product"), `tied` that a pronoun says so ("it",
    "that one"), `pronoun` that some pronoun stands in ("one", "any"), `other` that it is not that one ("any other").
    """

    events: tuple[str, ...]
    mask: int
    verb_mask: int = 0
    any_event: bool = True
    negated: bool = False
    counts: tuple[Bound | Range, ...] = ()
    tests: tuple[Test, ...] = ()
    measure: Measure | None = None
    window: Window | None = None
    follow: Window | None = None
    shape: Shape = Shape.PLAIN
    order: Order = Order.NONE
    same: bool = False
    pronoun: bool = False
    tied: bool = False
    other: bool = False
    said_negation: bool = False
    any_of: tuple[str, ...] = ()
    """Paths of tests of which one is enough: "with a photo or at least 3 tags"."""


@record(frozen=True)
class TraitFrame:
    """Something that is true of people or accounts. All `tests` hold, or with `any_test` at least one."""

    collection: Collection
    tests: tuple[Test, ...]
    mask: int
    negated: bool = False
    window: Window | None = None
    date_path: str | None = None
    said_negation: bool = False
    any_test: bool = False


@record(frozen=True)
class LooseFrame:
    """A time or a count by itself: "past 90 days is fine", "at least 5 times". It belongs to the event beside it.

    When `negated`, it says the event before again and denies it: "but haven't for 60 days", "none since".
    """

    window: Window | None
    mask: int
    counts: tuple[Bound | Range, ...] = ()
    negated: bool = False
    said_negation: bool = False


@record(frozen=True)
class AudienceFrame:
    """Membership of an audience."""

    key: str
    collection: Collection
    mask: int
    negated: bool = False
    said_negation: bool = False


Frame = EventFrame | TraitFrame | AudienceFrame | LooseFrame


class Reading(NamedTuple):
    """One way to read a stretch of tokens: its frames (all hold), and how well it explains them.

    `left` is the mask of the content tokens without explanation; `score` counts the explained ones and charges for
    those left. `notes` tell what was assumed. `is_label` marks a heading, which what follows spells out;
    `absent` are tokens of `left` for a thing that the space has no word for, and `weakness` is how much of the name
    that it is about the prompt leaves unsaid (0 to 1).
    """

    frames: tuple[Frame, ...]
    score: float
    left: int
    notes: tuple[str, ...] = ()
    is_label: bool = False
    absent: int = 0
    weakness: float = 0.0
