"""The list of audiences and the pages of one, by forms alone, as a browser without a script sends them."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any

import httpx
import pytest

from coterie.accounts.roles import local_actor
from coterie.app.site import open_site
from coterie.language.ast import AudienceType
from coterie.settings import read_settings
from live import make_demo, serving, started

pytestmark = pytest.mark.slow

HOSTILE = "<script>alert(1)</script> \"' & 🦊 שלום " + "n" * 100
QUERIES = {
    "Buyers": "event('Order Completed').count() >= 1",
    "Plus buyers": "trait('buyers') = 'true' AND trait('plan') = 'plus'",
    HOSTILE: "trait('plan') = 'free'",
}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A server of its own, since these tests change what is kept."""
    data = make_demo(tmp_path_factory.mktemp("kept") / "demo", now=started())
    keep(data)
    with serving(data) as address, httpx.Client(base_url=address, timeout=60) as client:
        yield client


def keep(data: Path) -> None:
    with open_site(data, read_settings()) as site:
        for name, query in QUERIES.items():
            site.audiences.create(name, query, AudienceType.USERS, actor=local_actor(""))


def text_of(page: str) -> str:
    return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]+>", " ", page)))


def send(client: httpx.Client, path: str, *, page: str = "/audiences", **fields: Any) -> httpx.Response:
    """Send a form with what the page had given for it."""
    token = re.search(r'name="csrf" value="([^"]*)"', client.get(page).text)
    assert token is not None
    return client.post(path, data={"csrf": token[1], **fields}, follow_redirects=True)


def undo_of(page: str) -> str:
    """Where the toast's button goes."""
    found = re.search(r'data-toast>.*?action="([^"]+)"', page, re.DOTALL)
    assert found is not None
    return unescape(found[1])


def names(client: httpx.Client, **asked: str) -> list[str]:
    page = client.get("/audiences", params=asked).text
    return [unescape(name) for name in re.findall(r'class="main"><a [^>]*><bdi>(.*?)</bdi>', page)]


def ids(client: httpx.Client, **asked: str) -> list[str]:
    return re.findall(r'name="picked" value="(\w+)"', client.get("/audiences", params=asked).text)


def test_the_list_is_searched_filtered_and_sorted(client: httpx.Client) -> None:
    assert {"Buyers", "Plus buyers"} < set(names(client))
    assert names(client, q="plus b") == ["Plus buyers"]
    assert names(client, type="accounts") == []
    assert names(client, sort="size", order="up") == names(client, sort="size")[::-1]
    assert "No such audience" in text_of(client.get("/audiences?q=nothing+like+it").text)
    assert client.get("/audiences?folder=unknown").status_code == 404


def test_names_are_shown_and_never_run(client: httpx.Client) -> None:
    key = re.search(r'href="(/audiences/script[^"]*)"', client.get("/audiences").text)
    assert key is not None
    for path in ("/audiences", key[1], f"{key[1]}/history", f"{key[1]}/settings", f"{key[1]}/consumers"):
        page = client.get(path).text
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert(1)" in page


def test_folders_are_made_renamed_filled_and_disbanded(client: httpx.Client) -> None:
    assert "Made the folder “Shop”." in text_of(send(client, "/audiences/folders", name="Shop").text)
    taken = send(client, "/audiences/folders", name="shop")
    assert taken.status_code == 422
    assert 'value="shop"' in taken.text
    folder = re.search(r'\?folder=(\w{16})"', client.get("/audiences").text)
    assert folder is not None
    moved = send(client, "/audiences/bulk", deed="move", into=folder[1], picked=ids(client, q="buyers"))
    assert "Moved 2 audiences to “Shop”." in text_of(moved.text)
    assert set(names(client, folder=folder[1])) == {"Buyers", "Plus buyers"}
    assert "The folder is “Store” now." in text_of(send(client, f"/audiences/folders/{folder[1]}", name="Store").text)
    disbanded = send(client, f"/audiences/folders/{folder[1]}/disband").text
    assert "Disbanded “Store”" in text_of(disbanded)
    assert "“Store” is as it was." in text_of(send(client, undo_of(disbanded)).text)
    again = re.search(r'\?folder=(\w{16})"', client.get("/audiences").text)
    assert again is not None
    assert set(names(client, folder=again[1])) == {"Buyers", "Plus buyers"}
    out = send(client, "/audiences/bulk", deed="move", into="none", picked=ids(client, q="plus")).text
    assert names(client, folder=again[1]) == ["Buyers"]
    assert "Undone." in text_of(send(client, undo_of(out)).text)
    assert set(names(client, folder=again[1])) == {"Buyers", "Plus buyers"}
    send(client, f"/audiences/folders/{again[1]}/disband")
    assert client.get("/audiences", params={"folder": folder[1]}).status_code == 404
    assert "Plus buyers" in names(client)


def test_several_are_switched_off_and_on(client: httpx.Client) -> None:
    picked = ids(client, q="buyers")
    done = send(client, "/audiences/bulk", deed="disable", picked=picked).text
    assert "Disabled 2 audiences." in text_of(done)
    assert set(names(client, status="disabled")) == {"Buyers", "Plus buyers"}
    assert "Undone." in text_of(send(client, undo_of(done)).text)
    assert names(client, status="disabled") == []
    send(client, "/audiences/bulk", deed="disable", picked=picked)
    assert "Enabled 2 audiences." in text_of(send(client, "/audiences/bulk", deed="enable", picked=picked).text)
    assert names(client, status="disabled") == []
    assert "Nothing was picked." in text_of(send(client, "/audiences/bulk", deed="disable").text)


def test_one_in_use_is_deleted_once_its_users_were_seen_and_comes_back(client: httpx.Client) -> None:
    asked = send(client, "/audiences/buyers/delete")
    assert asked.status_code == 409
    assert "Plus buyers" in text_of(asked.text)
    assert "Buyers" in names(client)
    (picked,) = ids(client, q="buyers", sort="name", order="up")[:1]
    done = send(client, "/audiences/bulk", deed="delete", picked=[picked], even_if_used="yes")
    assert "Deleted “Buyers”." in text_of(done.text)
    assert "Buyers" not in names(client)
    assert "Brought back “Buyers”." in text_of(send(client, undo_of(done.text)).text)
    assert "Buyers" in names(client)


def test_a_clone_has_a_name_of_its_own(client: httpx.Client) -> None:
    assert "Made “Copy of Plus buyers”." in text_of(send(client, "/audiences/plus_buyers/clone").text)
    assert "Deleted" in text_of(send(client, "/audiences/copy_of_plus_buyers/delete").text)


def test_one_audience_shows_who_is_in_it(client: httpx.Client) -> None:
    page = client.get("/audiences/plus_buyers").text
    shown = text_of(page)
    for part in ("Buyers", "plan", "Some of them", "As of", "trait('buyers') = 'true'", "left out"):
        assert part in shown, part
    sample = re.search(r'href="(/profiles/\d+)', page)
    assert sample is not None
    assert client.get(sample[1]).status_code == 200
    assert "Plus buyers" in text_of(client.get("/audiences/buyers/consumers").text)
    assert "Plus buyers" in text_of(client.get("/catalog/trait?key=plan").text)


def test_what_was_typed_is_not_lost_when_somebody_saved_meanwhile(client: httpx.Client) -> None:
    path = "/audiences/buyers/settings"
    fields = {"name": "Buyers", "folder": ""}
    assert "Saved." in text_of(send(client, path, version=1, description="First", **fields).text)
    stale = send(client, path, version=1, description="Second", **fields)
    assert stale.status_code == 409
    assert "saved this audience meanwhile" in text_of(stale.text)
    assert "Description now First" in text_of(stale.text)
    assert "Second" in stale.text
    assert 'name="version" value="2"' in stale.text
    assert "Saved." in text_of(send(client, path, version=2, description="Second", **fields).text)
    taken = send(client, path, version=3, description="Third", name="plus buyers", folder="")
    assert taken.status_code == 422
    assert "Third" in taken.text
    assert "There already is an audience" in text_of(taken.text)
    history = text_of(client.get("/audiences/buyers/history").text)
    assert "Version 3" in history
    assert "is what it was in version 2" in text_of(send(client, "/audiences/buyers/versions/2", version=3).text)
    assert "First" in client.get(path).text


def test_a_form_without_its_token_does_nothing(client: httpx.Client) -> None:
    assert client.post("/audiences/buyers/delete").status_code == 403
    assert "Buyers" in names(client)


def test_insights_say_who_they_are_and_how_many_they_were(client: httpx.Client) -> None:
    page = client.get("/audiences/buyers/insights", params={"with": "plus_buyers"}).text
    shown = text_of(page)
    for part in ("Size over the last 90 days", "Figures", "In both", "user_id", "everyone else", "As of"):
        assert part in shown, part
    assert re.search(r'<polyline class="line" points="[\d., -]+"', page)
    assert "no such audience" in text_of(client.get("/audiences/buyers/insights?with=nothing").text).lower()


def test_a_profile_tells_why_it_is_in_an_audience(client: httpx.Client) -> None:
    sample = re.search(r'href="(/profiles/\d+)', client.get("/audiences/plus_buyers").text)
    assert sample is not None
    shown = text_of(client.get(f"{sample[1]}/audiences", params={"audience": "plus_buyers"}).text)
    assert "In “Plus buyers” Every condition holds." in shown
    assert "plan is plus" in shown
    shown = text_of(client.get(f"{sample[1]}/audiences", params={"audience": "buyers"}).text)
    assert re.search(r"Holds: who performed Order Completed.* UTC Order Completed", shown)
    free = re.search(r'href="(/profiles/\d+)"', client.get("/profiles?q=free&trait=plan").text)
    assert free is not None
    shown = text_of(client.get(f"{free[1]}/audiences", params={"audience": "plus_buyers"}).text)
    assert "Not in “Plus buyers”" in shown
    assert "plan is free" in shown
    assert client.get(f"{free[1]}/audiences?audience=nothing").status_code == 404


def test_what_an_event_means_is_said_and_found_by(client: httpx.Client) -> None:
    path = "/catalog/event?name=Order+Completed"
    fields = {"subject": "event", "name": "Order Completed"}
    saved = send(client, "/catalog/notes", page=path, description="A sale", aliases="checkout\r\nsale", **fields)
    assert "Saved what “Order Completed” means." in text_of(saved.text)
    assert "A sale" in saved.text
    assert ">sale</bdi>" in saved.text
    assert "Order Completed" in text_of(client.get("/catalog/events?q=checkout").text)
    refused = send(client, "/catalog/notes", page=path, description="A sale", aliases="x" * 500, **fields)
    assert refused.status_code == 422
    assert "x" * 500 in refused.text
    of_property = {"subject": "property", "owner": "Order Completed", "name": "total", "description": "Paid"}
    assert "Paid" in send(client, "/catalog/notes", page=path, **of_property).text
    of_trait = {"subject": "trait", "owner": "users", "name": "plan", "aliases": "membership"}
    assert "membership" in send(client, "/catalog/notes", page=path, **of_trait).text
    unknown = {"subject": "event", "name": "Nothing"}
    assert send(client, "/catalog/notes", page=path, **unknown).status_code == 404


def test_the_settings_of_the_space(client: httpx.Client) -> None:
    page = client.get("/settings/space").text
    assert re.search(r'name="lookback_days"[^>]*placeholder="[^"]*1,?095', page)
    shown = text_of(page)
    for part in ("Data version", "Sign-in"):
        assert part in shown
    assert client.get("/settings", follow_redirects=True).url.path == "/settings/space"
