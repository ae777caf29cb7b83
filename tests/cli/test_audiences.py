"""Saved audiences from the command line, and why somebody is in one."""

from pathlib import Path

import pytest

from coterie.core.errors import ConflictError, NotFoundError, QueryError
from live import NOW, in_process, make_demo

pytestmark = pytest.mark.slow

BOUGHT = "event('Order Completed').count() >= 1"


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo space of its own, since audiences are saved in it."""
    return make_demo(tmp_path_factory.mktemp("data") / "shop")


def test_what_is_saved_is_listed_shown_named_and_deleted(shop: Path) -> None:
    saved = in_process("audiences", "save", "Any buyers", BOUGHT, "--data", shop, "--description", "who ordered")
    assert (saved.code, saved.out) == (0, "any_buyers\n")
    other = in_process(
        "audiences", "save", "Others", "NOT trait('any_buyers') = 'true'", "--data", shop, "--json"
    ).json()
    (size, of) = (other["size"], other["of"])
    assert 0 < size < of
    taken = in_process("audiences", "save", "ANY BUYERS", BOUGHT, "--data", shop, "--json")
    assert (taken.code, taken.error()["code"]) == (ConflictError.exit_code, "conflict")
    wrong = in_process("audiences", "save", "Wrong", "event('Ordr').count() = 1", "--data", shop)
    assert wrong.code == QueryError.exit_code

    assert [line.split()[0] for line in in_process("audiences", "list", "--data", shop).out.splitlines()] == [
        "any_buyers",
        "others",
    ]
    listed = in_process("audiences", "list", "--data", shop, "--search", "OTHER", "--json").json()
    assert [(item["key"], item["size"]) for item in listed["audiences"]] == [("others", size)]
    shown = in_process("audiences", "show", "any_buyers", "--data", shop)
    assert "who ordered" in shown.out
    assert "Used by Others" in shown.out
    assert in_process("audiences", "show", "any_buyers", "--data", shop, "--json").json()["usedBy"] == ["others"]

    counted = in_process("count", "trait('others') = 'true'", "--data", shop, "--now", NOW, "--json").json()
    assert counted["count"] <= size
    generated = in_process("generate", "Customers who are in the audience any buyers", "--data", shop, "--json").json()
    assert generated["query"] == "trait('any_buyers') = 'true'"

    used = in_process("audiences", "delete", "any_buyers", "--data", shop)
    assert used.code == ConflictError.exit_code
    assert "Others" in used.err
    assert in_process("audiences", "delete", "any_buyers", "--even-if-used", "--data", shop).code == 0
    assert in_process("audiences", "show", "any_buyers", "--data", shop).code == NotFoundError.exit_code
    again = in_process("count", "trait('others') = 'true'", "--data", shop, "--now", NOW, "--json").json()
    assert again["count"] == counted["count"]


def test_why_names_the_events_and_values_that_decide(shop: Path) -> None:
    member = in_process("members", BOUGHT, "--data", shop, "--now", NOW).out.splitlines()[0]
    found = in_process("why", member, BOUGHT, "--data", shop, "--now", NOW, "--json").json()
    (condition,) = found["conditions"]
    assert (found["member"], condition["holds"], condition["query"]) == (True, True, BOUGHT)
    assert condition["events"][0]["counting"][0]["name"] == "Order Completed"
    shown = in_process("why", member, f"NOT {BOUGHT} AND trait('plan').exists()", "--data", shop, "--now", NOW)
    assert shown.code == 0
    assert shown.out.startswith("Not a member.\n[ ] who did not perform Order Completed")
    account = in_process(
        "members", f"ANY {BOUGHT}", "--type", "accounts", "--data", shop, "--now", NOW
    ).out.splitlines()[0]
    told = in_process("why", account, f"ANY {BOUGHT}", "--type", "accounts", "--data", shop, "--now", NOW)
    assert told.out.startswith("A member.\n[x] with at least one user who")
    assert in_process("why", "nobody", BOUGHT, "--data", shop).code == NotFoundError.exit_code
    assert in_process("why", "email:nobody@example.com", BOUGHT, "--data", shop).code == NotFoundError.exit_code
