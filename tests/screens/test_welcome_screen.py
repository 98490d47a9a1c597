from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor

from tests.screens.kiosk_window import Kiosk
from ui.look.appearance import Shown, appearance_of
from ui.painted.camera_lens import pixels_of_lens
from ui.painted.progress_ring import ProgressRing
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.aim_hint import InView
from ui.viewmodels.self_service.welcome import CameraState

WIDTH, HEIGHT = 640, 360


def push_frame(kiosk: Kiosk, blue: int, green: int, red: int) -> None:
    kiosk.root.views.welcome.update_camera(CameraState.UP)
    kiosk.root.views.preview.push(WIDTH, HEIGHT, bytes([blue, green, red, 255]) * (WIDTH * HEIGHT))
    kiosk.settle()


def test_it_names_the_store_and_says_what_to_do(kiosk: Kiosk) -> None:
    assert kiosk.text("storeName") == "Kavárna Lípa"
    assert kiosk.text("welcomeHeading") == "Show your card or phone"
    assert kiosk.text("statusText").replace("\N{NO-BREAK SPACE}", " ") == "Everything works · Kiosk 02"


def test_only_rings_that_are_seen_hold_a_picture(kiosk: Kiosk) -> None:
    for screen in (Screen.WELCOME, Screen.READING, Screen.WELCOME):
        kiosk.root.show_screen(screen)
        kiosk.settle()
        rings = kiosk.window.findChildren(ProgressRing)
        assert sum(ring.isVisible() for ring in rings) == 1
        assert [ring.width() > 0 for ring in rings] == [ring.isVisible() for ring in rings]


def test_lens_shows_the_newest_frame_in_a_circle(kiosk: Kiosk) -> None:
    push_frame(kiosk, 200, 40, 10)

    lens = kiosk.find("cameraLens")
    corner = lens.mapToScene(lens.boundingRect().topLeft()).toPoint()
    picture = kiosk.picture()
    middle = kiosk.place("cameraLens").toPoint()
    assert picture.pixelColor(middle) == QColor(10, 40, 200)
    # A square would show the camera's colour in its corner too.
    assert picture.pixelColor(corner.x() + 4, corner.y() + 4) != QColor(10, 40, 200)


def test_a_frame_fills_the_lens_without_being_squeezed(kiosk: Kiosk) -> None:
    left, right = bytes([255, 255, 255, 255]) * (WIDTH // 2), bytes([0, 0, 0, 255]) * (WIDTH // 2)
    kiosk.root.views.welcome.update_camera(CameraState.UP)
    kiosk.root.views.preview.push(WIDTH, HEIGHT, (left + right) * HEIGHT)
    kiosk.settle()

    picture, middle = kiosk.picture(), kiosk.place("cameraLens").toPoint()
    assert picture.pixelColor(middle.x() - 20, middle.y()).red() == 255
    assert picture.pixelColor(middle.x() + 20, middle.y()).red() == 0


def test_a_picture_of_the_size_of_the_lens_is_shown_pixel_for_pixel(kiosk: Kiosk) -> None:
    side = pixels_of_lens(kiosk.window)  # as when the camera starts: before there is a picture
    assert side is not None
    stripes = bytes([255, 255, 255, 255, 0, 0, 0, 255]) * (side // 2) + bytes([0, 0, 0, 255]) * (side % 2)
    kiosk.root.views.welcome.update_camera(CameraState.UP)
    kiosk.root.views.preview.push(side, side, stripes * side)
    kiosk.settle()

    assert kiosk.find("cameraLens").width() == side
    picture, middle = kiosk.picture(), kiosk.place("cameraLens").toPoint()
    row = [picture.pixelColor(middle.x() + x, middle.y()).red() for x in range(-20, 20)]
    assert set(row) == {0, 255}
    assert all(one != other for one, other in itertools.pairwise(row))


def test_a_camera_that_goes_down_takes_its_picture_with_it_and_leaves_the_other_ways(kiosk: Kiosk) -> None:
    push_frame(kiosk, 200, 40, 10)

    kiosk.root.views.welcome.update_camera(CameraState.DOWN)
    kiosk.settle()

    assert not kiosk.shows("cameraLens")
    assert "camera" in kiosk.text("cameraMessage")
    kiosk.tap("signUpButton")
    assert kiosk.visit.asked == ["begin_sign_up"]


def test_a_cleared_preview_leaves_no_picture(kiosk: Kiosk) -> None:
    push_frame(kiosk, 200, 40, 10)

    kiosk.root.views.preview.clear()
    kiosk.settle()

    assert not kiosk.shows("cameraLens")


def test_a_frame_of_the_wrong_size_is_refused(kiosk: Kiosk) -> None:
    with pytest.raises(ValueError, match="not a frame of 2 x 2"):
        kiosk.root.views.preview.push(2, 2, b"\0" * 15)


def test_a_touch_on_the_language_unfolds_the_others_and_a_second_chooses(kiosk: Kiosk) -> None:
    kiosk.tap("languagePicker")
    kiosk.tap("language_cs")

    assert kiosk.text("welcomeHeading") == "Přiložte kartu nebo telefon"
    assert kiosk.text("languagePicker") == "Čeština"


def test_larger_text_enlarges_the_heading_and_goes_back(kiosk: Kiosk) -> None:
    before = kiosk.find("welcomeHeading").property("font").pixelSize()
    kiosk.tap("accessibilityButton")
    kiosk.tap("largeTextSwitch")
    larger = kiosk.find("welcomeHeading").property("font").pixelSize()
    kiosk.tap("largeTextSwitch")

    assert larger >= 1.2 * before
    assert kiosk.find("welcomeHeading").property("font").pixelSize() == before


def test_the_privacy_notice_is_one_touch_away_and_closes(kiosk: Kiosk) -> None:
    kiosk.tap("privacyButton")
    assert "never stored" in kiosk.text("sheetText")

    kiosk.tap("closeSheetButton")
    assert not kiosk.root.property("isPrivacyOpen")


INSIDE = {
    Screen.WELCOME: ["welcomeHeading", "signUpButton", "statusText", "privacyButton", "accessibilityButton"],
    Screen.READING: ["readingText"],
}


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
@pytest.mark.parametrize("screen", INSIDE)
def test_everything_lies_inside_the_window(kiosk: Kiosk, screen: Screen, size: tuple[int, int]) -> None:
    kiosk.resize(*size)
    kiosk.root.show_screen(screen)
    for language, is_large in itertools.product(("en", "cs"), (False, True)):
        kiosk.speak(language)
        if kiosk.root.views.accessibility.property("isLargeText") != is_large:
            kiosk.root.views.accessibility.toggleLargeText()
        kiosk.settle()

        for name in INSIDE[screen]:
            item = kiosk.find(name)
            box = item.mapRectToScene(item.boundingRect())
            assert box.left() >= 0, name
            assert box.top() >= 0, name
            assert box.right() <= size[0], name
            assert box.bottom() <= size[1], name


def test_what_is_touched_is_as_large_as_a_fingertip(kiosk: Kiosk) -> None:
    for name in ("signUpButton", "privacyButton", "accessibilityButton", "languagePicker"):
        assert kiosk.find(name).height() >= 84
        assert kiosk.find(name).width() >= 84


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
@pytest.mark.parametrize("place", ["anywhere", "top", "bottom", "left", "right"])
def test_the_lens_stands_where_the_camera_is_and_signs_point_there(
    kiosk: Kiosk, place: str, size: tuple[int, int]
) -> None:
    appearance_of(kiosk.engine).show(Shown(is_motion_on=False, camera_place=place))
    kiosk.resize(*size)
    push_frame(kiosk, 200, 40, 10)
    lens, heading = kiosk.place("cameraLens"), kiosk.place("welcomeHeading")

    assert kiosk.shows("cameraPointer") == (place != "anywhere")
    if size[0] < size[1]:
        assert (lens.y() < heading.y()) == (place == "top")
    else:
        assert (lens.x() > heading.x()) == (place == "right")
    if place != "anywhere":
        signs = kiosk.place("cameraPointer") - lens
        towards = {"top": -signs.y(), "bottom": signs.y(), "left": -signs.x(), "right": signs.x()}
        assert max(towards, key=lambda side: towards[side]) == place
        item, hint = kiosk.find("cameraPointer"), kiosk.find("hintPill")
        shape = item.mapRectToScene(item.boundingRect())
        assert shape.left() >= 0
        assert shape.right() <= size[0]
        assert not shape.intersects(hint.mapRectToScene(hint.boundingRect()))


def test_how_to_hold_a_card_is_shown_until_something_is_held_up(kiosk: Kiosk) -> None:
    appearance_of(kiosk.engine).show(Shown(is_motion_on=True))
    push_frame(kiosk, 200, 40, 10)
    assert kiosk.shows("holdGuide")
    kiosk.find("holdGuide").setProperty("moment", 1)
    kiosk.settle(600)
    middle = kiosk.place("cameraLens").toPoint()
    assert kiosk.picture().pixelColor(middle) != QColor(10, 40, 200)

    kiosk.root.views.welcome.update_in_view(InView.CODE)
    kiosk.settle()
    assert not kiosk.shows("holdGuide")
    assert kiosk.picture().pixelColor(middle) == QColor(10, 40, 200)


def test_nothing_moves_over_the_picture_where_motion_is_off(kiosk: Kiosk) -> None:
    push_frame(kiosk, 200, 40, 10)
    assert not kiosk.shows("holdGuide")
