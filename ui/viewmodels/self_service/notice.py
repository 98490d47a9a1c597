"""Done, sorry, offline: one thing that happened, and a ring that counts down to the welcome screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display
from ui.viewmodels.message.notice import Notice, NoticeAction
from ui.viewmodels.told import again

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class NoticeShown:
    """What the screen shows; `countdown` runs from 1 to 0."""

    kind: str = ""
    title: str = ""
    body: str = ""
    primary_text: str = ""
    secondary_text: str = ""
    reference: str = ""
    countdown: float = 1.0


def derive(notice: Notice, reference: str) -> NoticeShown:
    """The notice with its two ways on as plain texts."""
    return NoticeShown(
        kind=notice.kind.value,
        title=notice.title,
        body=notice.body,
        primary_text=notice.primary[0],
        secondary_text=notice.secondary[0] if notice.secondary else "",
        reference=reference,
    )


@QmlElement
class NoticeViewModel(QObject):
    """Shows one `Notice` at a time; `on_action` hears which way on was chosen."""

    changed = Signal()

    def __init__(self, on_action: Callable[[NoticeAction], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_action = on_action
        self._notice: Notice | None = None
        self._display = Display(NoticeShown(), self.changed)

    @property
    def shown_now(self) -> NoticeShown:
        """What the screen says."""
        return self._display.shown

    def show(self, notice: Notice, reference: str = "") -> None:
        """Show a notice; `reference` lets staff find the event in the log, "" hides it."""
        self._notice = notice
        self._display.show(derive(notice, reference))

    def count_down(self, remaining: float) -> None:
        """`remaining` runs from 1 to 0."""
        self._display.show(replace(self._display.shown, countdown=remaining))

    def retell(self) -> None:
        """Say the same in the language of the moment."""
        self._notice = again(self._notice)
        self._display.retell()

    def wipe(self) -> None:
        """Forget what was shown."""
        self._notice = None
        self._display.show(NoticeShown())

    @Slot()
    def primary(self) -> None:
        if self._notice is not None:
            self._on_action(self._notice.primary[1])

    @Slot()
    def secondary(self) -> None:
        if self._notice is not None and self._notice.secondary is not None:
            self._on_action(self._notice.secondary[1])

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._display.shown.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._display.shown.title

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._display.shown.body

    @Property(str, notify=changed)
    def primaryText(self) -> str:
        return self._display.shown.primary_text

    @Property(str, notify=changed)
    def secondaryText(self) -> str:
        return self._display.shown.secondary_text

    @Property(str, notify=changed)
    def reference(self) -> str:
        return self._display.shown.reference

    @Property(float, notify=changed)
    def countdown(self) -> float:
        return self._display.shown.countdown

    @Property(bool, notify=changed)
    def hasCountdown(self) -> bool:
        return bool(self._display.shown.kind)
