"""Names and values of a space as words: "videoPlayStarted", "video_play_started" and "Video Play Started" alike."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from coterie.nlu.lexicon import abbreviations
from coterie.nlu.morphology import lemmas

_PARTS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+(?:\.\d+)*|[^\W\d_]+")
_VERSION = re.compile(r"^v\d+$", re.IGNORECASE)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents, for comparing spellings."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()


@lru_cache(maxsize=65536)
def split_words(name: str) -> tuple[str, ...]:
    """The lower-case words of a name: parted at blanks, punctuation, underscores, digits and changes of case."""
    return tuple(fold(part) for part in _PARTS.findall(name.replace("'", "")))


@lru_cache(maxsize=65536)
def name_lemmas(name: str, *, expand: bool = True) -> tuple[tuple[str, ...], ...]:
    """For each word of a name its possible base forms, likeliest first; abbreviations are written out.

    An abbreviation may stand for several words ("ltv": lifetime value), which then follow each other unless `expand` is
    False.
    """
    words: list[tuple[str, ...]] = []
    for word in split_words(name):
        if _VERSION.match(word):
            continue
        expansions = abbreviations().get(word, ())
        longer = [expansion for expansion in expansions if " " in expansion]
        if longer and expand:
            words.extend(lemmas(part) for part in longer[0].split())
        else:
            short = [expansion for expansion in expansions if " " not in expansion]
            forms = [*(form for expansion in short for form in lemmas(expansion)), *lemmas(word), word]
            words.append(tuple(dict.fromkeys(forms)))
    return tuple(words)


@lru_cache(maxsize=65536)
def name_forms(name: str) -> frozenset[str]:
    """All base forms of all words of a name."""
    return frozenset(form for options in name_lemmas(name) for form in options)


def ends_of(name: str) -> tuple[str, str]:
    """The first and the last word of a name; nothing twice for one of signs alone, which has no word."""
    parts = split_words(name)
    return (parts[0], parts[-1]) if parts else ("", "")


def last_lemmas(name: str) -> tuple[str, ...]:
    """The base forms of the last word of a name; none for one of signs alone."""
    parts = name_lemmas(name)
    return parts[-1] if parts else ()
