"""Who calls the interface: found by the gate before, demanded here."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from coterie.accounts.roles import Actor
from coterie.core.errors import SignInRequiredError

_SCHEME = HTTPBearer(
    scheme_name="token", auto_error=False, description="A token of this server, made under Settings, API tokens."
)


def _caller(
    request: Request, _named: Annotated[HTTPAuthorizationCredentials | None, Security(_SCHEME)] = None
) -> Actor:
    """Who calls; the scheme is declared so that the description of the interface names it."""
    actor: Actor | None = getattr(request.state, "actor", None)
    if actor is None:
        raise SignInRequiredError("This needs a token that is good.")
    return actor


Caller = Annotated[Actor, Depends(_caller)]
"""The actor of a call."""
