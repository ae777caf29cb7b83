"""Events called by the time that a deed takes: `Listening Session Ended`, `watch_session`, `charging_session_started`.

Whoever listened has such an event, whether it was recorded at the beginning or at the end, so that the words for the
time and for its ends say next to nothing beside the deed.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from coterie.core.wordlists import words

_SPANS = words("session sitting stint spell bout activity")
"""Nouns for the time in which something is done."""

_ENDS = words(
    "start begin open initiate commence launch end finish stop close conclude complete do log record track sync save "
    "register capture over report quit exit event happen occur"
)
"""What names say of such a time: that it began, that it ended, or that it was written down."""

_DEEDS = words(
    "watch play listen read view stream binge study learn practice revise workout exercise train ride drive cycle run "
    "walk swim charge park game gameplay playback audio music podcast audiobook video radio yoga pilates gym cardio "
    "meditation mindfulness sleep focus browse shop edit code draw write cook dance"
)
"""What is done in a session, besides all gerunds: verbs, and the nouns of what is heard, seen or trained."""

_NO_DEEDS = words("login log sign authenticate onboard book check")
"""What stands before a session and has a word of its own: who has logged in had no login."""

_SPAN_WEIGHT, _END_WEIGHT = 0.25, 0.1


@lru_cache(maxsize=65536)
def place_of_span(name: tuple[tuple[str, ...], ...]) -> int:
    """The place of the noun for the time of a deed, behind which a name says no more than how far it was; else -1."""
    for place in range(1, len(name)):
        if not _SPANS.isdisjoint(name[place][:1]):
            is_done = _is_deed(name[place - 1]) and all(not _ENDS.isdisjoint(end) for end in name[place + 1 :])
            return place if is_done else -1
    return -1


def _is_deed(options: tuple[str, ...]) -> bool:
    if not _NO_DEEDS.isdisjoint(options[:1]):
        return False
    return not _DEEDS.isdisjoint(options) or any(option.endswith("ing") for option in options[1:])


def discount_span(name: tuple[tuple[str, ...], ...], weights: Sequence[float]) -> tuple[float, ...]:
    """What the words of a name count: next to nothing the time of a deed and what became of it, beside the deed."""
    place = place_of_span(name)
    if place < 0:
        return tuple(weights)
    ends = [min(weight, _END_WEIGHT) for weight in weights[place + 1 :]]
    return (*weights[:place], min(weights[place], _SPAN_WEIGHT), *ends)
