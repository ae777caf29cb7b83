"""How an answer came about: tokens, links with their scores, the derivation, the readings that lost, and why.

A trace repeats the parse of a prompt with everything kept; it is for looking at, and slower than an answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from coterie.generate.confidence import features, weights
from coterie.generate.generation import Generation
from coterie.generate.pipeline import Generator, Reading
from coterie.language.ast import AudienceType, Condition
from coterie.language.printer import print_query
from coterie.nlu.analysis import Analysis
from coterie.nlu.chart import Chart
from coterie.nlu.compose import Composer
from coterie.nlu.conditions import Plan
from coterie.nlu.derivations import Derivation, Item
from coterie.nlu.frames import AudienceFrame, EventFrame, Frame, LooseFrame, TraitFrame
from coterie.nlu.heads import HeadFinder
from coterie.nlu.parser import Candidate, spans_of
from coterie.schema.space import Collection

_MOST_LINKS, _MOST_LOSERS = 40, 12
_LEAST_LINK = 0.3


@dataclass(frozen=True)
class TracedToken:
    """A word: as it stands, as it was mended, its base forms, its role, and the charge for leaving it unexplained."""

    text: str
    word: str
    lemmas: tuple[str, ...]
    role: str
    weight: float


@dataclass(frozen=True)
class Link:
    """Words that may name something of the space, and how surely (0 to 1)."""

    text: str
    kind: str
    name: str
    how: str
    score: float


@dataclass(frozen=True)
class Clause:
    """A clause of the derivation: its words, what joins it, what it was read as, its score, and words unused."""

    text: str
    lead: str
    frames: tuple[str, ...]
    score: float
    unused: tuple[str, ...]


@dataclass(frozen=True)
class TracedReading:
    """A reading of the whole prompt: its score, its query, words unused, and what became of it."""

    score: float
    query: str
    unused: tuple[str, ...]
    verdict: str


@dataclass(frozen=True)
class Step:
    """Something done after the parse."""

    name: str
    text: str


@dataclass(frozen=True)
class Trace:
    """All of it; the first of the readings is the best."""

    tokens: tuple[TracedToken, ...] = ()
    links: tuple[Link, ...] = ()
    clauses: tuple[Clause, ...] = ()
    readings: tuple[TracedReading, ...] = ()
    steps: tuple[Step, ...] = ()


def traced(generator: Generator, generation: Generation) -> Trace:
    """How a generation of this generator came about."""
    prompt, audience_type = generation.prompt, generation.audience_type
    parsed = generator.parser.parse(prompt, Collection(audience_type.value))
    if not generation.reasons and generation.refusal is not None and not parsed.candidates:
        return Trace(
            tokens=_tokens(parsed.analysis), links=_links(generator, parsed.analysis), steps=_ended(generation)
        )
    readings = [generator.reading(candidate, audience_type) for candidate in parsed.candidates]
    best = generation.definition.condition if generation.definition else None
    if best is None and readings:
        best = readings[0].candidate.condition
    return Trace(
        tokens=_tokens(parsed.analysis),
        links=_links(generator, parsed.analysis),
        clauses=_clauses(generator, parsed.analysis, audience_type, best),
        readings=tuple(_reading(reading, prompt, generation) for reading in readings[: _MOST_LOSERS + 1]),
        steps=(*_steps(generation, parsed.candidates), *_ended(generation)),
    )


def _tokens(analysis: Analysis) -> tuple[TracedToken, ...]:
    found = []
    for number, token in enumerate(analysis.tokens):
        mark = analysis.role_at(number)
        role = mark.role.value if mark is not None else ""
        for name, edges in (("time", analysis.times), ("quantity", analysis.quantities)):
            role = name if any(edge.start <= number < edge.end for edge in edges) else role
        for name, mask in (("subject", analysis.subjects), ("vague", analysis.vague)):
            role = name if mask >> number & 1 else role
        found.append(TracedToken(token.text, token.word, tuple(token.lemmas), role, analysis.weights[number]))
    return tuple(found)


def _links(generator: Generator, analysis: Analysis) -> tuple[Link, ...]:
    """What the words may name, best first; of one name, the best."""
    finder = HeadFinder(analysis, generator.parser.index)
    every = analysis.content
    best: dict[tuple[str, str, str], Link] = {}
    for heads in (finder.events(every), finder.fields(every), finder.properties(every), finder.audiences(every)):
        for head in heads:
            link = Link(
                _said(analysis, head.mask), head.entry.kind.value, head.entry.name, head.how, round(head.strength, 3)
            )
            key = link.text, link.kind, link.name
            if head.strength >= _LEAST_LINK and (key not in best or link.score > best[key].score):
                best[key] = link
    for hit in analysis.links.value_hits:
        for number in hit.values:
            value = generator.parser.index.values[number]
            entry = generator.parser.index.entries[value.entry]
            link = Link(_said(analysis, hit.mask), "value", f"{entry.name} = {value.value}", "value", hit.quality)
            best.setdefault((link.text, link.kind, link.name), link)
    return tuple(sorted(best.values(), key=lambda link: (-link.score, link.kind, link.name))[:_MOST_LINKS])


def _said(analysis: Analysis, mask: int) -> str:
    return " … ".join(span.of(analysis.prompt) for span in spans_of(analysis, mask))


def _clauses(
    generator: Generator, analysis: Analysis, audience_type: AudienceType, condition: Condition | None
) -> tuple[Clause, ...]:
    """The clauses of the derivation that a condition was composed of."""
    audience = Collection(audience_type.value)
    index = generator.parser.index
    composer = Composer(analysis, index, audience, Plan(generator.now, generator.space.limits.lookback_days))
    for derivation in Chart(analysis, index, audience).derivations():
        composed = composer.compose(derivation)
        if composed is not None and composed.condition == condition:
            return tuple(_items(analysis, derivation))
    return ()


def _items(analysis: Analysis, derivation: Derivation) -> Iterator[Clause]:
    for item in derivation.items:
        yield _clause(analysis, item)
        if item.pair is not None:
            yield _clause(analysis, item.pair)


def _clause(analysis: Analysis, item: Item) -> Clause:
    mask = (1 << item.high) - (1 << item.low)
    lead = " ".join(mark.role.value for mark in item.lead)
    frames = tuple(map(_frame, item.reading.frames))
    unused = tuple(span.of(analysis.prompt) for span in spans_of(analysis, item.reading.left))
    return Clause(_said(analysis, mask), lead, frames, round(item.reading.score, 3), unused)


def _frame(frame: Frame) -> str:
    """A frame on one line."""
    denied = "not " if frame.negated else ""
    match frame:
        case EventFrame():
            parts = [f"{denied}event {' / '.join(frame.events)}"]
            parts += [f"where {test.path} {test.operator.value}" for test in frame.tests]
            parts += [f"{frame.measure.reducer.value} of {frame.measure.path}"] if frame.measure else []
            parts += [f"{len(frame.counts)} count"] if frame.counts else []
            parts += [f"order {frame.order.value}"] if frame.order.value != "none" else []
            parts += ["window"] if frame.window else []
            return ", ".join(parts)
        case TraitFrame():
            tests = [f"{test.path} {test.operator.value}" for test in frame.tests]
            return f"{denied}{frame.collection.value} trait {' and '.join(tests) or frame.date_path or ''}"
        case AudienceFrame():
            return f"{denied}audience {frame.key}"
        case LooseFrame():
            return f"{denied}{'time' if frame.window else 'count'} by itself"


def _reading(reading: Reading, prompt: str, generation: Generation) -> TracedReading:
    unused = tuple(span.of(prompt) for span in reading.candidate.left)
    query = print_query(reading.definition)
    return TracedReading(round(reading.candidate.score, 3), query, unused, _verdict(reading, generation))


def _verdict(reading: Reading, generation: Generation) -> str:
    if reading.definition == generation.definition:
        return "the answer"
    if any(reading.definition == item.definition for item in generation.alternatives):
        return "another reading"
    if reading.errors:
        return f"not valid: {reading.errors[0].message}"
    if reading.lost_too_much:
        return "leaves too much unused"
    return "lost" if reading.is_satisfiable else "nobody can match"


def _steps(generation: Generation, candidates: tuple[Candidate, ...]) -> Iterator[Step]:
    """What was done after the parse: checks, ranking, confidence and the question."""
    yield Step("parse", f"{len(candidates)} readings")
    answer = generation.definition
    chosen = next((item for item in candidates if answer and item.condition == answer.condition), None)
    if chosen is not None:
        others = [item.score for item in candidates if item is not chosen]
        lead = f"{chosen.score - max(others):+.3f} before the next" if others else "the only one"
        yield Step("rank", f"score {chosen.score:.3f}, {lead}")
        table = weights()
        found = features(chosen, rivals=len(generation.alternatives))
        said = (f"{name} {value:g} × {table[name]:+.2f}" for name, value in found.items() if value)
        yield Step("confidence", f"{generation.confidence:.0%} from {', '.join(said)}")
    if generation.clarification is not None:
        yield Step("question", generation.clarification.question)


def _ended(generation: Generation) -> tuple[Step, ...]:
    refusal = generation.refusal
    if refusal is None:
        return ()
    phrase = f" at “{refusal.phrase.of(generation.prompt)}”" if refusal.phrase else ""
    return (Step("refusal", f"{refusal.code.value}{phrase}"),)
