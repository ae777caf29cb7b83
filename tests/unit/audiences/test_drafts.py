"""Drafts and their steps."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coterie.audiences.drafts import MOST_STEPS, Details, Drafts
from coterie.core.errors import NotFoundError
from coterie.language.ast import AudienceType
from coterie.records.database import Records, open_records
from postgresql import on_both

USERS = AudienceType.USERS


class Hand:
    """A clock that is turned by hand."""

    def __init__(self) -> None:
        self.now = datetime(2026, 6, 15, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def records(records_place: Path | str) -> Iterator[Records]:
    with open_records(records_place) as opened:
        yield opened


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def drafts(records: Records, clock: Hand) -> Drafts:
    return Drafts(records, clock)


@on_both
def test_undo_and_redo_go_through_the_steps(drafts: Drafts) -> None:
    draft = drafts.start("ann", USERS, "0")
    assert (draft.undone, draft.redone) == (None, None)
    draft = drafts.put(draft, "1", "Added")
    draft = drafts.put(draft, "2", "Removed")
    assert (draft.state, draft.undone) == ("2", "Removed")
    draft = drafts.undo(drafts.undo(draft))
    assert (draft.state, draft.undone, draft.redone) == ("0", None, "Added")
    assert drafts.undo(draft).state == "0"
    draft = drafts.redo(draft)
    assert (draft.state, draft.undone, draft.redone) == ("1", "Added", "Removed")


def test_an_edit_after_an_undo_drops_what_was_undone(drafts: Drafts) -> None:
    draft = drafts.put(drafts.start("ann", USERS, "0"), "1", "a")
    draft = drafts.put(drafts.undo(draft), "2", "b")
    assert (draft.redone, drafts.redo(draft).state, drafts.undo(draft).state) == (None, "2", "0")


def test_the_same_state_is_no_step_and_what_is_amended_is_none(drafts: Drafts) -> None:
    draft = drafts.put(drafts.start("ann", USERS, "0"), "1", "a")
    assert drafts.put(draft, "1", "b").step == draft.step
    amended = drafts.amend(draft, "1b")
    assert (amended.state, amended.step) == ("1b", draft.step)
    assert drafts.undo(amended).state == "0"


def test_the_history_is_bounded(drafts: Drafts) -> None:
    draft = drafts.start("ann", USERS, "0")
    for number in range(MOST_STEPS + 5):
        draft = drafts.put(draft, str(number + 1), "edit")
    for _ in range(MOST_STEPS + 5):
        draft = drafts.undo(draft)
    assert draft.state == "6"
    assert draft.undone is None


def test_a_draft_is_its_makers_alone(drafts: Drafts) -> None:
    draft = drafts.start("ann", USERS, "0")
    for other in ("bob", ""):
        with pytest.raises(NotFoundError):
            drafts.get(draft.id, other)
    with pytest.raises(NotFoundError):
        drafts.get("nothing", "ann")


def test_a_draft_outlives_the_server(tmp_path: Path, clock: Hand) -> None:
    with open_records(tmp_path) as records:
        draft = Drafts(records, clock).start("ann", USERS, "0", details=Details(name="Größte 😀", lookback_days=90))
        Drafts(records, clock).put(draft, "1", "a")
    with open_records(tmp_path) as records:
        found = Drafts(records, clock).get(draft.id, "ann")
    assert (found.state, found.details.name, found.details.lookback_days) == ("1", "Größte 😀", 90)


@on_both
def test_a_discarded_draft_can_be_brought_back_for_a_while(drafts: Drafts, clock: Hand) -> None:
    draft = drafts.start("ann", USERS, "0", audience_id="a1", audience_version=3)
    drafts.discard(draft)
    assert drafts.recent("ann") == []
    assert drafts.of_audience("ann", "a1") is None
    drafts.restore(draft.id, "ann")
    assert [item.id for item in drafts.recent("ann")] == [draft.id]
    drafts.discard(draft)
    clock.now += timedelta(days=8)
    drafts.start("ann", USERS, "1")
    drafts.restore(draft.id, "ann")
    with pytest.raises(NotFoundError):
        drafts.get(draft.id, "ann")
