"""What a camera tells the program."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from kiosk.domain.scan_code import ScanCode, UnknownReason


class CameraFault(Enum):
    """Why there are no usable pictures."""

    NOT_FOUND = "not_found"
    """No such device, file or address, or it is in use."""
    LOST = "lost"
    """It gave pictures and stopped: unplugged, or the stream ended."""
    HUNG = "hung"
    """It gives no answer at all."""
    FROZEN = "frozen"
    """It repeats one picture."""
    BLACK = "black"
    """Covered, or no light."""
    ENDED = "ended"
    """A video file that does not loop has been played."""
    WORKER_FAILED = "worker_failed"
    """The process that reads the camera died."""


@dataclass(frozen=True, slots=True)
class CodeRead:
    """A code that counts. `completed_ns`: `time.monotonic_ns` when the frame that decided it was captured."""

    text: str = field(repr=False)
    symbology: str
    scan: ScanCode = field(repr=False)
    completed_ns: int


@dataclass(frozen=True, slots=True)
class CodeRefused:
    """A code whose text is hostile or unusable; the text itself never left the worker."""

    reason: UnknownReason
    symbology: str
    completed_ns: int


@dataclass(frozen=True, slots=True)
class CodeSighted:
    """Something like a code came into view or left it, read or not; for "hold it still"."""

    is_in_view: bool


@dataclass(frozen=True, slots=True)
class SeveralCodes:
    """Different codes with a meaning are in view, so none counts; for "one at a time, please"."""


@dataclass(frozen=True, slots=True)
class CameraUp:
    """Pictures arrive. Sizes in pixels after rotation; `fps` as the source reports it, 0 if unknown."""

    width: int
    height: int
    fps: float


@dataclass(frozen=True, slots=True)
class CameraDown:
    """No usable pictures; the scanner keeps trying by itself, except after ENDED."""

    reason: CameraFault


@dataclass(frozen=True, slots=True)
class CameraMeasures:
    """Told four times a second: frames a second, time of the last decode, brightness 0-255, and sharpness as
    the variance of the Laplacian (a blurred picture is under about 50)."""

    fps: float
    decode_ms: float
    brightness: float
    sharpness: float


@dataclass(frozen=True, slots=True)
class PreviewReady:
    """A newer preview picture can be had from `latest_preview`."""

    sequence: int


CameraEvent = (
    CodeRead
    | CodeRefused
    | CodeSighted
    | SeveralCodes
    | CameraUp
    | CameraDown
    | CameraMeasures
    | PreviewReady
)
