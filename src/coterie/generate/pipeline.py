"""From a prompt to a Generation: guard, draft, check, rank, explain (`docs/architecture.md` 1)."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from coterie.core.collector import kept, uncollected
from coterie.core.errors import LookbackExceededError, NotUnderstoodError
from coterie.core.text import Span
from coterie.generate.confidence import confidence_of
from coterie.generate.contrast import difference, question
from coterie.generate.explain import reasons_of
from coterie.generate.generation import (
    Alternative,
    Clarification,
    Generation,
    Refusal,
    RefusalCode,
    Unplaced,
)
from coterie.generate.guard import asks_for_ranking, asks_for_something_else, asks_for_vague_amount
from coterie.generate.nearest import names_said, near_names
from coterie.generate.remarks import remarks_on
from coterie.language.ast import (
    AudienceType,
    Between,
    Comparison,
    Condition,
    Definition,
    Event,
    Operator,
    Trait,
    Within,
    walk,
)
from coterie.language.checker import check
from coterie.language.form import form
from coterie.language.problems import Problem, errors
from coterie.language.satisfiable import is_satisfiable
from coterie.nlu.fieldvalues import unit_of
from coterie.nlu.names import fold, name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.parser import Candidate, EmbeddedParser, Parsed
from coterie.schema.space import Collection, FieldType, Space

_MOST_LEFT, _MOST_LEFT_SHARE, _WEAK_LEFT = 1.5, 0.34, 0.4
"""From how much content that found no place on, in words and of all, a reading is no answer."""

_MORE_LEFT = 0.6
"""How much more each clause behind the first may leave: what is answered alone with a word left is so together."""

_GUESSED = -0.7
"""Below this score for each word of content, a reading is a guess: more speaks against it than it explains."""

_GUESSED_PART = -0.85
"""The same for a single clause: of judged answers with such a part, none was right."""

_DOUBTFUL, _CLOSE = 0.61, 0.5
_UNSURE, _CLOSEST = 0.77, 0.1
"""Below these confidences it is asked which reading was meant, where another one comes as near as this; measured on
judged answers, these questions are the ones that help most often."""

_HARDLY = 0.1
"""Below this confidence an answer is worse than none."""

_RIVAL = 2.0
"""How near the score of a reading has to be to be one at all."""

_WEAKEST_RIVAL = 0.3
"""How much of a name a reading may leave unsaid that is to stand in for one beyond the look-back."""

_WEAKEST_DATE, _DATES = 0.5, (Operator.BEFORE_LAST, Operator.BEFORE_DATE)
"""The same of a near reading that asks for a date, which has no look-back: "subscribed over a year ago"."""

_CLOSE_ENOUGH = 1.0
"""How near it has to be to make up for a vague word that this one leaves."""

_MOST_RESTED_ON = 2
"""How many of the names that a refused reading rests on are given back."""

_MOST_ALTERNATIVES = 3
_ALTERNATIVE_SHARE = 0.5
_LAST = frozenset(("last", "latest", "recent"))
"""Words of the names of traits that keep the last of what happened."""

_RANKS = frozenset(("rank", "ranking", "percentile", "decile", "quartile", "leaderboard", "position"))
"""Words of the names of fields that put people in an order."""

_OFF_TOPIC, _UNKNOWN, _IMPOSSIBLE, _TOO_FAR = 0.95, 0.7, 0.9, 0.9
"""How sure each refusal is."""


@dataclass(frozen=True)
class Reading:
    """A candidate, judged when it is first asked about."""

    candidate: Candidate
    definition: Definition
    space: Space
    now: datetime

    @cached_property
    def problems(self) -> list[Problem]:
        """What the checker says of it."""
        return check(self.definition, self.space, now=self.now)

    @property
    def errors(self) -> list[Problem]:
        """The problems that make it no valid definition."""
        return errors(self.problems)

    @cached_property
    def is_satisfiable(self) -> bool:
        """Whether anybody can match."""
        return is_satisfiable(self.candidate.condition)

    @property
    def guesses_a_part(self) -> bool:
        """Whether a clause, however well the rest is understood, is no more than a guess."""
        return self.candidate.least < _GUESSED_PART

    @property
    def lost_too_much(self) -> bool:
        """Whether too much of the prompt found no place, or none that is more than a guess."""
        if self.candidate.score < _GUESSED * max(self.candidate.content_weight, 1.0):
            return True
        lost = self.candidate.left_weight
        share = _MOST_LEFT_SHARE * max(self.candidate.content_weight, 1.0)
        most = _MOST_LEFT
        if lost <= len(self.candidate.left):  # a word here and there, and no number or the like
            most += _MORE_LEFT * (self.candidate.clauses - 1)
        return self.candidate.vague_left or lost >= most or lost > max(share, _WEAK_LEFT)


class Generator:
    """Generates audiences for one space with the embedded parser.

    `now` is the moment that dates in prompts count from. Building a generator indexes the space; `generate` may then be
    called from any thread and is deterministic.
    """

    def __init__(self, space: Space, *, now: datetime, timer: Callable[[], float] = time.perf_counter) -> None:
        self.space = space
        self.now = now
        with kept():
            self.parser = EmbeddedParser(space, now=now)
        self._timer = timer

    def generate(self, prompt: str, audience_type: AudienceType = AudienceType.USERS) -> Generation:
        """The answer to a prompt; never raises for anything that a prompt may hold."""
        started = self._timer()
        with uncollected():
            answer = self._answer(prompt, audience_type)
        notes = (*answer.notes, *remarks_on(prompt))
        return replace(answer, notes=notes, elapsed_ms=(self._timer() - started) * 1000)

    def reading(self, candidate: Candidate, audience_type: AudienceType) -> Reading:
        """A candidate of the parser as a definition that can be judged."""
        return Reading(candidate, Definition(audience_type, candidate.condition), self.space, self.now)

    def _answer(self, prompt: str, audience_type: AudienceType) -> Generation:
        blank = Generation(prompt=prompt, audience_type=audience_type)
        limits = self.space.limits
        length = len(prompt.strip())
        if not limits.prompt_min <= length <= limits.prompt_max:
            message = f"The description has {length} characters; it takes {limits.prompt_min} to {limits.prompt_max}."
            return replace(blank, refusal=Refusal(code=RefusalCode.LENGTH, message=message), confidence=1.0)
        elsewhere = asks_for_something_else(prompt) or self._ranking(prompt) or asks_for_vague_amount(prompt)
        if elsewhere is not None:
            message = NotUnderstoodError().message
            refusal = Refusal(code=RefusalCode.UNKNOWN, message=message, phrase=Span(*elsewhere))
            return replace(blank, refusal=refusal, confidence=_OFF_TOPIC)
        parsed = self.parser.parse(prompt, Collection(audience_type.value))
        readings = [self.reading(candidate, audience_type) for candidate in parsed.candidates]
        guessed: Candidate | None = None
        for number, reading in enumerate(readings):
            if any(problem.code == "lookback" for problem in reading.errors):
                if _has_rival(reading, readings):
                    continue
                return self._too_far(blank, parsed, reading)
            if reading.errors:
                continue
            if reading.guesses_a_part:
                guessed = guessed or reading.candidate
                continue
            if reading.lost_too_much:
                if reading.candidate.vague_left and _is_spelled_out(reading, readings):
                    continue
                return self._not_understood(blank, parsed, reading.candidate)
            if not reading.is_satisfiable:
                return self._impossible(blank, reading.candidate)
            answer = self._answered(blank, parsed, reading, readings[number + 1 :])
            hopeless = answer.confidence < _HARDLY
            return self._not_understood(blank, parsed, reading.candidate) if hopeless else answer
        return self._not_understood(blank, parsed, guessed)

    def _ranking(self, prompt: str) -> tuple[int, int] | None:
        """Where a prompt ranks people, unless the space has such a rank or a name that says it."""
        found = asks_for_ranking(prompt)
        if found is None or self._has_ranks:
            return None
        said = fold(prompt[slice(*found)]).replace("-", " ")
        return None if any(said in name for name in self.parser.index.long_names) else found

    @cached_property
    def _has_ranks(self) -> bool:
        return any(
            (not _RANKS.isdisjoint(name_forms(entry.name)) and unit_of(entry.name) in (None, "place"))
            or (entry.type is FieldType.NUMBER and unit_of(entry.name) == "place")
            for entry in self.parser.index.entries
            if entry.kind is not Kind.EVENT
        )

    # Answers ------------------------------------------------------------------------------------------------------

    def _answered(self, blank: Generation, parsed: Parsed, answer: Reading, others: Sequence[Reading]) -> Generation:
        best = answer.candidate
        rivals = [other for other in others if _is_rival(other, answer)][:_MOST_ALTERNATIVES]
        distinct = _distinct(answer, rivals)
        margin = best.score - distinct[0].candidate.score if distinct else None
        confidence = confidence_of(best, rivals=len(rivals), margin=margin)
        alternatives = tuple(self._alternative(answer, rival) for rival in distinct)
        inactive = [problem.message for problem in answer.problems if problem.code == "inactive"]
        return replace(
            blank,
            definition=answer.definition,
            reasons=reasons_of(best, self.space),
            unplaced=self._unplaced(parsed, blank, best),
            alternatives=alternatives,
            clarification=self._clarification(answer, confidence, list(zip(distinct, alternatives, strict=True))),
            notes=tuple(dict.fromkeys((*best.notes, *inactive))),
            confidence=confidence,
        )

    def _alternative(self, answer: Reading, other: Reading) -> Alternative:
        return Alternative(
            definition=other.definition,
            difference=difference(answer.definition, other.definition, self.space),
            confidence=confidence_of(other.candidate, rivals=0) * _ALTERNATIVE_SHARE,
        )

    def _clarification(
        self, answer: Reading, confidence: float, others: Sequence[tuple[Reading, Alternative]]
    ) -> Clarification | None:
        """The question which reading was meant, where the answer is in doubt and another one says as much."""
        best = answer.candidate
        reach = _CLOSE if confidence < _DOUBTFUL else _CLOSEST if confidence < _UNSURE else 0.0
        near = [pair for pair in others if best.score - pair[0].candidate.score < reach]
        if all(other.candidate.left_weight > best.left_weight for other, _ in near):
            return None
        options = [option for _, option in near]
        readings = [option.definition for option in options]
        own = Alternative(
            definition=answer.definition,
            difference=difference(readings[0], answer.definition, self.space),
            confidence=confidence,
        )
        return Clarification(question=question(answer.definition, readings, self.space), options=(own, *options))

    def _unplaced(self, parsed: Parsed, blank: Generation, candidate: Candidate) -> tuple[Unplaced, ...]:
        return tuple(
            Unplaced(span=span, text=span.of(blank.prompt), suggestions=self._near_names(parsed, blank, span))
            for span in candidate.left
        )

    def _near_names(self, parsed: Parsed, blank: Generation, span: Span) -> tuple[str, ...]:
        mask = _tokens_of(parsed, span)
        return near_names(parsed.analysis, mask, self.parser.index, Collection(blank.audience_type.value))

    # Refusals -----------------------------------------------------------------------------------------------------

    def _not_understood(self, blank: Generation, parsed: Parsed, candidate: Candidate | None) -> Generation:
        spans = candidate.left if candidate is not None else ()
        if candidate is not None and candidate.least < _GUESSED_PART:
            spans = (*spans, candidate.least_at)
        phrase = max(spans, key=lambda s: s.end - s.start) if spans else _whole(parsed)
        unplaced = self._unplaced(parsed, blank, candidate) if candidate is not None else ()
        refusal = Refusal(
            code=RefusalCode.UNKNOWN,
            message=NotUnderstoodError().message,
            phrase=phrase,
            suggestions=self._suggestions(parsed, blank, candidate, phrase) if phrase else (),
        )
        return replace(blank, refusal=refusal, unplaced=unplaced, confidence=_UNKNOWN)

    def _suggestions(
        self, parsed: Parsed, blank: Generation, candidate: Candidate | None, phrase: Span
    ) -> tuple[str, ...]:
        """The names nearest to what found no place, or else those that the reading which was refused rests on."""
        for span in dict.fromkeys((phrase, *(candidate.left if candidate is not None else ()))):
            near = self._near_names(parsed, blank, span)
            if near:
                return near
        if candidate is None or candidate.vague_left:
            return ()
        mask = _tokens_of(parsed, phrase)
        said = names_said(parsed.analysis, mask, _names_in(candidate.condition), self.parser.index) if mask else ()
        return said[:_MOST_RESTED_ON]

    def _impossible(self, blank: Generation, candidate: Candidate) -> Generation:
        refusal = Refusal(code=RefusalCode.UNKNOWN, message=NotUnderstoodError().message)
        note = "Nobody can satisfy these conditions at the same time."
        reasons = reasons_of(candidate, self.space)
        return replace(blank, refusal=refusal, reasons=reasons, notes=(note,), confidence=_IMPOSSIBLE)

    def _too_far(self, blank: Generation, parsed: Parsed, reading: Reading) -> Generation:
        message = LookbackExceededError(self.space.limits.lookback_days).message
        refusal = Refusal(code=RefusalCode.LOOKBACK, message=message, phrase=_only_window(parsed, reading.definition))
        return replace(blank, refusal=refusal, confidence=_TOO_FAR)


def _names_in(condition: Condition) -> tuple[str, ...]:
    """The events, traits and audiences that a condition asks about, in reading order."""
    named = (
        (node.name if isinstance(node, Event) else node.path)
        for node in walk(condition)
        if isinstance(node, (Event, Trait))
    )
    return tuple(dict.fromkeys(name.removesuffix(".$") for name in named))


def _has_rival(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether another reading is close and valid: a date trait reaches further back than events do.

    The date of the last time is no way round: who ordered in the last 10 years is asked of the orders.
    """
    return any(
        other.candidate.score > reading.candidate.score - _RIVAL
        and not other.lost_too_much
        and not other.errors
        and other.candidate.weakness <= (_WEAKEST_DATE if _asks_for_date(other, reading) else _WEAKEST_RIVAL)
        and not _asks_for_the_last(other.definition, reading.definition)
        for other in readings
        if other is not reading
    )


def _asks_for_date(other: Reading, instead_of: Reading) -> bool:
    """Whether a reading that leaves nothing more unsaid, and is near, asks for a date that lies so far back."""
    is_near = other.candidate.score > instead_of.candidate.score - _CLOSE_ENOUGH
    if not is_near or other.candidate.left_weight > instead_of.candidate.left_weight:
        return False
    return any(isinstance(node, Comparison) and node.operator in _DATES for node in walk(other.definition.condition))


def _asks_for_the_last(definition: Definition, instead_of: Definition) -> bool:
    given, kept = (
        {node.path for node in walk(one.condition) if isinstance(node, Trait)} for one in (definition, instead_of)
    )
    return any(not _LAST.isdisjoint(name_forms(path)) for path in given - kept)


def _is_spelled_out(reading: Reading, readings: Sequence[Reading]) -> bool:
    """Whether a reading about as good takes a vague word for a heading that the rest of the prompt spells out."""
    return any(
        other.candidate.score > reading.candidate.score - _CLOSE_ENOUGH
        and not other.candidate.left_weight
        and not other.errors
        for other in readings
        if other is not reading
    )


def _is_rival(other: Reading, answer: Reading) -> bool:
    """Whether another reading may be right too."""
    is_near = other.candidate.score >= answer.candidate.score - _RIVAL
    return is_near and not other.lost_too_much and other.is_satisfiable and not other.errors


def _distinct(answer: Reading, rivals: Sequence[Reading]) -> list[Reading]:
    """The rivals that mean something else than the answer and each other; confidence was fitted with all of them."""
    seen = {form(answer.definition)} if rivals else set()
    found: list[Reading] = []
    for rival in rivals:
        meaning = form(rival.definition)
        if meaning not in seen:
            seen.add(meaning)
            found.append(rival)
    return found


def _whole(parsed: Parsed) -> Span | None:
    tokens = parsed.analysis.tokens
    return tokens[0].span.join(tokens[-1].span) if tokens else None


def _tokens_of(parsed: Parsed, span: Span) -> int:
    return sum(1 << token.index for token in parsed.analysis.tokens if span.start <= token.span.start < span.end)


def _only_window(parsed: Parsed, definition: Definition) -> Span | None:
    """The time expression of the prompt, if there is just one."""
    edges = parsed.analysis.times
    if len(edges) != 1 or not any(isinstance(node, (Within, Between)) for node in walk(definition.condition)):
        return None
    tokens = parsed.analysis.tokens
    return tokens[edges[0].start].span.join(tokens[edges[0].end - 1].span)
