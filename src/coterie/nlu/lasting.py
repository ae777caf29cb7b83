"""How long something took, where that can't be when it happened."""

from __future__ import annotations

from coterie.core.wordlists import words
from coterie.language.ast import Unit
from coterie.nlu.clausework import Stretch
from coterie.nlu.grammar import Role
from coterie.nlu.meanings import Edge, Window, WindowKind

_LASTING, _COMPARING = words("for over more longer at less under"), words("longer more over at less under shorter")
_PAST = words("last past previous recent ago within")


def only_lasted(stretch: Stretch, edge: Edge) -> bool:
    """Whether a time of minutes or hours is how long something took, and not when: "read it for over 10 minutes"."""
    window = edge.meaning
    if not isinstance(window, Window) or window.kind is not WindowKind.LAST or window.length is None:
        return False
    if window.length.unit is not Unit.HOURS or stretch.word(edge.start) not in _LASTING:
        return False
    said = {stretch.word(number) for number in range(edge.start, edge.end)}
    is_denied = any(mark.role in (Role.NOT, Role.NEITHER) for mark in stretch.analysis.marks)
    return not is_denied and not said.isdisjoint(_COMPARING) and said.isdisjoint(_PAST)


def went_on_for_a_while(stretch: Stretch, edge: Edge) -> bool:
    """Whether a "for a while" tells how long something that was done went on: "paused a listing for a while"."""
    said = [stretch.word(number) for number in range(edge.start, edge.end)]
    is_denied = any(mark.role in (Role.NOT, Role.NEITHER) for mark in stretch.analysis.marks)
    return not is_denied and said[:1] == ["for"] and said[-1] in ("while", "time") and len(said) > 1
