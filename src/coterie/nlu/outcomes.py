"""How something went, said by a verb, a noun or an adjective: won, failed, turned down, "3 defeats", "broken builds".

Where an event has a property that holds how it went, such a word is a filter on it, even where it speaks for the event
as well: "won a match" is a match with a result.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import counted_from, span_mask
from coterie.nlu.clausework import Stretch
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.frames import Test
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.morphology import lemmas
from coterie.nlu.names import name_forms, name_lemmas
from coterie.nlu.numericnames import is_of_measure
from coterie.nlu.outcomewords import BY_WORD, FLAG_WORDS, PLAN, SAID_IN_TWO, TELLING, Outcome, outcome_of
from coterie.schema.space import FieldType

_WITHOUT = words("with without w/o")
"""How begins what an event came without: "earned miles, with no bonus"."""
_TRYING = words("failed fail failing fails")
"""How it begins that something was tried, and how it came out."""

_DEFEAT_OBJECTS = words("a an the another their his her some any")
_HAVING = words("have has had having 've never ever")
_PASSIVE = words("was were been got get being be")
_NEGATIVES = ("un", "non")
_SHORTEST_REST = 4
OUTCOME_QUALITY = 0.95
_SYNONYM_OF_FLAG = 0.8
"""How well a word of an event says a flag of it by a synonym: an episode that is finished is `completed`."""

_READ_AS_WORD = (None, Role.PRESENT)


class _Said(NamedTuple):
    """An outcome that a clause says, and the tokens that say it."""

    outcome: Outcome
    mask: int


def _told_outcomes(draft: Draft) -> list[_Said]:
    """The outcomes that a clause says besides its event and what is told elsewhere."""
    stretch = draft.stretch
    telling = stretch.own & (stretch.analysis.spoken(TELLING) | stretch.analysis.inflected(TELLING))
    if not telling:
        return []
    found = [said for number in bits(telling) if (said := _said_at(stretch, number)) is not None]
    back = sum(1 << edge.end for edge in counted_from(stretch.times, stretch.analysis.tokens))
    free = [said for said in found if not said.mask & (draft.told | back) and not _belongs_to_name(draft, said)]
    return [said for said in free if not is_of_measure(draft, said.mask)] if stretch.bounds else free


def _said_at(stretch: Stretch, number: int) -> _Said | None:
    token = stretch.analysis.tokens[number]
    for lemma in token.lemmas:
        two = SAID_IN_TWO.get((lemma, stretch.word(number + 1)))
        if two is not None:  # the "plan" of "a smaller plan" is spoken for already
            return _Said(two, span_mask(number, number + (1 if stretch.word(number + 1) in PLAN else 2)))
    mark = stretch.analysis.role_at(number)
    if (mark.role if mark else None) not in _READ_AS_WORD:
        return None
    if "defeat" in token.lemmas or "beat" in token.lemmas:
        is_bare = "defeat" in token.lemmas or (token.word == "beaten" and stretch.word(number - 1) not in _HAVING)
        is_lost = stretch.word(number - 1) in _PASSIVE or (is_bare and stretch.word(number + 1) not in _DEFEAT_OBJECTS)
        return _Said(BY_WORD["lose" if is_lost else "win"], 1 << number)
    found = next((BY_WORD[form] for form in (token.word, *token.lemmas) if form in BY_WORD), None)
    return _Said(found, 1 << number) if found is not None else None


def is_spelled_otherwise(draft: Draft, entry: Entry, value: str) -> bool:
    """Whether a value is how other events spell an outcome that this event spells in its own way: won, but win here."""
    meant = outcome_of(value)
    if meant is None:
        return False
    own = [str(item) for item in draft.values_of(entry)]
    return value not in own and any(outcome_of(item) == meant for item in own)


def take_outcomes(draft: Draft) -> None:
    """Tests of the properties that hold how the event went, and of flags that the words of the event itself say."""
    said = _told_outcomes(draft)
    for entry in draft.owned if said else draft.flags:
        if draft.has_test(entry.name) or draft.measures(entry.name):
            continue
        kind = draft.type_of(entry)
        if kind is FieldType.BOOLEAN:
            _take_flag(draft, entry, said)
        elif kind is FieldType.STRING:
            value = _value(draft, entry, said)
            if value is not None:
                _test(draft, entry, *value)
    _use_success(draft)


_SUCCESS_QUALITY = 0.2
_SUCCEEDING, _FAILING = words("successful successfully"), words("fail decline reject error unsuccessful")


def _use_success(draft: Draft) -> None:
    """That a deed went well says no more than that it was done: "a successful purchase", where others fail."""
    said = draft.stretch.own & draft.stretch.analysis.spoken(_SUCCEEDING) & ~draft.ledger.mask
    if said and name_forms(draft.head.entry.name).isdisjoint(_FAILING):
        draft.ledger.use(said, _SUCCESS_QUALITY)


def _belongs_to_name(draft: Draft, said: _Said) -> bool:
    """Whether an outcome is what the event itself says: the failure of Payment Failed."""
    if said.mask & draft.literal:
        return True
    return any(outcome_of(options[0]) == said.outcome for options in name_lemmas(draft.head.entry.name))


def outcome_value(draft: Draft) -> tuple[str, str, int] | None:
    """The property that holds how the event went, its value that the clause says, and the tokens that say it."""
    said = _told_outcomes(draft)
    for entry in draft.owned if said else ():
        kind = draft.type_of(entry)
        if kind not in (FieldType.STRING, FieldType.BOOLEAN) or draft.has_test(entry.name):
            continue
        found = _value(draft, entry, said) if kind is FieldType.STRING else _flag_value(entry, said)
        if found is not None:
            return entry.name, *found
    return None


def _flag_value(entry: Entry, said: list[_Said]) -> tuple[str, int] | None:
    """Whether a flag of how it went is true, and the tokens that say so: "passed their last test"."""
    meant = outcome_of(entry.name)
    for found in said if meant is not None else ():
        if meant is not None and found.outcome.good and meant.family == found.outcome.family:
            return "true" if found.outcome.good == meant.good else "false", found.mask
    return None


def _value(draft: Draft, entry: Entry, said: list[_Said]) -> tuple[str, int] | None:
    """The value of a property that says an outcome, if it holds good and bad ones, and the tokens that say it."""
    held = {str(value): way for value in draft.values_of(entry) if (way := outcome_of(str(value))) is not None}
    if len({outcome.good for outcome in held.values()}) < len((1, -1)):
        return None
    for found in said:
        if not _is_free(draft, found.mask):
            continue
        exact = [value for value, outcome in held.items() if outcome == found.outcome]
        alike = [value for value, outcome in held.items() if outcome[::2] == found.outcome[::2]]
        chosen = exact or (alike if len(alike) == 1 else [])
        if chosen:
            return chosen[0], found.mask
    return None


def _take_flag(draft: Draft, entry: Entry, said: list[_Said]) -> None:
    meant = outcome_of(entry.name)
    for found in said:
        if (
            meant is None
            or meant.family != found.outcome.family
            or not found.outcome.good
            or not _is_free(draft, found.mask)
        ):
            continue
        if not _names(draft, entry, found.mask):  # that is read with what is said of it: "ok is false"
            _test(draft, entry, "true" if found.outcome.good == meant.good else "false", found.mask)
        return
    named = _named_by_head(draft, entry)
    if named is not None:
        mark = draft.denial(named.mask)
        denied = mark is not None and _is_flag_denied(draft, mark, named.mask) and draft.take_denial(named.mask)
        _test(draft, entry, "false" if (named.how == "no") != denied else "true", named.mask)
        return
    number = _denied_word(draft, entry)
    if number is not None:
        _test(draft, entry, "false", 1 << number)


def _is_flag_denied(draft: Draft, mark: Mark, mask: int) -> bool:
    """Whether a denial is of the flag and not of the event: "failed to solve a puzzle", "reviewers who did not tip"."""
    stretch = draft.stretch
    if stretch.word(mark.start) in _WITHOUT | _TRYING:
        return True
    return bool(draft.head.mask & ~mask & stretch.own & stretch.content & span_mask(stretch.low, mark.start))


def _names(draft: Draft, entry: Entry, mask: int) -> bool:
    """Whether tokens beside the event name a flag."""
    return any(found.entry.id == entry.id and found.is_named and found.mask & mask for found in draft.named)


def _is_free(draft: Draft, mask: int) -> bool:
    """Whether tokens are not spoken for by anything but the event."""
    return not mask & draft.ledger.mask & ~draft.head.mask


def _test(draft: Draft, entry: Entry, value: str, mask: int) -> None:
    draft.ledger.use(mask, OUTCOME_QUALITY)
    draft.ledger.use_inside(mask)
    tests = draft.denied if draft.take_contrast(mask) else draft.tests
    tests.append(Test(entry.name, Operator.EQUALS, (text_literal(value),), mask=mask))


def _named_by_head(draft: Draft, entry: Entry) -> Head | None:
    """A flag that only words of the event name, which are not words of its name: "skipped a song"."""
    if not draft.literal or not draft.head.mask & ~draft.literal:
        return None
    for found in draft.stretch.heads.of_entries(draft.stretch.own, (entry.id,)):
        is_deed = found.strength >= _SYNONYM_OF_FLAG and entry.name.endswith("ed")
        if draft.is_spelled(found) or is_deed:
            inside = found.mask & draft.head.mask
            if inside == found.mask and not found.mask & draft.literal and draft.literal:
                return found
    return None


def _denied_word(draft: Draft, entry: Entry) -> int | None:
    """A free word that is the opposite of a flag's name: "unresolved", "nonrefundable"."""
    negated = list(_negated_words(draft))
    name = [options for options in name_lemmas(entry.name) if not FLAG_WORDS.intersection(options)] if negated else ()
    if len(name) != 1:
        return None
    for number, rest in negated:
        if rest.intersection(name[0]):
            return number
    return None


def _negated_words(draft: Draft) -> Iterator[tuple[int, frozenset[str]]]:
    for number in bits(draft.ledger.free(draft.stretch.own & draft.stretch.analysis.prefixed(_NEGATIVES))):
        word = draft.stretch.word(number)
        for prefix in _NEGATIVES:
            if word.startswith(prefix) and len(word) >= len(prefix) + _SHORTEST_REST:
                yield number, _rest(word[len(prefix) :])


@lru_cache(maxsize=4096)
def _rest(word: str) -> frozenset[str]:
    return frozenset((word, *lemmas(word)))
