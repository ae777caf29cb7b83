"""Bands that a field keeps as text, said in numbers: "aged 18 to 24" of 18-24; and names with numbers in them: "4K"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coterie.core.wordlists import words
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.linking import ValueHit
from coterie.nlu.names import fold, name_forms, split_words
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token
from coterie.nlu.valuesenses import said_senses

_BANDED = words("age size income band bracket range group bucket headcount employee revenue salary budget spend tenure")
"""Words of the names of fields that keep numbers in bands."""

_BAND_WORDS = words("group band bracket range bucket segment tier class")
_JOINERS, _OPENERS = words("to - – and through till"), words("aged between from age ages ageing of")
_YEARS, _OLD = words("year years yr yrs"), words("old olds")
_UPWARDS, _OVER, _UNDER = words("over older up above more plus"), words("over above"), words("under below")
_NUMBERED = ("qualities", "sports")
"""Families of senses that are said with numbers which count nothing: "4K", "Formula 1"."""

_COMPARING = words("over than least most under above below to only exactly about")


def bands_said(tokens: Sequence[Token], index: SpaceIndex) -> Iterator[ValueHit]:
    """The bands of the space that two numbers, or one with its side, say."""
    for start, token in enumerate(tokens):
        if not token.text.isdigit():
            continue
        for end, texts in _readings(tokens, start):
            numbers = [n for text in texts for n in index.values_by_text.get(text, ())]
            numbers = [n for n in numbers if _is_band(index.entries[index.values[n].entry], index)]
            first, last = _around(tokens, start, end)
            if numbers and not _is_of_number(tokens, first, index):
                yield ValueHit(first, last, 1.0, tuple(sorted(set(numbers))))
                break


def _readings(tokens: Sequence[Token], start: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The bands that numbers from here on may say: where each ends, and how it may be spelled."""
    low = tokens[start].text
    said = [fold(token.text) for token in tokens[start + 1 : start + 3]]
    if len(said) > 1 and said[0] in _JOINERS and said[1].isdigit():
        yield start + 3, (f"{low} {said[1]}", f"{low}-{said[1]}")
        return
    before = fold(tokens[start - 1].text) if start else ""
    if said[:1] == ["+"] or before in _OVER:
        yield start + 1 + (said[:1] == ["+"]), (f"{low}+", f"{low} plus", f"over {low}")
    if len(said) > 1 and said[0] in ("and", "or") and said[1] in _UPWARDS:
        yield start + 3, (f"{low}+", f"{low} plus", f"over {low}")
    if before in _UNDER:
        yield start + 1, (f"under {low}", f"u{low}", f"<{low}", f"< {low}")


def _around(tokens: Sequence[Token], start: int, end: int) -> tuple[int, int]:
    """The span with what opens a band before it, and "year olds" behind."""
    while start and fold(tokens[start - 1].text) in _OPENERS | _OVER | _UNDER:
        start -= 1
    for said in (("-",), _YEARS, ("-",), _OLD):
        if end < len(tokens) and fold(tokens[end].text) in said:
            end += 1
    return start, end


def _is_band(entry: Entry, index: SpaceIndex) -> bool:
    """Whether a field keeps bands, and no other one the numbers themselves."""
    forms = name_forms(entry.name)
    if _BANDED.isdisjoint(forms):
        return False
    if entry.kind is not Kind.TRAIT:
        return True
    measured = forms - _BAND_WORDS
    return not any(measured & name_forms(other.name) for other in index.number_traits)


def _is_of_number(tokens: Sequence[Token], first: int, index: SpaceIndex) -> bool:
    """Whether a number is held against the trait that is named before it: "employees over 100" of `employees`."""
    said = {tokens[first - 1].word, *tokens[first - 1].lemmas} if first else set()
    names = (split_words(entry.name) for entry in index.number_traits)
    return any(len(name) == 1 and not said.isdisjoint(name) for name in names)


def numbered_names(tokens: Sequence[Token], index: SpaceIndex) -> set[int]:
    """Tokens of senses with a number in them that the space keeps under another name: "in 4K" where it is uhd."""
    taken: set[int] = set()
    texts = [fold(token.text) for token in tokens]
    for start, text in enumerate(texts):
        for said in said_senses().get(text, ()):
            end = start + len(said.words)
            if said.family not in _NUMBERED or all(word.isalpha() for word in said.words):
                continue
            is_said = tuple(texts[start:end]) == said.words and (not start or texts[start - 1] not in _COMPARING)
            if is_said and any(fold(code) in index.values_by_text for code in said.sense.codes):
                taken.update(range(start, end))
    return taken
