"""What the records add to a space; apart from `additions`, since a workspace without records loads no database."""

from __future__ import annotations

from collections.abc import Callable

from coterie.app.additions import Additions
from coterie.app.space_settings import SettingsOfSpace
from coterie.audiences.notes import Notes, with_notes
from coterie.audiences.saved import Audiences


def additions_of(audiences: Audiences, notes: Notes, settings: SettingsOfSpace) -> Callable[[], Additions]:
    """The additions that the records hold, whenever they are asked for."""

    def now() -> Additions:
        chosen = settings.now()
        revision = (audiences.revision, notes.revision, chosen.limits)
        found = notes.all()
        return Additions(
            revision=revision,
            audiences=audiences.refs(),
            known=audiences.known,
            noted=lambda space: with_notes(chosen.apply_to(space), found),
        )

    return now
