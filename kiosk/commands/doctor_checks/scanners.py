"""Can the scanners beside the camera be read?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.commands.doctor_checks.check import Check, fail, ok, skipped, warn
from kiosk.commands.doctor_checks.names import SCANNERS

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.scanning.plugged_scanner import ScannerFault

_TYPING = "Scanners that type like a keyboard are read"


def check_scanners(settings: Settings) -> Check:
    """Open each port that the settings name. Whether a typing scanner is plugged in, nobody can tell."""
    from kiosk.scanners import plugged_scanners

    if "scanner" not in settings.ways_in:
        return skipped(SCANNERS, "`ways_in` leaves scanners out.")
    keys = {"serial": ("serial.port", settings.serial.port), "evdev": ("wedge.device", settings.wedge.device)}
    found = {scanner.name: scanner.probe() for scanner in plugged_scanners(settings, lambda *_: False)}
    faults = [_told(*keys[name], fault) for name, fault in found.items() if fault is not None]
    if faults:
        return warn(
            SCANNERS, "\n".join(fault for fault, _ in faults), " ".join(advice for _, advice in faults)
        )
    if found:
        ports = " and ".join(str(keys[name][1]) for name in found)
        return ok(SCANNERS, f"{ports} can be read." + (f" {_TYPING} too." if settings.wedge.enabled else ""))
    if settings.wedge.enabled:
        return ok(SCANNERS, f"{_TYPING} once they are plugged in.")
    if settings.camera.source is None or "camera" not in settings.ways_in:
        return fail(
            SCANNERS,
            "Neither a camera nor any scanner is switched on, so no code can be read.",
            "Set wedge.enabled = true, serial.port or camera.source, and see ways_in.",
        )
    return skipped(SCANNERS, "None is set beside the camera.")


def _told(key: str, path: str | None, fault: ScannerFault) -> tuple[str, str]:
    """What is wrong, and what to do."""
    from kiosk.scanning.plugged_scanner import ScannerFault

    match fault:
        case ScannerFault.NOT_FOUND | ScannerFault.LOST:
            return f"{path} is not there, or not a scanner.", f"Plug the scanner in, or correct {key}."
        case ScannerFault.NOT_ALLOWED:
            group = "input" if key == "wedge.device" else "dialout"
            return f"{path} may not be read.", f"Add the kiosk's user to the group {group}."
        case ScannerFault.BUSY:
            return f"{path} is in use.", f"Stop a kiosk or another program that uses {path}."
