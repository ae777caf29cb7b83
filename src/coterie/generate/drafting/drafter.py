"""Drafts an audience with a model: asks, judges the answer, and sends what is wrong with it back, a few times."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from coterie.core.errors import ModelAnswerError, ModelError, ModelTimeoutError
from coterie.core.text import Span, estimated_tokens
from coterie.generate.context import Context
from coterie.generate.drafting.instructions import instructions, prompt_text
from coterie.generate.drafting.judging import Judged, judge
from coterie.generate.drafting.names import Names
from coterie.generate.drafting.schema import LISTED, USUAL, flat_schema, names_by_kind
from coterie.generate.generation import Clarification, Reason, RefusalCode
from coterie.language.ast import AudienceType, Definition
from coterie.providers.base import Ask, Model, Said, Turn
from coterie.schema.space import Space

_MOST_ANSWER = 6000
"""So much of a wrong answer is shown to the model again."""

_MOST_COMPLAINTS = 8
_LONGEST_COMPLAINT = 400
_LEAST_SECONDS = 0.5
"""With less time left no further attempt is made."""

_GRACE_SECONDS = 0.5

_SPELLED_OUT, _MOST_OUTPUT = 3, 4_000

_ADVICE = "Answer again with the whole object, mended at these places:"


class Stage(StrEnum):
    """What is being done."""

    DRAFTING = "drafting"
    CHECKING = "checking"
    REPAIRING = "repairing"


OnStage = Callable[[Stage], None]


@dataclass(frozen=True, kw_only=True)
class DraftLimits:
    """What a draft may take: attempts after the first, time and tokens for all of them, and the size of each.

    To keep a request below `request_tokens`, its schema lists fewer names; the context is as large as it was handed in.
    """

    max_repairs: int = 2
    seconds: float = 30.0
    tokens: int = 20_000
    request_tokens: int = 4_000
    max_output_tokens: int = 1_200


@dataclass(frozen=True, kw_only=True)
class FollowUp:
    """What a prompt that asks to change an audience is about: the audience in force, in the flat form.

    `wrong` says what is wrong with a valid answer as a change of it; nothing is wrong with one that says nothing.
    """

    in_force: Mapping[str, object]
    wrong: Callable[[Definition, Sequence[Reason]], tuple[str, ...]]

    def judged(self, judged: Judged) -> Judged:
        """An answer with what is wrong with it as a change."""
        if judged.complaints or judged.definition is None:
            return judged
        options = judged.question.options if judged.question is not None else ()
        wrong = self.wrong(judged.definition, judged.reasons) if not options else ()
        for option in options:
            wrong += self.wrong(option.definition, ())
        return Judged(complaints=wrong) if wrong else judged


@dataclass(kw_only=True)
class Spent:
    """What a draft has taken so far. Handed in, it also tells of a draft that failed or was cancelled."""

    model: str = ""
    attempts: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float = 0.0

    @property
    def tokens(self) -> int:
        """Those of requests and answers."""
        return self.input_tokens + self.output_tokens

    def add(self, said: Said | ModelAnswerError) -> None:
        """Count an answer, or what was none."""
        self.input_tokens += said.input_tokens
        self.output_tokens += said.output_tokens
        self.cost_usd += said.cost_usd or 0.0


@dataclass(frozen=True, kw_only=True)
class Draft:
    """What came of drafting: a valid definition, a refusal, or neither where no answer was valid.

    A `question` comes with the definition of its first option. `declined` says why there is none, and `refusal` which
    refusal that is. `problems` are what was wrong with the last answer or, beside a definition, what is doubtful in it.
    `unplaced` are words of the prompt that the model says no condition covers.
    """

    definition: Definition | None = None
    declined: str | None = None
    refusal: RefusalCode | None = None
    question: Clarification | None = None
    reasons: tuple[Reason, ...] = ()
    unplaced: tuple[Span, ...] = ()
    problems: tuple[str, ...] = ()
    attempts: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost_usd: float = 0.0
    model: str = ""


class Drafter:
    """Drafts with one model. `timer` counts seconds, from any beginning."""

    def __init__(self, model: Model, *, limits: DraftLimits, timer: Callable[[], float]) -> None:
        self.model = model
        self.limits = limits
        self._timer = timer

    async def draft(  # noqa: PLR0913 - what is asked for, over what, and who is told
        self,
        prompt: str,
        audience_type: AudienceType,
        context: Context,
        *,
        space: Space,
        now: datetime,
        hints: Sequence[Definition] = (),
        on_stage: OnStage | None = None,
        spent: Spent | None = None,
        follow_up: FollowUp | None = None,
    ) -> Draft:
        """A draft of the audience that a prompt describes, or of what a follow-up makes of another one.

        Raises ModelError where the model can't be had; an answer that can't be used is never returned and never raised.
        """
        spent = spent if spent is not None else Spent()
        spent.model = self.model.name
        tell = on_stage if on_stage is not None else _say_nothing
        ask = self._ask(prompt, audience_type, context, space=space, now=now, hints=hints, follow_up=follow_up)
        names = Names(space, audience_type, names_by_kind(context.entries))
        until = self._timer() + self.limits.seconds
        judged = kept = Judged()
        turns: tuple[Turn, ...] = ()
        for attempt in range(self.limits.max_repairs + 1):
            seconds = until - self._timer()
            if attempt and (seconds < _LEAST_SECONDS or spent.tokens >= self.limits.tokens):
                break
            tell(Stage.REPAIRING if attempt else Stage.DRAFTING)
            try:
                output, text = await self._said(_again(ask, turns, seconds), spent)
            except ModelError:
                if kept.definition is None:
                    raise
                break
            tell(Stage.CHECKING)
            judged = judge(output, prompt, names, now=now)
            judged = judged if follow_up is None else follow_up.judged(judged)
            if judged.definition is not None and attempt == 0:
                kept = judged
            wrong = judged.complaints or (judged.doubts if attempt == 0 else ())
            if not wrong or (turns and turns[-1].answer == text[:_MOST_ANSWER]):
                break
            turns = (*turns, Turn(answer=text[:_MOST_ANSWER], complaint=complaint_text(wrong)))
        worse = judged.complaints and kept.definition is not None
        return _draft(kept if worse else judged, spent)

    def _ask(
        self,
        prompt: str,
        audience_type: AudienceType,
        context: Context,
        *,
        space: Space,
        now: datetime,
        hints: Sequence[Definition],
        follow_up: FollowUp | None,
    ) -> Ask:
        in_force = None if follow_up is None else follow_up.in_force
        told = instructions(audience_type, is_follow_up=in_force is not None)
        text = prompt_text(prompt, audience_type, context, hints=hints, space=space, now=now, in_force=in_force)
        left = self.limits.request_tokens - estimated_tokens(told) - estimated_tokens(text)
        schemas = [flat_schema(context.entries, audience_type, listed=kinds) for kinds in LISTED]
        schema = next((schema for schema in schemas if _size(schema) <= left), schemas[-1])
        return Ask(
            instructions=told,
            prompt=text,
            schema=schema,
            optional=USUAL,
            max_output_tokens=self._longest(in_force),
        )

    def _longest(self, in_force: Mapping[str, object] | None) -> int:
        """How many tokens an answer may take: with all its fields it is a few times as long as what is in force."""
        more = 0 if in_force is None else _SPELLED_OUT * _size(in_force)
        return min(self.limits.max_output_tokens + more, _MOST_OUTPUT)

    async def _said(self, ask: Ask, spent: Spent) -> tuple[object, str]:
        """What the model said, as an object and as text; None for what can't be read as an object."""
        spent.attempts += 1
        try:
            # A model keeps the time itself, and one that didn't answer in it is remembered as failing. What is cut off
            # here looks like a draft that somebody gave up.
            async with asyncio.timeout((ask.timeout_seconds or 0) + _GRACE_SECONDS):
                said = await self.model.ask(ask)
        except ModelAnswerError as error:
            spent.add(error)
            return None, error.answer
        except TimeoutError:
            raise ModelTimeoutError("The time for this draft is over.") from None
        except ModelError as error:
            spent.attempts -= not error.was_asked
            raise
        spent.add(said)
        spent.model = said.model
        return said.output, said.text


def complaint_text(complaints: Sequence[str]) -> str:
    """What was wrong with an answer, as a model is told: the first few complaints, each on one short line."""
    lines = [f"- {' '.join(complaint.split())[:_LONGEST_COMPLAINT]}" for complaint in complaints[:_MOST_COMPLAINTS]]
    return "\n".join((_ADVICE, *lines))


def _again(ask: Ask, turns: tuple[Turn, ...], seconds: float) -> Ask:
    return replace(ask, turns=turns, timeout_seconds=max(seconds, _LEAST_SECONDS))


def _size(schema: Mapping[str, object]) -> int:
    return estimated_tokens(json.dumps(schema, separators=(",", ":"), ensure_ascii=False))


def _say_nothing(_stage: Stage) -> None:
    pass


def _draft(judged: Judged, spent: Spent) -> Draft:
    return Draft(
        definition=judged.definition,
        declined=judged.declined,
        refusal=judged.refusal,
        question=judged.question,
        reasons=judged.reasons,
        unplaced=judged.unplaced,
        problems=judged.complaints or judged.doubts,
        attempts=spent.attempts,
        input_tokens=spent.input_tokens,
        output_tokens=spent.output_tokens,
        cost_usd=spent.cost_usd,
        model=spent.model,
    )
