"""Which conditions of a definition a phrase means: "the email one", "the window on orders", "the second condition".

Conditions are found by the names and values in them, through the same links that the parser draws from words to the
names of a space. Nothing is guessed: a phrase with a word that fits no condition means none of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from coterie.generate.edits import ALONE, Place, node_at
from coterie.language.ast import (
    Aggregate,
    AllUsers,
    And,
    AnyUser,
    AudienceType,
    Between,
    Comparison,
    Condition,
    Definition,
    Event,
    Literal,
    LiteralKind,
    Node,
    Not,
    Operator,
    Or,
    Property,
    Reducer,
    Trait,
    Where,
    Within,
    walk,
)
from coterie.language.describe import describe_condition, describe_fact
from coterie.nlu.analysis import Analysis
from coterie.nlu.heads import Head, HeadFinder, bits
from coterie.nlu.index import Kind, SpaceIndex
from coterie.nlu.meanings import Bound, Range, Window
from coterie.nlu.names import fold, name_lemmas
from coterie.schema.space import Collection, Space

_LOWER = frozenset({Operator.AT_LEAST, Operator.GREATER_THAN, Operator.AFTER_DATE, Operator.WITHIN_LAST, Operator.AFTER_NEXT})
_UPPER = frozenset({Operator.AT_MOST, Operator.LESS_THAN, Operator.BEFORE_DATE, Operator.BEFORE_LAST, Operator.WITHIN_NEXT})
_WORD = 0.9
_MARGIN = 0.25
_CLEAR = 0.3

UNIT_NOUNS = frozenset(
    "condition conditions filter filters rule rules requirement requirements criterion criteria constraint constraints clause "
    "clauses part parts bit bits one ones restriction restrictions test tests check checks line lines row rows step steps".split()
)
"""Words for a condition that say nothing of which."""

WINDOW_NOUNS = frozenset("window windows period periods timeframe time times range limit dates date frame span".split())
"""Words for the time filter of an event."""

_EMPTY = frozenset(
    "the a an that this those these it its is are was were be to of on for from about in with by at as and or who whose which which "
    "they them their people users user customers customer everyone anyone also too please only just not no did do does has have had "
    "having one's my our instead any all both every each whole entire again now there here having".split()
)
_ORDINALS = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "5th": 4, "sixth": 5,
    "last": -1, "final": -1,
}  # fmt: skip
_KINDS = {
    "event": Kind.EVENT, "events": Kind.EVENT, "activity": Kind.EVENT, "trait": Kind.TRAIT, "traits": Kind.TRAIT,
    "attribute": Kind.TRAIT, "attributes": Kind.TRAIT, "audience": Kind.AUDIENCE, "audiences": Kind.AUDIENCE,
    "segment": Kind.AUDIENCE, "membership": Kind.AUDIENCE, "property": Kind.PROPERTY, "properties": Kind.PROPERTY,
}  # fmt: skip
_SEVERAL = frozenset({"all", "both", "every", "each", "everything", "any"})

Name = tuple[Kind, str]


@dataclass(frozen=True)
class Unit:
    """A condition that can be spoken of: one comparison with the NOT, ANY or ALL around it, two that belong together as
    the ends of a range do, or a group of alternatives.

    `places` are what goes when the unit goes; `leaves` the places of its comparisons. `own` are the names that it tests
    by itself, `inner` those in its where()s. `event` is the event whose occurrences it tests, if it stands in a where().
    """

    places: tuple[Place, ...]
    leaves: tuple[Place, ...]
    own: frozenset[Name]
    inner: frozenset[Name]
    collection: Collection
    event: str = ""
    quantified: bool = False
    is_group: bool = False


@dataclass(frozen=True)
class Found:
    """The units that a phrase fits best, and the content words of the phrase that fit nothing in them.

    `several` says that the phrase speaks of all that it fits. `named` is false for a phrase without content: "it".
    """

    units: tuple[Unit, ...]
    left: int
    several: bool
    named: bool


def units_of(definition: Definition) -> list[Unit]:
    """All units of a definition in reading order; a group after its members."""
    collection = Collection(definition.audience_type.value)
    return list(_units(definition.condition, _At((), (), collection), at_root=True))


def unit_node(root: Condition, unit: Unit) -> Condition:
    """The condition that a unit is; two conditions that belong together are joined by AND."""
    nodes = [node_at(root, place) for place in unit.places]
    conditions = [node for node in nodes if isinstance(node, (Comparison, And, Or, Not, AnyUser, AllUsers))]
    return conditions[0] if len(conditions) == 1 else And(tuple(conditions))


def words_of(condition: Condition, unit: Unit, space: Space) -> str:
    """The condition of a unit in words."""
    if unit.event:
        return describe_fact(condition, space, event=unit.event)
    return describe_condition(condition, space, audience_type=AudienceType(unit.collection.value))


@dataclass(frozen=True)
class _At:
    """Where a condition stands: its place, the place of what goes with it, and whose or which event's it is."""

    place: Place
    outer: Place
    collection: Collection
    event: str = ""
    quantified: bool = False

    def below(self, name: str, number: int = ALONE) -> _At:
        place = (*self.place, (name, number))
        return replace(self, place=place, outer=place)


def _units(condition: Condition, at: _At, *, at_root: bool = False) -> Iterator[Unit]:
    match condition:
        case Comparison():
            yield from _leaf(condition, at)
        case Not(operand):
            yield from _units(operand, replace(at.below("operand"), outer=at.outer))
        case AnyUser(operand) | AllUsers(operand):
            inner = replace(at.below("operand"), outer=at.outer, collection=Collection.USERS, quantified=True)
            yield from _units(operand, inner)
        case And(operands):
            found = [list(_units(item, at.below("operands", number))) for number, item in enumerate(operands)]
            yield from _paired(condition, found)
        case Or(operands):
            found = [list(_units(item, at.below("operands", number))) for number, item in enumerate(operands)]
            yield from (unit for units in found for unit in units)
            if not at_root and all(found):
                tops = [units[0] for units in found]
                yield Unit(
                    places=(at.outer,),
                    leaves=tuple(leaf for unit in tops for leaf in unit.leaves),
                    own=frozenset.intersection(*(unit.own for unit in tops)),
                    inner=frozenset().union(*(unit.inner for unit in tops)),
                    collection=at.collection,
                    event=at.event,
                    quantified=at.quantified,
                    is_group=True,
                )


def _leaf(node: Comparison, at: _At) -> Iterator[Unit]:
    own: set[Name] = set()
    inner: set[Name] = set()
    if isinstance(node.left, Aggregate):
        own |= set(_names(node.left.source))
        own |= set(_names(node.left.reducer))
        for item in node.left.filters:
            if isinstance(item, Where):
                inner |= {name for part in walk(item.condition) for name in _names(part)}
    else:
        own |= set(_names(node.left))
    whole = at.outer
    yield Unit((whole,), (at.place,), frozenset(own), frozenset(inner), at.collection, at.event, at.quantified)
    if isinstance(node.left, Aggregate):
        event = node.left.source.name if isinstance(node.left.source, Event) else ""
        for number, item in enumerate(node.left.filters):
            if isinstance(item, Where):
                place = (*at.place, ("left", ALONE), ("filters", number), ("condition", ALONE))
                yield from _units(item.condition, replace(at, place=place, outer=place, event=event or "event"))


def _names(node: Node) -> Iterator[Name]:
    match node:
        case Event(name):
            yield Kind.EVENT, name
        case Trait(path):
            yield Kind.TRAIT, path
            yield Kind.AUDIENCE, path
        case Property(path):
            yield Kind.PROPERTY, path
        case Reducer(_, argument) if isinstance(argument, Property):
            yield Kind.PROPERTY, argument.path


def _paired(condition: And, found: list[list[Unit]]) -> Iterator[Unit]:
    """The units of an AND's operands, those of the two ends of a range as one."""
    partner: dict[int, int] = {}
    for number, item in enumerate(condition.operands):
        for other in range(number + 1, len(condition.operands)):
            if number not in partner and other not in partner and _belong_together(item, condition.operands[other]):
                partner[number] = other
    seconds = set(partner.values())
    for number, units in enumerate(found):
        if number in seconds:
            continue
        if number not in partner:
            yield from units
            continue
        one, two = units[0], found[partner[number]][0]
        yield replace(one, places=(*one.places, *two.places), leaves=(*one.leaves, *two.leaves))
        yield from units[1:]
        yield from found[partner[number]][1:]


def _belong_together(one: Condition, two: Condition) -> bool:
    """Whether two conditions are what one phrase says: both ends of a range, or "for the first time in 30 days"."""
    if not isinstance(one, Comparison) or not isinstance(two, Comparison):
        return False
    if one.left == two.left:
        return (one.operator in _LOWER and two.operator in _UPPER) or (one.operator in _UPPER and two.operator in _LOWER)
    windows = [_window(node) for node in (one, two)]
    if not isinstance(one.left, Aggregate) or not isinstance(two.left, Aggregate) or one.left.source != two.left.source:
        return False
    match windows:
        case [Within(duration, False), Between(start, end, False)] | [Between(start, end, False), Within(duration, False)]:
            near = min(start, end, key=lambda item: item.seconds)
            return near.seconds == duration.seconds
    return False


def _window(node: Comparison) -> Within | Between | None:
    filters = node.left.filters if isinstance(node.left, Aggregate) else ()
    return next((item for item in filters if isinstance(item, (Within, Between))), None)


# Phrases --------------------------------------------------------------------------------------------------------------


@dataclass
class Mentions:
    """Finds units of one definition by the words of one instruction."""

    definition: Definition
    units: Sequence[Unit]
    analysis: Analysis
    index: SpaceIndex
    finder: HeadFinder = field(init=False)

    def __post_init__(self) -> None:
        self.finder = HeadFinder(self.analysis, self.index)

    def content(self, mask: int) -> int:
        """The tokens of a mask that say which condition is meant."""
        found = 0
        for number in bits(mask):
            token = self.analysis.tokens[number]
            if not any(letter.isalnum() for letter in token.text):
                continue
            if token.word in _EMPTY and not (token.text.isupper() and len(token.text) > 1):
                continue
            if token.word in UNIT_NOUNS or token.lemma in UNIT_NOUNS:
                continue
            found |= 1 << number
        return found

    def find(self, mask: int, among: Sequence[Unit] | None = None) -> Found:
        """The units that the words of a mask mean: all that fit equally well, or all at all for a mask without content."""
        units = self.units if among is None else among
        words = [self.analysis.tokens[number].word for number in bits(mask)]
        several = bool(_SEVERAL.intersection(words))
        content = self.content(mask)
        if not content:
            plain = tuple(unit for unit in units if not unit.is_group)
            return Found(plain, 0, several, named=False)
        ordinal = self._ordinal(content, units)
        if ordinal is not None:
            return Found((ordinal,), 0, several=False, named=True)
        scored = [(unit, *self._fit(unit, mask, content)) for unit in units]
        scored = [item for item in scored if item[1]]
        if not scored:
            return Found((), content, several, named=True)
        most = max(weight for _, covered, weight, _ in scored)
        best = [item for item in scored if item[2] >= most - 1e-6]
        strongest = max(strength for *_, strength in best)
        best = [item for item in best if item[3] >= strongest - _MARGIN]
        left = content
        for _, covered, *_ in best:
            left &= ~covered
        return Found(_without_members(tuple(unit for unit, *_ in best)), left, several, named=True)

    def _ordinal(self, content: int, units: Sequence[Unit]) -> Unit | None:
        numbers = list(bits(content))
        word = self.analysis.tokens[numbers[0]].word
        if len(numbers) != 1 or word not in _ORDINALS:
            return None
        tops = [unit for unit in units if not unit.event]
        place = _ORDINALS[word]
        return tops[place] if -len(tops) <= place < len(tops) else None

    def _fit(self, unit: Unit, mask: int, content: int) -> tuple[int, float, float]:
        """Which content words fit a unit, how well in all, and how much of its own name they say; 0 if it isn't meant."""
        own, strength = self._by_name(unit, unit.own, mask)
        for token in self._literals(unit, mask):
            own[token] = 1.0
            strength = 1.0
        for token in self._numbers(unit, mask):
            own[token] = 1.0
        for token in bits(content):
            kind = _KINDS.get(self.analysis.tokens[token].word)
            if kind is not None and any(kind is other for other, _ in unit.own) and not (unit.event and kind is Kind.EVENT):
                own.setdefault(token, _WORD)
        if not any(content >> token & 1 for token in own):
            return 0, 0.0, 0.0
        inner, _ = self._by_name(unit, unit.inner, mask)
        for token in (*self._inner_literals(unit, mask), *inner):
            own.setdefault(token, inner.get(token, 1.0))
        covered = sum(1 << token for token in own if content >> token & 1)
        return covered, float(covered.bit_count()), strength

    def _by_name(self, unit: Unit, names: frozenset[Name], mask: int) -> tuple[dict[int, float], float]:
        found: dict[int, float] = {}
        strength = 0.0
        for head in self._heads(mask):
            if (head.entry.kind, head.entry.name) not in names or head.strength < _CLEAR:
                continue
            if head.entry.kind is Kind.TRAIT and head.entry.collection is not unit.collection:
                continue
            strength = max(strength, head.strength)
            for token, quality in head.qualities:
                found[token] = max(quality, found.get(token, 0.0))
        for _, name in names:
            words = {option for options in name_lemmas(name) for option in options}
            for token in bits(mask):
                if words.intersection((self.analysis.tokens[token].word, *self.analysis.tokens[token].lemmas)):
                    found.setdefault(token, _WORD)
                    strength = max(strength, 1.0 / max(len(name_lemmas(name)), 1))
        return found, strength

    def _heads(self, mask: int) -> Iterator[Head]:
        finder = self.finder
        for heads in (finder.events(mask), finder.fields(mask), finder.properties(mask), finder.audiences(mask)):
            yield from heads

    def _literals(self, unit: Unit, mask: int) -> Iterator[int]:
        root = self.definition.condition
        for place in unit.leaves:
            node = node_at(root, place)
            if isinstance(node, Comparison):
                yield from self.spelled([a for a in node.arguments if isinstance(a, Literal)], mask)

    def _inner_literals(self, unit: Unit, mask: int) -> Iterator[int]:
        root = self.definition.condition
        for place in unit.leaves:
            node = node_at(root, place)
            if isinstance(node, Comparison) and isinstance(node.left, Aggregate):
                yield from self.spelled([n for n in walk(node.left) if isinstance(n, Literal)], mask)

    def spelled(self, literals: Sequence[Literal], mask: int) -> set[int]:
        """The tokens of a mask that spell one of some texts, by the space's values or by themselves."""
        texts = {fold(str(item.value)) for item in literals if item.kind is LiteralKind.STRING} - {"true", "false"}
        found: set[int] = set()
        if not texts:
            return found
        for hit in self.analysis.links.value_hits:
            if hit.mask & ~mask:
                continue
            values = {fold(str(self.index.values[number].value)) for number in hit.values}
            if hit.sense is not None:
                values |= {fold(code) for code in hit.sense.codes}
            if texts & values:
                found.update(bits(hit.mask))
        for token in bits(mask):
            if fold(self.analysis.tokens[token].text) in texts:
                found.add(token)
        for text in texts:  # of several words that the space has never seen
            found.update(self._sequence(text.split(), mask))
        return found

    def _sequence(self, words: list[str], mask: int) -> Iterator[int]:
        tokens = self.analysis.tokens
        for start in bits(mask):
            span = range(start, start + len(words))
            if len(words) > 1 and all(
                n < len(tokens) and mask >> n & 1 and fold(tokens[n].text) == word for n, word in zip(span, words, strict=True)
            ):
                yield from span

    def _numbers(self, unit: Unit, mask: int) -> Iterator[int]:
        """The tokens of numbers and times that the unit has too: "the $50 one", "the 30 day one"."""
        numbers, seconds = numbers_and_seconds(self.definition.condition, unit)
        for edge in (*self.analysis.quantities, *self.analysis.times):
            span = range(edge.start, edge.end)
            if all(mask >> n & 1 for n in span) and _says_one_of(edge.meaning, numbers, seconds):
                yield from span


def numbers_and_seconds(root: Condition, unit: Unit) -> tuple[set[float], set[int]]:
    """The numbers that a unit's comparisons hold against, and the lengths of its windows in seconds."""
    numbers: set[float] = set()
    seconds: set[int] = set()
    for place in unit.leaves:
        node = node_at(root, place)
        if not isinstance(node, Comparison):
            continue
        numbers |= {float(a.value) for a in node.arguments if isinstance(a, Literal) and not isinstance(a.value, str)}
        seconds |= {item.seconds for item in node.arguments if not isinstance(item, Literal) and hasattr(item, "seconds")}
        match _window(node):
            case Within(duration):
                seconds.add(duration.seconds)
            case Between(start, end):
                seconds |= {start.seconds, end.seconds}
    return numbers, seconds


_UNIT_SECONDS = {"hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000}


def _says_one_of(meaning: object, numbers: set[float], seconds: set[int]) -> bool:
    match meaning:
        case Window(length=length) if length is not None:
            return length.seconds in seconds
        case Bound(number=number):
            if number.unit in _UNIT_SECONDS:
                return number.value * _UNIT_SECONDS[number.unit] in seconds
            return float(number.value) in numbers
        case Range(low=low, high=high):
            return {float(low.value), float(high.value)} <= numbers
    return False


def _without_members(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The units without those that are part of a group among them."""
    groups = [unit for unit in units if unit.is_group]
    if not groups:
        return units
    inside = {leaf for group in groups for leaf in group.leaves}
    return tuple(unit for unit in units if unit.is_group or not inside.issuperset(unit.leaves))
