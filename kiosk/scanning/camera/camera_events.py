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
    """A code that counts. `completed_ns`: `time.monotonic_ns` when the frame that decided it was captured.

    `found_by` names the decoder and pass, and `decode_ms` is the time that frame took; for staff and support.
    """

    text: str = field(repr=False)
    symbology: str
    scan: ScanCode = field(repr=False)
    completed_ns: int
    found_by: str = ""
    decode_ms: float = 0.0


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
class Sight:
    """The code in view, or what looks most like one; told four times a second while there is one.

    `width_share`: its reading length as a share of the picture's width; None where it could not be located.
    `width_px`: the same in pixels, 0 where unknown. `light` and `dark`: gray values 0-255 of its bright and
    dark parts. `edge_px`: pixels that a change from dark to light takes: 2 is sharp, over 3.2 is not.
    `is_square`: like a QR code rather than a barcode. `is_cut`: it reaches the picture's border. `is_read`:
    it was decoded in this very frame.
    """

    width_share: float | None
    width_px: float = 0.0
    light: float = 255.0
    dark: float = 0.0
    edge_px: float = 0.0
    is_square: bool = False
    is_cut: bool = False
    is_read: bool = False


@dataclass(frozen=True, slots=True)
class CameraControl:
    """A fixed value that was asked of the camera and what its driver says now, in the driver's own units."""

    name: str
    wanted: float
    actual: float

    @property
    def took_effect(self) -> bool:
        """False where the driver refused, or does not have this control."""
        return abs(self.actual - self.wanted) < 1


@dataclass(frozen=True, slots=True)
class CameraUp:
    """Pictures arrive. Sizes in pixels after rotation; `fps` as the source reports it, 0 if unknown."""

    width: int
    height: int
    fps: float
    controls: tuple[CameraControl, ...] = ()


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
    | Sight
    | PreviewReady
)
