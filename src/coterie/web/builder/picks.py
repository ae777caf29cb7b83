"""What the comboboxes offer: names and values of the space, those most used first, active ones before inactive ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from coterie.accounts.masking import masked
from coterie.core.sampling import Sampled
from coterie.core.values import to_text
from coterie.language.ast import (
    Aggregate,
    AudienceType,
    Comparison,
    Definition,
    Event,
    Literal,
    LiteralKind,
    Operator,
    Property,
    Reducer,
    ReducerName,
    Trait,
    Where,
)
from coterie.schema.personal import is_personal
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    FieldValue,
    PropertySchema,
    Space,
    TraitSchema,
)
from coterie.web.builder.lookup import folded, kind_of
from coterie.web.rendering import about, compact, since

MOST_SHOWN = 40
MOST_COUNTED = 8
_SHOWN = 90
_SEVERAL, _SHORT = 4, 24
_LONG = 16
"""As many digits as a number can't have without losing some."""

Count = Callable[[Sequence[Definition]], Sequence[Sampled]]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """Something to choose. `facts` is a line about it: its type, how much of it there is, when it was last seen."""

    value: str
    label: str
    about: str = ""
    facts: str = ""
    is_active: bool = True


@dataclass(frozen=True, kw_only=True)
class Section:
    """Entries under a heading."""

    number: int
    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class Picks:
    """What fits a search, and how much of it isn't shown."""

    sections: tuple[Section, ...]
    left_out: int = 0
    nothing: str = "Nothing fits."


@dataclass(frozen=True)
class Picker:
    """What a space offers to whoever types."""

    space: Space
    now: datetime

    def events(self, sought: str) -> Picks:
        """Events, the busiest first."""
        return self._grouped(
            sought,
            self.space.events,
            name=lambda item: item.name,
            order=lambda item: -(item.count_30d or 0),
            entry=lambda item: Entry(
                value=item.name,
                label=item.name,
                about=item.description,
                facts=self._facts("", item.count_30d, "in 30 days", item),
                is_active=self._is_active(item),
            ),
            nothing="No event of this name. Names are taken from the events that came in.",
        )

    def properties(self, event: str, sought: str) -> Picks:
        """Properties of an event, the most frequent first."""
        known = self.space.event(event)
        if known is None:
            return Picks(sections=(), nothing="Choose an event first.")
        return self._grouped(
            sought,
            known.properties,
            name=lambda item: item.name,
            order=lambda item: -(item.count or 0),
            entry=lambda item: Entry(
                value=item.name,
                label=item.name,
                about=item.description or _values(item.name, item.values),
                facts=self._facts(item.type.value, item.count, "times", item),
                is_active=self._is_active(item),
            ),
            nothing=f"No property of {event} is called that.",
        )

    def traits(self, owner: Collection, kind: str, sought: str) -> Picks:
        """Traits of users or accounts; those of a kind first, so that what is filed elsewhere is found too."""
        return self._grouped(
            sought,
            self.space.traits_of(owner).values(),
            name=lambda item: item.key,
            order=lambda item: (item.kind.value != kind, -(item.count or 0)),
            entry=lambda item: Entry(
                value=item.key,
                label=item.key,
                about=item.description or _values(item.key, item.values),
                facts=self._facts(f"{item.kind.value}, {item.type.value}", item.count, owner.value, item),
                is_active=self._is_active(item),
            ),
            nothing=f"No trait of {owner.value} is called that.",
        )

    def audiences(self, owner: Collection, sought: str, without: str) -> Picks:
        """Audiences, but the one that is edited."""
        known = [item for item in self.space.audiences_of(owner).values() if item.key != without]
        return self._grouped(
            sought,
            known,
            name=lambda item: f"{item.name} {item.key}",
            order=lambda item: (item.name or item.key).casefold(),
            entry=lambda item: Entry(
                value=item.name or item.key,
                label=item.name or item.key,
                about=item.description,
                facts=item.key if item.collection is owner else f"{item.key}, of accounts",
            ),
            nothing="There is no other audience yet." if not known else "No audience is called that.",
        )

    def values(
        self,
        field: PropertySchema | TraitSchema | None,
        sought: str,
        *,
        event: str = "",
        count: Count | None = None,
        sees_personal_data: bool = True,
    ) -> Picks:
        """The most frequent values of a field, a trait's or that of an `event`, with how many have each, or had it."""
        if field is None:
            return Picks(sections=(), nothing="Type a value.")
        path = field.key if isinstance(field, TraitSchema) else field.name
        if is_personal(path) and not sees_personal_data:
            return Picks(sections=(), nothing="Values of personal data aren’t shown to you. Type one.")
        texts = dict.fromkeys(text for value in field.values for text in _texts(value))
        if not sees_personal_data:
            # Whatever the field is called: what is an e-mail address by its form is one.
            texts = dict.fromkeys(text for text in texts if masked(path, text) == text)
        wanted = folded(sought)
        fitting = [text for text in texts if wanted in folded(text)]
        counted = {} if count is None else _counted(field, event, fitting[:MOST_COUNTED], count)
        entries = tuple(
            Entry(
                value=text,
                label=text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…",
                facts=counted.get(text, ""),
            )
            for text in fitting[:MOST_SHOWN]
        )
        nothing = "Never seen among the most frequent values. It is used all the same." if sought else "Type a value."
        sections = (Section(number=0, title="Most frequent values", entries=entries),) if entries else ()
        return Picks(sections=sections, left_out=len(fitting) - len(entries), nothing=nothing)

    # Parts ------------------------------------------------------------------------------------------------------------

    def _grouped(
        self,
        sought: str,
        items: Iterable[EventSchema | PropertySchema | TraitSchema | AudienceRef],
        *,
        name: Callable[..., str],
        order: Callable[..., Any],
        entry: Callable[..., Entry],
        nothing: str,
    ) -> Picks:
        """What fits, best first and by `order` where it fits as well, under "Active" and "Inactive"."""
        wanted = folded(sought)
        ranked = [(rank, item) for item in items if (rank := _rank(wanted, name(item), item)) is not None]
        ranked.sort(key=lambda pair: (pair[0], order(pair[1])))
        entries = [entry(item) for _, item in ranked[: 4 * MOST_SHOWN]]
        active = [item for item in entries if item.is_active][:MOST_SHOWN]
        inactive = [item for item in entries if not item.is_active][: max(8, MOST_SHOWN - len(active))]
        sections = tuple(
            Section(number=number, title=title, entries=tuple(found))
            for number, (title, found) in enumerate((("Active", active), ("Inactive", inactive)))
            if found
        )
        return Picks(sections=sections, left_out=len(ranked) - len(active) - len(inactive), nothing=nothing)

    def _is_active(self, item: EventSchema | PropertySchema | TraitSchema) -> bool:
        return self.space.is_active(item.last_seen, self.now)

    def _facts(self, lead: str, count: int | None, noun: str, item: EventSchema | PropertySchema | TraitSchema) -> str:
        counted = "" if count is None else f"{compact(count)} {noun}"
        seen = "" if item.last_seen is None else since(item.last_seen, self.now)
        if not self._is_active(item):
            seen = f"last seen {seen}" if seen else "never seen"
        return " · ".join(filter(None, (lead, counted, seen)))


def _rank(wanted: str, name: str, item: EventSchema | PropertySchema | TraitSchema | AudienceRef) -> int | None:
    """How well a name fits what is sought: 0 best, None not at all."""
    if not wanted:
        return 0
    shape = folded(name)
    if shape == wanted:
        return 0
    if shape.startswith(wanted):
        return 1
    if f" {wanted}" in shape:
        return 2
    if wanted in shape:
        return 3
    if all(word in shape for word in wanted.split()):
        return 4
    about = folded(" ".join((item.description, *item.aliases)))
    return 5 if wanted in about else None


def _values(path: str, values: Sequence[FieldValue]) -> str:
    """A few frequent values, to tell what a field holds; nobody's personal data."""
    if is_personal(path):
        return ""
    texts = dict.fromkeys(text for value in values[:_SEVERAL] for text in _texts(value))
    return ", ".join(text[:_SHORT] for text in texts if masked(path, text) == text)


def _texts(value: FieldValue) -> Sequence[str]:
    """A value as it would be typed; the elements of an array each for itself."""
    if value is None:
        return ()
    if isinstance(value, tuple):
        return [to_text(item) for item in value if isinstance(item, (str, int, float))]
    return (to_text(value),)


def _counted(field: PropertySchema | TraitSchema, event: str, texts: Sequence[str], count: Count) -> Mapping[str, str]:
    """How many have each of some values of a trait, or how many users have done the event with it."""
    owner = field.collection if isinstance(field, TraitSchema) else Collection.USERS
    definitions = [Definition(AudienceType(owner.value), _test(field, event, text)) for text in texts]
    found = count(definitions) if definitions else ()
    return {text: f"{about(size)} {owner.value}" for text, size in zip(texts, found, strict=True)}


def _test(field: PropertySchema | TraitSchema, event: str, text: str) -> Comparison:
    """The condition that the builder would make of a value."""
    operator = Operator.CONTAINS if field.type is FieldType.ARRAY else Operator.EQUALS
    value = Literal(text, LiteralKind.STRING)
    if len(text) < _LONG and kind_of(text, field.type, operator) is LiteralKind.NUMBER:
        value = Literal(float(text), LiteralKind.NUMBER)
    if isinstance(field, TraitSchema):
        return Comparison(Trait(field.key), operator, (value,))
    done = Where(Comparison(Property(field.name), operator, (value,)))
    times = Aggregate(Event(event), (done,), Reducer(ReducerName.COUNT))
    return Comparison(times, Operator.AT_LEAST, (Literal(1, LiteralKind.NUMBER),))
