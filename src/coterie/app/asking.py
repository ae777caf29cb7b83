"""Asking over spaces that have no data directory: files of a command line, and those of an evaluation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from coterie.app.bridge import Bridge
from coterie.app.generating import Generating, Request, Told, drafting_of_environment
from coterie.app.space_choices import SpaceSettings, defaults_of
from coterie.generate.generation import Generation, Mode
from coterie.generate.pipeline import Generator
from coterie.language.ast import AudienceType, Definition
from coterie.schema.space import Space
from coterie.settings import read_settings

if TYPE_CHECKING:
    from coterie.app.drafting import Drafting
    from coterie.generate.refining.result import Refinement


class Asking:
    """Asks about some spaces by name, all with one model. Nothing is recorded, and answers aren't kept."""

    def __init__(
        self,
        spaces: Mapping[str, Space],
        *,
        now: datetime,
        settings: SpaceSettings,
        drafting: Callable[[], Drafting] | None = None,
    ) -> None:
        self._now = now
        self._bridge = Bridge()
        # One for all, since a model belongs to one event loop and counts its calls.
        once = lru_cache(maxsize=1)(drafting or drafting_of_environment)
        self._generating: dict[str, Generating] = {}
        for name, space in spaces.items():
            generator = Generator(space, now=now)
            made = Generating(
                generator=lambda _, generator=generator: generator,  # type: ignore[misc]
                state=lambda: 0,
                settings=lambda: settings,
                drafting=once,
            )
            made.bridge = self._bridge
            self._generating[name] = made

    @classmethod
    @contextmanager
    def by_environment(
        cls,
        spaces: Mapping[str, Space],
        *,
        now: datetime,
        mode: Mode | None = None,
        drafting: Callable[[], Drafting] | None = None,
    ) -> Iterator[Asking]:
        """With the settings of the environment, in another mode where one is given."""
        settings = read_settings()
        space = defaults_of(settings)
        if mode is not None:
            space = SpaceSettings(
                mode=mode, sends_values=space.sends_values, sends_descriptions=space.sends_descriptions
            )
        asking = cls(spaces, now=now, settings=space, drafting=drafting)
        try:
            yield asking
        finally:
            asking.close()

    def generate(
        self,
        space: str,
        prompt: str,
        audience_type: AudienceType,
        *,
        mode: Mode | None = None,
        told: Told | None = None,
    ) -> Generation:
        """The answer to a prompt over the space of a name."""
        # At a given moment, which also says that no earlier answer will do.
        request = Request(prompt=prompt, audience_type=audience_type, now=self._now, mode=mode, via="command")
        return self._generating[space].generate(request, told=told)

    def refine(
        self,
        space: str,
        definition: Definition,
        instruction: str,
        *,
        mode: Mode | None = None,
        told: Told | None = None,
    ) -> Refinement:
        """What a follow-up makes of a definition over the space of a name."""
        request = Request(prompt=instruction, now=self._now, mode=mode, via="command")
        return self._generating[space].refine(definition, request, told=told)

    def close(self) -> None:
        """Give up what is under way."""
        self._bridge.close()
