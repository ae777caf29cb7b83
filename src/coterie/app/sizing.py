"""How many members a saved audience has."""

from __future__ import annotations

from coterie.app.workspace import Workspace
from coterie.audiences.graph import reach_of
from coterie.audiences.model import SavedAudience, SizePoint


def measure(workspace: Workspace, audience: SavedAudience) -> SizePoint:
    """The size of an audience now, of all who might be members."""
    now = workspace.clock()
    counted = workspace.count(audience.definition, now=now, reach=reach_of(audience))
    return SizePoint(at=now, size=counted.count, of=counted.of)
