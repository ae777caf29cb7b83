"""Spaces under other names: queries follow, what is unknown is told, and the way back is the way."""

import json
from pathlib import Path

import pytest

from coterie.core.errors import InvalidInputError
from coterie.evals.renaming import Names, renamed_case, renamed_query, renamed_space
from coterie.language.checker import check
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.files import read_space, space_from_json

OPEN = Path(__file__).parents[3] / "evals" / "open"
MAPS = sorted((OPEN / "renamed").glob("*.txt"))
NAMES = Names.read(
    "# what another shop calls it\n"
    "e Order Completed = basket_paid; Item Seen = item_viewed\n"
    "p total = grand_total; sku = item_no\n"
    "p@Item Seen: sku = seen_item\n"
    "t tags = labels\n"
)
ONCE = ".count() >= 1"
NESTED = (
    f"event('Item Seen').where(event('Order Completed').where(property('sku') = property(parent: 'sku')){ONCE}){ONCE}"
)
NESTED_OTHERWISE = (
    "event('item_viewed').where(event('basket_paid').where(property('item_no') = property(parent: 'seen_item'))"
    f"{ONCE}){ONCE}"
)
SPACE = {
    "space": "shop",
    "events": [
        {"name": "Order Completed", "properties": [{"name": "total"}, {"name": "sku"}]},
        {"name": "Item Seen", "properties": [{"name": "sku"}]},
    ],
    "traits": [{"key": "tags", "collection": "users"}],
}


@pytest.mark.parametrize(
    ("query", "other"),
    [
        (
            "event('Order Completed').sum(property('total')) > 5",
            "event('basket_paid').sum(property('grand_total')) > 5",
        ),
        ("trait('tags.$') = 'a' AND trait('vip') = 'true'", "trait('labels.$') = 'a' AND trait('vip') = 'true'"),
        (
            NESTED,
            NESTED_OTHERWISE,
        ),
    ],
)
def test_queries_follow(query: str, other: str) -> None:
    assert renamed_query(query, NAMES) == other


def test_a_space_follows() -> None:
    space = renamed_space(SPACE, NAMES)
    assert [event["name"] for event in space["events"]] == ["basket_paid", "item_viewed"]
    assert [item["name"] for event in space["events"] for item in event["properties"]] == [
        "grand_total",
        "item_no",
        "seen_item",
    ]


@pytest.mark.parametrize(
    "text",
    ["e Basket = b", "p tax = vat", "t vip = best", "p@Item Seen: total = sum", "p total = sku", "x a = b", "e a"],
)
def test_what_is_no_map_of_the_space_is_refused(text: str) -> None:
    with pytest.raises(InvalidInputError):
        renamed_space(SPACE, Names.read(text))


def test_a_name_that_is_spelled_out_cannot_be_asked_for_otherwise() -> None:
    case = {"id": "1", "space": "shop", "prompt": "item_no is 5", "accept": []}
    assert renamed_case(case, Names.read("p item_no = sku")) is None
    assert renamed_case(case, NAMES) is not None


@pytest.mark.parametrize("path", MAPS[::5], ids=lambda path: path.stem)
def test_all_that_is_accepted_is_valid_under_the_other_names(path: Path) -> None:
    names = Names.read(path.read_text(encoding="utf-8"))
    document = json.loads((OPEN / "spaces" / path.name).with_suffix(".json").read_text(encoding="utf-8"))
    own = read_space((OPEN / "spaces" / path.name).with_suffix(".json"))
    other = space_from_json(renamed_space(document, names))
    for line in (OPEN / "cases" / path.name).with_suffix(".jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        for query in case["accept"]:
            definition = parse_audience(renamed_query(query, names))
            before = parse_audience(query)
            assert len(check(definition, other)) == len(check(before, own)), print_query(definition)
