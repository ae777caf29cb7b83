"""Insights into one audience: who its members are, whom they share with another one, how its size has moved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from coterie.accounts.roles import Actor
from coterie.app.audience_service import AudienceService
from coterie.audiences.insight import IdentifierShare, Overlap, Subject, TraitDifference, ValueShare
from coterie.core.errors import ExposedError
from coterie.schema.personal import is_personal
from coterie.schema.space import AudienceRef, Space
from coterie.web.charts import HALF, Chart, line_chart
from coterie.web.profiles.view import shown, text_of

MOST_BARS = 6


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A value and its share of the members and of the others, 0 to 1."""

    text: str
    inside: float
    outside: float
    is_other: bool = False


@dataclass(frozen=True, kw_only=True)
class Difference:
    """How members differ from the others in a trait."""

    key: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True, kw_only=True)
class Circles:
    """Two overlapping circles in a view box of 300 by 160, their areas as the sizes."""

    first: tuple[float, float]
    second: tuple[float, float]


@dataclass(frozen=True, kw_only=True)
class Insights:
    """All that the page shows. `problem` says why there is no overlap."""

    as_of: datetime
    identifiers: tuple[IdentifierShare, ...]
    chart: Chart | None
    has_traits: bool
    differences: tuple[Difference, ...]
    overlap: Overlap | None
    circles: Circles | None
    other: AudienceRef | None
    problem: str


def insights(service: AudienceService, subject: Subject, other: str, space: Space, actor: Actor) -> Insights:
    """Everything about an audience; `other` is the key of the one it is compared with, or empty."""
    found, problem = None, ""
    if other:
        try:
            found = service.overlap(subject, other)
        except ExposedError as error:
            problem = error.message
    moved = service.size_over_time(subject)
    return Insights(
        as_of=subject.now,
        identifiers=service.identifier_breakdown(subject),
        chart=line_chart([(point.at, point.size) for point in moved.points], HALF),
        has_traits=moved.has_traits,
        differences=tuple(
            _difference(item, actor)
            for item in service.trait_differences(subject)
            if actor.sees_personal_data or not is_personal(item.key)
        ),
        overlap=found,
        circles=_circles(found) if found else None,
        other=next((item for item in space.audiences if item.key == other), None) if found else None,
        problem=problem,
    )


def others(space: Space, key: str, subject: Subject) -> Sequence[AudienceRef]:
    """The audiences that one can be compared with."""
    return sorted(
        (item for item in space.audiences_of(subject.collection).values() if item.key != key),
        key=lambda item: (item.name or item.key).casefold(),
    )


def _difference(found: TraitDifference, actor: Actor) -> Difference:
    values = sorted(found.values, key=lambda item: -max(item.inside, item.outside))[:MOST_BARS]
    rest = [item for item in found.values if item not in values]
    other = ValueShare(
        value=None,
        inside=found.other.inside + sum(item.inside for item in rest),
        outside=found.other.outside + sum(item.outside for item in rest),
    )
    bars = [
        Bar(text=text_of(shown(actor, found.key, item.value)), inside=item.inside, outside=item.outside)
        for item in values
    ]
    for text, item in (("other values", other), ("no value", found.missing)):
        if item.inside or item.outside:
            bars.append(Bar(text=text, inside=item.inside, outside=item.outside, is_other=True))
    return Difference(key=found.key, bars=tuple(bars))


def _circles(found: Overlap) -> Circles:
    """The circles, as far apart as their common part is small. It is drawn near enough; the figures say it exactly."""
    largest = max(found.first, found.second, 1)
    radii = [max(60 * (size / largest) ** 0.5, 4) for size in (found.first, found.second)]
    smaller = max(min(found.first, found.second), 1)
    apart = sum(radii) - min(found.both / smaller, 1.0) * 2 * min(radii)
    if not found.both:
        apart = sum(radii) + 8
    width = radii[0] + apart + radii[1]
    start = (300 - width) / 2 + radii[0]
    return Circles(first=(round(start, 1), round(radii[0], 1)), second=(round(start + apart, 1), round(radii[1], 1)))
