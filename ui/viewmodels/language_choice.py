"""The languages that a visitor can pick, each in its own words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.languages.built_in import LANGUAGE_NAMES
from kiosk.languages.shop_languages import file_of


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """One language to pick."""

    code: str
    name: str
    is_current: bool


class TranslationSwitch:
    """Installs the texts of one language at a time: the product's own, and a shop's before them.

    `brand_folder` is where a shop's may be. A text that is in neither is shown in English.
    """

    def __init__(self, folder: Path, brand_folder: Path | None = None) -> None:
        self._folder = folder
        self._brand_folder = brand_folder
        self._installed: list[QTranslator] = []
        # Qt reads in these as long as they are installed.
        self._shop_texts: dict[str, bytes] = {}

    def install(self, language: str) -> None:
        """Switch every `qsTr` and `translate` to `language`.

        Raises FileNotFoundError where a language has no compiled texts: the program was built wrongly.
        """
        translators = [self._own(language if language in LANGUAGE_NAMES else "en")]
        if texts := self._texts_of_shop(language):
            translators.append(QTranslator())
            translators[-1].load(texts)
        for former in self._installed:
            QCoreApplication.removeTranslator(former)
        # The last one is asked first.
        for translator in translators:
            QCoreApplication.installTranslator(translator)
        self._installed = translators

    def knows(self, language: str) -> bool:
        """Whether there are texts in it."""
        return language in LANGUAGE_NAMES or bool(self._texts_of_shop(language))

    def _own(self, language: str) -> QTranslator:
        path = self._folder / f"kiosk_{language}.qm"
        translator = QTranslator()
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        return translator

    def _texts_of_shop(self, language: str) -> bytes:
        file = file_of(language, self._brand_folder)
        if file is not None and language not in self._shop_texts:
            from kiosk.languages.compiled import compile_texts
            from kiosk.languages.problem import LanguageProblem
            from kiosk.languages.text_file import read_texts

            try:
                self._shop_texts[language] = compile_texts(read_texts(file))
            except LanguageProblem:
                # The settings have refused it in words; until they are read, English does.
                self._shop_texts[language] = b""
        return self._shop_texts.get(language, b"")
