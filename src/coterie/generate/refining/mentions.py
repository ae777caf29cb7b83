"""Which conditions of a definition a phrase means: "the email one", "the window on orders", "the second condition".

Conditions are found by the names and values in them, through the same links that the parser draws from words to the
names of a space. Nothing is guessed: a phrase with a word that fits no condition means none of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from coterie.core.wordlists import words
from coterie.generate.refining.changes import DATED
from coterie.generate.refining.edits import Place, comparison_at
from coterie.generate.refining.units import Name, Unit, units_of, window_of, without_members
from coterie.generate.refining.wordings import UNIT_NOUNS
from coterie.language.ast import (
    Aggregate,
    Between,
    Comparison,
    Condition,
    Definition,
    Duration,
    Literal,
    LiteralKind,
    ReducerName,
    Within,
    walk,
)
from coterie.nlu.analysis import Analysis
from coterie.nlu.fieldvalues import convert
from coterie.nlu.heads import HeadFinder
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.meanings import Bound, Frequency, Number, Range, Window
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import fold, name_lemmas
from coterie.nlu.nameweights import Kind
from coterie.nlu.tokens import Token
from coterie.schema.space import Collection

_UNIT_SECONDS = {"hour": 3600, "day": 86400, "week": 604800, "month": 2592000, "year": 31536000}
_WORD, _LITERAL = 0.9, 1.05
"""What a word for the kind of a condition counts, and one of its own names or values as it is written."""

_MARGIN = 0.25
_CLEAR = 0.3
_SAID = 0.6
"""How well a word has to fit a name: a word for something near ("clicked" for an opened e-mail) doesn't mean it."""

_EMPTY = words(
    """
    the a an that this those these it its is are was were be to of on for from about in with by at as and or who
    whose which which they them their people users user customers customer everyone anyone also too please only
    just not no did do does has have had having one's my our instead any all both every each everything whole entire
    again now there here having nobody noone none
    least most minimum maximum min max
    """
)
_ALSO_CODES = frozenset({"us", "it", "in", "is", "as", "at", "be", "by", "or", "my"})
"""Small words that are a country's or state's code in capitals."""

_ORDINALS = {
    "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "fifth": 4, "5th": 4,
    "last": -1, "final": -1,
}  # fmt: skip
_COUNTING = frozenset({"number", "no.", "nr", "num", "#"})
_CARDINALS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5} | {str(number): number for number in range(1, 10)}
_KINDS = {
    "event": Kind.EVENT, "events": Kind.EVENT, "activity": Kind.EVENT, "trait": Kind.TRAIT, "traits": Kind.TRAIT,
    "attribute": Kind.TRAIT, "attributes": Kind.TRAIT, "audience": Kind.AUDIENCE, "audiences": Kind.AUDIENCE,
    "segment": Kind.AUDIENCE, "membership": Kind.AUDIENCE, "property": Kind.PROPERTY, "properties": Kind.PROPERTY,
}  # fmt: skip
REDUCERS = {
    "average": (ReducerName.AVG,), "avg": (ReducerName.AVG,), "mean": (ReducerName.AVG,), "total": (ReducerName.SUM,),
    "sum": (ReducerName.SUM,), "altogether": (ReducerName.SUM,), "biggest": (ReducerName.MAX,),
    "largest": (ReducerName.MAX,), "highest": (ReducerName.MAX,), "smallest": (ReducerName.MIN,),
    "lowest": (ReducerName.MIN,), "count": (ReducerName.COUNT,), "different": (ReducerName.UNIQUE_COUNT,),
}  # fmt: skip
_SEVERAL = frozenset({"all", "both", "every", "each", "everything", "whole"})
_DATES = frozenset({"date", "dates", "day"})


@dataclass(frozen=True)
class Found:
    """The units that a phrase fits best, and the content words of the phrase that fit nothing in them.

    `several` says that the phrase speaks of all that it fits. `named` is false for a phrase without content: "it".
    """

    units: tuple[Unit, ...]
    left: int
    several: bool
    named: bool


# Phrases --------------------------------------------------------------------------------------------------------------


@dataclass
class Mentions:
    """Finds units of one definition by the words of one instruction."""

    definition: Definition
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
            if token.word in _EMPTY and not (token.word in _ALSO_CODES and token.text.isupper()):
                continue
            if token.word in UNIT_NOUNS or token.lemma in UNIT_NOUNS:
                continue
            found |= 1 << number
        return found

    def find(self, mask: int, units: Sequence[Unit]) -> Found:
        """The units that some words mean: all that fit equally well, and all of these for words without content."""
        words = [self.analysis.tokens[number].word for number in bits(mask)]
        several = bool(_SEVERAL.intersection(words))
        content = self.content(mask)
        if not content:
            plain = tuple(unit for unit in units if not unit.is_group)
            return Found(plain, 0, several, named=False)
        counted = self._counted(content, mask)
        if counted:
            kept = tuple(unit for unit in counted if unit in units)
            return Found(kept, 0, several=len(kept) > 1, named=True)
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
        return Found(without_members(tuple(unit for unit, *_ in best)), left, several, named=True)

    def spoken_of(self, mask: int, units: Sequence[Unit]) -> list[Unit]:
        """The units that some words speak of at all, and not only best; all of them where the words say so."""
        words = [self.analysis.tokens[number].word for number in bits(mask)]
        if not _SEVERAL.isdisjoint(words):
            return list(units)
        content = self.content(mask)
        tops = [unit for unit in units if not unit.event]
        places = {_ORDINALS[word] for word in words if word in _ORDINALS}
        counted = [tops[place] for place in places if -len(tops) <= place < len(tops)]
        return [unit for unit in units if unit in counted or self._fit(unit, mask, content)[0]]

    def _counted(self, content: int, mask: int) -> tuple[Unit, ...]:
        """The units that are counted off: "the second one", "condition 3", "the middle one", "the last two"."""
        tokens = [self.analysis.tokens[number] for number in bits(content)]
        said = [token.word for token in tokens if token.word not in _COUNTING]
        tops = [unit for unit in units_of(self.definition) if not unit.event and not unit.is_group]
        if len(said) == 1 and said[0] in _ORDINALS:
            place = _ORDINALS[said[0]]
            return (tops[place],) if -len(tops) <= place < len(tops) else ()
        if said == ["middle"]:
            return (tops[len(tops) // 2],) if len(tops) % 2 else ()
        if len(said) == 2 and said[0] in ("first", "last", "final") and said[1] in _CARDINALS:  # noqa: PLR2004 - both words
            many = _CARDINALS[said[1]]
            return tuple(tops[:many] if said[0] == "first" else tops[-many:]) if many <= len(tops) else ()
        if len(said) == 1 and said[0] in _CARDINALS and self._is_counted_off(tokens, mask):
            place = _CARDINALS[said[0]] - 1
            return (tops[place],) if place < len(tops) else ()
        return ()

    def _is_counted_off(self, tokens: Sequence[Token], mask: int) -> bool:
        """Whether a number is that of a condition: "number 2", "filter 3"."""
        place = tokens[-1].index - 1
        before = self.analysis.tokens[place] if place >= 0 and mask >> place & 1 else None
        return before is not None and (before.word in _COUNTING or before.word in UNIT_NOUNS)

    def _fit(self, unit: Unit, mask: int, content: int) -> tuple[int, float, float]:
        """Which content words fit a unit, how well, and how much of its name they say; 0 if it isn't meant.

        Of a test of occurrences, the event's name is worth half: "the orders" rather are the condition around it.
        """
        if unit.members:
            fits = [self._fit(member, mask, content) for member in unit.members]
            common = content
            for covered, *_ in fits:
                common &= covered
            weight = min(common.bit_count() * _LITERAL, *(weight for _, weight, _ in fits))
            return common, weight, max(strength for *_, strength in fits) if common else 0.0
        own, strength = self._by_name(unit, unit.own, mask)
        for token in self._literals(unit, mask):
            own[token] = _LITERAL
            strength = 1.0
        own |= dict.fromkeys(self._numbers(unit, mask), _LITERAL)
        for token in bits(content):
            if self._says_kind(unit, self.analysis.tokens[token].word):
                own.setdefault(token, _WORD)
        context = self._by_name(unit, frozenset({(Kind.EVENT, unit.event)}), mask)[0] if unit.event else {}
        sure = sum(1 << token for token in own if content >> token & 1)
        near = sum(1 << token for token in context if content >> token & 1) & ~sure
        if not sure and not near:
            return 0, 0.0, 0.0
        if sure:
            inner = self._by_name(unit, unit.inner, mask)[0]
            for token in (*self._inner_literals(unit, mask), *inner):
                sure |= content & 1 << token
        weight = sum(_weight(own.get(token, 1.0)) for token in bits(sure))
        return sure | near, weight + 0.5 * (near & ~sure).bit_count(), strength

    def _says_kind(self, unit: Unit, word: str) -> bool:
        """Whether a word is one for conditions of the unit's kind: "the audience", "the date"."""
        if word in _DATES:
            return any(self._is_dated(place) for place in unit.leaves)
        reducers = REDUCERS.get(word, ())
        if any(_reducer(comparison_at(self.definition.condition, place)) in reducers for place in unit.leaves):
            return True
        kind = _KINDS.get(word)
        if kind is Kind.AUDIENCE:  # a trait is read by the name of an audience too
            return any((kind, name, unit.collection) in self.index.by_key for _, name in unit.own)
        return any(kind is other for other, _ in unit.own)

    def _is_dated(self, place: Place) -> bool:
        return comparison_at(self.definition.condition, place).operator in DATED

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
                if quality >= _SAID:
                    found[token] = max(quality, found.get(token, 0.0))
        for _, name in names:
            words = {option for options in name_lemmas(name) for option in options}
            for token in bits(mask):
                if words.intersection((self.analysis.tokens[token].word, *self.analysis.tokens[token].lemmas)):
                    found[token] = max(found.get(token, 0.0), _LITERAL)
                    strength = max(strength, 1.0 / max(len(name_lemmas(name)), 1))
        return found, strength

    def _heads(self, mask: int) -> Iterator[Head]:
        finder = self.finder
        for heads in (finder.events(mask), finder.fields(mask), finder.properties(mask), finder.audiences(mask)):
            yield from heads

    def _literals(self, unit: Unit, mask: int) -> Iterator[int]:
        for place in unit.leaves:
            node = comparison_at(self.definition.condition, place)
            yield from self.spelled([item for item in node.arguments if isinstance(item, Literal)], mask)

    def _inner_literals(self, unit: Unit, mask: int) -> Iterator[int]:
        for place in unit.leaves:
            node = comparison_at(self.definition.condition, place)
            if isinstance(node.left, Aggregate):
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
            inside = len(words) > 1 and all(n < len(tokens) and mask >> n & 1 for n in span)
            if inside and [fold(tokens[n].text) for n in span] == words:
                yield from span

    def _numbers(self, unit: Unit, mask: int) -> Iterator[int]:
        """The tokens of numbers and times that the unit has too: "the $50 one", "the 30 day one"."""
        numbers, seconds = numbers_and_seconds(self.definition.condition, unit)
        for token in bits(mask):
            if float(_CARDINALS.get(self.analysis.tokens[token].word, -1)) in numbers:
                yield token
        for edge in (*self.analysis.quantities, *self.analysis.times):
            span = range(edge.start, edge.end)
            if all(mask >> n & 1 for n in span) and self._has(unit, edge.meaning, numbers, seconds):
                yield from span

    def _has(self, unit: Unit, meaning: object, numbers: set[float], seconds: set[int]) -> bool:
        match meaning:
            case Window(length=length) if length is not None:
                return length.seconds in seconds
            case Frequency(bounds=bounds):
                return all(self._has(unit, bound, numbers, seconds) for bound in bounds)
            case Bound(number=number):
                spans = [_UNIT_SECONDS[number.unit]] if number.unit in _UNIT_SECONDS else [3600, 86400]
                if number.currency is None and any(number.value * span in seconds for span in spans):
                    return True
                return bool(numbers & {float(number.value), *self._converted(unit, number)})
            case Range(low=low, high=high):
                return {float(low.value), float(high.value)} <= numbers
            case _:
                return False

    def _converted(self, unit: Unit, number: Number) -> Iterator[float]:
        """The number in the units that the fields of a unit keep."""
        for kind, name in unit.own:
            entry = field_entry(self.index, kind, name, unit.collection)
            if entry is not None:
                yield float(convert(number, entry, ()))


def _reducer(node: Comparison) -> ReducerName | None:
    return node.left.reducer.name if isinstance(node.left, Aggregate) else None


def _weight(quality: float) -> float:
    """What a word counts that fits a condition so well: those that fit for sure differ in whether they are its own."""
    return min(quality, _LITERAL) if quality < _WORD or quality > 1.0 else 1.0


def numbers_and_seconds(root: Condition, unit: Unit) -> tuple[set[float], set[int]]:
    """The numbers that a unit's comparisons hold against, and the lengths of its windows in seconds."""
    numbers: set[float] = set()
    seconds: set[int] = set()
    for place in unit.leaves:
        node = comparison_at(root, place)
        numbers |= {float(a.value) for a in node.arguments if isinstance(a, Literal) and not isinstance(a.value, str)}
        seconds |= {item.seconds for item in node.arguments if isinstance(item, Duration)}
        match window_of(node):
            case Within(duration):
                seconds.add(duration.seconds)
            case Between(start, end):
                seconds |= {start.seconds, end.seconds}
            case None:
                pass
    return numbers, seconds


def field_entry(index: SpaceIndex, kind: Kind, name: str, collection: Collection) -> Entry | None:
    """The entry of a property or trait; properties are indexed as the users' whatever the audience."""
    if kind not in (Kind.PROPERTY, Kind.TRAIT):
        return None
    number = index.by_key.get((kind, name, Collection.USERS if kind is Kind.PROPERTY else collection))
    return None if number is None else index.entries[number]
