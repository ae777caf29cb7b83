"""Nouns for whoever is asked for, though a field has them as values: the members of "premium members"."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis
from coterie.nlu.grammar import Role
from coterie.nlu.index import Entry
from coterie.nlu.linking import ValueHit
from coterie.nlu.names import name_forms

_ANYBODY, AS_HEAD = words("member user customer guest contact account profile"), 0.5
"""Nouns for whoever is asked for, and what one counts as a value of a field where it is only that."""

_BESIDE_HEADS = (Role.RELATIVE, Role.WHOSE, Role.WITH, Role.NOT, Role.EXCEPT, Role.PREPOSITION)


def heads_people(analysis: Analysis, hit: ValueHit, entry: Entry) -> bool:
    """Whether a noun only stands for the people, of whom a word before it tells more: "premium members"."""
    before = hit.start - 1
    if hit.end - hit.start > 1 or before < 0 or analysis.tokens[hit.start].lemma not in _ANYBODY:
        return False
    is_told = analysis.content >> before & 1 and analysis.subjects >> hit.start & 1
    if not is_told or not analysis.links.forms[before].isdisjoint(name_forms(entry.name)):
        return False
    return not any(mark.start < before for mark in analysis.marks if mark.role in _BESIDE_HEADS)
