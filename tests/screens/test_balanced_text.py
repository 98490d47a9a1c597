"""Titles leave no short word alone in their last line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from tests.screens.kiosk_window import Kiosk
from ui.shell import QML_FOLDER

BESIDE_EACH_OTHER = b"""
import QtQuick
import "components/marks"

Item {
    property alias words: balanced.text
    property alias place: balanced.width
    readonly property int lines: balanced.lineCount
    readonly property int plainLines: plain.lineCount
    readonly property real widest: balanced.contentWidth
    readonly property real whole: once.contentWidth
    readonly property bool isCentred: balanced.leftPadding === balanced.rightPadding

    BalancedText { id: balanced; horizontalAlignment: Text.AlignHCenter }
    PlainText { id: plain; text: balanced.text; width: balanced.width }
    PlainText { id: once; text: balanced.text; wrapMode: Text.NoWrap }
}
"""
TITLES = (
    "Welcome, your account is ready",
    "Willkommen, Ihr Konto ist bereit",
    "i od razu zobaczyć punkty i kupony",
)


def test_the_lines_of_a_title_are_about_as_long(kiosk: Kiosk) -> None:
    component = QQmlComponent(kiosk.engine)
    component.setData(BESIDE_EACH_OTHER, QUrl.fromLocalFile(QML_FOLDER / "BesideEachOther.qml"))
    texts = component.create()
    assert isinstance(texts, QQuickItem), component.errorString()
    for words in TITLES:
        texts.setProperty("words", words)
        whole = float(texts.property("whole"))
        # What a plain text would fill but for its last word.
        texts.setProperty("place", 0.88 * whole)
        assert texts.property("lines") == texts.property("plainLines") == 2
        assert texts.property("isCentred")
        assert texts.property("widest") < 0.65 * whole, words
        texts.setProperty("place", 2 * whole)
        assert texts.property("lines") == 1
        assert texts.property("widest") == pytest.approx(whole, abs=1)
    texts.deleteLater()
