"""The set-up wizard: one known code in front of whatever scanner there is, and what that told."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.scanning.calibration import CALIBRATION_TEXT, End, ScannerProfile
from kiosk.scanning.camera_trial import Grade, TrialResult, grade_light, grade_reach, grade_sharpness
from kiosk.scanning.wedge_text import AS_TYPED
from ui.viewmodels.display import Display
from ui.viewmodels.row_model import RowModel
from ui.viewmodels.service.camera_page import MeasureRow
from ui.viewmodels.service.port_link import PortLink
from ui.viewmodels.service.scanner_words import (
    ScannerKind,
    breakable,
    text_of_grade,
    text_of_kind,
)

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

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
                facts=_reach_so_far(state),
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
        translate("ScannerSetup", "Everything that has to be set was found out."),
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


def _reach_so_far(state: SetupState) -> tuple[MeasureRow, ...]:
    if state.bar_px is None:
        return ()
    value = translate("ScannerSetup", "{pixels} pixels").format(pixels=_decimal(state.bar_px))
    name = translate("ScannerSetup", "Narrowest bar read so far")
    return (MeasureRow(name, value, grade_reach(state.bar_px).value),)


def _facts(state: SetupState) -> tuple[MeasureRow, ...]:
    kind = () if state.kind is None else (_fact(translate("ScannerSetup", "Kind"), text_of_kind(state.kind)),)
    if state.trial is not None:
        return (*kind, *_camera_facts(state.trial))
    if state.profile is not None:
        return (*kind, *_scanner_facts(state.profile, state.device))
    return kind


def _camera_facts(trial: TrialResult) -> tuple[MeasureRow, ...]:
    light, sharpness = grade_light(trial.brightness), grade_sharpness(trial.edge_px)
    reach = grade_reach(trial.bar_px)
    return (
        MeasureRow(translate("ScannerSetup", "Light"), text_of_grade(light), light.value),
        MeasureRow(translate("ScannerSetup", "Sharpness"), text_of_grade(sharpness), sharpness.value),
        MeasureRow(
            translate("ScannerSetup", "Reach for a card"),
            translate("ScannerSetup", "about {cm} cm").format(cm=round(trial.reach_cm)),
            reach.value,
        ),
        _fact(
            translate("ScannerSetup", "Narrowest bar that was read"),
            translate("ScannerSetup", "{pixels} pixels").format(pixels=_decimal(trial.bar_px)),
        ),
    )


def _scanner_facts(profile: ScannerProfile, device: str) -> tuple[MeasureRow, ...]:
    rows = [_fact(translate("ScannerSetup", "Port"), breakable(device))] if device else []
    if profile.layout:
        reads = (
            translate("ScannerSetup", "as this computer's keyboard types")
            if profile.layout == AS_TYPED
            else translate("ScannerSetup", "by places on a US keyboard")
        )
        rows.append(_fact(translate("ScannerSetup", "Keys are read"), reads))
    if profile.computer is not None:
        rows.append(
            _fact(translate("ScannerSetup", "Keyboard of this computer"), text_of_layout(profile.computer))
        )
    nothing = translate("ScannerSetup", "nothing")
    rows += [
        _fact(translate("ScannerSetup", "Before each code"), profile.prefix or nothing),
        _fact(translate("ScannerSetup", "After each code"), _after(profile, nothing)),
        _fact(
            translate("ScannerSetup", "Says the kind of code"),
            translate("ScannerSetup", "yes ({aim_id})").format(aim_id=profile.aim_id)
            if profile.aim_id
            else translate("ScannerSetup", "no"),
        ),
    ]
    if profile.key_gap_s > 0:
        words = translate("ScannerSetup", "{milliseconds} ms").format(
            milliseconds=round(profile.key_gap_s * 1000)
        )
        grade = Grade.POOR if profile.is_too_slow else Grade.GOOD
        rows.append(MeasureRow(translate("ScannerSetup", "Time between keys"), words, grade.value))
    return tuple(rows)


def _after(profile: ScannerProfile, nothing: str) -> str:
    match profile.end:
        case End.ENTER:
            end = translate("ScannerSetup", "Enter")
        case End.TAB:
            end = translate("ScannerSetup", "Tab")
        case End.NOTHING:
            end = ""
    return " + ".join(part for part in (profile.suffix, end) if part) or nothing


def text_of_layout(name: str) -> str:
    """A keyboard layout as people call it."""
    match name:
        case "cz":
            return translate("ScannerSetup", "Czech")
        case "sk":
            return translate("ScannerSetup", "Slovak")
        case "de":
            return translate("ScannerSetup", "German")
        case "fr":
            return translate("ScannerSetup", "French")
        case "pl-214":
            return translate("ScannerSetup", "Polish")
        case _:
            return translate("ScannerSetup", "English (US)")


def _decimal(value: float) -> str:
    return f"{value:.1f}".replace(".", translate("ScannerSetup", ".", "decimal sign"))


def _fact(name: str, value: str) -> MeasureRow:
    return MeasureRow(name, value)


@QmlElement
class ScannerSetupViewModel(QObject):
    """Shows `SetupState`."""

    changed = Signal()

    def __init__(self, link: PortLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._link = link
        self._state = SetupState()
        self._display = Display((self._state, derive(self._state)), self.changed)
        self._facts = RowModel(MeasureRow, self)

    @property
    def state_now(self) -> SetupState:
        """What the wizard shows, as values."""
        return self._state

    def apply(self, state: SetupState) -> None:
        """Show another state."""
        self._state = state
        shown = derive(state)
        self._facts.replace(shown.facts)
        self._display.show((state, shown))

    def update(self, **changes: object) -> None:
        """Show the same state with some fields changed."""
        self.apply(replace(self._state, **changes))  # type: ignore[arg-type]

    def retranslate(self) -> None:
        """Say the same in the language of the moment."""
        self.apply(self._state)

    @Slot()
    def finish(self) -> None:
        self._link.ask(lambda port: port.finish_trial())

    @Slot()
    def save(self) -> None:
        self._link.ask(lambda port: port.save_scanner())

    @Slot()
    def again(self) -> None:
        self._link.ask(lambda port: port.start_setup())

    @Slot()
    def saveSheet(self) -> None:
        self._link.ask(lambda port: port.save_sheet())

    @Property(str, constant=True)
    def calibrationText(self) -> str:
        return CALIBRATION_TEXT

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._display.shown[1].step

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._display.shown[1].title

    @Property(str, notify=changed)
    def body(self) -> str:
        return self._display.shown[1].body

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._display.shown[1].note

    @Property(bool, notify=changed)
    def isNoteBad(self) -> bool:
        return self._display.shown[1].is_note_bad

    @Property(str, notify=changed)
    def grade(self) -> str:
        return self._display.shown[1].grade

    @Property(bool, notify=changed)
    def canFinish(self) -> bool:
        return self._display.shown[1].can_finish

    @Property(bool, notify=changed)
    def isSaved(self) -> bool:
        return self._display.shown[0].is_saved

    @Property(RowModel, constant=True)
    def facts(self) -> RowModel:
        return self._facts
