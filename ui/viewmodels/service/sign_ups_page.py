"""The sign-ups that are not customers yet: how many, how each stands, and what staff can do about it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display
from ui.viewmodels.link import Link
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.service.sign_ups_port import SignUpsPort
from ui.viewmodels.service.sign_ups_shown import CountRow, SignUpRow, SignUpsShown, SignUpsState, derive

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

EXPORT_COMMAND = "kiosk queue export sign-ups.csv"


@QmlElement
class SignUpsPageViewModel(QObject):
    """Shows `SignUpsState`."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link: Link[SignUpsPort] = Link()
        self._state = SignUpsState()
        self._display = Display(SignUpsShown(), self.changed)
        self._rows = RowModel(SignUpRow, self)
        self._counts = RowModel(CountRow, self)

    @property
    def state_now(self) -> SignUpsState:
        """What the page shows, as values."""
        return self._state

    def attach(self, port: SignUpsPort) -> None:
        """Connect the page to the program; until then its actions do nothing."""
        self._link.attach(port)

    def apply(self, state: SignUpsState) -> None:
        """Show another state."""
        self._state = state
        shown = derive(state)
        self._rows.replace(shown.rows)
        self._counts.replace(shown.counts)
        self._display.show(shown)

    def update(self, **changes: object) -> None:
        """Show the same state with some fields changed."""
        self.apply(replace(self._state, **changes))  # type: ignore[arg-type]

    def retranslate(self) -> None:
        """Say the same in the language of the moment."""
        self.apply(self._state)

    @Slot(str)
    def retry(self, number: str) -> None:
        self._link.ask(lambda port: port.retry(UUID(number)))

    @Slot()
    def retryAll(self) -> None:
        self._link.ask(lambda port: port.retry_all())

    @Slot(str)
    def ask(self, number: str) -> None:
        """Staff say that they entered it by hand; they are asked once more, since that erases it."""
        self.update(asked=UUID(number))

    @Slot()
    def keep(self) -> None:
        """They did not, after all."""
        self.update(asked=None)

    @Slot()
    def settle(self) -> None:
        """Yes, they entered the one that they were asked about."""
        asked = self._state.asked
        if asked is not None:
            self._link.ask(lambda port: port.settle(asked))

    @Slot()
    def look(self) -> None:
        self._link.ask(lambda port: port.look())

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel:
        return self._rows

    @Property(RowModel, constant=True)
    def counts(self) -> RowModel:
        return self._counts

    @Property(str, notify=changed)
    def listState(self) -> str:
        return self._display.shown.list_state

    @Property(str, notify=changed)
    def more(self) -> str:
        return self._display.shown.more

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know classes only
    def warnings(self) -> list[str]:
        return list(self._display.shown.warnings)

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._display.shown.note

    @Property(bool, notify=changed)
    def isNoteBad(self) -> bool:
        return self._display.shown.is_note_bad

    @Property(bool, notify=changed)
    def canRetryAll(self) -> bool:
        return self._display.shown.can_retry_all

    @Property(bool, notify=changed)
    def canExport(self) -> bool:
        return self._display.shown.can_export

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._display.shown.is_busy

    @Property(str, notify=changed)
    def badge(self) -> str:
        return self._display.shown.badge

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._display.shown.summary

    @Property(str, constant=True)
    def exportCommand(self) -> str:
        return EXPORT_COMMAND
