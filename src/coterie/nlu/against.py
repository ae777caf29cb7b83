"""What of a clause speaks against reading it as something true of people, or as something done."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.borrowing import lacks_deed
from coterie.nlu.derivations import Cell
from coterie.nlu.ellipsis import denies_place, tells_of_thing
from coterie.nlu.grammar import Role
from coterie.nlu.ordermarks import ends_clause

_ELLIPTIC = 1.0
"""What speaks against a trait where a clause goes on with the event before: "but not for travel"."""

_AS_STEP = 1.0
"""What speaks against a trait as what came next: who "then created a wizard" did so."""

_HEADING = 0.6
"""What speaks against a deed in a heading: "Best renters: …"."""

_FORMER, _FORMER_HEADING = words("lapsed former ex churned past lost dormant"), 2.0
"""Words for those who have ceased to do what a heading says, as the rest of the prompt tells: "Lapsed renters:"."""

_PLACED, _TORN = words("in at on from for with by to"), 0.3
"""What speaks against a denied deed with a place before its "without": "searched | in Rome without booking"."""

_NONE_SINCE = 2.0
"""What speaks against a trait in "no new plan since", which tells what wasn't done."""

_PARTED = 0.6
"""What speaks for no clause of its own in how the deed before was carried out: "5 orders, paid by card"."""

_DEED_BEHIND, _JOINING = 0.6, (Role.OR, Role.AND, Role.NOR)
"""What speaks against a deed of its own in a thing whose deed is told behind the next one, and what joins the two."""

_CARRIED_OUT = words("pay make place deliver ship send book buy order charge settle fund process fulfil issue")
_HOW = words("by with via in on from through using at to over")


def against_trait(analysis: Analysis, cell: Cell) -> float:
    """What speaks against a trait in a clause."""
    cost = _PARTED * _tells_how(analysis, cell)
    cost += _ELLIPTIC * (_lacks_verb(analysis, cell) or tells_of_thing(analysis, cell.lead, cell.body))
    return cost + _AS_STEP * _is_step(analysis, cell) + _NONE_SINCE * _none_since(analysis, cell)


def against_event(analysis: Analysis, cell: Cell) -> float:
    """What speaks against a deed in a clause."""
    cost = _TORN * _is_torn(analysis, cell) + _PARTED * _tells_how(analysis, cell)
    cost += _DEED_BEHIND * _has_deed_behind(analysis, cell)
    tokens = analysis.tokens
    if cell.low or cell.high >= len(tokens) or tokens[cell.high].text != ":":
        return cost
    if any(edge.end <= cell.high for edge in analysis.quantities):
        return cost  # what counts is no mere heading
    return cost + (_FORMER_HEADING if tokens[cell.body].word in _FORMER else _HEADING)


def _tells_how(analysis: Analysis, cell: Cell) -> bool:
    """Whether a clause begins with a participle and a preposition behind a comma, or behind a noun without one."""
    if not cell.low or cell.body + 2 >= cell.high or any(mark.role is not Role.COMMA for mark in cell.lead):
        return False
    verb, how = analysis.tokens[cell.body], analysis.words[cell.body + 1]
    if how not in _HOW or verb.word == verb.lemma or verb.word.endswith("ing"):
        return False
    is_timed = any(edge.start <= cell.body + 2 < edge.end for edge in analysis.times)
    return not is_timed and not _CARRIED_OUT.isdisjoint(verb.lemmas)


def _has_deed_behind(analysis: Analysis, cell: Cell) -> bool:
    """Whether a clause is a thing that was not had, whose deed the next one says: "no hotel | or flight booked"."""
    joint = analysis.role_at(cell.high)
    if joint is None or joint.role not in _JOINING or joint.start != cell.high:
        return False
    times = (edge.start for edge in analysis.times if edge.start >= joint.end)
    punctuation = (mark.start for mark in analysis.roles(Role.COMMA, joint.end, len(analysis.tokens)))
    end = min((*times, *punctuation), default=len(analysis.tokens))
    return lacks_deed(analysis, (cell.body, cell.high), (joint.end, end))


def _is_torn(analysis: Analysis, cell: Cell) -> bool:
    """Whether a clause begins with what goes with the deed before, and denies its own only behind that."""
    if not cell.low or cell.body >= cell.high or analysis.words[cell.body] not in _PLACED:
        return False
    for mark in analysis.roles(Role.NOT, cell.body + 1, cell.high):
        if analysis.words[mark.end - 1] == "without":
            return not span_mask(cell.body, mark.start) & analysis.content & analysis.verbs & ~analysis.nominal
    return False


def _lacks_verb(analysis: Analysis, cell: Cell) -> bool:
    """Whether a clause goes on with the verb of the one before, and another place: "… but not for travel"."""
    return denies_place(analysis, cell.body) and any(mark.role is Role.BUT for mark in cell.lead)


def _is_step(analysis: Analysis, cell: Cell) -> bool:
    """Whether a word of order opens a clause, or ends it: "… and placed no online order afterwards"."""
    if any(mark.role is Role.THEN for mark in cell.lead):
        return True
    behind = analysis.role_at(cell.high) if cell.low else None
    return behind is not None and behind.role is Role.THEN and ends_clause(analysis.tokens, behind.end)


def _none_since(analysis: Analysis, cell: Cell) -> bool:
    """Whether a clause begins with a "no" and ends in a "since", and so tells what wasn't done: "no plan since"."""
    opens = analysis.role_at(cell.body)
    if opens is None or opens.role is not Role.NOT or not cell.low:
        return False
    ends = (analysis.role_at(cell.high - 1), analysis.role_at(cell.high))
    return any(mark is not None and mark.role is Role.SINCE for mark in ends)
