"""Icons reach QML in the colour and size asked for, on the software renderer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView
from pytestqt.qtbot import QtBot

from ui.painted.icons import PROVIDER, IconProvider

ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"
NAMES = sorted(file.stem for file in ICONS.glob("*.svg"))


def ask(name: str, wanted: QSize) -> QImage:
    got = QSize()
    image = IconProvider().requestImage(name, got, wanted)
    assert got == image.size()
    return image


def colours(image: QImage) -> set[str]:
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_is_drawn_in_the_colour_asked_for(qapp: object, name: str) -> None:
    assert colours(ask(f"{name}?color=%2300aa55", QSize(96, 96))) == {"#00aa55"}


@pytest.mark.parametrize("color", ["%23800000ff", "%23880000FF"])
def test_a_translucent_colour_stays_translucent(qapp: object, color: str) -> None:
    image = ask(f"check?color={color}", QSize(96, 96))
    strongest = max(image.pixelColor(x, y).alpha() for x in range(96) for y in range(96))
    assert strongest == pytest.approx(QColor(color.replace("%23", "#")).alpha(), abs=2)


@pytest.mark.parametrize(
    ("wanted", "drawn"),
    [
        (QSize(), QSize(24, 24)),
        (QSize(48, 48), QSize(48, 48)),
        (QSize(48, 0), QSize(48, 48)),
        (QSize(-1, 32), QSize(32, 32)),
        (QSize(99999, 99999), QSize(1024, 1024)),
    ],
)
def test_the_size_asked_for_is_the_size_drawn(qapp: object, wanted: QSize, drawn: QSize) -> None:
    assert ask("gift", wanted).size() == drawn


@pytest.mark.parametrize("name", ["no-such-icon", "../icons/gift", "gift.svg", "", "gift?color=nonsense"])
def test_what_does_not_exist_gives_no_picture(qapp: object, name: str) -> None:
    assert ask(name, QSize(24, 24)).isNull()


@pytest.fixture
def view(qapp: object, tmp_path: Path) -> Iterator[QQuickView]:
    (tmp_path / "Shown.qml").write_text(
        """
        import QtQuick
        Rectangle {
            property int ready: icon.status
            width: 64; height: 64; color: "white"
            Image {
                id: icon
                anchors.fill: parent
                sourceSize: Qt.size(width, height)
                source: "image://icon/circle-check?color=" + encodeURIComponent(Qt.color("#c00000"))
            }
        }
        """
    )
    view = QQuickView()
    view.engine().addImageProvider(PROVIDER, IconProvider())
    view.setSource(QUrl.fromLocalFile(tmp_path / "Shown.qml"))
    view.show()
    yield view
    view.deleteLater()


def test_qml_shows_an_icon_on_the_software_renderer(view: QQuickView, qtbot: QtBot) -> None:
    qtbot.waitUntil(view.isExposed)
    assert "#c00000" in colours(view.grabWindow())


def test_a_component_can_ask_for_an_icon_again(qapp: object) -> None:
    engine = QQmlEngine()
    engine.addImageProvider(PROVIDER, IconProvider())
    component = QQmlComponent(engine)
    component.setData(b'import QtQuick\nImage { source: "image://icon/gift?color=%23123456" }', QUrl())
    first, second = component.create(), component.create()
    assert isinstance(first, QQuickItem)
    assert isinstance(second, QQuickItem)
    assert first.implicitWidth() == second.implicitWidth() == 24
