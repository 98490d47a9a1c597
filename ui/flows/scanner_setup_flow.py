"""The set-up wizard of the staff area: finds out what a scanner does with a code that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.scanning.calibration import (
    CALIBRATION_TEXT,
    MODULES,
    ScannerProfile,
    profile_of_keys,
    profile_of_line,
)
from kiosk.scanning.calibration_sheet import sheet_svg
from kiosk.scanning.camera.camera_events import CodeRead, Sight
from kiosk.scanning.camera.camera_trial import CameraTrial
from kiosk.scanning.keys.key_stroke import KeyStroke
from kiosk.scanning.plugged_scanner import ScannerText
from ui.flows.camera_page_flow import CameraPageFlow
from ui.flows.service_tools import ServiceTools, Value
from ui.viewmodels.service.scanner_setup import ScannerSetupViewModel
from ui.viewmodels.service.scanner_setup_state import SetupState, Step
from ui.viewmodels.service.scanner_words import ScannerKind

translate = QCoreApplication.translate

SHEET_FILE_NAME = "calibration-sheet.svg"

_TYPED_LIKE_CODE = 6


class ScannerSetupFlow:
    """Waits for the calibration code; a camera that has read it is put on trial, other scanners are known."""

    def __init__(self, tools: ServiceTools, view: ScannerSetupViewModel, camera: CameraPageFlow) -> None:
        self._tools = tools
        self._view = view
        self._camera = camera
        self._trial: CameraTrial | None = None

    def start(self) -> None:
        """Begin the detection anew."""
        self._trial = None
        self._view.apply(SetupState())

    def finish_trial(self) -> None:
        """Say how good the camera is, if enough was measured."""
        trial = self._trial
        if trial is not None and trial.has_enough:
            self._trial = None
            self._view.update(step=Step.RESULT, trial=trial.result())

    def save(self) -> None:
        """Keep what was detected."""
        state = self._view.state_now
        if state.step is Step.RESULT:
            is_saved = self._tools.keep(self._keys(state))
            self._view.update(is_saved=is_saved, is_save_failed=not is_saved)
            if is_saved and state.kind is ScannerKind.CAMERA:
                self._camera.note_kept()

    def save_sheet(self) -> None:
        """Write the calibration codes into a file, to be printed."""
        path = self._tools.state_dir / SHEET_FILE_NAME
        lines = (
            translate("ServiceSheet", "Calibration codes of the loyalty kiosk"),
            translate("ServiceSheet", "Print in real size (100 %) on matt paper."),
        )
        try:
            path.write_text(sheet_svg(lines), encoding="utf-8")
        except OSError:
            self._view.update(is_save_failed=True)
        else:
            self._view.update(sheet=str(path), is_save_failed=False, is_other_code=False)

    def take_code(self, read: CodeRead) -> None:
        """The camera read a code."""
        if not self._is_waiting:
            return
        if read.text == CALIBRATION_TEXT and read.symbology in MODULES:
            self._trial = CameraTrial(read.symbology, self._camera.width_px)
            self._view.apply(SetupState(Step.TRIAL, ScannerKind.CAMERA))
        else:
            self._view.update(is_other_code=True)

    def take_strokes(self, strokes: Sequence[KeyStroke]) -> None:
        """Keys arrived without a pause between them."""
        if not self._is_waiting:
            return
        profile = profile_of_keys(strokes)
        characters = [each for each in strokes if each.is_press and not each.is_modifier]
        if profile is not None:
            self._view.apply(SetupState(Step.RESULT, ScannerKind.KEYBOARD, profile))
        elif len(characters) >= _TYPED_LIKE_CODE:
            self._view.update(is_other_code=True)

    def take_grabbed(self, scanned: ScannerText, device: str) -> None:
        """A keyboard scanner that is read past the windows sent a code."""
        # Its speed is of no matter: nobody else types on it.
        profile = profile_of_keys(scanned.strokes)
        self._set_up(ScannerKind.KEYBOARD, profile and replace(profile, key_gap_s=0.0), device)

    def take_serial(self, scanned: ScannerText, port: str) -> None:
        """A scanner on a serial port sent a code."""
        self._set_up(ScannerKind.SERIAL, profile_of_line(scanned.sent), port)

    def measure(self, sight: Sight) -> None:
        """The camera on trial saw the code."""
        brightness = self._camera.brightness
        if self._trial is not None and brightness is not None:
            self._trial.observe(sight, brightness, self._tools.clock())
            self._view.update(bar_px=self._trial.bar_px, is_trial_enough=self._trial.has_enough)

    def end_trial_when_over(self) -> None:
        """Called as long as the camera measures anything."""
        if self._trial is not None and self._trial.is_over(self._tools.clock()):
            self.finish_trial()

    @property
    def _is_waiting(self) -> bool:
        return self._view.state_now.step is Step.SHOW

    def _set_up(self, kind: ScannerKind, profile: ScannerProfile | None, device: str) -> None:
        if not self._is_waiting:
            return
        if profile is None:
            self._view.update(is_other_code=True)
        else:
            self._view.apply(SetupState(Step.RESULT, kind, profile, device=device))

    def _keys(self, state: SetupState) -> Mapping[str, Value]:
        if state.kind is ScannerKind.CAMERA or state.profile is None:
            return self._camera.keys()
        framing = {"prefix": state.profile.prefix or None, "suffix": state.profile.suffix or None}
        if state.kind is ScannerKind.SERIAL:
            own = {"port": state.device, "terminator": state.profile.terminator, **framing}
            return {f"serial.{key}": each for key, each in own.items()}
        keys = {f"wedge.{key}": each for key, each in framing.items()}
        # One that is read past the windows needs nobody to look at other keys.
        switch = {} if state.device else {"wedge.enabled": True}
        return {**switch, "wedge.layout": state.profile.layout, **keys}
