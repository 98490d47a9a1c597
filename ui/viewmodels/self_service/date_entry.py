"""Typing a date by its digits, for every form that asks for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.domain.typed_date import DateOrder, DatePart, TypedDate

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_KEYS = "0123456789./- "


@dataclass(frozen=True, slots=True)
class DateAnswer:
    """What the form holds: the date as it is typed, and what is wrong with it ("" for nothing)."""

    typed: TypedDate = TypedDate()  # noqa: RUF009 - frozen
    error: str = ""
    is_busy: bool = False


@QmlElement
class DateEntryViewModel(QObject):
    """Reads and changes the form that it is a part of; whether there is such a day is found out elsewhere."""

    changed = Signal()

    def __init__(
        self,
        answer: Callable[[], DateAnswer],
        change: Callable[[TypedDate], None],
        submit: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._change = change
        self._submit = submit
        self._language = "en"

    def refresh(self, language: str) -> None:
        """The form changed, or the language of the visit, which decides the order of the parts."""
        self._language = language
        self.changed.emit()

    @Slot(str)
    def press(self, key: str) -> None:
        """A digit of the pad was touched, or a key pressed on a keyboard, which may part the date by hand."""
        answer = self._answer()
        if not answer.is_busy and len(key) == 1 and key in _KEYS:
            self._change(answer.typed.typed(key, self._order))

    @Slot()
    def erase(self) -> None:
        answer = self._answer()
        if not answer.is_busy:
            self._change(answer.typed.erased(self._order))

    @Slot()
    def submit(self) -> None:
        if self.canSubmit:
            self._submit()

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know classes only
    def parts(self) -> list[str]:
        """The digits of each part as far as they are typed, in the order of the language."""
        return [self._answer().typed.digits_of(part) for part in self._order]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]  # the stubs know classes only
    def lengths(self) -> list[int]:
        """How many digits each part takes."""
        return [part.length for part in self._order]

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]  # the stubs know classes only
    def names(self) -> list[str]:
        """What each part is called."""
        return [_name_of(part) for part in self._order]

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._answer().error

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._answer().is_busy

    @Property(bool, notify=changed)
    def canSubmit(self) -> bool:
        answer = self._answer()
        return answer.typed.is_whole and not answer.is_busy

    @property
    def _order(self) -> DateOrder:
        # Its tables of formats are loaded after the first picture.
        from ui.viewmodels.words import date_order

        return date_order(self._language)


def _name_of(part: DatePart) -> str:
    match part:
        case DatePart.DAY:
            return translate("DateEntry", "Day")
        case DatePart.MONTH:
            return translate("DateEntry", "Month")
        case DatePart.YEAR:
            return translate("DateEntry", "Year")
