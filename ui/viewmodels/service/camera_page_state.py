"""What the camera page knows, and the words for it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.scanning.camera.camera_events import CameraFault, CameraMeasures, CameraUp, Sight
from kiosk.scanning.camera.camera_list import FoundCamera, same_camera
from kiosk.scanning.camera.camera_settings import Region, Rotation
from kiosk.scanning.camera.camera_trial import Grade, grade_light, grade_sharpness
from ui.viewmodels.service.measure_row import MeasureRow
from ui.viewmodels.service.scanner_words import breakable, text_of_fault, text_of_grade

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CameraChoice:
    """What can be changed on the page; `source` None is no camera."""

    source: int | str | None = None
    rotation: Rotation = 0
    is_mirrored: bool = True


@dataclass(frozen=True, slots=True)
class CameraPageState:
    """Everything the page depends on. `is_saved` and `is_save_failed` are about the last attempt to save."""

    cameras: tuple[FoundCamera, ...] = ()
    choice: CameraChoice = CameraChoice()
    kept: CameraChoice = CameraChoice()
    region: Region | None = None
    up: CameraUp | None = None
    fault: CameraFault | None = None
    measures: CameraMeasures | None = None
    sight: Sight | None = None
    is_saved: bool = False
    is_save_failed: bool = False


@dataclass(frozen=True, slots=True)
class CameraRow:
    """One camera to choose."""

    name: str
    detail: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class CameraPageShown:
    """What the page shows."""

    cameras: tuple[CameraRow, ...] = ()
    measures: tuple[MeasureRow, ...] = ()
    message: str = ""
    rotation_text: str = ""
    is_mirrored: bool = True
    is_live: bool = False
    is_changed: bool = False
    has_camera: bool = False
    saved_text: str = ""
    is_save_failed: bool = False


def derive(state: CameraPageState) -> CameraPageShown:
    """Words for the state in the language of the moment."""
    return CameraPageShown(
        cameras=tuple(_row(camera, state.choice.source) for camera in state.cameras),
        measures=_measures(state) if state.up is not None else (),
        message=_message(state),
        rotation_text=translate("CameraPage", "Turn: {degrees}°").format(degrees=state.choice.rotation),
        is_mirrored=state.choice.is_mirrored,
        is_live=state.up is not None,
        is_changed=state.choice != state.kept,
        has_camera=state.choice.source is not None,
        saved_text=_saved(state),
        is_save_failed=state.is_save_failed,
    )


def without_login(source: int | str) -> str:
    """A source as it may be shown: an address can hold a password."""
    return re.sub(r"(?<=//)[^/@]*@", "", str(source))


def _row(camera: FoundCamera, chosen: int | str | None) -> CameraRow:
    where = without_login(camera.source)
    detail = breakable(where if camera.is_stable else _unstable(camera, where))
    name = camera.name or (
        translate("CameraPage", "Network camera or video")
        if "://" in where or "." in where
        else translate("CameraPage", "Camera {number}").format(number=where)
    )
    is_chosen = camera.source == chosen or same_camera(camera.source, chosen)
    return CameraRow(name, detail, is_chosen)


def _unstable(camera: FoundCamera, where: str) -> str:
    if isinstance(camera.source, str) and not camera.source.startswith("/dev/"):
        return where
    return translate("CameraPage", "{where} – may change with the socket").format(where=where)


def _message(state: CameraPageState) -> str:
    if not state.cameras:
        return translate("CameraPage", "No camera is connected")
    if state.choice.source is None:
        return translate("CameraPage", "Choose a camera")
    if state.fault is not None:
        return text_of_fault(state.fault)
    return "" if state.up else translate("CameraPage", "The camera is starting")


def _saved(state: CameraPageState) -> str:
    if state.is_save_failed:
        return translate("CameraPage", "Could not be saved: is the disk full or write-protected?")
    if state.is_saved and state.choice == state.kept:
        return translate("CameraPage", "Saved. The kiosk uses it from its next start.")
    return ""


def _measures(state: CameraPageState) -> tuple[MeasureRow, ...]:
    rows = []
    if state.up is not None:
        size = f"{state.up.width} × {state.up.height}"
        rows.append(MeasureRow(translate("CameraPage", "Picture"), size))
    if state.measures is not None:
        rate = translate("CameraPage", "{rate} a second").format(rate=round(state.measures.fps))
        rate_grade = Grade.GOOD if state.measures.fps >= 14 else Grade.POOR
        rows.append(MeasureRow(translate("CameraPage", "Pictures"), rate, rate_grade.value))
        rows.append(_graded(translate("CameraPage", "Light"), grade_light(state.measures.brightness)))
    rows += [_sharpness(state.sight), _size(state.sight)]
    for control in state.up.controls if state.up else ():
        words = (
            translate("CameraPage", "{value}: in effect")
            if control.took_effect
            else translate("CameraPage", "{value}: the camera does not take it")
        )
        grade = Grade.GOOD if control.took_effect else Grade.POOR
        rows.append(
            MeasureRow(_control(control.name), words.format(value=f"{control.wanted:g}"), grade.value)
        )
    return tuple(rows)


def _control(name: str) -> str:
    match name:
        case "exposure":
            return translate("CameraPage", "Exposure")
        case "focus":
            return translate("CameraPage", "Focus")
        case _:
            return translate("CameraPage", "Gain")


def _graded(name: str, grade: Grade) -> MeasureRow:
    return MeasureRow(name, text_of_grade(grade), grade.value)


def _sharpness(sight: Sight | None) -> MeasureRow:
    name = translate("CameraPage", "Sharpness")
    if sight is None or sight.width_share is None:
        return MeasureRow(name, translate("CameraPage", "hold a code up"))
    return _graded(name, grade_sharpness(sight.edge_px))


def _size(sight: Sight | None) -> MeasureRow:
    name = translate("CameraPage", "Size of the code")
    if sight is None or sight.width_share is None:
        return MeasureRow(name, "–")
    words = translate("CameraPage", "{percent} % of the picture").format(
        percent=round(100 * sight.width_share)
    )
    return MeasureRow(name, words)
