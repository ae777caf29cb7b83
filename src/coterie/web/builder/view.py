"""What the templates ask about a form: labels, choices, problems, and what the space knows of each field."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from markupsafe import Markup

from coterie.core.sampling import Sampled
from coterie.core.values import to_text
from coterie.language.ast import AudienceType, Operator, ReducerName
from coterie.language.operators import BY_OPERATOR, Takes
from coterie.language.problems import Severity
from coterie.language.reducers import BY_REDUCER
from coterie.schema.space import AudienceRef, Collection, EventSchema, FieldType, PropertySchema, TraitKind, TraitSchema
from coterie.web.builder.building import FieldProblem
from coterie.web.builder.checking import Checked
from coterie.web.builder.form import (
    AudienceRow,
    Child,
    EventRow,
    EventTest,
    Group,
    NestRow,
    Part,
    PropertyFilter,
    Row,
    Source,
    Test,
    TraitRow,
    Window,
    below,
)
from coterie.web.builder.lookup import COUNT_LABELS, COUNT_OFFERED, MEASURES, Lookup
from coterie.web.builder.parts import Parts, Written
from coterie.web.visit import VISIT

VALUES_LISTED = 50
"""How many values of a field the space lists; of a longer list nobody knows which were never seen."""

Option = tuple[str, str]
KIND_WORDS = {
    TraitKind.CUSTOM: "a Custom Trait",
    TraitKind.COMPUTED: "a Computed Trait",
    TraitKind.SQL: "a SQL Trait",
}
_MEASURE_WORDS = {
    ReducerName.COUNT: "number of times",
    ReducerName.SUM: "sum of",
    ReducerName.AVG: "average of",
    ReducerName.MIN: "smallest",
    ReducerName.MAX: "largest",
    ReducerName.FIRST: "first",
    ReducerName.LAST: "last",
    ReducerName.MODE: "most frequent",
    ReducerName.UNIQUE_COUNT: "different values of",
}


@dataclass(frozen=True)
class Around:
    """Where a part stands: the events around it, and whether it is about one user of an account."""

    event: str = ""
    parent: str = ""
    in_users: bool = False
    depth: int = 0
    owner: Collection = Collection.USERS


@dataclass(frozen=True, kw_only=True)
class ValueInput:
    """How the right side of an operator is entered: `kind` is none, text, number, date, boolean, list or length."""

    kind: str
    texts: tuple[str, ...]
    never_seen: tuple[str, ...] = ()
    is_partial: bool = False


@dataclass(frozen=True)
class FormView:
    """A checked form and its space, as the templates see them."""

    checked: Checked
    lookup: Lookup
    now: datetime
    hues: Mapping[str, int] = field(default_factory=dict)
    counts: Mapping[str, Sampled] = field(default_factory=dict)
    parts: Parts = field(default_factory=Parts)
    written: Written = field(default_factory=Written)

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups."""
        return self.checked.form.groups

    @property
    def of_accounts(self) -> bool:
        """Whether the audience is made of accounts."""
        return self.checked.form.type is AudienceType.ACCOUNTS

    # Words ------------------------------------------------------------------------------------------------------------

    def heads(self, index: int) -> tuple[Option, Option]:
        """What a group begins with, as it is and turned round."""
        if index:
            return ("0", "And who"), ("1", "And not who")
        whom = self.checked.form.type.value
        return ("0", f"All {whom} who"), ("1", f"All {whom} but not who")

    def head_words(self, index: int, group: Group) -> str:
        """What a group of the waterfall is called: its first condition, and how many others there are."""
        words = self.heads(index)[int(group.is_negated)][1]
        named = [self.title(row, self.start()) for row in group.rows]
        more = f" or {len(named) - 1} more" if len(named) > 1 else ""
        return f"{words}: {named[0]}{more}" if named else words

    def kind_words(self, row: TraitRow) -> str:
        """`a Custom Trait`."""
        return KIND_WORDS[row.kind]

    def named(self, row: AudienceRow, around: Around) -> str:
        """The name of a row's audience; its key where the space doesn't know it."""
        known = self.audience(row, around)
        return (known.name or known.key) if known else row.key

    def title(self, part: Part, around: Around) -> str:
        """What a part is called for those who hear it."""
        match part:
            case EventRow(body=body) | Child(body=body):
                return f"Performed {body.event or 'an event'}"
            case TraitRow(path=path):
                return f"Trait {path or 'to choose'}"
            case AudienceRow():
                return f"Audience {self.named(part, around) or 'to choose'}"
            case NestRow():
                return "Nested group"
            case PropertyFilter(of=of):
                return f"Where {of.path or 'a property'}"
            case _:
                return "Query"

    # Where things stand -----------------------------------------------------------------------------------------------

    def around(self, row: Row, around: Around) -> Around:
        """Where the parts inside a row stand."""
        match row:
            case NestRow(quantifier=quantifier):
                in_users = around.in_users or quantifier is not None
                return Around(in_users=in_users, owner=self.lookup.owner(quantifier, in_users=in_users))
            case EventRow(body=body, quantifier=quantifier):
                owner = self.lookup.owner(quantifier, in_users=around.in_users)
                return Around(body.event, "", around.in_users, 1, owner)
            case _:
                return around

    @staticmethod
    def around_child(child: Child, around: Around) -> Around:
        """Where the filters of a funnel's child stand."""
        return Around(child.body.event, around.event, around.in_users, 2, around.owner)

    def start(self) -> Around:
        """Where the rows of a group stand."""
        return Around(owner=Collection(self.checked.form.type.value))

    # Operators and values ---------------------------------------------------------------------------------------------

    def trait(self, row: TraitRow, around: Around) -> TraitSchema | None:
        """The trait of a row."""
        return self.lookup.trait(row.path, self.owner(row, around))

    def owner(self, row: TraitRow | AudienceRow, around: Around) -> Collection:
        """Whose trait or audience a row is about."""
        return self.lookup.owner(row.quantifier, in_users=around.in_users)

    def audience(self, row: AudienceRow, around: Around) -> AudienceRef | None:
        """The audience of a row."""
        return self.lookup.audience(row.key, self.owner(row, around))

    def event(self, name: str) -> EventSchema | None:
        """An event."""
        return self.lookup.event(name)

    def property(self, item: PropertyFilter, around: Around) -> PropertySchema | TraitSchema | None:
        """What a filter reads."""
        return self.lookup.field(item.of, event=around.event, parent=around.parent, owner=around.owner)

    def type_of(self, known: PropertySchema | TraitSchema | None, path: str) -> FieldType:
        """The type of a field."""
        return self.lookup.type_of(known, path)

    def measured_type(self, body: EventTest) -> FieldType:
        """The type of what is compared of an event."""
        return self.lookup.measured_type(body)

    def operators(self, test: Test, field_type: FieldType) -> tuple[Option, ...]:
        """The operators of a select, in the words of the builder."""
        return tuple(
            (info.word, info.label_many if info.label_many and len(test.values) > 1 else info.label)
            for info in self.lookup.operators(field_type, test.operator)
        )

    @staticmethod
    def count_operators(test: Test) -> tuple[Option, ...]:
        """`exactly`, `at least`, `at most`, and the one that stands there."""
        offered = [*COUNT_OFFERED, *({test.operator} - set(COUNT_OFFERED))]
        return tuple((item.value, COUNT_LABELS.get(item, BY_OPERATOR[item].label)) for item in offered)

    @staticmethod
    def is_counted(body: EventTest) -> bool:
        """Whether a row asks how often, in the plain way."""
        test = body.test
        return body.measure.name is ReducerName.COUNT and test.operator in COUNT_LABELS and test.against is None

    @staticmethod
    def measures() -> tuple[Option, ...]:
        """What may be compared of an event."""
        return tuple((name.value, _MEASURE_WORDS[name]) for name in MEASURES)

    @staticmethod
    def takes_property(body: EventTest) -> bool:
        """Whether the measure reads a property."""
        return BY_REDUCER[body.measure.name].takes_argument

    @staticmethod
    def value_types(body: EventTest) -> tuple[Option, ...]:
        """What `as` may say about the measure."""
        kinds = BY_REDUCER[body.measure.name].value_types
        return (("", "as it is"), *((kind.value, f"as {kind.value}") for kind in kinds)) if kinds else ()

    @staticmethod
    def takes_frequency(body: EventTest) -> bool:
        """Whether the measure has a least frequency."""
        return BY_REDUCER[body.measure.name].takes_frequency

    @staticmethod
    def takes_reference(test: Test) -> bool:
        """Whether another field may stand on the right."""
        return BY_OPERATOR[test.operator].takes is Takes.SCALAR

    def sources(self, around: Around) -> tuple[Option, ...]:
        """What may stand on the right of an operator (`segment.md` 2.7)."""
        found: list[Option] = [("constant", "Constant value")]
        if around.depth:
            found.append((Source.PROPERTY.value, "Event property"))
        if around.depth > 1:
            found.append((Source.PARENT.value, f"Property of {around.parent or 'the step before'}"))
        return (*found, (Source.TRAIT.value, "Trait"))

    def subjects(self, item: PropertyFilter, around: Around) -> tuple[Option, ...]:
        """What a filter may read."""
        found: list[Option] = [(Source.PROPERTY.value, "property"), (Source.CONTEXT.value, "context")]
        if around.depth > 1 or item.of.source is Source.PARENT:
            found.append((Source.PARENT.value, f"property of {around.parent or 'the step before'}"))
        if item.of.source is Source.TRAIT:
            found.append((Source.TRAIT.value, "trait"))
        return tuple(found)

    def entry(self, test: Test, field_type: FieldType, known: PropertySchema | TraitSchema | None) -> ValueInput:
        """How the values of a test are entered, and which of them were never seen."""
        info = BY_OPERATOR[test.operator]
        texts = tuple(value.text for value in test.values)
        match info.takes:
            case Takes.NOTHING:
                return ValueInput(kind="none", texts=())
            case Takes.DURATION:
                return ValueInput(kind="length", texts=())
            case Takes.DATE:
                return ValueInput(kind="date" if _is_day(texts) else "text", texts=texts[:1])
            case Takes.CONSTANTS:
                missing, is_partial = self._unseen(texts, test, known)
                return ValueInput(kind="list", texts=texts, never_seen=missing, is_partial=is_partial)
            case _:
                pass
        kind = "text"
        if field_type is FieldType.BOOLEAN and set(texts) <= {"true", "false"}:
            kind = "boolean"
        elif field_type is FieldType.DATE and _is_day(texts):
            kind = "date"
        elif field_type is FieldType.NUMBER:
            kind = "number"
        missing, is_partial = self._unseen(texts[:1], test, known)
        return ValueInput(kind=kind, texts=texts[:1], never_seen=missing, is_partial=is_partial)

    @staticmethod
    def _unseen(
        texts: Sequence[str], test: Test, known: PropertySchema | TraitSchema | None
    ) -> tuple[tuple[str, ...], bool]:
        """The values that aren't among those seen, and whether the space lists only the most frequent ones."""
        if known is None or not known.values or known.type in (FieldType.NUMBER, FieldType.DATE, FieldType.ARRAY):
            return (), False
        if test.operator not in (Operator.EQUALS, Operator.DIFFERS, Operator.ONE_OF, Operator.NONE_OF):
            return (), False
        seen = {to_text(value) for value in known.values}
        return tuple(text for text in texts if text not in seen), len(known.values) >= VALUES_LISTED

    # Windows ----------------------------------------------------------------------------------------------------------

    @staticmethod
    def windows(around: Around, window: Window) -> tuple[Option, ...]:
        """The time windows of an event (`segment.md` 2.10); a funnel's child counts from its parent too."""
        if around.depth < 1 and not window.of_parent:
            return (("any", "any time"), ("within", "any time within"), ("between", "any time in between"))
        parent = around.event or "the step before"
        return (
            ("any", "any time after"),
            ("within-parent", f"within … of {parent}"),
            ("between-parent", f"between … after {parent}"),
            ("within", "within the last"),
            ("between", "in between … ago"),
        )

    @staticmethod
    def window_choice(window: Window) -> str:
        """The chosen one."""
        return f"{window.span.value}-parent" if window.of_parent else window.span.value

    # Problems and news ------------------------------------------------------------------------------------------------

    def errors(self, part: str) -> tuple[FieldProblem, ...]:
        """What is wrong with a part; what is only unfinished comes last."""
        found = [item for item in self.checked.at(part) if item.severity is Severity.ERROR]
        return tuple(sorted(found, key=lambda item: item.is_gap))

    def cautions(self, part: str) -> tuple[FieldProblem, ...]:
        """What is allowed and worth a second look."""
        return tuple(item for item in self.checked.at(part) if item.severity is not Severity.ERROR)

    def is_wrong(self, part: str, *names: str) -> bool:
        """Whether a field has an error that isn't just a gap."""
        return any(item.severity is Severity.ERROR and not item.is_gap for item in self.checked.at(part, *names))

    def has_child(self, body: EventTest) -> bool:
        """Whether an event has a funnel's child; one is offered (`segment.md` 2.11)."""
        return any(isinstance(item, Child) for item in body.filters)

    @staticmethod
    def below(part: Part) -> tuple[Part, ...]:
        """The parts inside a part."""
        return below(part)

    # Rows -------------------------------------------------------------------------------------------------------------

    def row_part(self, row: Row, around: Around, *, is_first: bool, junction: str, caller: Callable[[], str]) -> Markup:
        """A row of a group, as a part of the page. It is written by `caller`, unless that was done before."""
        inside = frozenset(_ids(row))
        key = (
            (row, around, is_first, junction, self.checked.form.type, self.counts.get(row.id)),
            tuple(item for item in self.checked.problems if item.part in inside),
            # When something was seen last is told in days.
            (VISIT.get().root_path, self.now.date(), self.now.hour),
        )
        return self.parts.written(row.id, self.written.once(self.lookup.space, key, caller))


def _ids(part: Part) -> Iterator[str]:
    yield part.id
    for inside in below(part):
        yield from _ids(inside)


def _is_day(texts: Sequence[str]) -> bool:
    return not texts or all(len(text) == 10 and text[4:5] == "-" == text[7:8] for text in texts)  # noqa: PLR2004 - yyyy-mm-dd
