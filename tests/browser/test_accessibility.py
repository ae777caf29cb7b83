"""Every page, in both colours and at three widths: what axe-core finds, what runs over, and names that mean harm."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from browser.conftest import opening
from filling import NASTY, fill
from live import make_demo, serving, started

PAGES = (
    "/audiences",
    "/audiences?q=nothing+is+called+that",
    "/audiences/buyers",
    "/audiences/buyers/insights?with=plus_buyers",
    "/audiences/buyers/history",
    "/audiences/buyers/consumers",
    "/audiences/buyers/settings",
    "/audiences/software",
    "/audiences/new",
    "/audiences/plus_buyers/edit",
    "/profiles",
    "/profiles/accounts",
    "/profiles?q=nasty",
    "/profiles?q=nobody-is-called-that",
    "/profiles/1",
    "/profiles/1/events",
    "/profiles/1/audiences?audience=looked_then_left",
    "/profiles/1/raw",
    "/catalog/events",
    "/catalog/event?name=Order+Completed",
    "/catalog/traits",
    "/catalog/traits?of=accounts",
    "/catalog/trait?key=plan",
    "/settings/space",
    "/settings/people",
    "/settings/tokens",
    "/settings/ai",
    "/settings/model",
    "/settings/privacy",
    "/settings/facts",
    "/settings/generations",
    "/settings/generations/settings",
    "/settings/generations/erase",
    "/settings/audit",
    "/settings/account",
    "/docs",
    "/help/best-practices",
)
"""All pages of somebody who is in. Whoever makes a page adds it."""

OPEN_PAGES = ("/sign-in", "/welcome")
"""The pages of a server that asks who one is."""

WIDTHS = (1440, 1024, 390)
GRAVE = ("serious", "critical")
COLOUR_RULES = ("color-contrast", "link-in-text-block")
"""The rules of axe-core that look at colours."""
RUN_AXE = "options => axe.run(options).then(result => result.violations)"
DARK = re.compile(r"@media \(prefers-color-scheme: dark\) \{\s*:root \{([^{}]*)\}\s*\}")
UNFOLD = "for (const one of document.querySelectorAll('main details:not([data-menu])')) one.open = true"


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo space with audiences and nasty names."""
    data = make_demo(tmp_path_factory.mktemp("filled") / "demo", now=started())
    fill(data)
    return data


@pytest.fixture(scope="module")
def address(data: Path) -> Iterator[str]:
    """A server over it, by which `open_page` goes."""
    with serving(data) as address:
        yield address


@pytest.fixture(scope="module")
def screen(browser: Browser, address: str) -> Iterator[Page]:
    """What all pages are looked at on: a new one for each took the browser a third of its time."""
    with opening(browser, address) as open_page:
        yield open_page("/audiences")


@pytest.fixture
def visit(screen: Page) -> Callable[[str], Page]:
    """Opens a page, and what is folded away on it, since that is read too."""

    def visit(path: str) -> Page:
        screen.emulate_media(color_scheme="light", reduced_motion="no-preference")
        screen.set_viewport_size({"width": WIDTHS[0], "height": 900})
        screen.goto(path)
        screen.evaluate(UNFOLD)
        return screen

    return visit


def found_by_axe(page: Page) -> list[str]:
    """What axe-core finds that is grave, in both colours."""
    page.evaluate(Axe().axe_script)
    found = []
    for scheme, options in (("light", {}), ("dark", {"runOnly": {"type": "rule", "values": COLOUR_RULES}})):
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        violations = page.evaluate(RUN_AXE, {"resultTypes": ["violations"], **options})
        found += [
            f"{scheme}: {item['id']} ({item['impact']}): {node['target']} {node['html'][:160]}"
            for item in violations
            if item["impact"] in GRAVE
            for node in item["nodes"][:3]
        ]
    return found


def test_the_dark_page_is_the_light_one_in_other_colours(root: Path) -> None:
    """So what doesn't look at colours is found in either."""
    styles = [(path, path.read_text("utf-8")) for path in (root / "src/coterie/web").rglob("*.css")]
    dark = [(path.name, block) for path, text in styles for block in DARK.findall(text)]
    assert [name for name, _ in dark] == ["tokens.css"]
    for declaration in dark[0][1].split(";"):
        assert re.fullmatch(r"\s*(--[\w-]+:[^:]+)?", declaration), declaration


def running_over(page: Page) -> list[int]:
    """The widths at which a page is wider than the screen."""
    found = []
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        if page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(width)
    return found


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_open_to_all_and_fits_the_screen(visit: Callable[[str], Page], path: str) -> None:
    page = visit(path)
    assert page.locator("h1").count() == 1
    assert found_by_axe(page) == []
    assert running_over(page) == []


def test_so_is_the_preview_of_a_draft(visit: Callable[[str], Page]) -> None:
    page = visit("/audiences/plus_buyers/edit")
    page.get_by_role("button", name="Preview").click()
    page.wait_for_url("**/preview")
    assert page.get_by_role("heading", name="Some of them").count() == 1
    assert found_by_axe(page) == []
    assert running_over(page) == []


def test_so_are_the_pages_before_signing_in(browser: Browser, data: Path, tmp_path: Path) -> None:
    copy = tmp_path / "demo"
    shutil.copytree(data, copy)
    for file in copy.glob("records.sqlite*"):
        file.unlink()
    with serving(copy, access=()) as address:
        context = browser.new_context(base_url=address)
        page = context.new_page()
        for path in OPEN_PAGES:
            page.goto(path)
            assert found_by_axe(page) == []
            assert running_over(page) == []
        context.close()


@pytest.mark.parametrize("name", NASTY)
def test_names_that_mean_harm_are_only_shown(screen: Page, name: str) -> None:
    """What a page logs as an error is reported; an alert would hold up the page."""
    screen.set_viewport_size({"width": 390, "height": 900})
    paths = []
    for found in (f"/profiles?q={quote(name)}", f"/audiences?q={quote(name[:60])}"):
        screen.goto(found)
        paths.append(str(screen.locator("th.main a").first.get_attribute("href")))
    paths += ["/catalog/events?q=" + quote(name), "/catalog/traits?q=nasty", f"/catalog/event?name={quote(name)}"]
    for path in paths:
        screen.goto(path)
        screen.evaluate(UNFOLD)
        assert screen.evaluate("document.documentElement.scrollWidth") <= 390, path
    assert screen.locator("h1").text_content() == name
