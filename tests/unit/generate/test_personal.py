import re

import pytest

from coterie.generate.personal import mask_personal, personal_note, unmask
from coterie.language.ast import AudienceType, Definition
from coterie.language.parser import parse_condition
from coterie.language.printer import print_query


def test_masked_texts_hold_nothing_personal_and_can_be_restored() -> None:
    text = "People who shared with ada@example.com or bob@example.com, but not ada@example.com from 203.0.113.7"
    masked = mask_personal(text)
    assert masked.text == "People who shared with [email-1] or [email-2], but not [email-1] from [ip-1]"
    assert masked.restored(masked.text) == text
    assert masked.restored("[EMAIL-2]") == "bob@example.com"


def test_texts_without_personal_data_stay_as_they_are() -> None:
    masked = mask_personal("Customers who viewed Phone Viewed 3 times")
    assert masked.text == "Customers who viewed Phone Viewed 3 times"
    assert not masked.held


def test_placeholders_are_none_that_the_text_has_already() -> None:
    masked = mask_personal("the word [email-1] and ada@example.com")
    assert masked.text == "the word [email-1] and [email-2]"
    assert masked.restored(masked.text) == "the word [email-1] and ada@example.com"


def test_constants_of_a_definition_get_back_what_was_masked() -> None:
    masked = mask_personal("People with email ada@example.com who wrote to bob@example.com")
    query = (
        "trait('email') = '[email-1]' AND NOT (event('Mail Sent').where(property('to').one_of('[Email-2]', 'x'))"
        ".count() >= 1)"
    )
    restored = unmask(Definition(AudienceType.USERS, parse_condition(query)), masked)
    assert print_query(restored.condition) == print_query(
        parse_condition(query.replace("[email-1]", "ada@example.com").replace("[Email-2]", "bob@example.com"))
    )


def test_the_note_names_the_kinds_and_none_of_the_data() -> None:
    note = personal_note("ada@example.com, bob@example.com and 4111 1111 1111 1111")
    assert note is not None
    assert "(email and card number)" in note
    assert "ada" not in note
    assert personal_note("Customers who bought shoes") is None


@pytest.mark.parametrize(
    "text",
    [
        "ann (at) example (dot) com",
        "ann[at]example.com",
        '"ann lee"@example.com',
        "ann@example。com",
        "ann\u200b@example.com",
        "de89 3704 0044 0532 0130 00",
        "4111.1111.1111.1111",
        "٤١١١ ١١١١ ١١١١ ١١١١",
        "4111\u200b1111\u200b1111\u200b1111",
        "00442079460958",
        "+49 151 12345678",
        "00:1B:44:11:3A:B7",
        "P.O. Box 1234",
    ],
)
def test_disguises_and_rarer_forms_are_masked_whole(text: str) -> None:
    assert not any(letter.isalnum() for letter in re.sub(r"\[[a-z]+-1\]", "", mask_personal(text).text))


@pytest.mark.parametrize(
    "text",
    [
        "called 1000000 times",
        "call volume above 1000000",
        "orders with id 0049123456789",
        "people [at] least 3 orders (at the store)",
    ],
)
def test_what_only_looks_like_it_is_left(text: str) -> None:
    assert mask_personal(text).text == text
