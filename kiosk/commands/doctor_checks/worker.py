"""What could a hostile picture do that took over the process which decodes it?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.doctor_checks.check import Check, fail, ok, skipped, warn
from kiosk.commands.doctor_checks.names import WORKER

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.scanning.camera.rights_trial import RightsTrial

_ADVICE = "Linux 5.13 or newer with Landlock, and the package libseccomp2, confine it fully."


def check_worker(settings: Settings) -> Check:
    """Have a worker try to get at the state folder, the network and other programs."""
    from kiosk.scanners import camera_settings
    from kiosk.scanning.camera.rights_trial import ask_worker

    camera = camera_settings(settings)
    if camera is None or "camera" not in settings.ways_in:
        return skipped(WORKER, "Without a camera there is none.")
    trial = ask_worker(camera, _nearest(settings.state_dir))
    if trial is None:
        return fail(
            WORKER, "The process that reads the camera could not be run.", "Install the program again."
        )
    could = _could(trial)
    confined_by = _confined_by(trial)
    if not could:
        reach = "reaches its camera's network only" if trial.confinement.has_network else "has no network"
        return ok(WORKER, f"It {reach}, no files, no other programs ({confined_by}).")
    if sys.platform != "linux":
        return ok(WORKER, "A process of its own without secrets; this system confines it no further.")
    return warn(WORKER, f"It could still {', '.join(could)} ({confined_by}).", _ADVICE)


def _could(trial: RightsTrial) -> list[str]:
    found = {
        "write files": trial.can_write,
        "read the state folder": trial.can_read,
        "use the network": trial.can_open_sockets and not trial.confinement.has_network,
        "start programs": trial.can_start_programs,
        "signal other programs": trial.can_signal_others,
    }
    return [words for words, is_possible in found.items() if is_possible]


def _confined_by(trial: RightsTrial) -> str:
    means = trial.confinement
    found = {
        f"Landlock {means.landlock}": means.landlock > 0,
        "a filter of system calls": means.has_call_filter,
        "no new privileges": means.has_no_new_privileges,
        "limits": means.is_limited,
    }
    return ", ".join(words for words, is_there in found.items() if is_there) or "nothing confines it"


def _nearest(folder: Path) -> Path:
    """The folder, or what is there of the way to it."""
    return next((each for each in (folder, *folder.parents) if each.is_dir()), folder)
