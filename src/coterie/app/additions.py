"""What people add to a space beside its data: saved audiences, and notes on what is in it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from coterie.language.references import Known, no_audiences
from coterie.schema.space import AudienceRef, Space


@dataclass(frozen=True, kw_only=True)
class Additions:
    """Additions as of a revision, which is another one after every change."""

    revision: Hashable = None
    audiences: tuple[AudienceRef, ...] = ()
    known: Callable[[], Known] = no_audiences
    noted: Callable[[Space], Space] = lambda space: space

    def to(self, space: Space) -> Space:
        """The space with what was added."""
        if self.revision is None:
            return space
        ours = {(item.collection, item.key) for item in self.audiences}
        others = tuple(item for item in space.audiences if (item.collection, item.key) not in ours)
        # A key of a saved audience names that audience, whatever the data has under it.
        traits = tuple(item for item in space.traits if (item.collection, item.key) not in ours)
        return self.noted(replace(space, audiences=(*others, *self.audiences), traits=traits))


def nothing_added() -> Additions:
    """For a space that only has its data."""
    return Additions()
