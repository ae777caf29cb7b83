"""From threads to what is async: models are asked in one event loop, which has a thread of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import CancelledError, Future
from threading import Event, Lock, Thread
from typing import Any, TypeVar

from coterie.core.errors import CancelledGenerationError

Result = TypeVar("Result")


class Cancellation:
    """A wish that something be given up. Those who work look at it, and what waits is told."""

    def __init__(self) -> None:
        self._wished = Event()
        self._told: list[Callable[[], object]] = []
        self._lock = Lock()

    @property
    def is_wished(self) -> bool:
        """Whether somebody has given it up."""
        return self._wished.is_set()

    def wish(self) -> None:
        """Give it up. More than once is once."""
        with self._lock:
            self._wished.set()
            told, self._told = self._told, []
        for tell in told:
            tell()

    def check(self) -> None:
        """Raises CancelledGenerationError if it was given up."""
        if self.is_wished:
            raise CancelledGenerationError

    def tell(self, told: Callable[[], object]) -> None:
        """Call this when it is given up, at once if it was."""
        with self._lock:
            if not self._wished.is_set():
                self._told.append(told)
                return
        told()


class Bridge:
    """An event loop in a thread, begun when it is first needed."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None
        self._lock = Lock()

    def run(self, work: Callable[[], Coroutine[Any, Any, Result]], cancellation: Cancellation) -> Result:
        """What comes of the work, which this thread waits for; giving it up interrupts it wherever it waits.

        Raises what the work raises, or CancelledGenerationError.
        """
        cancellation.check()
        loop = self._running()
        future: Future[Result] = asyncio.run_coroutine_threadsafe(work(), loop)
        cancellation.tell(future.cancel)
        try:
            return future.result()
        except CancelledError:
            raise CancelledGenerationError from None
        except BaseException:
            # Ctrl-C comes to this thread: nobody waits for the answer any more.
            future.cancel()
            raise

    def close(self) -> None:
        """Give up what is under way, and end the thread."""
        with self._lock:
            loop, thread = self._loop, self._thread
            self._loop = self._thread = None
        if loop is None or thread is None:
            return
        asyncio.run_coroutine_threadsafe(_end_all(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = Thread(target=self._loop.run_forever, name="models", daemon=True)
                self._thread.start()
            return self._loop


async def _end_all() -> None:
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    await asyncio.get_running_loop().shutdown_asyncgens()
