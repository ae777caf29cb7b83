"""The schema of an answer, made for each request with the names that the model may use.

It keeps to what every provider takes: objects whose fields are all required and no others allowed, no recursion, no
`oneOf`, no limits on numbers or lengths, at most 1,000 words in lists (250 in one, so that their length isn't counted),
and no empty word. What doesn't fit as a list of words is a plain text; the decoder looks names up in any case. A row
begins with the words that it is made for, so that these are looked for first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from coterie.generate.context import Entry
from coterie.generate.drafting.words import MEASURES, NOTHING, TESTS, UNITS, Against, Match, Outcome, Step, Time, Who
from coterie.language.ast import AudienceType

Json = dict[str, object]

USUAL: tuple[str, ...] = (
    *("message", "options", "unused", "option", "inside", "who", "events", "traits", "audiences"),
    *("step", "filters", "measure", "of", "is", "values", "time", "from", "to", "unit", "against"),
)
"""Fields that have a usual value, which an answer may leave out where a provider lets it.

Servers that keep a model to a schema have it write what is required before what isn't. So what may stand before a
comparison, such as what is measured, is thought of only if the comparison isn't required either.
"""

LISTED: tuple[frozenset[str], ...] = (
    frozenset(("event", "trait", "audience", "property")),
    frozenset(("event", "trait", "audience")),
    frozenset(),
)
"""Which kinds of names a schema may list, most first; a smaller request lists fewer."""

_MOST_NAMES = 250
"""In one list."""

_LONGEST_NAME = 200
_TEXT: Json = {"type": "string"}
_NUMBER: Json = {"type": "integer"}


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
        "events": _list(_object(_EVENT)),
        "traits": _list(_object(_TRAIT)),
        "audiences": _list(_object({"quote": _TEXT, "audience": _ref("audience")})),
    }
    answer: Json = {
        "outcome": _enum(Outcome),
        "message": _TEXT,
        "options": _list(_TEXT),
        "groups": _list(_object(group)),
        "unused": _list(_TEXT),
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


def _list(items: Mapping[str, object]) -> Json:
    return {"type": "array", "items": dict(items)}


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
    "values": _list(_TEXT),
    "against": _enum(Against),
}
_TRAIT: Json = {"quote": _TEXT, "trait": _ref("trait")} | _TESTED
_EVENT: Json = {
    "quote": _TEXT,
    "event": _ref("event"),
    "step": _enum(Step),
    "filters": _list(_object({"property": _ref("property")} | _TESTED)),
    "measure": _words(MEASURES),
    "of": _ref("property"),
    "is": _ref("test"),
    "values": _list(_TEXT),
    "time": _ref("time"),
    "from": _TEXT,
    "to": _TEXT,
    "unit": _words(UNITS),
}
