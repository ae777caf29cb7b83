"""A space as JSON: what reads, what is refused, and with which words."""

import copy
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.schema import files
from coterie.schema.files import read_space, space_from_json, space_to_json, write_space
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    Limits,
    PropertySchema,
    Space,
    TraitKind,
    TraitSchema,
)

DOCUMENT: dict[str, Any] = {
    "space": "shop",
    "about": "a shop",
    "lookback_days": 400,
    "events": [
        {
            "name": "Order Completed",
            "last_seen": "2026-06-15",
            "first_seen": "2025-01-02T03:04:05Z",
            "count_30d": 41250,
            "count": 900000,
            "properties": [
                {"name": "total", "type": "number", "values": [49.0, 120.5], "last_seen": "2026-06-14", "count": 7},
                {"name": "tags", "type": "array", "values": [["a", 1], [{"deep": [True]}]], "aliases": ["labels"]},
            ],
            "description": "a purchase",
            "aliases": ["order", "purchase"],
        }
    ],
    "traits": [
        {
            "key": "plan",
            "kind": "sql",
            "collection": "accounts",
            "type": "mixed",
            "values": ["free", 1, None],
            "last_seen": "2026-06-15",
            "count": 3,
        }
    ],
    "audiences": [
        {"key": "vip", "name": "VIP customers", "collection": "users", "description": "top spend", "aliases": ["VIPs"]}
    ],
    "limits": {"primary_expressions": 10},
}
SPACE = Space(
    name="shop",
    about="a shop",
    limits=Limits(lookback_days=400, primary_expressions=10),
    events=(
        EventSchema(
            name="Order Completed",
            last_seen=datetime(2026, 6, 15, tzinfo=UTC),
            first_seen=datetime(2025, 1, 2, 3, 4, 5, tzinfo=UTC),
            count_30d=41250,
            count=900000,
            properties=(
                PropertySchema(
                    name="total",
                    type=FieldType.NUMBER,
                    values=(49.0, 120.5),
                    last_seen=datetime(2026, 6, 14, tzinfo=UTC),
                    count=7,
                ),
                PropertySchema(
                    name="tags",
                    type=FieldType.ARRAY,
                    values=(("a", 1), ({"deep": (True,)},)),
                    aliases=("labels",),
                ),
            ),
            description="a purchase",
            aliases=("order", "purchase"),
        ),
    ),
    traits=(
        TraitSchema(
            key="plan",
            kind=TraitKind.SQL,
            collection=Collection.ACCOUNTS,
            type=FieldType.MIXED,
            values=("free", 1, None),
            last_seen=datetime(2026, 6, 15, tzinfo=UTC),
            count=3,
        ),
    ),
    audiences=(AudienceRef(key="vip", name="VIP customers", description="top spend", aliases=("VIPs",)),),
)


def test_a_document_reads_as_its_space_and_the_space_writes_the_document() -> None:
    assert space_from_json(DOCUMENT) == SPACE
    assert space_to_json(SPACE) == DOCUMENT


def test_a_file_reads_as_what_was_written(tmp_path: Path) -> None:
    write_space(SPACE, tmp_path / "shop.json")
    assert read_space(tmp_path / "shop.json") == SPACE
    assert (tmp_path / "shop.json").read_text("utf-8").endswith("}\n")


def test_only_names_must_be_there() -> None:
    document = {"space": "s", "events": [{"name": "A", "properties": [{"name": "p"}]}], "traits": [{"key": "t"}]}
    assert space_from_json(document) == Space(
        name="s",
        events=(EventSchema(name="A", properties=(PropertySchema(name="p"),)),),
        traits=(TraitSchema(key="t"),),
    )


def test_null_counts_as_absent_and_unknown_keys_are_ignored() -> None:
    document = {"space": "s", "about": None, "events": None, "limits": None, "owner": "us", "$schema": 1}
    assert space_from_json(document) == Space(name="s")


def test_the_same_key_may_name_a_trait_of_users_and_one_of_accounts() -> None:
    space = space_from_json({"space": "s", "traits": [{"key": "plan"}, {"key": "plan", "collection": "accounts"}]})
    assert len(space.traits) == 2


def changed(path: str, value: object) -> dict[str, Any]:
    """DOCUMENT with another value at a JSON path such as `events.0.name`."""
    document = copy.deepcopy(DOCUMENT)
    *steps, last = path.split(".")
    place: Any = document
    for step in steps:
        place = place[int(step)] if step.isdigit() else place[step]
    place[int(last) if last.isdigit() else last] = value
    return document


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        ("space", None, "$.space: a name is needed"),
        ("space", "  ", "$.space: a name may not be blank"),
        ("space", 7, "$.space: text is needed, not 7"),
        ("about", ["x"], "$.about: text is needed, not a list"),
        ("lookback_days", 0, "$.lookback_days: a whole number of 1 or more is needed, not 0"),
        ("lookback_days", 3.5, "$.lookback_days: a whole number of 1 or more is needed, not 3.5"),
        ("lookback_days", True, "$.lookback_days: a whole number of 1 or more is needed, not true"),
        ("lookback_days", "90", '$.lookback_days: a whole number of 1 or more is needed, not "90"'),
        ("limits", [], "$.limits: an object is needed, not a list"),
        ("limits.prompt_max", -1, "$.limits.prompt_max: a whole number of 1 or more is needed, not -1"),
        ("events", {}, "$.events: a list is needed, not an object"),
        ("events.0", None, "$.events[0]: an object is needed, not null"),
        ("events.0.name", None, "$.events[0].name: a name is needed"),
        ("events.0.count_30d", -1, "$.events[0].count_30d: a whole number of 0 or more is needed, not -1"),
        (
            "events.0.last_seen",
            "yesterday",
            '$.events[0].last_seen: a date (2026-06-15 or 2026-06-15T12:00:00Z) is needed, not "yesterday"',
        ),
        (
            "events.0.last_seen",
            "2026-06-15T12:00:00",
            '$.events[0].last_seen: a date (2026-06-15 or 2026-06-15T12:00:00Z) is needed, not "2026-06-15T12:00:00"',
        ),
        ("events.0.aliases", "order", '$.events[0].aliases: a list is needed, not "order"'),
        ("events.0.aliases.1", None, "$.events[0].aliases[1]: text is needed, not null"),
        (
            "events.0.properties.0.type",
            "$",
            f'$.events[0].properties[0].type: one of {", ".join(FieldType)} is needed, not "$"',
        ),
        (
            "events.0.properties.0.values.1",
            {"a": 1},
            "$.events[0].properties[0].values[1]: a value can't be an object: list its fields as `name.field` instead",
        ),
        (
            "events.0.properties.0.values.0",
            float("inf"),
            "$.events[0].properties[0].values[0]: a number must be finite",
        ),
        ("events.0.properties.1.name", "total", "$.events[0].properties[1]: this property was listed before"),
        ("traits.0.kind", "guess", '$.traits[0].kind: one of custom, computed, sql is needed, not "guess"'),
        ("traits.0.collection", "user", '$.traits[0].collection: one of users, accounts is needed, not "user"'),
        ("traits.0.key", "\ud800", "$.traits[0].key: text is needed, not half of a surrogate pair"),
        ("audiences.0.name", False, "$.audiences[0].name: text is needed, not false"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(path: str, value: object, problem: str) -> None:
    with pytest.raises(InvalidInputError) as caught:
        space_from_json(changed(path, value))
    assert caught.value.message.splitlines() == ["This describes no space (1 problem):", problem]


def test_all_problems_are_told_at_once() -> None:
    document = {
        "events": [{"name": "A"}, {"name": "A"}, {}, {}, "A"],
        "traits": [{"key": "t"}, {"key": "t", "type": "text"}],
        "audiences": 5,
    }
    with pytest.raises(InvalidInputError) as caught:
        space_from_json(document)
    assert caught.value.message.splitlines() == [
        "This describes no space (8 problems):",
        "$.space: a name is needed",
        "$.events[1]: this event was listed before",
        "$.events[2].name: a name is needed",
        "$.events[3].name: a name is needed",
        '$.events[4]: an object is needed, not "A"',
        '$.traits[1].type: one of string, number, boolean, date, array, object, mixed is needed, not "text"',
        "$.traits[1]: this trait was listed before",
        "$.audiences: a list is needed, not 5",
    ]
    assert caught.value.hint


def test_very_many_problems_are_cut_short() -> None:
    with pytest.raises(InvalidInputError) as caught:
        space_from_json({"space": "s", "events": [None] * 1000})
    lines = caught.value.message.splitlines()
    assert lines[0] == "This describes no space (1000 problems):"
    assert lines[-1] == "… and 900 more"
    assert len(lines) == 102


@pytest.mark.parametrize("document", [None, [], "space", 5, True])
def test_a_space_is_an_object(document: object) -> None:
    with pytest.raises(InvalidInputError, match=r"\$: an object is needed"):
        space_from_json(document)


def test_values_nested_without_end_are_refused() -> None:
    value: list[object] = []
    for _ in range(100_000):
        value = [value]
    with pytest.raises(InvalidInputError, match="nested more than 32 deep"):
        space_from_json({"space": "s", "traits": [{"key": "t", "values": [value]}]})


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is not JSON"),
        (b"{'space': 's'}", "is not JSON"),
        (b'{"space": "s"', "is not JSON"),
        (b'{"space": "s", "events": [{"name": "A", "count": NaN}]}', "NaN is no JSON number"),
        (b'{"space": "\xff"}', "is not UTF-8 text: byte 11"),
        (b"[" * 200_000, "is nested too deeply"),
        (b'{"space": "s", "lookback_days": ' + b"9" * 5000 + b"}", "is not JSON"),
        (b'"s"', "an object is needed"),
    ],
)
def test_files_that_are_no_space(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "bad.json").write_bytes(content)
    with pytest.raises(InvalidInputError, match=message):
        read_space(tmp_path / "bad.json")


def test_a_byte_order_mark_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_bytes(b'\xef\xbb\xbf{"space": "s"}')
    assert read_space(tmp_path / "s.json") == Space(name="s")


def test_a_missing_file_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError, match=r"There is no file .*none\.json"):
        read_space(tmp_path / "none.json")


def test_a_folder_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(InvalidInputError, match="can't be read"):
        read_space(tmp_path)


def test_a_huge_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 2**20)
    (tmp_path / "s.json").write_text(json.dumps({"space": "s", "about": "x" * 2**20}))
    with pytest.raises(InvalidInputError, match="larger than 1 MiB"):
        read_space(tmp_path / "s.json")


def test_the_spaces_of_the_evaluation_sets_read_and_write_as_they_stand(root: Path, shared: Path) -> None:
    paths = [*shared.glob("evals/spaces/*.json"), *root.glob("evals/*/spaces/*.json")]
    assert len(paths) >= 4
    for path in paths:
        document = json.loads(path.read_text("utf-8"))
        space = read_space(path)
        assert space_to_json(space) == document
        assert space_from_json(space_to_json(space)) == space
