"""The filter before a window of its own, with key events as the system sends them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.scanning.framing import Framing
from kiosk.scanning.keys.keyboard_wedge import KeyboardWedge
from kiosk.scanning.keys.wedge_text import WedgeText
from ui.keys.key_strokes import KeyClock, place_of
from ui.keys.wedge_filter import WedgeFilter

CARD = "2900000000018"
PERSON_MS = 90

_QML = """
import QtQuick
import QtQuick.Controls.Basic

Column {
    property int presses: 0
    property int fired: 0

    TextField { objectName: "field"; focus: true }
    Button { objectName: "button"; onClicked: parent.presses += 1 }
    Shortcut { sequence: "Ctrl+O"; onActivated: parent.fired += 1 }
}
"""


class Desk:
    """A field, a button and a short cut behind the filter."""

    def __init__(self, view: QQuickView, prefix: str = "") -> None:
        self.view = view
        self.codes: list[str] = []
        self._wedge = KeyboardWedge(WedgeText(lambda text, _: text.isalnum(), framing=Framing(prefix)))
        self.filter = WedgeFilter(self._wedge, lambda burst: self.codes.append(burst.reading.text))

    def type(self, text: str, delay_ms: int) -> None:
        for character in text:
            QTest.keyClick(self.view, character, Qt.KeyboardModifier.NoModifier, 0)
            QTest.qWait(delay_ms)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.view, key, modifiers, 0)

    def focus(self, name: str) -> None:
        self.view.rootObject().findChild(QObject, name).forceActiveFocus()

    @property
    def text(self) -> str:
        return str(self.view.rootObject().findChild(QObject, "field").property("text"))

    def count(self, name: str) -> int:
        return int(self.view.rootObject().property(name))


@pytest.fixture
def desk(qapp: QGuiApplication, tmp_path: Path) -> Iterator[Desk]:
    page = tmp_path / "Page.qml"
    page.write_text(_QML, encoding="utf-8")
    view = QQuickView(QUrl.fromLocalFile(str(page)))
    view.show()
    view.requestActivate()
    QTest.qWait(50)
    made = Desk(view)
    qapp.installEventFilter(made.filter)
    yield made
    qapp.removeEventFilter(made.filter)
    made.filter.close()
    view.close()
    view.deleteLater()
    QCoreApplication.sendPostedEvents(view, QEvent.Type.DeferredDelete)


def test_person_s_keys_reach_the_field(desk: Desk) -> None:
    desk.type("Jana", PERSON_MS)
    QTest.qWait(120)
    assert desk.text == "Jana"
    assert desk.codes == []


def test_code_is_taken_in_the_middle_of_a_name_and_nothing_of_it_stays(desk: Desk) -> None:
    desk.type("Ja", PERSON_MS)
    desk.type(CARD, 0)
    desk.press(Qt.Key.Key_Return)
    QTest.qWait(PERSON_MS)
    assert desk.codes == [CARD]
    desk.type("na", PERSON_MS)
    QTest.qWait(120)
    assert desk.text == "Jana"


def test_code_without_end_is_taken_after_a_pause(desk: Desk) -> None:
    desk.type(CARD, 0)
    assert desk.codes == []
    QTest.qWait(200)
    assert desk.codes == [CARD]
    assert desk.text == ""


def test_code_presses_no_button(desk: Desk) -> None:
    desk.focus("button")
    desk.type(f"{CARD} ", 0)
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Space)
    QTest.qWait(120)
    assert desk.count("presses") == 0
    desk.press(Qt.Key.Key_Space)
    QTest.qWait(120)
    assert desk.count("presses") == 1


def test_command_in_a_code_fires_no_short_cut(desk: Desk) -> None:
    desk.type("29000", 0)
    desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    desk.type("00000018", 0)
    desk.press(Qt.Key.Key_Return)
    QTest.qWait(120)
    assert desk.count("fired") == 0
    assert desk.codes == [CARD]


def test_held_keys_are_given_back_when_the_filter_ends(desk: Desk) -> None:
    desk.type("a", 0)
    assert desk.text == ""
    desk.filter.close()
    assert desk.text == "a"


def test_keys_that_waited_for_a_busy_program_keep_their_distance() -> None:
    clock = KeyClock(lambda: 500.0)
    times = [clock.time_of(_key_event(stamp_ms)) for stamp_ms in (1000, 1100, 1200, 1290)]
    assert [later - first for first, later in pairwise(times)] == pytest.approx([0.1, 0.1, 0.09])


def test_time_goes_on_when_the_system_s_count_starts_anew_or_is_missing() -> None:
    now = [500.0]
    clock = KeyClock(lambda: now[0])
    times = []
    for stamp_ms in (4_294_967_000, 200, 0, 450):
        now[0] += 0.2
        times.append(clock.time_of(_key_event(stamp_ms)))
    assert all(later > first for first, later in pairwise(times))


def _key_event(stamp_ms: int) -> QKeyEvent:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    event.setTimestamp(stamp_ms)
    return event


@pytest.mark.parametrize(
    ("platform", "native", "place"),
    [
        ("xcb", 10, 2),
        ("wayland", 38, 30),
        ("wayland-egl", 36, 28),
        ("windows", 2, 2),
        ("windows", 0x135, 98),
        ("windows", 0x148, None),
        ("xcb", 0, None),
        ("offscreen", 10, None),
    ],
)
def test_place_on_the_keyboard_of_each_system(platform: str, native: int, place: int | None) -> None:
    assert place_of(platform, native) == place
