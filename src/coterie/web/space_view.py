"""What a space is called, what is said about it, and how much it holds."""

from __future__ import annotations

from dataclasses import dataclass

from coterie.app.workspace import Workspace
from coterie.core.text import bare
from coterie.language.ast import AudienceType
from coterie.schema.space import Space

_SMALL_WORDS = frozenset({"a", "and", "at", "by", "for", "in", "of", "on", "the", "to"})


@dataclass(frozen=True, kw_only=True)
class SpaceView:
    """The head of the page; `facts` are numbers and what they count."""

    name: str
    title: str
    about: str
    facts: tuple[tuple[int, str], ...]


def space_view(workspace: Workspace) -> SpaceView:
    """The head of the page."""
    space = workspace.space()
    title, about = _title(space)
    users, accounts = (workspace.size(audience_type) for audience_type in AudienceType)
    counted = [
        (users, "users"),
        (accounts, "accounts"),
        (len(space.events), "events"),
        (len(space.traits), "traits"),
        (len(space.audiences), "audiences"),
    ]
    return SpaceView(
        name=space.name,
        title=title,
        about=about,
        facts=tuple((number, noun) for number, noun in counted if number or noun == "users"),
    )


def space_title(space: Space) -> str:
    """What a space is called where there is room for its name alone."""
    return _title(space)[0]


def _title(space: Space) -> tuple[str, str]:
    """A space's name as a heading, and what is said about it.

    Where the words about it begin with its name, that is how it is written: `marlow_finch` as in "Marlow & Finch: an
    online shop". Else `northwind_outfitters` becomes Northwind Outfitters, and a name with capitals stays as it is.
    """
    named, colon, rest = space.about.partition(":")
    if colon and bare(named) == bare(space.name):
        about = rest.strip()
        return named.strip(), about[:1].upper() + about[1:]
    words = space.name.replace("_", " ").replace("-", " ").split()
    if not words or not space.name.islower():
        return space.name, space.about
    title = " ".join(word if word in _SMALL_WORDS and index else word.capitalize() for index, word in enumerate(words))
    return title, space.about
