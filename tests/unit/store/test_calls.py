import json
from typing import Any

import pytest

from coterie.store.decoding import LinesJob, decode_lines

TRACK = {"type": "track", "event": "Order Completed", "userId": "u1"}
IDENTIFY = {"type": "identify", "userId": "u1"}


def codes(*lines: Any) -> list[tuple[int, str]]:
    data = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
    chunk = decode_lines(LinesJob(data, 1, "file"))
    assert chunk.read == len(chunk) + len(chunk.rejections)
    return [(rejection.line, rejection.code) for rejection in chunk.rejections]


@pytest.mark.parametrize(
    ("call", "code"),
    [
        ({"type": "track", "event": "Order Completed"}, "no_user_anon_id"),
        (TRACK | {"userId": ""}, "no_user_anon_id"),
        (TRACK | {"userId": None, "anonymousId": None}, "no_user_anon_id"),
        (TRACK | {"userId": 7}, "id_not_string"),
        (TRACK | {"anonymousId": ["a"]}, "id_not_string"),
        ({"type": "track", "userId": "u1"}, "event_not_defined"),
        (TRACK | {"event": None}, "event_not_defined"),
        (TRACK | {"event": ""}, "event_not_string"),
        (TRACK | {"event": 5}, "event_not_string"),
        (TRACK | {"event": "e" * 1001}, "event_too_long"),
        (TRACK | {"properties": []}, "properties_not_object"),
        (TRACK | {"properties": {str(number): 1 for number in range(301)}}, "too_many_properties"),
        (TRACK | {"messageId": "m" * 101}, "message_id_too_long"),
        (TRACK | {"messageId": 5}, "message_id_not_string"),
        (TRACK | {"sourceId": 5}, "source_id_not_string"),
        (TRACK | {"context": "web"}, "context_not_object"),
        (TRACK | {"context": {"groupId": ""}}, "group_id_empty"),
        (TRACK | {"integrations": True}, "integrations_not_object"),
        (TRACK | {"integrations": {"Personas": False}}, "engage_off"),
        (TRACK | {"timestamp": 1700000000}, "timestamp_not_valid"),
        (TRACK | {"timestamp": "yesterday"}, "timestamp_not_valid"),
        (TRACK | {"timestamp": "2026-02-30T00:00:00Z"}, "timestamp_not_valid"),
        (TRACK | {"timestamp": "1960-05-01T00:00:00Z"}, "timestamp_before_1970"),
        (TRACK | {"userId": "u" * 16_385}, "id_too_long"),
        (IDENTIFY | {"traits": "none"}, "traits_not_object"),
        (IDENTIFY | {"traits": {str(number): 1 for number in range(300)}}, "too_many_traits"),
        ({"type": "group", "userId": "u1"}, "id_required"),
        ({"type": "group", "userId": "u1", "groupId": ""}, "id_required"),
        ({"type": "group", "userId": "u1", "groupId": 9}, "id_not_string"),
        ({"type": "group", "userId": "u1", "groupId": "g" * 501}, "group_id_too_long"),
        ({"type": "alias", "userId": "u1"}, "id_required"),
        ({"type": "alias", "userId": "u" * 20_000, "previousId": "a"}, "id_too_long"),
        ({"type": "page", "userId": "u1", "name": ""}, "name_not_string"),
        ({"type": "page", "userId": "u1", "name": 5}, "name_not_string"),
        ({"type": "screen", "userId": "u1", "category": 5}, "category_not_string"),
        ({"type": "purchase", "userId": "u1"}, "type_unknown"),
        ({"type": 5, "userId": "u1"}, "type_unknown"),
        ({"userId": "u1"}, "type_required"),
        ({"type": "batch"}, "empty_batch"),
        ({"type": "batch", "batch": []}, "empty_batch"),
        ({"type": "batch", "batch": {}}, "batch_not_array"),
        ({"type": "batch", "batch": [{}] * 2501}, "batch_too_large"),
        ([TRACK], "not_an_object"),
        ("track", "not_an_object"),
        (b'{"type": "track", "userId": "u1", "event": "Or', "malformed_json"),
        (b'{"type": "track", "userId": "u1", "event": "E", "properties": {"n": NaN}}', "malformed_json"),
        (b'{"type": "track", "userId": "u1", "event": "E", "properties": {"n": -Infinity}}', "malformed_json"),
        (b'{"type": "track", "userId": "u1", "event": "E", "properties": {"n": 1e999}}', "number_out_of_range"),
        (b'{"type": "track", "userId": "u1", "event": "E", "properties": {"n": "\\ud800."}}', "invalid_unicode"),
        ('{"type": "track", "userId": "Zoë", "event": "E"}'.encode("latin-1"), "invalid_utf8"),
        (b'{"type": "track", "userId": "\x00", "event": "E"}', "malformed_json"),
        (b'{"a":' * 5000 + b"1" + b"}" * 5000, "nested_too_deeply"),
        (json.dumps(TRACK | {"properties": {"p": "x" * 1_050_000}}).encode(), "line_too_long"),
    ],
)
def test_a_wrong_call_is_rejected_and_its_neighbours_are_not(call: Any, code: str) -> None:
    assert codes(TRACK, call, TRACK) == [(2, code)]


@pytest.mark.parametrize("depth", [65, 300, 900])
def test_deep_nesting_is_rejected_at_any_depth(depth: int) -> None:
    deep = b"[" * depth + b"]" * depth
    line = b'{"type": "track", "userId": "u", "event": "E", "properties": {"p": ' + deep + b"}}"
    assert codes(TRACK, line, TRACK) == [(2, "nested_too_deeply")]
    context = b'{"type": "track", "userId": "u", "event": "E", "context": {"p": ' + deep + b"}}"
    assert codes(context) == [(1, "nested_too_deeply")]


def test_what_is_nested_a_little_is_taken() -> None:
    line = b'{"type": "track", "userId": "u", "event": "E", "properties": {"p": ' + b"[" * 60 + b"]" * 60 + b"}}"
    assert codes(line) == []


@pytest.mark.parametrize(
    "call",
    [
        TRACK | {"userId": "u" * 10_000},
        TRACK | {"userId": 'it\'s "quoted"\n\x00\x01 ☃ 🎉'},
        TRACK | {"userId": "", "anonymousId": "a"},
        TRACK | {"event": "🎉 O'Brien; DROP TABLE profiles"},
        TRACK | {"properties": None, "context": None, "messageId": None},
        TRACK | {"timestamp": "3000-01-01T00:00:00Z"},
        TRACK | {"timestamp": "2026-06-15"},
        {"type": "page", "userId": "u1", "name": None},
        {"type": "alias", "userId": "u1", "previousId": "a"},
        TRACK | {"integrations": {"All": False}},
        TRACK | {"more": {"than": "known"}},
    ],
)
def test_odd_calls_are_taken(call: Any) -> None:
    assert codes(call) == []


def test_blank_lines_are_passed_over_and_counted_as_lines() -> None:
    assert codes(b"", TRACK, b"  \r", {"type": "x"}) == [(4, "type_unknown")]


def test_the_last_of_double_keys_counts() -> None:
    line = b'{"type": "track", "event": "A", "event": "B", "userId": "u", "properties": {"p": 1, "p": 2}}'
    chunk = decode_lines(LinesJob(line, 1, "file"))
    assert list(chunk.events) == ["B"]
    assert chunk.events["B"].documents.fields[0].values.to_pylist() == [2.0]


def test_each_call_of_a_batch_is_judged_by_itself() -> None:
    batch = {
        "type": "batch",
        "context": {"app": {"name": "shop"}, "ip": "1.1.1.1"},
        "integrations": {"All": True},
        "batch": [
            TRACK | {"context": {"ip": "2.2.2.2"}},
            {"type": "track", "userId": "u"},
            "nonsense",
            TRACK | {"userId": 5},
            TRACK | {"type": "batch"},
        ],
    }
    chunk = decode_lines(LinesJob(json.dumps(batch).encode(), 7, "file"))
    assert [json.loads(text) for text in chunk.contexts.to_pylist()] == [{"app": {"name": "shop"}, "ip": "2.2.2.2"}]
    assert {r.line for r in chunk.rejections} == {7}
    assert sorted(r.code for r in chunk.rejections) == [
        "event_not_defined",
        "id_not_string",
        "not_an_object",
        "type_unknown",
    ]
    assert chunk.read == 5


def test_integrations_of_a_batch_can_keep_all_its_calls_out() -> None:
    batch = {"type": "batch", "integrations": {"Personas": False}, "batch": [TRACK, TRACK]}
    assert codes(batch) == [(1, "engage_off"), (1, "engage_off")]


def test_a_missing_message_id_comes_from_content_and_place() -> None:
    def ids(data: bytes, first: int = 1, identity: str = "file") -> list[str]:
        return list(decode_lines(LinesJob(data, first, identity)).message_ids.to_pylist())

    line = json.dumps(TRACK).encode()
    twice = ids(line + b"\n" + line)
    assert len(set(twice)) == 2
    assert ids(line + b"\n" + line) == twice
    assert ids(line, first=2) == twice[1:]
    assert ids(line, identity="other") != twice[:1]
    batch = json.dumps({"type": "batch", "batch": [TRACK, TRACK]}).encode()
    assert len(set(ids(batch))) == 2


def test_an_excerpt_shows_how_the_line_begins() -> None:
    line = b'{"type": "?", "text": "' + "é".encode("latin-1") + b"x" * 1000
    (rejection,) = decode_lines(LinesJob(line, 1, "file")).rejections
    assert rejection.excerpt.startswith('{"type": "?", "text": "\ufffdxxx')
    assert rejection.excerpt.endswith("…")
    assert len(rejection.excerpt) == 201


def test_a_json_array_gets_a_hint() -> None:
    (rejection, *_) = decode_lines(LinesJob(b"[\n" + json.dumps(TRACK).encode() + b",\n]", 1, "file")).rejections
    assert "not a JSON array" in rejection.reason
