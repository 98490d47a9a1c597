"""The languages that a visitor can pick, each in its own words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language to pick."""

    code: str
    name: str
    is_current: bool


class TranslationSwitch:
    """Installs the compiled texts of one language at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: QTranslator | None = None

    def install(self, language: str) -> None:
        """Switch every `qsTr` and `translate` to `language`.

        Raises FileNotFoundError where a language has no compiled texts: the program was built wrongly.
        """
        path = self._folder / f"kiosk_{language}.qm"
        translator = QTranslator()
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        QCoreApplication.installTranslator(translator)
        self._installed = translator
