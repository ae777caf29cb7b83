"""What reading a stretch under an event can be worth at best, told from masks before it is read.

Reading under a head costs far more than adding up what its words could explain, and few of the heads that a stretch has
come near to the best. A prospect is an upper bound of a reading's score: each token that the event, its properties,
their values or the grammar may explain counts in full, and every other one as left over.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu.amounts import COSTING
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.baskets import TELLING as BASKETS
from coterie.nlu.clausework import (
    SURE_VALUE,
    UNUSED_EDGE,
    USED_EDGE,
    Stretch,
    high_bit,
    low_bit,
    number_of,
    unused_word,
    worth_used,
)
from coterie.nlu.degrees import TELLING as DEGREES
from coterie.nlu.eventclauses import EXPLAINED_VERBS
from coterie.nlu.eventtests import CATEGORIES, COMPARISONS, EXPLAINED_BESIDE, OBJECT_CONCEPTS, OWNERS, SOURCES
from coterie.nlu.exclusives import TELLING as KINDS_OF_THINGS
from coterie.nlu.extents import TELLING as EXTENTS
from coterie.nlu.fees import FREE
from coterie.nlu.fieldtests import LONGEST_RAW, raw_runs, texts_before_in
from coterie.nlu.fieldvalues import EACH_FURTHER_VALUE, claims_of
from coterie.nlu.grammar import Role
from coterie.nlu.heads import HeadFinder
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.labels import is_part
from coterie.nlu.meanings import Bound, Range, Window, WindowKind
from coterie.nlu.measuredparts import words_of_length
from coterie.nlu.mentioned import UNSAID, Head, bits
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.once import once
from coterie.nlu.others import TELLING as OTHERS
from coterie.nlu.outcomewords import TELLING as OUTCOMES
from coterie.nlu.traitclauses import EXPLAINED_BESIDE as EXPLAINED_BESIDE_TRAITS
from coterie.nlu.traitclauses import may_hold_time
from coterie.nlu.traitmeasures import MEASURES
from coterie.nlu.traitvalues import domain_of, may_hold_mail
from coterie.schema.space import FieldType

SLACK = 0.35
"""What a reading may be worth beyond its prospect: by a measure, further values, or a name spelled out."""

_NAMED_DATE, _MEASURE, _TIME_OF_NAME, _DATE_BESIDE = 0.5, 0.5, 1.0, 2.0
_ANY_TIME, _THAN = (WindowKind.EVER, WindowKind.SAME), words("than")
_INSIDE, _FROM = words("in"), words("from")
_RAW_INSIDE, _RAW, _RAW_OBJECT, _MOST_RAW = 0.9, 0.75, 0.45, 6
"""What the user's own words count as text inside a property, as its value, and as the object; how many there are."""

_BEFORE_NAME = LONGEST_RAW + 4
"""How far before the name of a trait its text may begin: "with Manager somewhere in their job title"."""

_INFLECTED = OUTCOMES | EXPLAINED_BESIDE | EXPLAINED_VERBS | FREE | KINDS_OF_THINGS
_SPOKEN = OUTCOMES | EXPLAINED_BESIDE | DEGREES | FREE | EXTENTS | BASKETS | OTHERS
"""Words that any event may make use of, in all their forms and as they are."""

_NEVER_USED = {Role.RELATIVE, Role.WHOSE, Role.THEN, Role.AFTER, Role.SINCE, Role.BEFORE, Role.EARLIER, Role.STOP}
"""Marks that no event makes use of."""

_TEXTS = (FieldType.STRING, FieldType.MIXED)
_JOINERS = {Role.AND, Role.OR, Role.COMMA}
"""Marks that an event makes use of between values or numbers only."""


class _Outlook(NamedTuple):
    """What the words of a prompt may say of an event: all of them, its values, and names of its properties with text.

    `own_words` are the tokens that may be the user's own words behind these. `telling` are the tokens that say
    something of its properties: what a stretch borrows of them makes a difference to its reading.
    """

    explained: int
    values: int
    texts: int
    own_words: int
    from_source: bool
    own_objects: bool
    telling: int = 0


_Charge = tuple[int, float, bool]


class Prospects:
    """The prospects of events in one prompt."""

    def __init__(self, analysis: Analysis, index: SpaceIndex, heads: HeadFinder) -> None:
        self.analysis = analysis
        self.index = index
        self.heads = heads
        self._outlooks: dict[int, _Outlook] = {}
        self._trait_outlooks: dict[int, _Outlook] = {}
        self._charges: dict[int, tuple[_Charge, ...]] = {}

    def of_event(self, stretch: Stretch, head: Head) -> float:
        """What the reading of a stretch under an event is worth at best, but for `SLACK`."""
        outlook = self._outlooks.get(head.entry.id)
        if outlook is None:
            outlook = self._outlooks[head.entry.id] = self._outlook(head.entry)
        explained = outlook.explained
        if self._comparing & stretch.own:
            explained |= self._said_of_traits
        return USED_EDGE * len(stretch.masked_edges) + self._of_words(
            stretch, head, outlook, explained, stretch.edge_mask
        )

    def _of_words(self, stretch: Stretch, head: Head, outlook: _Outlook, explained: int, edges: int) -> float:
        """What the words of a stretch are worth to a head at best, besides those of times and quantities."""
        own, used = stretch.own, self._used
        _, mask, strength, qualities, _, _, prior, _ = head
        score = prior - UNSAID * (1.0 - strength)
        explained &= own
        for token, quality in qualities:
            if own >> token & 1:
                score += used[token] * (1.0 if quality < 1.0 and explained >> token & 1 else quality)
        beside = explained & ~mask & ~edges
        for worth, tokens in self._worths:
            score += worth * (beside & tokens).bit_count()
        unexplained = own & stretch.content & ~(explained | mask | edges)
        if unexplained:
            score += self._of_unexplained(stretch, head, outlook, unexplained)
        telling = self._charges.get(own)
        if telling is None:
            telling = self._telling_marks(stretch)
        return score - _of_marks(telling, stretch, outlook, explained | mask) if telling else score

    def telling_of(self, event: Entry) -> int:
        """The tokens that say something of the properties of an event whose prospect was asked for."""
        return self._outlooks[event.id].telling

    def of_trait(self, stretch: Stretch, head: Head) -> float:
        """What the reading of a stretch under a trait is worth at best, but for `SLACK`."""
        outlook = self._trait_outlooks.get(head.entry.id)
        if outlook is None:
            outlook = self._trait_outlooks[head.entry.id] = self._outlook_of_trait(head.entry)
        explained = outlook.explained
        kind = head.entry.type
        is_number = kind is FieldType.NUMBER
        if is_number and not stretch.quantities and self._compares(stretch):
            explained |= self._said_of_traits
        score, edges = self._of_edges_of_trait(stretch, head.entry, explained | head.mask)
        if head.strength >= 1.0 and kind is FieldType.DATE:
            score += _NAMED_DATE
        if is_number and stretch.marks(*MEASURES):
            score += _MEASURE
        return score + self._of_words(stretch, head, outlook, explained, edges)

    def _of_edges_of_trait(self, stretch: Stretch, entry: Entry, explained: int) -> tuple[float, int]:
        """What times and quantities are worth to a trait, and their tokens."""
        score, edges = 0.0, stretch.edge_mask
        for edge, mask in stretch.masked_edges:
            is_said = not mask & ~explained
            if not isinstance(edge.meaning, Window):
                is_used = entry.type is FieldType.NUMBER and not is_said
            elif entry.type is FieldType.NUMBER:
                is_used = edge.meaning.kind in _ANY_TIME or may_hold_time(entry, stretch)
                score += _TIME_OF_NAME * is_used
                if not is_used and self._dates_beside(stretch, explained):
                    is_used = True
                    score += _DATE_BESIDE
            else:
                is_used = entry.type is FieldType.DATE and not is_said
            score += USED_EDGE if is_used else 0.0 if is_said else -UNUSED_EDGE
        return score, edges

    def _dates_beside(self, stretch: Stretch, explained: int) -> bool:
        """Whether a date may tell when something happens to what a number counts: "500 points expiring in May"."""
        return bool(stretch.quantities) and any(
            head.entry.type is FieldType.DATE and head.mask & explained for head in self.heads.fields(stretch.own)
        )

    def _compares(self, stretch: Stretch) -> bool:
        said = self.analysis.spoken(_THAN) & stretch.own
        return bool(said) or bool(stretch.marks(Role.MORE_THAN, Role.LESS_THAN, Role.DIFFERS))

    @once
    def _said_of_traits(self) -> int:
        return self.heads.said_of_kind(Kind.TRAIT)

    @once
    def _beside_traits(self) -> int:
        """The tokens that any trait may make use of: words of the grammar, clear values, and what is true or not."""
        analysis = self.analysis
        mask = analysis.inflected(EXPLAINED_BESIDE_TRAITS) | analysis.spoken(EXPLAINED_BESIDE_TRAITS)
        for claim in claims_of(analysis, self.index, -1, Kind.TRAIT):
            mask |= claim.mask if claim.quality >= SURE_VALUE else 0
        return mask | self.heads.said_of_kind(Kind.TRAIT, FieldType.BOOLEAN)

    def _outlook_of_trait(self, entry: Entry) -> _Outlook:
        values = 0
        for claim in claims_of(self.analysis, self.index, -1, Kind.TRAIT):
            values |= claim.mask if claim.entry.id == entry.id else 0
        domains = 0
        if may_hold_mail(entry):
            for token in self.analysis.tokens:
                domains |= 1 << token.index if domain_of(token.word, token.text) else 0
        holds_text = entry.type not in (FieldType.NUMBER, FieldType.DATE, FieldType.BOOLEAN)
        return _Outlook(
            explained=self.heads.said_of(frozenset((entry.id,))) | values | domains | self._beside_traits,
            values=values | domains,
            texts=-1 if holds_text else 0,
            own_words=0,
            from_source=False,
            own_objects=False,
        )

    @once
    def _used(self) -> tuple[float, ...]:
        return tuple(worth_used(weight) for weight in self.analysis.weights)

    @once
    def _unused(self) -> tuple[float, ...]:
        return tuple(-unused_word(self.analysis, token) for token in range(len(self.analysis.tokens)))

    @once
    def _worths(self) -> tuple[tuple[float, int], ...]:
        """What tokens are worth that are explained, each with all tokens of that worth."""
        return _by_number(self._used)

    @once
    def _costs(self) -> tuple[tuple[float, int], ...]:
        """What tokens cost that are left over, each with all tokens of that cost."""
        return tuple((-number, tokens) for number, tokens in _by_number(self._unused) if number)

    def _of_unexplained(self, stretch: Stretch, head: Head, outlook: _Outlook, tokens: int) -> float:
        score = 0.0
        for cost, charged in self._costs:
            score -= cost * (tokens & charged).bit_count()
        raw, possible = self._own_words(stretch, head, outlook)
        possible &= tokens
        if possible:
            weights, unused = self.analysis.weights, self._unused
            gained = sorted([raw * weights[token] - unused[token] for token in bits(possible)], reverse=True)
            score += sum(gained[:_MOST_RAW])
        return score

    def _own_words(self, stretch: Stretch, head: Head, outlook: _Outlook) -> tuple[float, int]:
        """The quality of the user's own words as a value of the entry, and the tokens that may be such."""
        if stretch.searches:
            return _RAW_INSIDE, -1
        quality, mask, is_trait = 0.0, 0, head.entry.kind is Kind.TRAIT
        if outlook.own_objects or is_trait:
            quality, mask = _RAW_OBJECT, self._runs[high_bit(head.mask) + 1]
        if outlook.texts & stretch.evidence:
            inside = self.analysis.spoken(_INSIDE) & stretch.own
            quality = _RAW_INSIDE if inside else _RAW
            mask |= outlook.own_words | (self._inside if inside else 0)
            if is_trait:
                mask |= span_mask(max(low_bit(head.mask) - _BEFORE_NAME, 0), low_bit(head.mask))
        if outlook.from_source and self._behind_from & stretch.own:
            quality, mask = max(quality, _RAW), mask | self._behind_from
        return quality, mask

    @once
    def _runs(self) -> tuple[int, ...]:
        return raw_runs(self.analysis, self.index)

    @once
    def _inside(self) -> int:
        return texts_before_in(self.analysis)

    @once
    def _behind_from(self) -> int:
        """The tokens that may be the user's own words behind a "from"."""
        mask = 0
        for number in bits(self.analysis.spoken(_FROM)):
            mask |= self._runs[number + 1]
        return mask

    def _telling_marks(self, stretch: Stretch) -> tuple[_Charge, ...]:
        """The marks of a stretch that may cost something: their tokens, what they cost, and whether they may join."""
        found = self._charges[stretch.own] = tuple(
            [
                (tokens, cost + more, mark.role in _JOINERS)
                for mark, tokens, cost, more in stretch.charged_marks
                if mark.role in _NEVER_USED or mark.role in _JOINERS
            ]
        )
        return found

    def _outlook(self, entry: Entry) -> _Outlook:
        owned = self.index.owned_by(entry.name)
        said = self.heads.said_of(owned.ids)
        values = 0
        for claim in claims_of(self.analysis, self.index, -1, Kind.PROPERTY, owned.ids):
            values |= claim.mask
        texts = frozenset(e.id for e in owned.entries if _holds_text(owned.schemas[e.name].type))
        paths = [e.name.lower().split(".")[-1] for e in owned.entries]
        names = self.heads.said_of(texts)
        own_words = 0
        for number in bits(names):
            own_words |= self._runs[number + 1]
        return _Outlook(
            explained=said | values | self._grammatical,
            values=values,
            texts=names,
            own_words=own_words,
            from_source=any(SOURCES & name_forms(e.name) for e in owned.entries),
            own_objects=not OBJECT_CONCEPTS.isdisjoint(entry.concepts) and not CATEGORIES.isdisjoint(paths),
            telling=said | values | self._parts(owned.numbers),
        )

    def _parts(self, numbers: tuple[Entry, ...]) -> int:
        """The tokens that say a word of the names of some lengths: what a length may be of."""
        mask = 0
        for word in {word for entry in numbers for word in words_of_length(entry.name)}:
            mask |= self._tokens_by_form.get(word, 0)
        return mask

    @once
    def _tokens_by_form(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for number, forms in enumerate(self.analysis.links.forms):
            for form in forms:
                found[form] = found.get(form, 0) | 1 << number
        return found

    @once
    def _grammatical(self) -> int:
        """The tokens that any event may make use of."""
        analysis = self.analysis
        mask = analysis.inflected(_INFLECTED) | analysis.spoken(_SPOKEN)
        if any(
            isinstance(edge.meaning, (Bound, Range)) and number_of(edge.meaning).currency
            for edge in analysis.quantities
        ):
            mask |= analysis.inflected(COSTING)
        for hit in analysis.links.uniting_hits:
            mask |= hit.mask
        for edge in analysis.quantities:
            behind = analysis.tokens[edge.end : edge.end + 1]
            mask |= sum(1 << token.index for token in behind if is_part(analysis, edge) or token.word.endswith("ed"))
        return mask

    @once
    def _comparing(self) -> int:
        """The tokens that hold an event's property against a trait: "bigger than their own average"."""
        owners = self.analysis.spoken(OWNERS)
        owns = any(mark.role is Role.SELF for mark in self.analysis.marks)
        marks = (mark for mark in self.analysis.marks if mark.role in COMPARISONS)
        return sum(1 << start for start in {mark.start for mark in marks if owns or owners >> mark.end})


def _of_marks(charges: tuple[_Charge, ...], stretch: Stretch, outlook: _Outlook, explained: int) -> float:
    """What the marks cost that will have no use, less what a further value is worth behind one that joins."""
    score = 0.0
    for tokens, cost, may_join in charges:
        if may_join and _may_join(stretch, outlook.values, tokens):
            score -= EACH_FURTHER_VALUE
        elif not tokens & explained:
            score += cost
    return score


def _by_number(numbers: Sequence[float]) -> tuple[tuple[float, int], ...]:
    """The tokens that have the same number, for each number."""
    found: dict[float, int] = {}
    for token, number in enumerate(numbers):
        found[number] = found.get(number, 0) | 1 << token
    return tuple(found.items())


def _holds_text(kind: FieldType) -> bool:
    return kind in _TEXTS


def _may_join(stretch: Stretch, values: int, mark: int) -> bool:
    """Whether a mark may join two values, numbers or texts."""
    if len(stretch.quantities) > 1 or stretch.searches:
        return True
    before = (mark & -mark) - 1
    return bool(values & stretch.own & before) and bool(values & stretch.own & ~before & ~mark)
