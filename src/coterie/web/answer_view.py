"""What the page shows of an answer: texts and figures in the form that the templates want."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlencode

from coterie.accounts.masking import masked
from coterie.accounts.roles import Actor
from coterie.app.answers import Group, Mark, Piece, groups, number_of, pieces, refusal_error
from coterie.app.site import Site
from coterie.app.workspace import Counted, Sample, Workspace
from coterie.core.errors import ExposedError
from coterie.core.text import Span
from coterie.core.time import parse_instant
from coterie.core.values import is_number, to_text
from coterie.generate.generation import Alternative, Generation
from coterie.language.ast import AudienceType, Definition
from coterie.language.builder import BuilderRow
from coterie.language.describe import describe
from coterie.language.printer import print_query
from coterie.schema.space import Space
from coterie.web.rendering import day, percent
from coterie.web.visit import url

SAMPLE_SIZE = 8
MAX_CELL = 60
_OR = "or "


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """A name that may have been meant. The link puts it into the prompt at a place, or at its end."""

    name: str
    href: str
    start: int | None
    end: int | None


@dataclass(frozen=True, kw_only=True)
class NotUsed:
    """Words that no condition uses."""

    text: str
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, kw_only=True)
class Line:
    """A line below a row, and how deep it is."""

    text: str
    depth: int


@dataclass(frozen=True, kw_only=True)
class Row:
    """A condition. `alternative`: it is joined to the one above by OR."""

    text: str
    alternative: bool
    lines: tuple[Line, ...]


@dataclass(frozen=True, kw_only=True)
class ShownGroup:
    """A group of conditions."""

    number: int
    head: str
    is_negated: bool
    rows: tuple[Row, ...]


@dataclass(frozen=True, kw_only=True)
class ShownReason:
    """Why a group is there."""

    number: int | None
    text: str


@dataclass(frozen=True, kw_only=True)
class Reading:
    """Another way to read the prompt, or the first one while another is shown."""

    text: str
    href: str
    count: int
    share: str
    is_current: bool


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A value of a table; `state` is whether something is active, where the cell says that."""

    text: str
    is_number: bool = False
    state: bool | None = None


@dataclass(frozen=True, kw_only=True)
class Column:
    """The head of a column."""

    name: str
    is_number: bool = False


@dataclass(frozen=True, kw_only=True)
class SampleRow:
    """One member."""

    id: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class SampleTable:
    """Some members; `called` is what their ids are."""

    called: str
    columns: tuple[Column, ...]
    rows: tuple[SampleRow, ...]


@dataclass(frozen=True, kw_only=True)
class ShownRefusal:
    """Why there is no audience."""

    code: str
    message: str
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, kw_only=True)
class AnswerView:
    """An answer: an error, a refusal, or an audience with its count and some members."""

    summary: str = ""
    error: ExposedError | None = None
    refusal: ShownRefusal | None = None
    reading: int = 0
    pieces: tuple[Piece, ...] = ()
    notes: tuple[str, ...] = ()
    unplaced: tuple[NotUsed, ...] = ()
    sentence: str = ""
    query: str = ""
    groups: tuple[ShownGroup, ...] = ()
    reasons: tuple[ShownReason, ...] = ()
    question: str = ""
    readings: tuple[Reading, ...] = ()
    confidence: float = 0.0
    elapsed_ms: float = 0.0
    counted_ms: float = 0.0
    count: int = 0
    of: int = 0
    noun: str = "users"
    share: str = ""
    bar: float = 0.0
    sample: SampleTable = field(default_factory=lambda: SampleTable(called="", columns=(), rows=()))


def build(
    site: Site, actor: Actor, prompt: str, audience_type: AudienceType, reading: int, now: datetime
) -> AnswerView:
    """Generate an audience and look at it. `reading` chooses one of the alternatives, counted from 1.

    What goes wrong on the way is an answer too, as far as it is meant for people.
    """
    try:
        generation = site.generate(actor, prompt, audience_type)
        workspace = site.workspace
        space = workspace.space()
        if generation.definition is None:
            return _refused(generation, space)
        return _answered(workspace, actor, generation, space, reading, now)
    except ExposedError as error:
        return AnswerView(summary=error.message, error=error)


def _refused(generation: Generation, space: Space) -> AnswerView:
    error, refusal = refusal_error(generation, space), generation.refusal
    if error is None or refusal is None:
        raise TypeError("an answer without conditions is a refusal")
    has_phrase = refusal.phrase is not None or any(item.span for item in generation.unplaced)
    names = _suggested(generation, refusal.suggestions, refusal.phrase)
    return AnswerView(
        summary=error.message,
        refusal=ShownRefusal(code=refusal.code.value, message=error.message, suggestions=names),
        pieces=pieces(generation, ()) if has_phrase else (),
        notes=generation.notes,
    )


def _answered(
    workspace: Workspace, actor: Actor, generation: Generation, space: Space, reading: int, now: datetime
) -> AnswerView:
    first = generation.definition
    if first is None:
        raise TypeError("a refusal has no conditions")
    chosen = reading if 0 <= reading <= len(generation.alternatives) else 0
    definition = generation.alternatives[chosen - 1].definition if chosen else first
    counted = workspace.count(definition, now=now)
    shown = groups(definition, space)
    return AnswerView(
        summary=f"{counted.count:,} of {counted.of:,} {generation.audience_type.value} match.",
        reading=chosen,
        pieces=pieces(generation, shown),
        notes=generation.notes,
        unplaced=tuple(
            NotUsed(text=item.text, suggestions=_suggested(generation, item.suggestions, item.span))
            for item in generation.unplaced
        ),
        sentence=describe(definition, space),
        query=print_query(definition),
        groups=tuple(shown_group(group) for group in shown),
        reasons=tuple(
            ShownReason(number=number, text=reason.text)
            for reason in generation.reasons
            if (number := number_of(reason, shown)) is not None
        ),
        question=generation.clarification.question if generation.clarification else "",
        readings=tuple(_readings(workspace, generation, first, space, chosen, counted, now)),
        confidence=generation.alternatives[chosen - 1].confidence if chosen else generation.confidence,
        elapsed_ms=generation.elapsed_ms,
        counted_ms=counted.elapsed_ms,
        count=counted.count,
        of=counted.of,
        noun=generation.audience_type.value,
        share=_share(counted),
        bar=round(counted.share * 100, 3),
        sample=_table(workspace.sample(definition, SAMPLE_SIZE, now=now), generation.audience_type, actor),
    )


# Conditions -----------------------------------------------------------------------------------------------------------


def shown_group(group: Group) -> ShownGroup:
    """A group as it is shown."""
    rows: list[list[BuilderRow]] = []
    for row in group.rows:
        if row.level <= 1 or not rows:
            rows.append([row])
        else:
            rows[-1].append(row)
    return ShownGroup(
        number=group.number,
        head=group.head,
        is_negated=group.is_negated,
        rows=tuple(_row(lines, is_first=index == 0) for index, lines in enumerate(rows)),
    )


def _row(lines: Sequence[BuilderRow], *, is_first: bool) -> Row:
    first, *others = lines
    alternative = not is_first and first.text.startswith(_OR)
    return Row(
        text=first.text.removeprefix(_OR) if alternative else first.text,
        alternative=alternative,
        lines=tuple(Line(text=row.text, depth=min(row.level - first.level, 4)) for row in others),
    )


# Readings and suggestions ---------------------------------------------------------------------------------------------


def _readings(
    workspace: Workspace,
    generation: Generation,
    first: Definition,
    space: Space,
    chosen: int,
    of_chosen: Counted,
    now: datetime,
) -> list[Reading]:
    """All readings, each with its own count; none where there is just one."""
    if not generation.alternatives:
        return []
    every: list[Alternative | None] = [None, *generation.alternatives]
    found = []
    for index, item in enumerate(every):
        definition = item.definition if item else first
        counted = of_chosen if index == chosen else workspace.count(definition, now=now)
        address = {"prompt": generation.prompt, "type": generation.audience_type.value}
        if index:
            address["reading"] = str(index)
        found.append(
            Reading(
                text=describe(definition, space),
                href=url(f"/build?{urlencode(address)}"),
                count=counted.count,
                share=_share(counted),
                is_current=index == chosen,
            )
        )
    return found


def _suggested(generation: Generation, names: Sequence[str], place: Span | None) -> tuple[Suggestion, ...]:
    """Names as links to the page with the prompt changed; the places count in the prompt without space around it."""
    prompt = generation.prompt.strip()
    offset = len(generation.prompt) - len(generation.prompt.lstrip())
    found = []
    for name in names:
        if place is None:
            text, start, end = f"{prompt} {name}", None, None
        else:
            start, end = place.start - offset, place.end - offset
            text = prompt[:start] + name + prompt[end:]
        href = url(f"/?{urlencode({'prompt': text, 'type': generation.audience_type.value})}")
        found.append(Suggestion(name=name, href=href, start=start, end=end))
    return tuple(found)


# Figures and values ---------------------------------------------------------------------------------------------------


def _share(counted: Counted) -> str:
    if counted.count == 0:
        return "nobody"
    return "all of them" if counted.count == counted.of else percent(counted.share)


def _table(sample: Sample, audience_type: AudienceType, actor: Actor) -> SampleTable:
    rows = tuple(
        SampleRow(
            id=str(_shown(actor, "id", member.id)),
            cells=tuple(cell(_shown(actor, column, member.traits.get(column))) for column in sample.columns),
        )
        for member in sample.members
    )
    # A column is one of numbers when every value in it is a number.
    numeric = [
        all(row.cells[index].is_number or not row.cells[index].text for row in rows)
        and any(row.cells[index].text for row in rows)
        for index in range(len(sample.columns))
    ]
    return SampleTable(
        called="User" if audience_type is AudienceType.USERS else "Account",
        columns=tuple(
            Column(name=name, is_number=is_one) for name, is_one in zip(sample.columns, numeric, strict=True)
        ),
        rows=rows,
    )


def _shown(actor: Actor, path: str, value: object) -> object:
    return value if actor.sees_personal_data else masked(path, value)


def cell(value: object) -> Cell:
    """A value as it is shown: dates by the day, numbers with commas, long texts cut."""
    if value is None:
        return Cell(text="")
    if isinstance(value, bool):
        return Cell(text="yes" if value else "no")
    if isinstance(value, (int, float)) and is_number(value):
        return Cell(text=f"{value:,.2f}".removesuffix(".00"), is_number=True)
    if isinstance(value, (list, tuple)) and all(isinstance(item, (str, int, float)) for item in value):
        return Cell(text=_cut(", ".join(to_text(item) for item in value)))
    text = to_text(value) if not isinstance(value, dict) else json.dumps(value, ensure_ascii=False)
    instant = parse_instant(text)
    return Cell(text=_cut(day(instant) if instant else text))


def _cut(text: str) -> str:
    return text if len(text) <= MAX_CELL else f"{text[: MAX_CELL - 1]}…"


__all__ = ["AnswerView", "Cell", "Column", "Mark", "build", "cell", "shown_group"]
