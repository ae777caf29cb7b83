"""Ctrl-C, which libraries may swallow or make an error of their own of."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class _Watch:
    """Remembers Ctrl-C for as long as somebody is inside `interruptible`."""

    depth = 0
    was_interrupted = False


_watch = _Watch()


@contextmanager
def interruptible() -> Iterator[None]:
    """Leave Ctrl-C the KeyboardInterrupt that it is.

    Where it comes while DuckDB is at work, DuckDB raises an error of its own for it; where it comes while DuckDB looks
    for Python's libraries, it may be swallowed. Then it is raised at the end of what is done inside. Signals reach the
    main thread only, so elsewhere this does nothing.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGINT)

    def remember(number: int, frame: FrameType | None) -> None:
        _watch.was_interrupted = True
        if callable(before):
            before(number, frame)

    is_outermost = _watch.depth == 0
    if is_outermost and callable(before):
        signal.signal(signal.SIGINT, remember)
    _watch.depth += 1
    try:
        yield
    except Exception as error:
        if _watch.was_interrupted:
            raise KeyboardInterrupt from error
        raise
    else:
        if _watch.was_interrupted:
            raise KeyboardInterrupt
    finally:
        _watch.depth -= 1
        if is_outermost:
            _watch.was_interrupted = False
            if callable(before):
                signal.signal(signal.SIGINT, before)
