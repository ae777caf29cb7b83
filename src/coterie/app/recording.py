"""Generations written into the record beside the work, so that nobody waits for a disk; and the record purged."""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from queue import Empty, SimpleQueue
from threading import Event, Lock, Thread

from coterie.accounts.roles import Actor
from coterie.app.space_choices import SpaceSettings
from coterie.audiences.model import SavedAudience
from coterie.audiences.prompts import RecentPrompts
from coterie.core.errors import NotFoundError
from coterie.core.time import Clock
from coterie.generate.contrast import difference
from coterie.generate.generation import Drafted, Generation, Mode
from coterie.generate.personal import mask_personal, without_personal
from coterie.generate.refining.result import Refinement
from coterie.generations.log import GenerationLog, Outcome, Record, Told, new_id
from coterie.language.ast import Definition
from coterie.language.form import form
from coterie.language.parser import parse_audience
from coterie.language.printer import print_query
from coterie.schema.files import space_to_json
from coterie.schema.space import Space

PURGE_EVERY = timedelta(hours=1)

_log = logging.getLogger("coterie")


@dataclass(frozen=True, kw_only=True)
class Happened:
    """A generation that has ended: with an answer, or with the code of an error.

    `original` is what a follow-up was to change.

    `drafted` and `cost_usd` tell what was sent to a model and spent where no answer came of it.
    """

    prompt: str
    audience_type: str
    mode: Mode
    space: Space
    actor: Actor | None = None
    via: str = "system"
    original: Definition | None = None
    answer: Generation | Refinement | None = None
    drafted: Drafted | None = None
    cost_usd: float = 0.0
    code: str = ""
    is_cancelled: bool = False
    elapsed_ms: float = 0.0


class Recording:
    """Writes what happened into the log, in a thread of its own, as long as the space wants one kept.

    `write` never waits and never fails; `flush` waits until all is written. Purging happens at the start, then every
    hour.
    """

    def __init__(
        self,
        log: GenerationLog,
        clock: Clock,
        settings: Callable[[], SpaceSettings],
        prompts: RecentPrompts | None = None,
    ) -> None:
        self.log, self._clock, self._settings, self._prompts = log, clock, settings, prompts
        self._waiting: SimpleQueue[Callable[[], object] | Event | None] = SimpleQueue()
        self._thread: Thread | None = None
        self._lock = Lock()
        self._digest: tuple[Space, str] | None = None

    def write(self, happened: Happened) -> str:
        """Have a generation written, and the id of its record; empty where the log is off."""
        if not self._settings().keeps_log:
            return ""
        name, moment = new_id(), self._clock()
        self._put(lambda: self.log.write(self._whole(record_of(happened, name, moment), happened.space)))
        return name

    def saved(self, record_id: str, audience: SavedAudience, space: Space, actor: Actor) -> None:
        """Have it noted that somebody saved an audience of an answer that they got, and how the two differ."""
        moment = self._clock()

        def note() -> None:
            with suppress(NotFoundError):
                record = self.log.get(record_id)
                if record.person_id == actor.id:
                    told = _difference(record, audience, space)
                    self.log.saved(
                        record_id,
                        audience_id=audience.id,
                        query=_query(audience.definition),
                        difference=told,
                        at=moment,
                    )

        self._put(note)

    def flush(self) -> None:
        """Wait until what has happened so far is written."""
        with self._lock:
            if self._thread is None:
                return
        done = Event()
        self._put(done)
        done.wait()

    def close(self) -> None:
        """Write the rest, and end."""
        with self._lock:
            thread, self._thread = self._thread, None
        if thread is not None:
            self._waiting.put(None)
            thread.join()

    def begin(self) -> None:
        """Purge now, and from now on."""
        self._running()

    def purge(self) -> int:
        """Delete what has been kept for as long as it may; how many records that were."""
        if self._prompts is not None:
            self._prompts.purge()
        return self.log.purge(before=self._clock() - timedelta(days=self._settings().retention_days))

    def erase(self, actor: Actor | None, *, person_id: str = "") -> int:
        """Delete every record, or those of one person, with what they described lately; how many records that were.

        Raises ForbiddenError for an actor who may not read the log.
        """
        self.flush()
        number = self.log.erase(actor, person_id=person_id)
        if self._prompts is not None:
            self._prompts.erase(person_id)
        return number

    def has(self, record_id: str) -> bool:
        """Whether there still is a record."""
        self.flush()
        return self.log.has(record_id)

    def _put(self, item: Callable[[], object] | Event) -> None:
        self._running()
        self._waiting.put(item)

    def _running(self) -> None:
        with self._lock:
            if self._thread is None:
                self._thread = Thread(target=self._work, name="record of generations", daemon=True)
                self._thread.start()

    def _work(self) -> None:
        due = self._clock()
        while True:
            # By the clock, and not only when there is nothing to write: on a busy server there always is.
            if self._clock() >= due:
                self._tried(self.purge)
                due = self._clock() + PURGE_EVERY
            try:
                item = self._waiting.get(timeout=min(due - self._clock(), PURGE_EVERY).total_seconds())
            except Empty:
                continue
            if item is None:
                return
            if isinstance(item, Event):
                item.set()
            else:
                self._tried(item)

    def _tried(self, deed: Callable[[], object]) -> None:
        try:
            deed()
        except Exception:  # noqa: BLE001 - a record that can't be written is no reason to stop writing others
            # Without the error: the database's own message holds the row, and so the description.
            _log.warning("the record of generations can't be written")

    def _whole(self, record: Record, space: Space) -> Record:
        """The record with the digest of its space and a masked prompt, both made here since they take a while."""
        if self._digest is None or self._digest[0] is not space:
            self._digest = (space, digest_of(space))
        return replace(record, snapshot=self._digest[1], prompt=mask_personal(record.prompt).text)


def record_of(happened: Happened, name: str, moment: datetime) -> Record:
    """What the log says of a generation, under an id."""
    actor, found = happened.actor, happened.answer
    record = Record(
        id=name,
        at=moment,
        person_id=actor.id if actor else "system",
        person_name=actor.name if actor else "",
        via=actor.via if actor else happened.via,
        prompt=happened.prompt,
        audience_type=happened.audience_type,
        original=_query(happened.original),
        mode=happened.mode.value,
        outcome=Outcome.CANCELLED if happened.is_cancelled else Outcome.FAILED,
        code=happened.code,
        elapsed_ms=round(happened.elapsed_ms, 3),
    )
    drafted = found.drafted if found is not None else happened.drafted
    if drafted is not None:
        record = replace(
            record,
            model=drafted.model,
            is_remote=drafted.is_remote,
            attempts=drafted.attempts,
            input_tokens=drafted.input_tokens,
            output_tokens=drafted.output_tokens,
            cost_usd=happened.cost_usd if found is None else found.cost_usd,
            agreement=drafted.agreement.value if drafted.agreement else "",
            fallback=drafted.fallback.value if drafted.fallback else "",
            is_cached=drafted.is_cached,
            left_out=drafted.left_out,
            sent=tuple(Told(kind=one.kind, name=one.name, event=one.event, values=one.values) for one in drafted.sent),
        )
    if found is None:
        return record
    return replace(
        record,
        outcome=Outcome.ANSWERED if found.refusal is None else Outcome.REFUSED,
        code=found.refusal.code.value if found.refusal else "",
        generator=found.generator,
        query=_query(found.definition),
        confidence=found.confidence if isinstance(found, Generation) else 0.0,
    )


def _query(definition: Definition | None) -> str:
    """A definition as it is recorded: without personal data, as the description is."""
    return "" if definition is None else print_query(without_personal(definition))


def _difference(record: Record, audience: SavedAudience, space: Space) -> str:
    """How what was saved differs from the answer, in words; empty where both mean the same."""
    saved = without_personal(audience.definition)
    if not record.query:
        return "There was no answer; the conditions were made by hand."
    answered = parse_audience(record.query, saved.audience_type)
    return "" if form(answered) == form(saved) else difference(answered, saved, space)


def digest_of(space: Space) -> str:
    """A digest of all that a space holds."""
    text = json.dumps(space_to_json(space), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
