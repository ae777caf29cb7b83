"""The embedded semantic parser: a prompt over a space gives scored candidates, each with where its parts came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from coterie.core.records import record
from coterie.core.text import Span
from coterie.core.wordlists import words
from coterie.language.ast import Condition, ReducerName
from coterie.nlu.analysis import Analysis, analyse, span_mask
from coterie.nlu.chart import Chart
from coterie.nlu.clausework import UNUSED_EDGE
from coterie.nlu.compose import Composer
from coterie.nlu.conditions import Plan
from coterie.nlu.derivations import Derivation, Item
from coterie.nlu.frames import EventFrame, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import SpaceIndex
from coterie.nlu.meanings import Bound, Edge
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.tokens import TokenKind, is_plural
from coterie.nlu.typos import Corrector
from coterie.nlu.unsayable import Unsayable
from coterie.nlu.vocabulary import vocabulary
from coterie.schema.space import Collection, Space

_CALENDAR = words("day date week weekend month year morning evening night weekday")
_EVERY, _IN_A_ROW, _ON_AND_NUMBER = words("every each"), words("consecutive successive straight running"), 2
_TIME = 1.5
"""What a time that found no place counts: an audience without it is another one."""

_SERIES, _CONSECUTIVE = 1.5, words("consecutive consecutively")
_STREAKS = words("streak streaks consecutive row run")
"""What it counts that something is to happen several times on end, and the names of traits that say it."""

_UNSAYABLE = (Role.DIFFERENT, Role.MORE_THAN, Role.LESS_THAN, Role.EXCEPT)
"""Marks of what no condition says, where nothing takes them up: "five different people", "except the odd ones"."""

_NONE = "none"
"""What is the opposite where it is left out: of "opened none of those" no deed is left."""

_LATEST = words("last latest recent first")
_PARTS = words("half third thirds quarter quarters fifth tenth majority minority most % percent pct share fraction")
_OWNERS, _ALL = words("their his her its what everything"), words("the our all")
"""Words for parts, and how what they are parts of begins."""

_SHARES = words(
    "rate percent percentage pct percentile share ratio fraction progress completion completed watched read depth "
    "utilization utilisation usage"
)
"""Words of the names of numbers that are shares."""

_RANKED, _SHORTEST_RANK = words("the our"), 5
"""What stands before a superlative, which is longer than "best" and "guest"."""

_ABSENT = 1.0
"""What a word for a thing that the space does not have counts besides as left out."""


_BOUND, _OF_CALENDAR = 1.5, ("day", "week", "month", "year")
"""What counts, of a comparison with a number, as left out: "spent more than 3 hours" is no mere visit."""

_ELSEWHERE, _PLACING, _SOME_OTHER = 0.5, words("on in at via through"), words("a an another")
_AT_ONCE = words("stretch time go rate basis whim")
"""What some other place or means counts besides that is left out, how it begins, and nouns that with it tell how."""

_DEED = 1.0
"""What a verb counts besides that is denied and left out: what was not done is another thing than what was."""


@record(frozen=True)
class Part:
    """A condition of a candidate and the places in the prompt that say it."""

    condition: Condition
    spans: tuple[Span, ...]


@record(frozen=True)
class Candidate:
    """A condition that the prompt may mean. `score` is higher for better readings; `left` are content words unused.

    `absent` are those of them that stand for things the space has no word for. `weakness` is that of the
    weakest link to a name (0 to 1). `clauses` is how many of the prompt say its parts, and `least` the score, for
    each word of its content, of the one that is understood least, which stands at `least_at`.
    """

    condition: Condition
    parts: tuple[Part, ...]
    clauses: int
    least: float
    least_at: Span
    score: float
    left: tuple[Span, ...]
    left_weight: float
    absent: tuple[Span, ...]
    weakness: float
    content_weight: float
    vague_left: bool
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Parsed:
    """All candidates for a prompt, best first, and the analysis that they came from."""

    analysis: Analysis
    candidates: tuple[Candidate, ...]


class EmbeddedParser:
    """Parses prompts over one space. Building it indexes the space; parsing is then independent of its size."""

    def __init__(self, space: Space, *, now: datetime) -> None:
        self.space = space
        self.now = now
        self.index = SpaceIndex.build(space, now)
        self.corrector = Corrector(vocabulary(self.index))

    def parse(self, prompt: str, audience: Collection) -> Parsed:
        """The candidates for a prompt. An empty list means that nothing was understood."""
        analysis = analyse(prompt, self.index, self.corrector, self.now, audience)
        chart = Chart(analysis, self.index, audience)
        composer = Composer(analysis, self.index, audience, Plan(self.now, self.space.limits.lookback_days))
        candidates = list(self._candidates(analysis, chart.derivations(), composer))
        return Parsed(analysis, tuple(sorted(candidates, key=lambda c: -round(c.score, 6))))

    def _candidates(self, analysis: Analysis, derivations: list[Derivation], composer: Composer) -> Iterator[Candidate]:
        seen: dict[Condition, bool] = {}
        unsayable = Unsayable.of(analysis)
        days_apart, recurring = [*_days_apart(analysis)], [*_recurring(analysis)]
        series, shares = len([*_in_a_row(analysis)]), [*_shares(analysis)]
        for derivation in derivations:
            composed = composer.compose(derivation)
            if composed is None:
                continue
            left, absent = composed.adrift, 0
            weakness = 0.0
            for item in derivation.items:
                left |= item.reading.left
                if item.pair is not None:
                    left |= item.pair.reading.left
                absent |= item.reading.absent
                weakness = max(weakness, item.reading.weakness)
            is_vague = bool(left & analysis.vague)
            if not seen.get(composed.condition, True) or (composed.condition in seen and is_vague):
                continue  # the same once more, which matters only where it does without a vague word
            seen[composed.condition] = is_vague
            weights = analysis.weights
            lost = sum(max(weights[token], 0.0) for token in bits(left))
            lost += sum(_BOUND if _compares(e) else 1.0 for e in analysis.quantities if left >> e.start & 1)
            lost += sum(_TIME for e in analysis.times if left >> e.start & 1)
            lost += sum(1.5 for m in analysis.marks if m.role in _UNSAYABLE and left >> m.start & 1)
            lost += sum(_TIME for n in bits(left) if analysis.words[n] == _NONE)
            lost += sum(_TIME for n in days_apart if not _says_of_people(derivation, n))
            if series and not _says_streak(derivation):
                lost += _SERIES * series
            for share in shares:
                if not _says_share(derivation, share):
                    lost += _TIME
                    left |= 1 << share
            lost += sum(_TIME for n in recurring if not _is_used(derivation, n))
            lost += sum(_TIME for n in bits(left & analysis.content) if _ranks(analysis, n))
            for mask in unsayable.left_by(derivation):
                lost += _TIME
                left |= mask
            lost += sum(_ELSEWHERE for _ in _places_left(analysis, left & analysis.content))
            lost += sum(_DEED for n in _denied_deeds(analysis, derivation) if left >> n & 1)
            lost += _ABSENT * absent.bit_count()
            least, least_at = _least(analysis, derivation)
            yield Candidate(
                condition=composed.condition,
                parts=tuple(Part(c, spans_of(analysis, mask)) for c, mask in composed.parts),
                clauses=composed.clauses,
                least=least,
                least_at=least_at,
                score=derivation.score - UNUSED_EDGE * bool(composed.adrift),
                left=spans_of(analysis, left),
                left_weight=lost,
                absent=spans_of(analysis, absent),
                weakness=weakness,
                content_weight=sum(weights) + len(analysis.times) + len(analysis.quantities),
                vague_left=is_vague,
                notes=composed.notes,
            )


def _least(analysis: Analysis, derivation: Derivation) -> tuple[float, Span]:
    """The clause that is understood least: its score for each word of its content, times and numbers too, and place."""
    edges = (*analysis.times, *analysis.quantities)
    found: list[tuple[float, Item]] = []
    for item in derivation.items:
        if item.reading.frames:
            content = sum(analysis.weights[item.low : item.high]) + sum(item.low <= e.start < item.high for e in edges)
            found.append((item.reading.score / max(content, 1.0), item))
    density, item = min(found, key=itemgetter(0))  # composed, so something of it has frames
    return density, analysis.tokens[item.low].span.join(analysis.tokens[item.high - 1].span)


def _compares(edge: Edge) -> bool:
    """Whether a number is compared with, by a word; the "one" of "one of their favourites" is not.

    Behind one, the name of a unit of the calendar may begin a name: "at least 2 Year Recaps".
    """
    if not isinstance(edge.meaning, Bound) or edge.meaning.bare:
        return False
    number = edge.meaning.number
    return number.value > 1 and number.unit not in _OF_CALENDAR


def _denied_deeds(analysis: Analysis, derivation: Derivation) -> Iterator[int]:
    """The verbs behind a "not" in clauses on the deed or thing before: the "bought" of "saw it, never bought it"."""
    verbs = analysis.verbs & analysis.content & ~analysis.nominal
    previous: tuple[str, ...] | None = None
    for item in derivation.items:
        frame = next((frame for frame in item.reading.frames if isinstance(frame, EventFrame)), None)
        if frame is not None and (frame.events == previous or frame.same or frame.tied):
            for mark in analysis.marks:
                if mark.role is Role.NOT and item.low <= mark.start < item.high and verbs >> mark.end & 1:
                    yield mark.end
        previous = frame.events if frame is not None else None


def _places_left(analysis: Analysis, left: int) -> Iterator[int]:
    """The articles of what something was done on, at or with that found no place: "rated us on a review site".

    A definite one may be what all there is was done with: "in the app".
    """
    words_said, weights = analysis.words, analysis.weights
    for number in bits(analysis.spoken(_SOME_OTHER)) if left else ():
        if not number or words_said[number - 1] not in _PLACING:
            continue
        end = number + 1
        while end < len(weights) and analysis.content >> end & 1:
            end += 1
        found = left & span_mask(number + 1, end)
        if words_said[end - 1] in _AT_ONCE:
            continue
        if found >> (end - 1) & found >> (number + 1) & 1 and sum(weights[n] for n in bits(found)) >= 1.0:
            yield number


def _days_apart(analysis: Analysis) -> Iterator[int]:
    """The nouns of "3 separate days", "two different weeks": events can't be counted by the calendar."""
    tokens = analysis.tokens
    ends = {mark.end for mark in analysis.marks if mark.role is Role.DIFFERENT and mark.end < len(tokens)}
    ends |= {
        number + 1
        for number in range(_ON_AND_NUMBER, len(tokens) - 1)
        if tokens[number].word in _IN_A_ROW and tokens[number - _ON_AND_NUMBER].word == "on"
    }
    return (end for end in sorted(ends) if not _CALENDAR.isdisjoint(tokens[end].lemmas))


def _shares(analysis: Analysis) -> Iterator[int]:
    """The ends of shares of what somebody did: "half of their orders", "10 % of their rides", "most of what …"."""
    tokens = analysis.tokens
    for number in range(len(tokens) - 2):
        part, behind = tokens[number].word, tokens[number + 1].word
        if behind == "of":
            owner, noun = tokens[number + 2], tokens[min(number + 3, len(tokens) - 1)]
            is_whole = owner.word in _OWNERS or (owner.word in _ALL and is_plural(noun)) or is_plural(owner)
            if is_whole and part in _PARTS:
                yield number
        elif part == "half" and behind in _OWNERS:
            yield number
        elif _counts_latest(analysis, number):
            yield number + 1  # "their last 5 orders": the language knows only the last one


def _counts_latest(analysis: Analysis, number: int) -> bool:
    """Whether a "last" stands before a number of deeds and no time: "their last 5 orders"."""
    tokens = analysis.tokens
    if tokens[number].word not in _LATEST or number + 2 >= len(tokens):
        return False
    if tokens[number + 1].kind is not TokenKind.NUMBER or not is_plural(tokens[number + 2]):
        return False
    if any(edge.start <= number + 1 and number + 2 < edge.end for edge in analysis.quantities):
        return False  # "the first 10 seconds"
    return not any(edge.start <= number + 1 < edge.end for edge in analysis.times)


def _says_share(derivation: Derivation, number: int) -> bool:
    """Whether a field of its own holds a share: `return_rate`; or what somebody mostly does is asked for."""
    for frame in (frame for item in derivation.items for frame in item.reading.frames):
        if isinstance(frame, EventFrame | TraitFrame) and any(
            test.mask >> number & 1 and _SHARES & name_forms(test.path) for test in frame.tests
        ):
            return True
        if isinstance(frame, EventFrame) and frame.measure is not None and frame.measure.reducer is ReducerName.MODE:
            return True
    return False


def _recurring(analysis: Analysis) -> Iterator[int]:
    """The nouns of "every month", "each morning", unless they say how often in what time: "twice every week"."""
    tokens = analysis.tokens
    rates = {edge.end for edge in analysis.quantities}
    edges = (*analysis.quantities, *analysis.times)
    for number, token in enumerate(tokens[:-1]):
        is_recurring = token.word in _EVERY and not _CALENDAR.isdisjoint(tokens[number + 1].lemmas)
        if is_recurring and number not in rates and not any(edge.start < number < edge.end for edge in edges):
            yield number + 1


def _ranks(analysis: Analysis, number: int) -> bool:
    """Whether a word puts people in an order, which no condition can: "the keenest readers"."""
    word, before = analysis.words[number], analysis.words[number - 1] if number else ""
    return before in _RANKED and word.endswith("est") and len(word) > _SHORTEST_RANK


def _is_used(derivation: Derivation, number: int) -> bool:
    """Whether a frame rests on a token."""
    return any(frame.mask >> number & 1 for item in derivation.items for frame in item.reading.frames)


def _in_a_row(analysis: Analysis) -> Iterator[int]:
    """The words of "3 times in a row", "consecutive losses": events can't be counted by what lies between them."""
    tokens = analysis.tokens
    timed = {number for edge in analysis.times for number in range(edge.start, edge.end)}
    for number, token in enumerate(tokens):
        if number in timed:
            continue  # "for 30 days in a row" is a time
        if token.word in _CONSECUTIVE or (token.word == "row" and number > 1 and tokens[number - 1].word == "a"):
            yield number


def _says_streak(derivation: Derivation) -> bool:
    """Whether a trait of its own counts what comes one after the other: `streak_days`."""
    frames = (frame for item in derivation.items for frame in item.reading.frames)
    paths = (test.path for frame in frames if isinstance(frame, TraitFrame) for test in frame.tests)
    return any(not _STREAKS.isdisjoint(name_forms(path)) for path in paths)


def _says_of_people(derivation: Derivation, number: int) -> bool:
    """Whether a trait of its own says it: `active_days`."""
    frames = (frame for item in derivation.items for frame in item.reading.frames)
    return any(isinstance(frame, TraitFrame) and frame.mask >> number & 1 for frame in frames)


def spans_of(analysis: Analysis, mask: int) -> tuple[Span, ...]:
    """The places of tokens in the prompt; tokens that follow each other make one span."""
    spans: list[Span] = []
    previous = -2
    for number in bits(mask):
        token = analysis.tokens[number]
        if number == previous + 1 and spans:
            spans[-1] = spans[-1].join(token.span)
        else:
            spans.append(token.span)
        previous = number
    return tuple(spans)
