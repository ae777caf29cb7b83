"""Figures of an evaluation, as JSON values: what is right, by space and tag, and whether confidence can be trusted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from statistics import fmean, median, quantiles

from coterie.evals.outcomes import Outcome, Verdict

CONFIDENT = 0.9
"""An answer of more confidence than this is one that nobody will look at twice."""

BINS = 10


def summarise(outcomes: Sequence[Outcome]) -> dict[str, object]:
    """All figures of some outcomes."""
    queries = [item for item in outcomes if item.case.refusal is None]
    refusals = [item for item in outcomes if item.case.refusal is not None]
    return {
        "all": share(outcomes),
        "queries": share(queries),
        "exact_form": share(queries, lambda item: item.verdict is Verdict.EXACT),
        "refusals": share(refusals),
        "wrong_but_confident": wrong_but_confident(outcomes),
        "verdicts": {verdict.value: count for verdict, count in _counted(item.verdict for item in outcomes)},
        "by_space": _grouped(outcomes, lambda item: [item.case.prompt.space]),
        "by_type": _grouped(outcomes, lambda item: [item.case.prompt.audience_type.value]),
        "by_tag": _grouped(outcomes, lambda item: item.case.tags),
        "reliability": reliability(outcomes),
        "calibration_error": calibration_error(outcomes),
        "elapsed_ms": _times([item.answer.elapsed_ms for item in outcomes]),
        "drafting": drafting(outcomes),
    }


def drafting(outcomes: Sequence[Outcome]) -> dict[str, object]:
    """What the model had to do with it: where it was asked, what it took, how it fared there, and where it failed."""
    asked = [item for item in outcomes if item.answer.drafted.attempts]
    drafted = [item.answer.drafted for item in outcomes]
    return {
        "models": sorted({item.model for item in drafted if item.model}),
        "asked": share(asked),
        "repaired": share([item for item in asked if item.answer.drafted.attempts > 1]),
        "not_asked": share([item for item in outcomes if not item.answer.drafted.attempts]),
        "attempts": sum(item.attempts for item in drafted),
        "input_tokens": sum(item.input_tokens for item in drafted),
        "output_tokens": sum(item.output_tokens for item in drafted),
        "cost_usd": round(sum(item.answer.cost_usd for item in outcomes), 6),
        "elapsed_ms": _times([item.answer.elapsed_ms for item in asked]),
        "by_agreement": _grouped(asked, lambda item: _named(item.answer.drafted.agreement)),
        "by_fallback": _grouped(outcomes, lambda item: _named(item.answer.drafted.fallback)),
    }


def _named(value: StrEnum | None) -> list[str]:
    return [] if value is None else [value.value]


def share(
    outcomes: Iterable[Outcome], test: Callable[[Outcome], bool] = lambda item: item.is_right
) -> dict[str, float | int | None]:
    """How many pass a test (are right), of how many, and the share; None of none."""
    passed = [test(item) for item in outcomes]
    return {
        "right": sum(passed),
        "cases": len(passed),
        "share": round(sum(passed) / len(passed), 4) if passed else None,
    }


def wrong_but_confident(outcomes: Sequence[Outcome]) -> dict[str, float | int | None]:
    """Of the confident answers, how many are wrong."""
    confident = [item for item in outcomes if item.answer.confidence > CONFIDENT]
    wrong = sum(not item.is_right for item in confident)
    return {
        "wrong": wrong,
        "confident": len(confident),
        "share": round(wrong / len(confident), 4) if confident else None,
        "above": CONFIDENT,
    }


def reliability(outcomes: Sequence[Outcome]) -> list[dict[str, float | int]]:
    """For each bin of confidence, the mean confidence and the share that is right; they should be alike."""
    bins: dict[int, list[Outcome]] = {}
    for item in outcomes:
        bins.setdefault(min(int(item.answer.confidence * BINS), BINS - 1), []).append(item)
    return [
        {
            "from": index / BINS,
            "to": (index + 1) / BINS,
            "cases": len(bins[index]),
            "confidence": round(fmean(item.answer.confidence for item in bins[index]), 4),
            "share": round(fmean(item.is_right for item in bins[index]), 4),
        }
        for index in sorted(bins)
    ]


def calibration_error(outcomes: Sequence[Outcome]) -> float | None:
    """How far confidence is from the share that is right: the mean over the bins, weighted by their cases."""
    if not outcomes:
        return None
    rows = reliability(outcomes)
    return round(sum(row["cases"] * abs(row["confidence"] - row["share"]) for row in rows) / len(outcomes), 4)


def _counted(verdicts: Iterable[Verdict]) -> list[tuple[Verdict, int]]:
    counts = Counter(verdicts)
    return [(verdict, counts[verdict]) for verdict in Verdict if counts[verdict]]


def _grouped(outcomes: Sequence[Outcome], names: Callable[[Outcome], Iterable[str]]) -> dict[str, object]:
    groups: dict[str, list[Outcome]] = {}
    for item in outcomes:
        for name in names(item):
            groups.setdefault(name, []).append(item)
    return {name: share(groups[name]) for name in sorted(groups)}


def _times(times: list[float]) -> dict[str, float | None]:
    if not times:
        return {"median": None, "p95": None, "most": None}
    p95 = quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]
    return {"median": round(median(times), 2), "p95": round(p95, 2), "most": round(max(times), 2)}
