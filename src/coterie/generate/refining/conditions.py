"""A condition of its own in the words of a command, read by the same generator as a prompt."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.generate.generation import Generation, Reason, RefusalCode
from coterie.generate.refining.changes import new_number, new_time
from coterie.generate.refining.commands import Act, Command
from coterie.generate.refining.excluding import denied
from coterie.generate.refining.result import RefinementRefusal, RefinementRefusalCode
from coterie.generate.refining.wordings import LEAVE_OUT, NUMBERS
from coterie.generate.refining.workbench import Workbench, refused, whole
from coterie.language.rewrite import conjuncts
from coterie.nlu.tokens import TokenKind

_ONLY = words("only just solely")
_SAME_TIME = re.compile(
    r"[\s,]*\b(?:(?:with)?in|over|during|for|throughout|at)\s+(?:that|the\s+same|this\s+same|those)(?:\s+(?:same|very))?"
    r"\s+(?:time|period|window|time\s?-?(?:frame|span)|hours?|days?|weeks?|months?|quarters?|years?)[\s.!]*$"
    r"|[\s,]*\bsince(?:\s+then)?[\s.!]*$",
    re.IGNORECASE,
)
"""What stands for the time that is asked for already."""
_TO_BE = re.compile(r"be\s+", re.IGNORECASE)
_PEOPLE = "people "


@dataclass(frozen=True)
class ReadCondition:
    """What the generator made of the words of a span of the instruction, with a prefix before them."""

    generation: Generation
    span: Span
    prefix: str

    def reasons(self, command: Command) -> tuple[Reason, ...]:
        """The reasons of the generation with their places in the instruction."""
        return tuple(
            replace(reason, condition=part, spans=tuple(self._moved(place, command) for place in reason.spans))
            for reason in self.generation.reasons
            for part in conjuncts(reason.condition)
        )

    def _moved(self, place: Span, command: Command) -> Span:
        """Where in the instruction a place is; what stood before the span, or behind it, is the rest of the command."""
        shift = self.span.start - len(self.prefix)
        if place.end <= len(self.prefix):
            return Span(command.span.start, max(self.span.start, command.span.start + 1))
        start, end = max(place.start + shift, self.span.start), place.end + shift
        if end <= self.span.end:
            return Span(start, end)
        return Span(min(start, self.span.end), max(command.span.end, self.span.end))

    def refusal(self, bench: Workbench, command: Command) -> RefinementRefusal:
        """Why nothing came of the words."""
        found = self.generation.refusal
        phrase = command.span
        if found is not None and found.phrase is not None:
            phrase = self._moved(found.phrase, command)
        if found is not None and found.code is RefusalCode.LOOKBACK:
            return refused(RefinementRefusalCode.LOOKBACK, found.message, phrase)
        if found is not None and self.generation.reasons:  # it was understood, and nobody can match
            message = " ".join(self.generation.notes) or found.message
            return refused(RefinementRefusalCode.IMPOSSIBLE, message, phrase)
        suggestions = found.suggestions if found is not None else ()
        return replace(bench.unknown(phrase), suggestions=suggestions)


def read_condition(bench: Workbench, command: Command, span: Span) -> ReadCondition:
    """What the words of a command are as a condition.

    "In that time" stands for the time of the conditions there are. What can't be read with its "not" may be read as
    people to be left out.
    """
    said = _SAME_TIME.search(span.of(bench.instruction))
    window = bench.only_window() if said is not None else None
    suffix = ""
    if said is not None and said.start() and window is not None:
        span = Span(span.start, span.start + said.start())
        suffix = f" in the last {window.duration.amount} {window.duration.unit.value}"

    def read(place: Span, prefix: str) -> ReadCondition:
        return ReadCondition(bench.generate(prefix, place, suffix), place, prefix)

    found = read(span, command.prefix or _just(bench, command, span))
    if found.generation.definition is not None:
        return found
    ways: list[tuple[Span, str]] = []
    if command.joined and _is_plain_number(bench, span):
        ways.append((span, _PEOPLE))  # "and over 60" is an age
    be = _TO_BE.match(span.of(bench.instruction))
    if be is not None:  # "they should also be under 25"
        ways.append((Span(span.start + be.end(), span.end), _PEOPLE))
    rest = denied(bench, span)
    if command.act is Act.EXCLUDE and not command.prefix and rest != span:
        ways.append((rest, LEAVE_OUT))
    others = (read(place, prefix) for place, prefix in ways)
    return next((other for other in others if other.generation.definition is not None), found)


def _just(bench: Workbench, command: Command, span: Span) -> str:
    """The "only" of "only one order", which belongs to the number."""
    said = bench.analysis(span).tokens
    place = 1 if len(said) > 1 and said[0].word == "the" else 0
    is_number = said[place].kind is TokenKind.NUMBER or said[place].word in NUMBERS
    if span.of(bench.instruction)[said[place].span.end :][:1] == "-":  # "only one-time buyers"
        return ""
    opened = command.span.of(bench.instruction).lower().split()[0] in _ONLY
    return "only " if is_number and opened and command.act is Act.NARROW else ""


def _is_plain_number(bench: Workbench, span: Span) -> bool:
    """Whether words are a number held against nothing that is named, and no times: "over 60"."""
    analysis = bench.analysis(span)
    number = new_number(analysis)
    is_plain = number is not None and not number.times and new_time(analysis) is None
    return is_plain and not bench.mentions(analysis).content(whole(analysis) & ~(number.mask if number else 0))
