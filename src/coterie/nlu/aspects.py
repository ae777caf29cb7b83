"""Which of several events about one thing is meant by the deed alone: the one that was carried through."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.concepts import event_concepts_of
from coterie.nlu.joinednames import event_lemmas
from coterie.nlu.nameweights import ASPECT

_CARRIED_THROUGH, _OBTAINED, _ONLY_BEGUN = 0.05, 0.05, -0.25

_STARTED_BY_DOING = words(
    "video_start audio_start play game_start session_start lesson_start app_open email_open push_open"
)
"""Concepts whose doing is said by their start: whoever watches has started a video."""

ENDINGS = words("purchase book buy order finish pay")
"""Verbs that say that something was carried through."""

_OBTAINING, PASSING = (
    words("purchase buy issue start open take sign activate begin"),
    words("renew cancel lapse expire end close terminate amend"),
)
"""Verbs of what comes at the beginning of something that lasts, and of what becomes of it."""

_TILLS, _AT_A_TILL = words("till pos epos register counter"), -0.03
"""Where something was bought that is meant less, of two events as good, when nobody says where."""

_BEGINNINGS = words("start begin initiate attempt open launch request")


def aspect_prior(
    name: str, carried_through: frozenset[tuple[str, ...]], coming_to_an_end: frozenset[tuple[str, ...]]
) -> float:
    """Of two events that differ in aspect alone, "booked" means the one that was carried through."""
    parts = event_lemmas(name)
    about = tuple(options[0] for options in parts)[:-1]
    if parts and parts[-1][0] in _BEGINNINGS and about in carried_through:
        return 0.0 if _STARTED_BY_DOING.intersection(event_concepts_of(parts)) else _ONLY_BEGUN
    if parts and parts[-1][0] in _OBTAINING and about in coming_to_an_end:
        return _OBTAINED  # "no policy": the noun alone says that it was come by, not that it was renewed
    if any(options[0] in _TILLS for options in parts):
        return _AT_A_TILL
    return _CARRIED_THROUGH if parts and parts[-1][0] in ASPECT else 0.0
