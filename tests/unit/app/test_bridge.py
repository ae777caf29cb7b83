"""Async work waited for from threads: its answer, its errors, and giving it up wherever it waits."""

import asyncio
from collections.abc import Iterator
from threading import Event, Thread

import pytest

from coterie.app.bridge import Bridge, Cancellation
from coterie.core.errors import CancelledGenerationError


@pytest.fixture
def bridge() -> Iterator[Bridge]:
    made = Bridge()
    yield made
    made.close()


def test_the_answer_and_the_error_come_back(bridge: Bridge) -> None:
    async def answer() -> int:
        await asyncio.sleep(0)
        return 7

    async def fail() -> int:
        raise KeyError("no")

    assert bridge.run(answer, Cancellation()) == 7
    with pytest.raises(KeyError):
        bridge.run(fail, Cancellation())
    assert bridge.run(answer, Cancellation()) == 7


def test_all_work_is_done_in_one_loop(bridge: Bridge) -> None:
    async def loop() -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    found: list[asyncio.AbstractEventLoop] = []
    threads = [Thread(target=lambda: found.append(bridge.run(loop, Cancellation()))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert len(set(map(id, found))) == 1


def test_giving_up_interrupts_what_waits(bridge: Bridge) -> None:
    begun, ended = Event(), Event()

    async def hang() -> None:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    cancellation = Cancellation()
    errors: list[BaseException] = []

    def ask() -> None:
        try:
            bridge.run(hang, cancellation)
        except CancelledGenerationError as error:
            errors.append(error)

    thread = Thread(target=ask)
    thread.start()
    assert begun.wait(30)
    cancellation.wish()
    cancellation.wish()
    thread.join(30)
    assert ended.wait(30)
    assert len(errors) == 1


def test_what_was_given_up_before_is_not_begun(bridge: Bridge) -> None:
    async def never() -> None:
        pytest.fail("was begun")

    cancellation = Cancellation()
    cancellation.wish()
    with pytest.raises(CancelledGenerationError):
        bridge.run(never, cancellation)


def test_closing_ends_what_is_under_way_and_another_loop_can_be_begun() -> None:
    bridge, begun = Bridge(), Event()

    async def hang() -> None:
        begun.set()
        await asyncio.Event().wait()

    errors: list[BaseException] = []

    def ask() -> None:
        try:
            bridge.run(hang, Cancellation())
        except CancelledGenerationError as error:
            errors.append(error)

    thread = Thread(target=ask)
    thread.start()
    assert begun.wait(30)
    bridge.close()
    thread.join(30)
    assert len(errors) == 1
    bridge.close()

    async def answer() -> int:
        return 1

    assert bridge.run(answer, Cancellation()) == 1
    bridge.close()
