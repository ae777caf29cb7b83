import pytest
from hypothesis import given
from hypothesis import strategies as st

from coterie.audiences.keys import MAX_KEY, free_key, key_of_name


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Big Spenders", "big_spenders"),
        ("Crème Buyers, 30+ days", "creme_buyers_30_days"),
        ("newUsers2024", "new_users2024"),
        ("  --  ", "audience"),
        ("日本の顧客", "日本の顧客"),
        ("<script>alert('x')</script>", "script_alert_x_script"),
        ("a__b", "a_b"),
    ],
)
def test_a_key_is_the_name_in_snake_case(name: str, key: str) -> None:
    assert key_of_name(name) == key


@given(st.text(max_size=400))
def test_a_key_is_short_and_plain_whatever_the_name(name: str) -> None:
    key = key_of_name(name)
    assert 1 <= len(key) <= MAX_KEY
    assert not set(key) & set("'\"\\.$ ")
    taken = {key, f"{key[: MAX_KEY - 2].rstrip('_')}_2"}
    other = free_key(name, taken.__contains__)
    assert other not in taken
    assert len(other) <= MAX_KEY


def test_a_key_is_no_address_of_another_page() -> None:
    assert free_key("New!", lambda _: False) == "new_2"
    assert free_key("Newer", lambda _: False) == "newer"
