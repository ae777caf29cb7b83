"""The builder in a real browser: Build with AI, by keyboard alone, undo, hostile names, accessibility."""

import re
from collections.abc import Callable

from playwright.sync_api import Page, Route, expect

from browser.test_accessibility import found_by_axe

OpenPage = Callable[..., Page]

PROMPT = "Customers who haven't purchased in the last 30 days"
NESTED = (
    "(event('Order Completed').where(property('total') > 100).within(90 days).count() >= 1"
    " OR (trait('email').exists() AND trait('phone').exists())) AND NOT (trait('vip_customers') = 'true')"
)


def start(open_page: OpenPage, kind: str = "users", **options: object) -> Page:
    page = open_page("/audiences/new", **options)
    enter(page, kind)
    return page


def enter(page: Page, kind: str) -> None:
    """Go on from the choice of a type to the builder."""
    page.locator(f"button[value={kind}]").click()
    expect(page.locator("#builder")).to_be_visible()
    page.wait_for_load_state("domcontentloaded")  # from then on the modules listen: no key is lost


def query(page: Page) -> str:
    return page.locator("#query").input_value()


def apply(page: Page, text: str, *, conditions: int) -> None:
    """Put in a query of another number of conditions than there are, by which one sees that it is there."""
    page.locator("#query").fill(text)
    page.get_by_role("button", name="Apply query").click()
    expect(page.locator(".cond")).to_have_count(conditions)
    expect(page.locator("#live .waterfall")).to_be_visible()
    expect(page.locator(".stale, #live[aria-busy]")).to_have_count(0)


def test_from_a_description_to_a_saved_audience(open_page: OpenPage) -> None:
    page = start(open_page, "users-ai")
    prompt, build = page.locator("#prompt"), page.locator("#build")
    prompt.fill("Nineteen characters")
    expect(page.locator("#prompt-count")).to_have_text("Character count: 19/300")
    expect(build).to_be_disabled()
    prompt.fill(f"{PROMPT} 😀")
    expect(page.locator("#prompt-count")).to_have_text("Character count: 53/300")
    prompt.fill(PROMPT)
    build.click()

    expect(page.locator("#answer")).to_contain_text("sure")
    expect(page.locator(".cond")).to_have_count(1)
    assert query(page) == "event('Order Completed').within(30 days).count() = 0"
    expect(page.locator("#live .figure")).to_contain_text(re.compile(r"\d+ of \d+ users"))
    # The box stays open, and the words and the condition that came of them light up together.
    expect(prompt).to_have_value(PROMPT)
    page.locator(".said-word").first.hover()
    expect(page.locator(".bgroup.lit")).to_have_count(1)

    # By hand: another number of days. Everything beside it follows.
    page.get_by_label("How long").fill("60")
    page.get_by_label("How long").press("Tab")
    expect(page.locator("#said .sentence")).to_contain_text("within the last 60 days")
    # In words: the follow-up changes what is there.
    page.locator("#follow_up").fill("make it 45 days")
    page.locator("#follow_up").press("Enter")
    expect(page.locator("#said .sentence")).to_contain_text("within the last 45 days")
    page.get_by_label("Name", exact=True).fill("Lapsed by browser")
    page.locator("#save-button").click()
    page.wait_for_url("**/audiences/lapsed_by_browser")


def test_a_build_says_how_far_it_is_and_is_given_up(open_page: OpenPage) -> None:
    page = start(open_page, "users-ai")
    held: list[Route] = []

    def slow(route: Route) -> None:
        if "op=build" in (route.request.post_data or ""):
            held.append(route)
        else:
            route.continue_()

    page.route("**/drafts/*/stage?*", lambda route: route.fulfill(body="checking"))
    page.route("**/drafts/*/edit", slow)
    page.locator("#prompt").fill(PROMPT)
    page.locator("#build").click()
    expect(page.locator("[data-stage=checking]")).to_have_attribute("aria-current", "")
    with page.expect_response("**/cancel") as answer:
        page.locator("#cancel-build").click()
    assert answer.value.status == 204
    # The server does it all the same, as one does that had done it by then: it is taken back.
    held[0].continue_()
    expect(page.locator(".toast")).to_contain_text("Cancelled.")
    expect(page.locator("#ai-progress")).to_be_hidden()
    expect(page.locator(".cond")).to_have_count(0)
    expect(page.locator("#prompt")).to_have_value(PROMPT)


def test_building_again_replaces_and_undo_brings_back(open_page: OpenPage) -> None:
    page = start(open_page, "users-ai")
    for text, said in (
        (PROMPT, "did not perform Order Completed"),
        ("Customers who don't have a phone number", "phone"),
    ):
        page.locator("#prompt").fill(text)
        page.locator("#build").click()
        expect(page.locator("#said .sentence")).to_contain_text(said)
    page.get_by_text("What changed in the conditions").click()
    expect(page.locator(".changes .gone")).to_have_count(1)
    page.locator("#undo").click()
    expect(page.locator("#said .sentence")).to_contain_text("did not perform Order Completed")
    page.locator("#prompt").fill("Customers who own a yacht in Monaco and love opera")
    page.locator("#build").click()
    expect(page.get_by_role("alert")).to_contain_text("Try rewording it using these best practices.")
    expect(page.locator("#said .sentence")).to_contain_text("did not perform Order Completed")


def test_by_keyboard_alone(open_page: OpenPage) -> None:
    page = start(open_page)
    press = page.keyboard.press
    press("Alt+a")
    press("Enter")
    event = page.get_by_role("combobox", name="Event")
    expect(event).to_be_focused()
    expect(page.locator(".popup .option").first).to_be_visible()
    page.keyboard.type("order com")
    expect(page.locator(".popup .option", has_text="Order Completed")).to_have_attribute("aria-selected", "true")
    press("Enter")
    expect(event).to_have_value("Order Completed")
    expect(page.locator("#said .sentence")).to_contain_text("performed Order Completed at least once")
    # Down the list, and out of it.
    press("ArrowDown")
    expect(page.locator(".popup .option").first).to_be_visible()
    press("ArrowDown")
    expect(event).to_have_attribute("aria-activedescendant", re.compile("pick-"))
    press("Escape")
    expect(page.locator(".popup")).to_have_count(0)
    expect(event).to_have_value("Order Completed")
    # A second condition, moved above the first, removed, and brought back.
    press("Alt+a")
    for _ in range(2):
        press("ArrowDown")
    press("Enter")
    expect(page.get_by_role("combobox", name="Trait")).to_be_focused()
    page.keyboard.type("phone")
    expect(page.locator(".popup .option[aria-selected=true]")).to_contain_text("phone")
    press("Enter")
    expect(page.get_by_label("Operator")).to_be_visible()
    press("Tab")
    expect(page.get_by_label("Operator")).to_be_focused()
    page.get_by_label("Operator").select_option("exists")
    expect(page.locator("#query")).to_have_value(re.compile("OR trait.'phone'..exists"))
    press("Alt+ArrowUp")
    expect(page.locator("#query")).to_have_value(re.compile("^trait.'phone'..exists.. OR"))
    press("Alt+Delete")
    expect(page.locator(".cond")).to_have_count(1)
    expect(page.locator(".toast")).to_contain_text("Removed a condition.")
    page.locator("h1").click()
    press("Control+z")
    expect(page.locator(".cond")).to_have_count(2)
    press("Control+Shift+z")
    expect(page.locator(".cond")).to_have_count(1)


def test_what_is_typed_while_the_server_answers_stays(open_page: OpenPage) -> None:
    page = start(open_page)
    apply(page, "trait('email').exists() AND trait('phone').exists()", conditions=2)
    page.get_by_label("Name", exact=True).fill("First")
    page.get_by_label("Description").click()
    page.keyboard.type("typed meanwhile", delay=15)
    with page.expect_response(lambda answer: "typed+meanwhile" in (answer.request.post_data or "")):
        page.get_by_label("Name", exact=True).click()
    expect(page.locator("#live")).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_label("Description")).to_have_value("typed meanwhile")
    page.reload()
    expect(page.get_by_label("Description")).to_have_value("typed meanwhile")
    expect(page.get_by_label("Name", exact=True)).to_have_value("First")


def test_a_condition_stands_there_before_the_server_has_it_and_is_never_lost(open_page: OpenPage) -> None:
    page = start(open_page)
    page.wait_for_load_state("networkidle")
    held: list[Route] = []
    page.route("**/drafts/*/edit", lambda route: route.continue_() if held else held.append(route))
    page.keyboard.press("Alt+a")
    page.keyboard.press("Enter")
    event = page.get_by_role("combobox", name="Event")
    expect(event).to_be_focused()
    page.keyboard.type("order completed")
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    # An answer that is none: what stands there stays when the next edit is answered, and is sent with the one after.
    with page.expect_response("**/panel"):
        held[0].fulfill(body="")
        expect(page.locator(".toast")).to_contain_text("could not be kept")
    expect(event).to_have_value("order completed")
    page.get_by_label("Number of times").fill("2")
    page.get_by_label("Number of times").press("Tab")
    expect(page.locator("#query")).to_have_value("event('Order Completed').count() >= 2")
    expect(page.locator(".cond")).to_have_count(1)
    expect(event).to_have_value("Order Completed")
    page.reload()
    expect(page.locator(".cond")).to_have_count(1)


def test_values_are_chips_and_free_ones_are_flagged(open_page: OpenPage) -> None:
    page = start(open_page)
    apply(page, "trait('address.country').one_of('US')", conditions=1)
    add = page.locator("input[aria-label='Add a value']")
    add.click()
    add.fill("Atlantis")
    add.press("Enter")
    expect(page.locator(".value-chip")).to_have_count(2)
    expect(page.locator(".cond")).to_contain_text("“Atlantis” was never seen here")
    page.get_by_role("button", name="Remove US").click()
    expect(page.locator("#query")).to_have_value("trait('address.country').one_of('Atlantis')")


def test_hostile_names_on_a_small_screen(open_page: OpenPage) -> None:
    page = start(open_page, viewport={"width": 390, "height": 800})
    evil = "<img src=x onerror=alert(1)>\u202e'\"" + "x" * 500
    apply(page, "trait('email') = 'a' AND (trait('phone') = 'b' OR trait('email').contains('c', 'd'))", conditions=3)
    page.get_by_label("Value", exact=True).first.fill(evil)
    page.get_by_label("Name", exact=True).fill(evil)
    page.get_by_label("Name", exact=True).press("Tab")
    expect(page.locator("#query")).to_have_value(re.compile("onerror"))
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator("img").count() == 0


def test_nothing_seriously_wrong_for_anybody(open_page: OpenPage) -> None:
    def check(page: Page, what: str) -> None:
        assert found_by_axe(page) == [], what

    page = open_page("/audiences/new")
    check(page, "the choice of a type")
    enter(page, "users-ai")
    page.locator("#prompt").fill(f"{PROMPT} in Paris, whose email is ann@example.com")
    page.locator("#build").click()
    expect(page.locator("#answer")).to_be_visible()
    check(page, "an answer")
    apply(page, NESTED, conditions=5)
    check(page, "nested conditions")
    page.keyboard.press("Alt+a")
    page.keyboard.press("Enter")
    expect(page.locator(".popup .option").first).to_be_visible()
    check(page, "an open list")
    page.goto("/help/best-practices")
    check(page, "best practices")
