"""Parts of a draft's page that a browser has already: what is as it was isn't sent, parsed and laid out again."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from markupsafe import Markup, escape

from coterie.schema.space import Space

_FIGURES = re.compile(r"(?<=data-keep>)[^<]*")
_MOST = 20_000
_MOST_WRITTEN = 2000
_STUB = Markup('<div id="{}" data-same></div>')


@dataclass(frozen=True)
class Parts:
    """The parts of a page. `held` has the digests of those that the browser has, by their ids."""

    held: Mapping[str, str] = field(default_factory=dict)

    def part(self, name: str, caller: Callable[[], str]) -> Markup:
        """A part, whose first element has its id; one that the browser has is only named. Parts lie in no part.

        Figures are no matter of the digest: they are sent for themselves, when they have been counted.
        """
        html = str(caller())
        digest = blake2b(_FIGURES.sub("", html).encode(), digest_size=6).hexdigest()
        if self.held.get(name) == digest:
            return _STUB.format(name)
        marked = f' id="{escape(name)}"'
        return Markup(html.replace(marked, f'{marked} data-is="{digest}"', 1))  # noqa: S704 - of our templates


@dataclass
class Written:
    """The rows that were written lately, by all that their text depends on, for as long as the space is the same.

    An edit changes one row of many, and every page of a draft shows all of them.
    """

    _space: Space | None = None
    _html: dict[Hashable, str] = field(default_factory=dict)

    def once(self, space: Space, key: Hashable, write: Callable[[], str]) -> str:
        """What was written for the key before, or is now."""
        if self._space is not space or len(self._html) >= _MOST_WRITTEN:
            self._space, self._html = space, {}
        html, known = self._html.get(key), self._html
        if html is None:
            html = known[key] = write()
        return html


def held_parts(text: str) -> Parts:
    """What a browser says that it has: ids and digests, each pair with a colon between."""
    pairs = (item.rpartition(":") for item in text[:_MOST].split())
    return Parts({name: digest for name, _, digest in pairs})
