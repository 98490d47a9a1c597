"""Can the kiosk read its screens aloud?"""

from __future__ import annotations

from collections.abc import Callable

from kiosk.commands.doctor_checks.check import Check, ok, skipped, warn
from kiosk.commands.doctor_checks.names import SPEECH
from kiosk.config import Settings
from kiosk.sound.output import has_output
from kiosk.speech.headset import Headset
from kiosk.speech.programs import Programs, find_programs, speaks


def check_speech(
    settings: Settings,
    find_programs: Callable[[], Programs | None] = find_programs,
    has_output: Callable[[], bool] = has_output,
    headset: Headset | None = None,
) -> Check:
    """Whether each language has a voice, and who would hear it; nothing is said: customers may be there."""
    if not settings.speech.offered:
        return skipped(SPEECH, "The screens are not read aloud (speech.offered is false).")
    programs = find_programs()
    if programs is None:
        return warn(
            SPEECH,
            "There is no program that speaks, so the screens are not read to those who cannot see them.",
            "Install espeak-ng and alsa-utils, or set speech.offered to false.",
        )
    silent = [language for language in settings.languages if not speaks(programs, language)]
    if silent:
        return warn(SPEECH, f"No voice speaks: {', '.join(silent)}.", "Install espeak-ng-data again.")
    headset = headset or Headset(settings.speech.headset)
    if not headset.is_known and not has_output():
        return warn(
            SPEECH,
            "There is no sound card that the kiosk's user can reach: nothing will be heard.",
            "Connect a loudspeaker or a headset, or set speech.offered to false.",
        )
    return ok(SPEECH, f"There is a voice for {', '.join(settings.languages)}; {_hearers(headset, programs)}.")


def _hearers(headset: Headset, programs: Programs) -> str:
    if not headset.is_known:
        return "nothing personal is spoken, since speech.headset names no headset"
    if not programs.can_choose_device:
        return "nothing personal is spoken, since this system cannot be told which device to play on"
    return "the headset is plugged in" if headset.is_there() else "the headset is not plugged in now"
