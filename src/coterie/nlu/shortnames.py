"""Names of several words: said in part, the "Mutual template" for Mutual NDA; with numbers or a denial in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from coterie.core.wordlists import words
from coterie.nlu.concepts import synsets_of
from coterie.nlu.grammar import Mark
from coterie.nlu.index import FieldValue, SpaceIndex
from coterie.nlu.linking import Links, ValueHit
from coterie.nlu.names import fold, name_forms, name_lemmas
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token, TokenKind
from coterie.schema.space import FieldType

_ONE_WORD, _MORE_WORDS = 0.8, 0.82
"""The quality of a value of which one word is said, and of one of which several are."""

_LONGEST, _SHORTEST_WORD = 5, 3
"""From more words on, a value is a sentence rather than a name; and how long a word is that stands for a name."""

_STEPS = 2
"""How many steps an address has that are said in another order."""

_SURE_DEED = 0.7
_NAMING, _NAMED, _CALLED = ("name", "title"), 0.8, 2
"""Last words of the names of what calls a thing, and what such a name counts for the word of that thing."""

_SENTENCES = words("subject comment body message text query description note url path headline feedback review")
"""Words of the names of fields that hold sentences, of which nobody says a part as a name."""


def short_names(links: Links, index: SpaceIndex, marks: Sequence[Sequence[Mark]]) -> Iterator[ValueHit]:
    """The values of several words of which a field has one only with the words that stand here.

    A single word has to be written as a name, or be known by nothing else, or stand before the noun of its field.
    """
    tokens = links.tokens
    yield from _turned(links, index)
    spelled = 0
    for hit in links.value_hits:
        spelled |= hit.mask
    start = 0
    while start < len(tokens):
        end = start
        found: frozenset[int] = frozenset()
        while end < len(tokens) and not spelled >> end & 1 and not marks[end]:
            having = _having(tokens[end], index)
            both = found & having if end > start else having
            if not both:
                break
            found, end = both, end + 1
        numbers = tuple(n for n in _only_ones(found, index) if _is_told(index, n, tokens, start, end))
        if numbers:
            quality = _ONE_WORD if end == start + 1 else _MORE_WORDS
            yield ValueHit(start, end, quality, numbers)
        start = max(end, start + 1)


def _turned(links: Links, index: SpaceIndex) -> Iterator[ValueHit]:
    """Addresses whose steps are said in another order: the "cancel help page" for /help/cancel."""
    for start, forms in enumerate(links.forms[:-1]):
        end = start + _STEPS
        for number in dict.fromkeys(n for form in sorted(forms) for n in index.values_by_word.get(form, ())):
            value = index.values[number]
            if len(value.words) != _STEPS or not str(value.value).startswith("/"):
                continue
            if forms.intersection(value.words[1]) and links.forms[start + 1].intersection(value.words[0]):
                yield ValueHit(start, end, _MORE_WORDS, (number,))


def _having(token: Token, index: SpaceIndex) -> frozenset[int]:
    """The values of several words that have a word in them."""
    if token.kind is not TokenKind.WORD or len(token.word) < _SHORTEST_WORD or token.quoted:
        return frozenset()
    numbers = (n for form in dict.fromkeys((token.word, *token.lemmas)) for n in index.values_by_word.get(form, ()))
    return frozenset(n for n in numbers if _is_name(index, index.values[n]))


def _is_name(index: SpaceIndex, value: FieldValue) -> bool:
    """Whether a value is a name of several words."""
    entry = index.entries[value.entry]
    if not 1 < len(value.words) <= _LONGEST or entry.type is not FieldType.STRING:
        return False
    if not _SENTENCES.isdisjoint(name_forms(entry.name)):
        return False
    text = str(value.value)
    return " " in text and text != text.lower()


def _only_ones(numbers: frozenset[int], index: SpaceIndex) -> Iterator[int]:
    """Those values whose fields have no other with the same words."""
    by_field: dict[int, list[int]] = defaultdict(list)
    for number in sorted(numbers):
        by_field[index.values[number].entry].append(number)
    return (group[0] for group in by_field.values() if len(group) == 1)


def _is_told(index: SpaceIndex, number: int, tokens: Sequence[Token], start: int, end: int) -> bool:
    if end > start + 1:
        return True
    token = tokens[start]
    written = start > 0 and token.text[:1].isupper() and tokens[start - 1].kind is TokenKind.WORD
    if written or not any(synsets_of(lemma) for lemma in token.lemmas):
        return True
    entry = index.entries[index.values[number].entry]
    behind = tokens[end].lemmas if end < len(tokens) else ()
    return entry.kind is Kind.PROPERTY and not name_forms(entry.name).isdisjoint(behind)


def proper_names(links: Links, index: SpaceIndex) -> int:
    """The tokens of a prompt that spell a proper name among the values of the space."""
    if links.proper_names is None:
        mask = 0
        for hit in links.value_hits:
            if hit.quality >= 1.0 and any(_is_proper(str(index.values[number].value)) for number in hit.values):
                mask |= hit.mask
        links.proper_names = mask
    return links.proper_names


def _is_proper(value: str) -> bool:
    """Whether a value is written like a name of its own: "Night Ferry"."""
    return value[:1].isupper() and " " in value


def without_words_of_names(links: Links, index: SpaceIndex) -> None:
    """Take away what a word of a proper name would say of a field: the "Night" of "Opening Night" is no length."""
    proper = proper_names(links, index)
    if proper:
        links.concept_hits[:] = [hit for hit in links.concept_hits if hit.kind != "field" or not hit.mask & proper]


def link_things(links: Links, index: SpaceIndex) -> None:
    """The name of a thing says what it is, behind its deed: "booked Saltwater" of Table Booked."""
    for hit in links.value_hits:
        if hit.quality < 1.0:
            continue
        for number in hit.values:
            entry = index.entries[index.values[number].entry]
            thing = _thing_named(entry.name) if entry.kind is Kind.PROPERTY else ""
            for form, position, strength in index.forms_by_feature.get(f"w:{thing}", ()) if thing else ():
                event = index.entries[index.forms[form].entry]
                if event.kind is not Kind.EVENT or strength < 1.0 or event.name not in entry.events:
                    continue
                if any(
                    place != position and mask & ~hit.mask and quality >= _SURE_DEED
                    for place, mask, quality in links.form_hits.get(form, ())
                ):
                    links.form_hits[form].append((position, hit.mask, _NAMED))


@lru_cache(maxsize=16384)
def _thing_named(name: str) -> str:
    """What a property names: the table of `table_name`, the newsletter of `newsletter`; "" where it says more."""
    parts = [options[0] for options in name_lemmas(name)]
    is_called = len(parts) == _CALLED and parts[-1] in _NAMING
    return parts[0] if is_called or len(parts) == 1 else ""


# Names with words of the grammar in them ------------------------------------------------------------------------------

_LONGEST_NAME, _LONGEST_BAND = 7, 4
_DENYING_FAMILY = "money_reasons"
_JOINING, _UPWARDS = ("and", "or"), ("up", "above", "higher", "better", "over")
_PLUS = "plus"
_DENYING = words("not no never without non")


def names_with_numbers(tokens: Sequence[Token], index: SpaceIndex) -> set[int]:
    """Tokens of names and values of several words that hold numbers or times: "Couch to 5K", "Churned in 2025"."""
    taken = _numbered_values(tokens, index)
    if not index.long_names:
        return taken
    for start, end in _spelled(tokens, index.long_names):
        taken.update(range(start, end))
    return taken


def _spelled(tokens: Sequence[Token], names: Collection[str]) -> Iterator[tuple[int, int]]:
    """Where some names of several words are spelled out: at each token the longest that begins there."""
    texts = [fold(token.word if token.corrected else token.text) for token in tokens]
    for start in range(len(tokens)):
        for end in range(min(start + _LONGEST_NAME, len(tokens)), start + 1, -1):
            if " ".join(texts[start:end]) in names:
                yield start, end
                break


def _numbered_values(tokens: Sequence[Token], index: SpaceIndex) -> set[int]:
    """Tokens of values that begin with a number and are written in one: the band "25-34", the size "100+"."""
    taken: set[int] = set()
    for start, token in enumerate(tokens):
        text = token.text
        if not text.isdigit():
            continue
        for end in range(start + 1, min(start + _LONGEST_BAND, len(tokens))):
            if tokens[end].span.start > tokens[end - 1].span.end:
                break
            text += tokens[end].text.replace("–", "-")
            if index.values_by_text.get(fold(text)):
                taken.update(range(start, end + 1))
    return taken


def _denying_values(links: Links, index: SpaceIndex) -> int:
    """The tokens of values that the space has and that are said with a word of denial: "never arrived"."""
    mask = 0
    for hit in links.value_hits:
        if hit.family == _DENYING_FAMILY and hit.sense is not None:
            said = (token.word for token in links.tokens[hit.start : hit.end])
            if not _DENYING.isdisjoint(said) and any(fold(code) in index.values_by_text for code in hit.sense.codes):
                mask |= hit.mask
    return mask


_NON, _SHORTEST_DENIED, _SHORTEST_CODE = "non", 5, 3


def names_with_denials(links: Links, index: SpaceIndex) -> int:
    """The tokens of audiences spelled out with a word of denial, which denies nothing there: "Do not contact".

    A denial beside such a name is no word of it, so that links to it are taken away.
    """
    tokens = links.tokens
    denials = {number for number, token in enumerate(tokens) if token.word in _DENYING}
    joined = _names_with_plus(links, index) | _names_of_tiers(links, index)
    if not denials:
        return joined
    mask = joined | _denying_values(links, index) | _shortened_denials(links, index)
    for start, end in _spelled(tokens, index.audience_names):
        if not denials.isdisjoint(range(start, end)):
            mask |= (1 << end) - (1 << start)
    outside = sum(1 << number for number in denials if not mask >> number & 1)
    for hits in links.form_hits.values() if mask else ():
        hits[:] = [hit for hit in hits if hit[1] & ~outside]
    return mask


def audiences_spelled(links: Links, index: SpaceIndex) -> int:
    """The tokens of audiences whose names are written out, so that "win-back targets who …" tells no purpose."""
    return audience_tokens(links.tokens, index)


def audience_tokens(tokens: Sequence[Token], index: SpaceIndex) -> int:
    """The tokens of audiences whose names are written out."""
    return sum((1 << end) - (1 << start) for start, end in _spelled(tokens, index.audience_names))


def _names_with_plus(links: Links, index: SpaceIndex) -> int:
    """The tokens of audiences spelled out with a "plus", which joins nothing there: "Plus members"."""
    joining = [number for number, token in enumerate(links.tokens) if token.word == _PLUS]
    spans = _spelled(links.tokens, index.audience_names) if joining else ()
    return sum((1 << end) - (1 << start) for start, end in spans if any(n in range(start, end) for n in joining))


def _names_of_tiers(links: Links, index: SpaceIndex) -> int:
    """The tokens of audiences of a tier and those above, which are no tier alone: "Gold and up"."""
    words = [token.word for token in links.tokens]
    ends = {number + 2 for number, pair in enumerate(pairwise(words)) if pair[0] in _JOINING and pair[1] in _UPWARDS}
    spans = [span for span in _spelled(links.tokens, index.audience_names) if span[1] in ends] if ends else []
    mask = sum((1 << end) - (1 << start) for start, end in spans)
    if mask:
        links.value_hits[:] = [hit for hit in links.value_hits if not hit.mask & mask]
    return mask


def _shortened_denials(links: Links, index: SpaceIndex) -> int:
    """The tokens of values that begin with "non" and are cut short behind it: NONREF of "non-refundable"."""
    mask = 0
    for number, token in enumerate(links.tokens[:-1]):
        denied = links.tokens[number + 1].word
        if token.word != _NON or len(denied) < _SHORTEST_DENIED:
            continue
        rest = {text: text.removeprefix(_NON).strip(" -") for text in index.values_by_text if text.startswith(_NON)}
        found = [text for text, end in rest.items() if len(end) >= _SHORTEST_CODE and denied.startswith(end)]
        values = tuple(value for text in found for value in index.values_by_text[text])
        if values:
            links.value_hits[:] = [hit for hit in links.value_hits if hit.start != number + 1]
            links.value_hits.append(ValueHit(number, number + 2, 1.0, values))
            mask |= 3 << number
    return mask
