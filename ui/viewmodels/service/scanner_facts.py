"""What the set-up wizard found out about a scanner, fact by fact."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.scanning.calibration import End, ScannerProfile
from kiosk.scanning.camera.camera_trial import Grade, TrialResult, grade_light, grade_reach, grade_sharpness
from kiosk.scanning.keys.wedge_text import AS_TYPED
from ui.viewmodels.service.measure_row import MeasureRow
from ui.viewmodels.service.scanner_words import ScannerKind, breakable, text_of_grade, text_of_kind

translate = QCoreApplication.translate


def reach_so_far(bar_px: float | None) -> tuple[MeasureRow, ...]:
    """How narrow a bar has been read in this trial, None for no bar yet."""
    if bar_px is None:
        return ()
    value = translate("ScannerSetup", "{pixels} pixels").format(pixels=_decimal(bar_px))
    name = translate("ScannerSetup", "Narrowest bar read so far")
    return (MeasureRow(name, value, grade_reach(bar_px).value),)


def kind_fact(kind: ScannerKind) -> MeasureRow:
    """How the scanner is connected."""
    return MeasureRow(translate("ScannerSetup", "Kind"), text_of_kind(kind))


def camera_facts(trial: TrialResult) -> tuple[MeasureRow, ...]:
    """What a camera's trial measured."""
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
        MeasureRow(
            translate("ScannerSetup", "Narrowest bar that was read"),
            translate("ScannerSetup", "{pixels} pixels").format(pixels=_decimal(trial.bar_px)),
        ),
    )


def scanner_facts(profile: ScannerProfile, device: str) -> tuple[MeasureRow, ...]:
    """What a scanner does around each code; `device` is its port, "" for one that types."""
    rows = [MeasureRow(translate("ScannerSetup", "Port"), breakable(device))] if device else []
    if profile.layout:
        reads = (
            translate("ScannerSetup", "as this computer's keyboard types")
            if profile.layout == AS_TYPED
            else translate("ScannerSetup", "by places on a US keyboard")
        )
        rows.append(MeasureRow(translate("ScannerSetup", "Keys are read"), reads))
    if profile.computer is not None:
        rows.append(
            MeasureRow(
                translate("ScannerSetup", "Keyboard of this computer"), text_of_layout(profile.computer)
            )
        )
    nothing = translate("ScannerSetup", "nothing")
    rows += [
        MeasureRow(translate("ScannerSetup", "Before each code"), profile.prefix or nothing),
        MeasureRow(translate("ScannerSetup", "After each code"), _after(profile, nothing)),
        MeasureRow(
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
