"""What the staff area uses of the program around it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.scanning.camera.camera_list import FoundCamera
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.code_rules import CodeClassifier

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

    def keep(self, keys: Mapping[str, Value]) -> bool:
        """Write settings, and say whether that worked."""
        try:
            self.write(keys)
        except (OSError, ValueError):
            return False
        return True
