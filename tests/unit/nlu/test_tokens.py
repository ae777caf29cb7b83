import pytest

from coterie.nlu.tokens import TokenKind, tokenise
from coterie.nlu.typos import Corrector


def words(prompt: str) -> list[str]:
    return [token.word for token in tokenise(prompt)]


@pytest.mark.parametrize(
    ("prompt", "expected"),
    [
        ("Haven't paid", "have not paid"),
        ("HAVEN’T paid", "have not paid"),
        ("havent hasnt didnt isnt", "have not has not did not is not"),
        ("won't can't cannot shouldn't", "will not can not can not should not"),
        ("they've we've theyve", "they have we have they have"),
        ("who's whos everyone's", "who is who is everyone is"),
        ("I'd say she'll", "i would say she will"),
        ("the user's cart and users' carts", "the user cart and users carts"),
        ("D'Angelo's shop", "d'angelo shop"),
        ("upto atleast", "up to at least"),
        ("u ppl pls thx", "you people please thanks"),
        ("w/o a plan, w/ a trial", "without a plan , with a trial"),
        ("café Ångström straße", "cafe angstrom strasse"),
        ("U.S. and e.g. this", "us and eg this"),
        ("E-mail e-mails e-commerce", "email emails ecommerce"),
        ("R&D", "r and d"),
        ("min. 3 bikes, max.10, avg. price", "min 3 bikes , max 10 , average price"),
        ("for 20 min. Has a bike, at the max.", "for 20 min . has a bike , at the max ."),
    ],
)
def test_words(prompt: str, expected: str) -> None:
    assert words(prompt) == expected.split()


@pytest.mark.parametrize(
    "whole",
    [
        "ltv_v1",
        "pos_txn_v2",
        "push.opened",
        "orderTotal",
        "365_days_active",
        "jo.doe+x@mail.example.org",
        "@mail.example",
        "mail.example",
        "https://shop.example/a?b=1",
        "5.2.0",
        "v2.1",
        "SUMMER10",
        "B2",
        "P-10442",
        "2026-03-01",
        "3/15/2026",
        "15.03.2026",
        "2026-03-01T10:00:00Z",
        "1,000,000",
        "2.5",
        ".7",
        "4k",
        "1.5m",
        "21st",
        "24/7",
        "O'Neill",
    ],
)
def test_one_token(whole: str) -> None:
    tokens = tokenise(f"with {whole} there")
    assert [token.text for token in tokens] == ["with", whole, "there"]
    assert tokens[1].word == whole.lower()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("30d", ["30", "d"]),
        ("6mo", ["6", "mo"]),
        ("48hrs", ["48", "hrs"]),
        ("1h30m", ["1", "h", "30", "m"]),
        ("30-day", ["30", "day"]),
        ("add-on", ["add", "on"]),
        ("and/or", ["and", "or"]),
        ("covid-sized", ["covid", "sized"]),
        ("3-5", ["3", "-", "5"]),
        ("3–5", ["3", "-", "5"]),
        ("1/2", ["1", "/", "2"]),
        ("$1,000", ["$", "1,000"]),
        ("€50+", ["€", "50", "+"]),
        ("20%", ["20", "%"]),
        (">=3", [">=", "3"]),
        ("≤3", ["<=", "3"]),
    ],
)
def test_parts_written_together(text: str, parts: list[str]) -> None:
    assert words(text) == parts


def test_joined_marks_what_hangs_on_the_token_before() -> None:
    assert [token.joined for token in tokenise("a win-back 30d plan")] == [False, False, True, False, True, False]


def test_both_readings_of_a_contracted_verb() -> None:
    _, ending, _ = tokenise("who's bought")
    assert ending.lemmas == ("be", "have")
    assert ending.text == "'s"


def test_quotes_mark_and_vanish() -> None:
    tokens = tokenise("saw “Red Tent”, 'Blue Tent' or `Big-One` but not don't or 5' 6\"")
    assert [token.word for token in tokens if token.quoted] == ["red", "tent", "blue", "tent", "big", "one"]


def test_an_apostrophe_opens_no_quotation() -> None:
    assert not any(token.quoted for token in tokenise("the users' carts and the shops' stock, don't you'"))


def test_a_sentence_without_a_space_behind_it_is_cut() -> None:
    assert words("opened emails.Then left") == ["opened", "emails", ".", "then", "left"]


def test_emoji_and_other_scripts_are_tokens_too() -> None:
    tokens = tokenise("fans 👍🏽 عملاء 顧客 ٣ orders\u200b")
    assert [token.kind for token in tokens] == [
        TokenKind.WORD,
        TokenKind.SYMBOL,
        TokenKind.WORD,
        TokenKind.WORD,
        TokenKind.NUMBER,
        TokenKind.WORD,
    ]
    assert tokens[4].word == "3"
    assert tokens[4].text == "٣"


@pytest.mark.parametrize("empty", ["", "   ", "\x00", "\u200b\ufeff", '"', "'", "«»"])
def test_nothing_gives_no_token(empty: str) -> None:
    assert tokenise(empty) == ()


def test_spans_are_code_points_of_the_prompt() -> None:
    prompt = "😀 Naïve café owners haven’t"
    tokens = tokenise(prompt)
    assert [token.span.of(prompt) for token in tokens] == [token.text for token in tokens]
    assert [token.text for token in tokens] == ["😀", "Naïve", "café", "owners", "have", "n’t"]


class TestWithCorrector:
    corrector = Corrector(["customers", "purchased", "shoes", "people"])

    def mended(self, prompt: str) -> list[str]:
        return [token.word for token in tokenise(prompt, self.corrector) if token.corrected]

    def test_mends(self) -> None:
        assert self.mended("Custmers who purchsed shooes") == ["customers", "purchased", "shoes"]

    def test_keeps_the_text(self) -> None:
        assert tokenise("custmers", self.corrector)[0].text == "custmers"

    def test_leaves_quoted_words_and_names_alone(self) -> None:
        assert self.mended("'custmers' CUSTM cusTmers custmers2") == []

    def test_mends_a_prompt_in_capitals(self) -> None:
        assert self.mended("CUSTMERS AND PEPLE") == ["customers", "people"]
