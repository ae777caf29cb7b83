"""Numbers in a prompt with what was said beside them: currency, percent, unit of measure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.edges import prefer_longest
from coterie.nlu.meanings import Edge, Number
from coterie.nlu.numerals import POINT, Numeral, numerals_at, whole
from coterie.nlu.phrases import Phrases
from coterie.nlu.tokens import Token, TokenKind

_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR"}
_DOLLARS = {
    "us": "USD", "usa": "USD", "u": "USD", "ca": "CAD", "c": "CAD", "can": "CAD", "a": "AUD", "au": "AUD", "aus": "AUD",
    "nz": "NZD", "hk": "HKD", "s": "SGD", "sg": "SGD", "r": "BRL", "mx": "MXN",
}  # fmt: skip
_CODES = words(
    """
    usd eur gbp jpy inr cad aud nzd chf sek nok dkk pln czk brl mxn cny sgd hkd zar krw aed
    """
)
_CURRENCIES = {
    **{code: code.upper() for code in _CODES}, "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD",
    "euro": "EUR", "euros": "EUR", "quid": "GBP", "pound": "GBP", "pounds": "GBP", "sterling": "GBP", "yen": "JPY",
    "rupee": "INR", "rupees": "INR", "franc": "CHF", "francs": "CHF", "yuan": "CNY", "krona": "SEK",
    "kronor": "SEK", "krone": "NOK", "kroner": "NOK", "zloty": "PLN", "real": "BRL", "reais": "BRL", **_SIGNS,
}  # fmt: skip
_COUNTRY_DOLLARS = {
    "us": "USD", "american": "USD", "canadian": "CAD", "australian": "AUD", "singapore": "SGD", "zealand": "NZD",
    "kong": "HKD",
}  # fmt: skip

_UNIT_WORDS = """
second seconds sec secs|minute minutes min mins|hour hours hr hrs|day days nights|week weeks wk wks|
month months mo mos mth mths mnth mnths|year years yr yrs|kilometre kilometres kilometer kilometers km kms|
mile miles mi|metre metres meter meters|centimetre centimetres centimeter centimeters cm|
millimetre millimetres millimeter millimeters|foot feet ft|inch inches|yard yards yd yds|byte bytes|
kilobyte kilobytes kb|megabyte megabytes mb mbs meg megs|gigabyte gigabytes gb gbs gig gigs|terabyte terabytes tb|
gram grams gramme grammes|kilogram kilograms kg kgs kilo kilos|pound lb lbs|ounce ounces oz|tonne tonnes ton tons|
litre litres liter liters|millilitre millilitres milliliter milliliters ml|gallon gallons|
calorie calories kcal kcals|degree degrees|cent cents pence penny|percent pct percentage
"""
_UNITS: dict[str, tuple[str, int]] = {
    word: (entry.split()[0], 1) for entry in _UNIT_WORDS.replace("\n", "").split("|") for word in entry.split()
}
_UNITS |= {"fortnight": ("week", 2), "fortnights": ("week", 2), "decade": ("year", 10), "decades": ("year", 10)}
_UNITS |= {"%": ("percent", 1), "kilometre": ("kilometre", 1)}
del _UNITS["pound"]
UNIT_WORDS = frozenset(_UNITS)
"""Words that a number is told in: "a kcal" is an amount, and no thing."""

_JOINED_UNITS = {"d": "day", "h": "hour", "w": "week", "y": "year", "m": "minute", "s": "second", "c": "cent"}
_SUFFIX_UNITS = {"m": "minute", "s": "second"}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
_MONTHS = {"month": 1, "year": 12}
_HALVES = {"hour": (30, "minute"), "day": (12, "hour"), "minute": (30, "second"), "year": (6, "month")}
_YEARS_OLD = Phrases([("(old|olds)", True), ("of age", True)])
_SHARES_OF_WAY: Phrases[int] = Phrases(
    [
        (f"{share} of (the way [through|in|into|there|done]|it|its length)", percent)
        for share, percent in (
            ("[a|one] quarter", 25), ("(a|one) third", 33), ("[one] half", 50), ("two thirds", 67),
            ("three quarters", 75), ("(a|one) tenth", 10), ("(a|one) fifth", 20), ("two fifths", 40),
        )
    ]
    + [("[the] (halfway|half way) [point|mark|line] [through|in|into]", 50)]
)  # fmt: skip
"""How much of something was done, as a percentage."""

_APPROXIMATE = frozenset({"about", "around", "approximately", "roughly", "nearly", "almost", "circa", "ca", "~"})

_BARE_BESIDE_LONGER = -0.2
_SUFFIX_AS_UNIT = -0.6
_POUND_OF_WEIGHT = -0.5
_THREE_DECIMALS = -0.4
_APPROXIMATELY = -0.1
_ARTICLE = -0.3
_SOMEWHAT_SURE = -0.1


def find_numbers(tokens: Sequence[Token]) -> list[Edge]:
    """All numbers, with Number as meaning, by place.

    Units that aren't said with a number of their own ("an hour", "half a year") are numbers too. "4k" is 4000, "10m"
    ten million or, less likely, ten minutes. Digits in codes, dates and names are none; a year in digits, an ordinal or
    a fraction in words is a doubtful one.
    """
    edges: list[Edge] = []
    for start in range(len(tokens)):
        for numeral in numerals_at(tokens, start):
            edges += _with_company(tokens, start, numeral)
        edges += _article_and_unit(tokens, start)
        edges += (Edge(start, end, Number(share, unit="percent")) for end, share in _SHARES_OF_WAY.at(tokens, start))
    approximate = [
        Edge(edge.start - 1, edge.end, edge.meaning, edge.score + _APPROXIMATELY)
        for edge in edges
        if edge.start > 0 and tokens[edge.start - 1].word in _APPROXIMATE
    ]
    return prefer_longest(edges + approximate)


def is_currency(token: Token) -> bool:
    """Whether a token is the sign or the word of a currency."""
    return token.word in _CURRENCIES


def unit_at(tokens: Sequence[Token], place: int) -> tuple[str, int] | None:
    """The unit that a token names, in singular, and how many of it one is ("fortnight": 2 weeks)."""
    if place >= len(tokens):
        return None
    token = tokens[place]
    if token.joined and token.word in _JOINED_UNITS and tokens[place - 1].kind is TokenKind.NUMBER:
        return _JOINED_UNITS[token.word], 1
    return _UNITS.get(token.word)


_UP_TO = words("and to - –")
"""Between the two ends of a range."""


def _with_company(tokens: Sequence[Token], start: int, numeral: Numeral) -> Iterator[Edge]:
    """The readings of a numeral: with the currency or unit beside it, and alone."""
    if numeral.ordinal:
        end = _end_of_percentile(tokens, numeral.end)
        if end is not None:
            yield Edge(start, end, Number(numeral.value, unit="percent"))
        yield Edge(start, numeral.end, Number(numeral.value), numeral.score)
        return
    longer = [*_money(tokens, start, numeral), *_measure(tokens, start, numeral)]
    yield from longer
    if numeral.suffix in _SUFFIX_UNITS:
        size = 10**6 if numeral.suffix == "m" else 1
        number = Number(whole(numeral.value / size), unit=_SUFFIX_UNITS[numeral.suffix])
        yield Edge(
            start, numeral.end, number, _SUFFIX_AS_UNIT + (_BARE_BESIDE_LONGER if numeral.suffix == "s" else 0.0)
        )
    yield Edge(start, numeral.end, Number(numeral.value), numeral.score + (_BARE_BESIDE_LONGER if longer else 0.0))


def _money(tokens: Sequence[Token], start: int, numeral: Numeral) -> Iterator[Edge]:
    currency, begin = _currency_before(tokens, start)
    end = numeral.end
    after = tokens[end].word if end < len(tokens) else ""
    if after in _COUNTRY_DOLLARS and end + 1 < len(tokens) and tokens[end + 1].word in {"dollar", "dollars"}:
        currency, end = currency or _COUNTRY_DOLLARS[after], end + 2
    elif after in _CURRENCIES and not (after in _SIGNS and _opens_amount(tokens, end)):
        currency, end = currency or _CURRENCIES[after], end + 1
        if end < len(tokens) and tokens[end].word == "sterling":
            end += 1
    elif currency is None and end > start and tokens[end - 1].word == "grand":
        currency = "USD"
    if currency is None:
        return
    score = 0.0 if numeral.score > _ARTICLE * 2 else numeral.score
    if numeral.suffix != POINT and any(other.suffix == POINT for other in numerals_at(tokens, start)):
        # Prices have two decimals.
        score += _THREE_DECIMALS
    yield Edge(begin, end, Number(numeral.value, currency), score)
    if end > numeral.end and begin < start:
        yield Edge(begin, numeral.end, Number(numeral.value, currency), score + _BARE_BESIDE_LONGER)
    if after in {"pound", "pounds"}:
        yield Edge(start, end, Number(numeral.value, unit="pound"), _POUND_OF_WEIGHT)


def _currency_before(tokens: Sequence[Token], start: int) -> tuple[str | None, int]:
    """The currency in front of a number ("$", "US$", "USD"), and where it begins."""
    if start == 0:
        return None, start
    before = tokens[start - 1]
    if before.word in _SIGNS:
        if before.word == "$" and start > 1 and tokens[start - 2].word in _DOLLARS:
            country = tokens[start - 2]
            if country.span.end == before.span.start:
                return _DOLLARS[country.word], start - 2
        return _SIGNS[before.word], start - 1
    if before.word in _CODES:
        return before.word.upper(), start - 1
    return None, start


def _opens_amount(tokens: Sequence[Token], place: int) -> bool:
    """Whether a currency sign belongs to the number behind it: "50 $100"."""
    return (
        place + 1 < len(tokens)
        and tokens[place + 1].kind is TokenKind.NUMBER
        and tokens[place].span.end == tokens[place + 1].span.start
        and tokens[place].span.start != tokens[place - 1].span.end
    )


def _end_of_percentile(tokens: Sequence[Token], place: int) -> int | None:
    """Where a percentile ends whose ordinal ends at a place: "the 25th", "the 65th percentile" after a "between"."""
    following = [token.word for token in tokens[place : place + 4]]
    if following[:1] == ["percentile"]:
        return place + 1
    if following[:1] and following[0] in _UP_TO:
        ordinal = [word for word in following[1:] if word != "the"][:2]
        return place if ordinal[1:] == ["percentile"] else None
    return None


def _measure(tokens: Sequence[Token], start: int, numeral: Numeral) -> Iterator[Edge]:
    end = numeral.end
    if end + 1 < len(tokens) and tokens[end].word == "per" and tokens[end + 1].word == "cent":
        yield Edge(start, end + 2, Number(numeral.value, unit="percent"))
        return
    named = unit_at(tokens, end)
    if named is None:
        return
    unit, size = named
    value = whole(numeral.value * size)
    score = min(0.0, numeral.score) if numeral.score < _ARTICLE else 0.0
    end += 1
    if unit == "percent" and end < len(tokens) and tokens[end].word in {"point", "points"}:
        yield Edge(start, end + 1, Number(value, unit=unit), score)
    for total_end, total in _smaller_rest(tokens, end, value, unit):
        yield Edge(start, total_end, total, score)
    if unit == "year":
        for old_end, _ in _YEARS_OLD.at(tokens, end):
            yield Edge(start, old_end, Number(value, unit=unit), score)
    yield Edge(start, end, Number(value, unit=unit), score)


def _smaller_rest(tokens: Sequence[Token], place: int, value: float, unit: str) -> Iterator[tuple[int, Number]]:
    """For "1 hour [and] 30 minutes", "a year and a half": where it ends, and the whole in the smaller unit."""
    if place < len(tokens) and tokens[place].word == "and":
        if [token.word for token in tokens[place + 1 : place + 3]] == ["a", "half"]:
            yield place + 3, Number(whole(value + 0.5), unit=unit)
        place += 1
    if place >= len(tokens):
        return
    table = _SECONDS if unit in _SECONDS else _MONTHS
    for numeral in numerals_at(tokens, place):
        rest = unit_at(tokens, numeral.end)
        if rest is not None and unit in table and table.get(rest[0], table[unit]) < table[unit]:
            ratio = table[unit] // table[rest[0]]
            yield numeral.end + 1, Number(whole(value * ratio + numeral.value * rest[1]), unit=rest[0])


def _article_and_unit(tokens: Sequence[Token], start: int) -> Iterator[Edge]:
    """For "an hour", "half a year", "a quarter of an hour", "three quarters of an hour", "an hour and a half"."""
    word = tokens[start].word
    if word in {"three", "3"} and tokens[min(start + 1, len(tokens) - 1)].word == "quarters":
        yield from _part_of_unit(tokens, start, start + 1)
    if word not in {"a", "an", "the", "half", "quarter"}:
        return
    if word == "the":  # only of what is more than one: "the hour and a half"
        named = unit_at(tokens, start + 1) if start + 1 < len(tokens) else None
        for end, total in _smaller_rest(tokens, start + 2, named[1], named[0]) if named is not None else ():
            yield Edge(start, end, total, _SOMEWHAT_SURE)
        return
    if word in {"a", "an"}:
        following = tokens[start + 1].word if start + 1 < len(tokens) else ""
        named = unit_at(tokens, start + 1)
        if named is not None and following not in {"second", "percentage", "percent", "%"}:
            yield Edge(start, start + 2, Number(named[1], unit=named[0]), _ARTICLE)
            for end, total in _smaller_rest(tokens, start + 2, named[1], named[0]):
                yield Edge(start, end, total, _SOMEWHAT_SURE)
        if following in {"half", "quarter"}:
            yield from _part_of_unit(tokens, start, start + 1)
        return
    yield from _part_of_unit(tokens, start, start)


def _part_of_unit(tokens: Sequence[Token], start: int, place: int) -> Iterator[Edge]:
    quarters = {"quarter": 1, "quarters": 3}.get(tokens[place].word, 2)
    if quarters > 1 and tokens[place].word != "half" and tokens[min(place + 1, len(tokens) - 1)].word != "of":
        return  # "three quarters" of years
    place += 1
    if place < len(tokens) and tokens[place].word == "of":
        place += 1
    if place < len(tokens) and tokens[place].word in {"a", "an"}:
        place += 1
    named = unit_at(tokens, place)
    if named is not None and named[0] in _HALVES and named[1] == 1:
        half, unit = _HALVES[named[0]]
        yield Edge(start, place + 1, Number(whole(half * quarters / 2), unit=unit), _SOMEWHAT_SURE)
