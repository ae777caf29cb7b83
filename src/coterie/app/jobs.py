"""Work in the background: how far it is, and a way to stop it."""

from __future__ import annotations

import logging
import secrets
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from threading import Event, Lock, Thread

from coterie.core.errors import NotFoundError
from coterie.core.time import Clock

MOST_JOBS = 50
"""How many jobs are remembered."""

_log = logging.getLogger("coterie")


class JobState(StrEnum):
    """How a job stands."""

    RUNNING = "running"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass
class Job:
    """Some things to do, one after the other. Its numbers only grow while it runs."""

    id: str
    name: str
    total: int
    started_at: datetime
    done: int = 0
    state: JobState = JobState.RUNNING
    ended_at: datetime | None = None
    _stop: Event = field(default_factory=Event, repr=False)
    _ended: Event = field(default_factory=Event, repr=False)

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self.done / self.total if self.total else 1.0

    def cancel(self) -> None:
        """Stop after the thing that is being done."""
        self._stop.set()

    def wait(self, timeout_seconds: float | None = None) -> bool:
        """Wait for the end; whether it came in time."""
        return self._ended.wait(timeout_seconds)


class Jobs:
    """The jobs of a site; one of each name at a time."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._jobs: OrderedDict[str, Job] = OrderedDict()
        self._lock = Lock()

    def start(self, name: str, tasks: Sequence[Callable[[], object]]) -> Job:
        """Begin a job; where one of this name is under way, that one."""
        with self._lock:
            for job in self._jobs.values():
                if job.name == name and job.state is JobState.RUNNING:
                    return job
            job = Job(id=secrets.token_hex(8), name=name, total=len(tasks), started_at=self._clock())
            self._jobs[job.id] = job
            while len(self._jobs) > MOST_JOBS:
                self._jobs.popitem(last=False)
        Thread(target=self._run, args=(job, tasks), name=name, daemon=True).start()
        return job

    def get(self, job_id: str) -> Job:
        """A job. Raises NotFoundError."""
        with self._lock:
            job = self._jobs.get(job_id)
        if job is None:
            raise NotFoundError("There is no such job.")
        return job

    def stop(self, timeout_seconds: float = 10.0) -> None:
        """Cancel what is under way, and wait for it to end."""
        with self._lock:
            running = [job for job in self._jobs.values() if job.state is JobState.RUNNING]
        for job in running:
            job.cancel()
        for job in running:
            job.wait(timeout_seconds)

    def _run(self, job: Job, tasks: Sequence[Callable[[], object]]) -> None:
        state = JobState.COMPLETED
        try:
            for task in tasks:
                if job._stop.is_set():  # noqa: SLF001 - a job is this module's own
                    state = JobState.CANCELLED
                    break
                task()
                job.done += 1
        except Exception:  # noqa: BLE001 - a job says that it failed, whatever the reason
            _log.exception("the job %s failed", job.name)
            state = JobState.FAILED
        finally:
            job.ended_at = self._clock()
            job.state = state
            job._ended.set()  # noqa: SLF001
