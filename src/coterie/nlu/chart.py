"""The chart: cuts a prompt into clauses, reads each stretch in the ways that it can be read, and keeps the best whole.

A cell is a stretch of tokens between two places where a clause may begin. Cells are read by `eventclauses` and
`traitclauses`; a derivation is a sequence of cells that covers the prompt. Scores add up: explained words count for a
derivation, unexplained ones and cuts against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from coterie.language.ast import Operator
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.audienceclauses import read_audience
from coterie.nlu.barevalues import read_age, read_values
from coterie.nlu.clausework import Stretch, is_bare
from coterie.nlu.concepts import synsets_of
from coterie.nlu.eventclauses import read_event
from coterie.nlu.frames import EventFrame, LooseFrame, Reading, TraitFrame
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.heads import Head, HeadFinder, bits
from coterie.nlu.index import Kind, SpaceIndex
from coterie.nlu.meanings import Bound, Frequency, Range, Window, WindowKind
from coterie.nlu.states import read_states
from coterie.nlu.traitclauses import read_trait
from coterie.schema.space import Collection

_STRONG = frozenset(
    {
        Role.AND,
        Role.OR,
        Role.BUT,
        Role.COMMA,
        Role.STOP,
        Role.RELATIVE,
        Role.WHOSE,
        Role.THEN,
        Role.EXCEPT,
        Role.NEITHER,
        Role.NOR,
        Role.CASES,
        Role.EITHER,
        Role.BOTH,
        Role.ANY_USER,
        Role.ALL_USERS,
        Role.NO_USER,
        Role.AFTER,
    }
)
_WEAK = frozenset({Role.WITH, Role.PREPOSITION, Role.NOT, Role.SINCE, Role.LEFT_OUT})
_LEADS = _STRONG | {Role.SINCE}
_USERS = (Role.ANY_USER, Role.ALL_USERS, Role.NO_USER)
_STRONG_CUT, _WEAK_CUT = 0.2, 0.5
_BORROWED, _BORROWED_BY_PRONOUN = 0.3, 0.05
_FRAME = 0.4
_WEAK_HEAD, _WEAK_HEAD_COST = 0.5, 0.5
_BEAM = 5
_CELL_READINGS = 3
_LONGEST_CELL = 26
_EVENT_HEADS, _TRAIT_HEADS, _AUDIENCE_HEADS = 5, 5, 3


@dataclass(frozen=True)
class Item:
    """One clause of a derivation: how it is joined to what went before, and how it is read.

    `pair` is the clause that shares this one's objects ("opened or clicked an email"), with its junction.
    """

    low: int
    high: int
    lead: tuple[Mark, ...]
    reading: Reading
    pair: Item | None = None
    pair_role: Role | None = None

    def leads(self, *roles: Role) -> bool:
        """Whether the clause begins with a mark of one of these roles."""
        return any(m.role in roles for m in self.lead)


@dataclass(frozen=True)
class Derivation:
    """A way to read the whole prompt."""

    items: tuple[Item, ...]
    score: float


@dataclass
class Chart:
    """The chart of one prompt."""

    analysis: Analysis
    index: SpaceIndex
    audience: Collection
    heads: HeadFinder = field(init=False)
    _cells: dict[tuple[int, int, int], list[Reading]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.heads = HeadFinder(self.analysis, self.index)

    def derivations(self) -> list[Derivation]:
        """The best ways to read the prompt, best first."""
        count = len(self.analysis.tokens)
        cuts = self._cuts()
        places = [*cuts, count]
        best: dict[int, list[Derivation]] = {0: [Derivation((), 0.0)]}
        for at, low in enumerate(places[:-1]):
            starts = best.get(low)
            if not starts:
                continue
            for high in places[at + 1 :]:
                if high - low > _LONGEST_CELL:
                    break
                lead, body = self._lead(low, high)
                inner = [place for place in places[at + 1 :] if body < place < high]
                for start in starts:
                    for item, score in self._items(start, low, body, high, lead, inner):
                        cost = 0.0 if low == 0 else cuts[low]
                        grown = Derivation((*start.items, item), start.score + score - cost)
                        best.setdefault(high, []).append(grown)
            for high in best:
                if high > low:
                    best[high] = sorted(best[high], key=lambda d: -d.score)[:_BEAM]
        return best.get(count, [])

    # Cutting ------------------------------------------------------------------------------------------------------

    def _cuts(self) -> dict[int, float]:
        """Where a clause may begin, with what a cut costs there."""
        found: dict[int, float] = {0: 0.0}
        marks = {m.start: m for m in self.analysis.marks}
        roles_at: dict[int, set[Role]] = {}
        for mark in self.analysis.marks:
            roles_at.setdefault(mark.start, set()).add(mark.role)
        ends = {m.end for m in self.analysis.marks if m.role in _STRONG}
        for start, roles in roles_at.items():
            users = roles & set(_USERS)
            if users and self.audience is Collection.USERS:
                roles = roles - set(_USERS)
            if roles & _STRONG:
                if start not in ends or roles & set(_USERS):
                    found[start] = _STRONG_CUT
                elif start not in found:
                    found[start] = _STRONG_CUT + 0.3
            elif roles & _WEAK and start not in found:
                found[start] = _WEAK_CUT
        for edge in (*self.analysis.quantities, *self.analysis.times):
            if edge.start not in marks and edge.start - 1 not in marks:
                found.setdefault(edge.start, _WEAK_CUT + 0.2)
            found.setdefault(edge.end, _WEAK_CUT + 0.1)
        subjects = self.analysis.subjects
        for number in range(1, len(self.analysis.tokens)):
            if subjects >> (number - 1) & 1 and not subjects >> number & 1:
                found.setdefault(number, _WEAK_CUT - 0.2)
        inside = set()
        for edge in (*self.analysis.quantities, *self.analysis.times):
            inside.update(range(edge.start + 1, edge.end))
        return {
            place: cost
            for place, cost in sorted(found.items())
            if place < len(self.analysis.tokens) and place not in inside
        }

    def _lead(self, low: int, high: int) -> tuple[tuple[Mark, ...], int]:
        """The marks that open a cell, and where its body begins."""
        lead: list[Mark] = []
        at = low
        moved = True
        while moved and at < high:
            moved = False
            for mark in self.analysis.marks:
                if mark.start != at or mark.end > high or mark.role not in _LEADS:
                    continue
                if mark.role in _USERS and self.audience is Collection.USERS:
                    continue
                lead.append(mark)
                at, moved = mark.end, True
                break
        return tuple(lead), at

    # Reading ------------------------------------------------------------------------------------------------------

    def _items(
        self, start: Derivation, low: int, body: int, high: int, lead: tuple[Mark, ...], inner: Sequence[int]
    ) -> Iterator[tuple[Item, float]]:
        own = span_mask(body, high)
        readings = self.read(body, high, own, 0)
        for reading in readings:
            yield Item(low, high, lead, reading), reading.score
        previous = _last_frame(start.items)
        joined = any(
            m.role in (Role.AND, Role.OR, Role.NOR, Role.COMMA, Role.BUT, Role.THEN, Role.NEITHER) for m in lead
        )
        if previous is not None and joined and high - body <= 12:
            verbs = self._verbs(previous)
            for borrowed in (verbs, previous.mask & ~verbs):
                if not borrowed:
                    continue
                for reading in self.read(body, high, own, borrowed)[:2]:
                    frame = reading.frames[-1] if reading.frames else None
                    if type(frame) is type(previous) and frame is not None:
                        by_pronoun = isinstance(frame, EventFrame) and (frame.pronoun or frame.same)
                        cost = _BORROWED_BY_PRONOUN if by_pronoun else _BORROWED
                        yield Item(low, high, lead, reading), reading.score - cost
        for place in inner:
            yield from self._pairs(low, body, place, high, lead)

    def _verbs(self, frame: EventFrame | TraitFrame) -> int:
        """The tokens of a frame that are verbs, with their particles."""
        if isinstance(frame, EventFrame):
            return frame.verb_mask
        mask = 0
        for number in bits(frame.mask):
            token = self.analysis.tokens[number]
            if any(synset.startswith("to_") for lemma in token.lemmas for synset, _ in synsets_of(lemma)):
                mask |= 1 << number
            elif number and mask >> (number - 1) & 1 and token.word in ("in", "out", "up", "to", "off", "on"):
                mask |= 1 << number
        return mask

    def _pairs(
        self, low: int, body: int, place: int, high: int, lead: tuple[Mark, ...]
    ) -> Iterator[tuple[Item, float]]:
        """ "opened or clicked an email": the first verb borrows the objects of the second clause."""
        joint, right_body = self._lead(place, high)
        roles = {m.role for m in joint}
        if not roles & {Role.OR, Role.AND, Role.NOR, Role.COMMA} or roles & {
            Role.RELATIVE,
            Role.WHOSE,
            Role.THEN,
            Role.STOP,
        }:
            return
        if sum(1 for n in range(body, place) if self.analysis.weights[n]) > 2 or (
            right_body >= high or not self.analysis.weights[right_body]
        ):
            return
        if any(body <= e.start < place for e in (*self.analysis.times, *self.analysis.quantities)):
            return
        rights = self.read(right_body, high, span_mask(right_body, high), 0)
        right = next((r for r in rights if r.frames and isinstance(r.frames[-1], EventFrame)), None)
        if right is None:
            return
        frame = right.frames[-1]
        if not isinstance(frame, EventFrame):
            return
        borrowed = frame.mask & ~frame.verb_mask & span_mask(right_body, high)
        if not borrowed or not frame.verb_mask or frame.follow is not None or not self._only_verbs(body, place):
            return
        for left in self.read(body, place, span_mask(body, place), borrowed)[:2]:
            other = left.frames[-1] if left.frames else None
            if not isinstance(other, EventFrame) or other.events == frame.events:
                continue
            shared = replace(
                other,
                tests=other.tests or frame.tests,
                window=other.window or frame.window,
                counts=other.counts or frame.counts,
            )
            score = left.score + right.score - 0.1
            whole = Reading((shared,), score, left.explained, left.left)
            role = Role.OR if Role.OR in roles else Role.NOR if Role.NOR in roles else Role.AND
            second = Item(place, high, joint, right)
            yield Item(low, high, lead, whole, second, role), score

    def _only_verbs(self, low: int, high: int) -> bool:
        """Whether every content word of a stretch may be a verb."""
        tokens = self.analysis.tokens
        return all(
            any(synset.startswith("to_") for lemma in tokens[n].lemmas for synset, _ in synsets_of(lemma))
            for n in range(low, high)
            if self.analysis.weights[n]
        )

    def read(self, low: int, high: int, own: int, borrowed: int) -> list[Reading]:
        """The readings of a cell, best first."""
        key = (low, high, borrowed)
        if key not in self._cells:
            self._cells[key] = self._read(
                Stretch(self.analysis, self.index, self.heads, low, high, own, own | borrowed)
            )
        return self._cells[key]

    def _read(self, stretch: Stretch) -> list[Reading]:
        found: list[Reading] = [self._nothing(stretch), *_loose(stretch), *_label(stretch)]
        if stretch.low < stretch.high:
            for head in self.heads.events(stretch.evidence)[:_EVENT_HEADS]:
                if head.mask & stretch.own or (head.mask & stretch.evidence and self._elliptic(stretch)):
                    found.append(self._weighed(stretch, read_event(stretch, head), head))
            found.extend(read_states(stretch))
            traits = [
                h
                for h in self.heads.fields(stretch.evidence)
                if h.mask & stretch.own
                and (self.audience is Collection.ACCOUNTS or h.entry.collection is Collection.USERS)
            ]
            for head in traits[:_TRAIT_HEADS]:
                reading = read_trait(stretch, head)
                if reading is not None:
                    found.append(self._weighed(stretch, reading, head))
            found.extend(read_values(stretch, self.audience))
            found.extend(read_age(stretch))
            for head in self.heads.audiences(stretch.own)[:_AUDIENCE_HEADS]:
                if self.audience is Collection.ACCOUNTS or head.entry.kind is Kind.AUDIENCE:
                    found.append(read_audience(stretch, head))
        found = [replace(r, score=r.score - _FRAME * len(r.frames)) for r in found]
        unique: dict[tuple[object, ...], Reading] = {}
        for reading in sorted(found, key=lambda r: -r.score):
            unique.setdefault(reading.frames, reading)
        return list(unique.values())[:_CELL_READINGS]

    @staticmethod
    def _elliptic(stretch: Stretch) -> bool:
        """Whether a stretch can do without a noun of its own: "the smallest sits under $10", "one over $50"."""
        return bool(stretch.quantities) and bool(
            stretch.marks(Role.LARGEST, Role.SMALLEST, Role.AVERAGE, Role.LAST, Role.FIRST, Role.PRONOUN)
        )

    def _weighed(self, stretch: Stretch, reading: Reading, head: Head) -> Reading:
        """A reading whose head is no more than the subject is unlikely; in an account audience, what accounts have by
        themselves goes before what their users have or do."""
        penalty = 0.0
        content = sum(1 << n for n in bits(head.mask) if stretch.analysis.weights[n])
        if not content and head.entry.kind is Kind.EVENT and head.mask & stretch.own:
            penalty += 1.2
        if head.how == "property" and not stretch.quantities:
            penalty += 1.0
        if head.strength < _WEAK_HEAD:
            penalty += _WEAK_HEAD_COST
        if self.audience is Collection.ACCOUNTS and head.entry.collection is Collection.USERS:
            quantified = any(stretch.marks(*_USERS)) or any(
                m.role in _USERS and m.end <= stretch.low and m.end >= stretch.low - 1 for m in self.analysis.marks
            )
            penalty += 0.0 if quantified else 0.4
        return replace(reading, score=reading.score - penalty) if penalty else reading

    def _nothing(self, stretch: Stretch) -> Reading:
        """The reading that says nothing: right for the asking and the subject, dear for content."""
        score = 0.0
        left = 0
        for number in range(stretch.low, stretch.high):
            weight = self.analysis.weights[number]
            if weight:
                score -= 1.1 * weight
                left |= 1 << number
        for edge in (*stretch.times, *stretch.quantities):
            score -= 1.6
            left |= span_mask(edge.start, edge.end)
        for mark in stretch.marks(Role.NOT, Role.EXCEPT):
            score -= 1.2
            left |= span_mask(mark.start, mark.end)
        return Reading((), score, 0, left)


def _loose(stretch: Stretch) -> Iterator[Reading]:
    """A time or a count with nothing else in the stretch but small words."""
    times, quantities = stretch.times, [e for e in stretch.quantities if not is_bare(e.meaning)]
    if len(times) > 1 or len(stretch.quantities) > 1 or len(quantities) != len(stretch.quantities):
        return
    denials = stretch.marks(Role.NOT)
    if not times and not quantities and not denials:
        return
    window = times[0].meaning if times else None
    if isinstance(window, Window) and window.kind in (WindowKind.NEXT, WindowKind.LATER):
        return
    mask = sum(span_mask(e.start, e.end) for e in (*times, *quantities))
    rest = [n for n in bits(stretch.own & ~mask) if stretch.analysis.weights[n]]
    left = sum(1 << n for n in rest if stretch.word(n) not in _FINE)
    if left.bit_count() > 1 or (left and denials):
        return
    counts: list[Bound | Range] = []
    for edge in quantities:
        meaning = edge.meaning
        if isinstance(meaning, Frequency):
            counts.extend(meaning.bounds)
        else:
            return
    nothing = bool(counts) and all(_is_none(bound) for bound in counts)
    if nothing:
        counts = []
    if denials:
        mask |= sum(span_mask(m.start, m.end) for m in denials[:1])
    negated = bool(denials)
    if (
        negated
        and not times
        and not any(stretch.word(n) in ("since", "yet", "anymore") for n in range(stretch.low, stretch.high))
    ):
        return
    frame = LooseFrame(window if isinstance(window, Window) else None, mask, tuple(counts), negated, negated)
    score = 0.5 * (len(times) + len(quantities)) - 0.3 - 1.1 * left.bit_count() + _FRAME
    yield Reading((frame,), score, mask, left)


def _is_none(bound: Bound | Range) -> bool:
    """ "not once", "zero times"."""
    if isinstance(bound, Range):
        return False
    value, operator = bound.number.value, bound.operator
    return (operator in (Operator.EQUALS, Operator.AT_MOST) and value == 0) or (operator is Operator.LESS_THAN and value == 1)


_FINE = frozenset("fine ok okay enough please only window period timeframe past before so far total".split())


def _label(stretch: Stretch) -> Iterator[Reading]:
    """A heading before a colon or a dash that the rest spells out: "Lapsed renters: they rented before but …"."""
    after = stretch.word(stretch.high)
    if stretch.low or after not in (":", "-", "–", "—") or stretch.times or stretch.quantities:
        return
    content = sum(1 for n in range(stretch.low, stretch.high) if stretch.analysis.weights[n])
    if content <= _LONGEST_LABEL:
        telling = any(not h.mask & ~stretch.own and h.quality > _TELLING for h in stretch.analysis.links.value_hits)
        yield Reading((), -(0.7 if telling else 0.25) * content - 0.1, stretch.own, 0)


_LONGEST_LABEL = 4
_TELLING = 0.9


def _last_frame(items: Sequence[Item]) -> EventFrame | TraitFrame | None:
    for item in reversed(items):
        last = item.pair or item
        for frame in reversed(last.reading.frames):
            return frame if isinstance(frame, (EventFrame, TraitFrame)) else None
    return None
