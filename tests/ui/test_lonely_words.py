"""Czech, Polish and Slovak never end a line with a preposition or conjunction of one letter."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from ui.shell import RESOURCES

LONELY = re.compile(r"(^|\s)[kvszouaiwKVSZOUAIW] ")


@pytest.mark.parametrize(("language", "at_least"), [("cs", 50), ("pl", 50), ("sk", 50)])
def test_a_word_of_one_letter_stays_with_the_next(language: str, at_least: int) -> None:
    translator = QTranslator()
    assert translator.load(str(RESOURCES / "translations" / f"kiosk_{language}.qm"))
    texts = [
        translator.translate(str(context.findtext("name")), str(message.findtext("source")))
        for context in ET.parse(RESOURCES / "translations" / f"kiosk_{language}.ts").getroot()  # noqa: S314 - a file of this checkout
        for message in context.iter("message")
    ]

    assert sum("\N{NO-BREAK SPACE}" in text for text in texts) >= at_least
    assert [text for text in texts if LONELY.search(text)] == []
