"""What came of a follow-up, as it is shown and as a JSON value."""

from __future__ import annotations

from coterie.app.answers import drafted_document, groups, number_of, shown_groups
from coterie.core.errors import LookbackExceededError, PromptLengthError, RefinementRefusedError, RefusedError
from coterie.core.text import Span
from coterie.generate.refine import Choice, Refinement, RefinementRefusal, RefinementRefusalCode
from coterie.language.ast import Definition
from coterie.language.describe import describe
from coterie.language.printer import print_query
from coterie.language.wire import to_json
from coterie.schema.space import Space


def refinement_error(refinement: Refinement, space: Space) -> RefusedError | None:
    """The refusal of a follow-up as an error, with its code, status and exit code; None where there is none."""
    refusal = refinement.refusal
    match None if refusal is None else refusal.code:
        case None:
            return None
        case RefinementRefusalCode.LENGTH:
            return PromptLengthError(refusal.message if refusal else "")
        case RefinementRefusalCode.LOOKBACK:
            return LookbackExceededError(space.limits.lookback_days)
        case _:
            return RefinementRefusedError(refusal.message if refusal else "")


def refinement_document(refinement: Refinement, space: Space) -> dict[str, object]:
    """A refinement as a JSON value. Places in the instruction are code points, from 0; the end is not included."""
    definition = refinement.definition
    shown = groups(definition, space) if definition else ()
    text = refinement.instruction
    return {
        "instruction": text,
        "type": refinement.original.audience_type.value,
        "before": print_query(refinement.original),
        **_definition(definition, space),
        "conditions": shown_groups(shown),
        "definition": to_json(definition) if definition else None,
        "changes": [
            {"kind": item.kind.value, "text": item.text, "before": item.before, "after": item.after}
            for item in refinement.changes
        ],
        "reasons": [
            {
                "condition": number_of(reason, shown),
                "query": print_query(reason.condition),
                "text": reason.text,
                "spans": [_span(span, text) for span in reason.spans],
            }
            for reason in refinement.reasons
        ],
        "notes": list(refinement.notes),
        "alternatives": [_choice(choice, space) for choice in refinement.alternatives],
        "generator": refinement.generator,
        "drafted": drafted_document(refinement.drafted),
        "id": refinement.id,
        "elapsed_ms": round(refinement.elapsed_ms, 3),
        "cost_usd": refinement.cost_usd,
        "refusal": _refusal(refinement.refusal, text, space),
    }


def _definition(definition: Definition | None, space: Space) -> dict[str, object]:
    if definition is None:
        return {"query": None, "sentence": None}
    return {"query": print_query(definition), "sentence": describe(definition, space)}


def _refusal(refusal: RefinementRefusal | None, text: str, space: Space) -> dict[str, object] | None:
    if refusal is None:
        return None
    return {
        "code": refusal.code.value,
        "message": refusal.message,
        "phrase": _span(refusal.phrase, text) if refusal.phrase else None,
        "suggestions": list(refusal.suggestions),
        "choices": [_choice(choice, space) for choice in refusal.choices],
    }


def _choice(choice: Choice, space: Space) -> dict[str, object]:
    return {"text": choice.text, **_definition(choice.definition, space)}


def _span(span: Span, text: str) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}
