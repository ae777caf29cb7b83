"""Reads what people use, with no word of what they did there: "Germans on Android" open the app on it."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu import lexicon
from coterie.nlu.clausework import SURE_VALUE, Ledger, Stretch, low_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import claims_of, text_literal
from coterie.nlu.frames import EventFrame, Reading, Test
from coterie.nlu.index import Entry
from coterie.nlu.linking import Claim
from coterie.nlu.mentioned import bits
from coterie.nlu.nameweights import Kind

_PLATFORMS = words("platform os device device_type browser")
_USING = words("on in using via with through")
_SURE_EVENT, _QUALITY, _UNSAID = 0.6, 0.7, 0.3
_MOST_WORDS = 2


def read_platform(stretch: Stretch) -> Iterator[Reading]:
    """The reading of a mere platform or device as that of the space's main activity which keeps it."""
    said = stretch.own & stretch.content
    if not 0 < said.bit_count() <= _MOST_WORDS or stretch.quantities or not stretch.analysis.spoken(_USING):
        return
    for claim in claims_of(stretch.analysis, stretch.index, stretch.own, Kind.PROPERTY):
        if claim.mask & said != said or claim.quality < SURE_VALUE or _PLATFORMS.isdisjoint(claim.entry.concepts):
            continue
        if stretch.word(low_bit(claim.mask) - 1) not in _USING:
            continue
        event = _activity(stretch, claim)
        if event is not None:
            ledger = Ledger(stretch, extra=-_UNSAID)
            ledger.use(claim.mask, _QUALITY)
            negated = ledger.use_denial()
            test = Test(claim.entry.name, Operator.EQUALS, (text_literal(claim.value),), mask=claim.mask)
            frame = EventFrame((event.name,), ledger.mask, tests=(test,), negated=negated, said_negation=negated)
            yield ledger.reading(frame)
            return


_APPS = words("app apps application the our in on a mobile")
_OF_APPS = ("app_open", "sign_in", "sign_out", "session_start", "screen_view", "app_install", "app_update")
_SYSTEMS = words("ios android ipados tvos watchos wear_os fire_os huawei harmonyos")


def is_any_app(draft: Draft, claim: Claim) -> bool:
    """Whether "the app" only says where one is anyway: an event of the app, which was seen on no other systems."""
    if any(draft.stretch.word(number) not in _APPS for number in bits(claim.mask)):
        return False
    if not any(draft.head.entry.concepts.get(each, 0.0) >= _SURE_EVENT for each in _OF_APPS):
        return False
    schema = draft.stretch.index.property_schema(draft.head.entry.name, claim.entry.name)
    return schema is not None and all(str(value).lower() in _SYSTEMS for value in schema.values)


def _activity(stretch: Stretch, claim: Claim) -> Entry | None:
    """The likeliest event of using the product that was seen with a value."""
    index = stretch.index
    for concept in lexicon.ACTIVITY:
        for number, quality in index.by_concept.get(concept, ()):
            entry = index.entries[number]
            if entry.kind is not Kind.EVENT or quality < _SURE_EVENT or not entry.active:
                continue
            schema = index.property_schema(entry.name, claim.entry.name)
            if schema is not None and claim.value in map(str, schema.values):
                return entry
    return None
