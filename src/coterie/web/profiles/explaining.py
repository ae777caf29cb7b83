"""Why a profile is in an audience, as it is shown: values as text, masked where they must be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from coterie.accounts.roles import Actor
from coterie.audiences.why import EventFact, EventsFact, Finding, Why
from coterie.web.profiles.view import shown, text_of

HIDDEN = "Masked: it reads personal data, which your account doesn’t see."


@dataclass(frozen=True, kw_only=True)
class ShownEvent:
    """An occurrence with the properties that matter, as texts."""

    name: str
    timestamp: datetime
    properties: Mapping[str, str]
    unmet: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class ShownEvents:
    """Some that count, and some that nearly do."""

    counted: int
    counting: tuple[ShownEvent, ...]
    near: tuple[ShownEvent, ...]


@dataclass(frozen=True, kw_only=True)
class ShownFinding:
    """A condition and what was found."""

    text: str
    holds: bool
    told: str
    events: tuple[ShownEvents, ...]
    parts: tuple[ShownFinding, ...]


@dataclass(frozen=True, kw_only=True)
class ShownWhy:
    """See `audiences.why.Why`."""

    is_member: bool
    is_eligible: bool
    findings: tuple[ShownFinding, ...]
    failing: tuple[ShownFinding, ...]


def shown_why(why: Why, actor: Actor) -> ShownWhy:
    """The findings for whoever asks."""
    findings = tuple(_finding(item, actor) for item in why.findings)
    return ShownWhy(
        is_member=why.is_member,
        is_eligible=why.is_eligible,
        findings=findings,
        failing=tuple(item for item in findings if not item.holds),
    )


def _finding(item: Finding, actor: Actor) -> ShownFinding:
    is_open = all(shown(actor, fact.path, fact.value) == fact.value for fact in item.traits)
    return ShownFinding(
        text=item.text,
        holds=item.holds,
        told=item.told if is_open else HIDDEN,
        events=tuple(_events(fact, actor) for fact in item.events),
        parts=tuple(_finding(part, actor) for part in item.parts),
    )


def _events(fact: EventsFact, actor: Actor) -> ShownEvents:
    return ShownEvents(
        counted=fact.counted,
        counting=tuple(_event(one, actor) for one in fact.counting),
        near=tuple(_event(one, actor) for one in fact.near),
    )


def _event(one: EventFact, actor: Actor) -> ShownEvent:
    return ShownEvent(
        name=one.name,
        timestamp=one.timestamp,
        properties={key: text_of(shown(actor, key, value)) for key, value in one.properties.items()},
        unmet=one.unmet,
    )
