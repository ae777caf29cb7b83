"""An answer as it is shown: its conditions in groups, the prompt in marked pieces, and all of it as a JSON value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coterie.core.errors import LookbackExceededError, NotUnderstoodError, PromptLengthError, RefusedError
from coterie.core.text import Span
from coterie.generate.generation import Alternative, Drafted, Generation, Reason, RefusalCode
from coterie.language.ast import Condition, Definition, Not, walk
from coterie.language.builder import BuilderRow, Role, builder_wording
from coterie.language.describe import describe
from coterie.language.printer import print_query
from coterie.language.rewrite import conjuncts
from coterie.language.wire import to_json
from coterie.schema.space import Space


@dataclass(frozen=True, kw_only=True)
class Group:
    """A group of the builder (`segment.md` 2.3). `number` counts from 1; reasons and marked words refer to it."""

    number: int
    head: str
    is_negated: bool
    condition: Condition
    rows: tuple[BuilderRow, ...]


class Mark(StrEnum):
    """Why a piece of a prompt is marked: it gave a condition, no condition uses it, or it was the trouble."""

    NONE = "none"
    REASON = "reason"
    UNPLACED = "unplaced"
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A piece of the prompt; `number` is that of the group that it is a reason for."""

    text: str
    mark: Mark = Mark.NONE
    number: int | None = None


def groups(definition: Definition, space: Space | None) -> tuple[Group, ...]:
    """The conditions of a definition as the builder groups them."""
    rows = builder_wording(definition.condition, space, audience_type=definition.audience_type)
    heads = [index for index, row in enumerate(rows) if row.role is Role.GROUP]
    parts = conjuncts(definition.condition)
    return tuple(
        Group(
            number=number,
            head=rows[start].text,
            is_negated=isinstance(part, Not),
            condition=part,
            rows=tuple(rows[start + 1 : end]),
        )
        for number, (start, end, part) in enumerate(zip(heads, [*heads[1:], len(rows)], parts, strict=True), 1)
    )


def number_of(reason: Reason, shown: Sequence[Group]) -> int | None:
    """The number of the group that a reason is for."""
    for group in shown:
        if group.condition == reason.condition:
            return group.number
    for group in shown:
        if any(node == reason.condition for node in walk(group.condition)):
            return group.number
    return None


def pieces(generation: Generation, shown: Sequence[Group]) -> tuple[Piece, ...]:
    """The prompt, whole, cut where a mark begins or ends. Of marks that overlap, the first one given wins."""
    marks: list[tuple[Span, Mark, int | None]] = []
    if generation.refusal is not None and generation.refusal.phrase is not None:
        marks.append((generation.refusal.phrase, Mark.REFUSED, None))
    for reason in generation.reasons:
        number = number_of(reason, shown)
        marks += [(span, Mark.REASON, number) for span in reason.spans]
    marks += [(item.span, Mark.UNPLACED, None) for item in generation.unplaced]
    return tuple(_cut(generation.prompt, marks))


def _cut(text: str, marks: Sequence[tuple[Span, Mark, int | None]]) -> Iterator[Piece]:
    kinds: list[tuple[Mark, int | None]] = [(Mark.NONE, None)] * len(text)
    for span, mark, number in marks:
        for place in range(max(span.start, 0), min(span.end, len(text))):
            if kinds[place][0] is Mark.NONE:
                kinds[place] = (mark, number)
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or kinds[end] != kinds[start]:
            mark, number = kinds[start]
            yield Piece(text=text[start:end], mark=mark, number=number)
            start = end


NOTHING_YET = (
    "This space holds no event and no trait yet, so there is nothing to name. Whoever runs the server stops it, "
    "brings data in with “coterie import”, and starts it again."
)
"""What to do before a description can lead to anything."""


def has_names(space: Space) -> bool:
    """Whether a space has anything that a condition can name."""
    return bool(space.events or space.traits)


def refusal_error(generation: Generation, space: Space) -> RefusedError | None:
    """The refusal of a generation as an error, with its code, status and exit code; None where there is none."""
    refusal = generation.refusal
    match None if refusal is None else refusal.code:
        case None:
            return None
        case RefusalCode.LENGTH:
            return PromptLengthError(refusal.message if refusal else "")
        case RefusalCode.UNKNOWN:
            return NotUnderstoodError(next_step=None if has_names(space) else NOTHING_YET)
        case RefusalCode.LOOKBACK:
            return LookbackExceededError(space.limits.lookback_days)


# JSON -----------------------------------------------------------------------------------------------------------------


def document(generation: Generation, space: Space) -> dict[str, object]:
    """A generation as a JSON value. Places in the prompt are code points, from 0; the end is not included."""
    definition = generation.definition
    shown = groups(definition, space) if definition else ()
    return {
        "prompt": generation.prompt,
        "type": generation.audience_type.value,
        "query": print_query(definition) if definition else None,
        "sentence": describe(definition, space) if definition else None,
        "conditions": shown_groups(shown),
        "definition": to_json(definition) if definition else None,
        "refusal": _refusal(generation),
        "reasons": [
            {
                "condition": number_of(reason, shown),
                "query": print_query(reason.condition),
                "text": reason.text,
                "spans": [_span(span, generation.prompt) for span in reason.spans],
            }
            for reason in generation.reasons
        ],
        "unplaced": [
            {**_span(item.span, generation.prompt), "suggestions": list(item.suggestions)}
            for item in generation.unplaced
        ],
        "notes": list(generation.notes),
        "alternatives": [_alternative(item, space) for item in generation.alternatives],
        "clarification": _clarification(generation, space),
        "confidence": generation.confidence,
        "generator": generation.generator,
        "drafted": drafted_document(generation.drafted),
        "id": generation.id,
        "elapsed_ms": round(generation.elapsed_ms, 3),
        "cost_usd": generation.cost_usd,
    }


def drafted_document(drafted: Drafted) -> dict[str, object]:
    """How an answer came to be drafted, as a JSON value."""
    return {
        "mode": drafted.mode.value,
        "model": drafted.model,
        "remote": drafted.is_remote,
        "attempts": drafted.attempts,
        "input_tokens": drafted.input_tokens,
        "output_tokens": drafted.output_tokens,
        "sent": [
            {
                "kind": item.kind,
                "name": item.name,
                "event": item.event,
                "values": item.values,
                "active": item.is_active,
                "because": item.because,
            }
            for item in drafted.sent
        ],
        "left_out": drafted.left_out,
        "masked": drafted.masked,
        "agreement": drafted.agreement.value if drafted.agreement else None,
        "fallback": drafted.fallback.value if drafted.fallback else None,
        "cached": drafted.is_cached,
    }


def shown_groups(shown: Sequence[Group]) -> list[dict[str, object]]:
    """Groups as JSON values."""
    return [_group(group) for group in shown]


def _group(group: Group) -> dict[str, object]:
    return {
        "number": group.number,
        "head": group.head,
        "negated": group.is_negated,
        "query": print_query(group.condition),
        "rows": [
            {"level": row.level, "role": row.role.value, "text": row.text, "exact": row.is_exact} for row in group.rows
        ],
    }


def _refusal(generation: Generation) -> dict[str, object] | None:
    refusal = generation.refusal
    if refusal is None:
        return None
    return {
        "code": refusal.code.value,
        "message": refusal.message,
        "phrase": _span(refusal.phrase, generation.prompt) if refusal.phrase else None,
        "suggestions": list(refusal.suggestions),
    }


def _clarification(generation: Generation, space: Space) -> dict[str, object] | None:
    asked = generation.clarification
    if asked is None:
        return None
    return {"question": asked.question, "options": [_alternative(option, space) for option in asked.options]}


def _alternative(item: Alternative, space: Space) -> dict[str, object]:
    return {
        "query": print_query(item.definition),
        "sentence": describe(item.definition, space),
        "difference": item.difference,
        "confidence": item.confidence,
    }


def _span(span: Span, text: str) -> dict[str, object]:
    return {"start": span.start, "end": span.end, "text": span.of(text)}
