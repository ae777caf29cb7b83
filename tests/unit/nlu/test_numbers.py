import pytest

from coterie.nlu.meanings import Number
from coterie.nlu.numbers import find_numbers
from coterie.nlu.tokens import tokenise


def best(phrase: str) -> Number | None:
    """The likeliest number that is the whole phrase."""
    tokens = tokenise(phrase)
    whole = [edge for edge in find_numbers(tokens) if (edge.start, edge.end) == (0, len(tokens))]
    meaning = max(whole, key=lambda edge: edge.score).meaning if whole else None
    assert meaning is None or isinstance(meaning, Number)
    return meaning


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("7", 7),
        ("007", 7),
        ("2,000", 2000),
        ("1,234,567.5", 1234567.5),
        ("10 000", 10000),
        ("10_000", 10000),
        ("0.5", 0.5),
        (".75", 0.75),
        ("-3", -3),
        ("4k", 4000),
        ("1.5k", 1500),
        ("2m", 2_000_000),
        ("3bn", 3_000_000_000),
        ("2 million", 2_000_000),
        ("1.2 million", 1_200_000),
        ("3 hundred thousand", 300_000),
        ("3 dozen", 36),
        ("zero", 0),
        ("seventeen", 17),
        ("twenty-five", 25),
        ("twenty five", 25),
        ("a hundred", 100),
        ("one hundred and one", 101),
        ("two hundred fifty", 250),
        ("twelve hundred", 1200),
        ("two thousand", 2000),
        ("two thousand and six", 2006),
        ("three hundred and forty-two thousand six hundred and seventy-eight", 342_678),
        ("one million two hundred thousand", 1_200_000),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("two dozen", 24),
        ("a couple", 2),
        ("a couple of", 2),
        ("a few", 3),
        ("a few hundred", 300),
        ("a single", 1),
        ("half a million", 500_000),
        ("one and a half", 1.5),
        ("two and a half thousand", 2500),
        ("2 and a half", 2.5),
        ("two point five", 2.5),
        ("1/2", 0.5),
        ("½", 0.5),
        ("three quarters", 0.75),
        ("two thirds", 0.666667),
        ("about 50", 50),
        ("roughly a hundred", 100),
        ("7/10", 7),
        ("4 out of 5", 4),
        ("third", 3),
        ("3rd", 3),
    ],
)
def test_values(phrase: str, value: float) -> None:
    assert best(phrase) == Number(value)


@pytest.mark.parametrize(
    ("phrase", "number"),
    [
        ("$50", Number(50, "USD")),
        ("$ 1,500.50", Number(1500.5, "USD")),
        ("$2k", Number(2000, "USD")),
        ("$1.5 million", Number(1_500_000, "USD")),
        ("US$50", Number(50, "USD")),
        ("CA$50", Number(50, "CAD")),
        ("50$", Number(50, "USD")),
        ("50 dollars", Number(50, "USD")),
        ("fifty bucks", Number(50, "USD")),
        ("a hundred bucks", Number(100, "USD")),
        ("50 USD", Number(50, "USD")),
        ("USD 50", Number(50, "USD")),
        ("50 US dollars", Number(50, "USD")),
        ("50 Canadian dollars", Number(50, "CAD")),
        ("2 grand", Number(2000, "USD")),
        ("€20", Number(20, "EUR")),
        ("€1.500", Number(1500, "EUR")),
        ("€1.50", Number(1.5, "EUR")),
        ("20 euros", Number(20, "EUR")),
        ("20€", Number(20, "EUR")),
        ("£9.99", Number(9.99, "GBP")),
        ("ten quid", Number(10, "GBP")),
        ("ten pounds", Number(10, "GBP")),
        ("5 pounds sterling", Number(5, "GBP")),
        ("20%", Number(20, unit="percent")),
        ("20 percent", Number(20, unit="percent")),
        ("20 per cent", Number(20, unit="percent")),
        ("5 percentage points", Number(5, unit="percent")),
        ("10 minutes", Number(10, unit="minute")),
        ("10-minute", Number(10, unit="minute")),
        ("ten mins", Number(10, unit="minute")),
        ("30s", Number(30)),
        ("30d", Number(30, unit="day")),
        ("48h", Number(48, unit="hour")),
        ("2 fortnights", Number(4, unit="week")),
        ("3 km", Number(3, unit="kilometre")),
        ("3 kilometers", Number(3, unit="kilometre")),
        ("26 miles", Number(26, unit="mile")),
        ("5GB", Number(5, unit="gigabyte")),
        ("99 cents", Number(99, unit="cent")),
        ("99c", Number(99, unit="cent")),
        ("an hour", Number(1, unit="hour")),
        ("half an hour", Number(30, unit="minute")),
        ("an hour and a half", Number(1.5, unit="hour")),
        ("1 hour 30 minutes", Number(90, unit="minute")),
        ("1 hour and 30 minutes", Number(90, unit="minute")),
        ("1h30m", Number(90, unit="minute")),
        ("two years and 6 months", Number(30, unit="month")),
        ("25 years old", Number(25, unit="year")),
    ],
)
def test_company(phrase: str, number: Number) -> None:
    assert best(phrase) == number


def read(prompt: str) -> set[tuple[str, float]]:
    tokens = tokenise(prompt)
    return {
        (" ".join(token.word for token in tokens[edge.start : edge.end]), edge.meaning.value)
        for edge in find_numbers(tokens)
        if isinstance(edge.meaning, Number)
    }


@pytest.mark.parametrize(
    "name", ["P-10442", "B2", "ltv_v1", "5.2.0", "SUMMER10", "2026-03-01", "10am", "2fa", "a1.b2", "24/7"]
)
def test_digits_in_a_name_are_no_number(name: str) -> None:
    assert read(f"with {name} there") == set()


@pytest.mark.parametrize("long", ["9" * 30, "9" * 5000, f"{'9' * 400}.5", "9" * 310 + " million"])
def test_more_digits_than_any_quantity_has_are_a_code(long: str) -> None:
    assert not any(value > 10**24 for _, value in read(long))


def test_sizes_upon_sizes_end_somewhere() -> None:
    assert all(value < 10**30 for _, value in read("1.5 " + "million " * 60))


def test_an_and_may_end_a_number() -> None:
    found = read("between two hundred and five hundred")
    assert ("two hundred", 200) in found
    assert ("five hundred", 500) in found
    assert not any(value in {205, 20500} for _, value in found)
    assert ("one hundred", 100) in read("between one hundred and two thousand")


def test_ten_million_is_rather_a_number_than_ten_minutes() -> None:
    scores = {edge.meaning: edge.score for edge in find_numbers(tokenise("10m"))}
    assert scores[Number(10_000_000)] > scores[Number(10, unit="minute")]


def test_a_year_is_a_doubtful_number() -> None:
    (edge,) = find_numbers(tokenise("2026"))
    (other,) = find_numbers(tokenise("2,026"))
    assert edge.score < other.score == 0


def test_the_currency_belongs_to_the_nearer_number() -> None:
    assert best("50 $100") is None
    assert ("$ 100", 100) in read("50 $100")
