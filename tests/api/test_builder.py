"""The builder without a script: forms that are sent and come back, over a real server."""

import re
from pathlib import Path
from urllib.parse import unquote

import httpx
import pytest

from live import make_demo, serving
from webform import Visitor, start

pytestmark = pytest.mark.slow

PROMPT = "Customers who haven't purchased in the last 30 days"


@pytest.fixture
def visitor(client: httpx.Client) -> Visitor:
    return start(client)


def test_an_audience_is_built_by_hand_and_saved(visitor: Visitor) -> None:
    visitor.send("add:event:n1")
    assert "Choose an event." in visitor.text
    visitor.send("set", n2__event="order completed")
    assert visitor.form.value("n2.event") == "Order Completed"
    visitor.send("add-filter:property:n2", n2__window="within")
    visitor.send("set", n3__path="total", n2__within="90")
    visitor.send("set", n3__operator="greater_than", n3__value="100")
    query = "event('Order Completed').where(property('total') > 100).within(90 days).count() >= 1"
    assert visitor.form.value("query") == query
    assert re.search(r"[\d,]+ of \d+ users who are known", visitor.text)
    assert "total is greater than 100" in visitor.text

    visitor.send("save")
    assert visitor.page.status_code == 422
    assert "An audience needs a name." in visitor.text
    visitor.send("save", name="Big spenders by hand", description="Made in a test")
    assert str(visitor.page.url).endswith("/audiences/big_spenders_by_hand")


def test_a_preview_shows_who_matches_and_what_was_typed_is_kept(visitor: Visitor) -> None:
    visitor.send("add:event:n1")
    visitor.send("preview", n2__event="Order Completed", name="Previewed")
    assert str(visitor.page.url).endswith("/preview")
    for part in (
        "performed Order Completed at least once",
        "Some of them",
        "Size over the last 90 days",
        "Identifiers",
    ):
        assert part in visitor.text
    visitor.page = visitor.client.get(str(visitor.page.url).removesuffix("/preview"))
    assert (visitor.form.value("n2.event"), visitor.form.value("name")) == ("Order Completed", "Previewed")


def test_an_empty_draft_has_a_preview_too(visitor: Visitor) -> None:
    visitor.send("preview")
    assert "No condition yet" in visitor.text


def test_what_was_typed_is_kept_whatever_is_pressed(visitor: Visitor) -> None:
    visitor.send("add:custom:n1", name="A name", description="Words")
    visitor.send("add-group:not", n2__path="no such trait", lookback_days="90")
    form = visitor.form
    assert form.value("n2.path") == "no such trait"
    assert (form.value("name"), form.value("description"), form.value("lookback_days")) == ("A name", "Words", "90")
    visitor.page = visitor.client.get(str(visitor.page.url))
    assert visitor.form.value("n2.path") == "no such trait"
    # A query that can't be read stays as well, with its error at its place.
    visitor.send("query", query="trait('plan'\n= 'pro'")
    assert visitor.form.value("query") == "trait('plan'\n= 'pro'"
    assert "Line 2, column 1:" in visitor.text
    visitor.send("query-back")
    assert visitor.form.value("query") == ""


def test_a_query_that_was_not_touched_takes_back_no_field(visitor: Visitor) -> None:
    visitor.send("query", query="trait('email') = 'a'")
    visitor.send("query", n2__value="b")
    assert visitor.form.value("query") == "trait('email') = 'b'"


def test_names_are_suggested_and_one_press_takes_one(visitor: Visitor) -> None:
    visitor.send("add:event:n1").send("set", n2__event="Order Complete")
    assert "Did you mean" in visitor.text
    visitor.send("use:n2:event:Order Completed")
    assert visitor.form.value("query") == "event('Order Completed').count() >= 1"


def test_undo_redo_and_the_query_both_ways(visitor: Visitor) -> None:
    visitor.send("query", query="trait('email').exists() AND NOT (event('Order Completed').count() >= 2)")
    assert len(re.findall(r'aria-label="Group \d"[^>]*>\s*<header', visitor.page.text)) == 2
    visitor.send("remove:n3")
    assert visitor.form.value("query") == "trait('email').exists()"
    assert "Removed a group" in visitor.text
    visitor.send("undo")
    assert visitor.form.value("query") == "trait('email').exists() AND NOT (event('Order Completed').count() >= 2)"
    visitor.send("redo")
    assert visitor.form.value("query") == "trait('email').exists()"
    visitor.send("duplicate:n2").send("up:n5")
    assert "trait('email').exists() OR trait('email').exists()" in visitor.form.value("query")


@pytest.mark.parametrize(
    ("prompt", "query"),
    [
        (PROMPT, "event('Order Completed').within(30 days).count() = 0"),
        ("Profiles that recently opened an email.", "event('Email Opened').within(30 days).count() >= 1"),
        (
            "Customers who have orders greater than $50.",
            "event('Order Completed').where(property('total') > 50).count() >= 1",
        ),
        ("Customers who don't have a phone number.", "trait('phone').absent()"),
        (
            "Customers who haven't received an email in the last 6 months.",
            "event('Email Delivered').within(180 days).count() = 0",
        ),
    ],
)
def test_the_documented_prompts(client: httpx.Client, prompt: str, query: str) -> None:
    visitor = start(client, "users-ai")
    visitor.send("build", prompt=prompt)
    assert visitor.form.value("query") == query
    assert visitor.form.value("prompt") == prompt
    assert "sure" in visitor.text


def test_another_reading_keeps_the_words_of_its_conditions(client: httpx.Client) -> None:
    visitor = start(client, "users-ai").send("build", prompt="Users who are active and opened an email")
    assert "can be read in more than one way" in visitor.text
    words = re.findall(r'class="said-word m(\d)"[^>]*>([^<]+)<', visitor.page.text)
    assert words == [("1", "are active"), ("2", "opened"), ("2", "email")]
    visitor.send("reading:1")
    assert visitor.form.value("query").startswith("event('Application Opened')")
    assert re.findall(r'class="said-word m(\d)"[^>]*>([^<]+)<', visitor.page.text) == words
    visitor.send("reading:2")
    assert re.findall(r'class="said-word m(\d)"[^>]*>([^<]+)<', visitor.page.text) == [("1", "opened"), ("1", "email")]
    assert 'title="No condition uses this">are active<' in visitor.page.text
    visitor.send("reading:0")
    assert re.findall(r'class="said-word m(\d)"[^>]*>([^<]+)<', visitor.page.text) == words


def test_building_again_replaces_and_can_be_taken_back(client: httpx.Client) -> None:
    visitor = start(client, "users-ai").send("build", prompt=PROMPT)
    visitor.send("build", prompt="Customers who don't have a phone number")
    assert visitor.form.value("query") == "trait('phone').absent()"
    assert "What changed in the conditions" in visitor.text
    visitor.send("undo")
    assert visitor.form.value("query") == "event('Order Completed').within(30 days).count() = 0"
    visitor.send("refine", follow_up="make it 60 days")
    assert visitor.form.value("query") == "event('Order Completed').within(60 days).count() = 0"
    assert visitor.form.value("follow_up") == ""


@pytest.mark.parametrize(
    ("prompt", "said"),
    [
        ("Too short", "The description has 9 characters; it takes 20 to 300."),
        ("Customers who own a yacht in Monaco and love opera", "Try rewording it using these best practices"),
        (
            "Customers who purchased in the last 12 years",
            "Your plan only supports a compute history of 1095 days.",
        ),
    ],
)
def test_refusals_say_what_to_do_and_change_nothing(client: httpx.Client, prompt: str, said: str) -> None:
    visitor = start(client, "users-ai").send("query", query="trait('phone').absent()")
    visitor.send("build", prompt=prompt)
    assert said in visitor.text
    assert visitor.form.value("query") == "trait('phone').absent()"
    assert visitor.form.value("prompt") == prompt


def test_personal_data_in_a_description_is_warned_of(client: httpx.Client) -> None:
    visitor = start(client, "users-ai")
    visitor.send("build", prompt="Customers whose email is ann@example.com and who ordered")
    assert "seems to hold personal data (email)" in visitor.text


def test_accounts_have_quantifiers(client: httpx.Client) -> None:
    visitor = start(client, "accounts").send("add:event:n1")
    visitor.send("set", n2__event="Order Completed", n2__quantifier="none")
    assert visitor.form.value("query") == "ALL NOT (event('Order Completed').count() >= 1)"
    assert "accounts" in visitor.text


def test_an_audience_that_would_name_itself_is_refused(client: httpx.Client) -> None:
    first = start(client).send("query", query="trait('email').exists()").send("save", name="Cycle one")
    assert first.page.url.path.endswith("/audiences/cycle_one")
    second = start(client).send("query", query="trait('cycle_one') = 'true'").send("save", name="Cycle two")
    assert second.page.url.path.endswith("/audiences/cycle_two")
    edited = Visitor(client, client.get("/audiences/cycle_one/edit", follow_redirects=True))
    edited.send("query", query="trait('cycle_two') = 'true'").send("save")
    assert edited.page.status_code == 422
    assert "The audience would create a cycle by referencing another audience" in edited.text
    assert edited.form.value("query") == "trait('cycle_two') = 'true'"


def test_what_was_saved_meanwhile_is_told_and_nothing_is_lost(client: httpx.Client) -> None:
    start(client).send("query", query="trait('email').exists()").send("save", name="Shared audience")
    mine = Visitor(client, client.get("/audiences/shared_audience/edit", follow_redirects=True))
    mine.send("query", query="trait('phone').exists()")
    renamed = {"csrf": mine.form.value("csrf"), "version": "1", "name": "Shared and renamed", "description": ""}
    assert client.post("/audiences/shared_audience/settings", data=renamed).status_code == 303
    mine.send("save")
    assert mine.page.status_code == 409
    assert "saved this audience meanwhile" in mine.text
    assert mine.form.value("query") == "trait('phone').exists()"
    mine.send("save-copy")
    assert mine.page.url.path == "/audiences/shared_audience_2" or "/audiences/" in mine.page.url.path
    assert client.get("/audiences/shared_audience").status_code == 200


def test_a_draft_outlives_its_server(tmp_path: Path) -> None:
    data = make_demo(tmp_path / "demo")
    with serving(data) as address, httpx.Client(base_url=address, timeout=60) as client:
        visitor = start(client).send("add:event:n1").send("set", n2__event="Order Completed", name="Half done")
        draft = visitor.page.url.path
    with serving(data) as address, httpx.Client(base_url=address, timeout=60) as client:
        visitor = Visitor(client, client.get(draft))
        assert visitor.form.value("n2.event") == "Order Completed"
        assert visitor.form.value("name") == "Half done"
        assert "Half done" in client.get("/audiences/new").text
        visitor.send("undo")
        assert visitor.form.value("n2.event") == ""


def test_hostile_text_is_shown_as_text(visitor: Visitor) -> None:
    evil = "\"><script>alert(1)</script>'\u202e" + "x" * 500
    visitor.send("add:custom:n1").send("set", n2__path=evil, name=evil, description=evil)
    visitor.send("query", query="trait('email') = '</textarea><script>alert(2)</script>'")
    assert "<script>alert" not in visitor.page.text
    assert "alert(2)" in visitor.form.value("query")
    assert visitor.form.value("name") == evil


def test_other_peoples_drafts_and_wrong_tokens_are_refused(visitor: Visitor) -> None:
    client = visitor.client
    assert client.get("/drafts/0123456789abcdef").status_code == 404
    assert client.post(visitor.form.action, data={"op": "add:event:n1"}).status_code == 403
    assert client.post(
        visitor.form.action, data={"op": "nonsense", "csrf": visitor.form.value("csrf")}
    ).status_code in (
        200,
        303,
    )


def test_the_pickers_tell_about_names(client: httpx.Client) -> None:
    events = client.get("/pick/events", params={"q": "order"}).text
    assert 'data-value="Order Completed"' in events
    assert "Active" in events
    values = client.get("/pick/values", params={"of": "trait:users:address.country"}).text
    assert re.search(r'data-value="[^"]+"', values)
    assert re.search(r"<small>[\d,]+ users</small>", values)
    done = client.get("/pick/values", params={"of": "property:Order Completed:currency"}).text
    assert re.search(r"<small>[\d,]+ users</small>", done)
    assert "Choose an event first." in client.get("/pick/properties", params={"of": "nope"}).text
    assert client.get("/pick/horses").status_code == 404


def test_the_script_gets_fragments(visitor: Visitor) -> None:
    form = visitor.form
    data = dict(form.fields) | {"op": "add:event:n1"}
    response = visitor.client.post(form.action, data=data, headers={"X-Fragment": "1"})
    assert unquote(response.headers["x-focus"]) == "n2"
    assert response.text.count("<html") == 0
    for place in ("bar", "ai", "builder", "said", "save"):
        assert f'id="{place}"' in response.text
    panel = visitor.client.get(f"{visitor.page.url.path}/panel").text
    assert 'id="live"' in panel
    assert "users who are known" in re.sub(r"<[^>]+>", "", panel)
    assert visitor.client.get(f"{visitor.page.url.path}/sql").text == ""
    # What the script says that it has, it isn't sent again: of ten rows, the one that an edit changed comes.
    has = " ".join(f"{name}:{digest}" for name, digest in re.findall(r'id="([^"]+)" data-is="(\w+)"', response.text))
    data |= {"op": "add:custom:n1", "has": has}
    second = visitor.client.post(form.action, data=data, headers={"X-Fragment": "1"}).text
    assert '<div id="n2" data-same></div>' in second
    assert '<div id="ai" data-same></div>' in second
    assert 'id="n3" data-is="' in second


@pytest.mark.parametrize("kind", ["users", "accounts"])
def test_a_new_row_is_the_one_that_the_script_has_shown_already(client: httpx.Client, kind: str) -> None:
    visitor = start(client, kind)
    blanks = client.get(f"{visitor.page.url.path}/blanks", headers={"X-Fragment": "1"}).text
    shown = dict(re.findall(r'<template data-kind="([^"]+)">(.*?)</template>', blanks, re.DOTALL))
    menu = [op.split(":")[1] for _, op in visitor.form.buttons if op.startswith("add:")]
    assert set(menu) == set(shown)
    data = dict(visitor.form.fields)
    for number, (name, blank) in enumerate(shown.items()):
        given = f"c{number:08}"
        sent = {**data, "op": f"add:{name}:n1", "as": given}
        response = client.post(visitor.form.action, data=sent, headers={"X-Fragment": "1"})
        assert response.headers["x-focus"] == given
        row = blank.replace("c00000000", given)
        answer = re.sub(r' data-is="\w+"', "", response.text)
        # The first of a group is joined to nothing.
        row = row if number else row.replace('<span class="junction">or</span>', "")
        assert " ".join(row.split()) in " ".join(answer.split())


def test_a_discarded_draft_can_be_brought_back(visitor: Visitor) -> None:
    draft = visitor.page.url.path
    csrf = visitor.form.value("csrf")
    visitor.send("discard")
    assert "Discarded the draft." in visitor.text
    assert visitor.client.get(draft).status_code == 404
    visitor.client.post(f"{draft}/restore", data={"csrf": csrf})
    assert visitor.client.get(draft).status_code == 200
