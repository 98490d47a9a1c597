from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from kiosk.domain.scan_code import CardScan, UnknownReason
from kiosk.scanning.calibration import CALIBRATION_TEXT
from kiosk.scanning.camera.camera_events import (
    CameraDown,
    CameraFault,
    CameraMeasures,
    CameraUp,
    CodeRead,
    CodeRefused,
    CodeSighted,
    Sight,
)
from kiosk.scanning.camera.camera_list import FoundCamera
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.framing import Framing
from kiosk.scanning.keys.burst_reader import Burst
from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke, Modifier
from kiosk.scanning.keys.key_tables import LAYOUTS, layout_character, us_character
from kiosk.scanning.keys.wedge_text import Reading
from kiosk.scanning.plugged_scanner import ScannerText
from kiosk.scanning.serial_port import SerialCutter
from ui.flows.scanner_setup_flow import SHEET_FILE_NAME
from ui.flows.service_flow import ServiceFlow
from ui.flows.service_tools import ServiceTools
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.root import ServiceViewModel
from ui.viewmodels.service.scanner_setup_state import Step

WEBCAM, SECOND = "/dev/v4l/by-id/usb-Webcam-video-index0", "/dev/video7"
MEASURES = CameraMeasures(25, 8, 120, 90)
CARD = "2900000000018"


@dataclass
class Area:
    """The flow with everything around it noted instead of done."""

    root: ServiceViewModel
    state_dir: Path
    cameras: list[FoundCamera] = field(default_factory=lambda: [FoundCamera(WEBCAM, "Webcam", True)])
    used: list[CameraSettings | None] = field(default_factory=list)
    written: list[Mapping[str, object]] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)
    refuses: Exception | None = None
    now_s: float = 100.0

    def start(self, source: int | str | None = WEBCAM) -> ServiceFlow:
        tools = ServiceTools(
            CodeClassifier(),
            lambda: self.cameras,
            self.used.append,
            self.write,
            lambda: self.left.append(True),
            self.state_dir,
            lambda: self.now_s,
        )
        settings = CameraSettings(0 if source is None else source, focus=30)
        flow = ServiceFlow(tools, self.root, settings, has_camera=source is not None)
        self.root.attach(flow, "Kiosk 02")
        flow.start()
        flow.take_event(CameraUp(1280, 720, 30))
        flow.take_event(MEASURES)
        return flow

    def write(self, keys: Mapping[str, object]) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.written.append(dict(keys))

    def step(self) -> Step:
        return self.root.views.setup.state_now.step


@pytest.fixture
def area(qapp: QGuiApplication, tmp_path: Path) -> Area:
    return Area(ServiceViewModel(), tmp_path)


def read(text: str, symbology: str = "EAN13") -> CodeRead:
    return CodeRead(text, symbology, CardScan(CARD), 1, "zxing-cpp", 8.0)  # type: ignore[arg-type]


def keys(text: str, layout: str = "cz") -> list[KeyStroke]:
    places = {us_character(place, shift): (place, shift) for shift in (True, False) for place in range(2, 54)}
    strokes = []
    for number, character in enumerate(text):
        place, shift = places[character]
        typed = layout_character(layout, place, shift) or ""
        held = Modifier.SHIFT if shift else Modifier.NONE
        strokes.append(KeyStroke(number / 100, place, KeyKind.CHARACTER, True, typed, place, held))
    return [*strokes, KeyStroke(len(text) / 100, 28, KeyKind.ENTER, True, "\r", 28)]


def keys_of_grabbed(text: str, layout: str) -> Iterator[KeyStroke]:
    for number, character in enumerate(text):
        place, shift = next(
            (place, shift)
            for shift in (False, True)
            for place in range(2, 54)
            if (us_character(place, shift) if layout == "us" else layout_character(layout, place, shift))
            == character
        )
        held = Modifier.SHIFT if shift else Modifier.NONE
        yield KeyStroke(number / 100, place, KeyKind.CHARACTER, code=place, modifiers=held)


def sent_by_line(sent: str, framing: Framing | None = None) -> ScannerText:
    cutter = SerialCutter("auto", "auto", framing or Framing())
    cutter.feed(sent.encode(), 1.0)
    (scanned,) = cutter.feed(b"", 2.0)
    return scanned


def test_the_configured_camera_is_looked_through_with_its_settings(area: Area) -> None:
    area.start()
    assert area.used == [CameraSettings(WEBCAM, focus=30)]


def test_without_a_camera_none_is_opened_until_one_is_chosen(area: Area) -> None:
    flow = area.start(source=None)
    assert area.used == [None]
    flow.choose_camera(0)
    assert area.used[-1] == CameraSettings(WEBCAM, focus=30)
    flow.choose_camera(9)
    assert len(area.used) == 2


def test_a_camera_that_is_not_in_the_list_is_offered_all_the_same(area: Area) -> None:
    area.start("http://user:secret@127.0.0.1/cam.mjpg")
    rows = area.root.views.camera.cameras.rows  # type: ignore[attr-defined]
    assert [row.is_chosen for row in rows] == [False, True]
    assert "secret" not in rows[1].detail


def test_choosing_turning_and_mirroring_show_at_once_and_are_kept_only_when_saved(area: Area) -> None:
    area.cameras.append(FoundCamera(SECOND, "Other", False))
    flow = area.start()
    flow.choose_camera(1)
    flow.turn_camera()
    flow.mirror_camera()
    used = area.used[-1]
    assert used is not None
    assert (used.source, used.rotation, used.mirror) == (SECOND, 90, False)
    assert area.written == []

    flow.save_camera()
    assert area.written == [
        {"camera.source": SECOND, "camera.rotation": 90, "camera.mirror": False},
    ]
    assert area.root.views.camera.property("isChanged") is False
    assert "Saved" in str(area.root.views.camera.property("savedText"))


@pytest.mark.parametrize("error", [OSError("full"), ValueError("wrong")])
def test_what_cannot_be_saved_is_said_and_stays_changed(area: Area, error: Exception) -> None:
    flow = area.start()
    area.refuses = error
    flow.turn_camera()
    flow.save_camera()
    assert area.root.views.camera.property("isSaveFailed") is True
    assert area.root.views.camera.property("isChanged") is True


def test_any_scan_on_the_menu_is_explained(area: Area) -> None:
    flow = area.start()
    flow.take_event(read(CARD))
    assert area.root.current_page is Page.TESTER
    assert area.root.views.tester.property("text") == CARD
    assert area.root.views.tester.property("rule") == "by the rule card-ean13"


def test_every_kind_of_scanner_is_explained_and_hostile_text_is_not_shown(area: Area) -> None:
    flow = area.start()
    tester = area.root.views.tester
    flow.take_burst(Burst(Reading("LK00012345", "us-keycodes"), ()))
    assert tester.property("source") == "Scanner that types like a keyboard"
    flow.take_serial(ScannerText(CARD, "EAN13"), "/dev/ttyACM0")
    assert tester.property("source") == "EAN13 · Scanner on a serial port"
    flow.take_event(CodeRefused(UnknownReason.FORBIDDEN_CHARACTERS, "QRCode", 1))
    assert tester.property("text") == "(refused)"
    assert tester.property("hasMeaning") is False


def test_scans_are_forgotten_when_the_page_is_left(area: Area) -> None:
    flow = area.start()
    flow.take_event(read(CARD))
    flow.open(Page.MENU)
    assert area.root.views.tester.property("hasScan") is False


def test_a_keyboard_scanner_is_set_up_by_one_scan(area: Area) -> None:
    flow = area.start()
    flow.open(Page.SETUP)
    flow.take_strokes(keys(f"~]C0{CALIBRATION_TEXT}"))
    assert area.step() is Step.RESULT
    flow.save_scanner()
    assert area.written == [
        {
            "wedge.enabled": True,
            "wedge.layout": "us-keycodes",
            "wedge.prefix": "~",
            "wedge.suffix": None,
        }
    ]


def test_a_serial_scanner_is_set_up_with_its_port(area: Area) -> None:
    flow = area.start()
    flow.open(Page.SETUP)
    flow.take_serial(sent_by_line(f"]C0{CALIBRATION_TEXT}#\r\n"), "/dev/serial/by-id/usb-x")
    flow.save_scanner()
    assert area.written == [
        {
            "serial.port": "/dev/serial/by-id/usb-x",
            "serial.terminator": "crlf",
            "serial.prefix": None,
            "serial.suffix": "#",
        }
    ]


def test_setting_a_serial_scanner_up_once_more_keeps_its_prefix(area: Area) -> None:
    flow = area.start()
    flow.open(Page.SETUP)
    flow.take_serial(sent_by_line(f"~{CALIBRATION_TEXT}\t", Framing("~")), "COM3")
    flow.save_scanner()
    assert area.written == [
        {"serial.port": "COM3", "serial.terminator": "tab", "serial.prefix": "~", "serial.suffix": None}
    ]


@pytest.mark.parametrize("layout", ["us", *LAYOUTS])
def test_a_scanner_that_is_read_past_the_windows_is_set_up_too(area: Area, layout: str) -> None:
    flow = area.start()
    flow.open(Page.SETUP)
    # Nothing has made text of these places; a scanner set to the layout of the country uses others.
    strokes = tuple(keys_of_grabbed(f"A{CALIBRATION_TEXT}", layout))
    flow.take_grabbed(ScannerText(CALIBRATION_TEXT, strokes=strokes), "/dev/input/by-id/x")
    assert area.root.views.setup.state_now.device == "/dev/input/by-id/x"
    flow.save_scanner()
    (written,) = area.written
    assert written["wedge.layout"] == ("us-keycodes" if layout == "us" else "as-typed")
    assert "wedge.enabled" not in written


def test_another_code_is_refused_and_the_wizard_goes_on_waiting(area: Area) -> None:
    flow = area.start()
    flow.open(Page.SETUP)
    setup = area.root.views.setup
    scans: list[Callable[[], None]] = [
        lambda: flow.take_event(read(CARD)),
        lambda: flow.take_strokes(keys("1234567")),
        lambda: flow.take_serial(sent_by_line(CARD), "/dev/ttyACM0"),
        lambda: flow.take_grabbed(ScannerText(CARD, strokes=tuple(keys(CARD))), "/dev/input/x"),
    ]
    for hand_in in scans:
        flow.start_setup()
        hand_in()
        assert area.step() is Step.SHOW
        assert "another code" in str(setup.property("note"))


def test_a_few_keys_of_a_person_are_no_scan(area: Area) -> None:
    flow = area.start()
    flow.open(Page.SETUP)
    flow.take_strokes(keys("12"))
    assert area.root.views.setup.property("note") == ""


def hold(flow: ServiceFlow, area: Area, *widths_px: float) -> None:
    for width_px in widths_px:
        area.now_s += 0.25
        flow.take_event(Sight(width_px / 1280, width_px, 230, 20, 2.2, is_read=True))


def test_a_camera_is_measured_while_the_code_is_moved_away(area: Area) -> None:
    flow = area.start()
    flow.open(Page.SETUP)
    flow.take_event(read(CALIBRATION_TEXT, "Code128"))
    assert area.step() is Step.TRIAL
    hold(flow, area, 888, 700, 600, 444)
    flow.take_event(CodeSighted(is_in_view=False))
    area.now_s += 1.0
    flow.take_event(MEASURES)
    assert area.step() is Step.TRIAL

    area.now_s += 1.5
    flow.take_event(MEASURES)
    assert area.step() is Step.RESULT
    trial = area.root.views.setup.state_now.trial
    assert trial is not None
    assert trial.bar_px == pytest.approx(2.0)
    assert area.root.views.setup.property("grade") == "good"

    flow.save_scanner()
    assert area.written == [
        {"camera.source": WEBCAM, "camera.rotation": 0, "camera.mirror": True},
    ]


def test_the_trial_can_be_ended_by_hand_and_begun_anew(area: Area) -> None:
    flow = area.start()
    flow.open(Page.SETUP)
    flow.take_event(read(CALIBRATION_TEXT, "QRCode"))
    hold(flow, area, 200, 150)
    flow.finish_trial()
    assert area.step() is Step.TRIAL

    hold(flow, area, 120, 84)
    flow.finish_trial()
    assert area.step() is Step.RESULT
    flow.start_setup()
    assert area.step() is Step.SHOW


def test_a_camera_that_goes_down_is_named_with_its_fault(area: Area) -> None:
    flow = area.start()
    flow.take_event(CameraDown(CameraFault.LOST))
    assert "check its cable" in str(area.root.views.camera.property("message"))
    assert area.root.views.camera.property("isLive") is False


def test_the_sheet_to_print_holds_both_codes(area: Area) -> None:
    from PySide6.QtCore import QByteArray
    from PySide6.QtSvg import QSvgRenderer

    flow = area.start()
    flow.open(Page.SETUP)
    flow.save_sheet()
    file = area.state_dir / SHEET_FILE_NAME
    assert str(file) in str(area.root.views.setup.property("note"))
    drawn = QImage(1480, 1050, QImage.Format.Format_Grayscale8)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(file.read_bytes())).render(painter)
    painter.end()
    found = zxingcpp.read_barcodes(drawn)
    assert {(each.format.name, each.text) for each in found} == {
        ("Code128", CALIBRATION_TEXT),
        ("QRCode", CALIBRATION_TEXT),
    }


def test_a_sheet_that_cannot_be_written_is_said(area: Area) -> None:
    flow = area.start()
    (area.state_dir / SHEET_FILE_NAME).mkdir()
    flow.open(Page.SETUP)
    flow.save_sheet()
    assert area.root.views.setup.property("isNoteBad") is True


def test_leaving_ends_the_staff_area(area: Area) -> None:
    flow = area.start()
    flow.leave()
    assert area.left == [True]
