"""Builds the scanners that the settings name."""

from __future__ import annotations

from kiosk.config import Settings
from kiosk.scanning.camera.camera_settings import CameraSettings
from kiosk.scanning.framing import Framing
from kiosk.scanning.keys.keyboard_wedge import KeyboardWedge
from kiosk.scanning.keys.wedge_text import MakesSense, WedgeText
from kiosk.scanning.plugged_scanner import PluggedScanner


def camera_settings(settings: Settings) -> CameraSettings | None:
    """What the scan worker must know; None where the kiosk has no camera."""
    camera = settings.camera
    if camera.source is None:
        return None
    return CameraSettings(
        source=camera.source,
        width=camera.width,
        height=camera.height,
        rotation=camera.rotation,
        mirror=camera.mirror,
        loop=camera.loop,
        region=camera.region,
        exposure=camera.exposure,
        focus=camera.focus,
        gain=camera.gain,
        formats=settings.scanning.formats,
        use_pyzbar=settings.scanning.use_pyzbar,
        preview_fps=camera.preview_fps,
        frozen_after_s=camera.frozen_after_s,
    )


def keyboard_wedge(settings: Settings, makes_sense: MakesSense) -> KeyboardWedge | None:
    """What tells a typing scanner from a person; None where the shop wants none of it."""
    wedge = settings.wedge
    return KeyboardWedge(_wedge_text(settings, makes_sense), wedge.min_length) if wedge.enabled else None


def plugged_scanners(settings: Settings, makes_sense: MakesSense) -> list[PluggedScanner]:
    """The scanners that have a port of their own. Those libraries are loaded only where there is one."""
    scanners: list[PluggedScanner] = []
    if settings.wedge.device is not None:
        from kiosk.scanning.keys.evdev_keyboard import evdev_scanner

        scanners.append(evdev_scanner(settings.wedge.device, _wedge_text(settings, makes_sense)))
    if settings.serial.port is not None:
        from kiosk.scanning.serial_port import SerialSettings, serial_scanner

        serial = settings.serial
        scanners.append(
            serial_scanner(
                SerialSettings(
                    port=settings.serial.port,
                    baud=serial.baud,
                    data_bits=serial.data_bits,
                    parity=serial.parity,
                    stop_bits=serial.stop_bits,
                    terminator=serial.terminator,
                    encoding=serial.encoding,
                    framing=Framing(serial.prefix, serial.suffix),
                )
            )
        )
    return scanners


def _wedge_text(settings: Settings, makes_sense: MakesSense) -> WedgeText:
    wedge = settings.wedge
    return WedgeText(makes_sense, wedge.layout, Framing(wedge.prefix, wedge.suffix))
