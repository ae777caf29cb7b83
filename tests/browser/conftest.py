"""A real Chromium, and a real server over a small demo space."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from live import make_demo, serving, started

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HERE = Path(__file__).parent
PATIENCE_MS = 120_000
"""How long a page may take on a busy machine. What waits sees at once when it is there."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == HERE:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.slow)
            if os.environ.get("COTERIE_SKIP_BROWSER") == "1":
                item.add_marker(pytest.mark.skip(reason="COTERIE_SKIP_BROWSER=1"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium. Its driver has a loop running in this thread, which other tests could not have theirs beside."""
    program = os.environ.get("COTERIE_CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    assert program, "no Chromium: see CONTRIBUTING.md"
    expect.set_options(timeout=PATIENCE_MS)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server."""
    data = make_demo(tmp_path_factory.mktemp("data") / "demo", now=started())
    with serving(data) as address:
        yield address


@contextmanager
def opening(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Opens pages, each in a context of its own. None may report an error, or ask any other site for anything."""
    contexts: list[BrowserContext] = []
    troubles: list[str] = []

    def open_page(path: str = "/", **options: Any) -> Page:
        context = browser.new_context(base_url=address, **options)
        contexts.append(context)
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()

        def trouble(what: object) -> None:
            troubles.append(f"{page.url}: {what}")

        page.on("pageerror", trouble)
        page.on("console", lambda said: trouble(said.text) if said.type == "error" else None)
        page.on("request", lambda asked: None if asked.url.startswith(address) else trouble(asked.url))
        page.goto(path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    """Opens pages for one test."""
    with opening(browser, address) as open_page:
        yield open_page
