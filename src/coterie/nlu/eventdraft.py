"""An event frame in the making: what its clause names of the event, and what has been read so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import Ledger, Stretch, denial_before, high_bit, low_bit
from coterie.nlu.frames import Measure, Shape, Test
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Edge, Range, Window
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_forms, name_lemmas
from coterie.nlu.nameweights import Kind
from coterie.nlu.nounphrases import verbs_of
from coterie.nlu.once import once
from coterie.schema.space import FieldType, PropertySchema

_IDENTIFYING = words("name id title number key")
_AN, _ON = words("a an any"), words("on in")
_OF_FLAGS = words("is be was has have with")
_EVER, _NONE, _OF_IT = words("ever never once"), "none", words("it them those these that which")
_TRUTHS = words("yes no")
_TOGGLE = "toggle_on"
_WAYS = words("toggle_on contactless_flag round_up_flag new_payee_flag")
_CHANGED = words("update change toggle set setting preference save switch configure modify edit")
"""Flags that the verb of an event tells, and words of the names of events that don't say which way."""

_SMALL_ROLES = (Role.PREPOSITION, Role.WITH, Role.EMPTY)
NAMED_QUALITY, LOOSELY_NAMED_QUALITY = 0.95, 0.9
"""What the words of a property's name count where a number or a flag hangs on them, and where a value does."""


_FLAG_NAMED, _WAS = 0.85, words("was were is had")


@dataclass
class Draft:
    """An event frame in the making. The steps of reading take from the ledger and add to the other fields."""

    stretch: Stretch
    head: Head
    ledger: Ledger
    tests: list[Test] = field(default_factory=list)
    counts: list[Bound | Range] = field(default_factory=list)
    measure: Measure | None = None
    told: int = 0
    """The tokens of the value that an aggregate is held against, and of what else is no filter by a value."""

    window: Window | None = None
    follow: Window | None = None
    shape: Shape = Shape.PLAIN
    denied: list[Test] = field(default_factory=list)
    """What the same event is denied with, beside what it is said with: "played jazz but not rock"."""

    each: list[list[Test]] = field(default_factory=list)
    """Tests of which each is met by an occurrence of its own: "both on a tablet and on a phone"."""

    owned: tuple[Entry, ...] = field(init=False)
    """The properties that the event has, in the order of the space."""

    flags: tuple[Entry, ...] = field(init=False)
    numbers: tuple[Entry, ...] = field(init=False)
    """Those of them that are true or false, and that are numbers."""

    owned_ids: frozenset[int] = field(init=False)
    _schemas: Mapping[str, PropertySchema] = field(init=False)

    def __post_init__(self) -> None:
        owned = self.stretch.index.owned_by(self.head.entry.name)
        self.owned, self.owned_ids, self._schemas, self.flags, self.numbers = owned

    @once
    def named(self) -> list[Head]:
        """The event's properties that the clause may name with words besides those of the event."""
        free = ~self.head.mask
        return [
            found
            for found in self.mentioned
            if found.mask & free or self._speaks_for_event(found) or self.is_told_beside(found)
        ]

    @once
    def mentioned(self) -> list[Head]:
        """The event's properties that the clause may name with any of its words."""
        return self.stretch.heads.of_properties(self.stretch.evidence, self.head.entry.id, self.owned_ids)

    def is_told_beside(self, found: Head) -> bool:
        """Whether a phrase for the event tells a property as well: the coupon of "ordered with a coupon"."""
        inside = found.mask & self.head.mask & ~self.literal & self.stretch.content
        if found.entry.type is FieldType.BOOLEAN:  # the "express" of a parcel, however it is sent
            if inside and found.how in _TRUTHS and self._keeps_told(found):
                return True
            verbs = verbs_of(self.stretch, self.head)
            is_other = self.literal or (verbs and not verbs & inside)
            return bool(inside and is_other and self.is_spelled_by(found, inside) and self._is_whole(found))
        verbs = verbs_of(self.stretch, self.head) & ~self.stretch.analysis.nominal
        is_noun = inside and not inside & verbs
        if not is_noun or found.strength < NAMED_QUALITY:
            return False
        if found.entry.type is FieldType.NUMBER:  # the "payout" of Claim Paid, which keeps one
            return self.is_spelled(found)
        if found.entry.type is not FieldType.STRING:
            return False
        if name_forms(found.entry.name) & _IDENTIFYING:
            return False  # the hotel of `hotel_name` is the thing itself
        return self.is_spelled_by(found, found.mask & self.stretch.content)

    def _keeps_told(self, found: Head) -> bool:
        """Whether a flag is what the verb of the event says besides: which way a setting was changed, how it was paid.

        "Turned on" an alert sets the flag of Alert Updated; of Alert Enabled it is the deed itself.
        """
        concepts = found.entry.concepts
        if _WAYS.isdisjoint(concepts):
            return False
        return _TOGGLE not in concepts or bool(_CHANGED & name_forms(self.head.entry.name))

    def is_spelled_by(self, found: Head, mask: int) -> bool:
        """Whether a property's name says the words of some tokens."""
        forms, names = self.stretch.analysis.links.forms, name_forms(found.entry.name)
        return all(forms[number] & names for number in bits(mask))

    def keeps_first(self, found: Head) -> bool:
        """Whether a flag keeps which occurrence was the first, of which no more is told behind a "was"."""
        is_first = found.strength >= _FLAG_NAMED and "first" in name_forms(found.entry.name)
        return is_first and not self.stretch.own & self.stretch.analysis.spoken(_WAS)

    def says_word(self, found: Head) -> bool:
        """Whether some word of a property's own name is said: the coupon of "never used a coupon"."""
        names, forms = name_forms(found.entry.name), self.stretch.analysis.links.forms
        return any(forms[number] & names for number in bits(found.mask))

    def _is_whole(self, found: Head) -> bool:
        """Whether each word of a flag's name is said: not by the "order" of `gift_order`."""
        forms = self.stretch.analysis.links.forms
        said = set().union(*(forms[number] for number in bits(found.mask)))
        return all(_OF_FLAGS.intersection(word) or said.intersection(word) for word in name_lemmas(found.entry.name))

    def _speaks_for_event(self, found: Head) -> bool:
        """Whether it is by this property that the event is named at all."""
        return self.head.how == "property" and found.entry.name == self.head.evidence

    @once
    def literal(self) -> int:
        """The tokens of the head that are words of the event's name, not only synonyms."""
        names = name_forms(self.head.entry.name)
        return sum(1 << n for n in bits(self.head.mask) if self.stretch.analysis.links.forms[n] & names)

    @once
    def in_one(self) -> bool:
        """Whether one occurrence of any is told of: "spent over 50 on an order"."""
        word = self.stretch.word
        return any(word(n - 1) in _AN and word(n - 2) in _ON for n in bits(self.head.mask & self.stretch.own))

    @property
    def counted(self) -> int:
        """The tokens of the head that a number may count: none of the name of a thing, the "Big Run"."""
        mask = self.head.mask
        for test in self.tests:
            mask &= ~test.mask if test.mask.bit_count() > 1 else -1
        return mask

    def _schema(self, entry: Entry) -> PropertySchema | None:
        return self._schemas.get(entry.name)

    def values_of(self, entry: Entry) -> tuple[object, ...]:
        """The values seen in a property of this event."""
        schema = self._schema(entry)
        return schema.values if schema else ()

    def type_of(self, entry: Entry) -> FieldType:
        """The type of a property in this event."""
        schema = self._schema(entry)
        return schema.type if schema else FieldType.MIXED

    def property(self, path: str) -> Entry:
        """The entry of a property."""
        index = self.stretch.index
        return index.entries[index.by_key[Kind.PROPERTY, path, self.head.entry.collection]]

    def is_small(self, found: Head) -> bool:
        """Whether only words of the grammar name a property: the "for" that may begin a duration."""
        roles = (self.stretch.analysis.role_at(number) for number in bits(found.mask))
        return all(mark is not None and mark.role in _SMALL_ROLES for mark in roles)

    def is_spelled(self, found: Head) -> bool:
        """Whether a property is named by words of its own name, not by synonyms."""
        forms = self.stretch.analysis.links.forms
        names = name_forms(found.entry.name)
        return found.strength >= NAMED_QUALITY and all(forms[number] & names for number in bits(found.mask))

    def has_test(self, path: str) -> bool:
        """Whether a property is tested already."""
        return bool(self.tests) and any(test.path == path for test in self.tests)

    def measures(self, path: str) -> bool:
        """Whether the aggregate that is asked for is one of a property, which it then goes without saying is there."""
        return self.measure is not None and self.measure.path == path

    def says_count_again(self, meaning: Bound | Range) -> bool:
        """Whether a number is the count that the clause has already: "first-time shoppers with exactly one order"."""
        if not isinstance(meaning, Bound):
            return False
        same = (Operator.EQUALS, meaning.number.value)
        return any(isinstance(held, Bound) and (held.operator, held.number.value) == same for held in self.counts)

    def is_in_value(self, edge: Edge) -> bool:
        """Whether a number belongs to the name of a thing: "joined 100 Days of Yoga"."""
        mask = span_mask(edge.start, edge.end)
        return any(not mask & ~test.mask and mask != test.mask for test in self.tests)

    def denial(self, mask: int) -> Mark | None:
        """The "not" that denies some tokens rather than the event."""
        return denial_before(self.stretch, mask, self.head.mask)

    def take_contrast(self, mask: int) -> bool:
        """Whether some tokens say what never came with the event, which as such happened: "without ever a win"."""
        mark = self.denial(mask)
        if mark is None or not self.says_never(mask) or not self.head.mask & self.stretch.own:
            return False
        if mark.start < low_bit(self.head.mask):
            return False
        self.ledger.use_denial_at(mark.start)
        return True

    def behind_event(self, mask: int) -> int:
        """Those of some tokens that stand behind the words of the event among them: "had logged it without a photo"."""
        inside = self.head.mask & span_mask(low_bit(mask), high_bit(mask))
        return mask & ~span_mask(0, high_bit(inside) + 1) or mask

    def says_never(self, mask: int) -> bool:
        """Whether it is said of some tokens that they never came with the event: "never with a letter"."""
        mark = self.denial(mask)
        if mark is None or mark.role is not Role.NOT:
            return False
        if self.stretch.word(mark.start) == _NONE:  # "none of it with a coupon"
            return self.stretch.word(mark.start + 2) in _OF_IT and self.stretch.word(mark.start + 1) == "of"
        return any(self.stretch.word(number) in _EVER for number in range(mark.start, mark.end))

    def take_denial(self, mask: int) -> bool:
        """Whether some tokens are denied; the "not" is then used. The lack of something is a reason as such."""
        mark = self.denial(mask)
        if mark is not None:
            self.ledger.use_denial_at(mark.start)
        return mark is not None and not (mark.role is Role.NOT and self.ledger.is_in_reason(mark))
