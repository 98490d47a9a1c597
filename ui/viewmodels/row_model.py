"""Lists for QML, built from frozen dataclasses: one role a field, named in camelCase."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@QmlElement
class RowModel(QAbstractListModel):
    """Rows of one dataclass type; `replace` changes only what differs, so delegates keep their state."""

    countChanged = Signal()

    def __init__(self, row_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._rows: tuple[Any, ...] = ()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)

    @property
    def rows(self) -> tuple[Any, ...]:
        """What is shown now."""
        return self._rows

    def replace(self, rows: Sequence[Any]) -> None:
        """Show `rows`; rows at the same place are updated, not made again."""
        old, new = self._rows, tuple(rows)
        shared = min(len(old), len(new))
        if len(new) < len(old):
            self.beginRemoveRows(QModelIndex(), shared, len(old) - 1)
            self._rows = old[:shared]
            self.endRemoveRows()
        for place in range(shared):
            if old[place] != new[place]:
                self._rows = (*self._rows[:place], new[place], *self._rows[place + 1 :])
                self.dataChanged.emit(self.index(place), self.index(place))
        if len(new) > len(old):
            self.beginInsertRows(QModelIndex(), shared, len(new) - 1)
            self._rows = new
            self.endInsertRows()
        if len(new) != len(old):
            self.countChanged.emit()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        place = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= place < len(self._names) or index.row() >= len(self._rows):
            return None
        return getattr(self._rows[index.row()], self._names[place])

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            _FIRST_ROLE + place: QByteArray(_camel_case(name).encode())
            for place, name in enumerate(self._names)
        }


def _camel_case(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)
