"""Values to try: for each field and window, what lies at, just below and just above the constants of definitions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from coterie.core.paths import ELEMENTS
from coterie.core.time import SECONDS_PER_DAY, SECONDS_PER_HOUR, parse_instant, print_instant
from coterie.core.values import to_number
from coterie.language.ast import (
    Aggregate,
    Between,
    Comparison,
    Context,
    Definition,
    Duration,
    Event,
    ExcludeSources,
    ExpiresAfter,
    Literal,
    LiteralKind,
    Node,
    Property,
    ReducerName,
    Scalar,
    Trait,
    Where,
    Within,
    walk,
)
from coterie.language.operators import BY_OPERATOR, Family

MAX_COUNT = 400
"""No profile gets more occurrences of one event than this; a threshold above it is left to chance."""

Place = tuple[str, ...]
"""Where a value lies: ("trait", path), ("property", event, path) or ("context", event, path)."""


@dataclass
class Pools:
    """Candidates, all without repetition and in a fixed order."""

    values: dict[Place, list[object]] = field(default_factory=dict)
    ages: dict[str, list[float]] = field(default_factory=dict)
    distances: dict[str, list[float]] = field(default_factory=dict)
    counts: dict[str, list[int]] = field(default_factory=dict)
    sources: list[str] = field(default_factory=list)


def pools(definitions: Iterable[Definition], *, now: datetime, lookback_days: int) -> Pools:
    """The candidates that tell some definitions from each other. Ages and distances are in seconds."""
    collector = _Collector(now, lookback_days)
    for definition in definitions:
        collector.visit(definition.condition, event=None, parent=None)
    found = Pools(sources=["", *dict.fromkeys(collector.sources)])
    for place, constants in collector.constants.items():
        # By their text, since Python takes True for 1.
        found.values[place] = list({repr(value): value for value in [*constants, *_arrays(constants)]}.values())
    everywhere = [SECONDS_PER_HOUR, lookback_days * SECONDS_PER_DAY - 60, lookback_days * SECONDS_PER_DAY + 60, -60]
    for event in collector.events:
        ages = [
            age for edge in collector.ages[event] for age in (edge / 2, edge - 60, edge, edge + 60, edge * 1.5 + 60)
        ]
        found.ages[event] = list(dict.fromkeys([*ages, *everywhere]))
        steps = [age for edge in collector.distances[event] for age in (edge / 2, edge - 1, edge, edge + 1, edge * 2)]
        found.distances[event] = list(dict.fromkeys([*steps, 1.0, 0.0, -60.0]))
        counts = [n for count in collector.counts[event] for n in (count - 1, count, count + 1)]
        found.counts[event] = sorted({n for n in [*counts, 0, 1, 2] if 0 <= n <= MAX_COUNT})
    return found


class _Collector:
    def __init__(self, now: datetime, lookback_days: int) -> None:
        self.now = now
        self.lookback_days = lookback_days
        self.constants: dict[Place, list[object]] = defaultdict(list)
        self.ages: dict[str, list[float]] = defaultdict(list)
        self.distances: dict[str, list[float]] = defaultdict(list)
        self.counts: dict[str, list[int]] = defaultdict(list)
        self.events: dict[str, None] = {}
        self.sources: list[str] = []

    def visit(self, node: Node, *, event: str | None, parent: str | None) -> None:
        for item in _outermost(node):
            self.comparison(item, event, parent)

    def aggregate(self, node: Aggregate, around: str | None) -> None:
        if not isinstance(node.source, Event):
            return
        name = node.source.name
        self.events[name] = None
        for item in node.filters:
            match item:
                case Where(condition):
                    self.visit(condition, event=name, parent=around)
                case ExcludeSources(source_ids):
                    self.sources.extend(source_ids)
                case Within(duration, of_parent):
                    (self.distances if of_parent else self.ages)[name].append(duration.seconds)
                case Between(start, end, of_parent):
                    (self.distances if of_parent else self.ages)[name] += [start.seconds, end.seconds]
                case ExpiresAfter(duration):
                    self.ages[name].append(duration.seconds)
        if node.reducer.argument is not None:
            place = ("property", name, whole(node.reducer.argument.path))
            self.constants[place] += [None, *_AROUND_NUMBERS]

    def comparison(self, node: Comparison, event: str | None, parent: str | None) -> None:
        sides: list[Scalar] = [node.left, *(item for item in node.arguments if isinstance(item, _SCALARS))]
        candidates = [value for item in node.arguments for value in self.around(item, node)]
        if len(sides) > 1:
            candidates += [1, 2, 3, "a", "b"]
        for side in sides:
            if isinstance(side, Aggregate):
                self.aggregate(side, event)
                self.reduced(side, candidates)
            else:
                self.constants[_place(side, event, parent)] += [None, *candidates, "other"]

    def reduced(self, node: Aggregate, candidates: list[object]) -> None:
        """What a reducer is compared with: a number of occurrences, or values of the property that it reads."""
        if not isinstance(node.source, Event):
            return
        name = node.source.name
        numbers = [number for item in candidates if (number := to_number(item)) is not None]
        if node.reducer.name in (ReducerName.COUNT, ReducerName.UNIQUE_COUNT):
            self.counts[name] += [int(number) for number in numbers]
        argument = node.reducer.argument
        if argument is None:
            return
        place = ("property", name, whole(argument.path))
        if node.reducer.name is ReducerName.UNIQUE_COUNT:
            most = min(max([int(number) for number in numbers], default=0), 20)
            self.constants[place] += [f"v{index}" for index in range(most + 1)]
        else:
            parts = [number / divisor for number in numbers for divisor in (2, 3)]
            self.constants[place] += [*candidates, *parts]
            self.counts[name] += [3]

    def around(self, argument: object, node: Comparison) -> list[object]:
        """Values at and around a constant."""
        match argument:
            case Duration(amount, unit):
                one = unit.seconds
                moments = [self.now + timedelta(seconds=sign * amount * one) for sign in (1, -1)]
                steps = [sign * step for step in (0, one, SECONDS_PER_HOUR, 2 * SECONDS_PER_DAY) for sign in (1, -1)]
                return [print_instant(moment + timedelta(seconds=step)) for moment in moments for step in steps]
            case Literal(value, kind):
                instant = parse_instant(str(value)) if isinstance(value, str) else None
                dated = BY_OPERATOR[node.operator].family is Family.DATE
                if instant is not None and (dated or kind in (LiteralKind.DATE, LiteralKind.TIMESTAMP)):
                    steps = [0, 1, -1, SECONDS_PER_DAY, -SECONDS_PER_DAY]
                    return [print_instant(instant + timedelta(seconds=step)) for step in steps]
                number = to_number(value)
                if number is not None:
                    return [number, number + 1, number - 1, number + 0.01, number - 0.01, number * 2, str(value)]
                return _around_text(str(value))
            case _:
                return []


_SCALARS = (Aggregate, Trait, Property, Context)
_AROUND_NUMBERS = (1, 2)


def _around_text(text: str) -> list[object]:
    if text in ("true", "false"):
        return [True, False, text]
    return [
        text,
        f"{text}x",
        f"x{text}",
        f"x{text}x",
        text.swapcase(),
        text[:-1],
        (text,),
        (text, "other"),
        (f"{text}x",),
    ]


def _arrays(constants: list[object]) -> Iterator[tuple[str, ...]]:
    """Arrays of all the texts that are sought at once, and of ones that are nearly these."""
    texts = [value[0] for value in constants if isinstance(value, tuple) and len(value) == 1]
    if len(texts) > 1:
        yield tuple(texts)
        yield tuple(f"{text}x" for text in texts)


def _outermost(node: Node) -> Iterator[Comparison]:
    """The comparisons of a condition, without those inside an event's where()."""
    inner: set[int] = set()
    for item in walk(node):
        if isinstance(item, Comparison) and id(item) not in inner:
            inner.update(id(below) for below in walk(item) if below is not item)
            yield item


def _place(side: Scalar, event: str | None, parent: str | None) -> Place:
    match side:
        case Trait(path):
            return ("trait", whole(path))
        case Property(path, of_parent):
            return ("property", (parent if of_parent else event) or "", whole(path))
        case Context(path):
            return ("context", event or "", whole(path))
        case Aggregate():
            raise TypeError("an aggregate has no place")


def whole(path: str) -> str:
    """The path of an array whose elements a path reads, else the path."""
    return path.removesuffix(f".{ELEMENTS}")
