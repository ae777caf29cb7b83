"""Edits of the form: adding, removing, copying, moving and turning round its parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, TypeVar

import msgspec

from coterie.language.ast import AudienceType
from coterie.schema.space import TraitKind
from coterie.web.builder.form import (
    AudienceRow,
    Child,
    EventRow,
    Filter,
    FilterGroup,
    FilterQuery,
    FormDefinition,
    Group,
    Mode,
    NestRow,
    Part,
    PropertyFilter,
    Quantifier,
    QueryRow,
    Row,
    TraitRow,
    below,
    parts,
)

AnyPart = TypeVar("AnyPart", bound=Group | Row | Filter)

KINDS = ("event", "audience", *TraitKind, "nest", "query")
"""The kinds of rows that the menu "+ Add condition" offers at the top."""

KINDS_OF_USERS = ("custom-users", "audience-users", "nest-users")
"""Those that it offers beside them in account audiences."""

BLANK = "c00000000"
"""The id of a row that is nobody's yet."""

_GIVEN = re.compile("c[0-9a-z]{8}")


@dataclass(frozen=True)
class Edit:
    """The form after an edit, where to go on, and what was done in a few words."""

    form: FormDefinition
    focus: str = ""
    label: str = ""


def part_of(form: FormDefinition, name: str) -> Part | None:
    """The part of this id; None where it is gone."""
    return next((part for part in parts(form) if part.id == name), None)


def changed(form: FormDefinition, name: str, change: Callable[[Any], Sequence[Part]]) -> FormDefinition:
    """The form with a part replaced by none, one or more others."""
    groups: Any = _over(form.groups, name, change)
    return msgspec.structs.replace(form, groups=groups)


def _over(items: Sequence[Part], name: str, change: Callable[[Any], Sequence[Part]]) -> tuple[Part, ...]:
    found: list[Part] = []
    for item in items:
        if item.id == name:
            found += change(item)
        else:
            inner = below(item)
            found.append(with_below(item, _over(inner, name, change)) if inner else item)
    return tuple(found)


def with_below(part: AnyPart, inner: Sequence[Part]) -> AnyPart:
    """A part with other rows or filters in it."""
    match part:
        case Group() | NestRow():
            return msgspec.structs.replace(part, rows=tuple(inner))
        case EventRow() | Child():
            return msgspec.structs.replace(part, body=msgspec.structs.replace(part.body, filters=tuple(inner)))
        case FilterGroup():
            return msgspec.structs.replace(part, filters=tuple(inner))
        case _:
            return part


# Adding ---------------------------------------------------------------------------------------------------------------


def new_row(kind: str, name: str, audience_type: AudienceType, *, in_users: bool) -> Row:
    """A row of a kind of the menu "+ Add condition". `in_users`: inside a group about one user of an account."""
    of_accounts = audience_type is AudienceType.ACCOUNTS and not in_users
    match kind.partition("-"):
        case ("event", _, _):
            return EventRow(name, quantifier=Quantifier.ANY if of_accounts else None)
        case ("audience", _, whose):
            return AudienceRow(name, quantifier=Quantifier.ANY if of_accounts and whose == "users" else None)
        case ("nest", _, whose):
            return NestRow(name, Mode.ANY, quantifier=Quantifier.ANY if of_accounts and whose == "users" else None)
        case ("query", _, _):
            return QueryRow(name)
        case (_, _, whose):
            trait = TraitKind(kind.partition("-")[0]) if kind.partition("-")[0] in set(TraitKind) else TraitKind.CUSTOM
            return TraitRow(name, kind=trait, quantifier=Quantifier.ANY if of_accounts and whose == "users" else None)


def add_row(form: FormDefinition, place: str, kind: str, given: str = "") -> Edit:
    """A new row at the end of a group or nested group.

    A page that shows the row before it is here has `given` it an id, one that no number of ours is. Where the row is
    here already, the page asked twice.
    """
    name = given if _GIVEN.fullmatch(given) else f"n{form.next_id}"
    if part_of(form, name) is not None:
        return Edit(form, name)
    row = new_row(kind, name, form.type, in_users=_is_about_users(form, place))
    form = msgspec.structs.replace(form, next_id=form.next_id + 1)
    return Edit(changed(form, place, lambda part: [with_below(part, (*below(part), row))]), name, "Added a condition")


def add_group(form: FormDefinition, *, is_negated: bool) -> Edit:
    """A new group at the end; one that waits for its first condition already is used instead."""
    if form.groups and not form.groups[-1].rows:
        last = msgspec.structs.replace(form.groups[-1], is_negated=is_negated)
        return Edit(msgspec.structs.replace(form, groups=(*form.groups[:-1], last)), last.id, "Added a group")
    group = Group(f"n{form.next_id}", is_negated=is_negated)
    form = msgspec.structs.replace(form, groups=(*form.groups, group), next_id=form.next_id + 1)
    return Edit(form, group.id, "Added a group")


def add_filter(form: FormDefinition, place: str, kind: str) -> Edit:
    """A new line below an event: a property filter, a funnel's child, a group of filters or a query."""
    name = f"n{form.next_id}"
    form = msgspec.structs.replace(form, next_id=form.next_id + 1)
    added: Filter
    match kind:
        case "did" | "did-not":
            added, label = Child(name, kind == "did"), "Added a next step"
        case "filters":
            added, label = FilterGroup(name), "Added a group of filters"
        case "query":
            added, label = FilterQuery(name), "Added a query"
        case _:
            added, label = PropertyFilter(name), "Added a property filter"
    return Edit(changed(form, place, lambda part: [with_below(part, (*below(part), added))]), name, label)


def _is_about_users(form: FormDefinition, place: str) -> bool:
    """Whether a nested group, or one around it, has a quantifier."""
    return any(isinstance(part, NestRow) and part.quantifier is not None for part in _way_to(form.groups, place))


def _way_to(items: Sequence[Part], name: str) -> list[Part]:
    for item in items:
        if item.id == name:
            return [item]
        inner = _way_to(below(item), name)
        if inner:
            return [item, *inner]
    return []


# Removing, copying, moving --------------------------------------------------------------------------------------------


def remove(form: FormDefinition, name: str) -> Edit:
    """The form without a part; a group that is left empty goes too, unless it is the only one."""
    way = _way_to(form.groups, name)
    if not way:
        return Edit(form)
    if len(way) == 1:
        rest = tuple(group for group in form.groups if group.id != name)
        form = msgspec.structs.replace(form, groups=rest) if rest else _emptied(form)
        return Edit(form, form.groups[-1].id, "Removed a group")
    around, siblings = way[-2], below(way[-2])
    index = [item.id for item in siblings].index(name)
    neighbours = [*siblings[index + 1 :][:1], *siblings[:index][-1:]]
    if not neighbours and isinstance(around, (NestRow, FilterGroup, Group)) and (len(way) > 2 or len(form.groups) > 1):  # noqa: PLR2004
        edit = remove(form, around.id)
        return Edit(edit.form, edit.focus, "Removed a condition")
    form = changed(form, name, lambda _: [])
    focus = neighbours[0].id if neighbours else around.id
    return Edit(form, focus, "Removed a condition" if isinstance(around, (Group, NestRow)) else "Removed a filter")


def _emptied(form: FormDefinition) -> FormDefinition:
    return msgspec.structs.replace(form, groups=(Group(f"n{form.next_id}"),), next_id=form.next_id + 1)


def duplicate(form: FormDefinition, name: str) -> Edit:
    """A copy of a part right below it, with ids of its own."""
    part = part_of(form, name)
    if part is None:
        return Edit(form)
    numbers = count(form.next_id)
    copy = _renumbered(part, numbers)
    form = changed(form, name, lambda item: [item, copy])
    return Edit(msgspec.structs.replace(form, next_id=next(numbers)), copy.id, "Duplicated")


def _renumbered(part: AnyPart, numbers: Iterator[int]) -> AnyPart:
    renamed = msgspec.structs.replace(part, id=f"n{next(numbers)}")
    inner = below(renamed)
    return with_below(renamed, [_renumbered(item, numbers) for item in inner]) if inner else renamed


def move(form: FormDefinition, name: str, step: int) -> Edit:
    """A part one place up (-1) or down (1); at the edge of its group, a row goes into the next one."""
    way = _way_to(form.groups, name)
    if not way:
        return Edit(form)
    siblings: Sequence[Part] = below(way[-2]) if len(way) > 1 else form.groups
    index = [item.id for item in siblings].index(name)
    target = index + step
    if 0 <= target < len(siblings):
        order = list(siblings)
        order[index], order[target] = order[target], order[index]
        if len(way) == 1:
            groups: Any = tuple(order)
            return Edit(msgspec.structs.replace(form, groups=groups), name, "Moved a group")
        return Edit(changed(form, way[-2].id, lambda part: [with_below(part, order)]), name, "Moved a condition")
    if len(way) != 2:  # noqa: PLR2004 - a group and its row
        return Edit(form, name)
    place = [group.id for group in form.groups].index(way[0].id) + step
    if not 0 <= place < len(form.groups):
        return Edit(form, name)
    neighbour = form.groups[place].id
    form = remove(form, name).form
    moved = way[-1]
    form = changed(
        form,
        neighbour,
        lambda part: [with_below(part, (*below(part), moved) if step < 0 else (moved, *below(part)))],
    )
    return Edit(form, name, "Moved a condition")


# Changing -------------------------------------------------------------------------------------------------------------


def negate(form: FormDefinition, name: str) -> Edit:
    """A group turned round: "And who" and "And not who"."""
    form = changed(
        form,
        name,
        lambda part: [
            msgspec.structs.replace(part, is_negated=not part.is_negated) if isinstance(part, Group) else part
        ],
    )
    return Edit(form, name, "Negated a group")


def unnest(form: FormDefinition, name: str) -> Edit:
    """A row put into a nested group of its own, so that others can join it there."""
    part = part_of(form, name)
    if not isinstance(part, (EventRow, TraitRow, AudienceRow, QueryRow)):
        return Edit(form, name)
    nest = NestRow(f"n{form.next_id}", Mode.ALL, (part,))
    form = msgspec.structs.replace(form, next_id=form.next_id + 1)
    return Edit(changed(form, name, lambda _: [nest]), nest.id, "Nested a condition")


def drop_value(form: FormDefinition, name: str, index: int) -> Edit:
    """One of the values of a list taken away."""

    def change(part: Part) -> list[Part]:
        if isinstance(part, (TraitRow, PropertyFilter)):
            values = (*part.test.values[:index], *part.test.values[index + 1 :])
            return [msgspec.structs.replace(part, test=msgspec.structs.replace(part.test, values=values))]
        if isinstance(part, (EventRow, Child)):
            test = part.body.test
            values = (*test.values[:index], *test.values[index + 1 :])
            body = msgspec.structs.replace(part.body, test=msgspec.structs.replace(test, values=values))
            return [msgspec.structs.replace(part, body=body)]
        return [part]

    return Edit(changed(form, name, change), name, "Removed a value")


def include_source(form: FormDefinition, name: str, source: str) -> Edit:
    """Events from a source count again."""

    def change(part: Part) -> list[Part]:
        if not isinstance(part, (EventRow, Child)):
            return [part]
        kept = tuple(item for item in part.body.excluded_sources if item != source)
        return [msgspec.structs.replace(part, body=msgspec.structs.replace(part.body, excluded_sources=kept))]

    return Edit(changed(form, name, change), name, "Changed the sources")
