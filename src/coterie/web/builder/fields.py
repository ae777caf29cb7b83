"""What a browser sends of the form's fields, put into the form.

A field is called by the id of its part and its own name, `n3.event`. What isn't sent stays as it is. Names are
resolved against the space as people write them, and a constant is written in the query as the type of its field wants.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

import msgspec

from coterie.language.ast import Operator, ReducerName, Unit, ValueType
from coterie.language.operators import BY_OPERATOR, Takes, offered_for
from coterie.language.reducers import BY_REDUCER
from coterie.schema.space import Collection, FieldType
from coterie.web.builder.form import (
    AudienceRow,
    Child,
    EventRow,
    EventTest,
    Filter,
    FilterGroup,
    FilterQuery,
    FormDefinition,
    Group,
    Measure,
    NestRow,
    PropertyFilter,
    Quantifier,
    QueryRow,
    Reference,
    Row,
    Source,
    Span,
    Test,
    TraitRow,
    Value,
    Window,
)
from coterie.web.builder.lookup import Lookup, kind_of

MAX_TEXT = 4000
"""Code points of a field; what is longer is cut, which no name or value that can match is."""

Sent = Mapping[str, Sequence[str]]
Choice = TypeVar("Choice", bound=StrEnum)

_UNITS = (Unit.HOURS, Unit.DAYS)


def filled(form: FormDefinition, sent: Sent, lookup: Lookup) -> FormDefinition:
    """The form with what was sent in its fields."""
    filler = _Filler(sent, lookup)
    return msgspec.structs.replace(form, groups=tuple(map(filler.group, form.groups)))


def with_text(form: FormDefinition, part: str, name: str, text: str, lookup: Lookup) -> FormDefinition:
    """The form with one field set, as if it had been typed."""
    return filled(form, {f"{part}.{name}": [text]}, lookup)


@dataclass(frozen=True)
class _Events:
    """The events around a filter."""

    event: str
    parent: str = ""


@dataclass
class _Filler:
    sent: Sent
    lookup: Lookup

    def text(self, part: str, name: str, default: str) -> str:
        found = self.sent.get(f"{part}.{name}")
        return default if not found else _proper(found[0])

    def choice(self, part: str, name: str, default: Choice) -> Choice:
        kind = type(default)
        text = self.text(part, name, default.value)
        return kind(text) if text in set(kind) else default

    def unit(self, part: str, name: str, default: Unit) -> Unit:
        unit = self.choice(part, name, default)
        return unit if unit in _UNITS else default

    def quantifier(self, part: str, default: Quantifier | None, *, optional: bool) -> Quantifier | None:
        text = self.text(part, "quantifier", default.value if default else "")
        if text in set(Quantifier):
            return Quantifier(text)
        return None if optional else default

    # Groups and rows --------------------------------------------------------------------------------------------------

    def group(self, group: Group) -> Group:
        is_negated = self.text(group.id, "negated", "1" if group.is_negated else "0") == "1"
        return Group(group.id, tuple(self.row(row, in_users=False) for row in group.rows), is_negated)

    def row(self, row: Row, *, in_users: bool) -> Row:
        """A row; `in_users`: it is in a group about one user of an account."""
        match row:
            case EventRow(id=name, body=body, quantifier=quantifier):
                owner = self.lookup.owner(quantifier, in_users=in_users)
                body = self.event(name, body, owner, parent="")
                return EventRow(name, body, self.quantifier(name, quantifier, optional=False))
            case TraitRow():
                return self.trait(row, in_users=in_users)
            case AudienceRow(id=name, key=key, is_member=is_member, quantifier=quantifier):
                quantifier = self.quantifier(name, quantifier, optional=True)
                owner = self.lookup.owner(quantifier, in_users=in_users)
                known = self.lookup.audience(key, owner)
                typed = self.text(name, "key", key).strip()
                if known is None or typed != known.name:
                    key = self.lookup.audience_named(typed, owner) if typed else ""
                member = self.text(name, "member", "1" if is_member else "0") == "1"
                return AudienceRow(name, key, member, quantifier)
            case NestRow(id=name, mode=mode, rows=rows, quantifier=quantifier):
                quantifier = self.quantifier(name, quantifier, optional=False)
                in_users = in_users or quantifier is not None
                rows = tuple(self.row(inner, in_users=in_users) for inner in rows)
                return NestRow(name, self.choice(name, "mode", mode), rows, quantifier)
            case QueryRow(id=name, text=text):
                return QueryRow(name, self.text(name, "text", text))

    def trait(self, row: TraitRow, *, in_users: bool) -> TraitRow:
        quantifier = self.quantifier(row.id, row.quantifier, optional=True)
        owner = self.lookup.owner(quantifier, in_users=in_users)
        typed = self.text(row.id, "path", row.path).strip()
        path = self.lookup.trait_named(typed, owner) if typed else ""
        before, known = self.lookup.trait(row.path, owner), self.lookup.trait(path, owner)
        field_type = self.lookup.type_of(known, path)
        test = self.test(row.id, row.test, field_type, owner)
        if path != row.path and known is not None:
            is_mended = before is None and bool(row.path)
            test = _test_for(field_type, test, keeps=is_mended, is_new=test.values != row.test.values)
        kind = row.kind if known is None else known.kind
        return TraitRow(row.id, path, test, kind, quantifier)

    # Events -----------------------------------------------------------------------------------------------------------

    def event(self, part: str, body: EventTest, owner: Collection, *, parent: str) -> EventTest:
        typed = self.text(part, "event", body.event).strip()
        event = self.lookup.event_named(typed) if typed else ""
        measure = self.measure(part, body.measure, event)
        around = _Events(event, parent)
        counted_before = body.measure.name is ReducerName.COUNT
        changed = msgspec.structs.replace(body, event=event, measure=measure)
        test = self.test(part, body.test, self.lookup.measured_type(changed), owner)
        if measure.name is not body.measure.name and counted_before != (measure.name is ReducerName.COUNT):
            test = EventTest().test if not counted_before else Test(Operator.AT_LEAST)
        return msgspec.structs.replace(
            changed,
            test=test,
            filters=tuple(self.filter(item, around, owner) for item in body.filters),
            window=self.window(part, body.window),
        )

    def measure(self, part: str, measure: Measure, event: str) -> Measure:
        name = self.choice(part, "measure", measure.name)
        if name is ReducerName.UNIQUE:
            name = measure.name
        path = self.text(part, "measured", measure.of.path).strip()
        source = measure.of.source
        if source is Source.PROPERTY and path:
            path = self.lookup.property_named(event, path)
        value_type = self.text(part, "value_type", measure.value_type.value if measure.value_type else "")
        allowed = {item.value for item in BY_REDUCER[name].value_types}
        return Measure(
            name=name,
            of=Reference(source, path),
            value_type=ValueType(value_type) if value_type in allowed else None,
            frequency=self.text(part, "frequency", measure.frequency),
        )

    def window(self, part: str, window: Window) -> Window:
        chosen = self.text(part, "window", _window_choice(window))
        span, _, whence = chosen.partition("-")
        return Window(
            span=Span(span) if span in set(Span) else window.span,
            amount=self.text(part, "within", window.amount or ("30" if span != window.span.value else "")).strip(),
            unit=self.unit(part, "within_unit", window.unit),
            far=self.text(part, "until", window.far or ("90" if span == Span.BETWEEN != window.span else "")).strip(),
            far_unit=self.unit(part, "until_unit", window.far_unit),
            of_parent=whence == "parent",
        )

    def filter(self, item: Filter, around: _Events, owner: Collection) -> Filter:
        match item:
            case PropertyFilter():
                return self.property_filter(item, around, owner)
            case Child(id=name, did=did, body=body):
                did = self.text(name, "did", "1" if did else "0") == "1"
                return Child(name, did, self.event(name, body, owner, parent=around.event))
            case FilterGroup(id=name, mode=mode, filters=filters):
                filters = tuple(self.filter(inner, around, owner) for inner in filters)
                return FilterGroup(name, self.choice(name, "mode", mode), filters)
            case FilterQuery(id=name, text=text):
                return FilterQuery(name, self.text(name, "text", text))

    def property_filter(self, item: PropertyFilter, around: _Events, owner: Collection) -> PropertyFilter:
        source = self.choice(item.id, "source", item.of.source)
        typed = self.text(item.id, "path", item.of.path).strip()
        before = self.field(item.of, around, owner)
        of = Reference(source, self.named(source, typed, around, owner))
        known = self.field(of, around, owner)
        field_type = self.lookup.type_of(known, of.path)
        test = self.test(item.id, item.test, field_type, owner, around)
        if of != item.of and known is not None:
            is_mended = before is None and bool(item.of.path)
            test = _test_for(field_type, test, keeps=is_mended, is_new=test.values != item.test.values)
        return PropertyFilter(item.id, of, test)

    def named(self, source: Source, text: str, around: _Events | None, owner: Collection) -> str:
        if not text or source is Source.CONTEXT:
            return text
        if source is Source.TRAIT:
            return self.lookup.trait_named(text, owner)
        if around is None:
            return text
        return self.lookup.property_named(around.parent if source is Source.PARENT else around.event, text)

    def field(self, of: Reference, around: _Events, owner: Collection) -> Any:  # noqa: ANN401 - a property or trait
        return self.lookup.field(of, event=around.event, parent=around.parent, owner=owner)

    # Tests ------------------------------------------------------------------------------------------------------------

    def test(
        self, part: str, test: Test, field_type: FieldType, owner: Collection, around: _Events | None = None
    ) -> Test:
        operator = self.choice(part, "operator", test.operator)
        takes = BY_OPERATOR[operator].takes
        return Test(
            operator=operator,
            values=self.values(part, test, field_type, operator),
            against=self.against(part, test, owner, around) if takes is Takes.SCALAR else test.against,
            amount=self.text(part, "length", test.amount).strip(),
            unit=self.unit(part, "length_unit", test.unit),
        )

    def values(self, part: str, test: Test, field_type: FieldType, operator: Operator) -> tuple[Value, ...]:
        sent = self.sent.get(f"{part}.value")
        if sent is None:
            return test.values
        known = {value.text: value for value in test.values}
        found: list[Value] = []
        for index, text in enumerate(map(_proper, sent)):
            same = test.values[index] if index < len(test.values) and test.values[index].text == text else None
            if same is not None and (operator is test.operator or same.kind is kind_of(text, field_type, operator)):
                found.append(same)
            elif text:
                kept = known.get(text) if operator is test.operator else None
                found.append(kept or Value(text, kind_of(text, field_type, operator)))
        return tuple(dict.fromkeys(found))

    def against(self, part: str, test: Test, owner: Collection, around: _Events | None) -> Reference | None:
        before = "constant" if test.against is None else test.against.source.value
        chosen = self.text(part, "against", before)
        if chosen not in set(Source):
            return None
        source = Source(chosen)
        path = "" if test.against is None or test.against.source is not source else test.against.path
        typed = self.text(part, "against_path", path).strip()
        return Reference(source, self.named(source, typed, around, owner))


def _window_choice(window: Window) -> str:
    """The option of the select that a window is."""
    return f"{window.span.value}-parent" if window.of_parent else window.span.value


def _test_for(field_type: FieldType, test: Test, *, keeps: bool, is_new: bool) -> Test:
    """The test that a field of this type begins with.

    `keeps`: another spelling of the same field was mended. `is_new`: its values were typed together with it.
    """
    if keeps and test.values:
        return test
    fresh = _first_test(field_type, test)
    if not is_new or BY_OPERATOR[fresh.operator].takes is Takes.DURATION:
        return fresh
    values = tuple(Value(value.text, kind_of(value.text, field_type, fresh.operator)) for value in test.values)
    return msgspec.structs.replace(fresh, values=values)


def _first_test(field_type: FieldType, test: Test) -> Test:
    fits = any(info.operator is test.operator for info in offered_for(field_type))
    match field_type:
        case FieldType.BOOLEAN:
            return Test(Operator.EQUALS, (Value("true"),))
        case FieldType.DATE if not fits or test.operator is Operator.EQUALS:
            return Test(Operator.WITHIN_LAST, amount="30")
        case FieldType.NUMBER if not fits or test.operator is Operator.EQUALS:
            return Test(Operator.AT_LEAST)
        case FieldType.ARRAY | FieldType.OBJECT if not fits or test.operator is Operator.EQUALS:
            return Test(Operator.CONTAINS)
        case _:
            return Test(test.operator if fits else Operator.EQUALS)


def _proper(text: str) -> str:
    """A text as a browser sends it, with the line ends that were typed, and nothing that is no text."""
    clean = text.replace("\r\n", "\n").encode("utf-8", "replace").decode("utf-8")
    return clean.replace("\0", "�")[:MAX_TEXT]
