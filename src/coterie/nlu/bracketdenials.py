"""Brackets that spell out a denial: "nothing booked in the last 90 days (no hotel, no flight)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from coterie.nlu.analysis import Analysis
from coterie.nlu.clauses import Clause
from coterie.nlu.frames import EventFrame, Shape
from coterie.nlu.index import SpaceIndex
from coterie.nlu.joinednames import deed_lemmas
from coterie.nlu.mentioned import bits
from coterie.nlu.verbnouns import stems_of


def spell_out(clauses: Sequence[Clause], analysis: Analysis, index: SpaceIndex) -> None:
    """Give what brackets deny the time and the deed of the denial that they spell out, which then says no more."""
    head: Clause | None = None
    for clause in clauses:
        frame = clause.event
        if frame is None or not frame.negated or len(clause.frames) > 1 or frame.shape is not Shape.PLAIN:
            head = None
            continue
        place = _opened_at(clause, analysis)
        if place is None:
            head = clause
        elif head is not None and head.high <= place and head.event is not None:
            _take_over(clause, frame, head.event, analysis, index)
            head.dropped = head.dropped or not head.event.tests


def _opened_at(clause: Clause, analysis: Analysis) -> int | None:
    """The place of the bracket in which a clause stands, which may open it."""
    texts = [token.text for token in analysis.tokens]
    for place in range(min(clause.body, len(texts) - 1), -1, -1):
        if texts[place] == "(":
            return place
        if texts[place] == ")" and place < clause.body:
            return None
    return None


def _take_over(clause: Clause, frame: EventFrame, head: EventFrame, analysis: Analysis, index: SpaceIndex) -> None:
    own = frame if frame.window is not None else replace(frame, window=head.window)
    deeds = {lemma for number in bits(head.mask) for lemma in analysis.tokens[number].lemmas}
    deeds |= {stem for lemma in deeds for stem in stems_of(lemma)}
    said = {lemma for token in analysis.tokens[clause.body : clause.high] for lemma in token.lemmas}
    name = frame.events[0]
    if len(frame.events) == 1 and said.isdisjoint(deed_lemmas(name)) and deeds.isdisjoint(deed_lemmas(name)):
        family = index.event(name).family
        for event in index.space.events:
            entry = index.event(event.name)
            if family and entry.family == family and entry.active and not deeds.isdisjoint(deed_lemmas(event.name)):
                own = replace(own, events=(event.name,))
                break
    clause.set_event(own)
