"""Degrees said by an adjective: how often people do something ("repeat bidders"), how much ("a minimum payment")."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Operator
from coterie.nlu.analysis import span_mask
from coterie.nlu.clausework import low_bit
from coterie.nlu.eventdraft import Draft
from coterie.nlu.grammar import Role
from coterie.nlu.linking import Claim
from coterie.nlu.meanings import Bound, Number
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.tokens import TokenKind
from coterie.nlu.verbnouns import stems_of
from coterie.schema.space import FieldType

_REPEATED = words("repeat returning recurring serial multiple habitual repeated")
_ONCE = (("first", "time"), ("one", "time"), ("one", "off"), ("first", "timer"), ("single", "time"), ("once", "only"))
_LATER = (("second", "time"),)
TELLING = _REPEATED.union(first for first, _ in (*_ONCE, *_LATER))
"""Words that may say how often, or begin to."""

_REACH = 3
"""How far the noun may stand behind: "repeat business class flyers"."""

_QUALITY = 0.9

_LIMITS, _NEAR = words("minimum maximum min max"), 4
"""Words that compare where a number follows, and how near that is."""


def take_degree(draft: Draft) -> None:
    """The count that an adjective before the doers says, unless the clause counts otherwise."""
    if draft.counts or draft.measure is not None:
        return
    stretch = draft.stretch
    _take_one_ever(draft)
    for number in bits(stretch.own & stretch.analysis.spoken(TELLING)) if not draft.counts else ():
        found = _degree_at(draft, number)
        if found is None:
            continue
        end, bound = found
        if _doer_follows(draft, end):
            draft.counts.append(bound)
            draft.ledger.use(span_mask(number, end), _QUALITY)
            draft.ledger.use_inside(span_mask(number, end))
            return


def _take_one_ever(draft: Draft) -> None:
    """A "single" one of all time is no more than one: "placed a single order ever", "a single visit to date"."""
    stretch = draft.stretch
    if stretch.bounds or stretch.marks(Role.NOT, Role.NEITHER):
        return
    for mark in stretch.marks(Role.SINGLE):
        noun = mark.end
        said = stretch.word(noun + 1), stretch.word(noun + 2)
        if stretch.word(mark.start) != _SINGLE or not draft.head.mask >> noun & 1:
            continue
        if said[0] == "ever" or said in _TILL_NOW:
            draft.counts.append(Bound(Operator.EQUALS, Number(1)))
            draft.ledger.marks.add(mark)
            draft.ledger.extra += _IN_ALL
            return


_SINGLE, _TILL_NOW, _IN_ALL = "single", {("to", "date"), ("so", "far"), ("in", "total")}, 0.3
"""What makes one of all time a count, and what speaks for it."""


def is_amount_kind(draft: Draft, claim: Claim) -> bool:
    """Whether a "minimum" that has no number to compare is the very value of a field: "made a minimum payment"."""
    tokens, at = draft.stretch.analysis.tokens, low_bit(claim.mask)
    if not claim.seen or claim.quality < 1.0 or claim.mask.bit_count() > 1 or tokens[at].word not in _LIMITS:
        return False
    return all(token.kind is not TokenKind.NUMBER for token in tokens[at + 1 : at + 1 + _NEAR])


def _degree_at(draft: Draft, number: int) -> tuple[int, Bound] | None:
    stretch = draft.stretch
    if stretch.word(number) in _REPEATED and not _is_flag(draft, number):
        return number + 1, Bound(Operator.AT_LEAST, Number(2))
    pair = (stretch.word(number), stretch.word(number + 1))
    if pair in _ONCE:
        return number + 2, Bound(Operator.EQUALS, Number(1))
    if pair in _LATER:
        return number + 2, Bound(Operator.AT_LEAST, Number(2))
    return None


def _is_flag(draft: Draft, number: int) -> bool:
    """Whether a word is of the event's name, or names a flag that it has: a recurring donation is not one of two."""
    if draft.literal >> number & 1:
        return True
    forms = draft.stretch.analysis.links.forms[number]
    flags = (entry for entry in draft.owned if draft.type_of(entry) is FieldType.BOOLEAN)
    return any(forms & name_forms(entry.name) for entry in flags)


def _doer_follows(draft: Draft, start: int) -> bool:
    """Whether a noun for those who do it ends the words of the event that follow."""
    stretch, tokens = draft.stretch, draft.stretch.analysis.tokens
    for number in range(start, min(start + _REACH, stretch.high)):
        of_event = draft.head.mask >> number & 1
        is_doer = bool(stems_of(tokens[number].word)) or bool(stretch.analysis.subjects >> number & 1)
        is_doer = is_doer or (tokens[number].joined and stretch.word(number - 1) == "no")  # "repeat no-shows"
        if of_event and is_doer:
            return True
        if stretch.is_blank(number) and not of_event:
            return False
    return False
