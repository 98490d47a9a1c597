"""The search for texts that do not fit finds them, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from tests.screens.fitting import misfits
from ui.shell import open_application

Show = Callable[[str], list[str]]
MARK = 'Item { objectName: "scrollHint"; height: 300 }'
WORDS = 'font.pixelSize: 20; text: "Karta stałego klienta"'


@pytest.fixture
def show(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Show]:
    """Shows items in a window of 400 by 300 and says what does not fit."""
    open_application()
    view = QQuickView()

    def look(items: str) -> list[str]:
        file = tmp_path / "Shown.qml"
        file.write_text(f"import QtQuick\nItem {{ width: 400; height: 300; {items} }}", encoding="utf-8")
        view.setSource(QUrl.fromLocalFile(str(file)))
        view.show()
        QTest.qWait(20)
        return [each.split(":")[0] for each in misfits(view)]

    yield look
    view.close()


@pytest.mark.parametrize(
    ("items", "wrong"),
    [
        (f"Text {{ {WORDS} }}", []),
        (f"Text {{ {WORDS}; width: 90; elide: Text.ElideRight }}", ["cut short"]),
        (f"Text {{ {WORDS}; width: 90 }}", ["wider than its place"]),
        (f"Text {{ {WORDS}; width: 90; height: 30; wrapMode: Text.Wrap }}", ["higher than its place"]),
        (f"Text {{ {WORDS}; x: 300 }}", ["beside the window"]),
        (f"Text {{ {WORDS}; y: 290 }}", ["above or below the window"]),
        (f"Text {{ {WORDS} }} Text {{ {WORDS}; y: 10 }}", ["on one another"]),
        (f"Text {{ {WORDS} }} Text {{ {WORDS}; y: 40 }}", []),
        # Each at its own end of one line.
        (f'Text {{ {WORDS} }} Text {{ text: "12"; width: 400; horizontalAlignment: Text.AlignRight }}', []),
        # A sheet lies on the page.
        (f"Text {{ {WORDS} }} Rectangle {{ width: 400; height: 300; Text {{ {WORDS}; y: 10 }} }}", []),
        (f"Text {{ {WORDS}; opacity: 0; width: 90 }}", []),
        (
            f"Flickable {{ anchors.fill: parent; Text {{ {WORDS}; y: 290 }} }}",
            ["something hidden without a mark"],
        ),
        (f"Flickable {{ width: 400; height: 90; Text {{ {WORDS}; y: 80 }} }}", []),
        (f"Flickable {{ anchors.fill: parent; {MARK} Text {{ {WORDS}; y: 290 }} }}", []),
        (f"Flickable {{ anchors.fill: parent; {MARK} Text {{ {WORDS} }} }}", ["a mark with nothing hidden"]),
    ],
)
def test_misfits_are_found(show: Show, items: str, wrong: list[str]) -> None:
    assert show(items) == wrong
