"""What the set-up wizard knows, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from kiosk.scanning.calibration import ScannerProfile
from kiosk.scanning.camera.camera_trial import Grade, TrialResult
from ui.viewmodels.service.measure_row import MeasureRow
from ui.viewmodels.service.scanner_facts import camera_facts, kind_fact, reach_so_far, scanner_facts
from ui.viewmodels.service.scanner_words import ScannerKind

translate = QCoreApplication.translate


class Step(Enum):
    """SHOW waits for the code, TRIAL measures a camera that has read it, RESULT tells and offers to save."""

    SHOW = "show"
    TRIAL = "trial"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class SetupState:
    """Everything the wizard depends on.

    `bar_px` is the narrowest bar read so far. `device`: the path of a serial port. `is_other_code`: something
    else than the calibration code was scanned. `sheet`: where the codes to print were written, "" before.
    """

    step: Step = Step.SHOW
    kind: ScannerKind | None = None
    profile: ScannerProfile | None = None
    trial: TrialResult | None = None
    bar_px: float | None = None
    is_trial_enough: bool = False
    device: str = ""
    is_other_code: bool = False
    is_saved: bool = False
    is_save_failed: bool = False
    sheet: str = ""


@dataclass(frozen=True, slots=True)
class SetupShown:
    """What the wizard shows; `grade` is "good", "fair", "poor" or "" before a result."""

    step: str = "show"
    title: str = ""
    body: str = ""
    note: str = ""
    is_note_bad: bool = False
    grade: str = ""
    facts: tuple[MeasureRow, ...] = ()
    can_finish: bool = False


def derive(state: SetupState) -> SetupShown:
    """Words for the state in the language of the moment."""
    match state.step:
        case Step.SHOW:
            return SetupShown(
                "show",
                translate("ScannerSetup", "Scan one of these codes"),
                translate(
                    "ScannerSetup",
                    "With the scanner: from the screen or from paper. With the camera: hold up the printed "
                    "sheet, or a photograph of this screen.",
                ),
                _note(state),
                state.is_other_code or state.is_save_failed,
            )
        case Step.TRIAL:
            return SetupShown(
                "trial",
                translate("ScannerSetup", "The camera reads it"),
                translate("ScannerSetup", "Now move the code slowly away until it is not read any more."),
                facts=reach_so_far(state.bar_px),
                can_finish=state.is_trial_enough,
            )
        case Step.RESULT:
            grade = _grade(state)
            title, body = _verdict(state, grade)
            return SetupShown(
                "result", title, body, _note(state), state.is_save_failed, grade.value, _facts(state)
            )


def _note(state: SetupState) -> str:
    if state.is_save_failed:
        return translate("ScannerSetup", "Could not be saved: is the disk full or write-protected?")
    if state.is_saved:
        return translate("ScannerSetup", "Saved. The kiosk uses it from its next start.")
    if state.is_other_code:
        return translate("ScannerSetup", "That was another code. Please scan one of these.")
    if state.sheet:
        return translate("ScannerSetup", "The sheet to print is in {file}").format(file=state.sheet)
    return ""


def _grade(state: SetupState) -> Grade:
    if state.trial is not None:
        return state.trial.grade
    is_slow = state.profile is not None and state.profile.is_too_slow
    return Grade.POOR if is_slow else Grade.GOOD


def _verdict(state: SetupState, grade: Grade) -> tuple[str, str]:
    if state.trial is not None:
        return _camera_verdict(state.trial, grade)
    if grade is Grade.POOR:
        return (
            translate("ScannerSetup", "This scanner types too slowly"),
            translate(
                "ScannerSetup",
                "It cannot be told from a person. Set its delay between characters to none, by its manual, "
                "and start again.",
            ),
        )
    return (
        translate("ScannerSetup", "This scanner works"),
        translate("ScannerSetup", "Everything that has to be set has been found out."),
    )


def _camera_verdict(trial: TrialResult, grade: Grade) -> tuple[str, str]:
    match grade:
        case Grade.GOOD:
            return (
                translate("ScannerSetup", "This camera is good enough"),
                translate("ScannerSetup", "Cards are read up to about {cm} cm away.").format(
                    cm=round(trial.reach_cm)
                ),
            )
        case Grade.FAIR:
            return translate("ScannerSetup", "This camera is just good enough"), _camera_advice(trial)
        case Grade.POOR:
            return translate("ScannerSetup", "This camera is not good enough here"), _camera_advice(trial)


def _camera_advice(trial: TrialResult) -> str:
    light, sharpness, reach = trial.grades
    if light is trial.grade:
        return (
            translate("ScannerSetup", "There is too little light: add a lamp above the place of the card.")
            if trial.brightness < 128
            else translate("ScannerSetup", "There is too much light: turn the camera away from the lamp.")
        )
    if sharpness is trial.grade:
        return translate(
            "ScannerSetup", "The picture is not sharp: clean the lens, and focus it to a hand's width."
        )
    assert reach is trial.grade  # noqa: S101 - the worst of the three is one of them
    return translate(
        "ScannerSetup", "Cards have to be held very near. A camera with more pixels or a near focus helps."
    )


def _facts(state: SetupState) -> tuple[MeasureRow, ...]:
    kind = () if state.kind is None else (kind_fact(state.kind),)
    if state.trial is not None:
        return (*kind, *camera_facts(state.trial))
    if state.profile is not None:
        return (*kind, *scanner_facts(state.profile, state.device))
    return kind
