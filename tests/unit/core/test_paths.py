"""Paths: steps, escapes, and what they read."""

from hypothesis import given
from hypothesis import strategies as st

from coterie.core.paths import has_elements, join_path, read_path, split_path

names = st.text(alphabet=st.sampled_from("ab.\\$ é"), min_size=0, max_size=5)


def test_steps() -> None:
    assert split_path("a") == ("a",)
    assert split_path("address.city") == ("address", "city")
    assert split_path("products.$.sku") == ("products", "$", "sku")
    assert split_path(r"utm\.source.first") == ("utm.source", "first")
    assert split_path(r"folder\\.file") == ("folder\\", "file")
    assert split_path("a..b") == ("a", "", "b")
    assert split_path("") == ("",)


@given(st.lists(names, min_size=1, max_size=4).map(tuple))
def test_joined_steps_split_again(steps: tuple[str, ...]) -> None:
    assert split_path(join_path(steps)) == steps


def test_a_path_with_elements_yields_many_values() -> None:
    assert has_elements("products.$.sku")
    assert not has_elements("products.sku")
    assert not has_elements("price$")


def test_reading_scalars() -> None:
    document = {"plan": "pro", "address": {"city": "Lima", "zip": None}, "utm.source": "mail", "n": 0, "no": False}
    assert read_path(document, "plan") == ["pro"]
    assert read_path(document, "address.city") == ["Lima"]
    assert read_path(document, "address") == [{"city": "Lima", "zip": None}]
    assert read_path(document, r"utm\.source") == ["mail"]
    assert read_path(document, "n") == [0]
    assert read_path(document, "no") == [False]


def test_null_and_absent_read_as_nothing() -> None:
    document = {"plan": None, "address": {"zip": None}, "city": "Lima"}
    assert read_path(document, "plan") == []
    assert read_path(document, "missing") == []
    assert read_path(document, "address.zip") == []
    assert read_path(document, "city.name") == []
    assert read_path(document, "city.$") == []


def test_elements_of_arrays_are_read_one_by_one() -> None:
    document = {"tags": ["a", None, "b"], "products": [{"sku": 1}, {"sku": None}, "odd", {"sku": [2, 3]}]}
    assert read_path(document, "tags.$") == ["a", "b"]
    assert read_path(document, "products.$.sku") == [1, [2, 3]]
    assert read_path(document, "products.$.sku.$") == [2, 3]
    assert read_path(document, "products.sku") == []
