"""Judging one answer: whether it is in the form of an accepted query, or at least has the same members."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from coterie.core.errors import QueryError
from coterie.evals.cases import Case
from coterie.evals.membership import witness
from coterie.generate.generation import Drafted, RefusalCode
from coterie.language.ast import Definition
from coterie.language.checker import check
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.language.problems import errors
from coterie.language.rewrite import conjuncts
from coterie.schema.space import Space


class Verdict(StrEnum):
    """What became of a case. The first three are right."""

    EXACT = "exact"
    SAME_MEMBERS = "same members"
    REFUSED = "refused"
    WRONG = "wrong"
    CHANGED_MORE = "changed more than is named"
    ASKED = "asked, with the answer among the choices"
    INVALID = "invalid"
    REFUSED_WITHOUT_CAUSE = "refused without cause"
    REFUSED_FOR_ANOTHER_CAUSE = "refused for another cause"
    NOT_REFUSED = "not refused"
    FAILED = "failed"


RIGHT = frozenset({Verdict.EXACT, Verdict.SAME_MEMBERS, Verdict.REFUSED})


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a generator answered, and how sure it was. `failure` names an error that it raised instead of answering.

    `choices` are the definitions that a question offers beside a refusal. `drafted` says how the answer came about, and
    `cost_usd` what it cost.
    """

    definition: Definition | None = None
    refusal: RefusalCode | None = None
    choices: tuple[Definition, ...] = ()
    confidence: float = 0.0
    elapsed_ms: float = 0.0
    failure: str = ""
    drafted: Drafted = field(default_factory=Drafted)
    cost_usd: float = 0.0

    @property
    def substance(self) -> str:
        """What two answers have in common that are the same: the query, or the refusal."""
        return print_query(self.definition) if self.definition else f"{self.refusal} {self.failure}"


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """A case, its answer and the verdict; `why` says what is wrong, where anything is."""

    case: Case
    answer: Answer
    verdict: Verdict
    why: str = ""

    @property
    def is_right(self) -> bool:
        """Whether the answer is as good as an accepted one."""
        return self.verdict in RIGHT

    @property
    def query(self) -> str | None:
        """The query answered."""
        return print_query(self.answer.definition) if self.answer.definition else None


def judge(case: Case, answer: Answer, space: Space, *, now: datetime) -> Outcome:
    """The verdict on an answer to a case."""
    verdict, why = _verdict(case, answer, space, now)
    return Outcome(case=case, answer=answer, verdict=verdict, why=why)


def _verdict(case: Case, answer: Answer, space: Space, now: datetime) -> tuple[Verdict, str]:
    if answer.failure:
        return Verdict.FAILED, answer.failure
    if answer.definition is None:
        if case.refusal is None and _among_choices(case, answer):
            return Verdict.ASKED, f"asked: {answer.refusal}"
        if case.refusal is None:
            return Verdict.REFUSED_WITHOUT_CAUSE, f"refused: {answer.refusal}"
        if answer.refusal is case.refusal:
            return Verdict.REFUSED, ""
        return Verdict.REFUSED_FOR_ANOTHER_CAUSE, f"refused: {answer.refusal}"
    if case.refusal is not None:
        return Verdict.NOT_REFUSED, f"answered {print_query(answer.definition)}"
    problems = errors(check(answer.definition, space, now=now))
    if problems:
        return Verdict.INVALID, str(problems[0])
    return _compare(case, answer.definition, space, now)


def _compare(case: Case, definition: Definition, space: Space, now: datetime) -> tuple[Verdict, str]:
    accepted = [_accepted(case, query) for query in case.accept]
    lookback_days = space.limits.lookback_days
    exact = [item for item in accepted if form(item) == form(definition)]
    same = exact or [
        item for item in accepted if witness(definition, item, now=now, lookback_days=lookback_days) is None
    ]
    if same and not any(_keeps(case, definition, item) for item in same):
        return Verdict.CHANGED_MORE, f"answered {print_query(definition)}"
    if same:
        return (Verdict.EXACT if exact else Verdict.SAME_MEMBERS), ""
    return Verdict.WRONG, f"answered {print_query(definition)}"


def _keeps(case: Case, definition: Definition, accepted: Definition) -> bool:
    """Whether the conditions that a follow-up leaves alone are there as they were, in their order."""
    if not case.prompt.before:
        return True
    to_keep = conjuncts(accepted.condition)
    before = [part for part in conjuncts(_accepted(case, case.prompt.before).condition) if part in to_keep]
    after = iter(conjuncts(definition.condition))
    return all(part in after for part in before)


def _among_choices(case: Case, answer: Answer) -> bool:
    choices = {form(item) for item in answer.choices}
    return bool(choices) and any(form(_accepted(case, query)) in choices for query in case.accept)


def _accepted(case: Case, query: str) -> Definition:
    try:
        return parse_audience(query, case.prompt.audience_type)
    except QueryError as error:
        # The case is at fault, and its name is what its writer needs.
        raise QueryError((f"{case.prompt.id}: {error}",)) from None
