"""The programs of the system that speak: one makes the sound, the other plays it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.utterance import Utterance

VOICES = {"en": "en-gb"}
"""Voices that are not called like their language."""

_VOICE, _PLAYER = "espeak-ng", "aplay"
_OF_WINDOWS = Path("C:/Program Files/eSpeak NG/espeak-ng.exe")
_LOOKS_WITHIN_S = 5.0
# What they need to find their files and a sound server; nothing else of ours is theirs to know.
_KEPT = (
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "SYSTEMROOT",
    "XDG_RUNTIME_DIR",
    "PULSE_SERVER",
    "ALSA_CONFIG_PATH",
)


@dataclass(frozen=True, slots=True)
class Programs:
    """Where they are. `player` is None where the voice plays by itself, on what the system plays on."""

    voice: str
    player: str | None

    @property
    def can_choose_device(self) -> bool:
        """Whether sound can be sent to a headset, and to nothing else."""
        return self.player is not None

    def voice_command(self, utterance: Utterance) -> list[str]:
        """Reads the text from standard input, where no list of processes shows it."""
        command = [self.voice, "-v", VOICES.get(utterance.language, utterance.language), "-b", "1", "--stdin"]
        command += ["-s", str(utterance.words_per_minute), "-a", str(utterance.amplitude)]
        return [*command, "--stdout"] if self.player is not None else command

    def player_command(self, utterance: Utterance) -> list[str] | None:
        """Plays what the voice writes. It fails where the device is not there: nothing takes its place."""
        if self.player is None:
            return None
        device = [] if utterance.device is None else ["-D", utterance.device]
        return [self.player, "-q", *device, "-"]


def find_programs() -> Programs | None:
    """None where this system cannot speak."""
    path = os.environ.get("PATH")
    voice = shutil.which(_VOICE, path=path)
    if sys.platform == "win32":
        voice = voice or (str(_OF_WINDOWS) if _OF_WINDOWS.is_file() else None)
        return None if voice is None else Programs(voice, None)
    player = shutil.which(_PLAYER, path=path)
    return None if voice is None or player is None else Programs(voice, player)


def environment() -> dict[str, str]:
    """What the programs are told of ours. Never the libraries of the bundle, which are not theirs."""
    return {name: os.environ[name] for name in _KEPT if name in os.environ}


def speaks(programs: Programs, language: str) -> bool:
    """Whether there is a voice for a language (ISO 639-1). Waits for the program."""
    voice = VOICES.get(language, language)
    try:
        done = subprocess.run(  # noqa: S603 - a program of the system, no shell
            [programs.voice, "-v", voice, "-q", "a"],
            env=environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_LOOKS_WITHIN_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    # It complains of an unknown voice on standard error, and ends well.
    return done.returncode == 0 and not done.stderr.strip()
