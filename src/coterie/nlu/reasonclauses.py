"""Reasons and topics told in a sentence: "because the parcel came damaged" where the event keeps `damaged_parcel`."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import high_bit, low_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.frames import Test
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms, name_lemmas
from coterie.schema.space import FieldType

_BECAUSE = words("because since cos cause bc as due")
_REASONS = words("reason cause why")
_ENDS = (Role.AND, Role.OR, Role.BUT, Role.COMMA, Role.STOP, Role.RELATIVE, Role.THEN)
_TOLD_WORDS = 2
"""A reason of one word is found as any value is."""

_BECOMING, _MOST_SUBJECTS = words("turn come arrive be get look seem show end feel go run become appear"), 1
"""Verbs between a thing and what was the matter with it: "the lid came broken"."""

_OF = words("of to a an the")
_TELLING = words("was were is are they he she")
_ABOUT = words("about regarding concerning re")
_TOPICS = words("topic purpose subject reason issue matter category theme area")
_TOPIC_QUALITY = 0.9
"""What a word counts that says a part of a topic, where no other topic has it."""

_VALUE_QUALITY, _TELLING_QUALITY = 1.0, 0.5
"""What the words of a reason count, and those that only make a sentence of it."""


def take_reason(draft: Draft) -> None:
    """The reason of an event, where all its words are said behind a "because", in whatever order."""
    stretch = draft.stretch
    said = stretch.analysis.spoken(_BECAUSE) & stretch.own & ~stretch.time_mask
    entries = [entry for entry in draft.owned if _REASONS & name_forms(entry.name)] if said else []
    for entry in entries:
        if draft.type_of(entry) is not FieldType.STRING or draft.has_test(entry.name):
            continue
        sentence = _sentence_from(draft, bits(said)[-1] + 1)
        size, mask, value = _best_told(draft, entry, sentence)
        if size < _TOLD_WORDS and not _ends_sentence(draft, sentence, mask):
            continue
        _use_sentence(draft, sentence, mask)
        values = [value]
        for joint, further in _alternatives(draft, sentence):
            _, more, value = _best_told(draft, entry, further)
            if not more or (further & stretch.content & ~more & ~stretch.analysis.inflected(_BECOMING)):
                break
            draft.ledger.marks.add(joint)
            _use_sentence(draft, further, more)
            mask |= more
            values.append(value)
        draft.told |= mask
        operator = Operator.EQUALS if len(values) == 1 else Operator.ONE_OF
        draft.tests.append(Test(entry.name, operator, tuple(text_literal(value) for value in values), mask=mask))
        return


def _sentence_from(draft: Draft, start: int) -> int:
    """The tokens from one on up to the next mark that ends a clause."""
    stretch = draft.stretch
    ends = [mark.start for mark in stretch.marks(*_ENDS) if mark.start >= start]
    return stretch.own & span_mask(start, min(ends, default=stretch.high)) & ~stretch.time_mask


def _alternatives(draft: Draft, sentence: int) -> Iterator[tuple[Mark, int]]:
    """The sentences that an "or" joins to one: "because it was lost or stolen", with the mark of joining."""
    joints = {mark.start: mark for mark in draft.stretch.marks(Role.OR)}
    while sentence and (joint := joints.get(high_bit(sentence) + 1)) is not None:
        sentence = _sentence_from(draft, joint.end)
        yield joint, sentence


def _best_told(draft: Draft, entry: Entry, sentence: int) -> tuple[int, int, str]:
    """The value of a property of which a sentence says most words, as by `_told`."""
    return max((_told(draft, str(value), sentence) for value in draft.values_of(entry)), default=(0, 0, ""))


def _use_sentence(draft: Draft, sentence: int, mask: int) -> None:
    draft.ledger.use(mask, _VALUE_QUALITY)
    draft.ledger.use(sentence & draft.stretch.content & draft.ledger.free(sentence), _TELLING_QUALITY)
    draft.ledger.use_inside(sentence)


def _ends_sentence(draft: Draft, sentence: int, mask: int) -> bool:
    """Whether a reason of one word ends a sentence about one thing: "because the lid came broken", "was late"."""
    stretch = draft.stretch
    rest = sentence & stretch.content & ~mask
    subjects = rest & ~stretch.analysis.inflected(_BECOMING)
    is_told = subjects != rest or stretch.word(low_bit(mask) - 1) in _TELLING if mask else False
    ends = is_told and low_bit(mask) == high_bit(sentence)
    if mask and stretch.word(low_bit(mask) - 1) in _OF and rest == (mask << 1 & sentence):
        return rest == 1 << high_bit(sentence)  # "because of a blurry photo"
    return ends and subjects.bit_count() <= _MOST_SUBJECTS


def take_topic(draft: Draft) -> None:
    """What an event was about, where a word says enough of one of its topics: "a call about mortgages"."""
    stretch = draft.stretch
    said = stretch.analysis.spoken(_ABOUT) & stretch.own & ~stretch.time_mask & ~draft.ledger.mask
    for number in bits(said):
        noun = stretch.after(number + 1)
        if noun < 0 or draft.ledger.mask >> noun & 1 or draft.head.mask >> noun & 1:
            continue
        for entry in draft.owned:
            if not _TOPICS & name_forms(entry.name) or draft.has_test(entry.name):
                continue
            values = [str(value) for value in draft.values_of(entry)]
            forms = stretch.analysis.links.forms[noun]
            near = [value for value in values if any(not forms.isdisjoint(word) for word in name_lemmas(value))]
            if len(near) == 1 and len(name_lemmas(near[0])) > 1:
                mask = span_mask(number, number + 1) | 1 << noun
                draft.ledger.use(mask, _TOPIC_QUALITY)
                draft.tests.append(Test(entry.name, Operator.EQUALS, (text_literal(near[0]),), mask=mask))
                return


def _told(draft: Draft, value: str, sentence: int) -> tuple[int, int, str]:
    """How many words a reason has and which tokens say them; none unless all are said."""
    forms = draft.stretch.analysis.links.forms
    mask = 0
    parts = name_lemmas(value)
    for options in parts:
        token = next((n for n in bits(sentence & ~mask) if not forms[n].isdisjoint(options)), None)
        if token is None:
            return 0, 0, ""
        mask |= 1 << token
    return len(parts), mask, value
