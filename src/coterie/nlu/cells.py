"""The readings of one stretch of tokens: as an event, as a trait, as values alone, as a state, or as nothing at all.

Readings are made when they are asked for, and only those whose prospect says that they may be good enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf
from operator import itemgetter
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu.alone import read_alone
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.audienceclauses import read_audience
from coterie.nlu.barevalues import read_age, read_rate, read_values
from coterie.nlu.births import read_birth, read_birth_month
from coterie.nlu.clausework import SURE_VALUE, Stretch, high_bit
from coterie.nlu.datetraits import read_event_dates, read_tenure
from coterie.nlu.derivations import MOST_BEHIND
from coterie.nlu.ellipsis import denies_place, denies_value, goes_on_with_value
from coterie.nlu.eventclauses import read_event
from coterie.nlu.fragments import FRAME_COST, read_label, read_loose, read_nothing, read_term
from coterie.nlu.frames import Reading
from coterie.nlu.grammar import USER_QUANTIFIERS, Role
from coterie.nlu.heads import HeadFinder
from coterie.nlu.index import SpaceIndex
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.newcomers import read_newcomers
from coterie.nlu.once import once
from coterie.nlu.platforms import read_platform
from coterie.nlu.prospects import SLACK, Prospects
from coterie.nlu.saidnew import new_people
from coterie.nlu.standings import read_standing
from coterie.nlu.states import read_states
from coterie.nlu.tokens import is_plural
from coterie.nlu.traitclauses import read_trait
from coterie.nlu.unfinished import read_unfinished
from coterie.schema.space import Collection, FieldType

_CELL_READINGS = 3
_EVENT_HEADS, _TRAIT_HEADS, _AUDIENCE_HEADS = 5, 5, 3
_FIRST_EVENT = 1
_INDIRECT = _FIRST_EVENT + _EVENT_HEADS
_FIRST_TRAIT = _INDIRECT + 1
_UNNAMED = _FIRST_TRAIT + _TRAIT_HEADS
"""The ranks of readings that are as good as each other: the one that says nothing has 0."""

# What speaks against a head.
_NO_CONTENT_COST, _PROPERTY_HEAD_COST = 1.2, 1.0
_WEAK_HEAD, _WEAK_HEAD_COST = 0.5, 0.5
_UNQUANTIFIED_COST = 0.4
_BROKEN_NAME_COST, _DUE_OF_PEOPLE = 0.8, 1.5
_KIND_OF_PEOPLE, _NEW_PEOPLE = 0.6, 0.6
"""What speaks against a deed that is only paraphrased by a word for people of a kind that the space keeps; and
against one that takes its "new" from new people."""

_OBJECTS, _INDEFINITE = words("it them"), words("none nothing anything")
_TOLD_BY_VERBS = (FieldType.DATE, FieldType.NUMBER)
_DUE = words("renew renewal renews expire expires expiry expiration end ends due")
_BREAKING = {Role.COMMA, Role.STOP, Role.BUT, Role.RELATIVE}


class _Prospect(NamedTuple):
    """A reading that may be made: what it is worth at best, its rank among those as good, and the head to read under.

    `objection` is what speaks against that head.
    """

    worth: float
    rank: int
    head: Head
    objection: float


_Ranked = tuple[float, int, Reading]
"""A reading with what speaks against it, its frames paid for, and its rank."""

_Place = tuple[int, int, int]
"""Where a stretch begins and ends, and what of its evidence makes a difference."""


class StretchReader:
    """Reads stretches of one prompt.

    What a stretch borrows from the clause before says something of a few entries only, so most of its readings are
    those that it has by itself, and are made once.
    """

    def __init__(self, analysis: Analysis, index: SpaceIndex, audience: Collection, heads: HeadFinder) -> None:
        self.analysis = analysis
        self.audience = audience
        self.heads = heads
        self._of_accounts = audience is Collection.ACCOUNTS
        self._prospects = Prospects(analysis, index, heads)
        self.allowance = 0
        """How many readings under a head may still be made for what ends at one place."""
        self._small: dict[tuple[int, int], list[_Ranked]] = {}
        self._direct: dict[_Place, tuple[list[_Ranked], list[_Prospect]]] = {}
        self._readings: dict[tuple[object, ...], Reading | None] = {}

    def prepared(self, stretch: Stretch) -> tuple[list[_Ranked], list[_Prospect]]:
        """The readings of a stretch that are made at once, and those under a head, which wait, the best at the end."""
        place = (stretch.low, stretch.high)
        small = self._small.get(place)
        if small is None:
            small = self._small[place] = [_ranked(0, reading) for reading in self._without_name(stretch)]
        if stretch.low == stretch.high:
            return [*small], []
        events = self._events(stretch)
        key = (*place, self.heads.telling_of_traits(stretch.evidence))
        direct = self._direct.get(key)
        if direct is None:
            unnamed = [_ranked(_UNNAMED, reading) for reading in self._unnamed(stretch)]
            direct = self._direct[key] = unnamed, self._traits(stretch)
        unnamed, traits = direct
        indirect = [_ranked(_INDIRECT, reading) for reading in self._indirect(stretch)]
        return [*small, *indirect, *unnamed], sorted((*events, *traits), key=itemgetter(0))

    def read(self, stretch: Stretch, head: Head) -> Reading | None:
        """The reading of a stretch under a head, if there is one."""
        is_event = head.entry.kind is Kind.EVENT
        telling = stretch.evidence & self._prospects.telling_of(head.entry) if is_event else 0
        key = (stretch.low, stretch.high, telling, head.entry.id, *head[1:])
        if key in self._readings:
            return self._readings[key]
        self.allowance -= 1
        reading = self._readings[key] = (read_event if is_event else read_trait)(stretch, head)
        return reading

    def read_if_worth(self, stretch: Stretch, head: Head, floor: float) -> Reading | None:
        """The reading of a stretch under an event that may be worth at least `floor`, its frames paid for."""
        if self._prospects.of_event(stretch, head) + SLACK - FRAME_COST < floor:
            return None
        reading = self.read(stretch, head)
        return None if reading is None else _ranked(0, reading)[-1]

    def _without_name(self, stretch: Stretch) -> Iterator[Reading]:
        """The readings of a stretch without a name: nothing, a time or a count by itself, a heading."""
        yield read_nothing(stretch)
        yield from read_term(stretch)
        if stretch.masked_edges or stretch.marks(Role.NOT):
            yield from read_loose(stretch)
        if not self.analysis.content & span_mask(0, stretch.low):  # a heading has nothing before it
            yield from read_label(stretch)

    def _events(self, stretch: Stretch) -> list[_Prospect]:
        """The readings of a stretch as events."""
        own, found = stretch.own, list[_Prospect]()
        for head in self._event_heads(stretch):
            if head.mask & own or (head.mask & stretch.evidence and _is_elliptic(stretch)):
                objection = self._objection(stretch, head)
                worth = self._prospects.of_event(stretch, head) - objection + SLACK - FRAME_COST
                found.append(_Prospect(worth, _FIRST_EVENT + len(found), head, objection))
        return found

    def _event_heads(self, stretch: Stretch) -> list[Head]:
        """The events most likely said; of the others the one that keeps a value said, as who "created a wizard" did."""
        heads = self.heads.events(stretch.evidence)
        if len(heads) <= _EVENT_HEADS:
            return heads
        told = [head for head in heads[_EVENT_HEADS:] if head.strength >= _WEAK_HEAD]
        if not told:
            return heads[:_EVENT_HEADS]
        index, inside = stretch.index, stretch.own & stretch.content
        said = [hit for hit in self.analysis.links.value_hits if hit.quality >= SURE_VALUE and hit.mask & inside]
        kept = {
            event for hit in said for number in hit.values for event in index.entries[index.values[number].entry].events
        }
        return [*heads[:_EVENT_HEADS], *[head for head in told if head.entry.name in kept][:1]]

    def _traits(self, stretch: Stretch) -> list[_Prospect]:
        """The readings of a stretch as traits that are named."""
        found: list[_Prospect] = []
        for head in self._trait_heads(stretch):
            objection = self._objection(stretch, head)
            worth = self._prospects.of_trait(stretch, head) - objection + SLACK - FRAME_COST
            found.append(_Prospect(worth, _FIRST_TRAIT + len(found), head, objection))
        return found

    def _indirect(self, stretch: Stretch) -> Iterator[Reading]:
        """The readings that go before those as traits, where they are as good: of what was not done, and states."""
        links = self.analysis.links
        if links.unfinished_hits:
            yield from read_unfinished(stretch)
        if links.state_hits:
            yield from read_states(stretch)
        yield from read_newcomers(stretch, self.audience)

    def _unnamed(self, stretch: Stretch) -> Iterator[Reading]:
        """The readings that come behind those as traits: by values, dates and ages alone, and as audiences."""
        times, quantities = stretch.times, stretch.quantities
        if times:
            yield from read_tenure(stretch, self.audience)
            yield from read_event_dates(stretch, self.audience)
        yield from read_values(stretch, self.audience)
        yield from read_birth(stretch)
        yield from read_birth_month(stretch)
        yield from read_platform(stretch)
        yield from read_alone(stretch)
        yield from read_standing(stretch, self.audience)
        if quantities:
            yield from read_age(stretch)
            if times:
                yield from read_rate(stretch, self.audience)
        for head in self.heads.audiences(stretch.own)[:_AUDIENCE_HEADS]:
            if self._of_accounts or head.entry.kind is Kind.AUDIENCE:
                yield read_audience(stretch, head, self.audience)

    def _trait_heads(self, stretch: Stretch) -> list[Head]:
        own, of_accounts, users = stretch.own, self._of_accounts, Collection.USERS
        found: list[Head] = []
        for head in self.heads.fields(stretch.evidence):
            if head.mask & own and (of_accounts or head.entry.collection is users):
                found.append(head)
                if len(found) == _TRAIT_HEADS:
                    break
        return found

    def _objection(self, stretch: Stretch, head: Head) -> float:
        """What speaks against a head.

        One that is no more than the subject is unlikely; in an account audience, what accounts have by themselves goes
        before what their users have or do.
        """
        penalty = 0.0
        entry, mask, strength, qualities, how, _, _, _ = head
        if entry.kind is Kind.EVENT:
            said = mask & stretch.content
            if not said and mask & stretch.own:
                penalty += _NO_CONTENT_COST
            if how == "name" and mask & new_people(self.analysis) & ~(mask >> 1):
                penalty += _NEW_PEOPLE
            if how == "property" and not stretch.quantities:
                penalty += _PROPERTY_HEAD_COST
            if said and not said & ~self.analysis.people and all(quality < 1.0 for _, quality in qualities):
                penalty += _KIND_OF_PEOPLE
        elif self._is_broken(mask) or (entry.type in _TOLD_BY_VERBS and self._is_done_to_it(stretch, mask, entry.type)):
            penalty += _BROKEN_NAME_COST
        elif entry.type is FieldType.DATE and self._is_of_people(stretch, mask, entry.name):
            penalty += _DUE_OF_PEOPLE
        if strength < _WEAK_HEAD:
            penalty += _WEAK_HEAD_COST
        if self._of_accounts and head.entry.collection is Collection.USERS:
            penalty += 0.0 if self._is_quantified(stretch) else _UNQUANTIFIED_COST
        return penalty

    def _is_broken(self, mask: int) -> bool:
        """Whether a comma or the like stands among the words of a name, which is then rather two things."""
        breaking = self._breaking
        return bool(breaking) and any(mask >> end and mask & before for end, before in breaking)

    def _is_of_people(self, stretch: Stretch, mask: int, name: str) -> bool:
        """Whether a word of the name of a date that is due tells by itself which people: "Plus members up for renewal".

        They are told of then, and when theirs is due; "Plus renewal in two weeks" tells the date alone.
        """
        people = self.analysis.subjects & stretch.own & ~mask & mask << 1
        if not people or _DUE.isdisjoint(name_forms(name)):
            return False
        for number in bits(people):
            kind = mask & span_mask(stretch.low, number)
            if mask >> number and is_plural(self.analysis.tokens[number]):
                flags = (found.entry.type is FieldType.BOOLEAN for found in self.heads.fields(kind))
                return any(not claim.mask & ~kind for claim in stretch.sure_claims) or any(flags)
        return False

    def _is_done_to_it(self, stretch: Stretch, mask: int, kind: FieldType) -> bool:
        """Whether the name of a date is a verb with an object: who "did not finish it" tells of no end that is due.

        So is that of a count with no object but "nothing", which behind another deed is one too: "but bought nothing".
        """
        verb = high_bit(mask)
        words_said = self.analysis.words
        if verb + 1 >= len(words_said) or not self.analysis.verbs >> verb & 1:
            return False
        if kind is FieldType.NUMBER:
            is_first = not self.analysis.content & span_mask(0, stretch.low)
            return words_said[verb + 1] in _INDEFINITE and not is_first
        return words_said[verb + 1] in _INDEFINITE or words_said[verb + 1] in _OBJECTS

    @once
    def _breaking(self) -> tuple[tuple[int, int], ...]:
        """For each comma and the like, where it ends, and the tokens before it."""
        marks = (mark for mark in self.analysis.marks if mark.role in _BREAKING)
        return tuple((mark.end, span_mask(0, mark.start)) for mark in marks)

    def _is_quantified(self, stretch: Stretch) -> bool:
        """Whether a stretch, or what stands right before it, says how many users it is about."""
        before = (stretch.low - 1, stretch.low)
        return any(stretch.marks(*USER_QUANTIFIERS)) or any(
            mark.role in USER_QUANTIFIERS and mark.end in before for mark in self.analysis.marks
        )


class CellReadings:
    """The readings of a stretch, the most promising made first."""

    def __init__(self, reader: StretchReader, stretch: Stretch) -> None:
        self._reader = reader
        self._stretch = stretch
        self._made, self._waiting = reader.prepared(stretch)
        self._best = _best(self._made)
        self._least = self._least_of_best()

    def bound(self) -> float:
        """What the best of them is worth at most."""
        return max(self._best[0].score, self._waiting[-1].worth if self._waiting else -inf)

    def best(self, floor: float = -inf) -> list[Reading]:
        """The best of them, best first; some that are worth less than `floor` may be missing."""
        waiting, reader = self._waiting, self._reader
        while waiting and waiting[-1].worth >= floor and waiting[-1].worth >= self._least and reader.allowance:
            _, rank, head, objection = waiting.pop()
            reading = reader.read(self._stretch, head)
            if reading is not None:
                found = _ranked(rank, reading, objection, 1.0 - head.strength)
                self._made.append(found)
                if -found[0] >= self._least:
                    self._best = _best(self._made)
                    self._least = self._least_of_best()
        return self._best

    def _least_of_best(self) -> float:
        least = self._best[-1].score if len(self._best) == _CELL_READINGS else -inf
        return max(least, self._best[0].score - MOST_BEHIND)


def _ranked(rank: int, reading: Reading, objection: float = 0.0, weakness: float | None = None) -> _Ranked:
    """A reading with its frames paid for and what speaks against its head, if it is read under one."""
    frames, score, left, notes, is_label, absent, weak = reading
    cost = FRAME_COST * len(frames) - (score - objection)
    return cost, rank, Reading(frames, -cost, left, notes, is_label, absent, weak if weakness is None else weakness)


def _is_elliptic(stretch: Stretch) -> bool:
    """Whether a stretch can do without words of its event: "the smallest sits under $10", "not to that one"."""
    if denies_place(stretch.analysis, stretch.low) or denies_value(
        stretch.analysis, stretch.index, stretch.low, stretch.high
    ):
        return True
    if goes_on_with_value(stretch):
        return True
    return bool(stretch.quantities) and bool(
        stretch.marks(Role.LARGEST, Role.SMALLEST, Role.AVERAGE, Role.LAST, Role.FIRST, Role.PRONOUN)
    )


def _best(ranked: list[_Ranked]) -> list[Reading]:
    """The best readings with different frames, each frame paid for; of equal ones the first by their ranks."""
    ranked.sort(key=itemgetter(0, 1))
    best: list[Reading] = []
    for _, _, reading in ranked:
        frames = reading[0]
        if best and frames in [other[0] for other in best]:
            continue
        best.append(reading)
        if len(best) == _CELL_READINGS:
            break
    return best
