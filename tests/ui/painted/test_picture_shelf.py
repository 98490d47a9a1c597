"""Pictures in memory: decoded small, kept within bounds, cut to their place, gone with the visit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage

from tests.fakes.picture_port import file_of, picture_file
from ui.painted.picture_shelf import LONGEST_SIDE, PictureProvider, PictureShelf, cut, decoded

RED = Qt.GlobalColor.red

pytestmark = pytest.mark.usefixtures("qapp")


def an_image(side: int = 8) -> QImage:
    image = QImage(side, side, QImage.Format.Format_RGB888)
    image.fill(RED)
    return image


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
@pytest.mark.parametrize(
    ("size", "kept"), [((2000, 1000), (640, 320)), ((300, 200), (300, 200)), ((3000, 1), (640, 1))]
)
def test_a_file_is_decoded_no_larger_than_it_is_kept(
    size: tuple[int, int], kept: tuple[int, int], kind: str
) -> None:
    image = decoded(picture_file(*size, RED, kind))

    assert image is not None
    assert image.size() == QSize(*kept)
    assert max(kept) <= LONGEST_SIDE
    assert image.pixelColor(0, 0).red() > 240


def cut_short(kind: str) -> bytes:
    whole = picture_file(800, 600, RED, kind)
    return whole[: len(whole) // 3]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(cut_short("PNG")[:40], id="a PNG's beginning"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(500), id="no chunks"),
        pytest.param(b"\xff\xd8\xff\xc0" + bytes(500), id="no JPEG"),
        pytest.param(b"\xff\xd8\xff" + picture_file(20, 20, RED), id="a PNG in disguise"),
        pytest.param(b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", id="a drawing"),
        pytest.param(b"", id="nothing"),
    ],
)
@pytest.mark.qt_log_level_fail("CRITICAL")
def test_what_cannot_be_decoded_is_none(content: bytes) -> None:
    assert decoded(content) is None


def test_it_is_found_by_its_address_until_it_is_too_old(qapp: QGuiApplication) -> None:
    now = [0.0]
    shelf = PictureShelf(clock=lambda: now[0])
    shelf.keep("a", an_image(), is_personal=False)
    number = shelf.find("a")

    assert shelf.image(number).size() == QSize(8, 8)
    assert shelf.find("b") == shelf.find(None) == ""
    assert shelf.image("99").isNull()

    now[0] += 3601
    assert shelf.find("a") == ""
    assert shelf.image(number).isNull()


def test_pictures_of_a_customer_leave_with_the_visit_and_those_of_rewards_stay() -> None:
    shelf = PictureShelf()
    shelf.keep("reward", an_image(), is_personal=False)
    shelf.keep("voucher", an_image(), is_personal=True)
    number = shelf.find("voucher")
    assert shelf.personal_count == 1

    shelf.wipe()

    assert shelf.personal_count == 0
    assert shelf.find("voucher") == ""
    assert shelf.image(number).isNull()
    assert shelf.find("reward") != ""


def test_together_they_stay_within_bounds_and_the_longest_unused_goes_first() -> None:
    shelf = PictureShelf()
    for each in range(16):
        shelf.keep(str(each), an_image(LONGEST_SIDE), is_personal=False)
    assert all(shelf.find(str(each)) for each in range(16)), "those of one visit fit"

    shelf.find("0")
    shelf.keep("one more", an_image(LONGEST_SIDE), is_personal=False)

    assert shelf.find("one more")
    assert shelf.find("0")
    assert not shelf.find("1")


@pytest.mark.parametrize(
    ("corners", "round_ones"),
    [
        ("all", (True, True, True, True)),
        ("top", (True, True, False, False)),
        ("left", (True, False, True, False)),
    ],
)
def test_only_the_corners_asked_for_are_round(corners: str, round_ones: tuple[bool, ...]) -> None:
    shown = cut(an_image(50), QSize(40, 30), 10, corners)

    assert shown.size() == QSize(40, 30)
    alphas = [shown.pixelColor(x, y).alpha() for x, y in ((0, 0), (39, 0), (0, 29), (39, 29))]
    assert tuple(alpha == 0 for alpha in alphas) == round_ones
    assert shown.pixelColor(20, 15) == RED


def test_the_middle_is_shown_and_what_is_clear_stands_on_white() -> None:
    image = QImage(100, 300, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    for y in range(100, 200):
        for x in range(100):
            image.setPixelColor(x, y, Qt.GlobalColor.blue)
    whole = decoded(file_of(image))
    assert whole is not None

    assert cut(whole, QSize(20, 20), 0, "all").pixelColor(10, 2) == Qt.GlobalColor.blue
    assert cut(whole, QSize(20, 60), 0, "all").pixelColor(10, 2) == Qt.GlobalColor.white


def test_a_picture_that_is_gone_leaves_its_place_clear() -> None:
    provider = PictureProvider(PictureShelf())

    image = provider.requestImage("7?radius=8&corners=all", QSize(), QSize(30, 20))

    assert image.size() == QSize(30, 20)
    assert image.pixelColor(15, 10).alpha() == 0
