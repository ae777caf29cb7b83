"""Constants of a flat answer: texts, as models write them, to literals, durations and windows of the language."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from coterie.core.time import parse_instant
from coterie.core.values import is_number, to_text
from coterie.generate.drafting.spelling import as_kept
from coterie.generate.drafting.words import UNITS, Time
from coterie.language.ast import Between, Duration, Filter, Literal, LiteralKind, Operator, Unit, Within
from coterie.language.operators import BY_OPERATOR, Family
from coterie.nlu.conditions import Plan, event_windows
from coterie.nlu.durations import convert
from coterie.nlu.meanings import Window, WindowKind
from coterie.schema.space import FieldType, FieldValue

MOST_CHARACTERS = 1000
"""Longer texts are no value that anybody looks for."""

_MOST_UNITS = 100_000
_NUMBER = re.compile(r"-?\d{1,30}(\.\d{1,30})?([eE][+-]?\d{1,3})?", re.ASCII)
_LENGTH = re.compile(r"(\d{1,9}(?:\.\d{1,6})?)\s*([A-Za-z]+)", re.ASCII)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_THOUSANDS = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)
_MONEY = "$€£¥ "
_TRUE, _FALSE = frozenset(("true", "yes")), frozenset(("false", "no"))
_SHOWN = 60


class UnusableError(ValueError):
    """A value that can't be used; the message says why."""


def shown(value: object) -> str:
    """A value in quotes, short and on one line, as it may stand in a complaint; in words what is no text or number."""
    match value:
        case str():
            text = value
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case Mapping():
            return "an object"
        case list() | tuple():
            return "a list"
        case _:
            text = to_text(value) if is_number(value) else "something else"
    flat = "".join(letter if letter.isprintable() else " " for letter in text[: _SHOWN + 1])
    return f"'{flat[:_SHOWN]}…'" if len(flat) > _SHOWN else f"'{flat}'"


def texts_of(raw: object) -> list[str]:
    """The texts of a list of values; a number or truth value counts as its text, and one value as a list of it."""
    items = raw if isinstance(raw, (list, tuple)) else [] if raw is None else [raw]
    found = []
    for item in items:
        if isinstance(item, str):
            text = item
        elif isinstance(item, bool):
            text = "true" if item else "false"
        elif is_number(item) and math.isfinite(_as_float(item)):
            text = to_text(item)
        else:
            raise UnusableError("a value is a text, a number or true or false")
        if len(text) > MOST_CHARACTERS:
            raise UnusableError(f"a value has {len(text):,} characters, and {MOST_CHARACTERS:,} are the most")
        found.append(text)
    return found


def _as_float(value: object) -> float:
    try:
        return float(value) if isinstance(value, (int, float)) else math.nan
    except OverflowError:
        return math.inf


@dataclass(frozen=True)
class Kept:
    """What is known of the values that a constant is compared with."""

    name: str
    type: FieldType | None = None
    values: tuple[FieldValue, ...] = ()


def literal(text: str, operator: Operator, kept: Kept) -> Literal:
    """The constant that a text is where it is compared with a field. Raises UnusableError."""
    family = BY_OPERATOR[operator].family
    if family is Family.DATE or (kept.type is FieldType.DATE and family in (Family.ORDER, Family.LIST)):
        return Literal(_date(text, kept), LiteralKind.STRING)
    if family is Family.TEXT:
        return Literal(text, LiteralKind.STRING)
    if kept.type is FieldType.BOOLEAN:
        return Literal(_truth(text, kept), LiteralKind.STRING)
    if kept.type is FieldType.NUMBER:
        number = number_of(text)
        if number is None:
            raise UnusableError(f"{kept.name} is a number, and {shown(text)} is none")
        return Literal(number, LiteralKind.NUMBER)
    if family is Family.ORDER and operator not in (Operator.EQUALS, Operator.DIFFERS):
        number = number_of(text)
        if number is not None:
            return Literal(number, LiteralKind.NUMBER)
    return Literal(as_kept(text, kept.values), LiteralKind.STRING)


def number_of(text: str) -> int | float | None:
    """The number that a text is, with or without a sign of money and commas between thousands; None for all else."""
    plain = text.strip().strip(_MONEY)
    if _THOUSANDS.fullmatch(plain):
        plain = plain.replace(",", "")
    if not _NUMBER.fullmatch(plain):
        return None
    if "." not in plain and "e" not in plain.lower():
        return int(plain)
    number = float(plain)
    return int(number) if number.is_integer() and abs(number) < 2**53 else number if math.isfinite(number) else None


def _date(text: str, kept: Kept) -> str:
    plain = text.strip()
    if parse_instant(plain) is None:
        raise UnusableError(f"{kept.name} is compared with a date such as 2026-01-31, and {shown(text)} is none")
    return plain


def _truth(text: str, kept: Kept) -> str:
    plain = text.strip().casefold()
    if plain in _TRUE:
        return "true"
    if plain in _FALSE:
        return "false"
    raise UnusableError(f"{kept.name} is true or false, and {shown(text)} is neither")


# Times ----------------------------------------------------------------------------------------------------------------


def duration(text: str) -> Duration:
    """A length such as `30 days` or `6 months`. Raises UnusableError."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None:
        raise UnusableError(f"a length of time is written like '30 days', and {shown(text)} is none")
    return length(found[1], found[2])


def length(amount: str, unit: str) -> Duration:
    """So many hours, days, weeks, months, quarters or years, as the language counts them. Raises UnusableError.

    A unit in the amount itself wins: "30 days".
    """
    said = _LENGTH.fullmatch(amount.strip())
    amount, unit = (said[1], said[2]) if said is not None else (amount, unit)
    word = unit.strip().casefold()
    word = word if word.endswith("s") else f"{word}s"
    if word not in UNITS:
        raise UnusableError(f"a length of time is in {', '.join(UNITS)}, not in {shown(unit)}")
    count = number_of(amount)
    if count is None or not 0 <= count <= _MOST_UNITS:
        raise UnusableError(f"a length of time is a number from 0 to {_MOST_UNITS:,}, not {shown(amount)}")
    if word == "days" and isinstance(count, int):
        return Duration(count, Unit.DAYS)
    return convert(float(count), word[:-1])


@dataclass(frozen=True)
class WindowSaid:
    """The time of an event as an answer gives it."""

    time: Time
    start: str
    end: str
    unit: str


def window(said: WindowSaid, plan: Plan) -> tuple[Filter, ...]:
    """The filter for a time; none for "ever". Raises UnusableError."""
    match said.time:
        case Time.EVER:
            if _filled(said.start) or _filled(said.end):
                raise UnusableError("the time 'ever' takes no bound; a limit in time is 'last' or another one")
            return ()
        case Time.LAST | Time.AFTER:
            return (Within(_some_length(said), of_parent=said.time is Time.AFTER),)
        case Time.BETWEEN_AGO | Time.BETWEEN_AFTER:
            near, far = _two(said)
            start, end = length(near, said.unit), length(far, said.unit)
            near_end, far_end = sorted((start, end), key=lambda item: item.seconds)
            return (Between(near_end, far_end, of_parent=said.time is Time.BETWEEN_AFTER),)
        case Time.BEFORE_AGO:
            return event_windows(Window(WindowKind.OLDER, length=_some_length(said)), plan)
        case Time.SINCE:
            return event_windows(Window(WindowKind.SINCE, start=_day(_only(said), plan)), plan)
        case Time.UNTIL:
            return event_windows(Window(WindowKind.UNTIL, end=_day(_only(said), plan)), plan)
        case Time.DURING:
            bounds = _two(said) if _filled(said.end) else (said.start, said.start)
            first, last = sorted(_day(text, plan) for text in bounds)
            return event_windows(Window(WindowKind.DURING, start=first, end=last), plan)


def _filled(text: str) -> bool:
    return text.strip() not in ("", "0", "-", "(none)")


def _only(said: WindowSaid) -> str:
    """The one bound of a time that has one: whichever place it was put in."""
    filled = [text for text in (said.start, said.end) if _filled(text)]
    if len(filled) == 1:
        return filled[0]
    raise UnusableError(f"the time '{said.time}' takes one bound, in 'from'; where no time is said it is 'ever'")


def _some_length(said: WindowSaid) -> Duration:
    found = length(_only(said), said.unit)
    if not found.amount:
        raise UnusableError(f"the time '{said.time}' of no length")
    return found


def _two(said: WindowSaid) -> tuple[str, str]:
    if not said.start.strip() or not said.end.strip():
        raise UnusableError(f"the time '{said.time}' takes two bounds, 'from' and 'to'")
    return said.start, said.end


def _day(text: str, plan: Plan) -> date:
    plain = text.strip()
    instant = parse_instant(plain) if _DAY.fullmatch(plain) else None
    if instant is None:
        raise UnusableError(f"a date is written like 2026-01-31, and {shown(text)} is none")
    if instant > plan.now:
        raise UnusableError(f"{plain} is in the future, and events are in the past")
    return instant.date()
