"""What it costs to leave a word of a name unsaid, and the small words that cost nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import StrEnum

from coterie.core.wordlists import words


class Kind(StrEnum):
    """What an entry is."""

    EVENT = "event"
    TRAIT = "trait"
    PROPERTY = "property"
    AUDIENCE = "audience"


ASPECT = words(
    "complete create place make submit perform succeed success successful do happen occur event action trigger log "
    "record track fire register new user customer process confirm initiate"
)
"""Words of event names that say no more than that it happened; leaving them unsaid costs little."""

_LIGHT = words("take have go get")
"""Verbs that only say that what their object names was done: took_journey."""

SEEING = words("view visit see show display impression")
"""Words of event names that are half said by what was seen."""

GENERIC = words(
    "id name code type date at on count total number value key is has be have flag current user customer account my "
    "status amount level time title label kind ref reference "
    "date_time datetime last_seen expect expected estimate estimated need require"
)
"""Words of field names that people leave out: "the Spring Drop campaign" for `campaign_name`."""

_UNSAID_ASPECT = 0.15
_UNSAID_SEEING = 0.45
_UNSAID_GENERIC = 0.3

_LINKING = words("to for from of with by at the a an")
"""Words of event names between the deed and its thing: checked_in_to_shift."""

_LITTLE = ASPECT | _LINKING | _LIGHT
"""Words of event names that cost little to leave unsaid."""

_SMALL = words(
    "the a an of to in on at for and or with by from is was were are be their it its they them this that who has had"
)


def without_small_words(text: str) -> str:
    """A description or alias without the words that every sentence has."""
    return " ".join(word for word in text.split() if word.lower() not in _SMALL)


RESTRICTING = words("test first sandbox dummy legacy")
"""Words of event names by which most deeds of the kind are none of it: who took a payment made no test payment."""

UNSAID_RESTRICTING = 2.0


def _event_weight(word: str) -> float:
    if word in RESTRICTING:
        return UNSAID_RESTRICTING
    return _UNSAID_ASPECT if word in _LITTLE else _UNSAID_SEEING if word in SEEING else 1.0


def _field_weight(word: str) -> float:
    """The window that a name ends in ("tickets_30d") is said as a time, if at all."""
    if word.isdigit() or word in _WINDOW_WORDS or word in _UNITS or word == "of":
        return _UNSAID_ASPECT
    return _UNSAID_GENERIC if word in GENERIC or word in _LATEST else 1.0


_WINDOW_WORDS = words("d m w y ytd this last")
_LATEST = words("latest recent newest")
LENGTHS = words("year month week day hour minute second")
"""Units of time at the end of the name of a number, which say how it is kept: `age_years`, `wait_secs`."""

_UNITS = words("cent usd eur gbp pence million thousand")
"""Units that say how the number of a field is kept, and that go without saying."""

_PEOPLE = words("customer user people profile shopper member contact visitor client account company buyer")
_DENIALS = words("do not no never non in of the and or with without to for")
_PERIODS = words("day week month year hour d last audience segment list group")


def _audience_weight(word: str) -> float:
    """Days in a name ("Cart abandoners (7 days)") and the word for people ("VIP customers") may stay unsaid."""
    if word.isdigit() or word in _PERIODS or word in _DENIALS:
        return _UNSAID_ASPECT
    return _UNSAID_GENERIC if word in _PEOPLE else 1.0


_UNSAID_COST: dict[Kind, Callable[[str], float]] = {
    Kind.EVENT: _event_weight,
    Kind.TRAIT: _field_weight,
    Kind.PROPERTY: _field_weight,
    Kind.AUDIENCE: _audience_weight,
}
"""What it costs to leave a word of a name unsaid."""

_HEAPS = words("wishlist library shortlist list collection watchlist roster fleet team")
"""What has a size that is how much is in it."""

_THINGS, TOKENS = words("order booking ride trip stay visit"), words("point stamp credit mile token coin gem star")
"""What is counted over a lifetime, and what people have a balance of, or a number."""

_UNSAID_BESIDE = (
    (words("size"), _HEAPS),
    (words("lifetime"), _THINGS),
    (words("balance bal cnt num qty"), TOKENS),
)
"""Words that the name of a number has beside others, which tell it by themselves: the stamps of `stamps_balance`."""


_MOST_UNSAID = 1.5
"""What several words that are taken as one cost at most."""


def weights_unsaid(kind: Kind, parts: Sequence[tuple[str, ...]], *, holds_number: bool) -> tuple[float, ...]:
    """What it costs to leave each word of a name unsaid."""
    cost = _UNSAID_COST[kind]
    names = [options[0] for options in parts]
    weights = [min(_MOST_UNSAID, sum(map(cost, name.split()))) for name in names]
    if holds_number and kind is Kind.TRAIT:
        for n, name in enumerate(names):
            told = next((things for words_so, things in _UNSAID_BESIDE if name in words_so), None)
            if told is not None and not told.isdisjoint(names):
                weights[n] = _UNSAID_GENERIC
    if holds_number and len(names) > 1 and names[-1] in LENGTHS:
        weights[-1] = _UNSAID_GENERIC
    if max(weights) < 1.0:  # a name of generic words only ("event_type"): they are all that there is
        weights = [1.0] * len(weights)
    return tuple(weights)
