"""The one way from a description to a Generation: mode, model, cache, cancelling, retries and the record hold in it.

Pages, endpoints, commands and Python all come this way. The embedded parser answers in the caller's thread; only what
a model is asked for goes over the bridge to the event loop.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import Event, Lock
from typing import TYPE_CHECKING, TypeAlias

from coterie.accounts.roles import LOCAL_ID, Actor
from coterie.app.bridge import Bridge, Cancellation
from coterie.app.space_choices import SpaceSettings
from coterie.app.way import Way
from coterie.core.errors import CancelledGenerationError, ConflictError, ExposedError, ForbiddenError, UnexpectedError
from coterie.generate.generation import Drafted, Generation, Mode, Stage
from coterie.language.ast import AudienceType, Definition
from coterie.schema.space import Space
from coterie.settings import read_model_settings

if TYPE_CHECKING:
    from coterie.app.drafting import Drafting
    from coterie.app.recording import Recording
    from coterie.generate.pipeline import Generator
    from coterie.generate.refining.result import Refinement

MOST_CACHED = 256
"""How many answers of models are kept."""

MOST_REPEATABLE = 512
"""How many answers are kept for requests that are sent again under their key."""

Told = Callable[[Stage], None]
AnyAnswer: TypeAlias = "Generation | Refinement"


@dataclass(frozen=True, kw_only=True)
class Request:
    """What is asked. `mode` is another one than the space's, `now` another moment than the present.

    `key` is a name that who asks has given to the request: sent again under it, it has the same answer, and under it a
    request can be followed and given up. Keys of different people are different. With an `original`, the prompt is a
    follow-up, which asks to change that.
    """

    prompt: str
    audience_type: AudienceType = AudienceType.USERS
    mode: Mode | None = None
    now: datetime | None = None
    key: str = ""
    actor: Actor | None = None
    via: str = "python"
    original: Definition | None = None

    @property
    def asker(self) -> str:
        """Whose keys are meant."""
        return self.actor.id if self.actor else LOCAL_ID

    @property
    def substance(self) -> Hashable:
        """What two requests under one key must have in common."""
        return self.prompt, self.audience_type, self.mode, self.now, self.original


@dataclass
class Running:
    """A request under way. `stage` is what is being done; None before anything is.

    `spent` is what was sent to a model, and what it cost, where nothing came of it. Under `cache_key` its answer will
    be given again.
    """

    request: Request
    cancellation: Cancellation = field(default_factory=Cancellation)
    stage: Stage | None = None
    spent: tuple[Drafted, float] | None = None
    cache_key: Hashable = None
    answer: AnyAnswer | None = None
    error: BaseException | None = None
    ended: Event = field(default_factory=Event)

    def note(self, drafted: Drafted, cost_usd: float) -> None:
        """Remember what was sent and spent."""
        self.spent = (drafted, cost_usd)


class Generating:
    """Answers requests over one space. Any thread may call it.

    `generator` gives the parser for a moment, `state` what tells one state of the space from another; `settings` are
    those of the space. `drafting` makes what asks models, when a mode first wants one; without it, the model is that of
    the environment. `recording` is None where no record is kept.
    """

    def __init__(
        self,
        *,
        generator: Callable[[datetime | None], Generator],
        state: Callable[[], Hashable],
        settings: Callable[[], SpaceSettings] = SpaceSettings,
        drafting: Callable[[], Drafting] | None = None,
        recording: Recording | None = None,
        timer: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._generator, self._state = generator, state
        self.settings = settings
        self.recording = recording
        self.make_drafting = drafting or drafting_of_environment
        self._made: Drafting | None = None
        self.bridge = Bridge()
        self._timer = timer
        self._running: dict[tuple[str, str], Running] = {}
        self._answered: OrderedDict[tuple[str, str], tuple[Hashable, AnyAnswer]] = OrderedDict()
        self._cached: OrderedDict[Hashable, AnyAnswer] = OrderedDict()
        self._lock = Lock()

    # Asking -----------------------------------------------------------------------------------------------------------

    def generate(
        self, request: Request, *, told: Told | None = None, cancellation: Cancellation | None = None
    ) -> Generation:
        """The answer to a request; `told` hears of each stage as it begins.

        Raises ModelError where a model alone was to draft and can't, CancelledGenerationError where somebody gave the
        request up, ConflictError for a key of another request, and ForbiddenError for a mode that the space hasn't
        consented to.
        """
        answer = self._answer(replace(request, original=None), told, cancellation)
        assert isinstance(answer, Generation)  # noqa: S101 - so it is without an original
        return answer

    def refine(
        self,
        definition: Definition,
        request: Request,
        *,
        told: Told | None = None,
        cancellation: Cancellation | None = None,
    ) -> Refinement:
        """What the follow-up of a request makes of a definition, with all that `generate` does and raises."""
        request = replace(request, original=definition, audience_type=definition.audience_type)
        answer = self._answer(request, told, cancellation)
        assert not isinstance(answer, Generation)  # noqa: S101 - so it is with an original
        return answer

    def _answer(self, request: Request, told: Told | None, cancellation: Cancellation | None) -> AnyAnswer:
        running = Running(request=request, cancellation=cancellation or Cancellation())
        if not request.key:
            return self._run(running, told)
        name = (request.asker, request.key)
        self._forget_unrecorded(name)
        with self._lock:
            known = self._answered.get(name)
            if known is not None:
                self._answered.move_to_end(name)
            other = self._running.get(name)
            if known is None and other is None:
                self._running[name] = running
        if known is not None:
            _require_same(known[0], request)
            return known[1]
        if other is not None:
            _require_same(other.request.substance, request)
            return self._joined(other)
        try:
            running.answer = self._run(running, told)
        except BaseException as error:
            running.error = error
            raise
        finally:
            with self._lock:
                del self._running[name]
                if running.answer is not None:
                    self._answered[name] = (request.substance, running.answer)
                    while len(self._answered) > MOST_REPEATABLE:
                        self._answered.popitem(last=False)
            running.ended.set()
        return running.answer

    def running(self, asker: str, key: str) -> Running | None:
        """The request that somebody has under way under a key."""
        with self._lock:
            return self._running.get((asker, key))

    def cancel(self, asker: str, key: str) -> bool:
        """Give up the request under a key; whether there was one under way."""
        found = self.running(asker, key)
        if found is None:
            return False
        found.cancellation.wish()
        return True

    def close(self) -> None:
        """Give up what is under way, and write the record to its end."""
        with self._lock:
            running = list(self._running.values())
        for one in running:
            one.cancellation.wish()
        self.bridge.close()
        if self.recording is not None:
            self.recording.close()

    # Parts ------------------------------------------------------------------------------------------------------------

    def _forget_unrecorded(self, name: tuple[str, str]) -> None:
        """Forget an answer whose record was deleted: nothing of it is kept any longer than that."""
        with self._lock:
            known = self._answered.get(name)
        if known is not None and not self._is_kept(known[1]):
            with self._lock:
                self._answered.pop(name, None)

    def _is_kept(self, answer: AnyAnswer) -> bool:
        """Whether an answer still has its record, or never had one."""
        return self.recording is None or not answer.id or self.recording.has(answer.id)

    def _joined(self, other: Running) -> AnyAnswer:
        """What comes of the same request, which is under way already."""
        other.ended.wait()
        if other.answer is not None:
            return other.answer
        if isinstance(other.error, ExposedError):
            raise other.error
        raise UnexpectedError from other.error

    def _run(self, running: Running, told: Told | None) -> AnyAnswer:
        request, settings = running.request, self.settings()
        mode = self._mode(request, settings)
        started = self._timer()

        def tell(stage: Stage) -> None:
            running.cancellation.check()
            running.stage = stage
            if told is not None:
                told(stage)

        generator = self._generator(request.now)
        try:
            if mode is Mode.EMBEDDED:
                tell(Stage.LINKING)
                answer = embedded_answer(request, generator)
                running.cancellation.check()
            else:
                answer = self._drafted(running, generator, mode, settings, tell)
        except BaseException as error:
            self._record(running, mode, generator.space, None, error, (self._timer() - started) * 1000)
            raise
        name = self._record(running, mode, generator.space, answer, None, answer.elapsed_ms)
        answer = replace(answer, id=name) if name else answer
        if running.cache_key is not None:
            self._keep(running.cache_key, answer)
        return answer

    def _mode(self, request: Request, settings: SpaceSettings) -> Mode:
        """The mode to draft in: one that sends descriptions to a model needs the space's consent, or the operator's."""
        mode = request.mode or settings.mode
        if mode is not Mode.EMBEDDED and settings.mode is Mode.EMBEDDED and request.actor is not None:
            raise ForbiddenError(
                "In this space the embedded parser drafts, and nothing is sent to a model.",
                next_step="Whoever may change its settings can let a model draft, under Settings, Model.",
            )
        return mode

    def _drafted(
        self, running: Running, generator: Generator, mode: Mode, settings: SpaceSettings, tell: Told
    ) -> AnyAnswer:
        """The answer where a model may be asked, or that of an earlier request that was the same."""
        drafting = self.drafting()
        request = running.request
        key = None
        if request.now is None:
            day = generator.now.date()
            key = (*drafting.identity(settings), mode, replace(request, mode=None).substance, self._state(), day)
            found = self._found(key)
            if found is not None:
                return as_cached(found)
        way = Way(
            settings=settings,
            bridge=self.bridge,
            cancellation=running.cancellation,
            tell=tell,
            note=running.note,
        )
        answer: AnyAnswer
        if request.original is None:
            answer = drafting.generate(request.prompt, request.audience_type, generator=generator, mode=mode, way=way)
        else:
            answer = drafting.refine(request.original, request.prompt, generator=generator, mode=mode, way=way)
        if answer.drafted.attempts and answer.drafted.fallback is None:
            running.cache_key = key
        return answer

    def _found(self, key: Hashable) -> AnyAnswer | None:
        """An answer that is kept and still has its record."""
        with self._lock:
            found = self._cached.get(key)
        if found is None:
            return None
        is_kept = self._is_kept(found)
        with self._lock:
            if not is_kept:
                self._cached.pop(key, None)
            elif key in self._cached:
                self._cached.move_to_end(key)
        return found if is_kept else None

    def _keep(self, key: Hashable, answer: AnyAnswer) -> None:
        with self._lock:
            self._cached[key] = answer
            while len(self._cached) > MOST_CACHED:
                self._cached.popitem(last=False)

    def drafting(self) -> Drafting:
        """What asks the model; made when it is first wanted."""
        with self._lock:
            if self._made is None:
                self._made = self.make_drafting()
            return self._made

    def _record(
        self,
        running: Running,
        mode: Mode,
        space: Space,
        answer: AnyAnswer | None,
        error: BaseException | None,
        elapsed_ms: float,
    ) -> str:
        """The id of the record of what happened; empty where none is kept."""
        if self.recording is None:
            return ""
        from coterie.app.recording import Happened  # noqa: PLC0415 - where there are records, it is loaded already

        request = running.request
        drafted, cost_usd = running.spent or (None, 0.0)
        return self.recording.write(
            Happened(
                prompt=request.prompt,
                audience_type=request.audience_type.value,
                original=request.original,
                mode=mode,
                space=space,
                actor=request.actor,
                via=request.via,
                answer=answer,
                drafted=drafted,
                cost_usd=cost_usd,
                code=error.code if isinstance(error, ExposedError) else UnexpectedError.code if error else "",
                is_cancelled=isinstance(error, (CancelledGenerationError, KeyboardInterrupt)),
                elapsed_ms=elapsed_ms,
            )
        )


def embedded_answer(request: Request, generator: Generator) -> AnyAnswer:
    """What the embedded parser alone makes of a request."""
    if request.original is None:
        return generator.generate(request.prompt, request.audience_type)
    from coterie.generate.refine import refine  # noqa: PLC0415 - as for the generator

    return refine(request.original, request.prompt, generator)


def as_cached(answer: AnyAnswer) -> AnyAnswer:
    """An earlier answer given again, for nothing."""
    drafted = replace(answer.drafted, is_cached=True, attempts=0, input_tokens=0, output_tokens=0)
    return replace(answer, drafted=drafted, cost_usd=0.0, elapsed_ms=0.0, id="")


def _require_same(substance: Hashable, request: Request) -> None:
    if substance != request.substance:
        raise ConflictError(
            "Under this key something else was asked.", next_step="Give every request a key of its own."
        )


def drafting_of_environment() -> Drafting:
    """What asks the model that the environment names."""
    from coterie.app.drafting import Drafting  # noqa: PLC0415 - it loads numpy, and more

    return Drafting.by(read_model_settings())
