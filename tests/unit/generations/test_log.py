"""The record of generations: written, read by page, exported, marked with what was saved, purged."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from coterie.core.errors import NotFoundError
from coterie.generations.log import GenerationLog, Outcome, Record, Told, Usage, new_id
from coterie.records.database import open_records
from migrated import migrated

NOW = datetime(2026, 6, 15, 12, tzinfo=UTC)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[GenerationLog]:
    with open_records(migrated(tmp_path).parent) as records:
        yield GenerationLog(records)


def record(days_ago: float = 0, **values: Any) -> Record:
    given: dict[str, Any] = {
        "id": new_id(),
        "at": NOW - timedelta(days=days_ago),
        "person_id": "p1",
        "person_name": "Ann",
        "via": "session",
        "prompt": "customers who bought something",
        "audience_type": "users",
        "mode": "auto",
        "outcome": Outcome.ANSWERED,
    }
    return Record(**(given | values))


def test_what_is_written_is_read_as_it_was(log: GenerationLog) -> None:
    written = record(
        snapshot="abc",
        generator="openai:small",
        model="openai:small",
        is_remote=True,
        attempts=2,
        input_tokens=900,
        output_tokens=40,
        cost_usd=0.0012,
        elapsed_ms=812.5,
        query="event('Order').count() >= 1",
        confidence=0.8,
        agreement="agreed",
        left_out=12,
        sent=(Told(kind="event", name="Order"), Told(kind="property", name="total", event="Order", values=3)),
    )
    log.write(written)
    (found,) = log.every()
    assert found == Record(**{**vars(written), "number": 1})
    assert log.get(written.id) == found
    with pytest.raises(NotFoundError):
        log.get("other")


def test_pages_go_back_and_hold_what_is_asked_for(log: GenerationLog) -> None:
    for number in range(7):
        log.write(record(prompt=f"prompt {number}", person_id=f"p{number % 2}", person_name=f"Name {number}"))
    log.write(record(prompt="off", outcome=Outcome.REFUSED, mode="embedded", person_id="p9"))
    first = log.page(size=3)
    assert [item.prompt for item in first.records] == ["off", "prompt 6", "prompt 5"]
    second = log.page(size=3, before=first.before)
    assert [item.prompt for item in second.records] == ["prompt 4", "prompt 3", "prompt 2"]
    last = log.page(size=3, before=second.before)
    assert [item.prompt for item in last.records] == ["prompt 1", "prompt 0"]
    assert last.before is None
    assert [item.prompt for item in log.every(person_id="p1")] == ["prompt 5", "prompt 3", "prompt 1"]
    assert [item.prompt for item in log.every(outcome="refused")] == ["off"]
    assert [item.prompt for item in log.every(mode="embedded")] == ["off"]
    assert log.people() == [("p9", "Ann"), ("p1", "Name 5"), ("p0", "Name 6")]


def test_what_was_saved_of_an_answer_is_noted(log: GenerationLog) -> None:
    plain, edited = record(), record()
    log.write(plain)
    log.write(edited)
    assert log.saved(plain.id, audience_id="a1", query="q", difference="", at=NOW)
    assert log.saved(edited.id, audience_id="a2", query="q2", difference="60 days, not 30", at=NOW)
    assert not log.saved("gone", audience_id="a3", query="q", difference="", at=NOW)
    assert not log.get(plain.id).was_edited
    found = log.get(edited.id)
    assert (found.audience_id, found.saved_query, found.was_edited, found.saved_at) == ("a2", "q2", True, NOW)


def test_an_export_is_json_with_times_in_utc(log: GenerationLog) -> None:
    log.write(record(sent=(Told(kind="trait", name="plan", values=2),), cost_usd=0.5))
    (found,) = log.every()
    document = json.loads(json.dumps(found.document()))
    assert document["at"] == "2026-06-15T12:00:00Z"
    assert document["outcome"] == "answered"
    assert document["sent"] == [{"kind": "trait", "name": "plan", "event": None, "values": 2}]
    assert document["cost_usd"] == 0.5
    assert document["saved_at"] is None
    assert set(document) == set(Record.__dataclass_fields__)


def test_a_purge_takes_what_is_older_and_nothing_else(log: GenerationLog) -> None:
    for days in (0, 29, 31, 400):
        log.write(record(days, prompt=f"{days} days"))
    assert log.purge(before=NOW - timedelta(days=30)) == 2
    assert [item.prompt for item in log.every()] == ["29 days", "0 days"]
    assert log.purge(before=NOW - timedelta(days=30)) == 0


def test_records_can_be_erased_all_or_of_one_person(log: GenerationLog) -> None:
    for name in ("p1", "p2", "p1"):
        log.write(record(person_id=name))
    assert log.erase(None, person_id="p1") == 2
    assert [item.person_id for item in log.every()] == ["p2"]
    assert log.erase(None) == 1
    assert list(log.every()) == []


def test_usage_adds_up_since_a_moment(log: GenerationLog) -> None:
    log.write(record(1, input_tokens=100, output_tokens=10, cost_usd=0.25))
    log.write(record(2, input_tokens=200, output_tokens=20, cost_usd=0.5))
    log.write(record(40, input_tokens=9999))
    assert log.usage(since=NOW - timedelta(days=30)) == Usage(
        generations=2, input_tokens=300, output_tokens=30, cost_usd=0.75
    )
    assert log.usage(since=NOW) == Usage(generations=0, input_tokens=0, output_tokens=0, cost_usd=0.0)
