"""When the shop's pictures are shown: nobody has been at the welcome screen for a while."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

PICTURE_S = 8.0


@dataclass(frozen=True, slots=True)
class ScreensaverShown:
    """Whether pictures are shown, and which, counted from 0."""

    is_on: bool = False
    picture: int = 0


@QmlElement
class ScreensaverViewModel(QObject):
    """Waits and wakes; codes are read all the while, and a visit that begins ends it."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = Display(ScreensaverShown(), self.changed)
        self._count = 0
        self._is_allowed = True
        self._waits = QTimer(self, singleShot=True)
        self._waits.timeout.connect(self.begin)
        self._turns = QTimer(self, interval=int(PICTURE_S * 1000))
        self._turns.timeout.connect(self.turn)

    def use(self, after_s: float, count: int) -> None:
        """Show `count` pictures after so many seconds without anybody; with 0 of either, never."""
        self._count = count if after_s > 0 else 0
        self._waits.setInterval(int(after_s * 1000))
        self.wake()

    def allow(self, is_allowed: bool) -> None:
        """Whether the screen that is up may be covered."""
        self._is_allowed = is_allowed
        self.wake()

    def noticed(self) -> None:
        """Somebody is there. A touch on the pictures themselves is told by `wake`, once it has ended."""
        if not self._display.shown.is_on and self._waits.isActive():
            self._waits.start()

    def begin(self) -> None:
        """The time is up."""
        if self._count and self._is_allowed:
            self._display.show(ScreensaverShown(is_on=True))
            if self._count > 1:
                self._turns.start()

    def turn(self) -> None:
        """The next picture."""
        shown = self._display.shown
        self._display.show(replace(shown, picture=(shown.picture + 1) % self._count))

    @Slot()
    def wake(self) -> None:
        self._turns.stop()
        self._display.show(ScreensaverShown())
        if self._count and self._is_allowed:
            self._waits.start()
        else:
            self._waits.stop()

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        return self._display.shown.is_on

    @Property(int, notify=changed)
    def picture(self) -> int:
        return self._display.shown.picture
