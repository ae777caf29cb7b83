import pytest

from coterie.accounts.masking import MASK, is_personal, masked, masked_space
from coterie.schema.space import EventSchema, PropertySchema, Space, TraitSchema


@pytest.mark.parametrize(
    "path",
    [
        "email", "Email", "user_email", "traits.email", "phone", "phoneNumber", "first_name",
        "firstName", "last name", "name", "address", "address.street", "billing_street",
        "date_of_birth", "birthday", "ip", "ipAddress", "zip_code", "username", "avatar", "contact.email",
    ],
)  # fmt: skip
def test_personal_keys(path: str) -> None:
    assert is_personal(path)


@pytest.mark.parametrize(
    "path",
    [
        "plan", "country", "total_spent", "product.name", "campaign_name", "email_opened_count", "phone_model",
        "email_opt_in", "email_verified", "is_vip", "last_seen", "user_id", "order_id", "shipping", "description",
        "strip_count", "zipper", "tips",
    ],
)  # fmt: skip
def test_keys_of_anything_else(path: str) -> None:
    assert not is_personal(path)


def test_a_mask_says_nothing_of_what_it_hides() -> None:
    assert masked("email", "a@example.com") == masked("email", "a.very.long.address@example.com") == MASK
    assert masked("phone", 4930123456) == MASK
    assert masked("email", None) is None
    assert masked("email", "") == ""


@pytest.mark.parametrize(
    "value", ["ada@example.com", "write to ada@example.com", "+49 30 1234567", "4111 1111 1111 1111"]
)
def test_what_shows_by_its_form_is_masked_wherever_it_stands(value: str) -> None:
    assert masked("note", value) == MASK


@pytest.mark.parametrize(
    "value", ["pro", "2026-06-15", "2026-06-15T12:00:00Z", "42", "1234567890", "u_1234", 4.5, True, "10-20"]
)
def test_other_values_stay(value: object) -> None:
    assert masked("note", value) == value


def test_masks_reach_into_lists_and_objects() -> None:
    assert masked("contact", {"email": "x", "plan": "pro", "all": ["a@example.com", "b"]}) == {
        "email": MASK,
        "plan": "pro",
        "all": [MASK, "b"],
    }


def test_frequent_values_of_a_space_are_left_out_where_they_are_personal() -> None:
    space = Space(
        name="s",
        events=(EventSchema(name="E", properties=(PropertySchema(name="email", values=("a@example.com",)),)),),
        traits=(TraitSchema(key="plan", values=("pro",)), TraitSchema(key="first_name", values=("Ada",))),
    )
    shown = masked_space(space)
    assert [trait.values for trait in shown.traits] == [("pro",), ()]
    assert shown.events[0].properties[0].values == ()
