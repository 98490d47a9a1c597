"""Who hears what a demo reads aloud: a person at this computer, or a notebook where nobody is there."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.config import Settings
from kiosk.domain.utterance import Utterance
from ui.demo.plan import DemoPlan
from ui.speech.parts import SpeechParts, speech_parts

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


class DemoHeadset:
    """Plugged in by a touch in the tray. It plays where the computer does: nobody here is a customer."""

    device = None
    is_known = True

    def __init__(self) -> None:
        self.is_in = False

    def is_there(self) -> bool:
        """Whether it is plugged in."""
        return self.is_in


@dataclass
class Notebook:
    """Writes down what is said and, marked with ">", what the visitor does."""

    lines: list[str] = field(default_factory=list)
    is_speaking: bool = False

    def say(self, utterance: Utterance, *, interrupts: bool) -> None:
        """Write it down, whatever was said before."""
        self.lines.append(utterance.text)

    def note(self, what: str) -> None:
        """What the visitor does now."""
        self.lines.append(f"> {what}")

    def hush(self) -> None:
        """What is written is written."""

    def close(self) -> None:
        """It needs no end."""


@QmlElement
class DemoHearingViewModel(QObject):
    """For the tray: whether anything is heard on this computer, and the headset in it."""

    changed = Signal()

    def __init__(self, headset: DemoHeadset, *, can_speak: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headset = headset
        self._can_speak = can_speak

    @Property(bool, constant=True)
    def canSpeak(self) -> bool:
        return self._can_speak

    @Property(bool, notify=changed)
    def isPluggedIn(self) -> bool:
        return self._headset.is_in

    @Slot()
    def togglePlug(self) -> None:
        self._headset.is_in = not self._headset.is_in
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a demo is read aloud with. `notebook` is None where a person listens."""

    parts: SpeechParts
    headset: DemoHeadset
    notebook: Notebook | None = None


def hearing_of(plan: DemoPlan, settings: Settings) -> Hearing:
    """The computer's own voice, or a notebook for visits that play by themselves."""
    headset = DemoHeadset()
    if plan.pictures is None:
        return Hearing(replace(speech_parts(settings), headset=headset), headset)
    notebook = Notebook()
    return Hearing(SpeechParts(notebook, headset, can_speak=True), headset, notebook)
