"""Where people stand on a scale, said by a noun or a share: "NPS detractors", "the top 10 % of spenders"."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.barevalues import with_other_values
from coterie.nlu.clausework import Ledger, Stretch, number_of
from coterie.nlu.fieldtests import bound_tests
from coterie.nlu.fieldvalues import values_of
from coterie.nlu.frames import EventFrame, Reading, TraitFrame
from coterie.nlu.index import Entry
from coterie.nlu.meanings import Bound, Edge, Number, Range, Window, WindowKind
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind
from coterie.nlu.quantities import RANKED
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import Collection, FieldType

_BANDS: dict[str, Bound | Range] = {
    "detractor": Bound(Operator.AT_MOST, Number(6)),
    "passive": Range(Number(7), Number(8)),
    "promoter": Bound(Operator.AT_LEAST, Number(9)),
}
"""The names that the Net Promoter Score gives to those who answer it, from 0 to 10."""

_SCORE, _PROMOTER, _SCORE_WORDS, _SURE = "nps", "promoter", words("nps net score"), 0.6
_BAND_QUALITY, _INDIRECT = 1.0, 0.2
_SPELLING = words("( : , - – — =")
_REPEATING = words("( : , - – — = a of or to and with nps net score rating")
_ANSWERS, _SCORES = ("survey_complete", "rate"), words("score rating value")
_EVER = Window(WindowKind.EVER)
_BACKWARD = (WindowKind.LAST, WindowKind.SINCE, WindowKind.DURING, WindowKind.SPAN, WindowKind.EVER)

STANDING = frozenset((*_BANDS, *RANKED))
"""Words by which a standing may be said."""

_PERCENTILE, _OF_NAME = words("percentile"), 1.0


def read_standing(stretch: Stretch, audience: Collection) -> Iterator[Reading]:
    """Readings as a band of the score that people gave, and as a share of all by a percentile that the space keeps."""
    if not stretch.own & stretch.analysis.based(STANDING):
        return
    yield from _bands(stretch, audience)
    yield from _shares(stretch, audience)


def _bands(stretch: Stretch, audience: Collection) -> Iterator[Reading]:
    for number in bits(stretch.own & stretch.analysis.based(frozenset(_BANDS))):
        spelled = _spelled_out(stretch, number + 1)
        if len(spelled) != len(stretch.quantities) or (_is_spelled_out(stretch, number + 1) and not spelled):
            return  # other numbers are said
        meaning = _BANDS[stretch.analysis.tokens[number].lemma]
        ledger = Ledger(stretch)
        for edge in spelled:
            ledger.use_edge(edge)
        if len(spelled) == 1 and isinstance(spelled[0].meaning, Range):
            meaning = spelled[0].meaning  # as it is said: "0 to 6"
        ledger.use(1 << number, _BAND_QUALITY)
        ledger.use_words(_SCORE_WORDS, _BAND_QUALITY)
        negated = ledger.use_denial()
        entry = next(_holding(stretch, Kind.TRAIT), None)
        if entry is not None and audience in (Collection.ACCOUNTS, entry.collection):
            tests = tuple(bound_tests(entry, meaning, values_of(entry), ledger.mask))
            yield with_other_values(ledger, TraitFrame(entry.collection, tests, ledger.mask, negated=negated))
        else:
            yield from _answered(ledger, meaning, negated=negated)


def _is_spelled_out(stretch: Stretch, number: int) -> bool:
    """Whether what a token begins tells the numbers of the band: "detractors (0 to 6)"."""
    return stretch.word(number) in _SPELLING and any(e.start == number + 1 for e in stretch.analysis.quantities)


def _spelled_out(stretch: Stretch, number: int) -> list[Edge]:
    """The numbers that only repeat the band before a token: "promoters (9 or 10)", "detractors, NPS 0 to 6"."""
    found: list[Edge] = []
    at = number
    while stretch.word(at) in _REPEATING or any(edge.start == at for edge in stretch.quantities):
        edge = max((e for e in stretch.quantities if e.start == at), key=lambda e: e.end, default=None)
        if edge is not None:
            found.append(edge)
        at = edge.end if edge is not None else at + 1
    return found


def _holding(stretch: Stretch, kind: Kind) -> Iterator[Entry]:
    """The entries of a kind that keep the score."""
    for number, quality in stretch.index.by_concept.get(_SCORE, ()):
        entry = stretch.index.entries[number]
        if entry.kind is kind and entry.type is FieldType.NUMBER and entry.active and quality >= _SURE:
            yield entry


def _answered(ledger: Ledger, meaning: Bound | Range, *, negated: bool) -> Iterator[Reading]:
    """The answer to a survey that gave such a score."""
    stretch = ledger.stretch
    for event, entry in _asking(stretch):
        window = None
        for edge in stretch.times:
            if isinstance(edge.meaning, Window) and edge.meaning.kind in _BACKWARD and window is None:
                ledger.use_edge(edge)
                window = edge.meaning
        tests = tuple(bound_tests(entry, meaning, (), ledger.mask))
        ledger.extra -= _INDIRECT
        yield ledger.reading(EventFrame((event,), ledger.mask, negated=negated, tests=tests, window=window or _EVER))
        return


def _asking(stretch: Stretch) -> Iterator[tuple[str, Entry]]:
    """The events that keep the score, each with the property that does: by its name, or that of the event."""
    for entry in _holding(stretch, Kind.PROPERTY):
        yield entry.events[0], entry
    index = stretch.index
    for concept in _ANSWERS:
        for number, _ in index.by_concept.get(concept, ()):
            event = index.entries[number]
            if event.kind is Kind.EVENT and event.active and _PROMOTER in name_forms(event.name):
                for entry in index.owned_by(event.name).numbers:
                    if _SCORES & name_forms(entry.name):
                        yield event.name, entry


def _shares(stretch: Stretch, audience: Collection) -> Iterator[Reading]:
    for edge, meaning in stretch.bounds:
        said = {stretch.word(number) for number in range(edge.start, edge.end)}
        if number_of(meaning).unit != "percent" or said.isdisjoint(RANKED):
            continue
        ranked = [
            entry
            for entry in stretch.index.number_traits
            if _PERCENTILE & name_forms(entry.name) and audience in (Collection.ACCOUNTS, entry.collection)
        ]
        for entry in ranked:
            reading = _share(stretch, edge, meaning, entry, is_only=len(ranked) == 1)
            if reading is not None:
                yield reading


def _share(stretch: Stretch, edge: Edge, meaning: Bound | Range, entry: Entry, *, is_only: bool) -> Reading | None:
    """The reading by one percentile: by what it is of, or by the only one there is."""
    ledger = Ledger(stretch)
    ledger.use_edge(edge)
    said = _said_of(stretch, entry, ledger.free(stretch.own))
    if not said and (not is_only or ledger.free(stretch.own & stretch.content)):
        return None  # the top 10 % by something else
    ledger.use(said, _OF_NAME)
    mask = ledger.mask | span_mask(edge.start, edge.end)
    tests = tuple(bound_tests(entry, meaning, values_of(entry), mask))
    return with_other_values(ledger, TraitFrame(entry.collection, tests, mask))


def _said_of(stretch: Stretch, entry: Entry, mask: int) -> int:
    """The tokens that say what a percentile is of, also by those who do it: the "spenders" of `spend_percentile`."""
    names = name_forms(entry.name) - _PERCENTILE
    forms, tokens = stretch.analysis.links.forms, stretch.analysis.tokens
    return sum(1 << n for n in bits(mask) if not names.isdisjoint((*forms[n], *stems_of(tokens[n].lemma))))
