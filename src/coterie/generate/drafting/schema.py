"""The schema of an answer, made for each request with the names that the model may use.

It keeps to what every provider takes: objects whose fields are all required and no others allowed, no recursion, no
`oneOf`, at most 1,000 words in lists (250 in one, so that their length isn't counted), and no empty word. It limits
numbers and lengths, so that a server which keeps a small model to the schema keeps it from repeating itself as well;
vendors that don't take limits aren't sent them (`providers/asking.py`). What doesn't fit as a list of words is a plain
text; the decoder looks names up in any case. A row begins with the words that it is made for, so that these are looked
for first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from coterie.generate.context import Entry
from coterie.generate.drafting.words import MEASURES, NOTHING, TESTS, UNITS, Against, Match, Outcome, Step, Time, Who
from coterie.language.ast import AudienceType

Json = dict[str, object]

LISTED: tuple[frozenset[str], ...] = (
    frozenset(("event", "trait", "audience", "property")),
    frozenset(("event", "trait", "audience")),
    frozenset(),
)
"""Which kinds of names a schema may list, most first; a smaller request lists fewer."""

_MOST_NAMES = 250
"""In one list."""

_LONGEST_NAME = 200
_TEXT: Json = {"type": "string", "maxLength": _LONGEST_NAME}
_NUMBER: Json = {"type": "integer", "minimum": 0, "maximum": 40}
_QUOTE: Json = {"type": "string", "maxLength": 200}
_VALUE: Json = {"type": "string", "maxLength": 100}
_BOUND: Json = {"type": "string", "maxLength": 20}
_MOST_VALUES, _MOST_ROWS, _MOST_FILTERS, _MOST_GROUPS, _MOST_OPTIONS, _MOST_UNUSED = 50, 20, 10, 30, 4, 10


def flat_schema(entries: Sequence[Entry], audience_type: AudienceType, *, listed: frozenset[str] = LISTED[0]) -> Json:
    """The schema of answers that use the names of these entries; kinds that aren't listed are plain texts."""
    names = {kind: found for kind, found in names_by_kind(entries).items() if kind in listed}
    fields = names.get("property")
    definitions = {
        "test": _words(TESTS),
        "time": _words(time.value for time in Time),
        "event": _names(names.get("event", ())),
        "property": _names(tuple(dict.fromkeys((NOTHING, *fields))) if fields else ()),
        "trait": _names(names.get("trait", ())),
        "audience": _names(names.get("audience", ())),
    }
    group: Json = {
        "option": _NUMBER,
        "inside": _NUMBER,
        "match": _enum(Match),
    }
    if audience_type is AudienceType.ACCOUNTS:
        group["who"] = _enum(Who)
    group |= {
        "events": _list(_object(_EVENT), _MOST_ROWS),
        "traits": _list(_object(_TRAIT), _MOST_ROWS),
        "audiences": _list(_object({"quote": _QUOTE, "audience": _ref("audience")}), _MOST_ROWS),
    }
    answer: Json = {
        "outcome": _enum(Outcome),
        "message": _QUOTE,
        "options": _list(_QUOTE, _MOST_OPTIONS),
        "groups": _list(_object(group), _MOST_GROUPS),
        "unused": _list(_QUOTE, _MOST_UNUSED),
    }
    return _object(answer) | {"$defs": definitions}


def names_by_kind(entries: Iterable[Entry]) -> Mapping[str, tuple[str, ...]]:
    """The names of some entries by kind, each once, in their order."""
    found: dict[str, dict[str, None]] = {}
    for entry in entries:
        found.setdefault(entry.kind, {})[entry.name] = None
    return {kind: tuple(names) for kind, names in found.items()}


def _object(properties: Mapping[str, object]) -> Json:
    return {
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(items: Mapping[str, object], most: int) -> Json:
    return {"type": "array", "items": dict(items), "maxItems": most}


def _ref(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def _words(words: Iterable[str]) -> Json:
    return {"type": "string", "enum": list(words)}


def _enum(words: type[StrEnum]) -> Json:
    return _words(word.value for word in words)


def _names(names: Sequence[str]) -> Json:
    """A list of names; a plain text where there are none, too many, or some that a list can't hold."""
    usable = 0 < len(names) <= _MOST_NAMES and all(0 < len(name) <= _LONGEST_NAME for name in names)
    return _words(names) if usable else dict(_TEXT)


_TESTED: Json = {
    "is": _ref("test"),
    "values": _list(_VALUE, _MOST_VALUES),
    "against": _enum(Against),
}
_TRAIT: Json = {"quote": _QUOTE, "trait": _ref("trait")} | _TESTED
_EVENT: Json = {
    "quote": _QUOTE,
    "event": _ref("event"),
    "step": _enum(Step),
    "filters": _list(_object({"property": _ref("property")} | _TESTED), _MOST_FILTERS),
    "measure": _words(MEASURES),
    "of": _ref("property"),
    "is": _ref("test"),
    "values": _list(_VALUE, _MOST_VALUES),
    "time": _ref("time"),
    "from": _BOUND,
    "to": _BOUND,
    "unit": _words(UNITS),
}
