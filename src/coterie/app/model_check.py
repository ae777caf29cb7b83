"""Trying a model: three descriptions of the demo space, two that have an audience and one that has none."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from coterie.core.errors import ModelAnswerError, ModelError
from coterie.demo.contents import DESCRIBED
from coterie.generate.context import ContextBuilder, Privacy
from coterie.generate.drafting.drafter import Drafter, DraftLimits, Spent
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.providers.base import Model
from coterie.providers.guarded import Budgeted
from coterie.settings import ModelSettings


@dataclass(frozen=True)
class Trial:
    """A description, and the query that it means; None for one that can't be met."""

    prompt: str
    query: str | None


TRIALS = (
    Trial(
        "Customers who haven't purchased in the last 30 days", "event('Order Completed').within(30 days).count() = 0"
    ),
    Trial(
        "Customers who have placed an order over $200",
        "event('Order Completed').where(property('total') > 200).count() >= 1",
    ),
    Trial("People who went to our yoga retreat in the mountains", None),
)


@dataclass(frozen=True, kw_only=True)
class Tried:
    """What a model made of a description.

    Without a query it has declined, or `error` says why it didn't answer; else `problems` are those of its last answer.
    """

    trial: Trial
    query: str | None
    is_expected: bool
    declined: str
    problems: tuple[str, ...]
    error: ModelError | None
    attempts: int
    input_tokens: int
    output_tokens: int
    cost_usd: float | None = None
    elapsed_ms: float = 0.0


async def try_model(
    model: Model,
    settings: ModelSettings,
    *,
    now: datetime,
    tell: Callable[[Tried], None] = lambda _: None,
    timer: Callable[[], float] = time.perf_counter,
) -> tuple[Tried, ...]:
    """What the model makes of each description. After an error that another try doesn't mend, the rest is left out."""
    generator = Generator(DESCRIBED, now=now)
    builder = ContextBuilder(
        DESCRIBED, generator.parser.index, privacy=Privacy(), now=now, corrector=generator.parser.corrector
    )
    results: list[Tried] = []
    for trial in TRIALS:
        budgeted = Budgeted(model, budget_usd=settings.budget_usd, budget_tokens=settings.budget_tokens)
        limits = DraftLimits(seconds=settings.timeout_seconds, tokens=settings.budget_tokens)
        started = timer()
        result = await _tried(trial, Drafter(budgeted, limits=limits, timer=timer), builder, now)
        has_price = budgeted.price_usd(input_tokens=1, output_tokens=1) is not None
        result = replace(
            result,
            cost_usd=budgeted.spent_usd if has_price else None,
            elapsed_ms=(timer() - started) * 1000,
        )
        tell(result)
        results.append(result)
        if result.error is not None and not isinstance(result.error, ModelAnswerError):
            break
    return tuple(results)


async def _tried(trial: Trial, drafter: Drafter, builder: ContextBuilder, now: datetime) -> Tried:
    context = builder.build(trial.prompt, AudienceType.USERS)
    spent, error, query, declined = Spent(), None, None, ""
    problems: tuple[str, ...] = ()
    is_expected = False
    try:
        draft = await drafter.draft(trial.prompt, AudienceType.USERS, context, space=DESCRIBED, now=now, spent=spent)
    except ModelError as caught:
        error = caught
    else:
        query = print_query(draft.definition) if draft.definition is not None else None
        declined, problems = draft.declined or "", draft.problems
        if draft.definition is not None and trial.query is not None:
            is_expected = form(draft.definition) == form(parse_audience(trial.query, AudienceType.USERS))
        else:
            is_expected = query is None and trial.query is None and draft.declined is not None
    return Tried(
        trial=trial,
        query=query,
        is_expected=is_expected,
        declined=declined,
        problems=problems,
        error=error,
        attempts=spent.attempts,
        input_tokens=spent.input_tokens,
        output_tokens=spent.output_tokens,
    )
