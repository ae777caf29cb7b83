"""What audiences are called besides their names: those of staff or of internal users "our own team"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.concepts import NameWords
from coterie.nlu.names import name_lemmas, split_words
from coterie.nlu.tokens import Token

_ALONE, _ALONE_QUALITY = ("subscriber",), 0.95
"""People who are what they are of some one thing: "subscribers" are those of the newsletter."""

_CALLED = ("own team", "own people", "own employee", "own colleague", "own staff", "staff", "employee", "colleague")
"""What people call their own people, where an audience holds them."""

_INSIDE = words("internal staff employee colleague insider")
_BESIDE = words(
    "internal staff employee colleague insider team test tester qa user account profile member and board press our all"
)
"""The words that names of such audiences have, and those that may stand with them; "Staff travel" is another thing."""

_TESTING, _TESTERS_QUALITY = words("test tester qa"), 0.9
"""Those who test are our own people where nothing else says who these are."""

_PEOPLE = words("team teams people staff employees employee colleagues folks crew lot")
_OURS = words("our my")


_UNITS = {
    word: unit
    for unit, said in {"day": "d day days", "week": "w wk week weeks", "month": "m mo month months"}.items()
    for word in words(said)
} | dict.fromkeys(words("y yr year years"), "year")
_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_DAYS = words("7 14 30 45 60 90 120 180 365")
"""How names say a length, and the numbers that are of days by themselves: `lapsed_90`."""

GROUPS = ("group", "segment", "audience", "list", "cohort", "pool", "bucket")
"""Nouns for an audience."""


def lengths_first(text: str) -> Iterator[str]:
    """An audience's name with the length in it before the rest: "two year win back" of `win_back_2y`."""
    parts = split_words(text)
    for at, number in enumerate(parts):
        unit = _UNITS.get(parts[at + 1]) if at + 1 < len(parts) else None
        digits = str(_NUMBERS.index(number) + 1) if number in _NUMBERS else number
        if not digits.isdigit() or (unit is None and digits not in _DAYS):
            continue
        rest = (*parts[:at], *parts[at + 1 + (unit is not None) :])
        for said in (digits, *_NUMBERS[int(digits) - 1 : int(digits)]):
            if rest:
                yield " ".join((said, unit or "day", *rest))
        return


def further_names(parts: NameWords) -> Iterator[tuple[NameWords, float]]:
    """What else an audience is called, by the words of its name, and how well that names it."""
    if len(parts) > 1 and parts[-1][0] in _ALONE:
        yield parts[-1:], _ALONE_QUALITY
    said = [set(options) for options in parts]
    if any(options & _INSIDE for options in said) and all(options & _BESIDE for options in said):
        quality = _TESTERS_QUALITY if any(options & _TESTING for options in said) else 1.0
        yield from ((name_lemmas(text), quality) for text in _CALLED)


def own_people(tokens: Sequence[Token]) -> int:
    """The mask of "own team" in "our own team", and so on, which is no word for the people asked for."""
    mask = 0
    for number in range(len(tokens) - 2):
        spoken = tokens[number].word, tokens[number + 1].word, tokens[number + 2].word
        if spoken[0] in _OURS and spoken[1] == "own" and spoken[2] in _PEOPLE:
            mask |= 3 << (number + 1)
    return mask
