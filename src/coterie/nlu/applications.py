"""Whether the "application" of an event's name is the app or a form that people hand in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from coterie.core.wordlists import words
from coterie.nlu.names import split_words

_HANDED_IN = words("submitted started completed approved rejected declined received")
_LIFECYCLE = words("installed opened updated uninstalled backgrounded crashed foregrounded launched")
_NAME_AND_DEED, _FORM, _SOFTWARE = 2, "application", "app_"


def has_forms(names: Iterable[str]) -> bool:
    """Whether applications are what people hand in, by the names of all events."""
    parts = (split_words(name) for name in names)
    return any(name[0] == _FORM and name[-1] in _HANDED_IN for name in parts if len(name) == _NAME_AND_DEED)


def as_software(name: str) -> str:
    """The name of an event of the app's life, with "app" for the word that forms of paper share."""
    parts = split_words(name)
    if len(parts) == _NAME_AND_DEED and parts[0] == _FORM and parts[1] in _LIFECYCLE:
        return f"App {parts[1]}"
    return name


def without_software(concepts: Mapping[str, float], name: str) -> dict[str, float]:
    """The concepts of an event without those of the app, where its application is a form."""
    is_form = _FORM in split_words(name)
    return {
        concept: quality for concept, quality in concepts.items() if not (is_form and concept.startswith(_SOFTWARE))
    }
