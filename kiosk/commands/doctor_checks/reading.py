"""Can codes be read: do the decoders work, and does the camera give pictures?"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.commands.doctor_checks.check import Check, fail, ok, skipped, warn
from kiosk.commands.doctor_checks.names import CAMERA, DECODERS

if TYPE_CHECKING:
    from kiosk.config import Settings

CAMERA_WITHIN_S = 10.0

_CODE = "2900000000018"


def check_decoders(settings: Settings | None) -> Check:
    """Read a drawn code with each decoder; `settings` None where they hold mistakes."""
    from kiosk.scanning.camera.worker_process import OPENCV_VARIABLES

    os.environ.update({name: value for name, value in OPENCV_VARIABLES.items() if name not in os.environ})
    try:
        import numpy as np
        import zxingcpp

        from kiosk.scanning.decoding import zbar_fallback
        from kiosk.scanning.decoding.decoder import available_decoders, decode_plain
    except ImportError as error:
        return fail(DECODERS, f"The decoder cannot be loaded ({error.name}).", "Install the program again.")
    picture = np.array(zxingcpp.create_barcode(_CODE, zxingcpp.BarcodeFormat.EAN13).to_image(scale=4))
    codes, _ = decode_plain(picture, ("EAN13",))
    if [code.text for code in codes] != [_CODE]:
        return fail(DECODERS, "zxing-cpp does not read a drawn code.", "Install the program again.")
    versions = ", ".join(f"{name} {version}" for name, version in available_decoders().items() if version)
    if zbar_fallback.read(picture, ("EAN13",)) == [(_CODE, "EAN13")]:
        return ok(DECODERS, f"{versions}: both read a drawn code.")
    if settings is not None and settings.scanning.use_pyzbar:
        advice = "Install the system's zbar library (libzbar0 on Debian), or set scanning.use_pyzbar = false."
        return warn(DECODERS, f"{versions}; pyzbar is wanted but does not work.", advice)
    return ok(DECODERS, f"{versions} reads a drawn code; pyzbar is not there and not wanted.")


def check_camera(settings: Settings) -> Check:
    """Take a few pictures; gives up after `CAMERA_WITHIN_S`."""
    from kiosk.config_mistakes import shown_value
    from kiosk.scanners import camera_settings
    from kiosk.scanning.camera.probe import probe_camera

    if "camera" not in settings.ways_in:
        return skipped(CAMERA, "`ways_in` leaves the camera out.")
    camera = camera_settings(settings)
    if camera is None:
        return skipped(CAMERA, 'camera.source is "none": codes come from a scanner.')
    found = probe_camera(camera, CAMERA_WITHIN_S)
    source = shown_value(camera.source)
    if not found.ok:
        advice = (
            "Plug it in, stop a kiosk that is using it, or set camera.source; "
            'with a USB scanner alone, camera.source = "none".'
        )
        return warn(CAMERA, f"Camera {source}: {found.reason}.", advice)
    return ok(
        CAMERA, f"Camera {source} gives {found.width} x {found.height} at {found.fps:g} pictures a second."
    )
