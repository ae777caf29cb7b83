"""What it costs a reading of a clause to leave marks of the grammar inside it without use."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis
from coterie.nlu.grammar import Mark, Role

_COLON, _WHOLE_STOPS = 1.5, (":", ";")
_LISTING = words("following these")
"""Before a colon, these say that a list follows, which may be of values: "bought one of the following: tea, …"."""

_POINTING, _LASTING = 0.35, 0.1
_POINTING_WORDS, _LASTING_WORDS = words("that which where"), ("still",)
_PARTING_DENIALS, _NEW_DENIAL = (Role.AND, Role.OR, Role.COMMA, Role.BUT), 1.0
"""Before a "not", these begin a clause of its own, and what it costs to read over them."""

FINITE, _NEW_CLAUSE = words("are is were was have has"), 1.0
"""What a verb of its own costs to read over, behind a word of joining."""
_THEY, _HAD, _DENIAL_REACH = ("they",), ("had",), 3

UNUSED = {
    Role.NOT: 1.2,
    Role.AND: 1.1,
    Role.OR: 1.2,
    Role.BUT: 2.0,
    Role.COMMA: 0.6,
    Role.STOP: 0.6,
    Role.RELATIVE: 1.0,
    Role.WHOSE: 0.8,
    Role.EXCEPT: 2.0,
    Role.EITHER: 0.8,
    Role.BOTH: 0.2,
    Role.NOT_BOTH: 1.5,
    Role.ONE_IS_ENOUGH: 0.8,
    Role.NEITHER: 1.0,
    Role.NOR: 2.5,
    Role.THEN: 2.0,
    Role.AFTER: 0.9,
    Role.BEFORE: 0.9,
    Role.EARLIER: 0.8,
    Role.SINCE: 0.8,
    Role.DIFFERENT: 0.6,
    Role.AVERAGE: 0.8,
    Role.TOTAL: 0.25,
    Role.LARGEST: 0.6,
    Role.SMALLEST: 0.6,
    Role.LAST: 0.5,
    Role.FIRST: 0.5,
    Role.MOSTLY: 0.5,
    Role.CONTAINS: 0.4,
    Role.STARTS: 0.6,
    Role.ENDS: 0.6,
    Role.SAME: 0.4,
    Role.MISSING: 0.7,
    Role.PRESENT: 0.4,
    Role.DIFFERS: 0.7,
}
"""What it costs to leave a mark of a role inside a clause without use."""


def cost_unused(analysis: Analysis, mark: Mark) -> tuple[float, float]:
    """What it costs to leave a mark without use, and what it costs besides to read over the start of a clause."""
    word = analysis.tokens[mark.start].word
    if mark.role is Role.RELATIVE and word in _POINTING_WORDS and _denies_object(analysis, mark.end):
        return UNUSED[Role.RELATIVE], _NEW_DENIAL  # "a push that they didn't open" was got
    if mark.role is Role.RELATIVE and word in _POINTING_WORDS:
        return _POINTING, 0.0  # more often about the object than about the subject
    if word in _WHOLE_STOPS:
        before = analysis.words[mark.start - 1] if mark.start else ""
        return 0.0 if before in _LISTING else _COLON, 0.0
    if mark.role is Role.BUT and word in _LASTING_WORDS:
        return _LASTING, 0.0  # "subscription still active": no new clause
    if mark.role in _PARTING_DENIALS and analysis.words[mark.end + 1 : mark.end + 2] == ("neither",):
        return UNUSED[mark.role] + _NEW_DENIAL, _NEW_DENIAL  # "saw a flat and a house, rented neither"
    if mark.role in _PARTING_DENIALS and mark.end < len(analysis.tokens) and analysis.words[mark.end] in FINITE:
        return UNUSED[mark.role], _NEW_CLAUSE  # "left last week or are in sales" tells no more of those who left
    if mark.role is Role.THEN and mark.start and analysis.words[mark.start - 1] == "not":
        return _LASTING, 0.0  # "a letter that wasn't then signed"
    behind = analysis.role_at(mark.end)
    denies = behind is not None and behind.role is Role.NOT and behind.start == mark.end
    return UNUSED.get(mark.role, 0.0), _NEW_DENIAL if denies and mark.role in _PARTING_DENIALS else 0.0


def _denies_object(analysis: Analysis, number: int) -> bool:
    """Whether a token begins what somebody did not do with the thing before: "they didn't open"."""
    said = analysis.words[number : number + 2]
    if said[:1] != _THEY or said[1:] == _HAD:  # "an item swapped that they hadn't approved" was no deed of theirs
        return False
    return any(analysis.roles(Role.NOT, number + 1, number + 1 + _DENIAL_REACH))
