"""Laws of the recognisers: nothing fails, places are right, and what was written is read back."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coterie.language.ast import Duration, Operator, Unit
from coterie.nlu.meanings import Bound, Edge, Frequency, Meaning, Number, Range, Window, WindowKind
from coterie.nlu.numbers import find_numbers
from coterie.nlu.quantities import find_quantities
from coterie.nlu.times import find_times
from coterie.nlu.tokens import Token, tokenise
from coterie.nlu.typos import Corrector

TODAY = date(2026, 6, 17)
CORRECTOR = Corrector(["customers", "people", "purchased", "between", "months"])

PIECES = [
    *(
        "at least",
        "more than",
        "over",
        "under",
        "between",
        "and",
        "or",
        "to",
        "from",
        "of",
        "a",
        "an",
        "the",
        "half",
        "hundred",
    ),
    *(
        "thousand",
        "million",
        "dozen",
        "couple",
        "few",
        "one",
        "two",
        "twenty",
        "first",
        "third",
        "3",
        "12",
        "2026",
        "1,000",
    ),
    *(
        ".5",
        "4k",
        "10m",
        "30d",
        "-",
        "/",
        "+",
        "%",
        "$",
        "€",
        ",",
        ".",
        "'",
        '"',
        "times",
        "once",
        "twice",
        "or more",
        "at most",
    ),
    *(
        "last",
        "past",
        "next",
        "this",
        "in",
        "within",
        "for",
        "since",
        "before",
        "after",
        "until",
        "by",
        "on",
        "days",
        "weeks",
    ),
    *(
        "month",
        "year",
        "quarter",
        "hours",
        "ago",
        "from now",
        "later",
        "that",
        "same",
        "period",
        "march",
        "may",
        "monday",
        "q1",
    ),
    *(
        "2026-03-01",
        "3/15",
        "'26",
        "christmas",
        "start of",
        "end",
        "ever",
        "recently",
        "haven't",
        "who's",
        "e-mail",
        "x_y.z",
    ),
    *("9" * 30, "9" * 20 + ".5", "million million", "1.500", "out of 10", "ages", "weekend", "the first", "minimum"),
    *("@a.b", "é", "😀", "\u200b", "٣", "«"),
]

prompts = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
)
days = st.dates(min_value=date(1, 1, 1), max_value=date(9999, 12, 31))


@given(prompts)
def test_tokens_lie_in_the_prompt_in_order(prompt: str) -> None:
    tokens = tokenise(prompt, CORRECTOR)
    end = 0
    for place, token in enumerate(tokens):
        assert token.index == place
        assert token.span.of(prompt) == token.text != ""
        assert token.span.start >= end
        assert token.word
        assert token.lemmas
        end = token.span.end


@given(prompts)
def test_what_no_token_covers_says_nothing(prompt: str) -> None:
    covered = {place for token in tokenise(prompt) for place in range(token.span.start, token.span.end)}
    left = "".join(character for place, character in enumerate(prompt) if place not in covered)
    assert not any(character.isalnum() for character in left.replace("s", "").replace("S", ""))


@given(prompts, days)
def test_edges_lie_in_the_tokens_best_first(prompt: str, today: date) -> None:
    tokens = tokenise(prompt)
    for edges in (find_numbers(tokens), find_quantities(tokens), find_times(tokens, today)):
        assert all(0 <= edge.start < edge.end <= len(tokens) and edge.score <= 0 for edge in edges)
        assert edges == sorted(edges, key=lambda edge: (edge.start, -edge.end))
        assert len({(edge.start, edge.end, edge.meaning) for edge in edges}) == len(edges)


@given(prompts)
def test_the_same_prompt_is_read_the_same(prompt: str) -> None:
    assert tokenise(prompt) == tokenise(prompt)
    assert find_quantities(tokenise(prompt)) == find_quantities(tokenise(prompt))
    assert find_times(tokenise(prompt), TODAY) == find_times(tokenise(prompt), TODAY)


# Numbers in words -----------------------------------------------------------------------------------------------------

SMALL = [
    *(
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
    ),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spell(number: int, *, link: str, hyphen: str) -> str:
    """English words for a number up to a million, with or without "and" and hyphens."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens - 2] + (hyphen + SMALL[ones] if ones else "")
    if number == 1_000_000:
        return "one million"
    size, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    count, rest = divmod(number, size)
    head = f"{spell(count, link=link, hyphen=hyphen)} {name}"
    if not rest:
        return head
    return f"{head}{link if name == 'hundred' or rest < 100 else ' '}{spell(rest, link=link, hyphen=hyphen)}"


def read_whole(phrase: str, edges: list[Edge], tokens: tuple[Token, ...]) -> Meaning | None:
    """The likeliest meaning of all tokens."""
    whole = [edge for edge in edges if (edge.start, edge.end) == (0, len(tokens))]
    return max(whole, key=lambda edge: edge.score).meaning if whole else None


def read_number(phrase: str) -> Meaning | None:
    tokens = tokenise(phrase)
    return read_whole(phrase, find_numbers(tokens), tokens)


@given(st.integers(0, 1_000_000), st.sampled_from([" ", " and "]), st.sampled_from(["-", " "]))
def test_numbers_in_words_are_read_back(number: int, link: str, hyphen: str) -> None:
    assert read_number(spell(number, link=link, hyphen=hyphen)) == Number(number)


@pytest.mark.slow
def test_all_numbers_up_to_a_thousand_and_many_beyond() -> None:
    for number in (*range(1001), *range(1003, 1_000_001, 997)):
        for link in (" ", " and "):
            assert read_number(spell(number, link=link, hyphen="-")) == Number(number)


@given(st.integers(0, 10**9), st.sampled_from(["{}", "{:,}", "{:_}"]))
def test_numbers_in_digits_are_read_back(number: int, form: str) -> None:
    assert read_number(form.format(number)) == Number(number)


# Phrases --------------------------------------------------------------------------------------------------------------

COMPARATORS = {
    "at least {}": Operator.AT_LEAST,
    "{} or more": Operator.AT_LEAST,
    "no fewer than {}": Operator.AT_LEAST,
    "more than {}": Operator.GREATER_THAN,
    "over {}": Operator.GREATER_THAN,
    "up to {}": Operator.AT_MOST,
    "not more than {}": Operator.AT_MOST,
    "{} or less": Operator.AT_MOST,
    "under {}": Operator.LESS_THAN,
    "fewer than {}": Operator.LESS_THAN,
    "exactly {}": Operator.EQUALS,
    "only {}": Operator.EQUALS,
}
QUANTITY_UNITS = {
    "{}": {},
    "${}": {"currency": "USD"},
    "{} dollars": {"currency": "USD"},
    "€{}": {"currency": "EUR"},
    "{}%": {"unit": "percent"},
    "{} minutes": {"unit": "minute"},
    "{} hours": {"unit": "hour"},
    "{} miles": {"unit": "mile"},
    "{} GB": {"unit": "gigabyte"},
}
counts = st.integers(2, 1899) | st.integers(2101, 99_999)


@given(st.sampled_from(sorted(COMPARATORS)), st.sampled_from(sorted(QUANTITY_UNITS)), counts)
def test_bounds_are_read_back(comparator: str, unit: str, count: int) -> None:
    phrase = comparator.format(unit.format(f"{count:,}"))
    tokens = tokenise(phrase)
    meaning = read_whole(phrase, find_quantities(tokens), tokens)
    assert meaning == Bound(COMPARATORS[comparator], Number(count, **QUANTITY_UNITS[unit]))


@given(st.sampled_from(["between {} and {}", "from {} to {}", "{} to {}", "{}-{}", "{}–{}"]), counts, counts)
def test_ranges_are_read_back(form: str, one: int, other: int) -> None:
    low, high = sorted((one, other + 1 if one == other else other))
    phrase = form.format(low, high)
    tokens = tokenise(phrase)
    assert read_whole(phrase, find_quantities(tokens), tokens) == Range(Number(low), Number(high))


@given(st.sampled_from(sorted(COMPARATORS)), st.integers(2, 99), st.sampled_from(["times", "occasions"]), st.booleans())
def test_frequencies_are_read_back(comparator: str, count: int, word: str, in_words: bool) -> None:
    number = spell(count, link=" ", hyphen="-") if in_words else str(count)
    phrase = f"{comparator.format(number)} {word}"
    tokens = tokenise(phrase)
    meaning = read_whole(phrase, find_quantities(tokens), tokens)
    assert meaning == Frequency((Bound(COMPARATORS[comparator], Number(count)),))


TIME_UNITS = {"hours": (1, Unit.HOURS), "days": (1, Unit.DAYS), "weeks": (7, Unit.DAYS), "months": (30, Unit.DAYS)}
TIME_FORMS = {
    "in the last {}": WindowKind.LAST,
    "over the past {}": WindowKind.LAST,
    "within the previous {}": WindowKind.LAST,
    "within {}": WindowKind.LAST,
    "for {}": WindowKind.LAST,
    "less than {} ago": WindowKind.LAST,
    "more than {} ago": WindowKind.OLDER,
    "at least {} ago": WindowKind.OLDER,
    "in the next {}": WindowKind.NEXT,
    "within {} from now": WindowKind.NEXT,
    "more than {} from now": WindowKind.LATER,
    "within {} of": WindowKind.FOLLOWING,
    "within {} after that": WindowKind.FOLLOWING,
    "in the following {}": WindowKind.FOLLOWING,
    "{} later": WindowKind.FOLLOWING,
}


@given(st.sampled_from(sorted(TIME_FORMS)), st.integers(2, 11), st.sampled_from(sorted(TIME_UNITS)), st.booleans())
def test_windows_are_read_back(form: str, count: int, word: str, in_words: bool) -> None:
    phrase = form.format(f"{SMALL[count] if in_words else count} {word}")
    tokens = tokenise(phrase)
    meaning = read_whole(phrase, find_times(tokens, TODAY), tokens)
    size, unit = TIME_UNITS[word]
    assert isinstance(meaning, Window)
    assert (meaning.kind, meaning.length) == (TIME_FORMS[form], Duration(count * size, unit))


DATE_FORMS = [
    "{d} {m} {y}",
    "{m} {d}, {y}",
    "{d}th of {m} {y}",
    "{y}-{n:02}-{d:02}",
    "{n}/{d}/{y}",
    "{d:02}.{n:02}.{y}",
]


@given(
    st.sampled_from(DATE_FORMS),
    st.dates(date(2000, 1, 1), date(2090, 12, 31)),
    st.sampled_from(["since", "before", "on"]),
)
def test_dates_are_read_back(form: str, day: date, lead: str) -> None:
    month = day.strftime("%B")
    phrase = f"{lead} {form.format(d=day.day, m=month, n=day.month, y=day.year)}"
    tokens = tokenise(phrase)
    meaning = read_whole(phrase, find_times(tokens, TODAY), tokens)
    assert isinstance(meaning, Window)
    assert (meaning.end if lead == "before" else meaning.start) == day
