"""From a prompt to a Generation: guard, draft, check, rank, explain (`docs/architecture.md` 1)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from coterie.core.errors import LookbackExceededError, NotUnderstoodError
from coterie.core.text import Span
from coterie.generate.confidence import confidence_of
from coterie.generate.explain import difference, reasons_of, suggestions_for
from coterie.generate.guard import asks_for_something_else
from coterie.generate.generation import (
    Alternative,
    Clarification,
    Generation,
    Refusal,
    RefusalCode,
    Unplaced,
)
from coterie.language.ast import AudienceType, Between, Condition, Definition, Within, walk
from coterie.language.checker import check
from coterie.language.problems import Severity
from coterie.language.satisfiable import is_satisfiable
from coterie.nlu.parser import Candidate, EmbeddedParser, Parsed
from coterie.schema.space import Collection, Space

_MOST_LEFT = 1.5
_MOST_LEFT_SHARE = 0.34
_CLOSE = 0.35
_RIVAL = 2.0
_MOST_ALTERNATIVES = 3


class Generator:
    """Generates audiences for one space with the embedded parser.

    `now` is the moment that dates in prompts count from. Building a generator indexes the space; `generate` may then be
    called from any thread and is deterministic.
    """

    def __init__(self, space: Space, *, now: datetime, timer: Callable[[], float] = time.perf_counter) -> None:
        self.space = space
        self.now = now
        self.parser = EmbeddedParser(space, now=now)
        self._timer = timer

    def generate(self, prompt: str, audience_type: AudienceType = AudienceType.USERS) -> Generation:
        """The answer to a prompt; never raises for anything that a prompt may hold."""
        started = self._timer()
        answer = self._answer(prompt, audience_type)
        return replace(answer, elapsed_ms=(self._timer() - started) * 1000)

    def _answer(self, prompt: str, audience_type: AudienceType) -> Generation:
        blank = Generation(prompt=prompt, audience_type=audience_type)
        limits = self.space.limits
        length = len(prompt.strip())
        if not limits.prompt_min <= length <= limits.prompt_max:
            message = f"The description has {length} characters; it takes {limits.prompt_min} to {limits.prompt_max}."
            return replace(blank, refusal=Refusal(code=RefusalCode.LENGTH, message=message), confidence=1.0)
        elsewhere = asks_for_something_else(prompt)
        if elsewhere is not None:
            message = NotUnderstoodError().message
            refusal = Refusal(code=RefusalCode.UNKNOWN, message=message, phrase=Span(*elsewhere))
            return replace(blank, refusal=refusal, confidence=0.95)
        parsed = self.parser.parse(prompt, Collection(audience_type.value))
        for number, candidate in enumerate(parsed.candidates):
            definition = Definition(audience_type, candidate.condition)
            problems = [p for p in check(definition, self.space) if p.severity is Severity.ERROR]
            if any(p.code == "lookback" for p in problems):
                if self._has_rival(parsed, candidate, audience_type):
                    continue
                return self._too_far(blank, parsed, candidate)
            if problems:
                continue
            if self._lost_too_much(candidate):
                return self._not_understood(blank, parsed, candidate)
            if not is_satisfiable(candidate.condition):
                return self._impossible(blank, candidate)
            return self._answered(blank, definition, parsed, candidate, parsed.candidates[number + 1 :])
        return self._not_understood(blank, parsed, None)

    def _has_rival(self, parsed: Parsed, candidate: Candidate, audience_type: AudienceType) -> bool:
        """Whether another reading is close and valid: a date trait reaches further back than events do."""
        return any(
            other.score > candidate.score - _RIVAL
            and not self._lost_too_much(other)
            and not any(
                p.severity is Severity.ERROR for p in check(Definition(audience_type, other.condition), self.space)
            )
            for other in parsed.candidates
            if other is not candidate
        )

    # Answers ------------------------------------------------------------------------------------------------------

    def _answered(
        self, blank: Generation, definition: Definition, parsed: Parsed, best: Candidate, others: tuple[Candidate, ...]
    ) -> Generation:
        alternatives = tuple(self._alternatives(definition, best, others))
        unplaced = tuple(self._unplaced(blank.prompt, best))
        confidence = confidence_of(best, alternatives)
        clarification = None
        if alternatives and others and best.score - others[0].score < _CLOSE:
            question = "Did you mean this, or one of these?"
            clarification = Clarification(question=question, options=alternatives)
        return replace(
            blank,
            definition=definition,
            reasons=reasons_of(best, self.space),
            unplaced=unplaced,
            alternatives=alternatives,
            clarification=clarification,
            notes=tuple(dict.fromkeys((*best.notes, *self._inactive_notes(definition)))),
            confidence=confidence,
        )

    def _alternatives(
        self, definition: Definition, best: Candidate, others: tuple[Candidate, ...]
    ) -> list[Alternative]:
        found: list[Alternative] = []
        for other in others:
            reading = Definition(definition.audience_type, other.condition)
            if other.score < best.score - 2.0 or self._lost_too_much(other) or not is_satisfiable(other.condition):
                continue
            if any(p.severity is Severity.ERROR for p in check(reading, self.space)):
                continue
            words = difference(definition.condition, other.condition)
            found.append(Alternative(definition=reading, difference=words, confidence=confidence_of(other, ()) * 0.5))
        return found[:_MOST_ALTERNATIVES]

    def _inactive_notes(self, definition: Definition) -> list[str]:
        return [p.message for p in check(definition, self.space, now=self.now) if p.code == "inactive"]

    def _unplaced(self, prompt: str, candidate: Candidate) -> list[Unplaced]:
        return [
            Unplaced(span=span, text=span.of(prompt), suggestions=suggestions_for(span.of(prompt), self.parser.index))
            for span in candidate.left
        ]

    # Refusals -----------------------------------------------------------------------------------------------------

    @staticmethod
    def _lost_too_much(candidate: Candidate) -> bool:
        if candidate.vague_left:
            return True
        lost = candidate.left_weight
        return lost >= _MOST_LEFT or lost > _MOST_LEFT_SHARE * max(candidate.content_weight, 1.0)

    def _not_understood(self, blank: Generation, parsed: Parsed, candidate: Candidate | None) -> Generation:
        spans = candidate.left if candidate is not None else ()
        phrase = max(spans, key=lambda s: s.end - s.start) if spans else _whole(parsed)
        text = phrase.of(blank.prompt) if phrase else ""
        unplaced = tuple(self._unplaced(blank.prompt, candidate)) if candidate is not None else ()
        refusal = Refusal(
            code=RefusalCode.UNKNOWN,
            message=NotUnderstoodError().message,
            phrase=phrase,
            suggestions=suggestions_for(text, self.parser.index) if text else (),
        )
        return replace(blank, refusal=refusal, unplaced=unplaced, confidence=0.75)

    def _impossible(self, blank: Generation, candidate: Candidate) -> Generation:
        refusal = Refusal(code=RefusalCode.UNKNOWN, message=NotUnderstoodError().message)
        note = "Nobody can satisfy these conditions at the same time."
        return replace(blank, refusal=refusal, reasons=reasons_of(candidate, self.space), notes=(note,), confidence=0.9)

    def _too_far(self, blank: Generation, parsed: Parsed, candidate: Candidate) -> Generation:
        limit = self.space.limits.lookback_days
        message = LookbackExceededError(limit).message
        phrase = _longest_window(parsed, candidate)
        refusal = Refusal(code=RefusalCode.LOOKBACK, message=message, phrase=phrase)
        return replace(blank, refusal=refusal, confidence=0.9)


def _whole(parsed: Parsed) -> Span | None:
    tokens = parsed.analysis.tokens
    return tokens[0].span.join(tokens[-1].span) if tokens else None


def _longest_window(parsed: Parsed, candidate: Candidate) -> Span | None:
    """The time expression of the prompt, if there is just one."""
    edges = parsed.analysis.times
    if len(edges) != 1 or not any(isinstance(node, (Within, Between)) for node in walk(_root(candidate))):
        return None
    tokens = parsed.analysis.tokens
    return tokens[edges[0].start].span.join(tokens[edges[0].end - 1].span)


def _root(candidate: Candidate) -> Condition:
    return candidate.condition
