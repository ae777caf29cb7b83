"""What the page shows of a space: its name and size, and the events, traits and audiences that can be named."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from coterie.app.workspace import Workspace
from coterie.language.ast import AudienceType
from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, Space, TraitSchema
from coterie.web.answer_view import Cell, Column, cell
from coterie.web.rendering import day

MOST_VALUES = 5
_KNOWN_LINES = 300
_TELLS_NOTHING = frozenset({FieldType.DATE, FieldType.OBJECT})
_PERSONAL = re.compile(r"(name|mail|phone|mobile|street|birthday|birth_date|avatar|(^|_)id)$", re.IGNORECASE)
_SMALL_WORDS = frozenset({"a", "and", "at", "by", "for", "in", "of", "on", "the", "to"})


@dataclass(frozen=True, kw_only=True)
class SpaceView:
    """The head of the page; `facts` are numbers and what they count."""

    name: str
    title: str
    about: str
    facts: tuple[tuple[int, str], ...]
    has_accounts: bool


@dataclass(frozen=True, kw_only=True)
class LexiconRow:
    """One name of the space."""

    name: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class Section:
    """Names of one kind."""

    title: str
    count: int
    columns: tuple[Column, ...]
    rows: tuple[LexiconRow, ...]


def space_view(workspace: Workspace) -> SpaceView:
    """The head of the page."""
    space = workspace.space()
    title, about = _title(space)
    users, accounts = (workspace.size(audience_type) for audience_type in AudienceType)
    counted = [
        (users, "users"),
        (accounts, "accounts"),
        (len(space.events), "events"),
        (len(space.traits), "traits"),
        (len(space.audiences), "audiences"),
    ]
    return SpaceView(
        name=space.name,
        title=title,
        about=about,
        facts=tuple((number, noun) for number, noun in counted if number or noun == "users"),
        has_accounts=accounts > 0 or bool(space.traits_of(Collection.ACCOUNTS)),
    )


def space_title(space: Space) -> str:
    """What a space is called where there is room for its name alone."""
    return _title(space)[0]


def lexicon(space: Space, now: datetime) -> list[Section]:
    """The names of a space, the most used first; active and inactive ones."""
    sections = [_events(space, now)]
    for collection, title in ((Collection.USERS, "Traits of users"), (Collection.ACCOUNTS, "Traits of accounts")):
        traits = list(space.traits_of(collection).values())
        if traits:
            sections.append(_traits(title, traits, space, now))
    if space.audiences:
        sections.append(_audiences(space.audiences))
    return sections


def _events(space: Space, now: datetime) -> Section:
    events = sorted(space.events, key=_busy, reverse=True)
    return Section(
        title="Events",
        count=len(events),
        columns=(
            Column(name="Event"),
            Column(name="State"),
            Column(name="Last 30 days", is_number=True),
            Column(name="Properties"),
        ),
        rows=tuple(
            LexiconRow(
                name=event.name,
                cells=(
                    _state(space, event.last_seen, now),
                    _number(event.count_30d),
                    Cell(text=", ".join(item.name for item in event.properties)),
                ),
            )
            for event in events[:_KNOWN_LINES]
        ),
    )


def _traits(title: str, traits: list[TraitSchema], space: Space, now: datetime) -> Section:
    return Section(
        title=title,
        count=len(traits),
        columns=(Column(name="Trait"), Column(name="State"), Column(name="Kind"), Column(name="Frequent values")),
        rows=tuple(
            LexiconRow(
                name=trait.key,
                cells=(
                    _state(space, trait.last_seen, now),
                    Cell(text=f"{trait.kind.value}, {trait.type.value}"),
                    Cell(text=_values(trait)),
                ),
            )
            for trait in traits[:_KNOWN_LINES]
        ),
    )


def _audiences(audiences: tuple[AudienceRef, ...]) -> Section:
    return Section(
        title="Audiences",
        count=len(audiences),
        columns=(Column(name="Audience"), Column(name="Key"), Column(name="Of"), Column(name="Description")),
        rows=tuple(
            LexiconRow(
                name=item.name or item.key,
                cells=(Cell(text=item.key), Cell(text=item.collection.value), Cell(text=item.description)),
            )
            for item in audiences[:_KNOWN_LINES]
        ),
    )


def _busy(event: EventSchema) -> tuple[int, int]:
    return event.count_30d or 0, event.count or 0


def _state(space: Space, last_seen: datetime | None, now: datetime) -> Cell:
    active = space.is_active(last_seen, now)
    seen = "" if last_seen is None else f", {day(last_seen)}"
    return Cell(text=f"{'active' if active else 'inactive'}{seen}", state=active)


def _number(value: int | None) -> Cell:
    return Cell(text="" if value is None else f"{value:,}", is_number=True)


def _values(trait: TraitSchema) -> str:
    """The values that tell what a trait is about; never ones that tell who somebody is."""
    if trait.type in _TELLS_NOTHING or _PERSONAL.search(trait.key):
        return ""
    texts = [cell(value).text for value in trait.values if value is not None]
    if any("@" in text for text in texts):
        return ""
    return ", ".join(texts[:MOST_VALUES]) + (", …" if len(texts) > MOST_VALUES else "")


def _title(space: Space) -> tuple[str, str]:
    """A space's name as a heading, and what is said about it.

    Where the words about it begin with its name, that is how it is written: `marlow_finch` as in "Marlow & Finch: an
    online shop". Else `northwind_outfitters` becomes Northwind Outfitters, and a name with capitals stays as it is.
    """
    named, colon, rest = space.about.partition(":")
    if colon and _letters(named) == _letters(space.name):
        about = rest.strip()
        return named.strip(), about[:1].upper() + about[1:]
    words = space.name.replace("_", " ").replace("-", " ").split()
    if not words or not space.name.islower():
        return space.name, space.about
    title = " ".join(word if word in _SMALL_WORDS and index else word.capitalize() for index, word in enumerate(words))
    return title, space.about


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
