"""A flat answer as plain data: whatever a model sent, read leniently into rows, with a complaint where it can't be.

Nothing here raises: what is missing has its usual value, what has the wrong type is complained of with its place, and
what is too much is cut off with a complaint.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from coterie.generate.drafting.values import MOST_CHARACTERS, UnusableError, shown, texts_of
from coterie.generate.drafting.words import MEASURES, NOTHING, TESTS, Against, FlatTest, Match, Outcome, Step, Time, Who
from coterie.language.ast import Operator, ReducerName
from coterie.language.operators import RENAMED, by_sugar

MOST_GROUPS = 40
MOST_ROWS = 60
MOST_FILTERS = 20
MOST_VALUES = 100
MOST_DEPTH = 6
MOST_OPTIONS = 4
_MOST_TEXTS = 20
_MOST_OPTION = 1000

Word = TypeVar("Word", bound=StrEnum)


@dataclass(frozen=True, kw_only=True)
class FlatFilter:
    """A test of a property, or of a trait, with its place in the answer."""

    place: str
    name: str
    test: FlatTest
    values: tuple[str, ...]
    against: Against


@dataclass(frozen=True, kw_only=True)
class FlatEvent:
    """An event row."""

    place: str
    event: str
    step: Step
    filters: tuple[FlatFilter, ...]
    measure: ReducerName
    of: str
    test: FlatTest
    values: tuple[str, ...]
    time: Time
    start: str
    end: str
    unit: str
    quote: str


@dataclass(frozen=True, kw_only=True)
class FlatTrait:
    """A trait row."""

    place: str
    test: FlatFilter
    quote: str


@dataclass(frozen=True, kw_only=True)
class FlatAudience:
    """An audience row."""

    place: str
    key: str
    quote: str


@dataclass(frozen=True, kw_only=True)
class FlatGroup:
    """A group; `inside` is the number of the group that it stands in, counted from 1, or 0."""

    place: str
    option: int
    inside: int
    match: Match
    who: Who
    events: tuple[FlatEvent, ...]
    traits: tuple[FlatTrait, ...]
    audiences: tuple[FlatAudience, ...]


@dataclass(frozen=True, kw_only=True)
class FlatAnswer:
    """A whole answer."""

    outcome: Outcome
    message: str
    unused: tuple[str, ...]
    options: tuple[str, ...]
    groups: tuple[FlatGroup, ...]


@dataclass
class Reader:
    """Reads answers, and keeps what is wrong with them."""

    complaints: list[str] = field(default_factory=list)

    def complain(self, place: str, message: str) -> None:
        """Note what is wrong at a place."""
        self.complaints.append(f"{place}: {message}")

    def answer(self, raw: object) -> FlatAnswer:
        """The answer; worth using only if there was nothing to complain of."""
        if not isinstance(raw, Mapping):
            self.complain("answer", "one JSON object of the schema is needed, whole and nothing around it")
            return FlatAnswer(outcome=Outcome.CANNOT, message="", unused=(), options=(), groups=())
        outcome = self._word(raw, "outcome", "answer", Outcome, None)
        groups = () if outcome is Outcome.CANNOT else tuple(self._groups(raw))
        return FlatAnswer(
            outcome=outcome,
            message=self._text(raw, "message"),
            unused=self._texts(raw, "unused"),
            options=self._texts(raw, "options"),
            groups=groups,
        )

    def _groups(self, raw: Mapping[str, object]) -> Iterator[FlatGroup]:
        rows = 0
        for number, (place, item) in enumerate(self._objects(raw, "groups", "", MOST_GROUPS), 1):
            inside = self._integer(item, "inside", place, most=number - 1, usual=0)
            group = FlatGroup(
                place=place,
                option=self._integer(item, "option", place, most=_MOST_OPTION, usual=1),
                inside=inside,
                match=self._word(item, "match", place, Match, Match.ALL),
                who=self._word(item, "who", place, Who, Who.ACCOUNT),
                events=tuple(self._event(at, row) for at, row in self._objects(item, "events", place, MOST_ROWS)),
                traits=tuple(self._trait(at, row) for at, row in self._objects(item, "traits", place, MOST_ROWS)),
                audiences=tuple(self._audience(at, row) for at, row in self._rows(item, "audiences", place, MOST_ROWS)),
            )
            rows += len(group.events) + len(group.traits) + len(group.audiences)
            if rows > MOST_ROWS:
                self.complain(place, f"more than {MOST_ROWS} rows in all")
                return
            yield group

    def _event(self, place: str, item: Mapping[str, object]) -> FlatEvent:
        measure = self._name(item, "measure", place, usual=ReducerName.COUNT.value)
        if measure not in MEASURES:
            self.complain(f"{place}.measure", f"no measure {shown(measure)}; there are {', '.join(MEASURES)}")
        is_bare = "values" not in item and "is" not in item
        values = ("1",) if is_bare else self._values(item, place)
        return FlatEvent(
            place=place,
            event=self._name(item, "event", place),
            step=self._word(item, "step", place, Step, Step.START),
            filters=tuple(self._filter(at, row) for at, row in self._objects(item, "filters", place, MOST_FILTERS)),
            measure=MEASURES.get(measure, ReducerName.COUNT),
            of=self._name(item, "of", place, usual=NOTHING),
            test=self._test(item, place, usual=Operator.AT_LEAST),
            values=values,
            time=self._word(item, "time", place, Time, Time.EVER),
            start=self._bound(item, "from", place),
            end=self._bound(item, "to", place),
            unit=self._name(item, "unit", place, usual="days"),
            quote=self._text(item, "quote"),
        )

    def _filter(self, place: str, item: Mapping[str, object], key: str = "property") -> FlatFilter:
        return FlatFilter(
            place=place,
            name=self._name(item, key, place),
            test=self._test(item, place, usual=Operator.EQUALS if item.get("values") else None),
            values=self._values(item, place),
            against=self._word(item, "against", place, Against, Against.VALUES),
        )

    def _trait(self, place: str, item: Mapping[str, object]) -> FlatTrait:
        return FlatTrait(place=place, test=self._filter(place, item, "trait"), quote=self._text(item, "quote"))

    def _audience(self, place: str, item: object) -> FlatAudience:
        if isinstance(item, Mapping):
            quote = self._text(item, "quote")
            return FlatAudience(place=place, key=self._name(item, "audience", place), quote=quote)
        return FlatAudience(place=place, key=self._name({"audience": item}, "audience", place), quote="")

    # Fields -------------------------------------------------------------------------------------------------------

    def _rows(self, item: Mapping[str, object], key: str, place: str, most: int) -> Iterator[tuple[str, object]]:
        where = f"{place}.{key}" if place else key
        raw = item.get(key)
        if raw is None:
            return
        if not isinstance(raw, (list, tuple)):
            self.complain(where, "a list is needed")
            return
        if len(raw) > most:
            self.complain(where, f"{len(raw)} of them, and {most} are the most")
        for number, row in enumerate(raw[:most]):
            yield f"{where}[{number}]", row

    def _objects(
        self, item: Mapping[str, object], key: str, place: str, most: int
    ) -> Iterator[tuple[str, Mapping[str, object]]]:
        for where, row in self._rows(item, key, place, most):
            if isinstance(row, Mapping):
                yield where, row
            else:
                self.complain(where, "an object is needed")

    def _word(self, item: Mapping[str, object], key: str, place: str, words: type[Word], usual: Word | None) -> Word:
        raw = item.get(key)
        options = {word.value: word for word in words}
        if raw is None and usual is not None:
            return usual
        found = options.get(raw.strip().casefold()) if isinstance(raw, str) and len(raw) <= MOST_CHARACTERS else None
        if found is None:
            instead = f", not {shown(raw)}" if key in item else "; it is missing"
            self.complain(f"{place}.{key}", f"one of {', '.join(options)} is needed{instead}")
            return usual or next(iter(options.values()))
        return found

    def _test(self, item: Mapping[str, object], place: str, usual: Operator | None) -> FlatTest:
        raw = item.get("is")
        if raw is None and usual is not None:
            return FlatTest(usual)
        word = " ".join(raw[:MOST_CHARACTERS].casefold().split()) if isinstance(raw, str) else ""
        found = TESTS.get(word) or TESTS.get(word.replace(" ", "_").replace("not_", "not ", 1)) or _by_sign(word)
        if found is None:
            self.complain(f"{place}.is", f"no comparison {shown(raw)}; there are {', '.join(TESTS)}")
            return FlatTest(Operator.EXISTS)
        return found

    def _values(self, item: Mapping[str, object], place: str) -> tuple[str, ...]:
        try:
            found = texts_of(item.get("values"))
        except UnusableError as error:
            self.complain(f"{place}.values", str(error))
            return ()
        if len(found) > MOST_VALUES:
            self.complain(f"{place}.values", f"{len(found)} values, and {MOST_VALUES} are the most")
        return tuple(found[:MOST_VALUES])

    def _name(self, item: Mapping[str, object], key: str, place: str, usual: str | None = None) -> str:
        raw = item.get(key)
        if raw is None and usual is not None:
            return usual
        if not isinstance(raw, str) or len(raw) > MOST_CHARACTERS:
            what = "a text is needed" if not isinstance(raw, str) else f"{shown(raw)} is too long for a name"
            self.complain(f"{place}.{key}", what)
            return ""
        return raw

    def _bound(self, item: Mapping[str, object], key: str, place: str) -> str:
        try:
            found = texts_of(item.get(key))
        except UnusableError:
            found = ["", ""]
        if len(found) > 1:
            self.complain(f"{place}.{key}", "one number or date is needed")
            return ""
        return found[0] if found else ""

    def _text(self, item: Mapping[str, object], key: str) -> str:
        """A text for people, which may be cut, or nothing: it takes no part in what is selected."""
        raw = item.get(key)
        return raw[:MOST_CHARACTERS] if isinstance(raw, str) else ""

    def _texts(self, item: Mapping[str, object], key: str) -> tuple[str, ...]:
        raw = item.get(key)
        items = raw[:_MOST_TEXTS] if isinstance(raw, (list, tuple)) else ()
        return tuple(text[:MOST_CHARACTERS] for text in items if isinstance(text, str))

    def _integer(self, item: Mapping[str, object], key: str, place: str, *, most: int, usual: int) -> int:
        raw = item.get(key)
        if raw is None:
            return usual
        if isinstance(raw, bool) or not isinstance(raw, (int, float)) or raw not in range(most + 1):
            said = "the number of an earlier group, or 0," if key == "inside" else "a small whole number"
            self.complain(f"{place}.{key}", f"{said} is needed")
            return usual
        return int(raw)


def _by_sign(word: str) -> FlatTest | None:
    """The comparison that a sign, or an older name of it, stands for."""
    info = by_sugar(word)
    older = RENAMED.get(word)
    return FlatTest(info.operator) if info is not None else TESTS.get(older) if older is not None else None
