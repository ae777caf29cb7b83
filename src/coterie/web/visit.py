"""The request that a page is rendered for: who is here, under which path the server lies, and the request's id.

Held in a context variable, so that every template knows it and no page can forget to hand it on.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import dataclass

from coterie.accounts.roles import Actor


@dataclass(frozen=True, kw_only=True)
class Visit:
    """A request. `path` is without `root_path`; `csrf` is what forms send back, also before anybody signed in."""

    id: str = ""
    root_path: str = ""
    path: str = "/"
    actor: Actor | None = None
    csrf: str = ""


VISIT: ContextVar[Visit] = ContextVar("visit", default=Visit())  # noqa: B039 - a frozen value


def url(path: str) -> str:
    """The address of a page of this server, wherever the server lies. Every link and redirect is made with it."""
    return f"{VISIT.get().root_path}{path}"
