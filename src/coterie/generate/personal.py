"""Personal data in prompts: found, noted for whoever wrote it, and masked before a prompt leaves for a model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from coterie.core.text import Span
from coterie.language.ast import (
    Aggregate,
    Argument,
    Comparison,
    Definition,
    Literal,
    Node,
    Operator,
    Property,
    Reducer,
    Trait,
)
from coterie.language.rebuilding import rebuilt
from coterie.schema.personal import COARSE, is_personal
from coterie.schema.personal_forms import day_of
from coterie.schema.personal_patterns import Personal, PersonalKind, find_personal

__all__ = [
    "Masked",
    "Personal",
    "PersonalKind",
    "find_personal",
    "mask_personal",
    "personal_note",
    "unmask",
    "without_personal",
]

_DAY = "1901-01-{:02}"
"""The placeholder of a date of birth: a day on which nobody who is still alive was born."""

_PERSONAL = "[personal]"
_PLACEHOLDER = re.compile(r"\[[a-z]+-\d+\]")
_EXACT = frozenset(
    (
        *(Operator.EQUALS, Operator.DIFFERS, Operator.ONE_OF, Operator.NONE_OF),
        *(Operator.CONTAINS, Operator.OMITS, Operator.STARTS_WITH, Operator.ENDS_WITH),
    )
)


@dataclass(frozen=True, kw_only=True)
class Masked:
    """A text without its personal data. `held` gives for each placeholder in it what stood there.

    A date of birth has another date for a placeholder, so that it can be used where a date is needed; `days` gives for
    each the day that it stands for, as the language writes days.
    """

    text: str
    held: Mapping[str, str]
    days: Mapping[str, str] = field(default_factory=dict)

    def restored(self, text: str) -> str:
        """A text with the placeholders of this one replaced by what they stand for, in whatever case they are."""
        if not self.held:
            return text
        known = {name.casefold(): original for name, original in self.held.items()}
        pattern = re.compile("|".join(map(re.escape, sorted(known, key=len, reverse=True))), re.IGNORECASE)
        return pattern.sub(lambda match: known[match[0].casefold()], text)

    def value(self, text: str) -> str:
        """A constant with what its placeholders stand for."""
        return self.days.get(text) or self.restored(text)

    def original_span(self, span: Span) -> Span:
        """The place in the original text that a place in this one stands for; a placeholder is one whole."""
        return Span(self._original(span.start, is_end=False), self._original(span.end, is_end=True))

    def _original(self, place: int, *, is_end: bool) -> int:
        grown = 0
        for found in re.finditer("|".join(map(re.escape, self.held)) or "$^", self.text):
            original = self.held[found[0]]
            if found.start() < place < found.end():
                return found.start() + grown + (len(original) if is_end else 0)
            if found.end() <= place:
                grown += len(original) - len(found[0])
        return place + grown


def mask_personal(text: str) -> Masked:
    """A text with placeholders such as `[email-1]` for its personal data; the same data have the same placeholder."""
    names: dict[str, str] = {}
    days: dict[str, str] = {}
    parts: list[str] = []
    end = 0
    for item in find_personal(text):
        original = item.span.of(text)
        if original not in names:
            name = names[original] = _free_name(item.kind, text, set(names.values()))
            day = day_of(original) if item.kind is PersonalKind.BIRTH else None
            if day is not None:
                days[name] = day
        parts += [text[end : item.span.start], names[original]]
        end = item.span.end
    held = {name: original for original, name in names.items()}
    return Masked(text="".join((*parts, text[end:])), held=held, days=days)


def _free_name(kind: PersonalKind, text: str, taken: set[str]) -> str:
    """A placeholder that is not in the text and stands for nothing else yet."""
    form = _DAY if kind is PersonalKind.BIRTH else f"[{kind.value.split()[0].lower()}-{{}}]"
    number = 1
    while (name := form.format(number)) in taken or name in text.lower():
        number += 1
    return name


def without_personal(definition: Definition) -> Definition:
    """A definition with placeholders for the personal data in its constants, and for all that personal fields hold."""

    def hidden(argument: Argument) -> Argument:
        is_masked = isinstance(argument, Literal) and _PLACEHOLDER.fullmatch(str(argument.value))
        return argument if is_masked or not isinstance(argument, Literal) else replace(argument, value=_PERSONAL)

    def change(node: Node) -> Node:
        if isinstance(node, Literal) and isinstance(node.value, str):
            return replace(node, value=mask_personal(node.value).text)
        if isinstance(node, Comparison) and _holds_personal(node):
            return replace(node, arguments=tuple(map(hidden, node.arguments)))
        return node

    return Definition(definition.audience_type, rebuilt(definition.condition, change))


def _holds_personal(node: Comparison) -> bool:
    """Whether a field is compared with words or days that are somebody's: their name, address or birthday.

    A bound, such as a day that they were born before, is nobody's.
    """
    if node.operator not in _EXACT:
        return False
    match node.left:
        case Trait(path) | Property(path) | Aggregate(reducer=Reducer(argument=Property(path))):
            pass
        case _:
            return False
    is_said = all(isinstance(item, Literal) and isinstance(item.value, str) for item in node.arguments)
    return bool(node.arguments) and is_said and is_personal(path) and not COARSE.search(path)


def unmask(definition: Definition, masked: Masked) -> Definition:
    """A definition with the placeholders in its constants replaced by what they stand for."""
    if not masked.held:
        return definition

    def change(node: Node) -> Node:
        if isinstance(node, Literal) and isinstance(node.value, str):
            return replace(node, value=masked.value(node.value))
        return node

    return Definition(definition.audience_type, rebuilt(definition.condition, change))


def personal_note(text: str) -> str | None:
    """What to tell whoever wrote a prompt that holds personal data."""
    kinds = tuple(dict.fromkeys(item.kind.value for item in find_personal(text)))
    if not kinds:
        return None
    listed = " and ".join((", ".join(kinds[:-1]), kinds[-1])) if len(kinds) > 1 else kinds[0]
    return (
        f"The description seems to hold personal data ({listed}). It is seldom needed here: "
        "name events, traits and audiences instead."
    )
