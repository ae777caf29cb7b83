"""The chart: cuts a prompt into clauses, reads each stretch in the ways that it can be read, and keeps the best whole.

A cell is a stretch of tokens between two places where a clause may begin. Cells are read by `eventclauses` and
`traitclauses`; a derivation is a sequence of cells that covers the prompt. Scores add up: explained words count for a
derivation, unexplained ones and cuts against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from coterie.nlu.against import against_event, against_trait
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.borrowing import (
    denies_thing,
    goes_on_from,
    is_bare_verb,
    lacks_deed,
    loans,
    may_lack_objects,
    pointed_at,
    shares_objects,
    takes_thing,
)
from coterie.nlu.cells import CellReadings, StretchReader
from coterie.nlu.clausework import Stretch, worth_used
from coterie.nlu.coherence import MOST_COHERENCE, NOBODY, coherence, goes_with
from coterie.nlu.counterparts import read_counterpart
from coterie.nlu.countfields import read_of_them
from coterie.nlu.cuts import LIKELY, cuts, gainful, opening
from coterie.nlu.derivations import (
    Beam,
    Cell,
    Context,
    Derivation,
    Item,
    Step,
    Way,
    best_of,
    context_of,
    cost_past_list,
    counts_alone,
    denies_again,
    is_event,
    last_frame,
    opened_by_or,
)
from coterie.nlu.detailclauses import read_detail, read_fruitless
from coterie.nlu.ellipsis import denied_part, mixes
from coterie.nlu.flags import STATES, both_flags, flag_of, read_sibling
from coterie.nlu.fragments import read_aside
from coterie.nlu.frames import EventFrame, LooseFrame, Reading, Test, TraitFrame
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.heads import HeadFinder
from coterie.nlu.index import SpaceIndex
from coterie.nlu.meanings import Frequency
from coterie.nlu.once import once
from coterie.nlu.partitives import read_partitive
from coterie.nlu.reactions import reacted_to
from coterie.nlu.saleselsewhere import read_elsewhere
from coterie.nlu.tokens import TokenKind
from coterie.nlu.unfinished import may_complete, read_completion, without_begun
from coterie.schema.space import Collection

_LONGEST_CELL, _COMMA_AND = 26, {Role.COMMA, Role.AND}
_MOST_MADE, _LEAST_READINGS = 200, 6
"""How many readings under a head are made for a prompt, and for what ends at one place however many there are."""

_MOST_CLAUSES, _FEWEST_STARTS = 128, 6
"""How many stretches of a prompt are tried as clauses, and from how many places that end at one place at least."""

_MOST_PLACES = 18
"""From how many likely places on, which only word salad has, a clause begins at no others."""

_KEPT_LESS = 1.0
"""How much less than it may be worth a clause is held for by each word, so that short ones are tried first."""

_MOST_READINGS = 130
"""From so many stretches on, which only word salad has, no clause borrows words from another."""

# Words borrowed from the clause before: what it costs, more beside an own verb, how long the clause, how many readings.
_BORROWED, _BORROWED_BY_PRONOUN = 0.3, 0.05
_OWN_VERB, _SURE_VERB = 0.8, 0.9
_LONGEST_BORROWER = 12
_BORROWED_READINGS = 2

# Verbs that share their objects: what it costs, and what a word may be worth.
_PAIRED, _MOST_QUALITY = 0.1, 1.2
_OF_ONE_DEED = 0.5
_PAIRING = {Role.OR, Role.AND, Role.NOR, Role.COMMA}
_LONGEST_FLAG = 4
_PARTING = {Role.RELATIVE, Role.WHOSE, Role.THEN, Role.STOP}

_LEADING_ON = 0.3
"""What speaks against a time by itself behind an "and" with more to come: "and, within 2 days, placed an order"."""

_HOW_OFTEN = 1.0
"""What speaks against a trait that leaves unsaid how often something happened."""


@dataclass
class Chart:
    """The chart of one prompt."""

    analysis: Analysis
    index: SpaceIndex
    audience: Collection
    heads: HeadFinder = field(init=False)
    _reader: StretchReader = field(init=False)
    _pairing: set[int] = field(init=False)
    _readings: dict[tuple[int, int, int], CellReadings] = field(init=False, default_factory=dict)
    _stretches: dict[tuple[int, int, int], Stretch] = field(init=False, default_factory=dict)
    _openings: dict[tuple[int, int], tuple[tuple[Mark, ...], int]] = field(init=False, default_factory=dict)
    _reach: dict[int, tuple[int, int]] = field(init=False, default_factory=dict)
    """For unlikely places where a clause may begin, between which places it and the clause before may lie."""
    _allowance: int = field(init=False, default=_MOST_MADE)
    """How many readings under a head may still be made."""
    _coheres: bool = field(init=False)
    """Whether any clause may leave unsaid what it is about."""

    def __post_init__(self) -> None:
        self.heads = HeadFinder(self.analysis, self.index)
        self._pairing = {mark.start for mark in self.analysis.marks if mark.role in _PAIRING}
        self._reader = StretchReader(self.analysis, self.index, self.audience, self.heads)
        unsaid = any(mark.role is Role.PRONOUN or mark.role is Role.SAME for mark in self.analysis.marks)
        self._coheres = unsaid or bool(self.analysis.spoken(NOBODY))

    def derivations(self) -> list[Derivation]:
        """The best ways to read the prompt, best first.

        Clauses begin at the likely places at first, and at others only inside clauses of the best way that could gain
        by it: most prompts are explained with a third of the cells. The best way is the one of all places but for a
        few prompts in a thousand; the ways behind it may be others.
        """
        count = len(self.analysis.tokens)
        if not count:
            return []
        places = {**cuts(self.analysis, self.audience, self.index), 0: 0.0}
        chosen = {place: cost for place, cost in places.items() if cost <= LIKELY}
        kept = {0: [Derivation((), 0.0)]}
        while True:
            self._read(chosen, kept)
            ways = kept[count]
            other = {place: cost for place, cost in places.items() if place not in chosen}
            room = max(_MOST_PLACES - len(chosen), 0)
            more = gainful(self.analysis, ways[0], other, room) if ways else dict.fromkeys(other, (0, count))
            if not more:
                return ways
            self._reach.update(more)
            chosen = {place: cost for place, cost in places.items() if place in chosen or place in more}
            first = min(more)
            kept = {place: ways for place, ways in kept.items() if place < first}

    def _read(self, costs: Mapping[int, float], kept: dict[int, list[Derivation]]) -> None:
        """Add the best derivations that end at each place where a clause may begin, and at the end, if they lack."""
        places = [*costs, len(self.analysis.tokens)]
        for at in range(1, len(places)):
            if places[at] not in kept:
                share = max(_LEAST_READINGS, self._allowance // (len(places) - at))
                self._reader.allowance = share
                kept[places[at]] = self._ending_at(places[: at + 1], costs, kept)
                self._allowance -= share - self._reader.allowance

    def _ending_at(
        self, places: Sequence[int], costs: Mapping[int, float], kept: Mapping[int, list[Derivation]]
    ) -> list[Derivation]:
        """The best derivations that end at the last of some places, of those that end at the places before.

        Clauses are tried by what they may come to at best. A reading that can't be among the best any more isn't made.
        """
        high = places[-1]
        ways: list[Way] = []
        nearest = max(_FEWEST_STARTS, _MOST_CLAUSES // len(costs))
        for low in places[:-1][-nearest:]:
            if kept[low] and high - low <= _LONGEST_CELL and self._reaches(low, high):
                lead, body = self._opening(low, high)
                best = self._cell_readings(body, high).bound()
                ways.append(Way(Cell(low, body, high, lead), kept[low], kept[low][0].score - costs[low] + best))
        beam = Beam()
        found: dict[int, list[Step]] = {}
        for way in sorted(ways, key=self._promise, reverse=True):
            low = way.cell.low
            found[low] = self._steps(way, costs[low], [place for place in places if low < place < high], beam)
        return best_of(step for low in sorted(found) for step in found[low])

    def _reaches(self, low: int, high: int) -> bool:
        """Whether a clause may begin at one place and end at another: unlikely places lie inside certain clauses."""
        everywhere = (0, len(self.analysis.tokens))
        return high <= self._reach.get(low, everywhere)[1] and low >= self._reach.get(high, everywhere)[0]

    def _promise(self, way: Way) -> float:
        """How likely a clause is among the best: what it may come to, of which the longer one keeps less."""
        words = self.analysis.content & span_mask(way.cell.body, way.cell.high)
        return way.bound - _KEPT_LESS * words.bit_count()

    def _steps(self, way: Way, cost: float, places: Sequence[int], beam: Beam) -> list[Step]:
        """The steps that a clause is, from the derivations before it."""
        cell, steps = way.cell, list[Step]()
        explains = any(mark.role is Role.EXPLAIN for mark in cell.lead)
        missing = beam.floor - way.starts[0].score + cost
        # What the clause before says for a reading is added to it.
        plain = [] if explains else self._plain(cell, missing - self._most_coherence(cell))
        completes = may_complete(self._stretch(cell.body, cell.high))
        much = len(self._readings) > _MOST_READINGS
        inner = [] if much else [place for place in places if cell.body < place and place in self._pairing]
        pairs = [
            pair
            for place in inner
            for pair in (*self._pairs(cell, place, missing), *self._flag_pairs(cell, place, missing))
        ]
        # What goes on from a clause depends on nothing before it, so derivations that end in the same one share it. The
        # first of them has the best score, and so the lowest floor.
        again = [item for item, _ in plain if denies_again(item.reading)]
        denies = bool(again) or any(counts_alone(item.reading) for item, _ in plain)
        shared: dict[Context, list[tuple[Item, float]]] = {}
        for start in way.starts:
            missing = beam.floor - start.score + cost
            context = context_of(start, denies=denies)
            ways_on = shared.get(context)
            if ways_on is None:
                leaning = (
                    self._explanations(start, cell, missing) if explains else self._borrowing(start, cell, missing)
                )
                going_on = self._going_on(start, cell, plain, again, completes=completes)
                ways_on = shared[context] = [*going_on, *leaning, *pairs]
            before, floor = start.score, beam.floor
            for item, score in ways_on:
                total = before + score - cost
                if total >= floor:  # what isn't among the best by now won't be
                    steps.append(Step(total, start, item))
                    floor = beam.add(total)
        return steps

    def _most_coherence(self, cell: Cell) -> float:
        """What the clause before may at most say for a reading."""
        if is_bare_verb(self.analysis, cell.body, cell.high):
            return MOST_COHERENCE
        if not self._coheres:
            return 0.0
        stretch = self._stretch(cell.body, cell.high)
        leaves_unsaid = stretch.marks(Role.PRONOUN, Role.SAME) or self.analysis.spoken(NOBODY) & stretch.own
        return MOST_COHERENCE if leaves_unsaid else 0.0

    # Reading ------------------------------------------------------------------------------------------------------

    def _opening(self, low: int, high: int) -> tuple[tuple[Mark, ...], int]:
        """The marks that open a stretch of tokens, and where its body begins."""
        found = self._openings.get((low, high))
        if found is None:
            found = self._openings[low, high] = opening(self.analysis, self.audience, low, high)
        return found

    def _plain(self, cell: Cell, floor: float) -> list[tuple[Item, float]]:
        """Readings of a clause by itself."""
        of_event = against_event(self.analysis, cell)
        of_trait = against_trait(self.analysis, cell)
        ends = cell.high == len(self.analysis.tokens)
        of_time = _LEADING_ON if not ends and any(mark.role is Role.AND for mark in cell.lead) else 0.0
        found: list[tuple[Item, float]] = []
        for reading in self._read_body(cell, floor):
            kinds = {type(frame) for frame in reading.frames}
            cost = of_event * (EventFrame in kinds) + of_trait * (TraitFrame in kinds)
            cost += _HOW_OFTEN * (TraitFrame in kinds and bool(reading.left & self._how_often))
            cost += of_time * (LooseFrame in kinds) + cost_past_list(self.analysis, cell, reading)
            found.append((cell.item(reading), reading.score - cost))
        return found

    @once
    def _how_often(self) -> int:
        """The tokens that say how often something happened."""
        said = [edge for edge in self.analysis.quantities if isinstance(edge.meaning, Frequency)]
        return sum(1 << edge.start for edge in said)

    def _going_on(
        self,
        start: Derivation,
        cell: Cell,
        plain: list[tuple[Item, float]],
        again: list[Item],
        *,
        completes: bool,
    ) -> Iterator[tuple[Item, float]]:
        """Readings of a clause by itself, with what the clause before says for them or against.

        Those `again` only deny the event before, so that there has to be one.
        """
        begun = last_frame(start.items)
        previous = begun if goes_on_from(self.analysis, cell) else None
        if not any(is_event(earlier) for earlier in start.items):
            ends = cell.high == len(self.analysis.tokens)
            plain = [(i, score) for i, score in plain if i not in again and not (ends and counts_alone(i.reading))]
        if isinstance(previous, EventFrame):
            for item, score in plain:
                said = without_begun(item.reading, previous)
                yield item._replace(reading=said), score + self._goes_on(previous, cell, said)
        elif begun is not None:
            for item, score in plain:
                frames = item.reading.frames
                yield item, score + goes_with(begun, frames[-1], cell.lead, self.analysis) if frames else score
        else:
            yield from plain
        if cell.body == cell.high:
            return
        if isinstance(previous, TraitFrame):
            for reading in read_sibling(self._stretch(cell.body, cell.high), previous, cell.lead):
                yield cell.item(reading), reading.score
        if isinstance(begun, EventFrame):
            stretch = self._stretch(cell.body, cell.high)
            completed = read_completion(stretch, begun) if completes else ()
            of_some = (*read_partitive(stretch, begun), *read_counterpart(stretch, begun, cell.lead))
            elsewhere = read_elsewhere(stretch, begun, cell.lead)
            details = read_detail(stretch, begun, cell.lead)
            held = read_of_them(stretch, begun)
            for reading in (*completed, *read_fruitless(stretch, begun), *details, *of_some, *elsewhere, *held):
                yield cell.item(reading), reading.score

    def _borrowing(self, start: Derivation, cell: Cell, floor: float) -> Iterator[tuple[Item, float]]:
        """Readings of a clause that borrows words from the clause before."""
        if start.items and start.items[-1].reading.is_label:
            yield from self._spelled_out(start.items[-1], cell, floor)
            return
        is_long = cell.high - cell.body > _LONGEST_BORROWER or len(self._readings) > _MOST_READINGS
        if is_long or not self._may_borrow(cell):
            return
        previous = last_frame(start.items)
        if previous is None:
            return
        floor += _BORROWED_BY_PRONOUN - self._most_coherence(cell)
        if isinstance(previous, EventFrame):
            stretch = self._stretch(cell.body, cell.high)
            for head in (*pointed_at(stretch, previous), *reacted_to(stretch, previous)):
                reading = self._reader.read_if_worth(stretch, head, floor)
                if reading is not None:
                    score = reading.score - _BORROWED_BY_PRONOUN
                    yield cell.item(reading), score + self._goes_on(previous, cell, reading)
        for borrowed in loans(self.analysis, previous, cell):
            for reading in self._read_body(cell, floor, borrowed)[:_BORROWED_READINGS]:
                frame = reading.frames[-1] if reading.frames else None
                by_pronoun = isinstance(frame, EventFrame) and (frame.pronoun or frame.same)
                if frame and (by_pronoun or type(frame) is type(previous)) and not mixes(frame, borrowed):
                    cost = _BORROWED_BY_PRONOUN if by_pronoun else _BORROWED
                    if isinstance(frame, EventFrame) and not takes_thing(frame, previous, borrowed):
                        cost += _OWN_VERB * self._says_other(cell, frame)
                    score = reading.score - cost
                    if isinstance(previous, EventFrame):
                        score += self._goes_on(previous, cell, reading)
                    whole = denied_part(reading, previous, self._stretch(cell.body, cell.high))
                    yield cell.item(whole), score + whole.score - reading.score

    def _may_borrow(self, cell: Cell) -> bool:
        """Whether a clause goes on with the one before; behind a mere "who", whether it points back to it."""
        if goes_on_from(self.analysis, cell):
            return True
        tokens = self.analysis.tokens
        is_person = any(tokens[mark.start].word == "who" for mark in cell.lead if mark.role is Role.RELATIVE)
        return is_person and any(self.analysis.roles(Role.PRONOUN, cell.body, cell.high))

    def _says_other(self, cell: Cell, frame: EventFrame) -> bool:
        """Whether a clause begins with the verb of other events, and so needs no verb of the clause before."""
        verb = 1 << cell.body & self.analysis.verbs & self.analysis.content
        sure = [head.entry.name for head in self.heads.events(verb) if head.strength >= _SURE_VERB]
        return bool(sure) and not set(frame.events).intersection(sure)

    def _goes_on(self, earlier: EventFrame, cell: Cell, reading: Reading) -> float:
        frame = reading.frames[-1] if reading.frames else None
        if not isinstance(frame, EventFrame):
            return 0.0
        return coherence(earlier, frame, cell.lead, (cell.body, cell.high), self.analysis, self.index)

    def _explanations(self, start: Derivation, cell: Cell, floor: float) -> Iterator[tuple[Item, float]]:
        """Of a thing and its explanation, one says the condition and the other says it again."""
        label = start.items[-1] if start.items else None
        stretch = self._stretch(cell.body, cell.high)
        if label is None or not label.reading.is_label:
            tokens = self.analysis.tokens
            is_whole = cell.high == len(tokens) or tokens[cell.high].kind is TokenKind.PUNCTUATION
            spelled = self._read_body(cell, floor) if is_whole and stretch.quantities else ()
            counts = (r for r in spelled if any(isinstance(f, LooseFrame) and f.counts for f in r.frames))
            for reading in (*(read_aside(stretch) if is_whole else ()), *counts):
                yield cell.item(reading), reading.score  # "serial reviewers, meaning 3 or more a year"
            return
        readings = self._read_body(cell, floor)
        yield from ((cell.item(reading), reading.score) for reading in readings if reading.frames)
        yield from self._spelled_out(label, cell, floor)

    def _spelled_out(self, label: Item, cell: Cell, floor: float) -> Iterator[tuple[Item, float]]:
        """Readings with words of the heading before: "unhappy reviewers: 1 or 2 stars"."""
        borrowed = span_mask(label.low, label.high)
        for reading in self._read_body(cell, floor + _BORROWED, borrowed)[:_BORROWED_READINGS]:
            if reading.frames:
                yield cell.item(reading), reading.score - _BORROWED

    def _read_body(self, cell: Cell, floor: float, borrowed: int = 0) -> list[Reading]:
        return self._cell_readings(cell.body, cell.high, borrowed).best(floor)

    def _pairs(self, cell: Cell, place: int, floor: float) -> Iterator[tuple[Item, float]]:
        """Readings of two clauses whose first verb borrows the objects of the second: "opened or clicked an email"."""
        joint, body = self._opening(place, cell.high)
        roles = {mark.role for mark in joint}
        if roles.isdisjoint(_PAIRING) or not roles.isdisjoint(_PARTING):
            return
        lacks_objects = may_lack_objects(self.analysis, cell.body, place)
        if body >= cell.high or (lacks_objects and not self.analysis.weights[body]):
            return
        if lacks_objects and denies_thing(self.analysis, cell.body, body):
            return
        if not lacks_objects and not lacks_deed(self.analysis, (cell.body, place), (body, cell.high)):
            return
        second = Cell(place, body, cell.high, joint)
        floor += _PAIRED - self._most_worth(cell.body, place)
        readings = self._read_body(second, floor)
        right = next((r for r in readings if r.frames and isinstance(r.frames[-1], EventFrame)), None)
        frame = right.frames[-1] if right is not None else None
        if right is None or not isinstance(frame, EventFrame):
            return
        own = span_mask(body, cell.high)
        borrowed = frame.mask & own & (~frame.verb_mask if lacks_objects else frame.verb_mask)
        if not borrowed or not frame.verb_mask or frame.follow is not None:
            return
        for left in self._cell_readings(cell.body, place, borrowed).best()[:_BORROWED_READINGS]:
            other = left.frames[-1] if left.frames else None
            if not isinstance(other, EventFrame) or not shares_objects(other, frame, borrowed):
                continue
            own_paths = {test.path for test in other.tests}
            further = [test for test in self._shared_tests(other, frame) if test.path not in own_paths]
            shared = replace(
                other,
                tests=(*other.tests, *further) if lacks_objects or not other.tests else other.tests,
                window=other.window or frame.window,
                counts=other.counts or frame.counts,
            )
            score = left.score + right.score - _PAIRED + _OF_ONE_DEED * (not lacks_objects)
            whole = Reading((shared,), score, left.left)
            role = next((r for r in (Role.OR, Role.NOR, Role.BUT) if r in roles), Role.AND)
            yield cell.item(whole)._replace(pair=second.item(right), pair_role=role), score

    def _shared_tests(self, event: EventFrame, other: EventFrame) -> tuple[Test, ...]:
        """The tests of another event that this one can have too."""
        schema = self.index.property_schema
        return tuple(test for test in other.tests if all(schema(name, test.path) is not None for name in event.events))

    def _flag_pairs(self, cell: Cell, place: int, floor: float) -> Iterator[tuple[Item, float]]:
        """Readings of two flags whose first borrows the words of the second: "neither e-mail nor SMS opt-in"."""
        if place - cell.body > _LONGEST_FLAG or self.analysis.words[place - 1] in STATES:
            return  # "push on, email off" says of each whether it is on
        joint, body = self._opening(place, cell.high)
        roles = {mark.role for mark in joint}
        if roles.isdisjoint(_PAIRING) or body >= cell.high or (roles >= _COMMA_AND and opened_by_or(cell)):
            return  # "with A or B, and C" asks for C of all
        floor += _PAIRED - self._most_worth(cell.body, place)
        right = next(iter(self._cell_readings(body, cell.high).best(floor)), None)
        second = flag_of(right)
        if right is None or second is None:
            return
        borrowed = second.mask & span_mask(body, cell.high)
        siblings = read_sibling(self._stretch(cell.body, place), second)
        for left in (*self._cell_readings(cell.body, place, borrowed).best()[:_BORROWED_READINGS], *siblings):
            first = flag_of(left)
            if first is None or first.tests[0].path == second.tests[0].path:
                continue
            both = both_flags(first, second, joined_by=roles, opened_by={mark.role for mark in cell.lead})
            score = left.score + right.score - _PAIRED
            whole = Reading((both,), score, left.left | right.left)
            opening = (Role.NEITHER, Role.NOR) if both.said_negation else (Role.NEITHER,)
            lead = tuple(mark for mark in cell.lead if mark.role not in opening)
            yield cell.item(whole)._replace(lead=lead), score

    def _most_worth(self, low: int, high: int) -> float:
        """What the words of a stretch are worth at most."""
        edges = (*self.analysis.times, *self.analysis.quantities)
        words = sum(worth_used(weight) for weight in self.analysis.weights[low:high])
        return _MOST_QUALITY * words + sum(low <= edge.start and edge.end <= high for edge in edges)

    def _cell_readings(self, low: int, high: int, borrowed: int = 0) -> CellReadings:
        """The readings of a stretch of tokens, which may borrow further ones as evidence."""
        key = (low, high, borrowed)
        found = self._readings.get(key)
        if found is None:
            found = self._readings[key] = CellReadings(self._reader, self._stretch(low, high, borrowed))
        return found

    def _stretch(self, low: int, high: int, borrowed: int = 0) -> Stretch:
        key = (low, high, borrowed)
        found = self._stretches.get(key)
        if found is None:
            own = span_mask(low, high)
            found = Stretch(self.analysis, self.index, self.heads, low, high, own, own | borrowed)
            self._stretches[key] = found
        return found
