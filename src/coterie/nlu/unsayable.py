"""What the language can't say, and no field holds: one count against another, the second of several times."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coterie.core.wordlists import words
from coterie.language.ast import Literal, Property, Trait
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.derivations import Derivation
from coterie.nlu.frames import AudienceFrame, EventFrame, Frame, Test, TraitFrame
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.numerals import numerals_at
from coterie.nlu.occurrences import NO_TIMES
from coterie.nlu.tokens import TokenKind

_MORE, _REACH = words("more fewer less"), 8
_LINKS, _MUCH = words("than as"), words("many much often frequently")
_MOST_TIMES = 10
_EVERY, _PERIODS = words("every"), words("day week month year morning evening night weekend time weekday quarter hour")
_JOINING, _ELSE = words("and but"), words("else other others")


@dataclass(frozen=True)
class Unsayable:
    """The comparisons of two counts in a prompt, and its words for one of several times, each with its tokens."""

    analysis: Analysis
    compared: tuple[tuple[int, int], ...]
    ordered: tuple[tuple[int, int], ...]
    alone: tuple[Mark, ...] = ()
    """What says that there was nothing but what no value tells, or each: "played podcasts and nothing else",
    "opened every email"."""

    @classmethod
    def of(cls, analysis: Analysis) -> Unsayable:
        """What a prompt asks for that only a field of its own can say."""
        return cls(
            analysis, tuple(_compared(analysis)), tuple(_ordered(analysis)), (*_alone(analysis), *_each_one(analysis))
        )

    def left_by(self, derivation: Derivation) -> Iterator[int]:
        """The tokens of what no field says in a reading."""
        if not self.compared and not self.ordered and not self.alone:
            return
        frames = [frame for item in derivation.items for frame in item.reading.frames]
        if not any(_compares_fields(test) for frame in frames for test in _tests(frame)):
            yield from (span_mask(start, end) for start, end in self.compared)
        for number, count in self.ordered:
            if not any(_says_number(frame, number, count, self.analysis) for frame in frames):
                yield 1 << number
        for mark in self.alone:
            if not any(frame.mask >> (mark.end - 1) & 1 for frame in frames):
                yield span_mask(mark.start, mark.end)


def _alone(analysis: Analysis) -> Iterator[Mark]:
    """The marks of "and nothing else", "but no other"."""
    tokens = analysis.tokens
    if analysis.spoken(_ELSE):
        for mark in analysis.marks:
            is_joined = mark.role is Role.EMPTY and tokens[mark.start].word in _JOINING
            if is_joined and tokens[mark.end - 1].word in _ELSE:
                yield mark


def _each_one(analysis: Analysis) -> Iterator[Mark]:
    """The "every" before what a deed was done to: nobody knows how many there were."""
    tokens = analysis.tokens
    for number in bits(analysis.spoken(_EVERY)):
        behind = number + 1 + (tokens[min(number + 1, len(tokens) - 1)].word == "single")
        if not number or behind >= len(tokens) or not analysis.verbs >> (number - 1) & 1:
            continue
        noun = tokens[behind]
        is_thing = analysis.content >> behind & 1 and not noun.word.isdigit() and _PERIODS.isdisjoint(noun.lemmas)
        if is_thing and tokens[number - 1].word.endswith("ed"):
            yield Mark(number, behind, Role.EMPTY)


def _tests(frame: Frame) -> tuple[Test, ...]:
    return frame.tests if isinstance(frame, (EventFrame, TraitFrame)) else ()


def _compared(analysis: Analysis) -> Iterator[tuple[int, int]]:
    """Where an amount is held against another that is no number: "more videos than classes", "as many as they …"."""
    tokens = analysis.tokens
    if not analysis.spoken(_LINKS):
        return
    counted = {number for edge in analysis.quantities for number in range(edge.start, edge.end)}
    timed = {number for edge in analysis.times for number in range(edge.start, edge.end)}
    for number in range(1, len(tokens) - 1):
        link = tokens[number].word
        if link not in _LINKS or number in counted | timed or number + 1 in counted or numerals_at(tokens, number + 1):
            continue
        for start in range(number - 1, max(number - _REACH, -1), -1):
            is_much = start > 0 and tokens[start].word in _MUCH and tokens[start - 1].word == "as"
            if start not in counted and tokens[start].word in _MORE if link == "than" else is_much:
                yield start, number + 1
                break
            if tokens[start].kind is TokenKind.PUNCTUATION or start in counted:
                break


def _compares_fields(test: Test) -> bool:
    """Whether a field is held against another one."""
    return any(isinstance(argument, (Trait, Property)) for argument in test.arguments)


def _ordered(analysis: Analysis) -> Iterator[tuple[int, int]]:
    """The ordinals that say which of several times is meant: "their second order", "whose third visit"."""
    tokens = analysis.tokens
    for number in range(len(tokens) - 1):
        is_aside = analysis.blocked >> number & 1  # "so we can nudge them to a second order"
        if is_aside or tokens[number + 1].kind is not TokenKind.WORD or tokens[number + 1].word in NO_TIMES:
            continue
        said = (one for one in numerals_at(tokens, number) if one.ordinal and one.end == number + 1)
        count = next((int(one.value) for one in said if 1 < one.value <= _MOST_TIMES), None)
        if count is None:
            continue
        edges = (*analysis.quantities, *analysis.times)
        if not any(edge.start <= number < edge.end and edge.end - edge.start > 1 for edge in edges):
            yield number, count


def _says_number(frame: Frame, number: int, count: int, analysis: Analysis) -> bool:
    """Whether a name or a value holds an ordinal: the audience `second_home_owners`, the step 3, a "Second Cup"."""
    if not frame.mask >> number & 1 and not any(test.mask >> number & 1 for test in _tests(frame)):
        return False
    word = analysis.tokens[number].word
    names = [test.path for test in _tests(frame)]
    names += frame.events if isinstance(frame, EventFrame) else [frame.key] if isinstance(frame, AudienceFrame) else []
    values = [item.value for test in _tests(frame) for item in test.arguments if isinstance(item, Literal)]
    return count in values or any(
        word in name_forms(name) for name in (*names, *(value for value in values if isinstance(value, str)))
    )
