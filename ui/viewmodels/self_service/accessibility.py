"""What a visitor chooses, to see, read and reach everything: larger text, contrast, controls further down."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AccessibilityShown:
    """The choices of this visit. `is_low` moves everything into the lower part of a standing screen."""

    is_large_text: bool = False
    is_high_contrast: bool = False
    is_low: bool = False
    is_open: bool = False


@QmlElement
class AccessibilityViewModel(QObject):
    """The panel behind the round button of every screen. A choice holds at once, and until the visit ends."""

    changed = Signal()
    used = Signal()
    """Somebody opened, closed or chose something."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = Display(AccessibilityShown(), self.changed)

    def forget(self) -> None:
        """The next visitor finds nothing chosen."""
        self._display.show(AccessibilityShown())

    def shut(self) -> None:
        """Close the panel, since another screen comes; the choices stay."""
        self._display.show(replace(self._display.shown, is_open=False))

    @Slot()
    def open(self) -> None:
        self._choose(is_open=True)

    @Slot()
    def close(self) -> None:
        self._choose(is_open=False)

    @Slot()
    def toggleLargeText(self) -> None:
        self._choose(is_large_text=not self._display.shown.is_large_text)

    @Slot()
    def toggleHighContrast(self) -> None:
        self._choose(is_high_contrast=not self._display.shown.is_high_contrast)

    @Slot()
    def toggleLow(self) -> None:
        self._choose(is_low=not self._display.shown.is_low)

    @Property(bool, notify=changed)
    def isOpen(self) -> bool:
        return self._display.shown.is_open

    @Property(bool, notify=changed)
    def isLargeText(self) -> bool:
        return self._display.shown.is_large_text

    @Property(bool, notify=changed)
    def isHighContrast(self) -> bool:
        return self._display.shown.is_high_contrast

    @Property(bool, notify=changed)
    def isLow(self) -> bool:
        return self._display.shown.is_low

    @Property(bool, notify=changed)
    def isAnyOn(self) -> bool:
        """Whether anything is chosen."""
        return replace(self._display.shown, is_open=False) != AccessibilityShown()

    def _choose(self, **change: bool) -> None:
        self._display.show(replace(self._display.shown, **change))
        self.used.emit()
