"""What may leave for a model: names always, descriptions by default, values only by consent, personal data never."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from coterie.core.values import to_text
from coterie.schema.personal import COARSE, identifies_somebody, is_personal, looks_personal
from coterie.schema.personal_patterns import find_personal
from coterie.schema.space import FieldType, FieldValue, PropertySchema, TraitSchema

_LONGEST_VALUE = 40
"""In characters: a longer value is a text that somebody wrote, which may hold anything."""

_NO_VOCABULARY = (FieldType.BOOLEAN, FieldType.DATE, FieldType.OBJECT)
"""Types whose values tell nothing that the type doesn't."""


@dataclass(frozen=True, kw_only=True)
class Privacy:
    """The consent of a space's owners to what is sent to a model.

    `personal` and `not_personal` are keys of traits and paths of properties that owners have flagged; a flag on
    `address` covers `address.city` as well. A flag overrules what a name or the values look like; where both are
    there, the field is personal.
    """

    may_send_values: bool = False
    may_send_descriptions: bool = True
    personal: frozenset[str] = field(default_factory=frozenset)
    not_personal: frozenset[str] = field(default_factory=frozenset)

    def is_personal(self, path: str, values: tuple[FieldValue, ...] = ()) -> bool:
        """Whether a field is personal: flagged, or by its name, or because one of its values looks so."""
        prefixes = [path[:end] for end, letter in enumerate(path) if letter == "."] + [path]
        if not self.personal.isdisjoint(prefixes):
            return True
        if not self.not_personal.isdisjoint(prefixes):
            return False
        if identifies_somebody(path) or (is_personal(path) and not COARSE.search(path)):
            return True
        return any(isinstance(item, str) and looks_personal(item) for item in _flat(values))

    def values_of(self, item: PropertySchema | TraitSchema) -> tuple[str, ...]:
        """The values of a field that may be sent, most frequent first; arrays give their elements."""
        path = item.key if isinstance(item, TraitSchema) else item.name
        if not self.may_send_values or item.type in _NO_VOCABULARY or self.is_personal(path, item.values):
            return ()
        texts = (to_text(value) for value in _flat(item.values) if value is not None and not isinstance(value, bool))
        return tuple(dict.fromkeys(text for text in texts if 0 < len(text) <= _LONGEST_VALUE))

    def description(self, text: str) -> str:
        """A description as it may be sent; nothing of one that holds personal data."""
        return text if text and self.may_send_descriptions and not find_personal(text) else ""

    def may_send_name(self, name: str) -> bool:
        """Whether a name may be sent: not where it is personal itself, as keys made of e-mail addresses are."""
        return name in self.not_personal or not looks_personal(name)


def _flat(values: object) -> Iterator[FieldValue]:
    """Values, and the elements of arrays among them; objects are left out."""
    if isinstance(values, (tuple, list)):
        for value in values:
            yield from _flat(value)
    elif values is None or isinstance(values, (str, int, float, bool)):
        yield values
