"""Reading of numerals: the bare number that a run of tokens says, in digits or words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coterie.core.wordlists import words
from coterie.nlu.reading import remembered
from coterie.nlu.tokens import Token, TokenKind

_SMALL = {
    "zero": 0, "nil": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
_SCALES = {
    "thousand": 10**3, "thousands": 10**3, "k": 10**3, "grand": 10**3, "million": 10**6, "millions": 10**6,
    "mil": 10**6, "mill": 10**6, "mio": 10**6, "mn": 10**6, "mm": 10**6, "billion": 10**9, "billions": 10**9,
    "bn": 10**9, "trillion": 10**12,
}  # fmt: skip
_SUFFIXES = {"k": 10**3, "m": 10**6, "mm": 10**6, "mn": 10**6, "mio": 10**6, "mil": 10**6, "b": 10**9, "bn": 10**9}
_GROUPS = {"couple": 2, "few": 3, "several": 3, "handful": 5, "dozen": 12}
_VAGUE = frozenset({"couple", "few", "several", "handful"})
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_PARTS = {
    "half": 0.5,
    "halves": 0.5,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 0.25,
    "quarters": 0.25,
    "fifth": 0.2,
    "fifths": 0.2,
}
_SIGNS = {"1⁄2": 0.5, "1⁄4": 0.25, "3⁄4": 0.75, "1⁄3": 1 / 3, "2⁄3": 2 / 3}

_DIGITS = re.compile(r"(-?(?:[0-9][0-9,'_\s]*)?(?:\.[0-9]+)?)([a-z]*)")
_POINT_GROUPING = re.compile(r"[1-9][0-9]{0,2}\.[0-9]{3}")
_GROUPING = re.compile(r"[,'_\s]")
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_HUNDRED = 100
_MOST_PARTS = 16
_MOST_DIGITS = 24
_MOST_SCALED = 10**15
_GROUP = 3
_TEN, _DOZEN = 10, 12
_SIZES_BEHIND_ARTICLE = words("grand hundred thousand million billion trillion")

_NOTES = {"fiver": 5, "tenner": 10}
_YEAR_LIKE = -0.4
_ORDINAL = -0.8
_PLURAL = -0.4
_PART = -0.9
_SPACED = -0.1
_OTHER_POINT = -0.4
_SLASH_SCALES = frozenset({"5", "10", "100"})

POINT = "."
"""The suffix of a numeral whose point was read as one between thousands ("1.500 euros")."""
_JOINED_TO_WORD = -0.3
_WITHOUT_ARTICLE = -1.0
_LOOSE_ONE = -0.3
_NOT_WHOLE = -0.3
_FEWEST_FIGURES, _MOST_FIGURES = 3, 9


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number from some token up to, not including, `end`. `suffix` is what was written behind the digits ("m")."""

    end: int
    value: int | float
    score: float = 0.0
    vague: bool = False
    suffix: str = ""
    ordinal: bool = False


@remembered
def numerals_at(tokens: Sequence[Token], start: int) -> list[Numeral]:
    """The readings of the numeral that begins at a token, the longest first; empty where none begins there."""
    token = tokens[start]
    if token.kind is TokenKind.NUMBER:
        digits = _from_digits(tokens, start)
        return [*_in_figures(tokens, digits), *digits]
    word = token.word
    if word in NUMERAL_STARTERS:
        found = _unique(_from_words(tokens, start))
        found += _in_figures(tokens, found)
        found.sort(key=lambda numeral: (-numeral.end, -numeral.score))
        return found
    return []


def _in_figures(tokens: Sequence[Token], found: Sequence[Numeral]) -> list[Numeral]:
    """The least number of so many digits: "six figures", "a 4-figure sum"."""
    return [
        Numeral(numeral.end + 1, 10 ** int(numeral.value - 1), numeral.score)
        for numeral in found
        if _FEWEST_FIGURES <= numeral.value <= _MOST_FIGURES
        and numeral.end < len(tokens)
        and tokens[numeral.end].lemma == "figure"
    ]


def whole(value: float) -> int | float:
    """The number as an int where it is one."""
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _unique(found: Iterator[Numeral]) -> list[Numeral]:
    return list(dict.fromkeys(found))


# Digits ---------------------------------------------------------------------------------------------------------------


def _from_digits(tokens: Sequence[Token], start: int) -> list[Numeral]:
    token = tokens[start]
    parsed = parse_digits(token.word)
    if parsed is None:
        return []
    value, suffix = parsed
    score = _JOINED_TO_WORD if token.joined and start > 0 and tokens[start - 1].kind is TokenKind.WORD else 0.0
    plain = token.word.isdigit()
    if suffix in {"st", "nd", "rd", "th"}:
        return [Numeral(start + 1, value, _ORDINAL, suffix=suffix, ordinal=True)]
    if suffix == "s":
        return [Numeral(start + 1, value, _PLURAL, suffix=suffix)]
    if suffix:
        return [Numeral(start + 1, whole(value * _SUFFIXES[suffix]), score, suffix=suffix)]
    found: list[Numeral] = []
    if _POINT_GROUPING.fullmatch(token.word):
        found.append(Numeral(start + 1, whole(value * 1000), _OTHER_POINT, suffix=POINT))
    found += _out_of(tokens, start, value)
    if plain:
        found += _spaced(tokens, start, score)
        found += _fraction(tokens, start, value)
    end, scaled = _scaled(tokens, start + 1, value)
    if end > start + 1:
        found.append(Numeral(end, scaled, score))
    for fraction_end, fraction in _and_part(tokens, start + 1):
        mixed_end, mixed = _scaled(tokens, fraction_end, value + fraction)
        found.append(Numeral(mixed_end, mixed, score))
    year_like = plain and len(token.word) == len(str(_FIRST_YEAR)) and _FIRST_YEAR <= value <= _LAST_YEAR
    found.append(Numeral(start + 1, value, score + (_YEAR_LIKE if year_like else 0.0)))
    return found


def parse_digits(word: str) -> tuple[int | float, str] | None:
    """The value and suffix of a number written in digits, "1,500.5" or "4k"; None for dates, codes and the like.

    What is longer than any quantity is a code too.
    """
    match = _DIGITS.fullmatch(word)
    if match is None or not match[1] or match[1] == "-" or len(match[1]) > _MOST_DIGITS:
        return None
    text = _GROUPING.sub("", match[1])
    value = float(text) if "." in text else int(text)
    return whole(value), match[2]


def _spaced(tokens: Sequence[Token], start: int, score: float) -> list[Numeral]:
    """For "10 000": groups of three digits with a space between."""
    end = start + 1
    text = tokens[start].word
    if len(text) > _GROUP:
        return []
    while end < len(tokens) and len(text) < _MOST_DIGITS and _continues_group(tokens[end - 1], tokens[end]):
        text += tokens[end].word
        end += 1
    if end == start + 1:
        return []
    return [Numeral(end, int(text), score + (_SPACED if text.endswith("000") else _YEAR_LIKE))]


def _continues_group(before: Token, token: Token) -> bool:
    return (
        token.kind is TokenKind.NUMBER
        and token.word.isdigit()
        and len(token.word) == _GROUP
        and token.span.start == before.span.end + 1
    )


def _fraction(tokens: Sequence[Token], start: int, value: float) -> list[Numeral]:
    """For "1/2", small over small; "24/7" and dates are none."""
    if start + 2 < len(tokens) and tokens[start + 1].word == "/" and tokens[start + 1].joined:
        below = tokens[start + 2].word
        if below.isdigit() and value < int(below) <= _TEN:
            return [Numeral(start + 3, whole(value / int(below)), _NOT_WHOLE if below not in _SLASH_SCALES else _PART)]
    return []


def _out_of(tokens: Sequence[Token], start: int, value: float) -> list[Numeral]:
    """For "7 out of 10", "4/5": a mark on a scale is its first number."""
    following = [token.word for token in tokens[start + 1 : start + 4]]
    if following[:2] == ["out", "of"] and following[2:] and following[2].isdigit() and value <= int(following[2]):
        return [Numeral(start + 4, value)]
    if following[:1] == ["/"] and tokens[start + 1].joined and following[1:] and following[1] in _SLASH_SCALES:
        return [Numeral(start + 3, value, _SPACED)] if 1 < value <= int(following[1]) else []
    return []


def _scaled(tokens: Sequence[Token], place: int, value: float) -> tuple[int, int | float]:
    """Sizes behind a number: "2 million", "1.5 hundred thousand", "two dozen"."""
    while place < len(tokens) and value < _MOST_SCALED:
        word = tokens[place].word
        size = _HUNDRED if word == "hundred" else _DOZEN if word == "dozen" else _SCALES.get(word)
        if size is None:
            break
        value *= size
        place += 1
    return place, whole(value)


def _and_part(tokens: Sequence[Token], place: int) -> list[tuple[int, float]]:
    """For "and a half", "and three quarters" behind a whole number: where it ends, and how much it is."""
    words = [token.word for token in tokens[place : place + 3]]
    if len(words) < 3 or words[0] != "and":  # noqa: PLR2004
        return []
    if words[1] in {"a", "one"} and words[2] in {"half", "quarter", "third"}:
        return [(place + 3, _PARTS[words[2]])]
    if words[1] == "three" and words[2] == "quarters":
        return [(place + 3, 0.75)]
    return []


# Words ----------------------------------------------------------------------------------------------------------------


def _is_grand_total(tokens: Sequence[Token], head: int) -> bool:
    """Whether a "grand" says how a total is: "a grand total of 50 euros" is no thousand."""
    return tokens[head].word == "grand" and head + 1 < len(tokens) and tokens[head + 1].lemma == "total"


def _from_words(tokens: Sequence[Token], start: int) -> Iterator[Numeral]:
    word = tokens[start].word
    article = word in {"a", "an", "the", "one"}
    head = start + 1 if word in {"a", "an", "the"} else start
    if head >= len(tokens):
        return
    named = tokens[head].word
    if named in _GROUPS:
        # "few orders" is none too many, where "a few" is some.
        yield from _grouped(tokens, head, _WITHOUT_ARTICLE if head == start and named in {"few", "handful"} else 0.0)
    if named in _NOTES and word != "the":
        yield Numeral(head + 1, _NOTES[named])
    if named == "single" and word != "the":
        yield Numeral(head + 1, 1, 0.0 if head > start else _WITHOUT_ARTICLE)
    if named in _PARTS and (article or named in {"half", "quarter"}):
        yield from _part_of(tokens, head)
    if head > start:
        if word != "the" and named in _SIZES_BEHIND_ARTICLE and not _is_grand_total(tokens, head):
            yield from _cardinal(tokens, head, after_article=True)
        return
    if word in _SIGNS:
        yield Numeral(start + 1, _SIGNS[word], _NOT_WHOLE)
    elif word in _ORDINALS:
        yield Numeral(start + 1, _ORDINALS[word], _ORDINAL * (1 if _ORDINALS[word] > 2 else 1.5), ordinal=True)  # noqa: PLR2004
    else:
        yield from _cardinal(tokens, start, after_article=False)


def _grouped(tokens: Sequence[Token], head: int, score: float) -> Iterator[Numeral]:
    """For "a couple of", "a few hundred", "a dozen"."""
    word = tokens[head].word
    end, value = _scaled(tokens, head + 1, _GROUPS[word])
    vague = word in _VAGUE
    if end < len(tokens) and tokens[end].word == "of" and word in {"couple", "handful", "dozen"}:
        yield Numeral(end + 1, value, score, vague=vague)
    yield Numeral(end, value, score, vague=vague)


def _part_of(tokens: Sequence[Token], head: int) -> Iterator[Numeral]:
    """For "half a million", "a quarter of a million", "half"."""
    part = _PARTS[tokens[head].word]
    place = head + 1
    if place < len(tokens) and tokens[place].word == "of":
        place += 1
    if place < len(tokens) and tokens[place].word in {"a", "an"}:
        end, value = _scaled(tokens, place + 1, part)
        if end > place + 1:
            yield Numeral(end, value)
    yield Numeral(head + 1, whole(part), _PART)


@dataclass(slots=True)
class _Count:
    """A cardinal while it is read: `done` in whole thousands, `part` below, and what may come next."""

    done: int = 0
    part: int = 0
    least_scale: int = 10**15
    room: int = _HUNDRED * 10
    """The next small number must be below this: 10 behind "twenty", 100 behind "hundred"."""

    def add(self, word: str) -> bool:
        """Take in one more word; False, and nothing changed, where it doesn't fit."""
        small = _SMALL.get(word)
        if small is not None:
            if self.room <= small or (small == 0 and self.room < _HUNDRED * 10):
                return False
            self.part += small
            self.room = 0
            return True
        tens = _TENS.get(word)
        if tens is not None:
            if self.room <= tens:
                return False
            self.part += tens
            self.room = 10
            return True
        if word == "hundred":
            if not 0 < self.part < _HUNDRED:
                return False
            self.part *= _HUNDRED
            self.room = _HUNDRED
            return True
        scale = _SCALES.get(word)
        if scale is None or scale >= self.least_scale or self.part == 0:
            return False
        self.done += self.part * scale
        self.part = 0
        self.least_scale = scale
        self.room = _HUNDRED * 10
        return True

    @property
    def value(self) -> int:
        return self.done + self.part


def _cardinal(tokens: Sequence[Token], start: int, *, after_article: bool) -> Iterator[Numeral]:
    """Cardinal numbers; each place before an "and" ends a reading too ("between one hundred and two thousand")."""
    count = _Count()
    if after_article:
        count.part, count.room = 1, 0
    place = start
    if not count.add(tokens[place].word):
        return
    place += 1
    sized = tokens[start].word == "hundred" or tokens[start].word in _SCALES
    for _ in range(_MOST_PARTS):
        if place < len(tokens) and count.add(tokens[place].word):
            sized = sized or tokens[place].word == "hundred" or tokens[place].word in _SCALES
            place += 1
            continue
        if sized and place + 1 < len(tokens) and tokens[place].word == "and" and tokens[place + 1].word in _CONTINUES:
            before = count.value
            if count.add(tokens[place + 1].word):
                yield Numeral(place, before, _NOT_WHOLE)
                place += 2
                continue
        break
    if place < len(tokens) and (
        tokens[place].word == "hundred" or (tokens[place].word in _SCALES and place > start + 1)
    ):
        # What came last belongs to another number: "two hundred and five hundred".
        return
    value: int | float = count.value
    lone_one = value == 1 and place == start + 1
    yield from _with_part(tokens, place, value)
    yield Numeral(place, value, _LOOSE_ONE if lone_one else 0.0)


def _with_part(tokens: Sequence[Token], place: int, value: float) -> Iterator[Numeral]:
    """For "one and a half", "two and a half thousand", "two point five", "two thirds", "two dozen"."""
    for part_end, part in _and_part(tokens, place):
        end, scaled = _scaled(tokens, part_end, value + part)
        yield Numeral(end, scaled)
    if place + 1 < len(tokens) and tokens[place].word == "point":
        digits, end = "", place + 1
        while end < len(tokens) and _SMALL.get(tokens[end].word, _TEN) < _TEN:
            digits += str(_SMALL[tokens[end].word])
            end += 1
        if digits:
            scaled_end, scaled = _scaled(tokens, end, float(f"{int(value)}.{digits}"))
            yield Numeral(scaled_end, scaled)
    if place < len(tokens):
        word = tokens[place].word
        if word == "dozen":
            yield Numeral(place + 1, whole(value * _DOZEN))
        elif word in {"thirds", "quarters", "fifths"} and value < _TEN:
            yield Numeral(place + 1, whole(value * _PARTS[word]), _PART)


_CONTINUES = frozenset(_SMALL) | frozenset(_TENS)
NUMERAL_STARTERS = (
    frozenset(_SMALL) | frozenset(_TENS) | frozenset(_GROUPS) | frozenset(_ORDINALS) | frozenset(_SIGNS)
    | {"a", "an", "the", "half", "quarter", "single"} | frozenset(_NOTES)
)  # fmt: skip
"""The words with which a numeral may begin."""
