"""The pages of settings, of the model and of the record; the builder with a model at work; forms that come late."""

import asyncio
import json
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from pathlib import Path
from threading import Event, Thread, current_thread
from typing import Any, NoReturn
from urllib.parse import parse_qsl

import httpx
import pytest
from argon2 import PasswordHasher

from coterie.accounts import passwords
from coterie.accounts.roles import Role
from coterie.app.drafting import Drafting
from coterie.app.site import Site, open_site
from coterie.core.errors import CoterieError, ModelTimeoutError
from coterie.language.ast import AudienceType
from coterie.providers.base import Ask, Model, Said
from coterie.providers.doubles import ScriptedModel
from coterie.settings import ModelSettings, Settings
from coterie.store import Store, import_calls
from migrated import migrated
from visitors import PASSWORD, Visitor, add

NOW = "2026-06-15T12:00:00Z"
USERS = 60
UNSURE = "Folks we would call devotees of our brand lately"
SURE = "Customers who haven't purchased in the last 30 days"
DRAFT = {"outcome": "audience", "groups": [{"match": "all", "events": [{"event": "Email Opened"}]}]}
KEY = "sk-never-shown"
Opens = Callable[..., Any]


def call(kind: str, number: int, **more: object) -> str:
    return json.dumps({"type": kind, "userId": f"u{number}", "timestamp": NOW, **more}) + "\n"


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("settings")
    lines = [
        call("track", number, event=event) + call("group", number, groupId="acme", traits={"name": "Acme"})
        for number in range(USERS)
        for event in ("Order Completed", "Email Opened")
    ]
    lines.append(call("identify", 1, traits={"email": "u1@mail.example", "plan": "pro"}))
    (folder / "calls.jsonl").write_text("".join(lines))
    with Store.open(folder / "data", create=True) as store:
        import_calls(store, [folder / "calls.jsonl"])
    return folder / "data"


@pytest.fixture
def opens(imported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opens:
    """Opens a site with an owner, Ada, and a model."""
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(passwords, "_HASHER", hasher)
    monkeypatch.setattr(passwords, "_NOBODYS", hasher.hash("nobody"))

    @contextmanager
    def opens(model: Model | None = None) -> Iterator[Site]:
        data = Path(shutil.copytree(imported, tmp_path / "data"))
        migrated(data)
        said = ModelSettings(name="openai:small", base_url="http://127.0.0.1:9/v1", api_key=KEY)
        with open_site(data, Settings(model=said), drafting=Drafting(lambda: model)) as site:
            site.accounts.people.add_first_owner(email="ada@example.com", name="Ada", password=PASSWORD)
            site.accounts.terms.accept(None)
            yield site

    return opens


def entered(site: Site, email: str = "ada@example.com") -> Visitor:
    visitor = Visitor(site)
    assert visitor.sign_in(email).status_code == 303
    return visitor


def save(visitor: Visitor, path: str, **values: str) -> httpx.Response:
    """Send the form of a page of settings with other values."""
    return visitor.post(path, op="save", shown=list(values), **values)


def conditions(count: int) -> str:
    return " AND ".join(f"event('Order Completed').count() >= {number + 1}" for number in range(count))


def test_limits_and_the_name_are_set_told_and_hold_everywhere(opens: Opens) -> None:
    with opens() as site:
        owner, path = entered(site), "/settings/space"
        assert site.workspace.definition(conditions(3), AudienceType.USERS)
        saved = save(owner, path, title="Ac & me", most_conditions="2", lookback_days="30", inactive_after_days="3")
        assert saved.status_code == 303
        with pytest.raises(CoterieError, match="2"):
            site.workspace.definition(conditions(3), AudienceType.USERS)
        assert site.workspace.space().limits.lookback_days == 30
        assert site.workspace.space().limits.inactive_after_days == 3
        page = owner.get(path).text
        assert "<title>Space and limits · Settings · Ac &amp; me · Coterie</title>" in page
        assert "Set by Ada" in page
        assert "Changed settings" in owner.get("/settings/audit").text
        # What doesn't fit is told at its field, nothing is changed, and what was typed is still there.
        refused = save(owner, path, most_conditions="many", lookback_days="40")
        assert refused.status_code == 422
        assert "Conditions must be a whole number from 1 to 500." in refused.text
        assert 'value="many"' in refused.text
        assert 'value="40"' in refused.text
        assert site.space_settings.now().lookback_days == 30
        assert owner.post(path, op="reset:most_conditions").status_code == 303
        assert site.workspace.definition(conditions(3), AudienceType.USERS)


def test_who_may_not_change_settings_sees_them(opens: Opens) -> None:
    with opens() as site:
        visitor = entered(site, add(site, "mia", Role.USER))
        for path in ("/settings/space", "/settings/model", "/settings/privacy", "/settings/generations/settings"):
            assert "Owners and admins change these settings." in visitor.get(path).text
            csrf = visitor.csrf("/settings/account")
            sent = visitor.client.post(path, data={"csrf": csrf, "op": "save", "shown": "mode", "mode": "model"})
            assert sent.status_code == 403
        assert visitor.get("/settings/facts").status_code == 200


def test_privacy_is_switched_and_a_box_that_is_off_is_off(opens: Opens) -> None:
    with opens() as site:
        owner, path = entered(site), "/settings/privacy"
        page = owner.get(path).text
        assert '<li class="tag">email</li>' in page
        owner.post(
            path,
            op="save",
            shown=["sends_values", "sends_descriptions", "personal"],
            sends_values="yes",
            personal="plan\n",
        )
        now = site.space_settings.now()
        assert (now.sends_values, now.sends_descriptions, now.personal) == (True, False, frozenset({"plan"}))
        assert '<li class="tag">plan</li>' in owner.get(path).text
        assert "Changed settings" in owner.get("/settings/audit").text


def test_the_model_is_tried_and_its_key_is_never_shown(opens: Opens) -> None:
    declines = {"outcome": "impossible", "reason": "It knows nothing of yoga."}
    model = ScriptedModel(lambda ask: declines if "yoga" in ask.prompt else ModelTimeoutError(), name="openai:small")
    with opens(model) as site:
        owner = entered(site)
        page = owner.get("/settings/model").text
        assert "openai:small" in page
        assert KEY not in page
        tried = owner.post("/settings/model/test", page="/settings/model")
        assert tried.status_code == 200
        assert "no answer" in tried.text
        assert "NoneType" not in tried.text
        assert KEY not in tried.text
    shutil.rmtree(site.workspace.store.directory)
    with opens() as site:
        owner = entered(site)
        assert "No model is set" in owner.post("/settings/model/test", page="/settings/model").text


# Builder --------------------------------------------------------------------------------------------------------------


def plain(response: httpx.Response) -> str:
    return unescape(re.sub(r"<[^>]+>", "", response.text))


def begin(visitor: Visitor) -> str:
    started = visitor.post("/audiences/new", start="users-ai")
    return str(started.headers["location"])


def build(visitor: Visitor, draft: str, prompt: str, run: str = "r1") -> httpx.Response:
    return visitor.post(f"{draft}/edit", page=draft, op="build", prompt=prompt, run=run)


def test_the_builder_says_who_drafted_and_what_was_sent(opens: Opens) -> None:
    model = ScriptedModel([DRAFT, ModelTimeoutError()], name="openai:small", is_remote=True)
    with opens(model) as site:
        owner = entered(site)
        draft = begin(owner)
        assert "Read on this machine." in owner.get(draft).text
        save(owner, "/settings/model", mode="auto")
        assert "Goes to openai:small where the parser isn’t sure." in owner.get(draft).text
        build(owner, draft, UNSURE)
        page = owner.get(draft).text
        assert "drafted by <b>openai:small</b>" in page
        assert "What was sent to openai:small" in page
        assert 'title="event">Email Opened' in page
        # Where the model fails, the parser's word stands, and that is said.
        build(owner, draft, "Folks we would call admirers of our brand lately", run="r2")
        page = owner.get(draft).text
        assert "The parser’s answer stands: the model took too long." in page
        assert "read by the parser, on this machine" in page


class Hanging:
    """A model that never answers."""

    name, is_remote, vendor = "openai:small", True, "openai"

    def __init__(self) -> None:
        self.begun, self.interrupted = Event(), Event()

    async def ask(self, ask: Ask, *, on_text: Any = None) -> Said:  # noqa: ARG002
        self.begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            self.interrupted.set()
            raise
        raise AssertionError


def test_what_nobody_foresaw_is_told_where_other_failures_are(opens: Opens) -> None:
    def fail(_ask: Ask) -> NoReturn:
        raise ZeroDivisionError

    with opens(ScriptedModel(fail)) as site:
        owner = entered(site)
        save(owner, "/settings/model", mode="model")
        draft = begin(owner)
        told = build(owner, draft, SURE)
        assert (told.status_code, "Something went wrong</b>" in told.text) == (500, True)
        assert "Nothing was changed" in told.text
        assert SURE in unescape(owner.get(draft).text)


def test_a_build_tells_its_stage_and_is_given_up(opens: Opens) -> None:
    model = Hanging()
    with opens(model) as site:
        owner, other = entered(site), entered(site, add(site, "mia", Role.USER))
        save(owner, "/settings/model", mode="model")
        draft = begin(owner)
        answers: list[httpx.Response] = []
        building = Thread(target=lambda: answers.append(build(owner, draft, UNSURE)))
        building.start()
        assert model.begun.wait(30)
        beside = Visitor(site)
        beside.client.cookies = owner.client.cookies
        assert beside.get(f"{draft}/stage?run=r1").text == "drafting"
        # Nobody gives up what another one has had begun.
        assert other.post(f"{draft}/cancel", page="/settings/account", run="r1").status_code == 204
        assert not model.interrupted.is_set()
        assert beside.post(f"{draft}/cancel", page="/settings/account", run="r1").status_code == 204
        building.join(30)
        assert model.interrupted.is_set()
        assert answers[0].status_code == 303
        assert beside.get(f"{draft}/stage?run=r1").text == ""
        assert "Cancelled" in owner.get("/settings/generations").text


# The record -----------------------------------------------------------------------------------------------------------


def test_the_record_is_looked_through_taken_along_and_deleted(opens: Opens) -> None:
    with opens() as site:
        owner, mia = entered(site), entered(site, add(site, "mia", Role.USER))
        draft = begin(owner)
        build(owner, draft, SURE)
        build(mia, begin(mia), "Customers who own a yacht in Monaco and love opera")
        # What became of it: saved after a change by hand.
        owner.post(f"{draft}/edit", page=draft, op="query", query=conditions(1))
        owner.post(f"{draft}/edit", page=draft, op="save", name="Lapsed")
        listed = owner.get("/settings/generations").text
        assert listed.count('class="main wide"') == 2
        assert "saved, edited" in listed
        assert owner.get("/settings/generations?outcome=refused").text.count('class="main wide"') == 1
        lines = owner.get("/settings/generations.jsonl").text.splitlines()
        assert [json.loads(line)["outcome"] for line in lines] == ["refused", "answered"]
        (theirs, ours) = re.findall(r"/settings/generations/(\w{16})", listed)
        detail = owner.get(f"/settings/generations/{ours}").text
        assert 'as <a href="/audiences/lapsed">Lapsed</a>, with changes:' in detail
        # Others see their own.
        assert mia.get("/settings/generations").text.count('class="main wide"') == 1
        assert "Its words don’t lead to conditions" in mia.get(f"/settings/generations/{theirs}").text
        assert mia.get(f"/settings/generations/{ours}").status_code == 403
        assert len(mia.get("/settings/generations.jsonl").text.splitlines()) == 1
        refused = mia.get("/settings/generations/erase")
        assert (refused.status_code, "read and delete everybody" in refused.text) == (403, True)
        purged = owner.post("/settings/generations/purge", page="/settings/generations")
        assert purged.status_code == 303
        assert owner.get("/settings/generations").text.count('class="main wide"') == 2
        assert "Delete all 2 generations?" in owner.get("/settings/generations/erase").text
        owner.post("/settings/generations/erase")
        assert "Nothing is written here" in owner.get("/settings/generations").text
        save(owner, "/settings/generations/settings", retention_days="7")
        owner.post("/settings/generations/settings", op="save", shown="keeps_log")
        build(owner, begin(owner), SURE)
        assert "The log is off" in owner.get("/settings/generations").text
        assert site.space_settings.now().retention_days == 7
        assert not site.generations.page().records


# Forms that come after the session ------------------------------------------------------------------------------------


def field(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return unescape(found[1])


def test_what_was_typed_when_the_session_ended_is_kept_until_one_is_in_again(opens: Opens) -> None:
    with opens() as site:
        owner, path = entered(site), "/settings/space"
        form = {"csrf": owner.csrf(path), "op": "save", "shown": "title", "title": "Ümlaut & sons", "password": "x"}
        owner.client.cookies.clear()
        # From another site it would be its word in somebody else's mouth.
        for origin in ({}, {"sec-fetch-site": "cross-site"}):
            assert "held" not in owner.client.post(path, data=form, headers=origin).text
        ours = {"sec-fetch-site": "same-origin"}
        late = owner.client.post(path, data=form, headers=ours)
        assert late.status_code == 401
        kept = {name: field(late.text, name) for name in ("held_path", "held", "csrf")}
        wrong = owner.client.post("/sign-in", data={**kept, "email": "ada@example.com", "password": "no"})
        assert field(wrong.text, "held") == kept["held"]
        given = {"email": "ada@example.com", "password": PASSWORD}
        entry = owner.client.post("/sign-in", data={**kept, **given})
        assert entry.status_code == 200
        assert 'name="password"' not in entry.text
        fields = dict(re.findall(r'<textarea hidden name="(\w+)">\n([^<]*)</textarea>', entry.text))
        fields = {name: unescape(value) for name, value in fields.items()}
        assert fields == {"op": "save", "shown": "title", "title": "Ümlaut & sons"}
        sent = owner.client.post(path, data={**fields, "csrf": field(entry.text, "csrf")})
        assert sent.status_code == 303
        assert site.space_settings.now().title == "Ümlaut & sons"


def test_an_account_shows_all_its_users_by_the_page(opens: Opens) -> None:
    with opens() as site:
        owner = entered(site)
        first = owner.get("/profiles/account?id=acme").text
        assert "1 to 50 of 60 users" in first
        (rest,) = {unescape(path) for path in re.findall(r'rel="next" href="([^"]+)"', first)}
        assert dict(parse_qsl(rest.partition("?")[2])) == {"id": "acme", "page": "2"}
        last = owner.get(rest).text
        assert "51 to 60 of 60 users" in last
        assert last.count('<th scope="row" class="main">') == 10
        assert owner.get("/profiles/account?id=acme&page=3").status_code == 404


def test_fragments_are_packed_and_pages_with_a_token_are_not(opens: Opens) -> None:
    with opens() as site:
        owner = entered(site)
        draft = begin(owner)
        packed = {"accept-encoding": "gzip"}
        assert "gzip" not in owner.get(draft, headers=packed).headers.get("vary", "").lower()
        fragment = owner.client.post(
            f"{draft}/edit",
            data={"csrf": owner.csrf(draft), "op": "add:event:n1"},
            headers={**packed, "x-fragment": "1"},
        )
        assert fragment.headers["vary"] == "Accept-Encoding"
        assert owner.csrf(draft) not in fragment.text


def test_figures_that_take_long_are_about_so_many_first_and_then_exact(
    opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opens() as site:
        owner = entered(site)
        draft = begin(owner)
        row = owner.client.post(
            f"{draft}/edit",
            data={"csrf": owner.csrf(draft), "op": "add:event:n1"},
            headers={"x-fragment": "1"},
        ).headers["x-focus"]
        event = {f"{row}.event": "Order Completed"}
        owner.client.post(f"{draft}/edit", data={"csrf": owner.csrf(draft), "op": "set", **event})
        assert "x-more" not in owner.get(f"{draft}/panel").headers
        estimating, shown = site.workspace.estimating, Event()
        estimating.parts = lambda _: 2
        estimating.patience_s = 0
        at_once = estimating.counts.sampled_counts

        def when_shown(*args: Any, **more: Any) -> Any:
            if current_thread().name.startswith("count"):
                shown.wait(30)  # the exact count, which a fast machine might have before the page is made
            return at_once(*args, **more)

        monkeypatch.setattr(estimating.counts, "sampled_counts", when_shown)
        first = owner.get(f"{draft}/panel")
        shown.set()
        assert re.search(r"about\s+\d+\s+±\s+\d+", plain(first))
        assert 'aria-busy="true"' in first.text
        assert "≈" in first.text
        assert "as of" in plain(first)
        then = owner.get(f"{draft}/panel{first.headers['x-more']}")
        assert "about" not in plain(then)
        assert re.search(rf"{USERS}\s+of {USERS} users", plain(then))
        assert "x-more" not in then.headers
        # Whoever has no script is shown the exact figures, since nothing follows there.
        assert "≈" not in owner.get(draft).text
