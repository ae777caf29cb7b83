"""A workspace with what people have saved in it, for commands: without a server, and without its accounts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from coterie.app.space_choices import defaults_of
from coterie.app.workspace import Workspace, open_workspace
from coterie.records import FILE_NAME
from coterie.settings import read_settings


@contextmanager
def open_whole_workspace(directory: Path, *, database_url: str = "") -> Iterator[Workspace]:
    """A data directory to read, with saved audiences and notes where there are any. Raises DataDirectoryError."""
    with open_workspace(directory, read_only=True) as workspace:
        environment = read_settings()
        defaults = defaults_of(environment)
        workspace.generating.settings = lambda: defaults
        if not database_url and not (directory / FILE_NAME).exists():
            yield workspace
            return
        # Here, since most commands on a directory without a database would load it for nothing.
        from coterie.app.adding import additions_of  # noqa: PLC0415
        from coterie.app.recording import Recording  # noqa: PLC0415
        from coterie.app.space_settings import SettingsOfSpace  # noqa: PLC0415
        from coterie.audiences.notes import Notes  # noqa: PLC0415
        from coterie.audiences.saved import Audiences  # noqa: PLC0415
        from coterie.generations.log import GenerationLog  # noqa: PLC0415
        from coterie.records.database import open_records  # noqa: PLC0415

        with open_records(database_url or directory) as records:
            audiences = Audiences(records, workspace.clock, space=workspace.space)
            settings = SettingsOfSpace(records, workspace.clock, defaults=defaults)
            generating = workspace.generating
            generating.settings = settings.now
            generating.recording = Recording(GenerationLog(records), workspace.clock, settings.now)
            workspace.additions = additions_of(audiences, Notes(records, workspace.clock), settings)
            try:
                yield workspace
            finally:
                generating.close()
