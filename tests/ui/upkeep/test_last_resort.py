"""An error that nobody handled is logged without its words, and the kiosk goes on at its welcome screen."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qCritical, qInstallMessageHandler, qWarning
from structlog.testing import capture_logs

from kiosk.event_fields import FIELDS
from kiosk.event_log import current_reference, user_action
from ui.upkeep.last_resort import RECOVER_AT_MOST_EVERY_S, LastResort
from ui.upkeep.qt_messages import QtMessages


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
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


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


async def test_error_has_a_reference_that_the_screen_can_show_too(
    hooks_as_they_were: None, logged: list[object]
) -> None:
    shown: list[str | None] = []
    hook = LastResort(lambda: shown.append(current_reference()))
    hook.report(ValueError())
    assert shown[0] is not None
    with user_action("identify") as reference:
        LastResort(lambda: shown.append(current_reference())).report(ValueError())
    assert shown[1] == reference


async def test_what_qt_calls_critical_recovers_and_its_words_are_not_logged(
    hooks_as_they_were: None, logged: list[dict[str, object]], qtlog: Any
) -> None:
    recovering = Recovering()
    with qtlog.disabled():
        recovering.hook.install()
        qCritical("Jana")
        await asyncio.wait_for(recovering.done.wait(), 5)
        for _ in range(3):
            qWarning("Jana")
        recovering.hook.uninstall()
    assert recovering.count == 1
    assert [(line["event"], line.get("kind")) for line in logged] == [
        ("qt_message", "critical"),
        ("unhandled_error", None),
        ("qt_message", "warning"),
    ]
    assert "Jana" not in str([{**line, "exc_info": None} for line in logged])


async def test_messages_of_qt_still_reach_whoever_took_them_before(qtlog: Any) -> None:
    taken: list[str] = []
    with qtlog.disabled():
        before = qInstallMessageHandler(lambda _kind, _context, text: taken.append(text))
        messages = QtMessages(lambda: None)
        messages.install()
        qWarning("one")
        messages.uninstall()
        qWarning("two")
        qInstallMessageHandler(before)
    assert taken == ["one", "two"]


async def test_object_that_fails_while_it_is_destroyed_is_logged_and_disturbs_no_visit(
    hooks_as_they_were: None, logged: list[dict[str, object]]
) -> None:
    class Failing:
        def __del__(self) -> None:
            raise ValueError("Jana")

    recovering = Recovering()
    recovering.hook.install()
    Failing()
    recovering.hook.uninstall()
    assert [line["event"] for line in logged] == ["unraisable_error"]
    assert recovering.count == 0


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


@pytest.mark.parametrize(
    ("file", "where"),
    [
        ("file:///opt/loyalty-kiosk/ui/qml/Main.qml", "ui/qml/Main.qml:7"),
        ("file:///nowhere/Main.qml", "nowhere/Main.qml:7"),
        ("qrc:/Main.qml", "Main.qml:7"),
        ("/Main.qml", "Main.qml:7"),
        (None, "qt:7"),
    ],
    ids=["installed", "near_root", "resource", "root", "unknown"],
)
def test_place_of_a_message_is_one_that_the_log_writes(
    file: str | None, where: str, logged: list[dict[str, object]]
) -> None:
    context = SimpleNamespace(file=file, line=7)
    QtMessages(lambda: None).take(QtMsgType.QtWarningMsg, cast("QMessageLogContext", context), "Jana")
    assert logged[0]["where"] == where
    assert FIELDS["where"](where)
