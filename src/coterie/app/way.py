"""How a request goes its way to a model and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from coterie.app.bridge import Bridge, Cancellation
from coterie.app.space_choices import SpaceSettings
from coterie.generate.generation import Drafted, Stage


@dataclass(frozen=True, kw_only=True)
class Way:
    """The space's settings, the bridge to the model, who may give the request up, and who hears of its stages.

    Where nothing is answered, `note` is told what was sent and spent nevertheless, and what that cost.
    """

    settings: SpaceSettings
    bridge: Bridge
    cancellation: Cancellation
    tell: Callable[[Stage], None]
    note: Callable[[Drafted, float], None]
