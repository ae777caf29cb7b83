"""Flags of people: what switches them on and off, and flags that share their words: "neither e-mail nor SMS opt-in"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.clausework import Ledger, Stretch, high_bit
from coterie.nlu.concepts import synsets_of
from coterie.nlu.countfields import read_of_them
from coterie.nlu.fieldvalues import text_literal
from coterie.nlu.frames import Reading, Test, TraitFrame
from coterie.nlu.grammar import Mark, Role
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_lemmas, split_words
from coterie.nlu.nameweights import Kind
from coterie.schema.space import FieldType

_OFF = words("off disabled false inactive no declined revoked withdrawn")
_ON = words("on enabled true active yes accepted granted")
_OPTING, _OUT = words("opt"), "out"
_SWITCHING = words("turn switch set flip toggle flag mark")
STATES = words("on off enabled disabled yes no true false")
SWITCHES = _OFF | _ON | _SWITCHING
_REFUSING_VERBS = words("block hide mute ban bar restrict forbid filter prohibit")
_ALLOWING = words("allow allowed enable enabled show permit permitted visible")
"""Verbs that say of what a flag allows that it is off: "blocks explicit content", where that may be allowed."""

_BETWEEN_SWITCHES = words("is are set turned switched being")
"""What may stand between the name of a flag and whether it is on."""

_SWITCHED, _SWITCH = 0.9, 0.7


def use_switch(ledger: Ledger, flag: str = "") -> bool:
    """Whether a flag is said to be off: "turned off", "is disabled"; what says that it is on is used as well."""
    stretch, off = ledger.stretch, False
    is_allowing = not _ALLOWING.isdisjoint(split_words(flag))
    for number in bits(ledger.free(stretch.own)):
        word = stretch.word(number)
        if word in _OFF:
            off = True
            ledger.use(1 << number, _SWITCHED)
        elif word in _ON and stretch.content >> number & 1:
            ledger.use(1 << number, _SWITCHED)
        elif is_allowing and not _REFUSING_VERBS.isdisjoint(stretch.analysis.tokens[number].lemmas):
            off = True
            ledger.use(1 << number, _SWITCHED)
        elif not _SWITCHING.isdisjoint((word, *stretch.analysis.tokens[number].lemmas)):
            ledger.use(1 << number, _SWITCH)
    return off


def opted_out(ledger: Ledger, flag: str) -> bool:
    """Whether people are said to have opted out of what a flag, whose name tells of no such thing, says they want."""
    if _OUT in split_words(flag):
        return False
    stretch = ledger.stretch
    for number in bits(stretch.own & stretch.analysis.inflected(_OPTING)):
        if stretch.word(number + 1) == _OUT:
            ledger.use(ledger.free(3 << number & stretch.own), _SWITCHED)
            return True
    return False


def switched_behind(ledger: Ledger, head: int) -> bool:
    """Whether a flag beside other values is said to be off right behind its name: the "MFA off" of "with MFA off"."""
    stretch, at = ledger.stretch, high_bit(head) + 1
    while stretch.word(at) in _BETWEEN_SWITCHES:
        at += 1
    if stretch.own >> at & 1 and stretch.word(at) in SWITCHES:
        verb = 1 << at
        if stretch.word(at) not in _OFF | _ON and stretch.word(at + 1) in _OFF | _ON:
            at += 1
        ledger.use(verb | 1 << at, _SWITCHED)
        return stretch.word(at) in _OFF
    return False


def flag_of(reading: Reading | None) -> TraitFrame | None:
    """The one true-or-false trait that a reading is about, if it is that."""
    frame = reading.frames[0] if reading is not None and len(reading.frames) == 1 else None
    if not isinstance(frame, TraitFrame) or len(frame.tests) != 1:
        return None
    values = [getattr(argument, "value", None) for argument in frame.tests[0].arguments]
    return frame if values in (["true"], ["false"]) else None


def both_flags(
    first: TraitFrame, second: TraitFrame, *, joined_by: AbstractSet[Role], opened_by: AbstractSet[Role]
) -> TraitFrame:
    """Two flags as one frame: both hold, or any; where denied, both are false."""
    is_shared = first.said_negation and not second.said_negation and not joined_by.isdisjoint((Role.OR, Role.NOR))
    # "… and neither SMS nor push" opens with what is a "nor" behind another clause
    is_neither = Role.NEITHER in opened_by or (Role.NOR in opened_by and not joined_by.isdisjoint((Role.OR, Role.NOR)))
    denied = is_neither or is_shared
    tests = (*first.tests, *second.tests)
    if denied:
        tests = tuple(replace(test, arguments=(text_literal("false"),)) for test in tests)
    mask = first.mask | second.mask
    return replace(first, tests=tests, mask=mask, any_test=Role.OR in joined_by and not denied, said_negation=denied)


_SIBLING, _SURE_WORD = 0.5, 0.8
"""What speaks for a flag that goes on from the one before, and how well its own word has to be said."""

_CONSENTS = {
    "email": ("email_opt_in", "email_opt_out"),
    "newsletter": ("email_opt_in", "email_opt_out"),
    "sms": ("sms_opt_in", "sms_opt_out"),
    "push": ("push_opt_in", "push_opt_out"),
    "notification": ("push_opt_in", "push_opt_out"),
    "whatsapp": ("whatsapp_opt_in",),
    "phone": ("phone_opt_in", "phone_opt_out"),
    "call": ("phone_opt_in", "phone_opt_out"),
    "post": ("post_opt_in",),
    "letter": ("post_opt_in",),
    "ad": ("ad_opt_in",),
}
"""Ways to reach people, with the consent to each and its contrary: who says yes or no to one may go on to the next."""

_CONSENTING = frozenset(concept for pair in _CONSENTS.values() for concept in pair) | {"marketing_opt_in"}
_REFUSING, _KEPT_AS_CONSENT, _SURE_CHANNEL = "_out", 0.5, 0.95
_ALIKE, _PARTING = (Role.AND, Role.COMMA, Role.BOTH), (Role.OR, Role.BUT)


def read_sibling(stretch: Stretch, previous: TraitFrame, lead: Sequence[Mark] = ()) -> Iterator[Reading]:
    """Readings as the flag that differs from the one before by a word: "opted in to texts but not to emails".

    The verb of the one before holds for it, and so does its denial, which an "or" leaves to the composer.
    """
    yield from read_of_them(stretch, previous)
    flag = previous.tests[0] if len(previous.tests) == 1 and previous.window is None else None
    if flag is None or flag_of(Reading((previous,), 0.0, 0)) is None or not (stretch.content & stretch.own):
        return
    is_true, denied = flag.arguments == (text_literal("true"),), previous.said_negation
    by_verb = is_true != denied
    roles = {mark.role for mark in lead}
    goes_on = denied and not roles.isdisjoint(_ALIKE) and roles.isdisjoint(_PARTING)
    # "turned off texts but get emails", "texts off, emails on"
    contrasts = Role.BUT in roles or stretch.word(stretch.high - 1) in _ON
    alike = list(_named_alike(stretch, previous, flag))
    best = max((quality for _, _, quality, _ in alike), default=0.0)
    alike = [sibling for sibling in alike if sibling[2] >= best]  # "push" is hardly `sms_alerts` beside `push_alerts`
    by_channel = _by_channel(stretch, flag) if best < _SURE_CHANNEL else ()
    for entry, mask, quality, is_contrary in (*alike, *by_channel):
        ledger = Ledger(stretch, extra=_SIBLING)
        ledger.use(mask, quality)
        is_denied = ledger.use_denial()
        refused = use_switch(ledger) or is_denied
        said = not by_verb if refused else contrasts or (is_true if goes_on else by_verb)
        value = said != is_contrary
        test = Test(entry.name, Operator.EQUALS, (text_literal("true" if value else "false"),), mask=mask)
        yield ledger.reading(TraitFrame(entry.collection, (test,), mask, said_negation=refused or goes_on))


_Sibling = tuple[Entry, int, float, bool]
"""A flag with the tokens that call it, how well they do, and whether it holds the contrary of the one before."""


def _named_alike(stretch: Stretch, previous: TraitFrame, flag: Test) -> Iterator[_Sibling]:
    """The flags whose names differ in one word, which is said."""
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
                yield entry, mask, quality, False


def _by_channel(stretch: Stretch, flag: Test) -> Iterator[_Sibling]:
    """The consents to the way of reaching people that is said, whatever they are called."""
    index = stretch.index
    keeps = [entry for entry in _flags(index, _CONSENTING) if entry.name == flag.path]
    if not keeps:
        return
    tokens, found = stretch.analysis.tokens, dict[tuple[str, ...], int]()
    for number in bits(stretch.own & stretch.content):
        for consents in dict.fromkeys(_CONSENTS[channel] for channel in _channels(tokens[number].lemmas)):
            found[consents] = found.get(consents, 0) | 1 << number
    refuses = _refuses(keeps[0])
    for consents, mask in found.items():
        for entry in _flags(index, frozenset(consents)):
            if entry.name != flag.path:
                yield entry, mask, _SURE_CHANNEL, _refuses(entry) != refuses


def _channels(lemmas: Sequence[str]) -> list[str]:
    """The ways of reaching people that a word surely stands for."""
    said = (name for lemma in lemmas for name, quality in synsets_of(lemma) if quality >= _SURE_WORD)
    return [name for name in (*said, *lemmas) if name in _CONSENTS]


def _flags(index: SpaceIndex, concepts: frozenset[str]) -> Iterator[Entry]:
    """The flags of people that stand for one of some concepts."""
    for concept in concepts:
        for number, quality in index.by_concept.get(concept, ()):
            entry = index.entries[number]
            if entry.kind is Kind.TRAIT and entry.type is FieldType.BOOLEAN and quality >= _KEPT_AS_CONSENT:
                yield entry


def _refuses(entry: Entry) -> bool:
    """Whether a flag holds that people said no: `sms_opt_out`."""
    return max(entry.concepts, key=lambda concept: entry.concepts[concept]).endswith(_REFUSING)
