"""What a model is to Coterie: it is asked for an object of a schema, and says it. No vendor is known here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True, kw_only=True)
class Turn:
    """An earlier answer of the same exchange, and what was wrong with it."""

    answer: str
    complaint: str


@dataclass(frozen=True, kw_only=True)
class Ask:
    """One request. `schema` is the JSON schema of the output, which is an object.

    `optional` are the names of its fields that may be left out, by providers that let a schema say so: what needn't be
    written takes no time. In the schema all are required, since some providers take no other.
    `turns` are the answers so far to the same prompt, oldest first, each with the complaint about it.
    """

    instructions: str
    prompt: str
    schema: Mapping[str, object]
    optional: tuple[str, ...] = ()
    turns: tuple[Turn, ...] = ()
    max_output_tokens: int = 800
    timeout_seconds: float | None = None


@dataclass(frozen=True, kw_only=True)
class Said:
    """What a model said: the object as it was read, the text that it was read from, and what it took.

    That the output keeps to the schema is likely and not certain: who uses it checks. The cost is None where no price
    is known.
    """

    output: Mapping[str, object]
    text: str
    model: str
    input_tokens: int
    output_tokens: int
    cost_usd: float | None
    elapsed_ms: float


OnText = Callable[[int], None]
"""Told how many characters of the answer are there, while it is being written."""


class Model(Protocol):
    """Something that answers. It belongs to the event loop that it was first asked in."""

    @property
    def name(self) -> str:
        """Provider and model, such as `anthropic:claude-haiku-4-5`."""

    @property
    def is_remote(self) -> bool:
        """Whether what is sent leaves this machine."""

    @property
    def vendor(self) -> str:
        """Who gets what is sent, for people: a company, or the host of a server."""

    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:
        """The answer. Raises ModelError and its kinds; cancelling the task ends the call."""


@runtime_checkable
class Priced(Protocol):
    """A model whose price is known beforehand."""

    def price_usd(self, *, input_tokens: int, output_tokens: int) -> float | None:
        """What a call of this size costs; None where no price is known."""
