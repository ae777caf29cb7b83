"""The shell around every page: who is signed in, the section one is in, and what has just been done.

A handler ends with `return page(request, actor, "audiences/list.html", section="audiences", audiences=found)`; after
a POST, with `return leave(request, "/audiences", told="Deleted Lapsed.", undo="/audiences/lapsed/restore")`.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeVar
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse

from coterie.accounts.roles import Actor
from coterie.web.rendering import render
from coterie.web.visit import VISIT, url

Result = TypeVar("Result")
Run = Callable[[Callable[[], Result]], Awaitable[Result]]
"""Runs something that takes a while beside the event loop."""

READING = ["GET", "HEAD"]

Section = Literal["", "audiences", "profiles", "catalog", "settings"]

_TOAST_COOKIE = "coterie_told"
_TOAST_SECONDS = 60
_MOST_TOLD = 300


@dataclass(frozen=True, kw_only=True)
class Toast:
    """What has just been done; `undo` is the path that takes it back by POST."""

    text: str
    undo: str = ""


@dataclass(frozen=True, kw_only=True)
class Shell:
    """What base.html needs beside the page itself. `here` is the path with its query, `path` without."""

    section: Section
    space: str
    path: str
    here: str
    toast: Toast | None


@dataclass(frozen=True, kw_only=True)
class Pager:
    """A page of a list: what is said about it, and the paths before and after."""

    told: str
    previous: str = ""
    next: str = ""


def page(
    request: Request,
    actor: Actor | None,
    template: str,
    /,
    *,
    section: Section = "",
    status: int = 200,
    **context: Any,  # noqa: ANN401 - whatever the template shows
) -> HTMLResponse:
    """A page in the shell, for whoever asks; None for nobody who is known."""
    toast = _read_toast(request)
    path, query = VISIT.get().path, request.url.query
    naming = getattr(request.app.state, "space_title", None) if "app" in request.scope else None
    shell = Shell(
        section=section,
        space=naming() if naming and actor else "",
        path=path,
        here=f"{path}?{query}" if query else path,
        toast=toast,
    )
    shown = render(template, shell=shell, actor=actor, **context)
    response = HTMLResponse(shown, status_code=status)
    if toast is not None:
        response.delete_cookie(_TOAST_COOKIE, path=VISIT.get().root_path or "/")
    return response


def leave(request: Request, path: str, *, told: str = "", undo: str = "") -> RedirectResponse:
    """After something was done: on to another page, which says so once, with a button for `undo` where one is named."""
    response = RedirectResponse(url(path), status_code=303)
    if told:
        text = told if len(told) <= _MOST_TOLD else f"{told[: _MOST_TOLD - 1]}…"
        content = urlsafe_b64encode(json.dumps({"text": text, "undo": undo}).encode()).decode()
        response.set_cookie(
            _TOAST_COOKIE,
            content,
            max_age=_TOAST_SECONDS,
            path=VISIT.get().root_path or "/",
            httponly=True,
            samesite="lax",
            secure=request.url.scheme == "https",
        )
    return response


def pager(path: str, query: Mapping[str, str], *, number: int, size: int, total: int, noun: str) -> Pager:
    """Page `number` of a list, counted from 1, of `size` entries each; `query` is what else the address holds."""
    first, last = (number - 1) * size + 1, min(number * size, total)

    def at(place: int) -> str:
        return f"{path}?{urlencode({**query, **({'page': place} if place > 1 else {})})}".rstrip("?")

    return Pager(
        told=f"{first:,} to {last:,} of {total:,} {noun}" if total else f"No {noun}",
        previous=at(number - 1) if number > 1 else "",
        next=at(number + 1) if last < total else "",
    )


def pager_of_found(path: str, query: Mapping[str, str], *, number: int, size: int, found: int) -> Pager:
    """As `pager`, of unknown length: `found` is how many there are from there on, at most one more than a page."""
    first = (number - 1) * size

    def at(place: int) -> str:
        return f"{path}?{urlencode({**query, 'page': place})}"

    return Pager(
        told=f"{first + 1:,} to {first + min(found, size):,}" if found else "",
        previous=at(number - 1) if number > 1 else "",
        next=at(number + 1) if found > size else "",
    )


def _read_toast(request: Request) -> Toast | None:
    """What `leave` left. Whatever else the cookie holds is shown as text or not at all; undoing needs a CSRF token."""
    try:
        found = json.loads(urlsafe_b64decode(request.cookies.get(_TOAST_COOKIE, "")))
        undo = str(found["undo"])
        is_path = undo.startswith("/") and not undo.startswith("//")
        return Toast(text=str(found["text"])[:_MOST_TOLD], undo=undo if is_path else "")
    except (Base64Error, KeyError, TypeError, ValueError):
        return None
