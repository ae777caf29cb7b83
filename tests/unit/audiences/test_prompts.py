"""What somebody described lately, held to what the space says of its record."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coterie.audiences.prompts import MOST_PROMPTS, RecentPrompts
from coterie.language.ast import AudienceType
from coterie.records.database import Records, open_records
from migrated import migrated

USERS = AudienceType.USERS


class Hand:
    now = datetime(2026, 6, 15, tzinfo=UTC)
    kept = timedelta(days=30)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with open_records(migrated(tmp_path).parent) as records:
        yield records


def test_they_are_a_persons_own_and_go_when_their_time_is_over(records: Records) -> None:
    hand = Hand()
    prompts = RecentPrompts(records, lambda: hand.now, lambda: hand.kept)
    for number in range(MOST_PROMPTS + 2):
        prompts.remember("ann", USERS, f"prompt {number}")
    prompts.remember("ann", USERS, "prompt 5")
    prompts.remember("bob", USERS, "another")
    found = prompts.recent("ann", USERS)
    assert found[:2] == ("prompt 5", "prompt 9")
    assert len(found) == MOST_PROMPTS
    assert prompts.recent("ann", AudienceType.ACCOUNTS) == ()
    hand.kept = timedelta(days=2)
    hand.now += timedelta(days=3)
    assert prompts.recent("ann", USERS) == ()
    prompts.purge()
    hand.kept = timedelta(days=30)
    assert prompts.recent("ann", USERS) == ()


def test_where_no_record_is_kept_none_are(records: Records) -> None:
    hand = Hand()
    prompts = RecentPrompts(records, lambda: hand.now, lambda: hand.kept)
    prompts.remember("ann", USERS, "before")
    hand.kept = timedelta(0)
    prompts.remember("ann", USERS, "after")
    assert prompts.recent("ann", USERS) == ()
    hand.kept = timedelta(days=30)
    assert prompts.recent("ann", USERS) == ()


def test_they_are_erased_for_one_or_for_all(records: Records) -> None:
    hand = Hand()
    prompts = RecentPrompts(records, lambda: hand.now, lambda: hand.kept)
    for person in ("ann", "bob"):
        prompts.remember(person, USERS, "prompt")
    prompts.erase("ann")
    assert (prompts.recent("ann", USERS), prompts.recent("bob", USERS)) == ((), ("prompt",))
    prompts.erase()
    assert prompts.recent("bob", USERS) == ()
