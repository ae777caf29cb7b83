"""An entry of a context: one name of the space, with what a model is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from coterie.schema.space import Collection, FieldType

EntryKind = Literal["event", "property", "trait", "audience"]
Because = Literal["said", "linked", "recent"]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One name of the space as a model sees it.

    `event` is the event that a property belongs to. `types` has the type of a property or trait. `because` says why it
    is here: the prompt names it, the linker found it for the prompt, or it was used last.
    """

    kind: EntryKind
    name: str
    because: Because
    event: str | None = None
    collection: Collection = Collection.USERS
    types: tuple[FieldType, ...] = ()
    description: str = ""
    values: tuple[str, ...] = ()
    is_active: bool = True
