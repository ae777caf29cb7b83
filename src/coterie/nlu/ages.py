"""Whose age is told: "a 30 year old" is one of the people asked for, the one of "with a 5 year old" is a child."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.nlu.clausework import Stretch
from coterie.nlu.meanings import Edge
from coterie.nlu.mentioned import Head
from coterie.nlu.names import name_forms

_CONCEPTS = ("age", "child_age")
_OLD, _BETWEEN = words("old olds"), words("a an one their some any")
_HAVING = words("with of for have has having got had")
_CHILDREN = words("child kid baby toddler son daughter youngest oldest eldest")


def tells_age_of_another(stretch: Stretch, head: Head, edge: Edge) -> bool:
    """Whether a number of years is the age of somebody else than the trait tells it of."""
    said = (stretch.word(edge.end - 1), stretch.word(edge.end))
    if _OLD.isdisjoint(said) or not any(concept in head.entry.concepts for concept in _CONCEPTS):
        return False
    before = edge.start if stretch.word(edge.start) in _HAVING else edge.start - 1
    while stretch.word(before) in _BETWEEN:
        before -= 1
    is_of_child = bool(_CHILDREN & name_forms(head.entry.name))
    return is_of_child != (stretch.word(before) in _HAVING)
