"""The pages as any client gets them: whole without a script, with what people typed escaped."""

import re
from html import unescape
from urllib.parse import urlencode

import httpx
import pytest

pytestmark = pytest.mark.slow

PROMPT = "Customers who bought something in the last 90 days"


def text_of(page: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page)))


def build(client: httpx.Client, prompt: str, **more: str) -> str:
    response = client.get("/build", params={"prompt": prompt, **more})
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    return response.text


def test_the_first_page_invites(client: httpx.Client) -> None:
    page = client.get("/").text
    for part in (
        "Audience description",
        "Character count: 0/300",
        "Users",
        "Accounts",
        "What this space knows",
        "Build",
    ):
        assert part in text_of(page)
    assert re.search(r'<a href="/build\?prompt=[^"]+"', page)


def test_an_answer_is_whole(client: httpx.Client) -> None:
    shown = text_of(build(client, PROMPT))
    for part in (
        "Users who performed Order Completed at least once within the last 90 days.",
        "All users who",
        "performed Order Completed at least 1 time",
        "event('Order Completed').within(90 days).count() >= 1",
        "Sample of matching users",
        "confident",
        f"Character count: {len(PROMPT)}/300",
    ):
        assert part in shown
    assert PROMPT in re.sub(r" \(condition \) ?| \d(?= )", "", shown) or PROMPT.split(maxsplit=1)[0] in shown


def test_the_prompt_stays_and_is_escaped(client: httpx.Client) -> None:
    prompt = "\"><script>alert('1')</script></textarea> customers who bought"
    page = build(client, prompt)
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page
    area = re.search(r"<textarea[^>]*>(.*?)</textarea>", page, re.DOTALL)
    assert area is not None
    assert unescape(area[1]) == prompt


@pytest.mark.parametrize(
    ("prompt", "part"),
    [
        ("Buyers", "20 to 300"),
        ("", "20 to 300"),
        ("x " * 400, "20 to 300"),
        ("Write me a poem about the autumn rain please", "had trouble creating an audience"),
        ("Customers who ordered in the last 12 years", "compute history of 1095 days"),
    ],
)
def test_a_refusal_says_why(client: httpx.Client, prompt: str, part: str) -> None:
    assert part in text_of(build(client, prompt))


def test_accounts(client: httpx.Client) -> None:
    page = build(client, "Accounts where any user requested a quote in the last 30 days", type="accounts")
    assert "Sample of matching accounts" in text_of(page)
    assert re.search(r'value="accounts"[^>]* checked', page)


def test_line_ends_of_a_form_count_once(client: httpx.Client) -> None:
    assert "Character count: 9/300" in text_of(build(client, "line\r\nends"))


def test_every_reading_has_its_count_and_its_address(client: httpx.Client) -> None:
    found = 0
    for prompt in ("Customers who haven't purchased in the last 30 days", "People who viewed Kitchen products"):
        for href in re.findall(r'class="reading" href="([^"]+)"', build(client, prompt)):
            page = client.get(unescape(href))
            assert page.status_code == 200
            assert "matching" in text_of(page.text)
            found += 1
    assert "Your audience" in text_of(build(client, PROMPT, reading="99"))


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/nothing", 404),
        ("/build?type=linked&prompt=x", 422),
        ("/build?reading=-1", 422),
        ("/build?reading=x", 422),
        ("/static/nothing.css", 404),
    ],
)
def test_errors_have_a_page_in_the_same_style(client: httpx.Client, path: str, status: int) -> None:
    response = client.get(path)
    assert response.status_code == status
    assert "base.css" in response.text
    assert f"Error {status}" in text_of(response.text)


def test_a_page_may_be_asked_for_without_its_content(client: httpx.Client) -> None:
    assert client.head("/").status_code == 200
    assert client.head("/").content == b""


def test_text_that_is_no_utf_8_is_shown_as_well_as_it_can_be(client: httpx.Client) -> None:
    response = client.get("/build?prompt=caf%E9+%ED%A0%80+customers+who+bought+things")
    assert response.status_code == 200
    assert client.get(f"/?{urlencode({'prompt': 'x' * 20_000})}").status_code == 200
