"""What a bare deed is done to: the thing of the one before, where both are deeds of one kind.

"Registered for the Iron Cup but didn't place" is about that cup, "opened the June issue, no click" about that issue.
"""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, mask_of, span_mask
from coterie.nlu.clauses import Clause
from coterie.nlu.frames import EventFrame, Test
from coterie.nlu.grammar import Role
from coterie.nlu.irregular import IRREGULAR
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms, name_lemmas, split_words
from coterie.nlu.valuecues import PLACE_WORDS, WAY_WORDS

_ATTENDANT = (
    PLACE_WORDS
    | WAY_WORDS
    | words("region os source referrer reason status role language locale medium from to old new previous next")
)
"""Words of the names of what is told beside a thing or of its changes, and doesn't say which one it was."""

_SMALL = words("for to from of in on by with at a the")
_DEFINITE = words("the its their")
_ANEW = words("resubscribe rebook reorder rejoin restart reactivate reenrol reenroll repurchase return renew")
"""Deeds that begin again, with whichever thing: who left Plus and "never resubscribed" has no plan."""

_PERFECT, _ANY = words("have has"), words("any anything anyone anybody new again")


def goes_on_with_thing(earlier: EventFrame, clause: Clause, frame: EventFrame, analysis: Analysis) -> bool:
    """Whether a clause says no more than a deed of the same kind: "… but never attended", "… and clicked"."""
    if frame.pronoun or frame.tests or frame.counts or frame.events == earlier.events:
        return False
    if not (frame.negated or clause.leads(Role.AND)):
        return False
    if clause.leads(Role.RELATIVE, Role.STOP, Role.OR, Role.SINCE, Role.AFTER, Role.WHOSE):
        return False
    if _things(earlier).isdisjoint(_things(frame)):
        return False
    times = mask_of([edge for edge in analysis.times if clause.body <= edge.start < clause.high])
    said = span_mask(clause.body, clause.high) & analysis.content & ~times
    for noun in bits(said & frame.mask & (analysis.nominal | ~analysis.verbs)):
        if noun and analysis.words[noun - 1] in _DEFINITE:
            said &= ~(1 << noun)  # "never clicked the link"
    return bool(said) and not said & (said - 1) and not _tells_of_all(clause, frame, analysis)


def _things(frame: EventFrame) -> set[str]:
    """The nouns of the name of an event, without what was done: the event of `attended_event` and `event_opened`."""
    words_of = split_words(frame.events[0])
    ends_in_deed = any(option in IRREGULAR for option in words_of[-1:]) or words_of[-1].lower().endswith("ed")
    parts = name_lemmas(frame.events[0])
    return {option for options in (parts[:-1] if ends_in_deed else parts[1:]) for option in options} - _SMALL


def _tells_of_all(clause: Clause, frame: EventFrame, analysis: Analysis) -> bool:
    """Whether any thing is meant, or a time that has nothing to do with the one: "hasn't clicked in 30 days"."""
    said = analysis.tokens[clause.low : clause.high]
    if any(token.word in _ANY or not _ANEW.isdisjoint(token.lemmas) for token in said):
        return True
    return frame.window is not None and not _PERFECT.isdisjoint(analysis.words[clause.low : clause.high])


def tells_which(test: Test) -> bool:
    """Whether a test says which thing it was, rather than how, where or why it was done."""
    return not name_forms(test.path) & _ATTENDANT
