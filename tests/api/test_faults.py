"""A fault of the server's own: nothing of it leaves, the log has it once, and the server goes on."""

import asyncio
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from coterie.app.site import Site, open_site
from coterie.cli.server import create_app
from coterie.settings import Settings
from live import NOW, in_process

SECRET = "a secret detail"


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    call = f'{{"type": "track", "userId": "u1", "event": "Song Played", "timestamp": "{NOW}"}}\n'
    (tmp_path / "calls.jsonl").write_text(call)
    assert in_process("import", tmp_path / "calls.jsonl", "--data", tmp_path / "data").code == 0
    settings = Settings(named_hosts=("*",), sign_in=False)
    with open_site(tmp_path / "data", settings, clock=lambda: datetime(2026, 6, 15, 12, tzinfo=UTC)) as site:
        site.accounts.terms.accept(None)
        yield site


@pytest.fixture
def app(site: Site) -> FastAPI:
    return create_app(site, site.settings)


def ask(app: FastAPI, method: str, path: str, **options: Any) -> httpx.Response:
    """A request to the application in this process."""

    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.request(method, path, **options)

    # In a thread of its own: the browser's tests, when they ran before, have left a loop in this one.
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, asked()).result()


def test_nothing_of_a_fault_leaves(
    site: Site, app: FastAPI, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise RuntimeError(SECRET)

    monkeypatch.setattr(site.workspace.generating, "generate", fail)
    monkeypatch.setattr(site.audiences, "list", fail)
    prompt = "Customers who played a song in the last 7 days"
    (space,) = ask(app, "GET", "/v1/spaces").json()["data"]["spaces"]
    response = ask(app, "POST", f"/v1/spaces/{space['id']}/audiences/generations", json={"prompt": prompt})
    assert response.status_code == 500
    (error,) = response.json()["errors"]
    assert (error["type"], error["message"]) == ("unexpected", "Something went wrong")
    assert response.headers["x-content-type-options"] == "nosniff"
    page = ask(app, "GET", "/audiences", params={"search": prompt})
    assert page.status_code == 500
    assert "Something went wrong" in page.text
    assert SECRET not in response.text + page.text
    faults = [record for record in caplog.records if record.exc_info]
    assert [record.getMessage().split()[0] for record in faults] == ["POST", "GET"]
    assert prompt not in caplog.text
    assert ask(app, "GET", "/health").status_code == 200


def test_a_closed_store_is_not_healthy(site: Site, app: FastAPI) -> None:
    site.workspace.store.close()
    response = ask(app, "GET", "/health")
    assert response.status_code == 503
    assert response.json()["errors"][0]["type"] == "data-directory"
    assert int(response.headers["retry-after"]) > 0
    page = ask(app, "GET", "/catalog/events")
    assert page.status_code == 503
    assert "Error 503" in page.text
