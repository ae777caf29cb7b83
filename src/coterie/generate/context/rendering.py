"""A context as text for a model: one line for each event, trait and audience.

What comes from data can't end the text or begin anything in it: it is one plain word, or stands in a JSON string, in
which besides control characters also `<`, `>` and `&` and everything that is not shown as it is (line separators, marks
of direction, tag characters) are written as escapes.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Sequence

from coterie.core.text import estimated_tokens
from coterie.generate.context.entry import Entry
from coterie.schema.space import Collection, FieldType

OPENING, CLOSING = "<space-data>", "</space-data>"
"""What a context stands between; neither can occur inside it."""

_HIDDEN = frozenset(("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"))
_WORD = re.compile(r"[A-Za-z0-9][\w.$-]{0,63}", re.ASCII)
_HARMLESS = re.compile(r"[\w \-./:,()+#%]*", re.ASCII)


def inert(text: str) -> str:
    """A text from data as a quoted string that nothing can be read out of but that text."""
    if _HARMLESS.fullmatch(text):
        return f'"{text}"'
    quoted = json.dumps(text, ensure_ascii=False)
    return "".join(escaped(letter) if is_hidden(letter) else letter for letter in quoted)


def shown(text: str) -> str:
    """A name or value: bare where it is one word, else as a quoted string. Quotes are a third of what names take."""
    return text if _WORD.fullmatch(text) else inert(text)


def is_hidden(letter: str) -> bool:
    """Whether a letter is shown as something else, or as nothing, or could be a mark of ours."""
    if letter.isascii():
        return letter in "<>&\x7f`"
    category = unicodedata.category(letter)
    return category in _HIDDEN or (category == "Zs" and letter != " ")


def escaped(letter: str) -> str:
    """A letter as JSON writes it where it can't stand for itself."""
    return "".join(f"\\u{unit:04x}" for unit in _units(ord(letter)))


def _units(code: int) -> tuple[int, ...]:
    """The UTF-16 units of a code point, which is what JSON escapes are made of."""
    if code < 0x10000:  # noqa: PLR2004 - the end of the basic plane
        return (code,)
    code -= 0x10000
    return 0xD800 + (code >> 10), 0xDC00 + (code & 0x3FF)


def render(entries: Sequence[Entry]) -> str:
    """The data part of a prompt: events with their properties, traits, audiences, in the order given."""
    lines = [OPENING]
    events = [entry for entry in entries if entry.kind == "event"]
    if events:
        lines.append("Events and their properties (text where no type is said):")
        owned: dict[str, list[Entry]] = {event.name: [] for event in events}
        for entry in entries:
            if entry.kind == "property" and entry.event is not None:
                owned.setdefault(entry.event, []).append(entry)
        lines += [event_line(event, owned[event.name]) for event in events]
    for collection, whose in ((Collection.ACCOUNTS, "accounts"), (Collection.USERS, "users")):
        for kind, heading in (("trait", f"Traits of {whose}:"), ("audience", f"Audiences of {whose}:")):
            found = [entry for entry in entries if entry.kind == kind and entry.collection is collection]
            if found:
                lines += [heading, *(field_text(entry) for entry in found)]
    return "\n".join((*lines, CLOSING))


_BESIDE = 1
"""What separates an entry from the next one, in tokens."""


def tokens_of(entry: Entry) -> int:
    """What an entry adds to a text."""
    return estimated_tokens(head_text(entry) if entry.kind == "event" else field_text(entry)) + _BESIDE


def event_line(event: Entry, properties: Sequence[Entry]) -> str:
    """An event and its properties."""
    head = head_text(event)
    return f"{head}: {'; '.join(map(field_text, properties))}" if properties else head


def head_text(entry: Entry) -> str:
    """The name of an entry, whether it is out of use, and its description."""
    text = shown(entry.name) + ("" if entry.is_active else " (inactive)")
    return f"{text} - {inert(entry.description)}" if entry.description else text


def field_text(entry: Entry) -> str:
    """A property, trait or audience: name, type and values."""
    text = shown(entry.name)
    if entry.types and entry.types != (FieldType.STRING,):
        text += " " + "|".join(entry.types)
    if not entry.is_active:
        text += " (inactive)"
    if entry.values:
        text += f" [{', '.join(map(shown, entry.values))}]"
    return f"{text} - {inert(entry.description)}" if entry.description else text
