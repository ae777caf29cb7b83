"""Identity resolution: which profile an event belongs to, by its external ids (`segment.md` 5.6)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

USER_ID = "user_id"
ANONYMOUS_ID = "anonymous_id"
EMAIL = "email"

MAX_ID_CHARACTERS = 16_384
"""Ids longer than this are refused; real ones have a few dozen characters."""


ExternalId = tuple[str, str]
"""An id that some system knows a profile by: its type and value. A plain tuple, as there are millions."""


@dataclass(frozen=True, kw_only=True)
class IdentityRules:
    """How external ids make profiles. A change applies to data that comes after it.

    `limits`: how many values of a type a profile may have; other types have `other_limit`.
    `priorities`: 1 is the highest; types not named follow in alphabetical order.
    `blocked_patterns`, `blocked_values`: values that identify nobody.
    `max_merges`, `max_mappings`: of one profile; what would exceed them doesn't join it.
    """

    limits: dict[str, int] = field(default_factory=lambda: {USER_ID: 1})
    other_limit: int = 5
    priorities: dict[str, int] = field(default_factory=lambda: {USER_ID: 1, EMAIL: 2})
    blocked_patterns: tuple[str, ...] = ("^[0-]*$",)
    blocked_values: tuple[str, ...] = ("-1", "null", "anonymous")
    max_merges: int = 100
    max_mappings: int = 1000

    def limit(self, id_type: str) -> int:
        """How many values of this type a profile may have."""
        return self.limits.get(id_type, self.other_limit)

    def rank(self, external_id: ExternalId) -> tuple[int, str]:
        """Sorts ids by falling priority."""
        return self.priorities.get(external_id[0], len(self.priorities) + 1), external_id[0]


class IdFilter:
    """Says which ids of a call may identify somebody."""

    def __init__(self, rules: IdentityRules) -> None:
        self.rules = rules
        blocked = [*rules.blocked_patterns, *(f"^{re.escape(value)}\\Z" for value in rules.blocked_values)]
        self._is_blocked = re.compile("|".join(f"(?:{pattern})" for pattern in blocked) or r"(?!)").search
        self._order = tuple(
            sorted(enumerate((USER_ID, EMAIL, ANONYMOUS_ID)), key=lambda pair: rules.rank((pair[1], "")))
        )

    def usable(self, key: str) -> tuple[ExternalId, ...]:
        """The ids of a call (see `ids_key`) that are neither empty nor blocked, each once, by falling priority."""
        is_blocked = self._is_blocked
        if key[:1] == _OTHERS:
            ids = [tuple(item) for item in json.loads(key[1:])]
            kept = dict.fromkeys(item for item in ids if item[1] and not is_blocked(item[1]))
            return tuple(sorted(kept, key=self.rules.rank))
        values = key.split(_SEPARATOR)
        return tuple([(t, values[at]) for at, t in self._order if values[at] and not is_blocked(values[at])])


_SEPARATOR = "\x00"
_OTHERS = "\x01"


def ids_key(user_id: str | None, email: str | None, anonymous_id: str | None, others: Sequence[ExternalId] = ()) -> str:
    """The ids of a call as one text: there are millions of them, and a text is the cheapest key."""
    key = f"{user_id or ''}\x00{email or ''}\x00{anonymous_id or ''}"
    if others or key[:1] == _OTHERS or key.count(_SEPARATOR) > 2:  # noqa: PLR2004 - the two between three ids
        own = ((USER_ID, user_id), (EMAIL, email), (ANONYMOUS_ID, anonymous_id))
        return _OTHERS + json.dumps([*((t, value) for t, value in own if value), *others], ensure_ascii=False)
    return key


@dataclass(slots=True)
class Holding:
    """What a profile has: how many external ids of each type, and how often others were merged into it."""

    types: dict[str, int] = field(default_factory=dict)
    merges: int = 0


@dataclass
class Resolver:
    """Resolves the ids of a batch of events against what is stored.

    `owners` and `holdings` are what the store knows about the ids of the batch and the profiles they belong to. What
    changed is in `mapped`, `created` and `merged`; profile ids given out earlier may have been merged since: `current`
    says into which.
    """

    rules: IdentityRules
    next_profile_id: int
    owners: dict[ExternalId, int] = field(default_factory=dict)
    holdings: dict[int, Holding] = field(default_factory=dict)
    mapped: dict[ExternalId, int] = field(default_factory=dict)
    created: list[int] = field(default_factory=list)
    merged: dict[int, int] = field(default_factory=dict)

    def resolve(self, ids: Sequence[ExternalId]) -> int:
        """The profile of an event with these ids (at least one; by falling priority), made or merged where needed.

        Where the profile would have too many ids, mappings or merges, the id of the lowest priority is left out, and
        so on until it fits; the event may thus end in a new profile. One id alone always fits.
        """
        remaining = list(ids)
        while True:
            found, new = self._look_up(remaining)
            if not new and len(found) == 1:
                return found[0]
            if len(remaining) == 1 or self._fits(found, new):
                return self._join(found, new)
            remaining.pop()

    def current(self, profile_id: int) -> int:
        """The profile that this one is now part of."""
        root = profile_id
        while root in self.merged:
            root = self.merged[root]
        while profile_id != root:
            self.merged[profile_id], profile_id = root, self.merged[profile_id]
        return root

    def _look_up(self, ids: Sequence[ExternalId]) -> tuple[list[int], list[ExternalId]]:
        found: list[int] = []
        new = []
        for external_id in ids:
            owner = self.owners.get(external_id)
            if owner is None:
                new.append(external_id)
                continue
            if owner in self.merged:
                owner = self.current(owner)
            if owner not in found:
                found.append(owner)
        return found, new

    def _fits(self, found: Sequence[int], new: Sequence[ExternalId]) -> bool:
        types = self.holdings[found[0]].types.copy() if found else {}
        for profile_id in found[1:]:
            for id_type, count in self.holdings[profile_id].types.items():
                types[id_type] = types.get(id_type, 0) + count
        for id_type, _ in new:
            types[id_type] = types.get(id_type, 0) + 1
        if len(found) > 1:
            merges = sum(self.holdings[profile_id].merges for profile_id in found)
            if merges + len(found) - 1 > self.rules.max_merges:
                return False
        for id_type, count in types.items():
            if count > 1 and count > self.rules.limit(id_type):
                return False
        return sum(types.values()) <= self.rules.max_mappings

    def _join(self, found: Sequence[int], new: Sequence[ExternalId]) -> int:
        if not found:
            profile_id = self.next_profile_id
            self.next_profile_id += 1
            self.created.append(profile_id)
            self.holdings[profile_id] = Holding()
        else:
            profile_id = min(found)  # the oldest keeps its id
        holding = self.holdings[profile_id]
        types = holding.types
        if len(found) > 1:
            for other in found:
                if other != profile_id:
                    self.merged[other] = profile_id
                    gone = self.holdings.pop(other)
                    holding.merges += gone.merges + 1
                    for id_type, count in gone.types.items():
                        types[id_type] = types.get(id_type, 0) + count
        for external_id in new:
            self.owners[external_id] = self.mapped[external_id] = profile_id
            id_type = external_id[0]
            types[id_type] = types.get(id_type, 0) + 1
        return profile_id


def ids_in_context(context: Mapping[str, object]) -> list[ExternalId]:
    """The external ids that a call's context carries, in no order of priority."""
    found: list[tuple[object, object]] = []
    traits = context.get("traits")
    if isinstance(traits, dict):
        found.append((EMAIL, traits.get("email")))
    found += _device_ids(context.get("device"))
    integrations = context.get("integrations")
    analytics = integrations.get("Google Analytics") if isinstance(integrations, dict) else None
    if isinstance(analytics, dict):
        found.append(("ga_client_id", analytics.get("clientId")))
    custom = context.get("externalIds")
    for item in custom if isinstance(custom, list) else ():
        if isinstance(item, dict) and item.get("collection") == "users" and item.get("encoding") == "none":
            found.append((item.get("type"), item.get("id")))
    return [(t, v) for t, v in found if isinstance(t, str) and t and isinstance(v, str) and v]


def _device_ids(device: object) -> list[tuple[object, object]]:
    if not isinstance(device, dict):
        return []
    system = str(device.get("type", "")).lower()
    if system not in {"android", "ios"}:
        return []
    found: list[tuple[object, object]] = [
        (f"{system}.id", device.get("id")),
        (f"{system}.push_token", device.get("token")),
    ]
    if device.get("adTrackingEnabled") is True:
        found.append((f"{system}.idfa", device.get("advertisingId")))
    return found
