"""An error that nobody handled is logged without its words, and the kiosk goes on at its welcome screen."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator

import pytest
from structlog.testing import capture_logs

from ui.last_resort import RECOVER_AT_MOST_EVERY_S, LastResort


class Recovering:
    """A last resort whose clock stands still, and how often it recovered."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.count = 0
        self.done = asyncio.Event()
        self.hook = LastResort(self._recover, lambda: self.now_s)

    def _recover(self) -> None:
        self.count += 1
        self.done.set()


@pytest.fixture
def hooks_as_they_were() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


@pytest.fixture
def logged() -> Iterator[list[object]]:
    with capture_logs() as lines:
        yield lines  # type: ignore[misc]


async def test_error_of_a_forgotten_task_recovers(hooks_as_they_were: None, logged: list[object]) -> None:
    recovering = Recovering()
    recovering.hook.install()

    async def fail() -> None:
        raise ValueError("Jana")

    task = asyncio.get_running_loop().create_task(fail())
    await asyncio.wait([task])
    asyncio.get_running_loop().call_exception_handler({"message": "m", "exception": task.exception()})
    recovering.hook.uninstall()
    assert recovering.count == 1


async def test_error_in_a_callback_and_in_a_thread_recover_too(
    hooks_as_they_were: None, logged: list[object]
) -> None:
    recovering = Recovering()
    recovering.hook.install()

    def fail() -> None:
        raise ValueError("Jana")

    asyncio.get_running_loop().call_soon(fail)
    await asyncio.wait_for(recovering.done.wait(), 5)
    recovering.now_s += RECOVER_AT_MOST_EVERY_S
    recovering.done.clear()
    thread = threading.Thread(target=fail)
    thread.start()
    await asyncio.wait_for(recovering.done.wait(), 5)
    thread.join()
    recovering.hook.uninstall()
    assert recovering.count == 2


async def test_error_of_a_slot_recovers_and_an_interrupt_does_not(
    hooks_as_they_were: None, logged: list[object], capsys: pytest.CaptureFixture[str]
) -> None:
    recovering = Recovering()
    recovering.hook.install()
    sys.excepthook(ValueError, ValueError("Jana"), None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    recovering.hook.uninstall()
    assert recovering.count == 1
    assert "Jana" not in capsys.readouterr().err


async def test_part_that_fails_again_and_again_does_not_throw_every_visitor_out(
    hooks_as_they_were: None, logged: list[object]
) -> None:
    recovering = Recovering()
    recovering.hook.install()
    for _ in range(3):
        recovering.hook.report(ValueError("Jana"))
    assert recovering.count == 1
    recovering.now_s += RECOVER_AT_MOST_EVERY_S
    recovering.hook.report(ValueError("Jana"))
    assert recovering.count == 2
    assert len(logged) == 4
    recovering.hook.uninstall()


async def test_screen_that_a_second_error_left_behind_is_recovered_a_little_later(
    hooks_as_they_were: None, logged: list[object]
) -> None:
    recovering = Recovering()
    recovering.hook.install()
    recovering.hook.report(ValueError())
    recovering.now_s += RECOVER_AT_MOST_EVERY_S - 0.02
    recovering.done.clear()
    recovering.hook.report(ValueError())
    assert recovering.count == 1
    await asyncio.wait_for(recovering.done.wait(), 5)
    assert recovering.count == 2
    recovering.hook.uninstall()


async def test_nothing_happens_after_the_end(hooks_as_they_were: None, logged: list[object]) -> None:
    recovering = Recovering()
    recovering.hook.install()
    recovering.hook.report(ValueError())
    recovering.now_s += RECOVER_AT_MOST_EVERY_S - 0.01
    recovering.hook.report(ValueError())
    recovering.hook.uninstall()
    await asyncio.sleep(0.03)
    assert recovering.count == 1


async def test_words_of_an_error_are_not_logged(hooks_as_they_were: None) -> None:
    """The event holds the exception itself, which the log's own processors reduce to type and places."""
    recovering = Recovering()
    with capture_logs() as lines:
        recovering.hook.report(ValueError("Jana"))
        recovering.hook._on_loop_error(asyncio.get_running_loop(), {"message": "Jana"})
    assert [line["event"] for line in lines] == ["unhandled_error", "event_loop_error"]
    assert not [
        value for line in lines for value in line.values() if isinstance(value, str) and "Jana" in value
    ]
