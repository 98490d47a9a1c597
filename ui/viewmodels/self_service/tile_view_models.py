"""What QML sees of each tile of the customer's home."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.profile import PartName
from ui.viewmodels.display import Display
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.self_service.home_tiles import CreditsShown, PointsShown, StatusShown

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

Retry = Callable[[PartName], None]


@QmlElement
class PointsTileViewModel(QObject):
    """Points, their worth and what expires."""

    changed = Signal()

    def __init__(self, on_retry: Retry, parent: QObject) -> None:
        super().__init__(parent)
        self._on_retry = on_retry
        self._display = Display(PointsShown(), self.changed)

    def show(self, shown: PointsShown) -> None:
        """Show what `derive_points` made."""
        self._display.show(shown)

    def wipe(self) -> None:
        """Forget the customer's values."""
        self._display.show(PointsShown())

    @Slot()
    def retry(self) -> None:
        if self._display.shown.state == "failed":
            self._on_retry(PartName.POINTS)
        if self._display.shown.is_expiring_failed:
            self._on_retry(PartName.POINTS_EXPIRATION)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._display.shown.state

    @Property(str, notify=changed)
    def balance(self) -> str:
        return self._display.shown.balance

    @Property(str, notify=changed)
    def unit(self) -> str:
        return self._display.shown.unit

    @Property(str, notify=changed)
    def moneyValue(self) -> str:
        return self._display.shown.money_value

    @Property(str, notify=changed)
    def expiring(self) -> str:
        return self._display.shown.expiring

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return self._display.shown.as_of

    @Property(bool, notify=changed)
    def isExpiringFailed(self) -> bool:
        return self._display.shown.is_expiring_failed


@QmlElement
class StatusTileViewModel(QObject):
    """The status and the way to the next one."""

    changed = Signal()

    def __init__(self, on_retry: Retry, parent: QObject) -> None:
        super().__init__(parent)
        self._on_retry = on_retry
        self._display = Display(StatusShown(), self.changed)

    def show(self, shown: StatusShown) -> None:
        """Show what `derive_status` made."""
        self._display.show(shown)

    def wipe(self) -> None:
        """Forget the customer's values."""
        self._display.show(StatusShown())

    @Slot()
    def retry(self) -> None:
        self._on_retry(PartName.STATUS)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._display.shown.state

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._display.shown.name

    @Property(bool, notify=changed)
    def hasProgress(self) -> bool:
        return self._display.shown.has_progress

    @Property(float, notify=changed)
    def progress(self) -> float:
        return self._display.shown.progress

    @Property(str, notify=changed)
    def progressText(self) -> str:
        return self._display.shown.progress_text

    @Property(str, notify=changed)
    def nextText(self) -> str:
        return self._display.shown.next_text

    @Property(str, notify=changed)
    def missingText(self) -> str:
        return self._display.shown.missing_text


@QmlElement
class CreditsTileViewModel(QObject):
    """Credits in one line."""

    changed = Signal()

    def __init__(self, on_retry: Retry, parent: QObject) -> None:
        super().__init__(parent)
        self._on_retry = on_retry
        self._display = Display(CreditsShown(), self.changed)

    def show(self, shown: CreditsShown) -> None:
        """Show what `derive_credits` made."""
        self._display.show(shown)

    def wipe(self) -> None:
        """Forget the customer's values."""
        self._display.show(CreditsShown())

    @Slot()
    def retry(self) -> None:
        self._on_retry(PartName.CREDITS)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._display.shown.state

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._display.shown.text

    @Property(str, notify=changed)
    def asOf(self) -> str:
        return self._display.shown.as_of


@QmlElement
class RowListViewModel(QObject):
    """A list tile: its state and its rows."""

    changed = Signal()

    def __init__(self, part: PartName, row_type: type[object], on_retry: Retry, parent: QObject) -> None:
        super().__init__(parent)
        self._part = part
        self._on_retry = on_retry
        self._rows = RowModel(row_type, self)
        self._display = Display("pending", self.changed)

    def show(self, state: str, rows: Sequence[object]) -> None:
        """Show what the tile's `derive_` function made."""
        self._rows.replace(rows)
        self._display.show(state)

    @Slot()
    def retry(self) -> None:
        self._on_retry(self._part)

    @Property(str, notify=changed)
    def state(self) -> str:
        return self._display.shown

    @Property(RowModel, constant=True)
    def rows(self) -> RowModel:
        return self._rows
