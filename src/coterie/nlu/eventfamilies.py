"""Families of events: those whose names differ only in what happened, as Trailer Started and Trailer Completed."""

from __future__ import annotations

from collections.abc import Iterator

from coterie.core.wordlists import words
from coterie.nlu.fieldvalues import dimension, is_money, unit_of
from coterie.nlu.index import Entry, SpaceIndex
from coterie.nlu.joinednames import deed_lemmas
from coterie.nlu.mentioned import Head
from coterie.nlu.nameweights import Kind
from coterie.schema.space import FieldType

SPELLED_OUT = "spelled out"
"""Evidence that a whole name is written out."""

_SMALLEST_FAMILY, _FAMILY_SHARE = 2, 0.5
_END = words("end finish complete stop leave exit close")
"""Last words of the names of what tells an end."""

_AT_ITS_END = 0.95
"""What the end of something counts for what lasted until then."""

_LOOKING = words("view see look search browse open click compare save")
"""Last words of the names of what only looks at things."""

DENYING = words("not never no without")
"""Words of denial, which belong to the meaning of some phrases: "not turn up" is to miss."""


def share_words(found: dict[int, Head], denials: int) -> None:
    """The verb for one event of a family says what those beside it are about as well.

    "Watched the trailer to the end" is Trailer Completed, though it is Trailer Started that watching stands for. What
    is said with one of the denials tells of that event only: who didn't turn up to a call has joined none.
    """
    if len(found) < _SMALLEST_FAMILY:
        return
    families: dict[tuple[str, ...], list[Head]] = {}
    for head in found.values():
        if head.entry.family:
            families.setdefault(head.entry.family, []).append(head)
    for heads in families.values():
        if len(heads) < _SMALLEST_FAMILY:
            continue
        shared: dict[int, float] = {}
        for head in heads:
            if head.evidence != "name" and head.how == "name" and not head.mask & denials:
                for token, quality in head.qualities:
                    if quality <= 1.0:  # the very word of the name is what tells this event from the others
                        shared[token] = max(shared.get(token, 0.0), quality * _FAMILY_SHARE)
        for head in heads:
            own = {token for token, _ in head.qualities}
            more = tuple((token, quality) for token, quality in shared.items() if token not in own)
            if more and head.evidence != SPELLED_OUT and any(quality > 1.0 for _, quality in head.qualities):
                mask = head.mask | sum(1 << token for token, _ in more)
                qualities = tuple(sorted((*head.qualities, *more)))
                found[head.entry.id] = Head.of(head.entry, mask, head.strength, qualities, head.how, head.evidence)


def known_at_ends(found: dict[int, Head], index: SpaceIndex) -> None:
    """How long something lasted is known at its end: "played for over an hour" is Session Ended, not its start."""
    for head in list(found.values()):
        if not head.entry.family or takes_time(index, head.entry):
            continue
        for ending in endings(index, head.entry.family):
            before = found.get(ending.id)
            if before is None or before.credit < head.credit:
                strength = head.strength * _AT_ITS_END
                found[ending.id] = Head.of(ending, head.mask, strength, head.qualities, head.how, head.evidence)


def takes_time(index: SpaceIndex, entry: Entry) -> bool:
    """Whether an event keeps how long something took."""
    return any(dimension(unit_of(each.name)) == "time" for each in index.owned_by(entry.name).numbers)


def takes_money(index: SpaceIndex, entry: Entry) -> bool:
    """Whether an event keeps an amount that was paid, and not what something costs that was looked at."""
    if not _LOOKING.isdisjoint(deed_lemmas(entry.name)):
        return False
    owned = index.owned_by(entry.name).entries
    return any(is_money(each) and each.type is FieldType.NUMBER for each in owned)


def endings(index: SpaceIndex, family: tuple[str, ...]) -> Iterator[Entry]:
    """The events in use of a family that tell the end of something and how long it took."""
    for entry in index.entries:
        is_of_family = entry.family == family and entry.kind is Kind.EVENT and entry.active
        if is_of_family and not _END.isdisjoint(deed_lemmas(entry.name)) and takes_time(index, entry):
            yield entry
