from typing import Any

import pytest

from coterie.audiences.model import (
    CYCLE_MESSAGE,
    CycleError,
    InUseError,
    NameTakenError,
    Options,
    SavedAudience,
    SizePoint,
    StaleVersionError,
    Status,
    TooManyAudiencesError,
)
from coterie.audiences.saved import Audiences
from coterie.core.errors import InvalidInputError, NotFoundError, QueryError
from coterie.language.ast import AudienceType
from coterie.schema.space import Collection
from postgresql import on_both
from saving import ANN, BOB, Deeds

BUYERS = "event('Order Completed').count() >= 1"


def save(audiences: Audiences, name: str, query: str = BUYERS, **more: Any) -> SavedAudience:
    return audiences.create(name, query, more.pop("type", AudienceType.USERS), actor=more.pop("actor", ANN), **more)


def test_what_is_saved_is_found_by_id_and_by_key_with_its_canonical_query(audiences: Audiences) -> None:
    saved = save(audiences, "  Big   Spenders ", "event('Order Completed').count().at_least( 3 )")
    assert (saved.name, saved.key, saved.version) == ("Big Spenders", "big_spenders", 1)
    assert saved.query == "event('Order Completed').count() >= 3"
    assert (saved.status, saved.size, str(saved.created_by)) == (Status.PREPARING, None, "Ann")
    assert audiences.get(saved.id) == audiences.get("big_spenders") == saved
    with pytest.raises(NotFoundError):
        audiences.get("nobody")


def test_a_query_that_does_not_fit_the_space_is_not_saved(audiences: Audiences) -> None:
    with pytest.raises(QueryError, match="Order Complete"):
        save(audiences, "Typo", "event('Order Complete').count() >= 1")
    assert audiences.list() == ()


@on_both
def test_names_are_unique_without_regard_to_case_and_keys_even_after_deletion(audiences: Audiences) -> None:
    first = save(audiences, "VIP")
    with pytest.raises(NameTakenError, match="VIP"):
        save(audiences, "vip")
    audiences.delete(first.id, actor=ANN)
    assert save(audiences, "vip").key == "vip_2"
    with pytest.raises(NameTakenError):
        audiences.restore(first.id, actor=ANN)


def test_a_key_is_none_that_the_data_has(audiences: Audiences) -> None:
    assert save(audiences, "Plan").key == "plan_2"


def test_the_number_of_audiences_is_limited(audiences: Audiences) -> None:
    audiences.max_audiences = 2
    first = save(audiences, "One")
    save(audiences, "Two")
    with pytest.raises(TooManyAudiencesError, match="2 audiences"):
        save(audiences, "Three")
    audiences.delete(first.id, actor=ANN)
    save(audiences, "Three")
    with pytest.raises(TooManyAudiencesError):
        audiences.restore(first.id, actor=ANN)


@on_both
def test_the_second_of_two_who_save_is_told_who_was_first_and_nothing_is_lost(audiences: Audiences) -> None:
    looked_at = save(audiences, "Buyers")
    by_bob = audiences.update(looked_at.id, version=1, actor=BOB, description="since spring")
    with pytest.raises(StaleVersionError, match="Bob saved this audience meanwhile") as caught:
        audiences.update(looked_at.id, version=1, actor=ANN, name="Purchasers")
    assert caught.value.current == by_bob
    after = audiences.update(looked_at.id, version=2, actor=ANN, name="Purchasers")
    assert (after.name, after.description, after.key, after.version) == ("Purchasers", "since spring", "buyers", 3)


@on_both
def test_versions_are_kept_and_can_be_gone_back_to(audiences: Audiences) -> None:
    saved = save(audiences, "Buyers")
    audiences.update(saved.id, version=1, actor=BOB, query="trait('plan') = 'pro'")
    assert [(item.version, item.deed, item.by.name, item.query) for item in audiences.versions(saved.id)] == [
        (2, "edited", "Bob", "trait('plan') = 'pro'"),
        (1, "created", "Ann", BUYERS),
    ]
    back = audiences.restore_version(saved.id, 1, version=2, actor=ANN)
    assert (back.query, back.version) == (BUYERS, 3)
    assert audiences.versions(saved.id)[0].deed == "restored version 1"
    with pytest.raises(NotFoundError):
        audiences.restore_version(saved.id, 9, version=3, actor=ANN)


def test_saving_what_is_there_already_makes_no_version(audiences: Audiences) -> None:
    saved = save(audiences, "Buyers")
    assert audiences.update(saved.id, version=1, actor=BOB, name="Buyers", query=BUYERS) == saved


def test_include_anonymous_never_changes_and_history_does(audiences: Audiences) -> None:
    saved = save(audiences, "Buyers")
    with pytest.raises(InvalidInputError, match="anonymous"):
        audiences.update(saved.id, version=1, actor=ANN, options=Options(include_anonymous=True))
    after = audiences.update(saved.id, version=1, actor=ANN, options=Options(lookback_days=90))
    assert after.options.lookback_days == 90
    with pytest.raises(InvalidInputError, match="look-back"):
        audiences.update(saved.id, version=2, actor=ANN, options=Options(lookback_days=0))
    with pytest.raises(InvalidInputError, match="historical"):
        save(audiences, "Other", options=Options(include_history=False, lookback_days=3))


def test_audiences_name_each_other_but_not_in_a_circle(audiences: Audiences) -> None:
    a = save(audiences, "A")
    b = save(audiences, "B", "trait('a') = 'true' AND trait('plan') = 'pro'")
    c = save(audiences, "C", "NOT trait('b') = 'true'")
    for query in ("trait('a') = 'true'", "trait('c') = 'true'", f"{BUYERS} OR NOT trait('b') = 'true'"):
        with pytest.raises(CycleError) as caught:
            audiences.update(a.id, version=1, actor=ANN, query=query)
        assert (
            caught.value.message == CYCLE_MESSAGE == "The audience would create a cycle by referencing another audience"
        )
    assert caught.value.path == ("A", "B", "A")
    assert audiences.get(a.id) == a
    assert [item.key for item in audiences.consumers("a")] == ["b"]
    assert [item.key for item in audiences.references(audiences.get(c.id))] == ["b"]
    assert audiences.consumers(c.key) == ()
    assert b.version == 1


@on_both
def test_deleting_one_that_others_name_needs_a_yes_and_leaves_them_working(audiences: Audiences) -> None:
    a = save(audiences, "A")
    save(audiences, "B", "trait('a') = 'true'")
    with pytest.raises(InUseError, match="used by 1 audience: “B”") as caught:
        audiences.delete(a.id, actor=ANN)
    assert [item.name for item in caught.value.consumers] == ["B"]
    audiences.delete(a.id, actor=ANN, even_if_used=True)
    assert [item.name for item in audiences.list()] == ["B"]
    assert [ref.key for ref in audiences.refs()] == ["b"]
    assert "a" in audiences.known()
    with pytest.raises(QueryError, match="'a'"):
        save(audiences, "C", "trait('a') = 'true'")
    assert audiences.restore(a.id, actor=ANN).deleted_at is None
    save(audiences, "C", "trait('a') = 'true'")


def test_clones_have_names_and_keys_of_their_own(audiences: Audiences) -> None:
    folder = audiences.folders.create("Spring", actor=ANN)
    source = save(audiences, "Buyers", description="who bought", folder_id=folder.id, options=Options(lookback_days=7))
    clones = [audiences.clone(source.id, actor=BOB) for _ in range(2)]
    assert [item.name for item in clones] == ["Copy of Buyers", "Copy of Buyers (2)"]
    assert [item.key for item in clones] == ["copy_of_buyers", "copy_of_buyers_2"]
    assert {(c.query, c.description, c.folder_id, c.options) for c in clones} == {
        (BUYERS, "who bought", folder.id, source.options)
    }
    other = audiences.clone(source.id, actor=BOB, name="All", options=Options(include_anonymous=True))
    assert (other.name, other.options.include_anonymous) == ("All", True)


def test_what_is_switched_off_is_disabled_and_not_counted(audiences: Audiences) -> None:
    counts: list[str] = []

    def measure(audience: SavedAudience) -> SizePoint:
        counts.append(audience.key)
        return SizePoint(at=audience.updated_at, size=len(counts), of=10)

    audiences.measure = measure
    saved = save(audiences, "Buyers")
    assert (saved.status, saved.size, saved.of, saved.share) == (Status.LIVE, 1, 10, 0.1)
    off = audiences.set_enabled(saved.id, is_enabled=False, actor=ANN)
    assert (off.status, off.size) == (Status.DISABLED, 1)
    assert audiences.refresh(saved.id) == off
    assert audiences.list(status=Status.DISABLED) == (off,)
    on = audiences.set_enabled(saved.id, is_enabled=True, actor=ANN)
    assert (on.status, on.size) == (Status.LIVE, 2)
    assert audiences.update(saved.id, version=1, actor=ANN, name="Other").size == 2
    edited = audiences.update(saved.id, version=2, actor=ANN, query="trait('plan') = 'pro'")
    assert (edited.size, edited.sized_at) == (3, edited.updated_at)
    assert [(point.size, point.of) for point in audiences.sizes.of(saved.id)] == [(2, 10), (3, 10)]


def test_a_failed_count_is_told_and_the_audience_kept(audiences: Audiences) -> None:
    def fails(audience: SavedAudience) -> SizePoint:
        raise InvalidInputError("The disk is full.")

    audiences.measure = fails
    saved = save(audiences, "Buyers")
    assert (saved.status, saved.problem, saved.size) == (Status.FAILED, "The disk is full.", None)


@on_both
def test_lists_are_searched_filtered_and_sorted(audiences: Audiences) -> None:
    folder = audiences.folders.create("Spring", actor=ANN)
    for name, size in (("Été", 5), ("alpha", 7), ("Zeta", None), ("Beta", 1)):
        saved = save(audiences, name, folder_id=folder.id if name == "Beta" else None)
        if size is not None:
            audiences.measure = lambda item, size=size: SizePoint(at=item.updated_at, size=size, of=10)  # type: ignore[misc]
            audiences.refresh(saved.id)
            audiences.measure = None
    save(audiences, "Accounts of gold", "trait('tier') = 'gold'", type=AudienceType.ACCOUNTS)

    def names(**asked: Any) -> list[str]:
        return [item.name for item in audiences.list(**asked)]

    assert names() == ["Accounts of gold", "alpha", "Beta", "Zeta", "Été"]
    assert names(descending=True)[0] == "Été"
    assert names(sort="size")[:3] == ["Beta", "Été", "alpha"]
    assert names(sort="size", descending=True)[:3] == ["alpha", "Été", "Beta"]
    assert names(sort="updated", descending=True)[0] == "Accounts of gold"
    assert names(search="ÉT") == ["Été"]
    assert names(search="'gold'") == ["Accounts of gold"]
    assert names(folder=folder.id) == ["Beta"]
    assert "Beta" not in names(folder="")
    assert names(audience_type=AudienceType.ACCOUNTS) == ["Accounts of gold"]
    assert names(status=Status.LIVE) == ["alpha", "Beta", "Été"]


@on_both
def test_folders_hold_audiences_and_give_them_back(audiences: Audiences) -> None:
    spring = audiences.folders.create("Spring", description="campaign", actor=ANN)
    with pytest.raises(NameTakenError):
        audiences.folders.create("spring", actor=ANN)
    saved = [save(audiences, name) for name in ("One", "Two")]
    audiences.move([item.id for item in saved], spring.id, actor=ANN)
    assert [(item.name, item.audiences) for item in audiences.folders.list()] == [("Spring", 2)]
    assert audiences.folders.rename(spring.id, "Summer", actor=BOB).description == "campaign"
    with pytest.raises(NotFoundError):
        audiences.move([saved[0].id, "nobody"], None, actor=ANN)
    assert audiences.folders.get(spring.id).audiences == 2
    audiences.folders.disband(spring.id, actor=ANN)
    assert audiences.folders.list() == ()
    assert {item.folder_id for item in audiences.list()} == {None}
    with pytest.raises(NotFoundError):
        save(audiences, "Three", folder_id=spring.id)
    assert [item.name for item in audiences.list()] == ["One", "Two"]


def test_every_deed_is_recorded(audiences: Audiences, deeds: Deeds) -> None:
    saved = save(audiences, "Buyers")
    audiences.update(saved.id, version=1, actor=BOB, name="Purchasers")
    audiences.set_enabled(saved.id, is_enabled=False, actor=BOB)
    audiences.delete(saved.id, actor=ANN)
    audiences.restore(saved.id, actor=ANN)
    assert [(who, action) for who, action, _ in deeds.found] == [
        ("Ann", "audience.created"),
        ("Bob", "audience.changed"),
        ("Bob", "audience.disabled"),
        ("Ann", "audience.deleted"),
        ("Ann", "audience.restored"),
    ]
    assert deeds.found[1][2] == {
        "name": "Purchasers",
        "former_name": "Buyers",
        "version": 2,
        "changed": ["name"],
    }


def test_references_of_accounts_are_of_their_collection(audiences: Audiences) -> None:
    save(audiences, "Gold", "trait('tier') = 'gold'", type=AudienceType.ACCOUNTS)
    save(audiences, "Buyers")
    mixed = save(
        audiences, "Both", "trait('gold') = 'true' AND ANY trait('buyers') = 'true'", type=AudienceType.ACCOUNTS
    )
    users = save(audiences, "Users", "trait('gold') = 'true'")
    assert [item.key for item in audiences.references(mixed)] == ["buyers", "gold"]
    assert [item.key for item in audiences.references(users)] == ["gold"]
    assert {ref.key: ref.collection for ref in audiences.refs()}["gold"] is Collection.ACCOUNTS
