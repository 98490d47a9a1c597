"""Can the kiosk be heard?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.commands.doctor_checks.check import Check, fail, ok, skipped, warn
from kiosk.commands.doctor_checks.names import SOUND
from kiosk.config import Settings
from kiosk.domain.sound import Sound
from kiosk.sound.output import has_library, has_output
from kiosk.sound.player import SOUNDS


def check_sound(
    settings: Settings,
    folder: Path = SOUNDS,
    has_output: Callable[[], bool] = has_output,
    has_library: Callable[[], bool] = has_library,
) -> Check:
    """Whether there is something to play on; nothing is played, since customers may be there."""
    if settings.sound.volume == 0:
        return skipped(SOUND, "The kiosk is silent (sound.volume is 0).")
    absent = [each.value for each in Sound if not (folder / f"{each.value}.wav").is_file()]
    if absent:
        return fail(SOUND, f"Missing: {', '.join(absent)}.", "Install the program again.")
    if not has_output():
        return warn(
            SOUND,
            "There is no sound card that the kiosk's user can reach: nothing will be heard.",
            "Connect a loudspeaker, put the user into the group audio, or set sound.volume to 0.",
        )
    if not has_library():
        return warn(SOUND, "The system has no ALSA library: nothing will be heard.", "Install libasound2.")
    return ok(SOUND, f"There is something to play on; volume {settings.sound.volume} %.")
