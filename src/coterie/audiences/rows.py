"""Rows of the tables as values, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import RowMapping

from coterie.audiences.model import AudienceVersion, Author, Options, SavedAudience, Status
from coterie.audiences.naming import name_key
from coterie.language.ast import AudienceType


def audience_of(row: RowMapping) -> SavedAudience:
    """A row of `audiences`."""
    is_enabled = bool(row["is_enabled"])
    return SavedAudience(
        id=row["id"],
        key=row["key"],
        name=row["name"],
        description=row["description"],
        folder_id=row["folder_id"],
        audience_type=AudienceType(row["audience_type"]),
        query=row["query"],
        options=_options(row),
        is_enabled=is_enabled,
        status=Status(row["status"]) if is_enabled else Status.DISABLED,
        problem=row["problem"],
        size=row["size"],
        of=row["of"],
        sized_at=row["sized_at"],
        created_at=row["created_at"],
        created_by=Author(row["created_by"], row["created_by_name"]),
        updated_at=row["updated_at"],
        updated_by=Author(row["updated_by"], row["updated_by_name"]),
        version=row["version"],
        deleted_at=row["deleted_at"],
    )


def version_of(row: RowMapping) -> AudienceVersion:
    """A row of `audience_versions`."""
    return AudienceVersion(
        audience_id=row["audience_id"],
        version=row["version"],
        at=row["at"],
        by=Author(row["by"], row["by_name"]),
        deed=row["deed"],
        name=row["name"],
        description=row["description"],
        query=row["query"],
        options=_options(row),
    )


def version_row(audience: SavedAudience, deed: str) -> Mapping[str, Any]:
    """What `audience_versions` keeps of an audience that was just saved."""
    return {
        "audience_id": audience.id,
        "version": audience.version,
        "at": audience.updated_at,
        "by": audience.updated_by.id,
        "by_name": audience.updated_by.name,
        "deed": deed,
        "name": audience.name,
        "description": audience.description,
        "query": audience.query,
        **options_row(audience.options),
    }


def options_row(options: Options) -> Mapping[str, Any]:
    """Options in the columns that both tables have."""
    return {
        "include_anonymous": options.include_anonymous,
        "include_history": options.include_history,
        "lookback_days": options.lookback_days,
    }


def _options(row: RowMapping) -> Options:
    return Options(
        include_anonymous=bool(row["include_anonymous"]),
        include_history=bool(row["include_history"]),
        lookback_days=row["lookback_days"],
    )


def audience_row(audience: SavedAudience) -> Mapping[str, Any]:
    """An audience in the columns that saving sets."""
    return {
        "id": audience.id,
        "key": audience.key,
        "name": audience.name,
        "name_key": name_key(audience.name),
        "description": audience.description,
        "folder_id": audience.folder_id,
        "audience_type": audience.audience_type,
        "query": audience.query,
        **options_row(audience.options),
        "is_enabled": audience.is_enabled,
        "status": audience.status,
        "problem": audience.problem,
        "created_at": audience.created_at,
        "created_by": audience.created_by.id,
        "created_by_name": audience.created_by.name,
        "updated_at": audience.updated_at,
        "updated_by": audience.updated_by.id,
        "updated_by_name": audience.updated_by.name,
        "version": audience.version,
    }


def differences(before: SavedAudience, after: SavedAudience) -> Mapping[str, object]:
    """What an edit changed, for the audit log; what it was is kept as a version."""
    fields = ("name", "description", "query", "options")
    changed = [field for field in fields if getattr(before, field) != getattr(after, field)]
    found: dict[str, object] = {"name": after.name, "version": after.version, "changed": changed}
    return found | ({"former_name": before.name} if "name" in changed else {})
