"""Profiles, accounts and their events as plain values: what the reference meaning is defined over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

Document = Mapping[str, object]
"""JSON values by name."""


@dataclass(frozen=True)
class EventRecord:
    """One occurrence of an event. `timestamp` is aware; `received_at` is the timestamp where it isn't known."""

    name: str
    timestamp: datetime
    properties: Document = field(default_factory=dict)
    context: Document = field(default_factory=dict)
    source_id: str = ""
    message_id: str = ""
    received_at: datetime | None = None

    @property
    def order(self) -> tuple[datetime, datetime, str]:
        """The place in the stream of a profile (`segment.md` 3.6)."""
        return self.timestamp, self.received_at or self.timestamp, self.message_id


@dataclass(frozen=True)
class Profile:
    """A person. Membership of an audience is a boolean trait under the audience's key, missing if never entered."""

    id: str
    traits: Document = field(default_factory=dict)
    events: tuple[EventRecord, ...] = ()

    @cached_property
    def events_by_name(self) -> Mapping[str, Sequence[EventRecord]]:
        """The events of each name: a condition asks for one name, and is asked again for each event of a funnel."""
        found: dict[str, list[EventRecord]] = {}
        for event in self.events:
            found.setdefault(event.name, []).append(event)
        return found


@dataclass(frozen=True)
class Account:
    """An account and the profiles that belong to it; a profile may belong to several."""

    id: str
    traits: Document = field(default_factory=dict)
    users: tuple[Profile, ...] = ()


@dataclass(frozen=True)
class Database:
    """Everything in a space: all profiles, also those without an account, and all accounts."""

    profiles: tuple[Profile, ...] = ()
    accounts: tuple[Account, ...] = ()
