"""The staff area: tries codes out, chooses the camera, and sets scanners up. Nobody is looked up here."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.domain.scan_code import UnknownScan
from kiosk.scanning.calibration import (
    CALIBRATION_TEXT,
    MODULES,
    ScannerProfile,
    profile_of_keys,
    profile_of_line,
)
from kiosk.scanning.calibration_sheet import sheet_svg
from kiosk.scanning.camera_events import (
    CameraDown,
    CameraEvent,
    CameraMeasures,
    CameraUp,
    CodeRead,
    CodeRefused,
    CodeSighted,
    Sight,
)
from kiosk.scanning.camera_list import FoundCamera, same_camera
from kiosk.scanning.camera_settings import CameraSettings, Rotation
from kiosk.scanning.camera_trial import CameraTrial
from kiosk.scanning.code_rules import CodeClassifier, Explanation
from kiosk.scanning.key_stroke import KeyStroke
from kiosk.scanning.keyboard_wedge import Burst
from kiosk.scanning.plugged_scanner import ScannerText
from ui.viewmodels.service.camera_page import CameraChoice
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.root import ServiceViewModel
from ui.viewmodels.service.scan_tester import Scanned
from ui.viewmodels.service.scanner_setup_state import SetupState, Step
from ui.viewmodels.service.scanner_words import ScannerKind

translate = QCoreApplication.translate

SHEET_FILE_NAME = "calibration-sheet.svg"

_QUARTER_TURN: dict[Rotation, Rotation] = {0: 90, 90: 180, 180: 270, 270: 0}
_TYPED_LIKE_CODE = 6

Value = bool | int | str | None


@dataclass(frozen=True, slots=True)
class ServiceTools:
    """What the staff area uses.

    `write` keeps settings by dotted key (None takes one away) and raises OSError or ValueError; `use_camera`
    looks through another camera, None through none; `state_dir` is where the sheet goes. `close_kiosk` is
    None where there is no kiosk around the area.
    """

    classifier: CodeClassifier
    list_cameras: Callable[[], Sequence[FoundCamera]]
    use_camera: Callable[[CameraSettings | None], None]
    write: Callable[[Mapping[str, Value]], object]
    leave: Callable[[], None]
    state_dir: Path
    clock: Callable[[], float] = time.monotonic
    close_kiosk: Callable[[], None] | None = None


class ServiceFlow:
    """A `ServicePort`, and where every scanner of the staff area hands in what it read."""

    def __init__(
        self,
        tools: ServiceTools,
        root: ServiceViewModel,
        camera: CameraSettings,
        has_camera: bool,
    ) -> None:
        """`camera` is what the settings say; without `has_camera` its source counts for nothing."""
        self._tools = tools
        self._root = root
        self._views = root.views
        self._camera = camera
        self._configured = camera.source if has_camera else None
        self._trial: CameraTrial | None = None
        self._views.tester.use_rules(tools.classifier.rules)
        choice = CameraChoice(self._configured, camera.rotation, camera.mirror)
        self._views.camera.update(choice=choice, kept=choice, region=camera.region)

    def start(self) -> None:
        """Find the cameras and look through the configured one."""
        self.list_cameras()
        self._look()

    # What the screens ask for.

    def open(self, page: Page) -> None:
        if page is Page.SETUP:
            self.start_setup()
        if page is not Page.TESTER:
            self._views.tester.wipe()
        self._root.show_page(page)

    def leave(self) -> None:
        self._tools.leave()

    def close_kiosk(self) -> None:
        if self._tools.close_kiosk is not None:
            self._tools.close_kiosk()

    def forget_scans(self) -> None:
        self._views.tester.wipe()

    def list_cameras(self) -> None:
        found = list(self._tools.list_cameras())
        own = self._configured
        if own is not None and not any(_is_same(each.source, own) for each in found):
            # A stream, a video file, or a camera that is not plugged in now.
            found.append(FoundCamera(own, "", is_stable=False))
        self._views.camera.update(cameras=tuple(found))

    def choose_camera(self, place: int) -> None:
        cameras = self._views.camera.state_now.cameras
        if 0 <= place < len(cameras):
            self._change(source=cameras[place].source)

    def turn_camera(self) -> None:
        self._change(rotation=_QUARTER_TURN[self._views.camera.state_now.choice.rotation])

    def mirror_camera(self) -> None:
        self._change(is_mirrored=not self._views.camera.state_now.choice.is_mirrored)

    def save_camera(self) -> None:
        state = self._views.camera.state_now
        is_saved = self._write(_camera_keys(state.choice))
        kept = state.choice if is_saved else state.kept
        self._views.camera.update(kept=kept, is_saved=is_saved, is_save_failed=not is_saved)

    def start_setup(self) -> None:
        self._trial = None
        self._views.setup.apply(SetupState())

    def finish_trial(self) -> None:
        trial = self._trial
        if trial is not None and trial.has_enough:
            self._trial = None
            self._views.setup.update(step=Step.RESULT, trial=trial.result())

    def save_scanner(self) -> None:
        state = self._views.setup.state_now
        if state.step is Step.RESULT:
            is_saved = self._write(self._scanner_keys(state))
            self._views.setup.update(is_saved=is_saved, is_save_failed=not is_saved)
            if is_saved and state.kind is ScannerKind.CAMERA:
                self._views.camera.update(kept=self._views.camera.state_now.choice)

    def save_sheet(self) -> None:
        path = self._tools.state_dir / SHEET_FILE_NAME
        lines = (
            translate("ServiceSheet", "Calibration codes of the loyalty kiosk"),
            translate("ServiceSheet", "Print in real size (100 %) on matt paper."),
        )
        try:
            path.write_text(sheet_svg(lines), encoding="utf-8")
        except OSError:
            self._views.setup.update(is_save_failed=True)
        else:
            self._views.setup.update(sheet=str(path), is_save_failed=False, is_other_code=False)

    # What the scanners read.

    def take_event(self, event: CameraEvent) -> None:
        """The camera told something."""
        camera = self._views.camera
        match event:
            case CameraUp():
                camera.update(up=event, fault=None)
            case CameraDown(reason):
                camera.update(up=None, fault=reason, measures=None, sight=None)
            case CameraMeasures():
                camera.update(measures=event)
                self._end_trial_when_over()
            case CodeSighted(is_in_view=False):
                camera.update(sight=None)
            case Sight():
                camera.update(sight=event)
                self._measure(event)
            case CodeRead():
                self._take_code(event)
            case CodeRefused(reason, symbology):
                explanation = Explanation(UnknownScan(reason), None, ())
                self._show(Scanned(None, symbology, ScannerKind.CAMERA, explanation))
            case _:
                pass

    def take_burst(self, burst: Burst) -> None:
        """A keyboard scanner typed a code; while one is set up, its raw keys are looked at instead."""
        if self._root.current_page is not Page.SETUP:
            self._show_text(burst.reading.text, burst.reading.symbology, ScannerKind.KEYBOARD)

    def take_grabbed(self, scanned: ScannerText, device: str) -> None:
        """A keyboard scanner that is read past the windows sent a code."""
        if self._root.current_page is not Page.SETUP:
            self._show_text(scanned.text, scanned.symbology, ScannerKind.KEYBOARD)
        elif self._is_waiting:
            # Its speed is of no matter: nobody else types on it.
            profile = profile_of_keys(scanned.strokes)
            self._set_up(ScannerKind.KEYBOARD, profile and replace(profile, key_gap_s=0.0), device)

    def take_strokes(self, strokes: Sequence[KeyStroke]) -> None:
        """Keys arrived without a pause between them."""
        if self._is_waiting:
            profile = profile_of_keys(strokes)
            characters = [each for each in strokes if each.is_press and not each.is_modifier]
            if profile is not None:
                self._views.setup.apply(SetupState(Step.RESULT, ScannerKind.KEYBOARD, profile))
            elif len(characters) >= _TYPED_LIKE_CODE:
                self._views.setup.update(is_other_code=True)

    def take_serial(self, scanned: ScannerText, port: str) -> None:
        """A scanner on a serial port sent a code."""
        if self._root.current_page is not Page.SETUP:
            self._show_text(scanned.text, scanned.symbology, ScannerKind.SERIAL)
        elif self._is_waiting:
            self._set_up(ScannerKind.SERIAL, profile_of_line(scanned.sent), port)

    def _set_up(self, kind: ScannerKind, profile: ScannerProfile | None, device: str) -> None:
        if profile is None:
            self._views.setup.update(is_other_code=True)
        else:
            self._views.setup.apply(SetupState(Step.RESULT, kind, profile, device=device))

    @property
    def _is_waiting(self) -> bool:
        is_open = self._root.current_page is Page.SETUP
        return is_open and self._views.setup.state_now.step is Step.SHOW

    def _take_code(self, read: CodeRead) -> None:
        if self._root.current_page is not Page.SETUP:
            explanation = self._tools.classifier.explain(read.text, read.symbology)
            scanned = Scanned(
                read.text, read.symbology, ScannerKind.CAMERA, explanation, read.found_by, read.decode_ms
            )
            self._show(scanned)
        elif self._is_waiting and read.text == CALIBRATION_TEXT and read.symbology in MODULES:
            up = self._views.camera.state_now.up
            self._trial = CameraTrial(read.symbology, up.width if up else self._camera.width)
            self._views.setup.apply(SetupState(Step.TRIAL, ScannerKind.CAMERA))
        elif self._is_waiting:
            self._views.setup.update(is_other_code=True)

    def _measure(self, sight: Sight) -> None:
        measures = self._views.camera.state_now.measures
        if self._trial is not None and measures is not None:
            self._trial.observe(sight, measures.brightness, self._tools.clock())
            self._views.setup.update(bar_px=self._trial.bar_px, is_trial_enough=self._trial.has_enough)

    def _end_trial_when_over(self) -> None:
        if self._trial is not None and self._trial.is_over(self._tools.clock()):
            self.finish_trial()

    def _show_text(self, text: str, symbology: str | None, kind: ScannerKind) -> None:
        self._show(Scanned(text, symbology, kind, self._tools.classifier.explain(text, symbology)))

    def _show(self, scanned: Scanned) -> None:
        if self._root.current_page in (Page.MENU, Page.TESTER):
            # Whoever scans something wants to know what it is.
            self._root.show_page(Page.TESTER)
            self._views.tester.add(scanned)

    def _change(self, **changes: object) -> None:
        choice = replace(self._views.camera.state_now.choice, **changes)  # type: ignore[arg-type]
        self._views.camera.update(choice=choice, is_saved=False, is_save_failed=False)
        self._look()

    def _look(self) -> None:
        choice = self._views.camera.state_now.choice
        self._views.camera.update(up=None, fault=None, measures=None, sight=None)
        if choice.source is None:
            self._tools.use_camera(None)
            return
        self._tools.use_camera(
            replace(self._camera, source=choice.source, rotation=choice.rotation, mirror=choice.is_mirrored)
        )

    def _scanner_keys(self, state: SetupState) -> Mapping[str, Value]:
        if state.kind is ScannerKind.CAMERA or state.profile is None:
            return _camera_keys(self._views.camera.state_now.choice)
        framing = {"prefix": state.profile.prefix or None, "suffix": state.profile.suffix or None}
        if state.kind is ScannerKind.SERIAL:
            own = {"port": state.device, "terminator": state.profile.terminator, **framing}
            return {f"serial.{key}": each for key, each in own.items()}
        keys = {f"wedge.{key}": each for key, each in framing.items()}
        # One that is read past the windows needs nobody to look at other keys.
        switch = {} if state.device else {"wedge.enabled": True}
        return {**switch, "wedge.layout": state.profile.layout, **keys}

    def _write(self, keys: Mapping[str, Value]) -> bool:
        try:
            self._tools.write(keys)
        except (OSError, ValueError):
            return False
        return True


def _camera_keys(choice: CameraChoice) -> dict[str, Value]:
    source = "none" if choice.source is None else choice.source
    return {
        "camera.source": source,
        "camera.rotation": choice.rotation,
        "camera.mirror": choice.is_mirrored,
    }


def _is_same(one: int | str, other: int | str) -> bool:
    return one == other or same_camera(one, other)
