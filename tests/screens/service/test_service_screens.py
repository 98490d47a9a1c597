from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest

from kiosk.scanning.calibration import CALIBRATION_TEXT, End, ScannerProfile
from kiosk.scanning.camera.camera_events import CameraFault, CameraMeasures, CameraUp
from kiosk.scanning.camera.camera_list import FoundCamera
from kiosk.scanning.camera.camera_trial import TrialResult
from kiosk.scanning.code_rules import CodeClassifier
from tests.screens.service.service_window import ServiceWindow
from tests.screens.visible import box, every
from ui.painted.icons import IconProvider
from ui.shell import QML_FOLDER, destroy, open_application
from ui.viewmodels.service.camera_page_state import CameraChoice
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.root import ServiceViewModel
from ui.viewmodels.service.scan_tester import Scanned
from ui.viewmodels.service.scanner_setup_state import SetupState, Step
from ui.viewmodels.service.scanner_words import ScannerKind

CAMERAS = (
    FoundCamera("/dev/v4l/by-id/usb-Maker_HD_Webcam_0123456789ABCDEF-video-index0", "HD Webcam", True),
    FoundCamera("/dev/video2", "Integrated Camera", False),
)
PROFILE = ScannerProfile("~", "", End.ENTER, "]C0", "us-keycodes", "cz", 0.008)
RESULT = SetupState(Step.RESULT, ScannerKind.KEYBOARD, PROFILE)


def scan(service: ServiceWindow, text: str, symbology: str | None = "EAN13") -> None:
    classifier = CodeClassifier()
    tester = service.root.views.tester
    tester.use_rules(classifier.rules)
    explanation = classifier.explain(text, symbology)
    tester.add(Scanned(text, symbology, ScannerKind.CAMERA, explanation, "zxing-cpp", 8.4))
    service.settle()


def see_cameras(service: ServiceWindow) -> None:
    choice = CameraChoice(CAMERAS[0].source)
    service.root.views.camera.update(
        cameras=CAMERAS,
        choice=choice,
        kept=choice,
        up=CameraUp(1280, 720, 30),
        measures=CameraMeasures(25, 8, 120, 90),
    )
    service.settle()


def test_the_menu_leads_to_each_page_and_out(service: ServiceWindow) -> None:
    for name in ("openTester", "openCamera", "openSetup", "leaveButton"):
        service.press(name)
    assert service.port.asked == [
        ("open", Page.TESTER),
        ("open", Page.CAMERA),
        ("open", Page.SETUP),
        ("leave",),
    ]
    assert not service.shows("backButton")


def test_escape_and_the_button_lead_back_to_the_menu(service: ServiceWindow) -> None:
    service.root.show_page(Page.CAMERA)
    service.settle()
    service.press("backButton")
    QTest.keyClick(service.window, Qt.Key.Key_Escape)
    assert service.port.asked == [("open", Page.MENU)] * 2


def test_a_scan_shows_its_text_its_meaning_and_why_the_other_rules_did_not_fit(
    service: ServiceWindow,
) -> None:
    service.root.show_page(Page.TESTER)
    service.settle()
    assert service.shows("testerHint")

    scan(service, "2900000000018")
    assert service.text("scanText") == "2900000000018"
    assert service.text("scanMeaning") == "Card number, by the rule card\u2011ean13"
    assert service.text("scanSource") == "EAN13 · Camera · zxing-cpp, 8\N{NO-BREAK SPACE}ms"
    assert service.texts("verdictWhy")[:2] == ["holds no one-time code", "fits"]
    assert not service.shows("testerHint")


def test_the_page_speaks_the_language_it_is_switched_to(service: ServiceWindow) -> None:
    service.root.show_page(Page.TESTER)
    scan(service, "2900000000018")
    service.speak("cs")
    assert service.text("scanMeaning") == "Číslo karty, podle pravidla card\u2011ean13"


def test_the_cameras_are_listed_and_can_be_chosen(service: ServiceWindow) -> None:
    service.root.show_page(Page.CAMERA)
    see_cameras(service)
    assert [item.property("isChosen") for item in every(service.window, "cameraChoice")].count(True) == 1

    service.press("cameraChoice", 1)
    service.press("turnButton")
    service.press("mirrorButton")
    service.press("refreshButton")
    assert service.port.asked == [
        ("choose_camera", 1),
        ("turn_camera",),
        ("mirror_camera",),
        ("list_cameras",),
    ]


def test_saving_waits_for_a_change_and_says_how_it_went(service: ServiceWindow) -> None:
    service.root.show_page(Page.CAMERA)
    see_cameras(service)
    assert not service.find("saveButton").isEnabled()

    service.root.views.camera.update(choice=CameraChoice("/dev/video2", 90))
    service.settle()
    service.press("saveButton")
    assert service.port.asked == [("save_camera",)]

    service.root.views.camera.update(is_save_failed=True)
    service.settle()
    assert "Could not be saved" in service.text("noteText")


@pytest.mark.parametrize("language", ["en", "cs"])
@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (800, 1280)])
def test_a_note_stands_clear_above_its_button_which_keeps_its_margins(
    service: ServiceWindow, size: tuple[int, int], language: str
) -> None:
    service.root.show_page(Page.CAMERA)
    service.speak(language)
    see_cameras(service)
    service.resize(*size)
    service.root.views.camera.update(choice=CameraChoice("/dev/video2", 90), is_save_failed=True)
    service.settle()
    button, note = box(service.find("saveButton")), box(service.find("noteText"))
    assert button.left() == pytest.approx(size[0] - button.right(), abs=1)
    assert box(service.find("pageScroll")).bottom() < note.top() < note.bottom() < button.top()


def test_measures_are_in_view_on_a_small_screen_that_lies(service: ServiceWindow) -> None:
    service.root.show_page(Page.CAMERA)
    see_cameras(service)
    service.resize(1280, 800)
    rows = [box(item) for item in every(service.window, "gradeRow")]
    assert len([row for row in rows if row.bottom() < box(service.find("saveButton")).top()]) >= 4


def test_without_cameras_the_list_says_so_and_there_is_nothing_to_turn(service: ServiceWindow) -> None:
    service.root.show_page(Page.CAMERA)
    service.settle()
    assert service.text("noCameras") == "None was found. Plug one in and look again."
    assert not service.find("turnButton").isEnabled()
    assert not service.find("mirrorButton").isEnabled()


def test_what_does_not_work_is_not_the_first_choice_to_save(service: ServiceWindow) -> None:
    service.root.show_page(Page.SETUP)
    service.root.views.setup.apply(RESULT)
    service.settle()
    assert service.find("saveButton").property("isPrimary") is True
    service.root.views.setup.apply(replace(RESULT, profile=replace(PROFILE, key_gap_s=0.07)))
    service.settle()
    assert service.find("saveButton").property("isPrimary") is False
    assert service.find("againButton").property("isPrimary") is True


def test_the_codes_are_in_view_above_the_button_on_a_small_screen_that_lies(service: ServiceWindow) -> None:
    service.root.show_page(Page.SETUP)
    service.resize(1280, 800)
    top = box(service.find("sheetButton")).top()
    assert box(service.find("calibrationQrCode")).bottom() < top - 16
    assert (
        box(service.find("cameraFrame" if service.shows("cameraFrame") else "cameraMessage")).bottom() < top
    )


def test_text_gets_larger_at_a_touch_and_normal_again_at_the_next(service: ServiceWindow) -> None:
    service.root.show_page(Page.TESTER)
    service.settle()
    size = service.find("testerHint").height()
    service.press("largeTextButton")
    assert service.find("testerHint").height() > 1.15 * size
    service.press("largeTextButton")
    assert service.find("testerHint").height() == size


def test_an_area_that_goes_gives_the_text_its_size_back(qapp: QGuiApplication) -> None:
    open_application()
    root = ServiceViewModel()
    engine = QQmlApplicationEngine()
    engine.addImageProvider("icon", IconProvider())
    engine.setInitialProperties({"viewModel": root})
    engine.loadData(_AROUND.encode(), QUrl.fromLocalFile(str(QML_FOLDER / "Around.qml")))
    window = engine.rootObjects()[0]
    assert window.property("textScale") == 1
    root.toggleLargeText()
    assert window.property("textScale") == 1.25
    window.setProperty("isOpen", False)
    QTest.qWait(20)
    assert window.property("textScale") == 1
    destroy(engine, root)


_AROUND = """
import QtQuick
import Kiosk
import "screens/service"
import "theme"
Window {
    id: root
    required property ServiceViewModel viewModel
    property bool isOpen: true
    property real textScale: Theme.textScale
    Binding { target: Theme; property: "textScale"; value: 1 }
    Loader {
        active: root.isOpen
        sourceComponent: ServiceScreen { viewModel: root.viewModel }
    }
}
"""


def test_a_long_text_is_shown_to_its_end(service: ServiceWindow) -> None:
    service.root.show_page(Page.TESTER)
    scan(service, "https://id.example/" + "a" * 900, "QRCode")
    assert service.find("scanText").property("truncated") is False


def test_a_camera_that_is_down_says_what_to_try(service: ServiceWindow) -> None:
    service.root.show_page(Page.CAMERA)
    see_cameras(service)
    service.see()
    assert service.shows("cameraFrame")

    service.root.views.camera.update(up=None, fault=CameraFault.LOST)
    service.settle()
    assert service.text("cameraMessage") == "The camera stopped: check its cable"
    assert not service.shows("cameraFrame")


def test_the_whole_picture_is_shown_and_not_a_part_of_it(service: ServiceWindow) -> None:
    service.root.show_page(Page.CAMERA)
    see_cameras(service)
    service.see(np.full((720, 1280, 3), (10, 200, 40), np.uint8))
    frame = service.find("cameraFrame")
    shape = frame.property("shape")
    assert shape.width() / shape.height() == pytest.approx(16 / 9, rel=0.01)
    shown = frame.mapRectToScene(shape)
    picture = service.picture()
    for corner in (shown.topLeft(), shown.bottomRight()):
        inside = (corner - shown.center()) * 0.98 + shown.center()
        assert picture.pixelColor(inside.toPoint()).green() == 200


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
def test_the_codes_on_the_screen_can_be_read(service: ServiceWindow, size: tuple[int, int]) -> None:
    service.root.show_page(Page.SETUP)
    service.resize(*size)
    service.settle(150)
    read = zxingcpp.read_barcodes(gray_of(service.picture()))
    assert ("Code128", CALIBRATION_TEXT) in {(each.format.name, each.text) for each in read}


def test_the_result_of_a_keyboard_scanner_can_be_saved_once(service: ServiceWindow) -> None:
    service.root.show_page(Page.SETUP)
    service.root.views.setup.apply(RESULT)
    service.settle()
    values = service.texts_of_grades()
    assert values[:3] == ["Scanner that types like a keyboard", "by places on a US keyboard", "Czech"]
    assert values[3:] == ["~", "Enter", "yes (]C0)", "8\N{NO-BREAK SPACE}ms"]
    service.press("saveButton")
    assert service.port.asked == [("save_scanner",)]

    service.root.views.setup.update(is_saved=True)
    service.settle()
    assert not service.find("saveButton").isEnabled()
    assert "Saved" in service.text("noteText")


def test_a_camera_is_judged_in_words(service: ServiceWindow) -> None:
    service.root.show_page(Page.SETUP)
    trial = TrialResult(120, 2.2, 1.9, 1280)
    service.root.views.setup.apply(SetupState(Step.RESULT, ScannerKind.CAMERA, trial=trial))
    service.settle()
    assert service.text("question") == "This camera is good enough"


def test_the_trial_can_be_ended_once_enough_was_measured(service: ServiceWindow) -> None:
    service.root.show_page(Page.SETUP)
    service.root.views.setup.apply(SetupState(Step.TRIAL, ScannerKind.CAMERA))
    service.settle()
    assert not service.find("finishButton").isEnabled()
    service.root.views.setup.update(is_trial_enough=True)
    service.settle()
    service.press("finishButton")
    assert service.port.asked == [("finish_trial",)]


ACTIONS = {
    Page.MENU: ["leaveButton", "largeTextButton"],
    Page.CAMERA: ["saveButton", "backButton", "leaveButton"],
    Page.SETUP: ["sheetButton", "backButton", "leaveButton"],
}


@pytest.mark.parametrize("is_large", [False, True])
@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (1280, 800), (800, 1280)])
def test_actions_are_in_view_and_as_large_as_a_fingertip(
    service: ServiceWindow, size: tuple[int, int], is_large: bool
) -> None:
    see_cameras(service)
    if is_large:
        service.root.toggleLargeText()
    service.resize(*size)
    for page, language in itertools.product(ACTIONS, ("en", "cs")):
        service.root.show_page(page)
        service.speak(language)
        for name in ACTIONS[page]:
            place = box(service.find(name))
            assert place.top() >= 0, name
            assert place.bottom() <= size[1], name
            assert place.left() >= 0, name
            assert place.right() <= size[0], name
            assert min(place.width(), place.height()) >= 84 * min(1, size[0] / 1080, size[1] / 1080), name


def gray_of(image: QImage) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    gray = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(gray.constBits(), np.uint8).reshape(gray.height(), gray.bytesPerLine())
    return rows[:, : gray.width()].copy()
