"""What the scan worker must know; plain data, so that it can cross the process boundary as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Literal, Self

Rotation = Literal[0, 90, 180, 270]
Region = tuple[int, int, int, int]

_DEFAULT_FORMATS = ("EAN13", "EAN8", "Code128", "Code39", "ITF", "Codabar", "QRCode")


@dataclass(frozen=True, slots=True)
class CameraSettings:
    """`source`: a number, a device path, a URL or a video file.
    Sizes are pixels, `rotation` degrees clockwise.

    `region`: where codes are looked for, as left, top, width and height in percent of the turned picture;
    None is all of it. The preview does not care.

    `exposure`, `focus`, `gain`: fixed values in the driver's own units; None leaves each to the camera.

    `preview_side`: the longer side of preview pictures, at most. `is_preview_square`: they show only the
    middle square, as a round lens does.

    `frozen_after_s`: how long the same picture, to the last bit, may repeat before the camera counts as
    frozen; 0 switches the check off. A video file is never frozen.
    """

    source: int | str
    width: int = 1280
    height: int = 720
    fps: int = 30
    rotation: Rotation = 0
    mirror: bool = True
    loop: bool = True
    region: Region | None = None
    exposure: int | None = None
    focus: int | None = None
    gain: int | None = None
    formats: tuple[str, ...] = _DEFAULT_FORMATS
    use_pyzbar: bool = False
    preview_side: int = 720
    preview_fps: int = 15
    is_preview_square: bool = False
    frozen_after_s: float = 2.0

    def to_json(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The settings that `to_json` wrote. Raises ValueError or TypeError for anything else."""
        values = json.loads(text)
        region = values["region"] and tuple(values["region"])
        return cls(**{**values, "formats": tuple(values["formats"]), "region": region})

    @property
    def is_device(self) -> bool:
        """True for a camera on this computer."""
        return isinstance(self.source, int) or self.source.startswith("/dev/")

    @property
    def is_live(self) -> bool:
        """True for a camera or stream, False for a video file."""
        return self.is_device or (isinstance(self.source, str) and "://" in self.source)
