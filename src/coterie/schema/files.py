"""A space as JSON: reads and writes the form of the evaluation sets, and our optional additions to it.

    {"space": "shop", "about": "…", "lookback_days": 1095,
     "events": [{"name": "Order Completed", "last_seen": "2026-06-15", "count_30d": 41250,
                 "properties": [{"name": "total", "type": "number", "values": [49.0]}]}],
     "traits": [{"key": "plan", "kind": "custom", "collection": "users", "type": "string", "values": ["pro"]}],
     "audiences": [{"key": "vip", "name": "VIP customers", "collection": "users", "description": "…"}]}

Events, properties, traits and audiences may carry `description` and `aliases`; events `first_seen` and `count`;
properties and traits `last_seen` and `count`; a space `limits`. Keys that aren't known are ignored, so that files with
notes of other tools can be read; null counts as absent. Reading gathers every problem before it refuses.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from coterie.core.errors import InvalidInputError, NotFoundError
from coterie.core.time import parse_instant, print_instant
from coterie.schema.space import (
    AudienceRef,
    Collection,
    EventSchema,
    FieldType,
    FieldValue,
    Limits,
    PropertySchema,
    Space,
    TraitKind,
    TraitSchema,
)

MAX_FILE_BYTES = 64 * 1024 * 1024
"""The largest file that is read: thousands of times a usual space, and far below what would exhaust the memory."""

MAX_VALUE_DEPTH = 32
"""How deep arrays and objects may be nested in a value."""

MAX_PROBLEMS_SHOWN = 100

Kind = TypeVar("Kind", bound=StrEnum)
Item = TypeVar("Item")


def read_space(path: Path | str) -> Space:
    """The space that a file of UTF-8 JSON describes.

    Raises NotFoundError where there is no such file, InvalidInputError where it can't be read, is larger than
    MAX_FILE_BYTES, or describes no space.
    """
    path = Path(path)
    try:
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES + 1)
    except FileNotFoundError:
        raise NotFoundError(f"There is no file {path}.") from None
    except OSError as error:
        raise InvalidInputError(f"{path} can't be read: {error.strerror or error}.") from None
    if len(content) > MAX_FILE_BYTES:
        raise InvalidInputError(f"{path} is larger than {MAX_FILE_BYTES // 2**20} MiB, too large for a space.")
    try:
        document = json.loads(content.decode("utf-8-sig"), parse_constant=_refuse_constant)
    except UnicodeDecodeError as error:
        raise InvalidInputError(f"{path} is not UTF-8 text: byte {error.start} fits nothing.") from None
    except RecursionError:
        raise InvalidInputError(f"{path} is nested too deeply.") from None
    except ValueError as error:
        raise InvalidInputError(f"{path} is not JSON: {error}.") from None
    return space_from_json(document)


def write_space(space: Space, path: Path | str) -> None:
    """Write a space to a file of UTF-8 JSON, indented, with a line feed at its end."""
    text = json.dumps(space_to_json(space), ensure_ascii=False, indent=2)
    Path(path).write_text(text + "\n", encoding="utf-8")


def space_from_json(document: object) -> Space:
    """The space of a JSON value (what `json.loads` gives).

    Raises InvalidInputError, whose message has a line with a JSON path for each problem.
    """
    problems: list[str] = []
    if not isinstance(document, Mapping):
        _refuse([f"$: an object is needed, not {_kind_of(document)}"])
    space = _read_space(_Object(document, "$", problems))
    if problems:
        _refuse(problems)
    return space


def space_to_json(space: Space) -> dict[str, object]:
    """The JSON value of a space; `space_from_json` reads the same space from it.

    What is absent or a default is left out, except the keys that every file of the evaluation sets has.
    """
    limits = {
        item.name: getattr(space.limits, item.name)
        for item in fields(Limits)
        if item.name != "lookback_days" and getattr(space.limits, item.name) != item.default
    }
    document: dict[str, object] = {
        "space": space.name,
        "about": space.about,
        "lookback_days": space.limits.lookback_days,
        "events": [_event_to_json(event) for event in space.events],
        "traits": [_trait_to_json(trait) for trait in space.traits],
        "audiences": [_audience_to_json(audience) for audience in space.audiences],
    }
    return document | ({"limits": limits} if limits else {})


# Reading --------------------------------------------------------------------------------------------------------------


def _read_space(source: _Object) -> Space:
    return Space(
        name=source.name("space"),
        about=source.text("about"),
        limits=_read_limits(source),
        events=source.items("events", _read_event, unique=lambda event: (event.name,), called="event"),
        traits=source.items("traits", _read_trait, unique=lambda trait: (trait.collection, trait.key), called="trait"),
        audiences=source.items(
            "audiences", _read_audience, unique=lambda audience: (audience.collection, audience.key), called="audience"
        ),
    )


def _read_limits(source: _Object) -> Limits:
    limits = {"lookback_days": source.integer("lookback_days", least=1)}
    for inner in source.object("limits"):
        limits |= {item.name: inner.integer(item.name, least=1) for item in fields(Limits) if item.name not in limits}
    return Limits(**{name: number for name, number in limits.items() if number is not None})


def _read_event(source: _Object) -> EventSchema:
    return EventSchema(
        name=source.name("name"),
        properties=source.items("properties", _read_property, unique=lambda item: (item.name,), called="property"),
        last_seen=source.instant("last_seen"),
        first_seen=source.instant("first_seen"),
        count_30d=source.integer("count_30d"),
        count=source.integer("count"),
        description=source.text("description"),
        aliases=source.texts("aliases"),
    )


def _read_property(source: _Object) -> PropertySchema:
    return PropertySchema(
        name=source.name("name"),
        type=source.choice("type", FieldType.STRING),
        values=source.values("values"),
        last_seen=source.instant("last_seen"),
        count=source.integer("count"),
        description=source.text("description"),
        aliases=source.texts("aliases"),
    )


def _read_trait(source: _Object) -> TraitSchema:
    return TraitSchema(
        key=source.name("key"),
        kind=source.choice("kind", TraitKind.CUSTOM),
        collection=source.choice("collection", Collection.USERS),
        type=source.choice("type", FieldType.STRING),
        values=source.values("values"),
        last_seen=source.instant("last_seen"),
        count=source.integer("count"),
        description=source.text("description"),
        aliases=source.texts("aliases"),
    )


def _read_audience(source: _Object) -> AudienceRef:
    return AudienceRef(
        key=source.name("key"),
        name=source.text("name"),
        collection=source.choice("collection", Collection.USERS),
        description=source.text("description"),
        aliases=source.texts("aliases"),
    )


@dataclass(frozen=True)
class _Object:
    """A JSON object, its path, and the list that its problems go to. A value that is wrong reads as if absent."""

    members: Mapping[Any, object]
    path: str
    problems: list[str]

    def _report(self, place: str, message: str) -> None:
        self.problems.append(f"{self.path}{place}: {message}")

    def text(self, key: str) -> str:
        value = self.members.get(key)
        return "" if value is None else self._string(value, f".{key}") or ""

    def name(self, key: str) -> str:
        """A text that must be there and not be blank."""
        value = self.members.get(key)
        if value is None or (isinstance(value, str) and not value.strip()):
            self._report(f".{key}", "a name is needed" if value is None else "a name may not be blank")
            return ""
        return self.text(key)

    def _string(self, value: object, place: str) -> str | None:
        if isinstance(value, str) and not _has_surrogates(value):
            return value
        wrong = "half of a surrogate pair" if isinstance(value, str) else _kind_of(value)
        self._report(place, f"text is needed, not {wrong}")
        return None

    def integer(self, key: str, *, least: int = 0) -> int | None:
        value = self.members.get(key)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            self._report(f".{key}", f"a whole number of {least} or more is needed, not {_kind_of(value)}")
            return None
        return value

    def instant(self, key: str) -> datetime | None:
        value = self.members.get(key)
        instant = parse_instant(value) if isinstance(value, str) else None
        if value is not None and instant is None:
            self._report(f".{key}", f"a date (2026-06-15 or 2026-06-15T12:00:00Z) is needed, not {_kind_of(value)}")
        return instant

    def choice(self, key: str, default: Kind) -> Kind:
        value = self.members.get(key)
        if value is None:
            return default
        known = type(default)
        if isinstance(value, str) and value in set(known):
            return known(value)
        self._report(f".{key}", f"one of {', '.join(known)} is needed, not {_kind_of(value)}")
        return default

    def _list(self, key: str) -> Iterable[tuple[int, object]]:
        value = self.members.get(key)
        if isinstance(value, (list, tuple)):
            return enumerate(value)
        if value is not None:
            self._report(f".{key}", f"a list is needed, not {_kind_of(value)}")
        return ()

    def texts(self, key: str) -> tuple[str, ...]:
        texts = [self._string(value, f".{key}[{index}]") for index, value in self._list(key)]
        return tuple(text for text in texts if text is not None)

    def values(self, key: str) -> tuple[FieldValue, ...]:
        found: list[FieldValue] = []
        for index, value in self._list(key):
            try:
                frozen = _freeze(value, MAX_VALUE_DEPTH)
            except ValueError as error:
                self._report(f".{key}[{index}]", str(error))
                continue
            if isinstance(frozen, dict):
                self._report(f".{key}[{index}]", "a value can't be an object: list its fields as `name.field` instead")
            else:
                found.append(frozen)
        return tuple(found)

    def object(self, key: str) -> Iterator[_Object]:
        """The object at a key, if there is one."""
        value = self.members.get(key)
        if isinstance(value, Mapping):
            yield _Object(value, f"{self.path}.{key}", self.problems)
        elif value is not None:
            self._report(f".{key}", f"an object is needed, not {_kind_of(value)}")

    def items(
        self, key: str, read: Callable[[_Object], Item], *, unique: Callable[[Item], tuple[str, ...]], called: str
    ) -> tuple[Item, ...]:
        """The objects of a list, each read by `read`; no two may agree in `unique`, unless a name is missing anyway."""
        found: dict[tuple[str, ...], Item] = {}
        for index, value in self._list(key):
            place = f".{key}[{index}]"
            if not isinstance(value, Mapping):
                self._report(place, f"an object is needed, not {_kind_of(value)}")
                continue
            item = read(_Object(value, self.path + place, self.problems))
            identity = unique(item)
            if identity in found and "" not in identity:
                self._report(place, f"this {called} was listed before")
            found.setdefault(identity, item)
        return tuple(found.values())


def _freeze(value: object, depth: int) -> Any:  # noqa: ANN401 - a JSON value becomes a FieldValue or a dict
    """A JSON value whose arrays are tuples. Raises ValueError for what JSON can't say, or says too deeply."""
    if depth == 0:
        raise ValueError(f"a value is nested more than {MAX_VALUE_DEPTH} deep")
    if isinstance(value, (list, tuple)):
        return tuple(_freeze(item, depth - 1) for item in value)
    if isinstance(value, Mapping):
        return {_freeze(key, depth - 1): _freeze(item, depth - 1) for key, item in value.items()}
    if isinstance(value, float) and value - value != 0:
        raise ValueError("a number must be finite")
    if isinstance(value, str) and _has_surrogates(value):
        raise ValueError("text holds half of a surrogate pair")
    if value is None or isinstance(value, (str, int, float)):
        return value
    raise ValueError(f"{type(value).__name__} is no JSON value")


def _has_surrogates(text: str) -> bool:
    return not text.isascii() and any("\ud800" <= character <= "\udfff" for character in text)


def _kind_of(value: object) -> str:
    """What a wrong value is, in a few words."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case int() | float():
            return f"{value:.12g}" if isinstance(value, float) or abs(value) < 10**12 else "so large a number"
        case str():
            text = value if len(value) <= 40 else value[:39] + "…"  # noqa: PLR2004 - fits a line
            return f'"{text}"' if text.isprintable() else "such text"
        case list() | tuple():
            return "a list"
        case Mapping():
            return "an object"
        case _:
            return type(value).__name__


def _refuse_constant(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON number")


def _refuse(problems: list[str]) -> NoReturn:
    shown = problems[:MAX_PROBLEMS_SHOWN]
    if len(problems) > len(shown):
        shown = [*shown, f"… and {len(problems) - len(shown)} more"]
    count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
    raise InvalidInputError(
        "\n".join([f"This describes no space ({count}):", *shown]),
        next_step="Mend the file at the places named, then try again.",
    )


# Writing --------------------------------------------------------------------------------------------------------------


def _event_to_json(event: EventSchema) -> dict[str, object]:
    return {
        "name": event.name,
        **_instants(last_seen=event.last_seen, first_seen=event.first_seen),
        **_present(count_30d=event.count_30d, count=event.count),
        "properties": [_property_to_json(item) for item in event.properties],
        **_notes(event.description, event.aliases),
    }


def _property_to_json(item: PropertySchema) -> dict[str, object]:
    return {
        "name": item.name,
        **_field_to_json(item),
    }


def _trait_to_json(trait: TraitSchema) -> dict[str, object]:
    return {
        "key": trait.key,
        "kind": trait.kind.value,
        "collection": trait.collection.value,
        **_field_to_json(trait),
    }


def _field_to_json(field: PropertySchema | TraitSchema) -> dict[str, object]:
    return {
        "type": field.type.value,
        "values": _thaw(field.values),
        **_instants(last_seen=field.last_seen),
        **_present(count=field.count),
        **_notes(field.description, field.aliases),
    }


def _audience_to_json(audience: AudienceRef) -> dict[str, object]:
    return {
        "key": audience.key,
        "name": audience.name,
        "collection": audience.collection.value,
        **_notes(audience.description, audience.aliases),
    }


def _notes(description: str, aliases: tuple[str, ...]) -> dict[str, object]:
    return _present(description=description or None, aliases=list(aliases) or None)


def _present(**members: object) -> dict[str, object]:
    return {key: value for key, value in members.items() if value is not None}


def _instants(**instants: datetime | None) -> dict[str, object]:
    """Instants as text; a midnight as its date alone."""
    texts = {key: print_instant(instant) for key, instant in instants.items() if instant is not None}
    return {key: text.removesuffix("T00:00:00Z") for key, text in texts.items()}


def _thaw(value: object) -> object:
    if isinstance(value, (list, tuple)):
        return [_thaw(item) for item in value]
    if isinstance(value, dict):
        return {key: _thaw(item) for key, item in value.items()}
    return value
