import pytest

from coterie.language.ast import Operator
from coterie.nlu.meanings import Bound, Edge, Frequency, Meaning, Number, Range
from coterie.nlu.quantities import find_quantities
from coterie.nlu.tokens import tokenise

AT_LEAST, MORE, AT_MOST, LESS, EQUAL, DIFFERENT = (
    Operator.AT_LEAST,
    Operator.GREATER_THAN,
    Operator.AT_MOST,
    Operator.LESS_THAN,
    Operator.EQUALS,
    Operator.DIFFERS,
)


def readings(prompt: str) -> list[tuple[str, Edge]]:
    tokens = tokenise(prompt)
    return [(" ".join(t.word for t in tokens[e.start : e.end]), e) for e in find_quantities(tokens)]


def best(phrase: str) -> Meaning | None:
    """The likeliest reading of all of a phrase that isn't a plain number."""
    tokens = tokenise(phrase)
    whole = [
        edge
        for edge in find_quantities(tokens)
        if (edge.start, edge.end) == (0, len(tokens)) and not isinstance(edge.meaning, Number)
    ]
    return max(whole, key=lambda edge: edge.score).meaning if whole else None


@pytest.mark.parametrize(
    ("wording", "operator"),
    [
        ("at least {}", AT_LEAST),
        ("at the very least {}", AT_LEAST),
        ("no fewer than {}", AT_LEAST),
        ("no less than {}", AT_LEAST),
        ("not less than {}", AT_LEAST),
        ("not under {}", AT_LEAST),
        ("a minimum of {}", AT_LEAST),
        ("minimum {}", AT_LEAST),
        ("min {}", AT_LEAST),
        ("starting at {}", AT_LEAST),
        (">= {}", AT_LEAST),
        ("≥{}", AT_LEAST),
        ("greater than or equal to {}", AT_LEAST),
        ("equal to or above {}", AT_LEAST),
        ("at or above {}", AT_LEAST),
        ("{}+", AT_LEAST),
        ("{} or more", AT_LEAST),
        ("{} and up", AT_LEAST),
        ("{} and over", AT_LEAST),
        ("{} or higher", AT_LEAST),
        ("{} or better", AT_LEAST),
        ("{} upwards", AT_LEAST),
        ("{} plus", AT_LEAST),
        ("{} minimum", AT_LEAST),
        ("{} at least", AT_LEAST),
        ("more than {}", MORE),
        ("more then {}", MORE),
        ("well over {}", MORE),
        ("over {}", MORE),
        ("above {}", MORE),
        ("exceeding {}", MORE),
        ("in excess of {}", MORE),
        ("greater than {}", MORE),
        ("older than {}", MORE),
        ("bigger than {}", MORE),
        ("north of {}", MORE),
        ("upwards of {}", MORE),
        ("> {}", MORE),
        ("not just {}", MORE),
        ("at most {}", AT_MOST),
        ("no more than {}", AT_MOST),
        ("not more than {}", AT_MOST),
        ("not over {}", AT_MOST),
        ("no older than {}", AT_MOST),
        ("up to {}", AT_MOST),
        ("a maximum of {}", AT_MOST),
        ("max {}", AT_MOST),
        ("<= {}", AT_MOST),
        ("less than or equal to {}", AT_MOST),
        ("not exceeding {}", AT_MOST),
        ("{} or less", AT_MOST),
        ("{} or fewer", AT_MOST),
        ("{} and under", AT_MOST),
        ("{} tops", AT_MOST),
        ("{} at most", AT_MOST),
        ("{} max", AT_MOST),
        ("less than {}", LESS),
        ("fewer than {}", LESS),
        ("under {}", LESS),
        ("below {}", LESS),
        ("lower than {}", LESS),
        ("younger than {}", LESS),
        ("short of {}", LESS),
        ("< {}", LESS),
        ("exactly {}", EQUAL),
        ("precisely {}", EQUAL),
        ("only {}", EQUAL),
        ("just {}", EQUAL),
        ("equal to {}", EQUAL),
        ("is equal to {}", EQUAL),
        ("= {}", EQUAL),
        ("of {}", EQUAL),
        ("is {}", EQUAL),
        ("{} exactly", EQUAL),
        ("!= {}", DIFFERENT),
        ("not equal to {}", DIFFERENT),
        ("other than {}", DIFFERENT),
    ],
)
@pytest.mark.parametrize(
    ("written", "number"),
    [("3", Number(3)), ("$50", Number(50, "USD")), ("twenty-one", Number(21)), ("10%", Number(10, unit="percent"))],
)
def test_comparators(wording: str, operator: Operator, written: str, number: Number) -> None:
    assert best(wording.format(written)) == Bound(operator, number)


def test_a_number_alone_is_a_bare_bound() -> None:
    assert best("3") == Bound(EQUAL, Number(3), bare=True)


@pytest.mark.parametrize("filler", ["at least a total of 5", "at least about 5", "at least the 5"])
def test_fillers_between(filler: str) -> None:
    assert best(filler) == Bound(AT_LEAST, Number(5))


@pytest.mark.parametrize(
    ("phrase", "low", "high"),
    [
        ("between 2 and 4", 2, 4),
        ("between two and four", 2, 4),
        ("from 2 to 4", 2, 4),
        ("anywhere from 2 to 4", 2, 4),
        ("2 to 4", 2, 4),
        ("2-4", 2, 4),
        ("2–4", 2, 4),
        ("2 - 4", 2, 4),
        ("500-2,000", 500, 2000),
        ("5-10k", 5000, 10000),
        ("2 to 3 million", 2_000_000, 3_000_000),
        ("between 1k and 2k", 1000, 2000),
        ("between one hundred and two thousand", 100, 2000),
        ("between 90 and 60", 60, 90),
        ("from 2 up to 4", 2, 4),
        ("2 through 4", 2, 4),
        ("in their 30s", 30, 39),
        ("in their early twenties", 20, 23),
        ("late 40s", 47, 49),
        ("30-somethings", 30, 39),
    ],
)
def test_ranges(phrase: str, low: float, high: float) -> None:
    assert best(phrase) == Range(Number(low), Number(high))


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("$50-$100", Range(Number(50, "USD"), Number(100, "USD"))),
        ("$50-100", Range(Number(50, "USD"), Number(100, "USD"))),
        ("50 to 100 dollars", Range(Number(50, "USD"), Number(100, "USD"))),
        ("3 to 5 km", Range(Number(3, unit="kilometre"), Number(5, unit="kilometre"))),
        ("25-34 year olds", Range(Number(25, unit="year"), Number(34, unit="year"))),
        ("between 30 minutes and 2 hours", Range(Number(30, unit="minute"), Number(2, unit="hour"))),
    ],
)
def test_ranges_share_currency_and_unit(phrase: str, expected: Range) -> None:
    assert best(phrase) == expected


def frequency(*bounds: Bound | Range, vague: bool = False) -> Frequency:
    return Frequency(bounds, vague=vague)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("once", frequency(Bound(AT_LEAST, Number(1), bare=True))),
        ("twice", frequency(Bound(AT_LEAST, Number(2), bare=True))),
        ("thrice", frequency(Bound(AT_LEAST, Number(3), bare=True))),
        ("3 times", frequency(Bound(AT_LEAST, Number(3), bare=True))),
        ("5x", frequency(Bound(AT_LEAST, Number(5), bare=True))),
        ("four separate occasions", frequency(Bound(AT_LEAST, Number(4), bare=True))),
        ("a single time", frequency(Bound(AT_LEAST, Number(1), bare=True))),
        ("only once", frequency(Bound(EQUAL, Number(1)))),
        ("exactly twice", frequency(Bound(EQUAL, Number(2)))),
        ("exactly 3 times", frequency(Bound(EQUAL, Number(3)))),
        ("more than once", frequency(Bound(MORE, Number(1)))),
        ("at least twice", frequency(Bound(AT_LEAST, Number(2)))),
        ("no more than twice", frequency(Bound(AT_MOST, Number(2)))),
        ("fewer than 4 times", frequency(Bound(LESS, Number(4)))),
        ("not even once", frequency(Bound(LESS, Number(1)))),
        ("two or more times", frequency(Bound(AT_LEAST, Number(2)))),
        ("2+ times", frequency(Bound(AT_LEAST, Number(2)))),
        ("twice or more", frequency(Bound(AT_LEAST, Number(2)))),
        ("3 times or more", frequency(Bound(AT_LEAST, Number(3)))),
        ("3 times at most", frequency(Bound(AT_MOST, Number(3)))),
        ("once or twice", frequency(Range(Number(1), Number(2)))),
        ("two or three times", frequency(Range(Number(2), Number(3)))),
        ("two to five times", frequency(Range(Number(2), Number(5)))),
        ("between two and five times", frequency(Range(Number(2), Number(5)))),
        ("between once and three times", frequency(Range(Number(1), Number(3)))),
        ("more than 3 but fewer than 10 times", frequency(Range(Number(3), Number(10), above=True, below=True))),
        ("repeatedly", frequency(Bound(AT_LEAST, Number(2)), vague=True)),
        ("multiple times", frequency(Bound(AT_LEAST, Number(2)), vague=True)),
        ("several times", frequency(Bound(AT_LEAST, Number(2)), vague=True)),
        ("a couple of times", frequency(Bound(AT_LEAST, Number(2)), vague=True)),
        ("time and again", frequency(Bound(AT_LEAST, Number(2)), vague=True)),
        ("a few times", frequency(Bound(AT_LEAST, Number(3)), vague=True)),
        ("many times", frequency(Bound(AT_LEAST, Number(3)), vague=True)),
        ("often", frequency(Bound(AT_LEAST, Number(3)), vague=True)),
        ("very frequently", frequency(Bound(AT_LEAST, Number(3)), vague=True)),
        ("regularly", frequency(Bound(AT_LEAST, Number(3)), vague=True)),
    ],
)
def test_frequencies(phrase: str, expected: Frequency) -> None:
    assert best(phrase) == expected


@pytest.mark.parametrize("phrase", ["most often", "least frequently", "how often", "more often"])
def test_rank_is_no_frequency(phrase: str) -> None:
    assert not any(isinstance(edge.meaning, Frequency) for _, edge in readings(phrase))


def test_a_rate_makes_a_frequency_doubtful() -> None:
    plain = max(edge.score for text, edge in readings("twice in May") if text == "twice")
    rated = max(edge.score for text, edge in readings("twice a week") if text == "twice")
    assert rated < plain


def test_words_of_plenty() -> None:
    assert ("multiple", Bound(AT_LEAST, Number(2))) in [
        (text, edge.meaning) for text, edge in readings("multiple orders")
    ]
    assert ("a number of", Bound(AT_LEAST, Number(3))) in [
        (text, edge.meaning) for text, edge in readings("a number of visits")
    ]


def test_two_numbers_with_or_stay_two() -> None:
    found = {(text, edge.meaning) for text, edge in readings("one or two stars")}
    assert {("one", Number(1)), ("two", Number(2))} <= found
    assert not any(isinstance(meaning, Range) for _, meaning in found)


def test_the_longest_reading_is_the_best() -> None:
    edges = [edge for _, edge in readings("no more than two hundred and fifty dollars")]
    assert edges[0].meaning == Bound(AT_MOST, Number(250, "USD"))
    assert all(edge.score < edges[0].score for edge in edges[1:])


def test_only_the_number_is_covered() -> None:
    assert readings("at least 3 red shoes")[0][0] == "at least 3"


def test_ages_say_years() -> None:
    assert best("between the ages of 18 and 25") == Range(Number(18, unit="year"), Number(25, unit="year"))


@pytest.mark.parametrize(
    ("prompt", "operator"),
    [("a minimum spend of $20", AT_LEAST), ("maximum price of $20", AT_MOST), ("a spend of $20", EQUAL)],
)
def test_a_limit_may_be_said_with_the_noun(prompt: str, operator: Operator) -> None:
    assert ("of $ 20", Bound(operator, Number(20, "USD"))) in [(text, edge.meaning) for text, edge in readings(prompt)]


def test_a_choice_of_numbers_is_no_bound() -> None:
    assert not any(text == "of 4" for text, _ in readings("a rating of 4 or 5"))


def test_ordinals_count_nothing() -> None:
    assert not any(
        isinstance(edge.meaning, Frequency) for _, edge in readings("for the second time, a first time buyer")
    )


def test_on_belongs_to_occasions() -> None:
    assert readings("on at least two occasions")[0][1].meaning == frequency(Bound(AT_LEAST, Number(2)))
    assert readings("on at least two occasions")[0][0] == "on at least two occasions"


def test_quoted_numbers_are_names() -> None:
    assert readings("watched '12 Angry Men'") == []


def test_negation_is_left_alone() -> None:
    assert readings("never no none nothing without") == []
