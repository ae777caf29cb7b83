import pytest

from coterie.nlu.morphology import lemmas


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("bought", "buy"),
        ("favourited", "favorite"),
        ("opened", "open"),
        ("purchased", "purchase"),
        ("clicking", "click"),
        ("companies", "company"),
        ("refunded", "refund"),
        ("swiped", "swipe"),
        ("churned", "churn"),
        ("lapsed", "lapse"),
        ("shipped", "ship"),
        ("submitted", "submit"),
        ("visited", "visit"),
        ("upgraded", "upgrade"),
        ("downloaded", "download"),
        ("subscribed", "subscribe"),
        ("unsubscribes", "unsubscribe"),
        ("browsing", "browse"),
        ("viewed", "view"),
        ("created", "create"),
        ("treated", "treat"),
        ("expired", "expire"),
        ("registered", "register"),
        ("enabled", "enable"),
        ("explained", "explain"),
        ("declined", "decline"),
        ("used", "use"),
        ("agreed", "agree"),
        ("added", "add"),
        ("tried", "try"),
        ("paid", "pay"),
        ("women", "woman"),
        ("children", "child"),
        ("addresses", "address"),
        ("statuses", "status"),
        ("watches", "watch"),
        ("quizzes", "quiz"),
        ("movies", "movie"),
        ("shoes", "shoe"),
        ("knives", "knife"),
        ("its", "its"),
        ("always", "always"),
        ("news", "news"),
        ("during", "during"),
        ("need", "need"),
        ("thing", "thing"),
        ("gps", "gps"),
    ],
)
def test_likeliest_base_form(word: str, expected: str) -> None:
    assert lemmas(word)[0] == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("left", ("leave", "left")),
        ("lives", ("live", "life")),
        ("leaves", ("leave", "leaf")),
        ("people", ("person", "people")),
        ("saw", ("see", "saw")),
        ("rating", ("rate", "rating")),
        ("older", ("older", "old")),
    ],
)
def test_two_readings(word: str, expected: tuple[str, ...]) -> None:
    assert lemmas(word) == expected


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("favourite", "favorite"),
        ("favourites", "favorites"),
        ("colours", "colors"),
        ("cancelled", "canceled"),
        ("travelling", "traveling"),
        ("organisation", "organization"),
        ("personalised", "personalized"),
        ("analysed", "analyzed"),
        ("enrolled", "enrolled"),
        ("enrol", "enroll"),
        ("centres", "centers"),
        ("licence", "license"),
        ("catalogues", "catalogs"),
        ("jewellery", "jewelry"),
    ],
)
def test_one_base_form_for_both_spellings(british: str, american: str) -> None:
    assert lemmas(british)[0] == lemmas(american)[0]


@pytest.mark.parametrize("word", ["exercise", "enterprise", "promise", "advertise", "franchise", "surprise"])
def test_words_in_ise_of_either_spelling(word: str) -> None:
    assert lemmas(word) == (word,)


@pytest.mark.parametrize("base", ["blorp", "snizzle", "quorate", "flimp", "zandy"])
def test_all_forms_of_a_made_up_word_meet(base: str) -> None:
    stem = base.removesuffix("e")
    past = f"{base[:-1]}ied" if base.endswith("y") else f"{stem}ed"
    third = f"{base[:-1]}ies" if base.endswith("y") else f"{base}s"
    assert {lemmas(past)[0], lemmas(third)[0], lemmas(base)[0]} == {base}
