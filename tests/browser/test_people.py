"""Getting in, in a real browser: the first run, invites and roles, by keyboard and without a script."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.conftest import PATIENCE_MS
from browser.test_accessibility import found_by_axe, running_over
from coterie.store import Store, import_calls
from live import serving

CALL = '{"type": "track", "userId": "u", "event": "Song Played", "timestamp": "2026-06-15T12:00:00Z"}\n'
PASSWORD = "purple tractor lemon"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A server that asks who one is, and that nobody has an account of."""
    (tmp_path / "calls.jsonl").write_text(CALL)
    with Store.open(tmp_path / "data", create=True) as store:
        import_calls(store, [tmp_path / "calls.jsonl"])
    with serving(tmp_path / "data", access=()) as address:
        yield address


def visitor(browser: Browser, address: str, *, script: bool = True) -> Page:
    context = browser.new_context(base_url=address, java_script_enabled=script)
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    page.goto("/")
    return page


def introduce(page: Page, name: str) -> None:
    page.get_by_label("Your name").fill(name)
    page.get_by_label("E-mail address").fill(f"{name.lower()}@example.com")
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_label("Password again").fill(PASSWORD)


def test_a_workspace_from_its_first_run_to_a_second_person(browser: Browser, address: str) -> None:
    ada = visitor(browser, address)
    introduce(ada, "Ada")
    ada.get_by_label("Password again").fill("another one")
    ada.get_by_role("button", name="Make the owner’s account").click()
    expect(ada.get_by_text("The two passwords are not the same.")).to_be_visible()
    expect(ada.get_by_label("Your name")).to_have_value("Ada")
    introduce(ada, "Ada")
    ada.get_by_role("button", name="Make the owner’s account").click()
    expect(ada.get_by_role("heading", level=1)).not_to_have_text("Welcome to Coterie")

    ada.goto("/settings/people")
    ada.get_by_label("Admin").check()
    ada.get_by_label("For whom").fill("<b>Bo</b>")
    ada.get_by_role("button", name="Make an invite link").click()
    link = ada.locator("#invite-link").text_content()
    assert link
    assert link.startswith(f"{address}/invites/")
    assert found_by_axe(ada) == []
    assert running_over(ada) == []

    bo = visitor(browser, address, script=False)
    bo.goto(link)
    introduce(bo, "Bo")
    bo.get_by_role("button", name="Join").click()
    bo.wait_for_url(lambda url: "/invites/" not in url)
    bo.goto("/settings/audit")
    expect(bo.get_by_role("heading", name="You may not do this")).to_be_visible()
    expect(bo.get_by_text("may not do that")).to_be_visible()
    bo.goto("/settings/ai")
    expect(bo.get_by_text("Ask Ada")).to_be_visible()
    expect(bo.get_by_role("button", name="Accept for the workspace")).to_have_count(0)

    ada.goto("/settings/people")
    ada.get_by_role("link", name="Change Bo").click()
    expect(ada.get_by_role("button", name="Deactivate Bo")).to_be_visible()
    ada.wait_for_load_state()
    assert found_by_axe(ada) == []
    assert running_over(ada) == []
    ada.get_by_role("button", name="Deactivate Bo").click()
    expect(ada.get_by_text("Bo is deactivated")).to_be_visible()
    bo.goto("/settings/people")
    expect(bo.get_by_role("heading", name="Sign in")).to_be_visible()
    ada.get_by_role("button", name="Undo").click()
    expect(ada.get_by_text("Bo is let in again.")).to_be_visible()

    ada.goto("/settings/tokens")
    ada.get_by_label("Name").fill("Nightly")
    ada.get_by_role("button", name="Make the token").click()
    expect(ada.locator("#token-secret")).to_have_text(re.compile("^cot_"))
    ada.wait_for_load_state()
    assert found_by_axe(ada) == []
    for path in ("/settings/account", "/settings/audit", "/nothing-here"):
        ada.goto(path)
        assert found_by_axe(ada) == []
        assert running_over(ada) == []


def test_by_keyboard_and_without_a_script(browser: Browser, address: str) -> None:
    page = visitor(browser, address, script=False)
    introduce(page, "Ada")
    page.keyboard.press("Enter")
    expect(page.locator(".shell-who, .brand").first).to_be_visible()
    page.wait_for_url(lambda url: not url.endswith("/welcome"))
    page.goto("/settings/people")
    page.locator(".shell-who summary").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Sign out")).to_be_visible()
    page.get_by_role("button", name="Sign out").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    page.goto("/settings/account")
    expect(page.get_by_label("E-mail address")).to_be_focused()
    page.keyboard.type("ada@example.com")
    page.keyboard.press("Tab")
    page.keyboard.type("wrong")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("don't belong together")
    expect(page.get_by_label("E-mail address")).to_have_value("ada@example.com")
    expect(page.get_by_label("Password")).to_be_focused()
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Where you are signed in")).to_be_visible()
