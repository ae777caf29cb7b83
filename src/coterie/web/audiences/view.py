"""What the pages of audiences show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from coterie.accounts.roles import Actor
from coterie.app.answers import groups
from coterie.app.workspace import Sample
from coterie.audiences.keys import RESERVED
from coterie.audiences.model import AudienceVersion, SavedAudience, SizePoint, Status
from coterie.language.ast import AudienceType
from coterie.language.describe import describe
from coterie.language.parser import parse_audience
from coterie.schema.space import Space
from coterie.web.profiles.view import shown
from coterie.web.shown import Cell, Column, ShownGroup, cell, shown_group

BADGES: Mapping[Status, str] = {
    Status.PREPARING: "info busy",
    Status.COMPUTING: "info busy",
    Status.LIVE: "good",
    Status.NOT_COMPUTING: "warn",
    Status.DISABLED: "hollow",
    Status.FAILED: "bad",
}
"""How each status is coloured."""

TREND_POINTS = 30


@dataclass(frozen=True, kw_only=True)
class ListRow:
    """An audience in the list; `trend` are its latest sizes."""

    audience: SavedAudience
    path: str
    badge: str
    trend: tuple[int, ...]
    change: str


@dataclass(frozen=True, kw_only=True)
class MemberRow:
    """A member in a sample; `path` leads to the profile, where there is one."""

    id: str
    path: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, kw_only=True)
class MemberTable:
    """Some members; `called` is what their ids are."""

    called: str
    columns: tuple[Column, ...]
    rows: tuple[MemberRow, ...]


@dataclass(frozen=True, kw_only=True)
class VersionRow:
    """A version, and what was changed by it."""

    version: AudienceVersion
    changes: tuple[str, ...]
    sentence: str


def path_of(audience: SavedAudience) -> str:
    """The path of an audience's page."""
    return f"/audiences/{audience.id if audience.key in RESERVED else audience.key}"


def list_row(audience: SavedAudience, sizes: Sequence[SizePoint]) -> ListRow:
    """An audience in the list."""
    trend = tuple(point.size for point in sizes[-TREND_POINTS:])
    return ListRow(
        audience=audience, path=path_of(audience), badge=BADGES[audience.status], trend=trend, change=change_of(trend)
    )


def change_of(trend: Sequence[int]) -> str:
    """How a size has moved, in words."""
    if len(trend) < 2:  # noqa: PLR2004 - a change has two ends
        return ""
    difference = trend[-1] - trend[0]
    return f"{difference:+,}".replace("-", "−") if difference else "±0"


def conditions(audience: SavedAudience, space: Space) -> tuple[ShownGroup, ...]:
    """The conditions as the builder groups them."""
    return tuple(shown_group(group) for group in groups(audience.definition, space))


def member_table(
    sample: Sample,
    audience_type: AudienceType,
    profile_ids: Mapping[tuple[str, str], int],
    actor: Actor,
    *,
    why_of: str = "",
) -> MemberTable:
    """Some members, masked where they must be; each leads to why it is in the audience of the key `why_of`."""
    rows = []
    for member in sample.members:
        pairs = [(kind, value) for kind, values in member.external_ids.items() for value in values]
        found = next((profile_ids[pair] for pair in pairs if pair in profile_ids), None)
        rows.append(
            MemberRow(
                id=str(shown(actor, "id", member.id)),
                path=_profile_path(member.id, found, audience_type, why_of),
                cells=tuple(cell(shown(actor, key, member.traits.get(key))) for key in sample.columns),
            )
        )
    numeric = [
        any(row.cells[place].text for row in rows)
        and all(row.cells[place].is_number or not row.cells[place].text for row in rows)
        for place in range(len(sample.columns))
    ]
    return MemberTable(
        called="User" if audience_type is AudienceType.USERS else "Account",
        columns=tuple(
            Column(name=name, is_number=is_one) for name, is_one in zip(sample.columns, numeric, strict=True)
        ),
        rows=tuple(rows),
    )


def _profile_path(member_id: str, profile_id: int | None, audience_type: AudienceType, why_of: str) -> str:
    why = {"audience": why_of} if why_of else {}
    if audience_type is AudienceType.ACCOUNTS:
        return f"/profiles/account?{urlencode({'id': member_id, **why})}"
    if profile_id is None:
        return ""
    return f"/profiles/{profile_id}/audiences?{urlencode(why)}" if why else f"/profiles/{profile_id}"


def external_ids(sample: Sample) -> list[tuple[str, str]]:
    """All external ids of the members of a sample, as pairs of type and value."""
    return [
        (kind, value) for member in sample.members for kind, values in member.external_ids.items() for value in values
    ]


def version_rows(
    versions: Sequence[AudienceVersion], audience_type: AudienceType, space: Space
) -> tuple[VersionRow, ...]:
    """The versions, the newest first, each with what it changed of the one before."""
    found = []
    for place, version in enumerate(versions):
        before = versions[place + 1] if place + 1 < len(versions) else None
        found.append(
            VersionRow(
                version=version,
                changes=_changes(before, version),
                sentence=describe(parse_audience(version.query, audience_type), space),
            )
        )
    return tuple(found)


def chart_points(sizes: Sequence[SizePoint]) -> list[tuple[datetime, int]]:
    """Sizes as a chart takes them: the last one of each day."""
    days = {point.at.date(): (point.at, point.size) for point in sizes}
    return list(days.values()) if len(days) > 1 else [(point.at, point.size) for point in sizes]


def _changes(before: AudienceVersion | None, after: AudienceVersion) -> tuple[str, ...]:
    if before is None:
        return ()
    parts = (
        ("name", before.name != after.name),
        ("description", before.description != after.description),
        ("conditions", before.query != after.query),
        ("options", before.options != after.options),
    )
    return tuple(name for name, is_changed in parts if is_changed)
