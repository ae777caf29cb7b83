"""The context of one prompt: which entries of a space a model is told of, under a budget."""

from __future__ import annotations

from dataclasses import dataclass

from coterie.generate.context.entry import Entry


@dataclass(frozen=True, kw_only=True)
class Context:
    """What a model sees of a space for one prompt.

    `entries` are in the order of the text, events before their properties. `left_out` counts the names of the space
    that are not among them. `text` is the data part of the prompt, delimited and inert; `tokens` estimates what it
    takes, on the high side (`rendering.estimated_tokens`).
    """

    entries: tuple[Entry, ...]
    left_out: int
    tokens: int
    text: str
