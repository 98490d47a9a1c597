"""The page of a kiosk that has stopped trying for a while: no way on, only words, in every language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement

from ui.viewmodels.display import Display

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class OutOfServiceWords:
    """The page in one language."""

    title: str
    body: str
    staff: str


@dataclass(frozen=True, slots=True)
class OutOfServiceShown:
    """What the page shows; `other_*` is what a second language says, "" where the shop has one only."""

    title: str = ""
    body: str = ""
    staff: str = ""
    other_title: str = ""
    other_body: str = ""


def words(reference: str) -> OutOfServiceWords:
    """In the language that is installed now."""
    tries = translate(
        "OutOfService", "It tries again by itself. To try at once, our staff may switch it off and on."
    )
    named = translate("OutOfService", "For our staff: {reference}").format(reference=reference)
    return OutOfServiceWords(
        translate("OutOfService", "Out of service"),
        translate("OutOfService", "We are sorry, this kiosk is taking a break.")
        + "\n"
        + translate("OutOfService", "Our staff will gladly help you."),
        f"{named}\n{tries}",
    )


@QmlElement
class OutOfServiceViewModel(QObject):
    """Shows the words of one or two languages."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._display = Display(OutOfServiceShown(), self.changed)

    def show(self, languages: Sequence[OutOfServiceWords]) -> None:
        """The first language is the shop's own; of the others one is shown too."""
        own, *others = languages
        other = others[0] if others else None
        self._display.show(
            OutOfServiceShown(
                own.title,
                own.body,
                own.staff,
                other.title if other else "",
                other.body if other else "",
            )
        )

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._display.shown.title

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._display.shown.body

    @Property(str, notify=changed)
    def staff(self) -> str:
        return self._display.shown.staff

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._display.shown.other_title

    @Property(str, notify=changed)
    def otherBody(self) -> str:
        return self._display.shown.other_body
