"""Saving a draft, and two people who edit one audience."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coterie.accounts.roles import Actor, Role
from coterie.audiences.drafts import Details, Draft, Drafts
from coterie.audiences.model import StaleVersionError
from coterie.audiences.saved import Audiences
from coterie.language.ast import AudienceType
from coterie.language.parser import parse_audience
from coterie.records.database import Records, open_records
from coterie.web.builder.checking import Checked, checked
from coterie.web.builder.reading import to_form
from coterie.web.builder.saving import Saved, begin, newer, save
from coterie.web.builder.state import State, blank, opened
from migrated import migrated
from strategies import NOW, SPACE

VIP = "trait('vip') = 'true'"
PRO = "trait('plan') = 'pro'"


def person(name: str) -> Actor:
    return Actor(
        id=name, name=name, email=f"{name}@example.com", role=Role.USER, sees_personal_data=False, via="session"
    )


ANN, BOB = person("ann"), person("bob")


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with open_records(migrated(tmp_path).parent) as found:
        yield found


@pytest.fixture
def audiences(records: Records) -> Audiences:
    return Audiences(records, lambda: datetime(2026, 6, 15, tzinfo=UTC), space=lambda: SPACE)


@pytest.fixture
def drafts(records: Records) -> Drafts:
    return Drafts(records, lambda: NOW)


def held(query: str) -> Checked:
    return checked(to_form(parse_audience(query, AudienceType.USERS), SPACE), SPACE, now=NOW)


def drafted(drafts: Drafts, actor: Actor, query: str, details: Details) -> Draft:
    form = to_form(parse_audience(query, AudienceType.USERS), SPACE)
    return drafts.start(actor.id, AudienceType.USERS, State(form).dump(), details=details)


def saved(found: Saved) -> str:
    assert found.error is None
    assert found.audience is not None
    return found.audience.query


def test_a_draft_becomes_an_audience_with_its_details(audiences: Audiences, drafts: Drafts) -> None:
    details = Details(name="  Fans ", description="Words", include_anonymous=True, lookback_days=90)
    found = save(audiences, ANN, drafted(drafts, ANN, VIP, details), held(VIP), "save")
    assert saved(found) == VIP
    audience = audiences.get("fans")
    assert (audience.name, audience.description, audience.options.lookback_days) == ("Fans", "Words", 90)
    assert audience.options.include_anonymous


def test_what_is_not_finished_or_has_no_name_is_not_saved(audiences: Audiences, drafts: Drafts) -> None:
    draft = drafts.start(ANN.id, AudienceType.USERS, blank(AudienceType.USERS).dump())
    empty = checked(opened(draft).state.form, SPACE, now=NOW)
    assert save(audiences, ANN, draft, empty, "save").error is not None
    nameless = save(audiences, ANN, draft, held(VIP), "save")
    assert nameless.at == "name"
    assert audiences.list() == ()


def test_a_taken_name_is_told_at_the_name(audiences: Audiences, drafts: Drafts) -> None:
    draft = drafted(drafts, ANN, VIP, Details(name="Fans"))
    saved(save(audiences, ANN, draft, held(VIP), "save"))
    assert save(audiences, ANN, draft, held(PRO), "save").at == "name"


def test_the_second_to_save_is_told_and_may_choose(audiences: Audiences, drafts: Drafts) -> None:
    saved(save(audiences, ANN, drafted(drafts, ANN, VIP, Details(name="Fans")), held(VIP), "save"))
    mine, theirs = (begin(audiences, drafts, actor, "fans", SPACE) for actor in (ANN, BOB))
    assert newer(audiences, mine) is None
    assert saved(save(audiences, BOB, theirs, held(PRO), "save")) == PRO

    refused = save(audiences, ANN, mine, held(f"{VIP} OR {PRO}"), "save")
    assert isinstance(refused.error, StaleVersionError)
    current = newer(audiences, mine)
    assert current is not None
    assert (current.version, current.updated_by.name, current.query) == (2, "bob", PRO)

    copy = save(audiences, ANN, mine, held(f"{VIP} OR {PRO}"), "save-copy")
    assert saved(copy) == f"{VIP} OR {PRO}"
    assert audiences.get("fans").query == PRO
    assert saved(save(audiences, ANN, mine, held(VIP), f"save-over:{current.version}")) == VIP
    # Only what was looked at may be overwritten: by now there is a third version.
    assert isinstance(save(audiences, ANN, mine, held(PRO), f"save-over:{current.version}").error, StaleVersionError)


def test_a_draft_of_an_audience_is_gone_on_with(audiences: Audiences, drafts: Drafts) -> None:
    saved(save(audiences, ANN, drafted(drafts, ANN, VIP, Details(name="Fans")), held(VIP), "save"))
    draft = begin(audiences, drafts, ANN, "fans", SPACE)
    assert begin(audiences, drafts, ANN, "fans", SPACE).id == draft.id
    saved(save(audiences, BOB, begin(audiences, drafts, BOB, "fans", SPACE), held(PRO), "save"))
    # Nothing was done in it yet: it begins anew from what is saved now.
    fresh = begin(audiences, drafts, ANN, "fans", SPACE)
    assert fresh.audience_version == 2
    edited = drafts.put(fresh, opened(fresh).state.with_form(held(VIP).form).dump(), "edit")
    saved(save(audiences, BOB, begin(audiences, drafts, BOB, "fans", SPACE), held(VIP), "save"))
    assert begin(audiences, drafts, ANN, "fans", SPACE).id == edited.id
