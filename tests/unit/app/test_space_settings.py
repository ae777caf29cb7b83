"""What people set for their space: checked, kept, told, and given back to the environment."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from coterie.accounts.roles import Actor, Role
from coterie.app.space_choices import BY_NAME, SETTINGS, Kind, SpaceSettings, defaults_of
from coterie.app.space_settings import TABLE, SettingsOfSpace
from coterie.core.errors import ForbiddenError, InvalidInputError
from coterie.generate.generation import Mode
from coterie.records.database import Records, open_records
from coterie.settings import read_settings
from migrated import migrated
from saving import Deeds, Ticking


def actor(role: Role) -> Actor:
    return Actor(id="p1", name="Ann", email="", role=role, sees_personal_data=True, via="session")


ADMIN = actor(Role.ADMIN)


@pytest.fixture
def records(tmp_path: Path) -> Iterator[Records]:
    with open_records(migrated(tmp_path).parent) as opened:
        yield opened


@pytest.fixture
def deeds() -> Deeds:
    return Deeds([])


@pytest.fixture
def settings(records: Records, deeds: Deeds) -> SettingsOfSpace:
    return SettingsOfSpace(records, Ticking(), defaults=SpaceSettings(retention_days=60), recorder=deeds)


def test_the_environment_holds_until_somebody_sets_something(settings: SettingsOfSpace, records: Records) -> None:
    assert settings.now() == SpaceSettings(retention_days=60)
    changed = settings.change(ADMIN, {"mode": "auto", "personal": ["nickname", "Order.note"], "lookback_days": 90})
    expected = SpaceSettings(
        mode=Mode.AUTO, personal=frozenset({"nickname", "Order.note"}), lookback_days=90, retention_days=60
    )
    assert changed == settings.now() == expected
    again = SettingsOfSpace(records, Ticking(), defaults=SpaceSettings(retention_days=14))
    assert again.now().mode is Mode.AUTO
    assert again.now().retention_days == 14
    assert settings.reset(ADMIN, ["mode"]).mode is Mode.EMBEDDED
    assert set(settings.set_by()) == {"personal", "lookback_days"}
    assert str(settings.set_by()["personal"].by) == "Ann"


def test_changes_are_in_the_audit_log_with_before_and_after(settings: SettingsOfSpace, deeds: Deeds) -> None:
    settings.change(ADMIN, {"mode": "model", "keeps_log": True})
    settings.change(ADMIN, {"mode": "model"})
    settings.reset(ADMIN, ["mode"])
    settings.reset(ADMIN, ["mode"])
    assert deeds.found == [
        ("Ann", "settings.changed", {"mode": {"before": "embedded", "after": "model"}}),
        ("Ann", "settings.reset", {"mode": {"before": "model", "after": "embedded"}}),
    ]


@pytest.mark.parametrize("role", [Role.USER, Role.READ_ONLY])
def test_who_may_not_edit_the_space_sets_nothing(settings: SettingsOfSpace, role: Role) -> None:
    with pytest.raises(ForbiddenError):
        settings.change(actor(role), {"mode": "auto"})
    with pytest.raises(ForbiddenError):
        settings.reset(actor(role), ["mode"])
    assert settings.now().mode is Mode.EMBEDDED


@pytest.mark.parametrize(
    "values",
    [
        {"mode": "magic"},
        {"mode": None},
        {"sends_values": 1},
        {"keeps_log": "yes"},
        {"retention_days": 0},
        {"retention_days": True},
        {"retention_days": None},
        {"retention_days": 3651},
        {"lookback_days": 0},
        {"personal": "email"},
        {"personal": [""]},
        {"personal": ["a\nb"]},
        {"personal": [str(number) for number in range(2001)]},
        {"colour": "red"},
        {"retention_days": 10, "mode": "magic"},
    ],
)
def test_what_a_setting_does_not_take_changes_nothing(settings: SettingsOfSpace, values: Mapping[str, Any]) -> None:
    with pytest.raises(InvalidInputError):
        settings.change(ADMIN, values)
    assert settings.now() == SpaceSettings(retention_days=60)


def test_what_another_version_wrote_is_passed_over(settings: SettingsOfSpace, records: Records) -> None:
    with records.write() as connection:
        for name, value in (("colour", '"red"'), ("retention_days", '"soon"'), ("keeps_log", "false")):
            author = {"updated_at": Ticking()(), "updated_by": "p1", "updated_by_name": "Ann"}
            connection.execute(insert(TABLE).values(name=name, value=value, **author))
    assert settings.now() == SpaceSettings(retention_days=60, keeps_log=False)


def test_those_who_follow_are_told_now_and_at_every_change(settings: SettingsOfSpace) -> None:
    told: list[int] = []
    settings.follow(lambda now: told.append(now.max_audiences))
    settings.change(ADMIN, {"max_audiences": 7})
    settings.reset(ADMIN, ["max_audiences"])
    assert told == [100, 7, 100]


def test_fields_of_forms_are_read() -> None:
    assert BY_NAME["mode"].read(" auto ") is Mode.AUTO
    assert BY_NAME["keeps_log"].read("on") is True
    assert BY_NAME["keeps_log"].read("") is False
    assert BY_NAME["retention_days"].read(" 1,000 ") == 1000
    assert BY_NAME["lookback_days"].read("") is None
    assert BY_NAME["personal"].read("email\r\n\r\n Order.note \n") == {"email", "Order.note"}
    for text in ("", "soon", "٣", "9" * 30, "-1"):
        with pytest.raises(InvalidInputError, match="Days that the log is kept"):
            BY_NAME["retention_days"].read(text)


def test_every_setting_is_an_attribute_and_takes_its_default() -> None:
    assert [item.name for item in SETTINGS] == list(SpaceSettings.__dataclass_fields__)
    for item in SETTINGS:
        default = getattr(SpaceSettings(), item.name)
        assert item.checked(default) == default
        assert bool(item.choices) == (item.kind is Kind.CHOICE)


def test_the_defaults_are_those_of_the_environment() -> None:
    found = defaults_of(
        read_settings(
            {
                "COTERIE_MODE": "auto",
                "COTERIE_SEND_VALUES": "Yes",
                "COTERIE_SEND_DESCRIPTIONS": "no",
                "COTERIE_LOG_GENERATIONS": "off",
                "COTERIE_RETENTION_DAYS": "7",
                "COTERIE_MAX_AUDIENCES": "9",
            }
        )
    )
    assert found == SpaceSettings(
        mode=Mode.AUTO,
        sends_values=True,
        sends_descriptions=False,
        keeps_log=False,
        retention_days=7,
        max_audiences=9,
    )
    assert defaults_of(read_settings({})) == SpaceSettings()
