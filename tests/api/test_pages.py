"""The pages as any client gets them: the first one, those of errors, and the bounds of what is taken."""

import re
from html import unescape

import httpx
import pytest

pytestmark = pytest.mark.slow


def text_of(page: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page)))


def test_the_first_page_is_the_list_of_audiences(client: httpx.Client) -> None:
    response = client.get("/")
    assert (response.status_code, response.headers["location"]) == (303, "/audiences")
    assert "New audience" in text_of(client.get("/audiences").text)


@pytest.mark.parametrize(
    ("path", "status", "next_step"),
    [
        ("/nothing", 404, "The address may be mistyped"),
        ("/drafts/nothing", 404, "Go to audiences"),
        ("/audiences/nothing", 404, "has been deleted since"),
        ("/profiles/999999999", 404, "Search profiles"),
        (f"/pick/events?q={'x' * 201}", 422, "Go by the links of a page"),
        ("/audiences/undo?deed=move", 404, "The address may be mistyped"),
        ("/static/nothing.css", 404, "The address may be mistyped"),
        ("/catalog/notes", 405, "Go back to the page with the form"),
    ],
)
def test_errors_have_a_page_in_the_same_style(client: httpx.Client, path: str, status: int, next_step: str) -> None:
    response = client.get(path)
    assert response.status_code == status
    assert "app.css" in response.text
    assert f"Error {status}" in text_of(response.text)
    assert next_step in text_of(response.text)


def test_a_page_may_be_asked_for_without_its_content(client: httpx.Client) -> None:
    assert client.head("/audiences").status_code == 200
    assert client.head("/audiences").content == b""
