"""The profile explorer and the catalog, as any client gets them."""

import re
from html import unescape

import httpx
import pytest

from webform import start

pytestmark = pytest.mark.slow


def text_of(page: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page)))


def first_profile(client: httpx.Client) -> str:
    found = re.search(r'href="(/profiles/\d+)"', client.get("/profiles?q=usr_").text)
    assert found is not None
    return found[1]


def test_a_profile_is_found_by_an_id_and_shows_all_that_is_known(client: httpx.Client) -> None:
    path = first_profile(client)
    shown = text_of(client.get(path).text)
    for part in ("Traits", "Identities", "user_id usr_", "Latest events", "Audiences", "Most frequent events"):
        assert part in shown
    user_id = re.search(r"usr_\d+", shown)
    assert user_id is not None
    assert f'href="{path}"' in client.get("/profiles", params={"q": user_id[0]}).text
    raw = unescape(client.get(f"{path}/raw").text)
    assert f'"id": "{user_id[0]}"' in raw


def test_events_of_a_profile_by_name(client: httpx.Client) -> None:
    path = first_profile(client)
    names = re.findall(r'<option value="([^"]+)">', client.get(f"{path}/events").text)
    assert names
    shown = client.get(f"{path}/events", params={"event": unescape(names[0])}).text
    assert set(re.findall(r"<b><bdi>([^<]+)</bdi></b>", shown)) == {names[0]}


@pytest.mark.parametrize(
    "path", ["/profiles/123456789", "/profiles/x", "/catalog/event?name=x", "/catalog/trait?key=x"]
)
def test_what_is_not_there_is_404(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize(
    "path", ["/profiles?page=0", "/catalog/events?sort=x", "/catalog/traits?of=x", "/catalog/event"]
)
def test_what_cannot_be_asked_is_422(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 422


def test_a_preview_leads_to_why_somebody_is_in_the_draft_or_not(client: httpx.Client) -> None:
    """From the sample, and from a search for anybody; from tab to tab; somebody else's draft isn't there."""
    draft = start(client).send("query", query="trait('email').exists() AND event('Order Completed').count() >= 9999")
    preview = client.get(f"{draft.page.url.path}/preview").text
    assert "Is somebody in it?" in text_of(preview)
    user_id = re.search(r"usr_\d+", client.get(first_profile(client)).text)
    assert user_id is not None
    found = client.get(f"{draft.page.url.path}/who", params={"q": user_id[0]}, follow_redirects=True)
    assert "Not in “New audience”" in text_of(found.text)
    assert "1 of 2 conditions doesn’t hold." in text_of(found.text)
    tabs = re.findall(r'href="(/profiles/\d+(?:/\w+)?\?audience=draft[^"]+)"', found.text)
    assert {client.get(path).status_code for path in tabs} == {200}
    assert client.get(f"{found.url.path}?audience=draft:nobodys").status_code == 404
    accounts = start(client, "accounts").send("query", query="trait('industry').exists()")
    account = client.get(f"{accounts.page.url.path}/who", params={"q": "Co"}, follow_redirects=True)
    assert account.status_code in (200, 404)
    sample = re.search(r'href="(/profiles/account\?id=[^"]+)"', client.get(f"{accounts.page.url.path}/preview").text)
    assert sample is not None
    assert "In “New audience”" in text_of(client.get(unescape(sample[1])).text)


def test_nobody_found_says_so(client: httpx.Client) -> None:
    assert "Nobody found" in text_of(client.get("/profiles", params={"q": "<b>nobody"}).text)
    assert "<b>nobody" not in client.get("/profiles", params={"q": "<b>nobody"}).text


def test_the_catalog_is_searched_and_sorted(client: httpx.Client) -> None:
    def names(**asked: str) -> list[str]:
        page = client.get("/catalog/events", params=asked).text
        return [unescape(name) for name in re.findall(r'name=[^"]*"><bdi>([^<]+)</bdi>', page)]

    every = names(sort="name", order="up")
    assert every == sorted(every, key=str.casefold)
    assert names(sort="name", order="down") == every[::-1]
    assert names(q="order comp") == ["Order Completed"]
    assert names(q="coupon")[0] == "Coupon Applied"
    assert set(names(state="active")) | set(names(state="inactive")) == set(every)
    assert names(q="no such event") == []


def test_an_event_shows_its_volume_and_its_properties(client: httpx.Client) -> None:
    shown = text_of(client.get("/catalog/event", params={"name": "Order Completed"}).text)
    for part in ("Last 30 days", "All time", "Figures", "total", "number", "Used in"):
        assert part in shown


def test_a_trait_shows_how_many_have_it(client: httpx.Client) -> None:
    shown = text_of(client.get("/catalog/trait", params={"key": "plan"}).text)
    assert "of users" in shown
    counts = {
        name: int(count.replace(",", ""))
        for name, count in re.findall(r"(free|plus|no value) [\d.]+ % ([\d,]+)", shown)
    }
    total = re.search(r"([\d,]+) people", text_of(client.get("/profiles").text))
    assert total is not None
    assert sum(counts.values()) == int(total[1].replace(",", ""))
    assert "of accounts" in text_of(client.get("/catalog/trait", params={"key": "plan", "of": "accounts"}).text)
    assert "industry" in text_of(client.get("/catalog/traits", params={"of": "accounts"}).text)


def test_an_account_shows_its_traits_and_its_users(client: httpx.Client) -> None:
    role = re.search(r'href="(/profiles/\d+)"', client.get("/profiles", params={"q": "buyer", "trait": "role"}).text)
    assert role is not None
    path = re.search(r'href="(/profiles/account\?id=[^"]+)"', client.get(role[1]).text)
    assert path is not None
    page = client.get(unescape(path[1])).text
    assert "industry" in text_of(page)
    assert f'href="{role[1]}"' in page
    assert client.get("/profiles/account", params={"id": "no such account"}).status_code == 404


def test_accounts_are_listed_and_found(client: httpx.Client) -> None:
    page = client.get("/profiles/accounts").text
    assert "/profiles/accounts" in client.get("/profiles").text
    found = re.findall(r'href="/profiles/account\?id=([^"&]+)"><bdi>([^<]+)</bdi>', page)
    assert found
    users = [int(number.replace(",", "")) for number in re.findall(r'<td class="num">([\d,]+)</td>', page)]
    assert users == sorted(users, reverse=True)
    for sought in found[0]:
        assert unescape(found[0][1]) in text_of(client.get("/profiles/accounts", params={"q": unescape(sought)}).text)
    assert "No such account" in client.get("/profiles/accounts", params={"q": "<b>nobody"}).text
