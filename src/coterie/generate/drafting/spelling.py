"""Values as the space spells them (`generation.md` 3): a model that sees no values says "Germany" where it is `DE`.

This is done here and not by the model, so that values needn't leave for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from coterie.nlu.lexicon import VALUES, ValueSense
from coterie.nlu.names import fold, name_lemmas
from coterie.schema.space import FieldValue

_FAMILIES = ("countries", "us_states", "provinces", "languages", "currencies", "genders", "coins")
"""Kinds of values that have codes, each of which means the very same."""

_LONGEST_CODE = 3


def as_kept(text: str, values: Sequence[FieldValue]) -> str:
    """The text as a field spells it that has held these values; as it is where none of them, or several, are meant.

    The same but for letter case, then the same words, then the same country, language and so on, by its code; at last
    the code of one that was never seen, where the field is seen to hold such codes.
    """
    seen = tuple(value for value in values if isinstance(value, str))
    if not seen or text in seen:
        return text
    for shape in (_folded, _words):
        meant = {value for value in seen if shape(value) == shape(text)}
        if meant:
            return meant.pop() if len(meant) == 1 else text
    return _by_code(text, seen)


def _folded(text: str) -> str:
    return fold(text.strip())


def _words(text: str) -> tuple[str, ...]:
    return tuple(options[0] for options in name_lemmas(text))


def _by_code(text: str, seen: Sequence[str]) -> str:
    for family in _FAMILIES:
        senses = _senses(family).get(_said(text), ())
        if len(senses) != 1:
            continue
        codes = senses[0].codes
        meant = {value for value in seen if fold(value) in map(fold, codes)}
        if len(meant) == 1:
            return meant.pop()
        known = _codes(family)
        if not meant and all(fold(value) in known for value in seen):
            return _in_style(codes, seen[0])
    return text


def _said(text: str) -> str:
    return " ".join(fold(text).replace("-", " ").replace("_", " ").split())


@lru_cache(maxsize=len(_FAMILIES))
def _senses(family: str) -> Mapping[str, tuple[ValueSense, ...]]:
    """The senses of a family by what is said for them and by their codes."""
    found: dict[str, dict[str, ValueSense]] = defaultdict(dict)
    for sense in VALUES[family]:
        for said in (*sense.said, *sense.cased, *sense.codes):
            found[_said(said)][sense.id] = sense
    return {said: tuple(senses.values()) for said, senses in found.items()}


@lru_cache(maxsize=len(_FAMILIES))
def _codes(family: str) -> frozenset[str]:
    return frozenset(fold(code) for sense in VALUES[family] for code in sense.codes)


def _in_style(codes: Sequence[str], model: str) -> str:
    """The code that looks like a value seen: as long where that is short, and in the same case."""
    if len(model) <= _LONGEST_CODE:
        alike = [code for code in codes if len(code) == len(model)]
    else:
        alike = [code for code in codes if len(code) > _LONGEST_CODE]
    chosen = (alike or list(codes))[0]
    if model.isupper():
        return chosen.upper()
    return chosen.lower() if model.islower() else chosen
