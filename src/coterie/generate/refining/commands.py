"""What an instruction asks to do with a definition: an act, and the words that it is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coterie.core.text import Span


class Act(StrEnum):
    """What is to be done."""

    NARROW = "narrow"  # add a condition that has to hold too
    WIDEN = "widen"  # let in those who satisfy another condition
    JOIN = "join"  # add people, which may mean either
    EXCLUDE = "exclude"  # add that a condition must not hold
    REMOVE = "remove"  # take out conditions
    UNTIME = "untime"  # take out the time filter of conditions
    SET = "set"  # change a time, a number or a value
    NEGATE = "negate"
    ANY = "any"  # OR instead of AND
    ALL = "all"  # AND instead of OR


@dataclass(frozen=True)
class Command:
    """One act and what it is about.

    `span` covers the command; `new` is what is put in; `targets` are the phrases that say where, all of which must fit.
    `prefix` goes before `new` when it is parsed. `bare` says that no word named the act: the form of the rest told;
    `joined` that it began with "and" or "also". `by` is 1 or -1 where `new` is what there is more or less: "extend
    it by 10 days"; `scale` multiplies it, and with `counts` the number rather than the time. `others` says
    that all but the targets is meant. `loosely` says that a number is no exact one: "an NPS of 7 is fine too".
    `otherwise` is how to read the same words where this fits nothing.
    """

    act: Act
    span: Span
    new: Span | None = None
    targets: tuple[Span, ...] = ()
    prefix: str = ""
    bare: bool = False
    joined: bool = False
    by: int = 0
    scale: float = 0.0
    counts: bool = False
    loosely: bool = False
    others: bool = False
    otherwise: Command | None = None
