"""Which audiences name which (`segment.md` 2.15)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta

from coterie.audiences.model import CycleError, Options, SavedAudience
from coterie.core.errors import QueryError
from coterie.language.ast import AudienceType, Definition
from coterie.language.references import Known, Membership, Reach, references

ELIGIBLE = frozenset({"user_id", "email", "android.idfa", "ios.idfa"})
"""Types of external ids of which a member needs one, unless anonymous users are included (`segment.md` 2.21)."""


def reach_of(audience: SavedAudience) -> Reach:
    """What an audience counts beside its conditions. Its history is reckoned from when it was made (2.20)."""
    return reach_by(audience.options, audience.audience_type, made_at=audience.created_at)


def reach_by(options: Options, audience_type: AudienceType, *, made_at: datetime) -> Reach:
    """What options leave of profiles and events, for an audience made at a moment."""
    return Reach(identified_by=_identified_by(options, audience_type), since=_first_moment(options, made_at))


def _identified_by(options: Options, audience_type: AudienceType) -> frozenset[str] | None:
    """The types of external ids of which a member needs one; None where it needs none, as accounts do."""
    return None if options.include_anonymous or audience_type is AudienceType.ACCOUNTS else ELIGIBLE


def _first_moment(options: Options, created_at: datetime) -> datetime | None:
    """From when on events count; None for all of history."""
    if not options.include_history:
        return created_at
    if options.lookback_days is None:
        return None
    try:
        return created_at - timedelta(days=options.lookback_days)
    except OverflowError:
        return None


def known_of(audiences: Iterable[SavedAudience]) -> Known:
    """The computed audiences by their keys; one whose query can't be read any more is left out."""
    known = {}
    for audience in audiences:
        try:
            known[audience.key] = Membership(definition=audience.definition, reach=reach_of(audience))
        except QueryError:
            continue
    return known


def consumers(key: str, audiences: Iterable[SavedAudience], known: Known) -> tuple[SavedAudience, ...]:
    """The audiences that name this one themselves."""
    return tuple(
        item for item in audiences if item.key in known and key in references(known[item.key].definition, known)
    )


def refuse_cycle(audience: SavedAudience, definition: Definition, known: Known, names: Mapping[str, str]) -> None:
    """Raise CycleError where an audience with this definition would, by way of others, be defined by itself."""
    seen: set[str] = set()
    open_ones: list[tuple[str, tuple[str, ...]]] = [
        (key, (audience.key,)) for key in reversed(references(definition, known))
    ]
    while open_ones:
        key, path = open_ones.pop()
        if key == audience.key:
            raise CycleError(tuple(names.get(step, step) for step in (*path, key)))
        if key not in seen:
            seen.add(key)
            below = references(known[key].definition, known)
            open_ones.extend((other, (*path, key)) for other in reversed(below))
