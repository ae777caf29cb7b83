"""Holidays that people name in descriptions, and the days on which they fall."""

from __future__ import annotations

from datetime import date, timedelta

from coterie.nlu.phrases import Phrases

_FIXED = {
    "new year": (1, 1),
    "valentine": (2, 14),
    "patrick": (3, 17),
    "independence": (7, 4),
    "bastille": (7, 14),
    "halloween": (10, 31),
    "singles": (11, 11),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing": (12, 26),
    "new year eve": (12, 31),
}

HOLIDAYS = Phrases(
    [
        ("new (year|years) [day]", "new year"),
        ("new (year|years) eve", "new year eve"),
        ("(valentine|valentines) [day]", "valentine"),
        ("st [.] (patrick|patricks) day", "patrick"),
        ("easter [sunday]", "easter"),
        ("good friday", "good friday"),
        ("easter monday", "easter monday"),
        ("independence day", "independence"),
        ("bastille day", "bastille"),
        ("halloween", "halloween"),
        ("singles day", "singles"),
        ("memorial day", "memorial"),
        ("(labor|labour) day", "labor"),
        ("[us] thanksgiving [day]", "thanksgiving"),
        ("black friday", "black friday"),
        ("cyber monday", "cyber monday"),
        ("christmas eve", "christmas eve"),
        ("christmas [day]", "christmas"),
        ("boxing day", "boxing"),
        ("(mother|mothers) day", "mothers"),
        ("(father|fathers) day", "fathers"),
    ]
)
"""Names of holidays, possessives without their `'s`, with the key that `holiday` takes."""

_THURSDAY, _MONDAY, _SUNDAY = 3, 0, 6


def holiday(name: str, year: int) -> date:
    """The day of a holiday in a year; those of the United States where countries differ."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in {"thanksgiving", "black friday", "cyber monday"}:
        return _nth(year, 11, _THURSDAY, 4) + timedelta(
            days={"thanksgiving": 0, "black friday": 1, "cyber monday": 4}[name]
        )
    if name == "memorial":
        return _nth(year, 6, _MONDAY, 1) - timedelta(days=7)
    if name == "labor":
        return _nth(year, 9, _MONDAY, 1)
    if name == "mothers":
        return _nth(year, 5, _SUNDAY, 2)
    if name == "fathers":
        return _nth(year, 6, _SUNDAY, 3)
    return easter(year) + timedelta(days={"easter": 0, "good friday": -2, "easter monday": 1}[name])


def _nth(year: int, month: int, weekday: int, count: int) -> date:
    """The count-th Monday, say, of a month."""
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by Gauss's rule as completed for all centuries (Meeus/Jones/Butcher)."""
    golden = year % 19
    century, in_century = divmod(year, 100)
    correction = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - correction - in_century % 4) % 7
    late = (golden + 11 * correction + 22 * weekday) // 451
    month, day = divmod(correction + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
