"""Models without a model: with written answers, recording another one, or saying again what was recorded."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from coterie.core.errors import InternalError, ModelError, NotFoundError
from coterie.core.text import estimated_tokens
from coterie.providers.base import Ask, Model, OnText, Said
from coterie.providers.exchanges import exchange_line, key_of, read_exchange

Answer = Mapping[str, object] | Exception
"""An object that is said, or an error that is raised."""


class ScriptedModel:
    """Says what is written, in order, or what a function makes of each request; `asked` is what it was asked.

    Tokens are estimated from the texts, and cost nothing.
    """

    def __init__(
        self,
        answers: Sequence[Answer] | Callable[[Ask], Answer],
        *,
        name: str = "scripted:answers",
        is_remote: bool = False,
        vendor: str = "nobody",
    ) -> None:
        self.name = name
        self.is_remote = is_remote
        self.vendor = vendor
        self.asked: list[Ask] = []
        self._answers = answers

    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:
        """The next answer. Raises InternalError when there is none left."""
        self.asked.append(ask)
        answer = self._next(ask)
        if isinstance(answer, Exception):
            raise answer
        text = json.dumps(answer, ensure_ascii=False)
        if on_text is not None:
            on_text(len(text))
        asked = "".join([ask.instructions, ask.prompt, *(turn.answer + turn.complaint for turn in ask.turns)])
        return Said(
            output=answer,
            text=text,
            model=self.name,
            input_tokens=estimated_tokens(asked),
            output_tokens=estimated_tokens(text),
            cost_usd=0.0,
            elapsed_ms=0.0,
        )

    def _next(self, ask: Ask) -> Answer:
        if callable(self._answers):
            return self._answers(ask)
        if len(self.asked) > len(self._answers):
            raise InternalError(f"{self.name} has {len(self._answers)} answers and was asked once more.")
        return self._answers[len(self.asked) - 1]


class RecordingModel:
    """Asks another model, and appends every exchange to a file of JSON lines. The file holds prompts: mind it."""

    def __init__(self, inner: Model, path: Path) -> None:
        self._inner = inner
        self._path = path
        self.name = inner.name
        self.is_remote = inner.is_remote
        self.vendor = inner.vendor

    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:
        """What the other model says, kept before it is given on; so are its errors."""
        try:
            said = await self._inner.ask(ask, on_text=on_text)
        except ModelError as error:
            self._keep(ask, error)
            raise
        self._keep(ask, said)
        return said

    def _keep(self, ask: Ask, result: Said | ModelError) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(exchange_line(self.name, ask, result) + "\n")


class ReplayedModel:
    """Says again what a recording holds. The same request, asked again, is answered as it was the next time.

    After the last time it goes on with that one. What it takes in tokens, cost and time is what it took then.
    """

    def __init__(self, path: Path, *, name: str | None = None) -> None:
        """Raises NotFoundError where there is no such file, InvalidInputError where it is no recording."""
        if not path.is_file():
            raise NotFoundError(f"There is no recording {path}.")
        self._results: dict[str, list[Said | ModelError]] = {}
        self._told: dict[str, int] = {}
        names: list[str] = []
        for line in path.read_text("utf-8").splitlines():
            if line.strip():
                key, result = read_exchange(line)
                self._results.setdefault(key, []).append(result)
                names.append(str(json.loads(line)["model"]))
        self._path = path
        self.name = name or (names[0] if names else "replayed:nothing")
        self.is_remote = False
        self.vendor = "nobody"

    async def ask(self, ask: Ask, *, on_text: OnText | None = None) -> Said:
        """What was said then. Raises NotFoundError where nothing like it was asked: no fallback may hide that."""
        key = key_of(self.name, ask)
        results = self._results.get(key)
        if not results:
            raise NotFoundError(
                f"{self._path} holds no exchange with {self.name} for this request.",
                next_step="Record again: the instructions, the space or the cases have changed since.",
            )
        turn = self._told.get(key, 0)
        self._told[key] = turn + 1
        result = results[min(turn, len(results) - 1)]
        if isinstance(result, ModelError):
            raise result
        if on_text is not None:
            on_text(len(result.text))
        return result
