"""Mending of typos against the words that a space and the grammar know."""

from __future__ import annotations

import gzip
import importlib.util
from collections import defaultdict
from collections.abc import Iterable
from functools import cache, cached_property
from pathlib import Path

from coterie.core.wordlists import words
from coterie.nlu.morphology import lemmas

_SHORTEST_WORD = 4
_FEW_WORDS = 24
_SHORTEST_WITH_TWO_EDITS = 8
_SHORTEST_WITH_OTHER_INITIAL = 7
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = frozenset("aeiouy")

_EDIT = 1.0
_SWAP = 0.7
_DOUBLED = 0.7
_VOWEL_FOR_VOWEL = 0.8
_OTHER_INITIAL = 0.5
_OTHER_FORM = 0.2
_STRANGER = 0.25

_DOERS = ("ers", "ors")
_RECENT_WORDS = words(
    """
    gmail hotmail yahoo outlook icloud webmail app apps signup signups login logins logout webinar webinars
    ebook ebooks podcast podcasts smartwatch smartwatches smartphone smartphones onboarding emoji emojis
    hashtag hashtags paywall chatbot chatbots upsell upsells crosssell opt-in optin optins fintech edtech
    martech startup startups freemium wishlist wishlists playlist playlists livestream livestreams
    unsubscribe unsubscribes geofence dropship dropshipping influencer influencers vlog vlogs ecommerce
    klarna paypal venmo stripe spotify netflix shopify uber tiktok instagram facebook linkedin youtube
    twitter whatsapp snapchat pinterest reddit airbnb doordash android iphone ipad macbook chromebook roku
    alexa kindle xbox playstation nintendo athleisure activewear sneaker sneakers hoodie hoodies legging
    leggings crypto bitcoin blockchain dashboard dashboards workflow workflows backend frontend changelog
    roadmap sandbox tooltip dropdown checkbox permalink timestamp username usernames prepaid postpaid
    cashback payout payouts chargeback chargebacks clickthrough walkthrough voicemail paywalled promo promos
    vegan keto paleo yoga pilates crossfit spinning ebike ebikes scooter scooters fitbit garmin peloton
    covid zoom slack
    """
)
"""English words and names of our days that word lists lack."""


_SLIPS = {
    "costumer": "customer",
    "costumers": "customers",
    "singed": "signed",
    "trail": "trial",
    "trails": "trials",
    "payed": "paid",
}
"""English words that people write for others; mended where neither the space nor the lexicon has them."""


_UNITS = words("day days week weeks weekend fortnight fortnights month months quarter quarters year years hour hours")
_SOUNDING_ALIKE = {"fortnite": "fortnight", "fortnites": "fortnights", "dais": "days"}
_SHORTEST_UNIT = 4


@cache
def _unit_slips() -> dict[str, str]:
    """The units of time by what slipping fingers make of them: a letter left out or doubled, two swapped."""
    found = dict(_SOUNDING_ALIKE)
    for unit in sorted(_UNITS):
        for at in range(1, len(unit)):
            left_out = (unit[:at] + unit[at + 1 :],) if len(unit) >= _SHORTEST_UNIT else ()
            swapped = unit[: at - 1] + unit[at] + unit[at - 1] + unit[at + 1 :]
            found.update(dict.fromkeys((*left_out, swapped, unit[:at] + unit[at - 1 :]), unit))
    return {slip: unit for slip, unit in found.items() if slip not in _UNITS}


class EnglishWords:
    """Some 127,000 English words, from the text of a word list.

    The few words that a program asks about which answers once are looked for in the text; only further ones are worth
    the making of a set.
    """

    def __init__(self, text: str = "") -> None:
        self._text = text
        self._asked = 0

    def __contains__(self, word: str) -> bool:
        if self._asked < _FEW_WORDS:
            self._asked += 1
            is_long = len(word) >= _SHORTEST_WORD and "'" not in word
            return word in _RECENT_WORDS or (is_long and f'"{word}"' in self._text)
        return word in self.all

    @cached_property
    def all(self) -> frozenset[str]:
        """The words of four letters or more."""
        # The text is one JSON object of word and count: every second part between quotes is a word.
        words = self._text.split('"')[1::2]
        return _RECENT_WORDS.union([word for word in words if len(word) >= _SHORTEST_WORD and "'" not in word])


@cache
def english_words() -> EnglishWords:
    """The English words of the package `pyspellchecker` (MIT), and some of our days.

    Read once, when the first word has to be judged; only the latter where the package isn't installed, so that then
    only known words are safe from being mended.
    """
    package = importlib.util.find_spec("spellchecker")
    if package is None or not package.submodule_search_locations:
        return EnglishWords()
    path = Path(package.submodule_search_locations[0]) / "resources" / "en.json.gz"
    return EnglishWords(gzip.decompress(path.read_bytes()).decode()) if path.is_file() else EnglishWords()


class Corrector:
    """Mends typos against a vocabulary; build it once for a space.

    The vocabulary is all that would be understood: words of the grammar and the lexicon, of names and values. A form of
    a word in it counts as in it.
    """

    def __init__(self, vocabulary: Iterable[str]) -> None:
        words = {part for word in vocabulary for part in word.lower().split()}
        self._words = frozenset(
            word for word in words if len(word) >= _SHORTEST_WORD - 1 and word.isascii() and word.isalpha()
        )
        self._lemmas = frozenset(lemma for word in self._words for lemma in lemmas(word))
        self._known: dict[str, str | None] = {}

    @cached_property
    def _buckets(self) -> dict[tuple[str, int], list[tuple[int, str]]]:
        """The words by first letter and length, each with its letters."""
        found: dict[tuple[str, int], list[tuple[int, str]]] = defaultdict(list)
        for word in sorted(self._words):
            found[word[0], len(word)].append((_letters(word), word))
        return found

    def correct(self, word: str) -> str | None:
        """The word that was meant by a lower-case `word`; None where it is fine or nothing is near enough.

        One edit is mended in words of four letters or more, two in words of eight or more, where an edit is a letter
        left out, put in, put for another, or two neighbours swapped. An English word is never mended, nor is a word to
        which an English word outside the vocabulary is nearer than any inside.
        """
        if word in self._known:
            return self._known[word]
        meant = self._correct(word)
        if len(self._known) >= _CACHE_SIZE:
            self._known.clear()
        self._known[word] = meant
        return meant

    def _correct(self, word: str) -> str | None:
        if len(word) < _SHORTEST_WORD or not (word.isascii() and word.isalpha() and word.islower()):
            return None
        if self._knows(word):
            return None
        if word in _SLIPS:
            return _SLIPS[word]
        if word.endswith("ys") and word[-3] not in _VOWELS and self._knows(word[:-2] + "ies"):
            return word[:-2] + "ies"
        if word in english_words():
            return None
        candidates = self._one_edit_away(word)
        if not candidates and len(word) >= _SHORTEST_WITH_TWO_EDITS:
            candidates = self._two_edits_away(word)
        if not candidates:
            return None
        cost, meant = min(candidates)
        if word.endswith(_DOERS) and not meant.endswith(_DOERS) and self._knows_deed(word):
            return None
        stranger = min(
            (_cost(word, other) for other in _edits(word) & english_words().all if not self._knows(other)), default=None
        )
        return None if stranger is not None and stranger + _STRANGER < cost else meant

    def correct_unit(self, word: str) -> str | None:
        """The unit of time that was meant by a `word` where one is due, though it be an English word: "last moth"."""
        unit = _unit_slips().get(word)
        return None if unit is None or self._knows(word) else unit

    def _knows_deed(self, word: str) -> bool:
        """Whether a noun for doers is made of a known word: "downgraders"."""
        return self._knows(word[:-2]) or self._knows(word[:-3])

    def _knows(self, word: str) -> bool:
        return word in self._words or not self._lemmas.isdisjoint(lemmas(word))

    def _one_edit_away(self, word: str) -> list[tuple[float, str]]:
        edits = _edits(word)
        if len(word) < _SHORTEST_WITH_OTHER_INITIAL:
            edits = {other for other in edits if _same_start(word, other)}
        forms = {
            other for other in edits & english_words().all if not self._lemmas.isdisjoint(lemmas(other))
        } - self._words
        found = [(_cost(word, other), other) for other in edits & self._words]
        return found + [(_cost(word, other) + _OTHER_FORM, other) for other in forms]

    def _two_edits_away(self, word: str) -> list[tuple[float, str]]:
        letters = _letters(word)
        found = []
        for length in range(len(word) - _TWO, len(word) + _TWO + 1):
            for other_letters, other in self._buckets.get((word[0], length), ()):
                # Each edit takes away one letter at most, and brings in one at most.
                if (letters & ~other_letters).bit_count() > _TWO or (other_letters & ~letters).bit_count() > _TWO:
                    continue
                if _distance(word, other, _TWO) <= _TWO:
                    found.append((_TWO * _EDIT, other))
        return found


_CACHE_SIZE = 4096
_TWO = 2


def _letters(word: str) -> int:
    """The set of a word's letters as bits."""
    bits = 0
    for letter in word:
        bits |= 1 << (ord(letter) & 31)
    return bits


def _same_start(word: str, other: str) -> bool:
    return word[0] == other[0] or (word[:2] == other[1::-1] and word[2:] == other[2:])


def _edits(word: str) -> set[str]:
    """All strings one edit away."""
    splits = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    made = {head + tail[1:] for head, tail in splits if tail}
    made.update(head + tail[1] + tail[0] + tail[2:] for head, tail in splits if len(tail) > 1)
    made.update(head + letter + tail[1:] for head, tail in splits if tail for letter in _LETTERS)
    made.update(head + letter + tail for head, tail in splits for letter in _LETTERS)
    made.discard(word)
    return made


def _cost(word: str, meant: str) -> float:
    """How unlikely it is that `meant` became `word` by the one edit between them."""
    start = 0
    while start < min(len(word), len(meant)) and word[start] == meant[start]:
        start += 1
    cost = _EDIT
    if len(word) == len(meant):
        if word[start + 1 : start + 2] == meant[start] and word[start] == meant[start + 1 : start + 2]:
            cost = _SWAP
        elif word[start] in _VOWELS and meant[start] in _VOWELS:
            cost = _VOWEL_FOR_VOWEL
    else:
        longer = word if len(word) > len(meant) else meant
        if start and longer[start] == longer[start - 1]:
            cost = _DOUBLED
    return cost + (_OTHER_INITIAL if start == 0 and cost != _SWAP else 0.0)


def _distance(word: str, other: str, most: int) -> int:
    """Edits between two words, neighbours swapped counting as one; anything over `most` where there are more."""
    start, end = 0, 0
    shorter = min(len(word), len(other))
    while start < shorter and word[start] == other[start]:
        start += 1
    while end < shorter - start and word[-1 - end] == other[-1 - end]:
        end += 1
    word, other = word[start : len(word) - end], other[start : len(other) - end]
    before: list[int] = []
    previous = list(range(len(other) + 1))
    for row, letter in enumerate(word, start=1):
        current = [row]
        for column, mark in enumerate(other, start=1):
            best = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (letter != mark))
            if row > 1 and column > 1 and letter == other[column - 2] and mark == word[row - 2]:
                best = min(best, before[column - 2] + 1)
            current.append(best)
        if min(current) > most:
            return most + 1
        before, previous = previous, current
    return previous[-1]
