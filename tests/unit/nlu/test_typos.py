import pytest

from coterie.nlu.typos import Corrector, english_words

VOCABULARY = (
    "customers people subscribed unsubscribed purchased bought order ordered viewed opened received completed "
    "cancelled favorite category interested because checkout newsletter subscription membership email message "
    "month between exactly recently never year product colorado germany book more than last play total"
)


@pytest.fixture(scope="module")
def corrector() -> Corrector:
    return Corrector(VOCABULARY.split())


@pytest.mark.parametrize(
    ("typo", "meant"),
    [
        ("custmers", "customers"),
        ("cusotmers", "customers"),
        ("peolpe", "people"),
        ("subscibed", "subscribed"),
        ("purchaced", "purchased"),
        ("bougth", "bought"),
        ("recieved", "received"),
        ("favorit", "favorite"),
        ("catagory", "category"),
        ("intrested", "interested"),
        ("becuase", "because"),
        ("chekout", "checkout"),
        ("newslettr", "newsletter"),
        ("subcription", "subscription"),
        ("membrshp", "membership"),
        ("betwen", "between"),
        ("exactely", "exactly"),
        ("mnth", "month"),
        ("emial", "email"),
        ("costumers", "customers"),
        ("singed", "signed"),
        ("ohter", None),
        ("germnay", "germany"),
        ("lsat", "last"),
    ],
)
def test_typos(corrector: Corrector, typo: str, meant: str | None) -> None:
    assert corrector.correct(typo) == meant


def test_a_form_of_a_known_word_is_meant_too(corrector: Corrector) -> None:
    assert corrector.correct("orderng") == "ordering"


@pytest.mark.parametrize(
    "word",
    [
        "kayak",
        "puppy",
        "workshop",
        "boot",
        "cook",
        "lost",
        "least",
        "then",
        "form",
        "yes",
        "opener",
        "message",
        "years",
    ],
)
def test_english_words_stay(corrector: Corrector, word: str) -> None:
    assert corrector.correct(word) is None


@pytest.mark.parametrize("word", ["gmail", "spotify", "klarna", "webinar", "signup", "smartwatch", "ebook", "promo"])
def test_words_of_our_days_stay(corrector: Corrector, word: str) -> None:
    assert corrector.correct(word) is None


@pytest.mark.parametrize("word", ["", "tix", "yr", "mroe1", "or_der", "PEOLPE", "éléphant", "yeet", "zzzzzzzz"])
def test_slang_and_codes_stay(corrector: Corrector, word: str) -> None:
    assert corrector.correct(word) is None


def test_short_words_keep_their_first_letter(corrector: Corrector) -> None:
    assert corrector.correct("nore") is None
    assert corrector.correct("vustomers") == "customers"


def test_an_english_word_that_is_nearer_forbids_mending() -> None:
    # One doubled letter away from "grammar", one letter from "gramma".
    assert Corrector(["gramme"]).correct("grammmar") is None


def test_many_questions_get_the_same_answers() -> None:
    corrector = Corrector(["customers"])
    for number in range(5000):
        corrector.correct(
            f"{'abcdefghij'[number % 10]}{'qwrtpsdfgh'[number // 10 % 10] * 3}{'klzxcvbnmq'[number // 100 % 10]}xx"
        )
    assert corrector.correct("custmers") == "customers"


def test_the_word_list_is_read() -> None:
    assert {"kayak", "workshop", "unsubscribe", "gmail"} <= english_words().all
    assert len(english_words().all) > 100_000
