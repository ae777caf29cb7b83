"""What is used of what there is: "all their seats are taken", "seats to spare", "have reached their seat limit"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator, Trait
from coterie.nlu.clausework import Ledger, Stretch
from coterie.nlu.frames import Reading, Test, TraitFrame
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.mentioned import Head, bits
from coterie.nlu.names import name_forms

_USED = words("use used fill filled take taken occupy occupied assign assigned active consume consumed")
_OFFERED = words("limit total purchase purchased buy bought pay paid allow allowed include included max")
"""Words of the names of how many things are used, and of how many there are."""

_LONGEST_BARE = 3
"""How many forms the name of a number has at most that is only what is counted: `seats`."""

_EVERY = words("all every each everything")
_SPARE = words("left spare remaining unused empty unfilled unoccupied unassigned")
_FULL = words("full maxed exhausted")
_REACHING, _LIMITS = words("reach hit touch meet match equal"), _OFFERED | words("cap ceiling allowance capacity quota")
"""What says that no more can be used, and of what: "have hit their seat cap"."""

_ABOUT = words("use fill take occupy assign pay have buy purchase spare get")
_QUALITY, _SAID = 0.8, 0.9


def read_capacity(stretch: Stretch, head: Head) -> Reading | None:
    """The reading that holds what is used of something against what there is, where a space keeps both."""
    pair = _pair(stretch, head.entry)
    if pair is None:
        return None
    used, offered, noun = pair
    said = {stretch.word(number) for number in bits(stretch.own)}
    taken = stretch.own & stretch.analysis.inflected(_USED)
    spare = bool(said & _SPARE)
    reaching = stretch.own & stretch.analysis.inflected(_REACHING)
    limits = stretch.own & stretch.analysis.inflected(_LIMITS)
    again = _again(stretch, noun)
    is_reached = bool(reaching and (limits or (taken and again & (again - 1)))) and not stretch.bounds
    is_full = is_reached or bool(said & _FULL or (said & _EVERY and taken))
    is_full = is_full or (spare and bool(stretch.marks(Role.NOT, Role.MISSING)))
    if not is_full and not spare:
        return None
    ledger = Ledger(stretch)
    ledger.use(noun | (reaching | limits | taken | again if is_reached else 0))
    for number in bits(stretch.own):
        word, forms = stretch.word(number), stretch.analysis.tokens[number].lemmas
        if word in _SPARE | _FULL | _EVERY or not _ABOUT.isdisjoint(forms):
            ledger.use(1 << number, _QUALITY)
    ledger.use_marks(Role.PRESENT, Role.MISSING, Role.WITH)
    if is_full and spare:
        ledger.use_denial()
    ledger.extra += _SAID
    operator = Operator.AT_LEAST if is_full else Operator.LESS_THAN
    test = Test(used.name, operator, (Trait(offered.name),), mask=ledger.mask)
    return ledger.reading(TraitFrame(used.collection, (test,), ledger.mask))


def _again(stretch: Stretch, noun: int) -> int:
    """The same noun once more: "seats used have reached their seat limit"."""
    tokens = stretch.analysis.tokens
    lemmas = {lemma for number in bits(noun) for lemma in tokens[number].lemmas}
    return sum(1 << number for number in bits(stretch.own) if not lemmas.isdisjoint(tokens[number].lemmas))


def _pair(stretch: Stretch, entry: Entry) -> tuple[Entry, Entry, int] | None:
    """How many are used and how many there are of the noun that a number is named by and the stretch says."""
    own = name_forms(entry.name)
    if not own & (_USED | _OFFERED) and len(own) > _LONGEST_BARE:
        return None
    forms = stretch.analysis.links.forms
    for number in bits(stretch.own):
        things = frozenset(forms[number]) & own - _USED - _OFFERED
        if not things:
            continue
        numbers = [
            other
            for other in stretch.index.number_traits
            if other.collection is entry.collection and things & name_forms(other.name)
        ]
        used = [other for other in numbers if _USED & name_forms(other.name)]
        rest = [other for other in numbers if other not in used]
        offered = [other for other in rest if _OFFERED & name_forms(other.name)] or rest
        if len(used) == 1 and len(offered) == 1 and entry in (used[0], offered[0]):
            return used[0], offered[0], 1 << number
    return None
