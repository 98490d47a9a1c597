"""How long nobody has touched the screen, and the warning before the visit is wiped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 100


@dataclass(frozen=True, slots=True)
class IdleLimit:
    """Seconds without a touch until the warning, and how long the warning stays (0: no warning)."""

    quiet_s: float
    warning_s: float


@dataclass(frozen=True, slots=True)
class IdleShown:
    """What the overlay shows; `remaining` runs from 1 to 0."""

    is_warning: bool = False
    seconds_left: int = 0
    remaining: float = 1.0


def derive(limit: IdleLimit, idle_s: float) -> IdleShown:
    """What `idle_s` seconds without a touch mean."""
    over_s = idle_s - limit.quiet_s
    if limit.warning_s <= 0 or over_s < 0:
        return IdleShown()
    left_s = max(0.0, limit.warning_s - over_s)
    return IdleShown(True, int(left_s + 0.999), left_s / limit.warning_s)


@QmlElement
class IdleViewModel(QObject):
    """Ends a visit that nobody continues. `clock` is monotonic seconds: a clock jump must not end a visit."""

    changed = Signal()

    def __init__(
        self, clock: Callable[[], float], on_idle: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._on_idle = on_idle
        self._on_tick: Callable[[float], None] | None = None
        self._limit: IdleLimit | None = None
        self._since = clock()
        self._display = Display(IdleShown(), self.changed)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self.tick)

    def watch(self, limit: IdleLimit | None, on_tick: Callable[[float], None] | None = None) -> None:
        """Start counting anew for `limit`; None stops. `on_tick` gets what remains of 1 at every tick."""
        self._limit, self._on_tick, self._since = limit, on_tick, self._clock()
        self._display.show(IdleShown())
        if limit is None:
            self._timer.stop()
        else:
            self._timer.start()

    @property
    def is_watching(self) -> bool:
        """Whether somebody may still be there."""
        return self._limit is not None

    def touched(self) -> None:
        """Somebody is here. While the warning shows only its own button counts."""
        if not self._display.shown.is_warning:
            self._since = self._clock()

    @Slot()
    def tick(self) -> None:
        """Look at the clock; ends the visit once the time is up."""
        if self._limit is None:
            return
        idle_s = self._clock() - self._since
        whole_s = self._limit.quiet_s + self._limit.warning_s
        if idle_s >= whole_s:
            self.watch(None)
            self._on_idle()
            return
        self._display.show(derive(self._limit, idle_s))
        if self._on_tick is not None:
            self._on_tick(1 - idle_s / whole_s)

    @Slot()
    def stay(self) -> None:
        self._since = self._clock()
        self._display.show(IdleShown())

    @Slot()
    def leave(self) -> None:
        self.watch(None)
        self._on_idle()

    @Property(bool, notify=changed)
    def isWarning(self) -> bool:
        return self._display.shown.is_warning

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._display.shown.seconds_left

    @Property(float, notify=changed)
    def remaining(self) -> float:
        return self._display.shown.remaining
