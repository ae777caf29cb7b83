"""What a description or a follow-up makes of a form, told so that it can be stored, shown and taken back."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from coterie.app.answers import Group as ShownGroup
from coterie.app.answers import Mark, groups, number_of, pieces, refusal_error
from coterie.core.text import Span
from coterie.generate.generation import Generation
from coterie.generate.personal import personal_note
from coterie.generate.refine import Refinement
from coterie.language.ast import AudienceType, Definition
from coterie.language.describe import describe, describe_condition
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.language.rewrite import conjuncts
from coterie.schema.space import Space
from coterie.web.builder.building import to_definition
from coterie.web.builder.form import FormDefinition
from coterie.web.builder.reading import to_form
from coterie.web.builder.state import Answer, By, Change, Named, Names, Piece, Reading, State
from coterie.web.rendering import hue
from coterie.web.said import FALLBACKS


def answered(state: State, generation: Generation, space: Space) -> State:
    """The state after a description was read: its conditions take the place of all that were there, or a refusal."""
    refusal = generation.refusal
    if generation.definition is None or refusal is not None:
        error = refusal_error(generation, space)
        phrase = refusal.phrase if refusal else None
        told = Answer(
            prompt=generation.prompt,
            code="" if error is None else error.code,
            message="" if error is None else error.message,
            hint="" if error is None else error.hint,
            pieces=tuple(Piece(piece.text, piece.mark) for piece in pieces(generation, ())),
            unplaced=_unplaced(generation, but=phrase),
            suggestions=Names(
                phrase.of(generation.prompt) if phrase else "",
                refusal.suggestions if refusal else (),
                phrase.start if phrase else None,
                phrase.end if phrase else None,
            ),
            notes=_notes(generation.notes, generation.prompt),
            remark=personal_note(generation.prompt) or "",
            confidence=generation.confidence,
            elapsed_ms=generation.elapsed_ms,
            by=_by(generation),
            record=generation.id,
        )
        return msgspec.structs.replace(state, answer=told, is_ai_open=True)
    form = to_form(generation.definition, space)
    shown = groups(generation.definition, space)
    first = Reading(print_query(generation.definition), describe(generation.definition, space))
    others = tuple(
        Reading(print_query(item.definition), describe(item.definition, space), item.difference, item.confidence)
        for item in generation.alternatives
    )
    told = Answer(
        prompt=generation.prompt,
        pieces=_pieces(generation, shown, form),
        unplaced=_unplaced(generation),
        readings=(first, *others) if others else (),
        question=generation.clarification.question if generation.clarification else "",
        notes=_notes(generation.notes, generation.prompt),
        remark=personal_note(generation.prompt) or "",
        confidence=generation.confidence,
        changes=changes(state.form, form, space),
        hues=_hues(generation, shown, form),
        elapsed_ms=generation.elapsed_ms,
        by=_by(generation),
        record=generation.id,
    )
    return msgspec.structs.replace(state, form=form, answer=told, query="", follow_up="", is_ai_open=True)


def refined(state: State, refinement: Refinement, space: Space) -> State:
    """The state after a follow-up: only what it names is changed, or nothing, and it is asked what is meant."""
    before = state.answer
    if refinement.definition is None or refinement.refusal is not None:
        refusal = refinement.refusal
        choices = () if refusal is None else refusal.choices
        told = Answer(
            prompt=refinement.instruction,
            is_follow_up=True,
            code="" if refusal is None else refusal.code.value,
            message="" if refusal is None else refusal.message,
            suggestions=None if refusal is None else Names("", refusal.suggestions),
            readings=tuple(Reading(print_query(item.definition), item.text) for item in choices),
            chosen=-1,
            remark=personal_note(refinement.instruction) or "",
            notes=_notes(refinement.notes, refinement.instruction),
            elapsed_ms=refinement.elapsed_ms,
            by=_by(refinement),
            record=refinement.id,
        )
        return msgspec.structs.replace(state, answer=told, is_ai_open=True)
    form = to_form(refinement.definition, space)
    first = Reading(print_query(refinement.definition), " ".join(item.text for item in refinement.changes))
    others = tuple(Reading(print_query(item.definition), item.text) for item in refinement.alternatives)
    told = Answer(
        prompt=refinement.instruction,
        is_follow_up=True,
        pieces=(Piece(refinement.instruction),),
        notes=_notes(refinement.notes, refinement.instruction),
        remark=personal_note(refinement.instruction) or "",
        readings=(first, *others) if others else (),
        confidence=0.0 if before is None else before.confidence,
        changes=tuple(
            Change("~" if item.kind.value == "changed" else "+" if item.kind.value == "added" else "−", item.text)
            for item in refinement.changes
        ),
        elapsed_ms=refinement.elapsed_ms,
        by=_by(refinement),
        record=refinement.id,
    )
    return msgspec.structs.replace(state, form=form, answer=told, query="", follow_up="", is_ai_open=True)


def with_reading(state: State, number: int, space: Space) -> State:
    """The state with another reading of the description in the form; what it is called by stays."""
    answer = state.answer
    if answer is None or not 0 <= number < len(answer.readings):
        return state
    definition = parse_audience(answer.readings[number].query, state.form.type)
    form = to_form(definition, space)
    places = _same_words(answer, definition)
    told_of = {piece.number for piece in answer.pieces} & places.keys()
    told = msgspec.structs.replace(
        answer,
        chosen=number,
        changes=changes(state.form, form, space),
        hues={form.groups[places[at] - 1].id: hue(places[at]) for at in told_of},
        question="",
        pieces=tuple(_placed(piece, places.get(piece.number), form) for piece in answer.pieces),
    )
    if answer.is_follow_up:
        told = msgspec.structs.replace(told, code="", message="", readings=(), suggestions=None)
    return msgspec.structs.replace(state, form=form, answer=told, query="")


def _placed(piece: Piece, number: int | None, form: FormDefinition) -> Piece:
    """A piece with the group of a condition; without one it is a word that this reading doesn't use, if it was one."""
    if number is not None:
        return msgspec.structs.replace(piece, mark=Mark.REASON, group=form.groups[number - 1].id, hue=hue(number))
    mark = Mark.UNPLACED if piece.number else piece.mark
    return msgspec.structs.replace(piece, mark=mark, group="", hue=0)


def _same_words(answer: Answer, definition: Definition) -> dict[int, int]:
    """By the number of a condition of the first reading, the number of the one that the same words give in another.

    That is the same condition, or the only one in which the two differ.
    """
    first = parse_audience(answer.readings[0].query, definition.audience_type)
    said = [print_query(part) for part in conjuncts(first.condition)]
    others = [print_query(part) for part in conjuncts(definition.condition)]
    places = {number: others.index(query) + 1 for number, query in enumerate(said, 1) if query in others}
    gone = [number for number in range(1, len(said) + 1) if number not in places]
    come = [number for number in range(1, len(others) + 1) if number not in places.values()]
    return places | ({gone[0]: come[0]} if len(gone) == len(come) == 1 else {})


def changes(before: FormDefinition, after: FormDefinition, space: Space) -> tuple[Change, ...]:
    """Which conditions went and which came; none where there was nothing before, or it is of another type."""
    old, new = _said(to_definition(before).definition, space), _said(to_definition(after).definition, space)
    if not old or before.type is not after.type:
        return ()
    gone = [Change("−", text) for text in old if text not in new]
    return (*gone, *(Change("+", text) for text in new if text not in old))


def _notes(notes: Sequence[str], text: str) -> tuple[str, ...]:
    """What else there is to say: that there is personal data in the text is told before all else."""
    return tuple(note for note in notes if note != personal_note(text))


def _by(generation: Generation | Refinement) -> By:
    """How the answer came about, as it is stored."""
    drafted = generation.drafted
    return By(
        mode=drafted.mode.value,
        model=drafted.model,
        is_remote=drafted.is_remote,
        sent=tuple(Named(item.kind, item.name, item.event or "", item.values) for item in drafted.sent),
        left_out=drafted.left_out,
        masked=drafted.masked,
        attempts=drafted.attempts,
        tokens=drafted.input_tokens + drafted.output_tokens,
        cost_usd=generation.cost_usd,
        agreement=drafted.agreement.value if drafted.agreement else "",
        fallback=FALLBACKS[drafted.fallback] if drafted.fallback else "",
        is_cached=drafted.is_cached,
    )


def _said(definition: Definition | None, space: Space) -> list[str]:
    if definition is None:
        return []
    kind: AudienceType = definition.audience_type
    return [describe_condition(part, space, audience_type=kind) for part in conjuncts(definition.condition)]


def _unplaced(generation: Generation, *, but: Span | None = None) -> tuple[Names, ...]:
    """The words that no condition uses, but those that the answer was refused for, of which more is told."""
    return tuple(
        Names(item.text, item.suggestions, *_place(item.span, generation.prompt))
        for item in generation.unplaced
        if but is None or (item.span.start, item.span.end) != (but.start, but.end)
    )


def _place(span: Span, prompt: str) -> tuple[int, int]:
    """A place in the prompt without the space around it, as it stands in its box."""
    offset = len(prompt) - len(prompt.lstrip())
    return span.start - offset, span.end - offset


def _pieces(generation: Generation, shown: Sequence[ShownGroup], form: FormDefinition) -> tuple[Piece, ...]:
    """The description in pieces, each with the group of the form that it is a reason for."""
    return tuple(
        Piece(piece.text, piece.mark)
        if piece.number is None
        else Piece(piece.text, piece.mark, form.groups[piece.number - 1].id, hue(piece.number), piece.number)
        for piece in pieces(generation, shown)
    )


def _hues(generation: Generation, shown: Sequence[ShownGroup], form: FormDefinition) -> dict[str, int]:
    """The colour of each group that words are for: of those that share their words, that of the first."""
    found: dict[str, int] = {}
    by_words: dict[tuple[Span, ...], int] = {}
    for reason in generation.reasons:
        number = number_of(reason, shown)
        if number is not None and reason.spans:
            found[form.groups[number - 1].id] = hue(by_words.setdefault(reason.spans, number))
    return found
