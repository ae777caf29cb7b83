"""Flags of people: what switches them on and off, and flags that share their words: "neither e-mail nor SMS opt-in"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.frames import Reading, Test, TraitFrame
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_lemmas

_OFF = words("off disabled false inactive no declined revoked withdrawn")
_ON = words("on enabled true active yes accepted granted")
_SWITCHING = words("turn switch set flip toggle flag mark")
SWITCHES = _OFF | _ON | _SWITCHING
_SWITCHED, _SWITCH = 0.9, 0.7


def use_switch(ledger: Ledger) -> bool:
    """Whether a flag is said to be off: "turned off", "is disabled"; what says that it is on is used as well."""
    stretch, off = ledger.stretch, False
    for number in bits(ledger.free(stretch.own)):
        word = stretch.word(number)
        if word in _OFF:
            off = True
            ledger.use(1 << number, _SWITCHED)
        elif word in _ON and stretch.content >> number & 1:
            ledger.use(1 << number, _SWITCHED)
        elif not _SWITCHING.isdisjoint((word, *stretch.analysis.tokens[number].lemmas)):
            ledger.use(1 << number, _SWITCH)
    return off


def flag_of(reading: Reading | None) -> TraitFrame | None:
    """The one true-or-false trait that a reading is about, if it is that."""
    frame = reading.frames[0] if reading is not None and len(reading.frames) == 1 else None
    if not isinstance(frame, TraitFrame) or len(frame.tests) != 1:
        return None
    values = [getattr(argument, "value", None) for argument in frame.tests[0].arguments]
    return frame if values in (["true"], ["false"]) else None


def both_flags(first: TraitFrame, second: TraitFrame, *, any_test: bool, denied: bool) -> TraitFrame:
    """Two flags as one frame: both hold, or any; where denied, both are false."""
    tests = (*first.tests, *second.tests)
    if denied:
        tests = tuple(replace(test, arguments=(text_literal("false"),)) for test in tests)
    mask = first.mask | second.mask
    return replace(first, tests=tests, mask=mask, any_test=any_test and not denied, said_negation=denied)


_SIBLING, _SURE_WORD = 0.5, 0.8
"""What speaks for a flag that goes on from the one before, and how well its own word has to be said."""


def read_sibling(stretch: Stretch, previous: TraitFrame) -> Iterator[Reading]:
    """Readings as the flag that differs from the one before by a word: "opted in to texts but not to emails"."""
    flag = previous.tests[0] if len(previous.tests) == 1 and previous.window is None else None
    if flag is None or flag.operator is not Operator.EQUALS or not (stretch.content & stretch.own):
        return
    index = stretch.index
    said = name_lemmas(flag.path)
    for number, hits in stretch.analysis.links.hits_among(index.flag_forms):
        form = index.forms[number]
        entry = index.entries[form.entry]
        if entry.name == flag.path:
            continue
        own = [place for place, (mine, other) in enumerate(zip(form.words, said, strict=False)) if mine != other]
        if entry.collection is not previous.collection or len(form.words) != len(said) or len(own) != 1:
            continue
        for position, mask, quality in hits:
            if position == own[0] and quality >= _SURE_WORD and not mask & ~stretch.own:
                yield _flag(stretch, entry, mask, quality)


def _flag(stretch: Stretch, entry: Entry, mask: int, quality: float) -> Reading:
    ledger = Ledger(stretch, extra=_SIBLING)
    ledger.use(mask, quality)
    is_off = use_switch(ledger)
    value = text_literal("false" if ledger.use_denial() or is_off else "true")
    test = Test(entry.name, Operator.EQUALS, (value,), mask=mask)
    return ledger.reading(TraitFrame(entry.collection, (test,), mask))
