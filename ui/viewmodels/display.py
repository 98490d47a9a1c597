"""What every view model does with its state: swap it whole, then tell QML if it differs."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import SignalInstance

from ui.viewmodels.told import again

Shown = TypeVar("Shown")


class Display(Generic[Shown]):
    """The frozen state that a view model shows, and the signal that says it changed."""

    def __init__(self, shown: Shown, changed: SignalInstance) -> None:
        self.shown = shown
        self._changed = changed

    def retell(self) -> None:
        """Say the same in the language of the moment; QML asks for everything again."""
        self.shown = again(self.shown)
        self._changed.emit()

    def show(self, shown: Shown) -> None:
        """Swap the state; QML hears of it only if something differs."""
        if shown != self.shown:
            self.shown = shown
            self._changed.emit()
