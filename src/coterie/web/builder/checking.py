"""The form held against the space: what is wrong or doubtful at which field, and what the sound part of it means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from coterie.language.ast import Condition, Definition, Node
from coterie.language.checker import check
from coterie.language.problems import Code, Severity
from coterie.language.shape import walk_paths
from coterie.schema.space import Space
from coterie.web.builder.building import Built, FieldProblem, to_definition
from coterie.web.builder.form import FormDefinition

_LAST_STEP = re.compile(r"\.[^.]*$")


@dataclass(frozen=True, kw_only=True)
class Checked:
    """A form with all that is known to be wrong with it.

    `definition` is what its finished and sound conditions mean; `conditions` are those, by the ids of groups and rows.
    `general` is about the whole and belongs to no field.
    """

    form: FormDefinition
    definition: Definition | None
    problems: tuple[FieldProblem, ...]
    general: tuple[FieldProblem, ...]
    conditions: dict[str, Condition]
    is_whole: bool

    def at(self, part: str, *names: str) -> tuple[FieldProblem, ...]:
        """The problems at some fields of a part, or at any of them."""
        return tuple(item for item in self.problems if item.part == part and (not names or item.field in names))

    @property
    def left_out(self) -> int:
        """How many conditions and filters aren't finished or are wrong."""
        groups = {group.id for group in self.form.groups}
        return len({item.part for item in self.problems if item.severity is Severity.ERROR} - groups)


def checked(form: FormDefinition, space: Space, *, now: datetime) -> Checked:
    """Check a form: what is unfinished, what the space doesn't have, what is probably not meant."""
    built = to_definition(form)
    problems = list(built.problems)
    general: list[FieldProblem] = []
    if built.definition is not None:
        for problem in _of_space(built, built.definition, space, now):
            (problems if problem.part else general).append(problem)
    wrong = frozenset(item.part for item in problems if item.severity is Severity.ERROR and not item.is_gap) - {
        item.part for item in built.problems
    }
    sound = to_definition(form, without=wrong) if wrong else built
    return Checked(
        form=form,
        definition=sound.definition,
        problems=tuple(dict.fromkeys(problems)),
        general=tuple(general),
        conditions=sound.conditions,
        is_whole=built.is_whole and not wrong and not any(item.severity is Severity.ERROR for item in general),
    )


def _of_space(built: Built, definition: Definition, space: Space, now: datetime) -> list[FieldProblem]:
    found = check(definition, space, now=now)
    nodes = dict(walk_paths(definition.condition, root_path="$.condition")) if found else {}
    listed = []
    for problem in found:
        if problem.code is Code.READ_AS_ANY:
            continue
        part, field = _place(built, nodes, problem.path)
        if problem.code in (Code.TOO_MANY_EXPRESSIONS, Code.TOO_DEEP):
            part, field = "", ""
        message = f"{problem.message[:1].upper()}{problem.message[1:]}"
        listed.append(
            FieldProblem(
                part=part,
                field=field,
                message=message if message.endswith((".", "?", "!")) else f"{message}.",
                severity=problem.severity,
                suggestions=problem.suggestions,
            )
        )
    return listed


def _place(built: Built, nodes: dict[str, Node], path: str) -> tuple[str, str]:
    """The field of a problem: that of its node, or of the nearest node around it that has one."""
    while path:
        node = nodes.get(path)
        place = None if node is None else built.places.get(id(node))
        if place is not None:
            return place.part, place.field
        shorter = _LAST_STEP.sub("", path)
        path = "" if shorter == path else shorter
    return "", ""
