import pytest

from coterie.generate.context import Privacy
from coterie.schema.space import FieldType, FieldValue, PropertySchema, TraitSchema

OPEN = Privacy(may_send_values=True)


def values(
    path: str, *seen: FieldValue, privacy: Privacy = OPEN, type: FieldType = FieldType.STRING
) -> tuple[str, ...]:
    return privacy.values_of(TraitSchema(key=path, type=type, values=seen))


def test_nothing_but_names_and_descriptions_leaves_by_default() -> None:
    assert values("plan", "pro", privacy=Privacy()) == ()
    assert Privacy().description("The plan they pay for") == "The plan they pay for"
    assert Privacy(may_send_descriptions=False).description("The plan they pay for") == ""


@pytest.mark.parametrize(
    "path",
    [
        *("email", "phone", "first_name", "lastName", "address.street", "address.city", "zip_code", "ip", "birthday"),
        *("card_number", "ssn", "passport", "user_id", "anonymousId", "device.token", "id", "account_number"),
    ],
)
def test_values_of_fields_that_are_personal_by_name_stay(path: str) -> None:
    assert values(path, "a", "b") == ()
    assert OPEN.values_of(PropertySchema(name=path, values=("a",))) == ()


@pytest.mark.parametrize(
    "value",
    [
        *("ada@example.com", "+49 30 1234567", "4111 1111 1111 1111", "DE89370400440532013000", "203.0.113.7"),
        *("221 Baker Street", "536-90-4399", "Mr. Smith"),
    ],
)
def test_values_of_fields_that_are_personal_by_one_value_stay(value: str) -> None:
    assert values("note", "fine", value) == ()
    assert values("notes", ("fine", value), type=FieldType.ARRAY) == ()


def test_other_values_leave_by_consent() -> None:
    assert values("plan", "pro", "free", None, "pro") == ("pro", "free")
    assert values("address.country", "DE", "US") == ("DE", "US")
    assert values("total", 5, 7.5, type=FieldType.NUMBER) == ("5", "7.5")
    assert values("diets", ("vegan", "halal"), ("vegan",), type=FieldType.ARRAY) == ("vegan", "halal")


def test_texts_that_somebody_wrote_and_what_the_type_says_stay() -> None:
    assert values("feedback", "x" * 41, "short") == ("short",)
    assert values("is_vip", True, type=FieldType.BOOLEAN) == ()
    assert values("created_at", "2026-01-01", type=FieldType.DATE) == ()


def test_flags_of_owners_overrule_what_it_looks_like() -> None:
    flagged = Privacy(may_send_values=True, personal=frozenset(("plan", "contact")))
    assert values("plan", "pro", privacy=flagged) == ()
    assert values("contact.channel", "sms", privacy=flagged) == ()
    allowed = Privacy(may_send_values=True, not_personal=frozenset(("email",)))
    assert values("email", "yes", privacy=allowed) == ("yes",)
    both = Privacy(may_send_values=True, personal=frozenset(("plan",)), not_personal=frozenset(("plan",)))
    assert values("plan", "pro", privacy=both) == ()


def test_descriptions_and_names_with_personal_data_in_them_stay() -> None:
    assert OPEN.description("Ask ada@example.com what this is") == ""
    assert not OPEN.may_send_name("ada@example.com")
    assert OPEN.may_send_name("Email Opened")
