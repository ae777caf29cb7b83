"""Parts of a draft's page that a browser has already: what is as it was isn't sent, parsed and laid out again."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from markupsafe import Markup, escape

from coterie.schema.space import Space

_FIGURES = re.compile(r"(?<=data-keep>)[^<]*")
_MOST = 20_000
_MOST_WRITTEN = 2000
_RUN = secrets.token_hex(8)
"""Other templates may write the same otherwise, so nothing is taken as known that another process has written."""

_STUB = Markup('<div id="{}" data-same></div>')


@dataclass(frozen=True)
class Parts:
    """The parts of a page. `held` has the digests of those that the browser has, by their ids."""

    held: Mapping[str, str] = field(default_factory=dict)

    def part(self, name: str, key: object, caller: Callable[[], str]) -> Markup:
        """A part, whose first element has its id; one that the browser has is only named. Parts lie in no part.

        `key` is all that its text depends on, so that what the browser has isn't even written. Figures are no matter of
        it: they are sent for themselves, when they have been counted.
        """
        digest = _digest(f"{_RUN}{key!r}")
        return _STUB.format(name) if self.held.get(name) == digest else _marked(name, str(caller()), digest)

    def written(self, name: str, text: Text) -> Markup:
        """A part that is written already."""
        return _STUB.format(name) if self.held.get(name) == text.digest else _marked(name, text.html, text.digest)


@dataclass(frozen=True)
class Text:
    """What was written of a part, and the digest of that without its figures."""

    html: str
    digest: str


@dataclass
class Written:
    """The rows that were written lately, by all that their text depends on, for as long as the space is the same.

    An edit changes one row of many, and every page of a draft shows all of them.
    """

    _space: Space | None = None
    _texts: dict[Hashable, Text] = field(default_factory=dict)

    def once(self, space: Space, key: Hashable, write: Callable[[], str]) -> Text:
        """What was written for the key before, or is now."""
        if self._space is not space or len(self._texts) >= _MOST_WRITTEN:
            self._space, self._texts = space, {}
        text, known = self._texts.get(key), self._texts
        if text is None:
            html = str(write())
            text = known[key] = Text(html, _digest(_FIGURES.sub("", html)))
        return text


def held_parts(text: str) -> Parts:
    """What a browser says that it has: ids and digests, each pair with a colon between."""
    pairs = (item.rpartition(":") for item in text[:_MOST].split())
    return Parts({name: digest for name, _, digest in pairs})


def _digest(text: str) -> str:
    return blake2b(text.encode("utf-8", "replace"), digest_size=6).hexdigest()


def _marked(name: str, html: str, digest: str) -> Markup:
    place = f' id="{escape(name)}"'
    return Markup(html.replace(place, f'{place} data-is="{digest}"', 1))  # noqa: S704 - of our templates
