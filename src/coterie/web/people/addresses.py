"""Addresses that are handed on: in invites, in examples, and to the identity provider."""

from __future__ import annotations

from fastapi import Request

from coterie.app.site import Site
from coterie.web.visit import url


def public_address(request: Request, site: Site) -> str:
    """How people reach this server: for links that are handed on."""
    if site.settings.public_url:
        return site.settings.public_url
    return f"{request.url.scheme}://{request.url.netloc}{url('')}"
