"""Names of scanners, faults and grades in the language of the moment."""

from __future__ import annotations

import re
from enum import Enum

from PySide6.QtCore import QCoreApplication

from kiosk.scanning.camera.camera_events import CameraFault
from kiosk.scanning.camera.camera_trial import Grade

translate = QCoreApplication.translate


class ScannerKind(Enum):
    """By which way a code came."""

    CAMERA = "camera"
    KEYBOARD = "keyboard"
    SERIAL = "serial"


def breakable(path: str) -> str:
    """A path that a line may break between its parts, and not within a word."""
    return re.sub(r"(?<=[/_.-])", "\u200b", path)


def text_of_kind(kind: ScannerKind) -> str:
    """The way a code came."""
    match kind:
        case ScannerKind.CAMERA:
            return translate("Service", "Camera")
        case ScannerKind.KEYBOARD:
            return translate("Service", "Scanner that types like a keyboard")
        case ScannerKind.SERIAL:
            return translate("Service", "Scanner on a serial port")


def text_of_fault(fault: CameraFault) -> str:
    """What is wrong with a camera and what to try."""
    match fault:
        case CameraFault.NOT_FOUND:
            return translate("Service", "No camera there, or another program uses it")
        case CameraFault.LOST:
            return translate("Service", "The camera stopped: check its cable")
        case CameraFault.HUNG:
            return translate("Service", "The camera does not answer: unplug it and plug it in again")
        case CameraFault.FROZEN:
            return translate("Service", "The camera repeats one picture")
        case CameraFault.BLACK:
            return translate("Service", "The picture is black: is the lens covered?")
        case CameraFault.ENDED:
            return translate("Service", "The video file has ended")
        case CameraFault.WORKER_FAILED:
            return translate("Service", "The reading program failed and is started again")


def text_of_grade(grade: Grade) -> str:
    """One word of judgement."""
    match grade:
        case Grade.GOOD:
            return translate("Service", "good")
        case Grade.FAIR:
            return translate("Service", "just enough")
        case Grade.POOR:
            return translate("Service", "not enough")
