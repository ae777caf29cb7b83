"""What somebody sent after their session had ended: held in the page to sign in on, and sent from the one after it.

Only what a page of ours has sent is held: another site could otherwise have it sent by whoever signs in.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from dataclasses import dataclass
from urllib.parse import parse_qsl

from fastapi import Request

from coterie.web.gate import CSRF_FIELD, safe_next
from coterie.web.visit import VISIT

MOST_BYTES = 40_000
"""What is longer isn't held, since the page to sign in on has to send it along."""

_MOST_FIELDS = 5000
_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True)
class Held:
    """A form: the path that it goes to, and its fields as they were sent."""

    path: str
    body: str

    @property
    def fields(self) -> list[tuple[str, str]]:
        """The fields in order, but for the token of the session that has ended, and passwords."""
        try:
            body = urlsafe_b64decode(self.body).decode("utf-8", "replace")
            sent = parse_qsl(body, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
        except (Base64Error, ValueError):
            return []
        return [(name, value) for name, value in sent if name != CSRF_FIELD and "password" not in name]


def held_of(request: Request, body: bytes) -> Held | None:
    """The form of a request that nobody known has sent; None where it can't be held."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    is_ours = request.headers.get("sec-fetch-site") == "same-origin"
    if kind != _FORM or not is_ours or request.method != "POST" or len(body) > MOST_BYTES:
        return None
    return held(VISIT.get().path, urlsafe_b64encode(body).decode())


def dumped(form: Held) -> str:
    """A form as a text."""
    return json.dumps([form.path, form.body])


def loaded(text: str | None) -> Held | None:
    """The form of a text."""
    return None if text is None else held(*json.loads(text))


def held(path: str, body: str) -> Held | None:
    """The form that a page to sign in on has kept."""
    return Held(path, body) if path and safe_next(path) == path and body else None
