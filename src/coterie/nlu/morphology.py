"""Base forms of English words, by a table of what is irregular and rules for the rest.

The rules aim at what the parser needs: every form of a word, as a verb and as a noun, in British and American spelling,
gives the same base form. The base form of a made-up word is a guess, but the same guess for all its forms.
"""

from __future__ import annotations

from functools import lru_cache

from coterie.core.wordlists import words
from coterie.nlu.irregular import COMPARED, FOLDED, IRREGULAR, NOT_IZE, UNCHANGED, WITH_E, WITHOUT_E

_VOWELS = frozenset("aeiou")
_KEEPS_DOUBLE = frozenset("lsfz")
_SHORT_PLURALS = words("ads ids tvs pcs dms apis")
_SHORTEST_INFLECTED = 4
_SHORTEST_ISE = 7


@lru_cache(maxsize=16384)
def lemmas(word: str) -> tuple[str, ...]:
    """The possible base forms of a lower-case word, likeliest first; never empty. American spelling.

    `bought`: buy; `left`: leave, left; `lives`: live, life; `shopping`: shop, shopping; `favourites`: favorite.
    """
    known = IRREGULAR.get(word)
    if known is not None:
        return known
    forms = (word, COMPARED[word]) if word in COMPARED else _regular(word)
    return tuple(dict.fromkeys(_american(form) for form in forms))


def _american(word: str) -> str:
    folded = FOLDED.get(word)
    if folded is not None:
        return folded
    if len(word) < _SHORTEST_ISE or word in NOT_IZE:
        return word
    if word.endswith(("ise", "yse")):
        return f"{word[:-2]}ze"
    if word.endswith("iser"):
        return f"{word[:-3]}zer"
    return f"{word[:-7]}ization" if word.endswith("isation") else word


def _regular(word: str) -> tuple[str, ...]:
    if len(word) < _SHORTEST_INFLECTED:
        return (word[:-1],) if word in _SHORT_PLURALS else (word,)
    if word in UNCHANGED or not word.isalpha():
        is_coded = word[0].isalpha() and word.isalnum() and word.endswith("s") and word[-2].isdigit()
        return (word[:-1], word) if is_coded else (word,)  # "two sev1s"
    if word.endswith("s"):
        return (_singular(word),)
    if word.endswith("ied"):
        return (f"{word[:-3]}y",)
    if word.endswith("ed") and not word.endswith("eed") and _has_vowel(word[:-2]):
        return (_verb(word[:-2]),)
    if word.endswith("ing") and _has_vowel(word[:-3]):
        return (_verb(word[:-3]), word)
    return (word,)


def _has_vowel(stem: str) -> bool:
    return any(letter in _VOWELS or letter == "y" for letter in stem)


# Plurals and third persons --------------------------------------------------------------------------------------------

_NO_PLURAL = ("ss", "us", "is")
_S_PLURALS = words(
    """
    bonuses statuses viruses campuses buses focuses pluses minuses censuses choruses circuses cactuses
    walruses surpluses apparatuses prospectuses syllabuses gases lenses biases canvases atlases aliases
    geniuses calluses sinuses
    """
)
_CHE_PLURALS = words(
    """
    caches niches headaches heartaches aches avalanches quiches moustaches mustaches psyches apaches
    """
)
_IE_PLURALS = words(
    """
    movies cookies selfies zombies hoodies brownies smoothies calories rookies genies foodies newbies
    freebies prairies indies beanies bookies collies veggies budgies birdies groupies junkies techies oldies
    goodies undies cuties sweeties doggies walkies aussies neckties unties sorties pixies quickies roadies
    townies lingeries brasseries commies
    """
)
_OE_PLURALS = words("shoes toes canoes hoes foes woes oboes horseshoes snowshoes throes")
_F_PLURALS = {
    "knives": "knife", "wives": "wife", "shelves": "shelf", "halves": "half", "wolves": "wolf", "loaves": "loaf",
    "thieves": "thief", "calves": "calf", "scarves": "scarf", "selves": "self", "elves": "elf",
    "housewives": "housewife", "bookshelves": "bookshelf", "hooves": "hoof", "dwarves": "dwarf",
    "midwives": "midwife",
}  # fmt: skip
_LONGEST_IE_WORD = 4


def _singular(word: str) -> str:
    if word.endswith(_NO_PLURAL):
        return word
    if word in _F_PLURALS:
        return _F_PLURALS[word]
    if word.endswith("ies"):
        return word[:-1] if word in _IE_PLURALS or len(word) <= _LONGEST_IE_WORD else f"{word[:-3]}y"
    if word in _S_PLURALS or word.endswith("zzes"):
        return word[:-2]
    if word.endswith("oes"):
        return word[:-1] if word in _OE_PLURALS else word[:-2]
    if word.endswith(("sses", "xes", "shes", "ches", "tzes")) and word not in _CHE_PLURALS:
        return word[:-2]
    return word[:-1]


# Past forms and participles -------------------------------------------------------------------------------------------

_DOUBLE_STEMS = words(
    """
    add err egg odd ebb putt purr butt install enroll recall fulfill unroll uninstall reinstall instill
    distill refill prefill backfill bankroll upsell resell outsell enthrall boycott
    """
)
_UNDOUBLED = {"quizz": "quiz", "fuell": "fuel", "duell": "duel", "gass": "gas", "gruell": "gruel", "dialled": "dial"}
_PREFIXES = ("un", "re", "mis", "dis", "pre", "over", "out", "under", "up", "down")
_SHORTEST_CORE = 4

_E_ENDINGS = (
    "c", "v", "u", "z", "dg", "rg", "lg", "ns", "rs", "ls", "ps", "ws", "us", "os", "as", "is", "es", "ys", "bl",
    "cl", "dl", "fl", "gl", "kl", "pl", "sl", "tl", "zl", "tr", "br", "cr", "dr", "ar", "ir", "ur", "at", "ut",
    "ad", "id", "od", "ud", "in", "un", "am", "im", "um", "ym", "ib", "ob", "ub", "ab", "ak", "ik", "ok", "uk",
    "ul", "ol", "yl", "yp", "ag", "ig", "ug", "eg", "og",
)  # fmt: skip
"""Ends of stems behind which a silent e was dropped, where the vowel is a single one (`purchas`, `creat`, `expir`)."""

_E_ENDINGS_IF_SHORT = (
    "on",
    "an",
    "or",
    "er",
    "om",
    "em",
    "en",
    "ap",
    "ip",
    "op",
    "up",
    "al",
    "el",
    "il",
    "it",
    "ot",
    "ed",
)
"""Ends that point to a dropped e in words of one syllable only (`phon`, `swip`, but `mention`, `develop`)."""


def _verb(stem: str) -> str:
    """The base of a verb of which -ed or -ing was cut off."""
    if stem in _UNDOUBLED:
        return _UNDOUBLED[stem]
    if len(stem) > 1 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        return _undoubled(stem)
    core = _without_prefix(stem)
    if stem in WITHOUT_E or core in WITHOUT_E:
        return stem
    if stem in WITH_E or core in WITH_E or _wants_e(stem):
        return f"{stem}e"
    return stem


def _without_prefix(stem: str) -> str:
    for prefix in _PREFIXES:
        if stem.startswith(prefix) and len(stem) - len(prefix) >= _SHORTEST_CORE:
            return stem[len(prefix) :]
    return stem


def _undoubled(stem: str) -> str:
    """`shipp` is ship and `cancell` cancel, but `pass` is pass and `call` call."""
    if stem in _DOUBLE_STEMS:
        return stem
    if stem[-1] in _KEEPS_DOUBLE and not (stem[-1] == "l" and _syllables(stem) > 1):
        return stem
    return stem[:-1]


def _syllables(stem: str) -> int:
    count, before = 0, False
    for place, letter in enumerate(stem):
        vowel = letter in _VOWELS or (letter == "y" and place > 0)
        count += vowel and not before
        before = vowel
    return count


def _wants_e(stem: str) -> bool:
    vowel_pair = stem[-3:-1]
    if len(vowel_pair) > 1 and set(vowel_pair) <= _VOWELS and stem[-1] not in "cvzus":
        return vowel_pair in {"ia", "ua"} or stem[-4:-1] in {"gui", "qui"}
    if stem.endswith(_E_ENDINGS):
        return True
    return stem.endswith(_E_ENDINGS_IF_SHORT) and _syllables(stem) == 1


_SHORTEST_MANNER = 7


@lru_cache(maxsize=16384)
def thing_of_plural(word: str) -> str:
    """The noun that a word is the plural of by its spelling, or nothing: "loan" of "loans", "entry" of "entries"."""
    thing = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    return thing if word.endswith("s") and thing in lemmas(word) else ""


def adjectives_of(word: str) -> tuple[str, ...]:
    """The adjective of an adverb: "partially" refunded is a partial refund, what is done "automatically" automatic."""
    if not word.endswith("ly") or len(word) <= _SHORTEST_MANNER:
        return ()
    return (word[:-2], word[:-4]) if word.endswith("ically") else (word[:-2],)


def gerunds_of(lemma: str) -> tuple[str, ...]:
    """The nouns in -ing and -er of a verb: "saving" of "saved", "rating" of "rated", "renewer" of "renewed"."""
    return (lemma.removesuffix("e") + "ing", lemma.removesuffix("e") + "er")
