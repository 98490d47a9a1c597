"""What Qt has to say goes to the log as where it came from, never as text, which may hold anything."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import PurePath
from typing import Any

import structlog
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = structlog.get_logger()

SAME_PLACE_EVERY_S = 60.0

_Handler = Callable[[QtMsgType, QMessageLogContext, str], Any]
_KINDS = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class QtFailed(Exception):
    """Qt reported something as critical."""


class QtMessages:
    """Takes Qt's messages, from any thread; `on_critical` hears of what may have left a screen broken."""

    def __init__(self, on_critical: Callable[[], None], clock: Callable[[], float] = time.monotonic) -> None:
        self._on_critical = on_critical
        self._clock = clock
        self._before: _Handler | None = None
        self._told_s: dict[tuple[str, str], float] = {}

    def install(self) -> None:
        """Start taking them; whoever took them before still gets them too."""
        self._before = qInstallMessageHandler(self.take)

    def uninstall(self) -> None:
        """Give them back."""
        qInstallMessageHandler(self._before)

    def take(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        """One message. After a fatal one Qt ends the process."""
        word = _KINDS.get(kind)
        if word is not None:
            place = f"{_short(context.file or 'qt')}:{max(context.line, 0)}"
            now_s = self._clock()
            if now_s - self._told_s.get((word, place), -SAME_PLACE_EVERY_S) >= SAME_PLACE_EVERY_S:
                self._told_s[(word, place)] = now_s
                _log.log(30 if word == "warning" else 40, "qt_message", kind=word, where=place)
        if kind is QtMsgType.QtCriticalMsg:
            self._on_critical()
        if self._before is not None:
            self._before(kind, context, text)


def _short(file: str) -> str:
    """The end of a path, or of a screen's address without its scheme: `file:` is no word of the log."""
    return "/".join(PurePath(file.rpartition(":")[2]).parts[-3:]).lstrip("/")
