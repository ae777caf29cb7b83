"""What tells one audience from another as a change of it, and whether a follow-up asks for all of that.

A model answers a follow-up with a whole definition, so that anything may be different in it. Conditions that the
follow-up doesn't speak of have to be there as they were, joined to each other as they were.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.generate.generation import Reason
from coterie.generate.pipeline import Generator
from coterie.generate.refining.edits import Place, comparison_at, edited
from coterie.generate.refining.result import Change, ChangeKind
from coterie.generate.refining.units import Unit, times_of, unit_node, units_of, words_of
from coterie.generate.refining.workbench import Workbench, whole
from coterie.language.ast import Aggregate, Comparison, Definition, Node, Within
from coterie.language.ast import Between as Window
from coterie.language.describe import describe
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.schema.space import Space

_JOINING = words(
    """
    and or either any both all neither nor not no unless except without enough alternatively instead but opposite
    everyone everybody else other others than rather only
    """
)
"""Words without one of which a follow-up doesn't ask for conditions to be joined in another way."""


@dataclass(frozen=True)
class Difference:
    """How one audience differs from another: what went, what came, and what was changed into what.

    `is_rejoined` says that the conditions which both have are joined in another way.
    """

    before: Definition
    after: Definition
    gone: tuple[Unit, ...]
    came: tuple[Unit, ...]
    changed: tuple[tuple[Unit, Unit], ...]
    is_rejoined: bool

    @property
    def is_nothing(self) -> bool:
        """Whether both are the same."""
        return not (self.gone or self.came or self.changed or self.is_rejoined)

    def told(self, space: Space) -> tuple[Change, ...]:
        """What was done, in words."""
        return tuple(self._told(space))

    def _told(self, space: Space) -> Iterator[Change]:
        for one, other in self.changed:
            before, after = _words(self.before, one, space), _words(self.after, other, space)
            yield Change(kind=ChangeKind.CHANGED, text=f"Changed “{before}” to “{after}”.", before=before, after=after)
        for unit in self.gone:
            said = _words(self.before, unit, space)
            yield Change(kind=ChangeKind.REMOVED, text=f"Removed: {said}.", before=said)
        for unit in self.came:
            said = _words(self.after, unit, space)
            yield Change(kind=ChangeKind.ADDED, text=f"Added: {said}.", after=said)
        if self.is_rejoined:
            before, after = describe(self.before, space), describe(self.after, space)
            yield Change(kind=ChangeKind.CHANGED, text=f"Joined in another way: {after}", before=before, after=after)


def difference_of(before: Definition, after: Definition) -> Difference:
    """How an audience differs from the one that was there before."""
    before, after = _usual(before), _usual(after)
    olds, news = _tops(before), _tops(after)
    old_signs, new_signs = Counter(_sign(before, unit) for unit in olds), Counter(_sign(after, unit) for unit in news)
    gone = list(_beyond(before, olds, old_signs & new_signs))
    came = list(_beyond(after, news, old_signs & new_signs))
    changed: list[tuple[Unit, Unit]] = []
    for unit in tuple(gone):
        other = next((item for item in came if item.own == unit.own and item.collection is unit.collection), None)
        if other is not None:
            changed.append((unit, other))
            gone.remove(unit)
            came.remove(other)
    as_changed = {
        place: unit_node(after.condition, other) if number == 0 else None
        for unit, other in changed
        for number, place in enumerate(unit.places)
    }
    is_rejoined = _rest(before, gone, as_changed) != _rest(after, came, {})
    return Difference(before, after, tuple(gone), tuple(came), tuple(changed), is_rejoined)


def not_asked_for(
    before: Definition, after: Definition, instruction: str, generator: Generator, reasons: Sequence[Reason]
) -> tuple[str, ...]:
    """What is different although the instruction doesn't speak of it, as a model may be told: by names, no values.

    `reasons` are those of the new definition; a condition that came has to have words of the instruction.
    """
    found = difference_of(before, after)
    if found.is_nothing:
        return ("groups: nothing is changed; change what the follow-up asks for, or answer `cannot`",)
    bench = Workbench(found.before, instruction, generator)
    analysis = bench.analysis(Span(0, len(instruction)))
    tops = _tops(found.before)
    named = bench.mentions(analysis).spoken_of(whole(analysis), tops)
    complaints = []
    for unit, other in [*found.changed, *((unit, None) for unit in found.gone)]:
        if unit not in named and (named or len(_like(unit, other, found, tops)) > 1):
            what = "be changed" if other is not None else "go"
            complaints.append(
                f"groups: the follow-up doesn't ask for {_called(unit)} to {what}: repeat it as it is, or, if several "
                "conditions may be meant, ask a `question`"
            )
    said = {reason.condition for reason in reasons if reason.spans}
    if reasons and found.came and not said:
        complaints.append("groups: `quote` the words of the follow-up that ask for what is new, or leave it out")
    if found.is_rejoined and _JOINING.isdisjoint(token.word for token in analysis.tokens):
        complaints.append("groups: join the conditions that stay as they were joined")
    return tuple(complaints)


# Parts ----------------------------------------------------------------------------------------------------------------


def _usual(definition: Definition) -> Definition:
    """The definition as everything of its meaning is written."""
    return parse_audience(form(definition), definition.audience_type)


def _tops(definition: Definition) -> list[Unit]:
    return [unit for unit in units_of(definition) if not unit.event and not unit.is_group]


def _sign(definition: Definition, unit: Unit) -> str:
    return form(Definition(definition.audience_type, unit_node(definition.condition, unit)))


def _beyond(definition: Definition, units: Sequence[Unit], common: Counter[str]) -> Iterator[Unit]:
    """The units that the other definition doesn't have."""
    left = Counter(common)
    for unit in units:
        sign = _sign(definition, unit)
        if left[sign]:
            left[sign] -= 1
        else:
            yield unit


def _rest(definition: Definition, without: Sequence[Unit], changed: Mapping[Place, Node | None]) -> str:
    """The form of a definition without some of its units and with others changed; empty where nothing is left."""
    gone: dict[Place, Node | None] = {place: None for unit in without for place in unit.places}
    rest = edited(definition.condition, gone | dict(changed))
    return "" if rest is None else form(Definition(definition.audience_type, rest))


def _words(definition: Definition, unit: Unit, space: Space) -> str:
    return words_of(unit_node(definition.condition, unit), unit, space)


def _called(unit: Unit) -> str:
    """A condition by the names in it."""
    names = dict.fromkeys(f"'{name}'" for _, name in sorted(unit.own))
    return f"the condition on {' and '.join(names) or 'everybody'}"


def _like(unit: Unit, other: Unit | None, found: Difference, tops: Sequence[Unit]) -> list[Unit]:
    """The conditions of which the same change may be asked for where nothing says which is meant."""
    if other is None or len(unit.leaves) != 1 or len(other.leaves) != 1:
        return list(tops)
    before = comparison_at(found.before.condition, unit.leaves[0])
    after = comparison_at(found.after.condition, other.leaves[0])
    if not isinstance(before.left, Aggregate) or not isinstance(after.left, Aggregate):
        return [item for item in tops if not _is_event(found.before, item)]
    is_time = _without_times(before) == _without_times(after)
    events = [item for item in tops if _is_event(found.before, item)]
    if not is_time or not times_of(before):
        return events
    return [item for item in events if any(times_of(node) for node in _nodes(found.before, item))]


def _nodes(definition: Definition, unit: Unit) -> list[Comparison]:
    return [comparison_at(definition.condition, place) for place in unit.leaves]


def _is_event(definition: Definition, unit: Unit) -> bool:
    return any(isinstance(node.left, Aggregate) for node in _nodes(definition, unit))


def _without_times(node: Comparison) -> Comparison:
    assert isinstance(node.left, Aggregate)  # noqa: S101 - the caller has seen to it
    kept = tuple(item for item in node.left.filters if not isinstance(item, (Within, Window)))
    return replace(node, left=replace(node.left, filters=kept))
