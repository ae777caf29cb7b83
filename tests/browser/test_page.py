"""The first page in a real browser: by mouse, by keyboard, without a script, on a narrow screen, in both colours."""

import re
from collections.abc import Callable
from itertools import pairwise
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

OpenPage = Callable[..., Page]

PROMPT = "Customers who bought something in the last 90 days"
POEM = "Write me a poem about the autumn rain please"
SENTENCE = "Users who performed Order Completed at least once within the last 90 days."
WIDTHS = (320, 375, 768, 1280)


def build(page: Page, prompt: str) -> None:
    page.get_by_label("Audience description").fill(prompt)
    page.get_by_role("button", name="Build").click()


def address_of(prompt: str) -> str:
    return f"/build?{urlencode({'prompt': prompt})}"


def test_a_description_becomes_conditions_and_a_count(open_page: OpenPage) -> None:
    page = open_page()
    button = page.get_by_role("button", name="Build")
    expect(button).to_be_disabled()
    page.get_by_label("Audience description").fill(f"  {PROMPT[:19]}  ")
    expect(page.get_by_text("Character count: 19/300")).to_be_visible()
    expect(button).to_be_disabled()
    page.get_by_label("Audience description").fill(PROMPT)
    expect(page.get_by_text(f"Character count: {len(PROMPT)}/300")).to_be_visible()
    button.click()
    expect(page.get_by_text(SENTENCE).first).to_be_visible()
    expect(page.get_by_text("performed Order Completed at least 1 time").first).to_be_visible()
    expect(page.locator(".size .count")).to_have_text(re.compile(r"^[1-9]\d*$"))
    expect(page.locator("mark.m1").first).to_be_visible()
    expect(page.locator("#query")).to_have_text("event('Order Completed').within(90 days).count() >= 1")
    expect(page.get_by_role("table").first.get_by_role("row")).to_have_count(9)
    expect(page.get_by_label("Audience description")).to_have_value(PROMPT)
    expect(page.get_by_role("status")).to_contain_text("match.")
    assert page.url.endswith(f"{address_of(PROMPT)}&type=users")


def test_the_length_is_counted_as_the_server_counts_it(open_page: OpenPage) -> None:
    page = open_page()
    page.get_by_label("Audience description").fill("👍🏽" * 151)
    expect(page.get_by_text("Character count: 302/300")).to_be_visible()
    expect(page.get_by_role("button", name="Build")).to_be_disabled()
    page.get_by_label("Audience description").fill("one\ntwo\n")
    expect(page.get_by_text("Character count: 7/300")).to_be_visible()


def test_a_refusal_names_the_phrase_and_can_be_mended(open_page: OpenPage) -> None:
    page = open_page()
    build(page, POEM)
    expect(page.get_by_role("heading", name=re.compile("had trouble creating an audience"))).to_be_visible()
    expect(page.get_by_text("Best practices:")).to_be_visible()
    expect(page.get_by_label("Audience description")).to_have_value(POEM)
    build(page, PROMPT)
    expect(page.get_by_text(SENTENCE).first).to_be_visible()
    expect(page.get_by_text("had trouble")).to_have_count(0)


def test_a_name_that_was_meant_is_put_into_the_prompt(open_page: OpenPage) -> None:
    page = open_page()
    build(page, "Customers who flibbered the zorkmid of a wishlst in 30 days")
    names = page.locator("a[data-insert]")
    expect(names.first).to_be_visible()
    name = names.first.get_attribute("data-insert")
    names.first.click()
    expect(page.get_by_label("Audience description")).to_have_value(re.compile(re.escape(str(name))))
    expect(page.get_by_label("Audience description")).to_be_focused()


def test_back_and_forward_show_what_was_there(open_page: OpenPage) -> None:
    page = open_page()
    build(page, PROMPT)
    expect(page.get_by_text(SENTENCE).first).to_be_visible()
    build(page, POEM)
    expect(page.get_by_text("Best practices:")).to_be_visible()
    page.go_back()
    expect(page.get_by_text(SENTENCE).first).to_be_visible()
    expect(page.get_by_label("Audience description")).to_have_value(PROMPT)
    page.go_back()
    expect(page.get_by_role("heading", name="Your audience")).to_have_count(0)


def test_an_example_is_a_click_away(open_page: OpenPage) -> None:
    page = open_page()
    chip = page.locator(".chips.for-users a").first
    text = chip.inner_text()
    expect(page.locator(".chips.for-accounts")).to_be_hidden()
    chip.click()
    expect(page.get_by_role("heading", name="Your audience")).to_be_visible()
    expect(page.get_by_label("Audience description")).to_have_value(text)


def test_accounts_are_chosen_and_stay_chosen(open_page: OpenPage) -> None:
    page = open_page()
    page.get_by_text("Accounts", exact=True).click()
    expect(page.locator(".chips.for-accounts")).to_be_visible()
    build(page, "Accounts where any user requested a quote in the last 30 days")
    expect(page.get_by_role("heading", name="Sample of matching accounts")).to_be_visible()
    page.reload()
    expect(page.get_by_role("radio", name="Accounts")).to_be_checked()
    expect(page.get_by_role("heading", name="Sample of matching accounts")).to_be_visible()


def test_the_query_is_copied(open_page: OpenPage) -> None:
    page = open_page(address_of(PROMPT), permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.locator("#query").inner_text()


def test_the_keyboard_is_enough(open_page: OpenPage) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("radio", name="Users")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Accounts")).to_be_checked()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Audience description")).to_be_focused()
    page.keyboard.type(PROMPT)
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text(SENTENCE).first).to_be_visible()
    expect(page.get_by_label("Audience description")).to_be_focused()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"


def test_without_a_script_everything_is_there(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    build(page, "Buyers")
    expect(page.get_by_role("heading", name="it takes 20 to 300")).to_be_visible()
    build(page, PROMPT)
    expect(page.get_by_text(SENTENCE).first).to_be_visible()
    expect(page.get_by_label("Audience description")).to_have_value(PROMPT)
    expect(page.get_by_text(f"Character count: {len(PROMPT)}/300")).to_be_visible()
    expect(page.get_by_role("button", name="Copy")).to_have_count(0)
    page.get_by_role("link", name="Coterie").click()
    page.locator(".chips.for-users a").first.click()
    expect(page.get_by_role("heading", name="Your audience")).to_be_visible()


@pytest.mark.parametrize("path", ["/", address_of(PROMPT), address_of(POEM), "/docs"])
def test_no_screen_is_too_narrow(open_page: OpenPage, path: str) -> None:
    page = open_page(path)
    for summary in page.locator("summary").all():
        summary.click()
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width


CONTRASTS = """() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((v) => ((v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = parse(getComputedStyle(one).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    const unseen = ":disabled, .visually-hidden, .visually-hidden *, .done";
    if (!text || !element.checkVisibility() || element.matches(unseen)) continue;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    const name = `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 30)}`;
    if (ratio < 4.5) found.push(`${name} ${ratio.toFixed(2)}`);
  }
  return found;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("prompt", ["", PROMPT, POEM, "Buyers"])
def test_every_text_stands_out_from_what_is_behind_it(open_page: OpenPage, scheme: str, prompt: str) -> None:
    page = open_page(address_of(prompt) if prompt else "/", color_scheme=scheme)
    for summary in page.locator("summary").all():
        summary.click()
    assert page.evaluate(CONTRASTS) == []


def test_every_control_has_a_name_and_every_id_is_the_only_one(open_page: OpenPage) -> None:
    page = open_page(address_of(PROMPT))
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))
    for attribute in ("aria-labelledby", "aria-describedby"):
        referred = page.evaluate(
            "name => [...document.querySelectorAll(`[${name}]`)].map((one) => one.getAttribute(name))", attribute
        )
        assert {identity for text in referred for identity in text.split()} <= set(ids)
    snapshot = page.locator("body").aria_snapshot()
    assert not re.search(r"- (button|link|textbox|radio|table|region)$", snapshot, re.MULTILINE)
    headings = page.evaluate("[...document.querySelectorAll('h1,h2,h3')].map((one) => Number(one.tagName[1]))")
    assert headings[0] == 1
    assert headings.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(headings))
