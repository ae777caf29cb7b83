"""Descriptions to try on a space: those of the demo space where they fit, else ones made of the names that it has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from coterie.core.errors import QueryError
from coterie.demo.prompts import EXAMPLE_PROMPTS, ExamplePrompt
from coterie.language.ast import AudienceType
from coterie.language.checker import check
from coterie.language.parser import parse_audience
from coterie.language.problems import errors
from coterie.schema.space import Collection, EventSchema, FieldType, Space, TraitSchema

MOST = 6
"""How many descriptions of each type are shown."""

_MAX_WORDS = 5


def example_prompts(space: Space, *, now: datetime) -> dict[AudienceType, tuple[str, ...]]:
    """Descriptions for users and, where the space has accounts, for accounts."""
    fitting = [example for example in EXAMPLE_PROMPTS if _fits(example, space)]
    found = {}
    for audience_type in AudienceType:
        texts = [example.text for example in fitting if example.audience_type is audience_type]
        found[audience_type] = tuple(islice(texts or _made(space, audience_type, now), MOST))
    return found


def _fits(example: ExamplePrompt, space: Space) -> bool:
    try:
        definition = parse_audience(example.query, example.audience_type)
    except QueryError:
        return False
    return not errors(check(definition, space))


def _made(space: Space, audience_type: AudienceType, now: datetime) -> Iterator[str]:
    """Plain descriptions with the busiest events and the traits that have few values."""
    accounts = audience_type is AudienceType.ACCOUNTS
    collection = Collection(audience_type.value)
    traits = [item for item in space.traits_of(collection).values() if space.is_active(item.last_seen, now)]
    whom = "Accounts" if accounts else "Users"
    if accounts and not traits:
        return
    events = sorted(
        (event for event in space.events if space.is_active(event.last_seen, now)), key=_how_often, reverse=True
    )
    if not accounts:
        for event, wording in zip(events, ("at least 3 times in the last 30 days", "in the last 7 days"), strict=False):
            yield f"{whom} who did {event.name} {wording}"
        if events:
            yield f"{whom} who haven't done {events[0].name} in the last 30 days"
    for trait in filter(_has_choices, traits):
        yield f"{whom} whose {trait.key.replace('_', ' ')} is {trait.values[0]}"
    for trait in traits:
        if trait.type is FieldType.STRING and not _has_choices(trait):
            yield f"{whom} who have no {trait.key.replace('_', ' ')}"


def _how_often(event: EventSchema) -> int:
    return event.count_30d or event.count or 0


def _has_choices(trait: TraitSchema) -> bool:
    """Whether the values of a trait are a few words that people would name."""
    return (
        trait.type is FieldType.STRING
        and len(trait.values) > 1
        and all(isinstance(value, str) and 1 <= len(value.split()) <= _MAX_WORDS for value in trait.values)
        and not any("@" in str(value) or str(value)[:1].isdigit() for value in trait.values)
    )
