"""What the profile explorer shows, masked for those who may not see personal data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from coterie.accounts.masking import masked
from coterie.accounts.roles import Actor
from coterie.core.paths import has_elements
from coterie.core.time import print_instant
from coterie.core.values import to_text
from coterie.schema.personal import is_personal
from coterie.schema.space import Collection, FieldType, Space, TraitKind
from coterie.store.exploring import Sought
from coterie.store.people import AccountView, EventView, ProfileView
from coterie.web.rendering import day

MOST_COLUMNS = 4
MOST_IN_BRIEF = 4
MAX_TEXT = 200

_NAME_PARTS = (("first_name", "firstName", "firstname", "given_name"), ("last_name", "lastName", "lastname", "surname"))
_NAMES = ("name", "full_name", "fullName", "display_name", "username", "company")
_SCALARS = frozenset({FieldType.STRING, FieldType.NUMBER, FieldType.BOOLEAN})
_ID_ORDER = {"user_id": 0, "email": 1, "phone": 2, "anonymous_id": 9}


@dataclass(frozen=True, kw_only=True)
class Identity:
    """An external id."""

    type: str
    value: str


@dataclass(frozen=True, kw_only=True)
class Value:
    """A trait or property, as text. `detail` is the whole of it where the text had to be cut, or it is an object."""

    key: str
    text: str
    detail: str = ""
    kind: str = ""


@dataclass(frozen=True, kw_only=True)
class Row:
    """A profile in a list; `cells` are the texts of the list's columns."""

    id: int
    name: str
    identity: Identity
    more: int
    cells: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class AccountRow:
    """An account in a list."""

    group_id: str
    name: str
    users: int
    cells: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ProfilePage:
    """A profile."""

    id: int
    name: str
    identities: tuple[Identity, ...]
    traits: tuple[Value, ...]
    accounts: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Happening:
    """An event in a timeline."""

    name: str
    at: datetime
    brief: tuple[Value, ...]
    raw: str


@dataclass(frozen=True, kw_only=True)
class Day:
    """The events of a day, the newest first."""

    name: str
    events: tuple[Happening, ...]


def shown(actor: Actor, path: str, value: object) -> object:
    """A value as this actor may see it."""
    return value if actor.sees_personal_data else masked(path, value)


def searchable(actor: Actor, space: Space, of: Collection = Collection.USERS) -> list[str] | None:
    """The traits that this actor may search in; None for all. The name of a company is nobody's personal data."""
    if actor.sees_personal_data:
        return None
    is_shown = {"name"} if of is Collection.ACCOUNTS else frozenset[str]()
    return [key for key in space.traits_of(of) if key in is_shown or not is_personal(key)]


def sought_by(actor: Actor, space: Space, text: str, trait: str = "") -> Sought:
    """What this actor looks for: in one trait, or anywhere. Who sees no personal data finds whole ids alone."""
    allowed = searchable(actor, space)
    traits = allowed if not trait else [trait] if allowed is None or trait in allowed else []
    return Sought(text=text, traits=traits, ids="none" if trait else "part" if actor.sees_personal_data else "whole")


def columns(space: Space, of: Collection = Collection.USERS) -> tuple[str, ...]:
    """The traits that a list of profiles or accounts shows: common ones with few words, that name nobody."""
    fitting = [
        item
        for item in space.traits_of(of).values()
        if item.type in _SCALARS and not has_elements(item.key) and not is_personal(item.key) and "." not in item.key
    ]
    fitting.sort(key=lambda item: (item.type is not FieldType.STRING, -(item.count or 0)))
    return tuple(item.key for item in fitting[:MOST_COLUMNS])


def row(profile: ProfileView, keys: Sequence[str], actor: Actor) -> Row:
    """A profile in a list."""
    identities = identities_of(profile, actor)
    return Row(
        id=profile.profile_id,
        name=name_of(profile, actor),
        identity=identities[0] if identities else Identity(type="", value=""),
        more=max(len(identities) - 1, 0),
        cells=tuple(text_of(shown(actor, key, profile.traits.get(key))) for key in keys),
    )


def account_row(account: AccountView, keys: Sequence[str], actor: Actor) -> AccountRow:
    """An account in a list."""
    return AccountRow(
        group_id=account.group_id,
        name=account_name(account, actor),
        users=len(account.profile_ids),
        cells=tuple(text_of(shown(actor, key, account.traits.get(key))) for key in keys),
    )


def profile_page(profile: ProfileView, space: Space, actor: Actor) -> ProfilePage:
    """A profile."""
    known = space.traits_of(Collection.USERS)
    audiences = space.audiences_of(Collection.USERS)
    kinds = {key: item.kind for key, item in known.items()}
    return ProfilePage(
        id=profile.profile_id,
        name=name_of(profile, actor),
        identities=identities_of(profile, actor),
        traits=tuple(
            value_of(key, shown(actor, key, value), kind=kinds.get(key, TraitKind.CUSTOM).value)
            for key, value in sorted(profile.traits.items(), key=lambda item: item[0].casefold())
            if key not in audiences
        ),
        accounts=profile.group_ids,
    )


def timeline(events: Iterable[EventView], actor: Actor) -> tuple[Day, ...]:
    """Events by the day they were on."""
    happenings = [_happening(event, actor) for event in events]
    return tuple(
        Day(name=name, events=tuple(found)) for name, found in groupby(happenings, key=lambda item: day(item.at))
    )


def raw_profile(profile: ProfileView, actor: Actor) -> str:
    """All that is known of a profile itself, as JSON."""
    return _json(
        {
            "profile_id": profile.profile_id,
            "external_ids": [{"type": item.type, "id": item.value} for item in identities_of(profile, actor)],
            "traits": {key: shown(actor, key, value) for key, value in sorted(profile.traits.items())},
            "accounts": list(profile.group_ids),
        }
    )


def identities_of(profile: ProfileView, actor: Actor) -> tuple[Identity, ...]:
    """The external ids, the one that says most first."""
    pairs = sorted(profile.external_ids, key=lambda item: (_ID_ORDER.get(item[0], 5), item))
    return tuple(Identity(type=kind, value=str(shown(actor, kind, value))) for kind, value in pairs)


def name_of(profile: ProfileView, actor: Actor) -> str:
    """What a profile is called: a name, else an e-mail address, else its first id."""
    traits = profile.traits

    def first(keys: Sequence[str]) -> str:
        return next((str(shown(actor, key, traits[key])) for key in keys if isinstance(traits.get(key), str)), "")

    parts = [first(keys) for keys in _NAME_PARTS]
    name = " ".join(filter(None, dict.fromkeys(parts))) or first(_NAMES) or first(("email",))
    if name.strip():
        return _cut(name.strip())
    identities = identities_of(profile, actor)
    return _cut(identities[0].value) if identities else f"Profile {profile.profile_id}"


def account_name(account: AccountView, actor: Actor) -> str:
    """What an account is called: a name, else its group id."""
    name = account.traits.get("name")
    return _cut(str(shown(actor, "company", name))) if isinstance(name, str) and name.strip() else account.group_id


def value_of(key: str, value: object, *, kind: str = "") -> Value:
    """A value as text, with the whole of it where that is long."""
    text = text_of(value)
    if isinstance(value, (Mapping, list, tuple)):
        return Value(key=key, text=_cut(text), detail=_json(value) if len(text) > MAX_TEXT else "", kind=kind)
    return Value(key=key, text=_cut(text), detail=text if len(text) > MAX_TEXT else "", kind=kind)


def text_of(value: object) -> str:
    """A value as people read it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {text_of(item)}" for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(map(text_of, value))
    return to_text(value) if isinstance(value, (int, float)) else str(value)


def _happening(event: EventView, actor: Actor) -> Happening:
    properties = {key: shown(actor, key, value) for key, value in event.properties.items()}
    whole = {
        "event": event.name,
        "timestamp": print_instant(event.timestamp),
        "properties": properties,
        "context": shown(actor, "context", dict(event.context)),
        **({"source": event.source_id} if event.source_id else {}),
    }
    plain = [(key, value) for key, value in properties.items() if not isinstance(value, (Mapping, list, tuple))]
    return Happening(
        name=event.name,
        at=event.timestamp,
        brief=tuple(value_of(key, value) for key, value in plain[:MOST_IN_BRIEF] if value is not None),
        raw=_json(whole),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2, default=str)


def _cut(text: str) -> str:
    return text if len(text) <= MAX_TEXT else f"{text[: MAX_TEXT - 1]}…"
