"""No line ends between a number and its word, nor in Czech, Polish and Slovak with a word of one letter."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from kiosk.languages.built_in import LANGUAGE_NAMES
from ui.shell import RESOURCES

FOLDER = RESOURCES / "translations"
LONELY = re.compile(r"(^|\s)[kvszouaiwKVSZOUAIW] ")
NUMBER_AND_WORD = re.compile(r"(?<![\w.,%])(\d+|%n|\{years\}) [^\W\d_]|[^\W\d_] (\d+|%n|\{years\})[.!?]?$")


def shown(language: str) -> list[str]:
    """Every text of the screens, as it is loaded; those with a count in each of their forms."""
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"kiosk_{language}.qm"))
    return [
        translator.translate(str(context.findtext("name")), source, comment, count) or source
        # The file of a translated language holds them all.
        for context in ET.parse(FOLDER / "kiosk_cs.ts").getroot()  # noqa: S314 - a file of this checkout
        for message in context.iter("message")
        for source, comment in [(str(message.findtext("source")), str(message.findtext("comment", "")))]
        for count in ((1, 2, 5) if message.get("numerus") else (-1,))
    ]


@pytest.mark.parametrize(("language", "at_least"), [("cs", 50), ("pl", 50), ("sk", 50)])
def test_a_word_of_one_letter_stays_with_the_next(language: str, at_least: int) -> None:
    texts = shown(language)

    assert sum("\N{NO-BREAK SPACE}" in text for text in texts) >= at_least
    assert [text for text in texts if LONELY.search(text)] == []


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_a_number_stays_with_its_word(language: str) -> None:
    texts = shown(language)

    assert sum("\N{NO-BREAK SPACE}" in text for text in texts) >= 20
    assert [text for text in texts if NUMBER_AND_WORD.search(text)] == []
