"""Visitors of a site: browsers without a script, each with cookies of its own, and programs with a token."""

import asyncio
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, lru_cache
from html import unescape
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
from starlette.types import ASGIApp

from coterie.accounts.roles import Role
from coterie.app.site import Site, open_site
from coterie.cli.server import create_app
from coterie.core.time import Clock, system_clock
from coterie.settings import Settings
from migrated import migrated

PASSWORD = "purple tractor lemon"
HERE = ("127.0.0.1", 50000)
AWAY = ("203.0.113.7", 50000)


@cache
def _loop() -> asyncio.AbstractEventLoop:
    """A loop in a thread of its own: the browser's tests, when they ran before, have left one in this thread."""
    loop = asyncio.new_event_loop()
    Thread(target=loop.run_forever, daemon=True).start()
    return loop


@lru_cache(maxsize=1)
def _app(site: Site) -> ASGIApp:
    """The application of a site, one for all its visitors."""
    return create_app(site, site.settings)


class InProcess(httpx.BaseTransport):
    """Asks an application in this process, as a client at some address."""

    def __init__(self, app: ASGIApp, address: tuple[str, int]) -> None:
        self._transport = httpx.ASGITransport(app=app, client=address, raise_app_exceptions=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        asked = httpx.Request(request.method, request.url, headers=request.headers, content=request.read())
        if "transfer-encoding" in request.headers:
            del asked.headers["content-length"]

        async def ask() -> httpx.Response:
            answer = await self._transport.handle_async_request(asked)
            content = await answer.aread()
            # Unpacked by now.
            answer.headers.pop("content-encoding", None)
            return httpx.Response(answer.status_code, headers=answer.headers, content=content)

        return asyncio.run_coroutine_threadsafe(ask(), _loop()).result(60)


class Visitor:
    """A browser. It follows no redirect by itself, so that a test sees each."""

    def __init__(self, site: Site, *, address: tuple[str, int] = HERE, base: str = "http://localhost") -> None:
        app = _app(site)
        self.client = httpx.Client(base_url=base, transport=InProcess(app, address))

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.client.get(path, **options)

    def csrf(self, path: str) -> str:
        """What the forms of a page send back."""
        found = re.search(r'name="csrf" value="([^"]+)"', self.get(path).text)
        assert found, f"{path} has no form"
        return unescape(found[1])

    def post(self, path: str, *, page: str = "", **fields: Any) -> httpx.Response:
        """Fill in a form of a page, by default the one at the address that it is sent to."""
        return self.client.post(path, data={"csrf": self.csrf(page or path), **fields})

    def sign_in(self, email: str, password: str = PASSWORD, next: str = "/") -> httpx.Response:
        return self.post("/sign-in", email=email, password=password, next=next)


@contextmanager
def opened(directory: Path, *, clock: Clock = system_clock, **settings: Any) -> Iterator[Site]:
    """A site over a data directory."""
    if "database_url" not in settings:
        migrated(directory)
    with open_site(directory, replace(Settings(), **settings), clock=clock) as site:
        yield site


def add(site: Site, name: str, role: Role = Role.USER, **more: bool) -> str:
    """Somebody with an account; gives their address."""
    email = f"{name}@example.com"
    site.accounts.people.add(None, email=email, name=name.title(), role=role, password=PASSWORD, **more)
    return email
