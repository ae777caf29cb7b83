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
    ("path", "status"),
    [
        ("/nothing", 404),
        ("/drafts/nothing", 404),
        ("/audiences/nothing", 404),
        (f"/pick/events?q={'x' * 201}", 422),
        ("/static/nothing.css", 404),
    ],
)
def test_errors_have_a_page_in_the_same_style(client: httpx.Client, path: str, status: int) -> None:
    response = client.get(path)
    assert response.status_code == status
    assert "app.css" in response.text
    assert f"Error {status}" in text_of(response.text)


def test_a_page_may_be_asked_for_without_its_content(client: httpx.Client) -> None:
    assert client.head("/audiences").status_code == 200
    assert client.head("/audiences").content == b""
