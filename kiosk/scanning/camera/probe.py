"""Does this camera give pictures? Asked in a process of its own, since a driver may never answer."""

from __future__ import annotations

import json
import subprocess
import time
from dataclasses import dataclass
from typing import TypedDict

from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.camera.worker_process import worker_command, worker_environment

_FRAMES = 5


@dataclass(frozen=True, slots=True)
class CameraProbe:
    """`reason` is empty if `ok`. Sizes are pixels; `fps` is measured, 0 if it could not be."""

    ok: bool
    reason: str = ""
    width: int = 0
    height: int = 0
    fps: float = 0.0


class _Look(TypedDict):
    ok: bool
    reason: str
    width: int
    height: int
    fps: float


def probe_camera(settings: CameraSettings, timeout_s: float = 8.0) -> CameraProbe:
    """Open the camera and take a few pictures. Blocks for `timeout_s` at most; a bad camera does not raise.

    The camera must not be in use by a running kiosk: most drivers allow one reader.
    """
    try:
        done = subprocess.run(  # noqa: S603 - our own program, no shell
            worker_command("probe"),
            input=settings.to_json() + "\n",
            capture_output=True,
            text=True,
            env=worker_environment(settings),
            timeout=timeout_s,
            check=False,
        )
        found: _Look = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        return CameraProbe(False, f"no answer within {timeout_s:g} s")
    except (OSError, ValueError):
        return CameraProbe(False, "the scan worker could not run")
    return CameraProbe(**found)


def look(settings: CameraSettings) -> _Look:
    """The probe itself, in the worker process."""
    from kiosk.scanning.camera.camera_device import open_source

    source = open_source(settings)
    if source is None:
        return {"ok": False, "reason": "cannot be opened", "width": 0, "height": 0, "fps": 0.0}
    width = height = count = 0
    started = time.monotonic()
    for _ in range(_FRAMES + 1):
        is_good, picture = source.read()
        if not is_good or picture is None:
            break
        height, width = picture.shape[:2]
        # Waking the camera up belongs to the first picture, not to the rate.
        started = time.monotonic() if count == 0 else started
        count += 1
    if count == 0:
        return {"ok": False, "reason": "opens but gives no picture", "width": 0, "height": 0, "fps": 0.0}
    elapsed = time.monotonic() - started
    fps = (count - 1) / elapsed if count > 1 and elapsed > 0 else 0.0
    return {"ok": True, "reason": "", "width": width, "height": height, "fps": round(fps, 1)}
