"""Times that the names of fields say: the 30 days of `tickets_30d`, the month of `monthly_fee`."""

from __future__ import annotations

from functools import lru_cache

from coterie.core.wordlists import words
from coterie.language.ast import Duration, Unit
from coterie.nlu.meanings import Window
from coterie.nlu.names import name_forms, name_lemmas

_NAMED_WINDOWS = {
    ("d", "day"): 1,
    ("w", "week", "wk", "weekly"): 7,
    ("m", "mo", "month", "monthly"): 30,
    ("q", "quarter", "quarterly"): 90,
    ("y", "yr", "year", "yearly", "annual"): 365,
}
_WINDOW_UNITS = {word: days for said, days in _NAMED_WINDOWS.items() for word in said}


@lru_cache(maxsize=16384)
def window_of_name(name: str) -> tuple[int, ...] | None:
    """The days that the window in a field's name may stand for: 30 of `tickets_30d`, 365 of `flightsThisYear`."""
    parts = [options[0] for options in name_lemmas(name)]
    for number, word in enumerate(parts):
        days = _WINDOW_UNITS.get(word)
        if days is None:
            continue
        before = parts[number - 1] if number else ""
        if before.isdecimal():
            return (int(before) * days, *((365,) if (before, word) == ("12", "m") else ()))
        if before in ("this", "last", "past", "") or word.endswith("ly"):
            return (days,)
    return None


RATES = {
    1: words("daily day nightly night"),
    7: words("weekly week"),
    30: words("monthly month mrr"),
    365: words("annual yearly arr salary"),
}
"""Words of names that say per how many days a number is."""


def is_rate(name: str, window: Window) -> bool:
    """Whether a number is what it is per some time by its name: "pay over 40 a month" is `monthly_fee`."""
    named = name_forms(name)
    return window.length is not None and any(
        window.length == Duration(days, Unit.DAYS) and not rates.isdisjoint(named) for days, rates in RATES.items()
    )
