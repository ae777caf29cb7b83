"""Changes told by what was before and what came of it: "slid from Gold to Silver", "moved up to Premium"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from coterie.core.wordlists import words
from coterie.nlu.analysis import Analysis, span_mask
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.names import name_forms
from coterie.nlu.nameweights import Kind

_MOVING = words("go move switch change shift come get step transition pass cross turn convert make")
_RISING = words("rise climb jump advance progress graduate ascend soar bump level upgrade promote leap")
_FALLING = words("drop fall slip slide sink decline tumble descend relegate demote downgrade slump revert")
_REACHING = words("reach hit attain achieve")
_VERBS = _MOVING | _RISING | _FALLING
_UP, _DOWN = words("up upward upwards"), words("down back downward downwards")
_BEFORE, _AFTER = words("from old previous before prior"), words("to new next after current")
"""Words of the names of what was before a change and of what came of it."""

_RISES, _FALLS = words("upgrade promote rise up"), words("downgrade demote fall down")
_ARTICLES = words("a an the their our")
_PARTICLES_REACH = 2
_BOTH_SAID, _ONE_SAID, _OTHER_WAY, _BONUS = 0.9, 0.75, 0.3, 0.5


class Change(NamedTuple):
    """An event that keeps a change which the prompt tells, the tokens of the verb, and how surely it is meant.

    `bonus` is what speaks for it besides, where both sides of the change are told.
    """

    event: Entry
    mask: int
    strength: float
    bonus: float


class _Side(NamedTuple):
    """A value that is told as one side of a change, with the properties that hold it and where it ends."""

    entries: tuple[Entry, ...]
    value: str
    end: int


def changes_in(analysis: Analysis, index: SpaceIndex) -> Iterator[Change]:
    """The changes that verbs of moving tell, by events that keep both sides of a change."""
    for number in range(len(analysis.tokens)):
        lemmas = analysis.tokens[number].lemmas
        if not _REACHING.isdisjoint(lemmas):
            yield from _told(analysis, index, number, number + 1, None, _side(analysis, index, number + 1, _AFTER))
        elif not _VERBS.isdisjoint(lemmas):
            at = number + 1
            while at <= number + _PARTICLES_REACH and analysis.words[at : at + 1] and analysis.words[at] in _UP | _DOWN:
                at += 1
            given, got = None, None
            start = at
            for _ in range(2):
                word = analysis.words[at] if at < len(analysis.words) else ""
                side = _side(analysis, index, at + 1, _BEFORE if word == "from" else _AFTER)
                if word == "from" and given is None and side is not None:
                    given, at = side, side.end
                elif word in ("to", "into", "onto") and got is None and side is not None:
                    got, at = side, side.end
            if given is not None or got is not None:
                yield from _told(analysis, index, number, start, given, got)


def _side(analysis: Analysis, index: SpaceIndex, start: int, side: frozenset[str]) -> _Side | None:
    """The value that begins at a token, if properties for one side of a change hold it."""
    if start < len(analysis.words) and analysis.words[start] in _ARTICLES:
        start += 1
    best: _Side | None = None
    for hit in analysis.links.value_hits:
        if hit.start != start or not hit.values or (best is not None and hit.end <= best.end):
            continue
        values = [index.values[number] for number in hit.values]
        entries = tuple([index.entries[value.entry] for value in values])
        holding = tuple([e for e in entries if e.kind is Kind.PROPERTY and side & name_forms(e.name)])
        if holding:
            best = _Side(holding, str(values[0].value), hit.end)
    return best


def _told(
    analysis: Analysis, index: SpaceIndex, verb: int, end: int, given: _Side | None, got: _Side | None
) -> Iterator[Change]:
    """The events that keep the sides told, with the verb from one token up to another."""
    sides = [side for side in (given, got) if side is not None]
    if not sides:
        return
    owners = [{event for entry in side.entries for event in entry.events} for side in sides]
    mask = span_mask(verb, end)
    for name in sorted(set.intersection(*owners)):
        event = index.event(name)
        strength, bonus = (_BOTH_SAID, _BONUS) if len(sides) > 1 else (_ONE_SAID, 0.0)
        if _goes_other_way(analysis, index, event, verb, end, given, got):
            strength -= _OTHER_WAY
        yield Change(event, mask, strength, bonus)


def _goes_other_way(
    analysis: Analysis, index: SpaceIndex, event: Entry, verb: int, end: int, given: _Side | None, got: _Side | None
) -> bool:
    """Whether an event for rises is asked for a fall, or the reverse: by the verb, else by the order of the values."""
    names = name_forms(event.name)
    if names.isdisjoint(_RISES | _FALLS):
        return False
    said = {*analysis.tokens[verb].lemmas, *analysis.words[verb + 1 : end]}
    falls = not said.isdisjoint(_FALLING | _DOWN)
    if said.isdisjoint(_RISING | _FALLING | _UP | _DOWN):
        if given is None or got is None:
            return False
        order = [str(value.value) for value in index.values if index.entries[value.entry].id == got.entries[0].id]
        if given.value not in order or got.value not in order:
            return False
        falls = order.index(given.value) > order.index(got.value)
    return names.isdisjoint(_FALLS if falls else _RISES)
