"""Who uses the pages, until accounts and web.gate say it: whoever is there is the owner."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from fastapi import Request


class Role(StrEnum):
    """What somebody is in the workspace."""

    OWNER = "owner"


@dataclass(frozen=True, kw_only=True)
class Actor:
    """Who asks."""

    id: str = "local"
    name: str = "Local owner"
    email: str = ""
    role: Role = Role.OWNER
    sees_personal_data: bool = True
    via: str = "local"
    csrf: str = ""


def actor_of(request: Request) -> Actor:
    """Who asks."""
    del request
    return Actor()
