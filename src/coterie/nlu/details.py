"""One event told in two clauses: "rated it below 3 and attached a photo to the review"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.clauses import Clause
from coterie.nlu.clausework import low_bit
from coterie.nlu.coherence import describes_again
from coterie.nlu.frames import EventFrame, Order, Shape
from coterie.nlu.grammar import Role
from coterie.nlu.mentioned import bits
from coterie.nlu.names import name_forms
from coterie.nlu.tokens import is_plural
from coterie.nlu.verbnouns import stems_of

_APART = (Role.OR, Role.NOR, Role.BUT, Role.THEN, Role.AFTER, Role.SINCE, Role.EXCEPT, Role.STOP)
_JOINED = (Role.AND, Role.OR, Role.NOR, Role.BUT, Role.THEN, Role.AFTER, Role.EXCEPT, Role.RELATIVE)
_ONLY, _LONGEST_LIMIT = words("only"), 4
_DEFINITE = words("the that this it them")
_WITHOUT = words("with without w/o")
_BACK = 2
_GOING_ON = words("for with at in on worth over above under")


def join_details(clauses: Sequence[Clause], analysis: Analysis) -> None:
    """Put what a clause adds to the very event of the clause before into that one's filters."""
    before: Clause | None = None
    for clause in clauses:
        if clause.dropped:
            continue
        joined = _joined(before, clause, analysis) if before is not None else None
        if before is not None and joined is not None:
            before.set_event(joined)
            clause.dropped = True
        else:
            before = clause


def _joined(before: Clause, clause: Clause, analysis: Analysis) -> EventFrame | None:
    """The event of the first of two clauses with what the second one says of it; None where there are two events."""
    first, second = before.event, clause.event
    if first is None or second is None or first.events != second.events or len(clause.frames) > 1:
        return None
    if clause.pair is not None or before.pair is not None:
        return None
    if _heads(before, first, clause, analysis) and second.window is None:
        return replace(second, window=first.window, mask=first.mask | second.mask)
    is_outcome = second.tied and not second.verb_mask  # "…, nothing came up"
    is_limit = _limits(clause, analysis)
    if not is_outcome and not is_limit and clause.leads(*_APART):
        return None
    is_of_noun = _says_of_noun(before, first, clause, analysis) or _is_theirs(second, clause, analysis)
    goes_on = (
        is_limit
        or is_of_noun
        or clause.leads(Role.AND)
        or _begins_with_gerund(clause, analysis)
        or _tells_more(second, clause, analysis)
        or _goes_on_saying(clause, analysis)
    )
    if not is_outcome and not goes_on:
        return None
    if not _is_plain(first) or not _is_plain(second) or second.counts:
        return None
    again = describes_again(first, (clause.body, clause.high), analysis)
    is_pointed_at = is_outcome or second.same or is_limit or again
    if second.window is not None and (not is_pointed_at or first.window not in (None, second.window)):
        return None
    paths = {test.path for test in first.tests}
    is_of_each = (
        clause.leads(Role.WHOSE, Role.RELATIVE)
        or _is_named_alone(clause, second)
        or _begins_with_participle(clause, analysis)
    )
    is_free = is_limit or (is_outcome and is_of_each)
    is_free = is_free or (clause.body < clause.high and analysis.words[clause.body] in _WITHOUT)
    if (first.counts and not is_free) or not second.tests or any(test.path in paths for test in second.tests):
        return None
    if not (is_limit or is_of_noun) and _says_again(first, second, clause, analysis):
        return None
    tests, window = (*first.tests, *second.tests), first.window or second.window
    return replace(first, tests=tests, window=window, mask=first.mask | second.mask)


def _heads(before: Clause, first: EventFrame, clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause spells out a heading that says no more than when: "Bookers last month: a booking over 500"."""
    if before.low or analysis.words[clause.low] != ":" or first.negated or first.shape is not Shape.PLAIN:
        return False
    return not first.tests and not first.counts and first.measure is None and first.follow is None


def _limits(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause without a deed says which ones are meant: "…, Spanish calls only", "- only refundable ones"."""
    said = [number for number in range(clause.body, clause.high) if analysis.content >> number & 1]
    ends = {analysis.words[clause.body], analysis.words[clause.high - 1]} if clause.body < clause.high else set()
    if _ONLY.isdisjoint(ends) or not clause.leads(Role.COMMA, Role.STOP) or clause.leads(*_JOINED):
        return False
    return not any(analysis.tokens[number].word.endswith("ed") for number in said) and len(said) <= _LONGEST_LIMIT


def _begins_with_gerund(clause: Clause, analysis: Analysis) -> bool:
    return clause.body < clause.high and analysis.tokens[clause.body].word.endswith("ing")


def _is_named_alone(clause: Clause, second: EventFrame) -> bool:
    """Whether a comma and the name of a property open a clause: "crashed 3 times, version 3.4.1" each time."""
    return clause.leads(Role.COMMA) and not clause.leads(Role.AND) and not second.pronoun


def _begins_with_participle(clause: Clause, analysis: Analysis) -> bool:
    """Whether a clause begins with how the deeds before were done: "3 searches, made on a desktop"."""
    token = analysis.tokens[clause.body] if clause.body < clause.high else None
    return token is not None and token.word not in token.lemmas


def _tells_more(second: EventFrame, clause: Clause, analysis: Analysis) -> bool:
    """Whether a comma and no deed of its own open a clause: ", deposit over 100", ", spent 20 minutes there"."""
    verbs = bits(second.verb_mask & span_mask(clause.body, clause.high))
    is_noun = all(analysis.tokens[number].word == analysis.tokens[number].lemma for number in verbs)
    return clause.leads(Role.COMMA) and (second.pronoun or is_noun)


def _goes_on_saying(clause: Clause, analysis: Analysis) -> bool:
    """Whether nothing but a preposition parts a clause from the one before: "bought sushi | for over 80 in one go"."""
    return not clause.lead and clause.body < clause.high and analysis.words[clause.body] in _GOING_ON


def _says_of_noun(before: Clause, first: EventFrame, clause: Clause, analysis: Analysis) -> bool:
    """Whether a participle tells more of a deed that is said as a noun: "bookings for two, booked 30 days ahead"."""
    if not clause.leads(Role.COMMA) or clause.leads(*_JOINED) or clause.body >= clause.high:
        return False
    said = (n for n in range(clause.body, clause.high) if analysis.words[n].endswith("ed"))
    verb = next((n for n in said if analysis.words[n] not in analysis.tokens[n].lemmas), None)
    nouns = [n for n in bits(first.mask & span_mask(before.body, before.high)) if is_plural(analysis.tokens[n])]
    lemmas = [lemma for n in nouns for lemma in analysis.tokens[n].lemmas]
    meant = {*lemmas, *(stem for lemma in lemmas for stem in stems_of(lemma))}
    return verb is not None and not meant.isdisjoint(analysis.tokens[verb].lemmas)


def _is_theirs(second: EventFrame, clause: Clause, analysis: Analysis) -> bool:
    """Whether a "whose" tells of the deed as a thing, which is the one just told: "callers … whose call ran long"."""
    if not clause.leads(Role.WHOSE) or clause.leads(Role.OR, Role.NOT) or clause.body >= clause.high:
        return False
    noun = analysis.tokens[clause.body]
    is_named = second.verb_mask >> clause.body & 1 or analysis.links.forms[clause.body] & name_forms(second.events[0])
    return bool(is_named) and not is_plural(noun)


def _is_plain(frame: EventFrame) -> bool:
    plain = frame.shape is Shape.PLAIN and frame.order is Order.NONE and frame.follow is None
    return plain and not frame.negated and frame.measure is None


def _says_again(first: EventFrame, second: EventFrame, clause: Clause, analysis: Analysis) -> bool:
    """Whether the second clause tells of another time: with the verb again, or the noun without "the"."""
    if second.tied:
        return False
    verbs = {analysis.tokens[low_bit(first.verb_mask)].lemma} if first.verb_mask else set()
    names = name_forms(first.events[0])
    for number in range(clause.body, clause.high):
        if analysis.tokens[number].lemma in verbs or analysis.links.forms[number] & names:
            back = {analysis.tokens[n].word for n in range(max(clause.body, number - _BACK), number)}
            if back.isdisjoint(_DEFINITE):
                return True
    return False
