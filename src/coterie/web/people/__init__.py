"""The pages of people: signing in, one's account, and the settings of people, tokens, AI terms and the audit log."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from coterie.app.site import Site
from coterie.web.people import account, audit, people, signing, terms, tokens
from coterie.web.shell import Run


def router(site: Site, run: Run[Any]) -> APIRouter:
    """All of them."""
    routes = APIRouter(include_in_schema=False, default_response_class=HTMLResponse)
    for module in (signing, account, people, tokens, terms, audit):
        module.register(routes, site, run)
    return routes
