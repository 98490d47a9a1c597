"""What a visitor chose about being read to."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.utterance import LOUDEST
from ui.viewmodels.display import Display

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SpeechState:
    """`volume` is 1 to LOUDEST; `has_headset` while nobody else hears it."""

    is_offered: bool = False
    is_on: bool = False
    volume: int = 3
    has_headset: bool = False
    is_plugged_in: bool = False
    """Somebody plugged the headset in, and it is there since."""


@QmlElement
class SpeechViewModel(QObject):
    """Speech on and off, louder and softer, and once more. Everything is as before after the visit."""

    changed = Signal()
    repeatAsked = Signal()
    """What was said last is to be said again."""
    volumeAsked = Signal()
    """A step was asked for; at the end of the scale too, where silence would be taken for a broken button."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = Display(SpeechState(), self.changed)
        self._first_volume = self.state_now.volume

    @property
    def state_now(self) -> SpeechState:
        """What is chosen now."""
        return self._display.shown

    def use(self, volume: int, *, is_offered: bool) -> None:
        """Take over what the settings say."""
        self._first_volume = volume
        self._display.show(replace(self.state_now, is_offered=is_offered, volume=volume))

    def update_headset(self, *, is_there: bool) -> None:
        """It was plugged in, which begins the speech, or pulled out, which ends it."""
        if is_there != self.state_now.has_headset:
            is_on = is_there and self.state_now.is_offered
            self._display.show(
                replace(self.state_now, has_headset=is_there, is_plugged_in=is_there, is_on=is_on)
            )

    def find_headset(self) -> None:
        """It is there from the beginning: a handset that always hangs there begins nothing."""
        self._display.show(replace(self.state_now, has_headset=True))

    def forget(self) -> None:
        """The next visitor begins in silence, as loud as the site wants it.

        Who has plugged in the headset is still there: the next thing they do is a visit of its own.
        """
        now = self.state_now
        is_on = now.is_plugged_in and now.is_offered
        self._display.show(replace(now, is_on=is_on, volume=self._first_volume))

    @Slot()
    def toggle(self) -> None:
        if self.state_now.is_offered:
            self._display.show(replace(self.state_now, is_on=not self.state_now.is_on))

    @Slot()
    def repeat(self) -> None:
        if self.state_now.is_on:
            self.repeatAsked.emit()

    @Slot()
    def louder(self) -> None:
        self._change_volume(1)

    @Slot()
    def softer(self) -> None:
        self._change_volume(-1)

    def _change_volume(self, step: int) -> None:
        if self.state_now.is_on:
            volume = min(max(self.state_now.volume + step, 1), LOUDEST)
            self._display.show(replace(self.state_now, volume=volume))
            self.volumeAsked.emit()

    @Property(bool, notify=changed)
    def isOffered(self) -> bool:
        return self.state_now.is_offered

    @Property(bool, notify=changed)
    def isOn(self) -> bool:
        return self.state_now.is_on

    @Property(bool, notify=changed)
    def hasHeadset(self) -> bool:
        return self.state_now.has_headset

    @Property(int, notify=changed)
    def volume(self) -> int:
        return self.state_now.volume
