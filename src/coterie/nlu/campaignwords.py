"""Words for what marketers do with an audience, which titles, openings and purposes have in common."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu import lexicon

TREATING = words(
    """
    upsell reengage reactivate retarget remarket suppress nurture thank reward nudge convert survey invite remind
    prioritise prioritize congratulate surprise tempt entice persuade encourage
    """
)
TREATING_OF_TWO = frozenset({("cross", "sell"), ("win", "back"), ("re", "engage"), ("re", "target")})
"""Verbs of ours with those who are meant for their object, in one word and in two."""

PURPOSE_NOUNS = frozenset(tuple(noun.split()) for noun in lexicon.PURPOSE_NOUNS)

WILLING = words(
    """
    us not never permission consent happy ok okay fine right allow agree free able want ask opt optin need
    willing glad let invite refuse decline try prefer like love way reason how
    """
)
"""Before "to contact them", these tell of the people rather than of what for."""
