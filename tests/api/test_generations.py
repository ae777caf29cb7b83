"""Generation over HTTP with a model: what the answer says, its stages, giving it up, retries, record and label."""

import asyncio
import json
import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import httpx
import pytest
from argon2 import PasswordHasher

from coterie.accounts import passwords
from coterie.accounts.people import as_actor
from coterie.accounts.roles import Actor, Permission, Role
from coterie.app.drafting import Drafting
from coterie.app.site import Site, open_site
from coterie.cli.server import create_app
from coterie.core.errors import ModelError, ModelKeyError
from coterie.generations.log import Outcome
from coterie.language.ast import AudienceType
from coterie.providers.base import Ask, Said
from coterie.providers.doubles import ScriptedModel
from coterie.settings import Settings
from coterie.store import Store, import_calls
from visitors import PASSWORD, Visitor

NOW = "2026-06-15T12:00:00Z"
SURE = "Customers who played a song in the last 7 days"
UNSURE = "Folks we would call devotees of our brand lately"
CALLS = [
    f'{{"type": "track", "userId": "u{number}", "event": "Song Played", "timestamp": "{NOW}"}}\n' for number in range(3)
]
PLAYED = {"outcome": "audience", "groups": [{"match": "all", "events": [{"event": "Song Played"}]}]}


class Model(ScriptedModel):
    """Answers what the test says, or hangs until it is interrupted."""

    def __init__(self) -> None:
        super().__init__(lambda _: self.says, name="test:small", is_remote=True, vendor="Test")
        self.says: Any = PLAYED
        self.hangs = False
        self.begun, self.interrupted = Event(), Event()

    async def ask(self, ask: Ask, *, on_text: Any = None) -> Said:
        if not self.hangs:
            return await super().ask(ask, on_text=on_text)
        self.begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.interrupted.set()
        raise AssertionError


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("generations")
    (folder / "calls.jsonl").write_text("".join(CALLS))
    with Store.open(folder / "data", create=True) as store:
        import_calls(store, [folder / "calls.jsonl"])
    return folder / "data"


@pytest.fixture(scope="module")
def records(imported: Path) -> Path:
    """A database with an owner, accepted terms and the mode `auto`, for each test to have a copy of."""
    path = imported.parent / "records.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_HASHER", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
        with open_site(imported, Settings(database_url=f"sqlite:///{path}")) as opened:
            opened.accounts.people.add_first_owner(email="ada@example.com", name="Ada", password=PASSWORD)
            opened.accounts.terms.accept(None)
            opened.space_settings.change(owner_of(opened), {"mode": "auto"})
    return path


@pytest.fixture
def site(imported: Path, records: Path, model: Model, tmp_path: Path) -> Iterator[Site]:
    copy = shutil.copy(records, tmp_path / "records.sqlite")
    with open_site(imported, Settings(database_url=f"sqlite:///{copy}"), drafting=Drafting(lambda: model)) as opened:
        yield opened


def owner_of(site: Site) -> Actor:
    return as_actor(site.accounts.people.by_email("ada@example.com"))


class Program:
    """A program with a token."""

    def __init__(self, site: Site, *scopes: Permission) -> None:
        scopes = scopes or (Permission.GENERATE, Permission.VIEW, Permission.READ_AUDIT)
        secret = site.accounts.tokens.make(owner_of(site), name="t", scopes=scopes, sees_personal_data=False)
        self.headers = {"authorization": f"Bearer {secret}"}
        self.client = Visitor(site).client
        self.space = f"/v1/spaces/{site.workspace.space().name}"

    def ask(self, prompt: str, *, key: str = "", events: bool = False, **more: object) -> httpx.Response:
        path = f"{self.space}/audiences/generations{'/events' if events else ''}"
        headers = self.headers | ({"idempotency-key": key} if key else {})
        return self.client.post(path, json={"prompt": prompt, **more}, headers=headers)

    def get(self, path: str) -> httpx.Response:
        return self.client.get(f"{self.space}/{path}", headers=self.headers)

    def cancel(self, key: str) -> httpx.Response:
        return self.client.delete(f"{self.space}/audiences/generations/{key}", headers=self.headers)


@pytest.fixture
def program(site: Site) -> Program:
    return Program(site)


def events_of(response: httpx.Response) -> list[tuple[str, Any]]:
    assert response.headers["content-type"].startswith("text/event-stream")
    found = []
    for block in response.text.strip().split("\n\n"):
        name, data = block.split("\n")
        found.append((name.removeprefix("event: "), json.loads(data.removeprefix("data: "))))
    return found


def test_the_answer_says_who_drafted_it_and_what_was_sent(program: Program, model: Model) -> None:
    found = program.ask(UNSURE).json()["data"]["generation"]
    assert found["query"] == "event('Song Played').count() >= 1"
    assert found["generator"] == "test:small"
    drafted = found["drafted"]
    assert (drafted["mode"], drafted["model"], drafted["remote"], drafted["attempts"]) == (
        "auto",
        "test:small",
        True,
        1,
    )
    assert [item["name"] for item in drafted["sent"]] == ["Song Played"]
    assert drafted["agreement"] == "differed"
    assert found["id"]
    sure = program.ask(SURE).json()["data"]["generation"]
    assert sure["drafted"]["sent"] == []
    assert len(model.asked) == 1


def test_a_failure_is_a_fallback_in_auto_and_an_error_in_model_mode(program: Program, model: Model) -> None:
    model.says = ModelKeyError("refused", next_step="Set TEST_KEY.")
    refused = program.ask(UNSURE)
    assert refused.status_code == 422
    (error,) = refused.json()["errors"]
    assert error["type"] == "prompt-not-understood"
    assert any("key was refused" in note for note in error["data"]["notes"])
    failed = program.ask(UNSURE, mode="model")
    assert failed.status_code == 503
    assert failed.headers["retry-after"]
    (error,) = failed.json()["errors"]
    assert error["message"] == "Something went wrong. Try again later."


def test_a_mode_without_consent_is_forbidden(site: Site, program: Program, model: Model) -> None:
    site.space_settings.change(owner_of(site), {"mode": "embedded"})
    assert program.ask(UNSURE, mode="model").status_code == 403
    assert program.ask(SURE).status_code == 200
    assert program.ask(SURE, mode="magic").status_code == 422
    assert model.asked == []


def test_stages_are_events_and_the_answer_and_its_size_are_the_last(program: Program, model: Model) -> None:
    found = events_of(program.ask(UNSURE, events=True))
    stages = [data["stage"] for name, data in found if name == "stage"]
    assert stages == ["linking", "drafting", "checking", "counting"]
    answer = next(data for name, data in found if name == "generation")
    assert answer["data"]["generation"]["query"] == "event('Song Played').count() >= 1"
    assert found[-1] == ("size", {"count": 3, "of": 3})
    model.says = {"outcome": "nonsense"}
    refused = events_of(program.ask(UNSURE + " again", events=True))
    assert [data["stage"] for name, data in refused if name == "stage"][:4] == [
        "linking",
        "drafting",
        "checking",
        "repairing",
    ]
    assert refused[-1][0] == "error"
    assert refused[-1][1]["errors"][0]["type"] == "prompt-not-understood"


def test_who_may_not_generate_follows_nothing(site: Site) -> None:
    assert Program(site, Permission.VIEW).ask(UNSURE, events=True).status_code == 403
    site.accounts.terms.withdraw(None)
    assert Program(site).ask(UNSURE, events=True).status_code == 403


def test_a_generation_is_given_up_by_its_key(site: Site, program: Program, model: Model) -> None:
    model.hangs = True
    with ThreadPoolExecutor(1) as pool:
        asked = pool.submit(program.ask, UNSURE, key="build-1")
        assert model.begun.wait(60)
        assert program.cancel("build-2").json()["data"]["cancelled"] is False
        assert program.cancel("build-1").json()["data"]["cancelled"] is True
        response = asked.result(60)
    assert model.interrupted.wait(60)
    assert response.status_code == 409
    assert response.json()["errors"][0]["type"] == "cancelled"
    (record,) = site.generations.every()
    assert record.outcome is Outcome.CANCELLED


async def _left(site: Site, program: Program, model: Model, *, key: str = "") -> None:
    """Ask, and go away once the model is asked."""
    body = json.dumps({"prompt": UNSURE}).encode()
    headers = {
        **program.headers,
        "host": "127.0.0.1",
        "content-type": "application/json",
        "content-length": str(len(body)),
    }
    if key:
        headers["idempotency-key"] = key
    path = f"{program.space}/audiences/generations"
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
        "client": ("127.0.0.1", 50000),
        "server": ("127.0.0.1", 8000),
    }
    parts = iter([{"type": "http.request", "body": body, "more_body": False}])

    async def receive() -> dict[str, Any]:
        part = next(parts, None)
        if part is None:
            await asyncio.to_thread(model.begun.wait, 60)
            return {"type": "http.disconnect"}
        return part

    async def send(message: Any) -> None:
        del message

    task = asyncio.ensure_future(create_app(site, site.settings)(scope, receive, send))  # type: ignore[arg-type]
    if key:
        await asyncio.to_thread(model.begun.wait, 60)
        await asyncio.sleep(0)
        assert not model.interrupted.is_set()
        assert site.cancel(owner_of(site), key) or program.cancel(key).json()["data"]["cancelled"]
    await task


def test_who_goes_away_gives_up_what_was_asked(site: Site, program: Program, model: Model) -> None:
    model.hangs = True
    asyncio.run(_left(site, program, model))
    assert model.interrupted.wait(60)
    (record,) = site.generations.every()
    assert record.outcome is Outcome.CANCELLED


def test_with_a_key_one_may_come_back_for_it(site: Site, program: Program, model: Model) -> None:
    model.hangs = True
    asyncio.run(_left(site, program, model, key="later"))
    assert model.interrupted.wait(60)


def test_follow_ups_go_the_same_way(site: Site, program: Program, model: Model) -> None:
    query = "event('Song Played').within(30 days).count() >= 1"
    row = {"event": "Song Played", "time": "last", "from": "60", "unit": "days", "quote": "60 Tage"}
    model.says = {"outcome": "audience", "groups": [{"match": "all", "events": [row]}]}
    body = {"definition": {"query": query}, "instruction": "jetzt bitte 60 Tage"}
    path = f"{program.space}/audiences/refinements"
    headers = program.headers | {"idempotency-key": "f1"}
    found = program.client.post(path, json=body, headers=headers).json()["data"]["refinement"]
    assert found["query"] == query.replace("30", "60")
    assert found["drafted"]["attempts"] == 1
    assert "Song Played" in {item["name"] for item in found["drafted"]["sent"]}
    again = program.client.post(path, json=body, headers=headers).json()["data"]["refinement"]
    assert (again["id"], len(model.asked)) == (found["id"], 1)
    told = events_of(program.client.post(f"{path}/events", json=body, headers=program.headers))
    assert [name for name, _ in told] == ["refinement", "stage", "size"]
    assert told[0][1]["data"]["refinement"]["drafted"]["cached"] is True
    records = list(site.generations.every())
    assert {record.original for record in records} == {query}
    forbidden = program.client.post(path, json=body | {"mode": "model"}, headers=program.headers)
    assert forbidden.status_code == 200
    site.space_settings.change(owner_of(site), {"mode": "embedded"})
    assert program.client.post(path, json=body | {"mode": "model"}, headers=program.headers).status_code == 403


def test_who_waits_for_a_model_keeps_nobody_from_the_data(site: Site, program: Program, model: Model) -> None:
    model.hangs = True
    waiting = 2 * site.settings.query_threads
    with ThreadPoolExecutor(waiting) as pool:
        asked = [pool.submit(program.ask, UNSURE, key=f"k{number}") for number in range(waiting)]
        assert model.begun.wait(60)
        assert program.get("schema").status_code == 200
        for number in range(waiting):
            while not program.cancel(f"k{number}").json()["data"]["cancelled"]:
                pass
        assert {one.result(60).status_code for one in asked} == {409}


def test_what_is_saved_of_an_answer_is_noted_with_the_difference(site: Site, program: Program) -> None:
    generation = program.ask(UNSURE).json()["data"]["generation"]
    writer = Program(site, Permission.EDIT_AUDIENCES, Permission.GENERATE)

    def save(name: str, query: str) -> None:
        body = {
            "name": name,
            "definition": {"query": query},
            "audienceType": "USERS",
            "generationId": generation["id"],
        }
        response = writer.client.post(f"{writer.space}/audiences", json=body, headers=writer.headers)
        assert response.status_code == 200, response.text

    save("As it is", generation["query"])
    record = site.generations.get(generation["id"])
    assert record.audience_id
    assert not record.was_edited
    save("Edited", "event('Song Played').count() >= 2")
    record = site.generations.get(generation["id"])
    assert record.was_edited
    assert record.saved_query == "event('Song Played').count() >= 2"
    assert record.difference


def test_a_request_sent_again_under_its_key_has_the_same_answer(program: Program, model: Model) -> None:
    first = program.ask(UNSURE, key="k").json()
    assert program.ask(UNSURE, key="k").json() == first
    assert len(model.asked) == 1
    assert program.ask(SURE, key="k").status_code == 409
    cached = program.ask(UNSURE).json()["data"]["generation"]
    assert cached["drafted"]["cached"] is True
    assert len(model.asked) == 1


def test_the_record_is_read_by_page_and_exported(program: Program) -> None:
    for prompt in (SURE, UNSURE, "short"):
        program.ask(prompt)
    page = program.get("generations?pagination.count=2").json()["data"]
    assert [item["outcome"] for item in page["generations"]] == ["refused", "answered"]
    rest = program.get(f"generations?pagination.cursor={page['pagination']['next']}").json()["data"]
    assert [item["prompt"] for item in rest["generations"]] == [SURE]
    assert rest["pagination"]["next"] is None
    export = program.get("generations.jsonl")
    assert export.headers["content-type"].startswith("application/jsonl")
    lines = [json.loads(line) for line in export.text.splitlines()]
    assert [line["prompt"] for line in lines] == ["short", UNSURE, SURE]
    assert lines[1]["sent"] == [{"kind": "event", "name": "Song Played", "event": None, "values": 0}]
    assert (lines[1]["person_name"], lines[1]["via"]) == ("t", "token")


def test_others_see_their_own_records_only(site: Site, program: Program) -> None:
    program.ask(SURE)
    person = site.accounts.people.add(
        None, email="uma@example.com", name="Uma", role=Role.USER, sees_personal_data=False, password=PASSWORD
    )
    site.generate(as_actor(person), "Customers who played a song", AudienceType.USERS)
    assert len(list(site.generations.every(person_id=person.id))) == 1
    assert len(program.get("generations").json()["data"]["generations"]) == 2
    assert len(Program(site, Permission.GENERATE).get("generations").json()["data"]["generations"]) == 1
    assert Program(site, Permission.VIEW).get("generations").status_code == 403


def test_the_label_is_that_of_the_real_settings(site: Site, program: Program) -> None:
    rows = {row["name"]: row for row in program.get("facts").json()["data"]["facts"]["facts"]}
    assert rows["data_retention"]["value"] == "30 days"
    site.space_settings.change(owner_of(site), {"retention_days": 5, "keeps_log": False})
    rows = {row["name"]: row for row in program.get("facts").json()["data"]["facts"]["facts"]}
    assert rows["data_retention"]["value"] == "No log is kept"
    assert rows["logging"]["value"] == "No"


@pytest.mark.parametrize("error", [ModelError("a secret of the vendor")])
def test_nothing_of_a_models_error_leaves(program: Program, model: Model, error: ModelError) -> None:
    model.says = error
    assert "secret" not in program.ask(UNSURE, mode="model").text
    assert "secret" not in program.ask(UNSURE).text
