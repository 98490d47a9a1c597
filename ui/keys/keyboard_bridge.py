"""Types into the focused field what the on-screen keyboard's keys say.

Qt's own virtual keyboard would decide the licence of the whole product and lacks the accented Czech rows,
so the keys are ours, and speak to the field as an input method does.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeyboardBridge(QObject):
    """Both slots do nothing while no field that takes text has the focus."""

    @Slot(str)
    def typeText(self, text: str) -> None:
        """Put `text` at the cursor, in place of what is selected; the field's length limit holds."""
        field = QGuiApplication.focusObject()
        if _takes_text(field):
            event = QInputMethodEvent()
            event.setCommitString(text)
            QCoreApplication.sendEvent(field, event)

    @Slot()
    def backspace(self) -> None:
        """Remove what is selected, else the character before the cursor."""
        field = QGuiApplication.focusObject()
        if not _takes_text(field):
            return
        cursor = _ask(field, Qt.InputMethodQuery.ImCursorPosition)
        anchor = _ask(field, Qt.InputMethodQuery.ImAnchorPosition)
        end, length = max(cursor, anchor), abs(cursor - anchor) or 1
        if length > end:
            return
        if cursor != anchor:
            # A selection would be removed besides the replaced characters: drop it, keep its place.
            place = QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Selection, end, 0, None)
            QCoreApplication.sendEvent(field, QInputMethodEvent("", [place]))
        event = QInputMethodEvent()
        event.setCommitString("", -length, length)
        QCoreApplication.sendEvent(field, event)


def _takes_text(field: QObject | None) -> bool:
    return field is not None and bool(_ask(field, Qt.InputMethodQuery.ImEnabled))


def _ask(field: QObject, query: Qt.InputMethodQuery) -> int:
    event = QInputMethodQueryEvent(query)
    QCoreApplication.sendEvent(field, event)
    return int(event.value(query) or 0)
