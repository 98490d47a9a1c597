"""Words come out of the system's real voice, on a device that leads into a file, and hold nobody up."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import structlog.testing

from kiosk.domain.utterance import Utterance
from kiosk.speech.headset import Headset
from kiosk.speech.programs import Programs, environment, find_programs, speaks
from kiosk.speech.speaker import Speaker

ROOT = Path(__file__).resolve().parents[2]
_SAY_ONE = """
import sys, time
from kiosk.domain.utterance import Utterance
from kiosk.speech.speaker import Speaker
text, language, volume, device = sys.argv[1:]
speaker = Speaker(lambda: True)
speaker.say(Utterance(text, language, int(volume), 150, device or None), interrupts=True)
while speaker.is_speaking:
    time.sleep(0.01)
"""
_INTO_A_FILE = """
pcm.{name} {{ type file slave.pcm {{ type null }} file "{file}" format "raw" }}
"""


def until(is_true: Callable[[], bool], within_s: float = 10) -> None:
    deadline = time.monotonic() + within_s
    while not is_true():
        assert time.monotonic() < deadline, "did not happen in time"
        time.sleep(0.005)


def heard(
    folder: Path, text: str, language: str = "en", volume: int = 3, device: str = ""
) -> dict[str, float]:
    """Who heard it, and how loud the loudest sample was; a device that nothing was played to is not there."""
    files = {"!default": folder / "loudspeaker", "headset": folder / "headset"}
    for file in files.values():
        file.unlink(missing_ok=True)
    (folder / ".asoundrc").write_text(
        "".join(_INTO_A_FILE.format(name=name, file=file) for name, file in files.items())
    )
    without_server = {"HOME": str(folder), "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", _SAY_ONE, text, language, str(volume), device]
    subprocess.run(command, env=without_server, check=True, cwd=folder, timeout=60)
    sounds = {file.name: np.fromfile(file, "<i2") for file in files.values() if file.exists()}
    return {
        name: float(np.abs(samples.astype(int)).max()) for name, samples in sounds.items() if len(samples)
    }


def test_every_language_is_spoken_and_heard(tmp_path: Path) -> None:
    for language, text in {
        "en": "Welcome",
        "cs": "Vítejte",
        "sk": "Vitajte",
        "de": "Schön",
        "pl": "Dzień",
    }.items():
        assert heard(tmp_path, text, language)["loudspeaker"] > 1000, language


def test_each_volume_is_louder_than_the_one_before(tmp_path: Path) -> None:
    loudest = [heard(tmp_path, "Welcome", volume=volume)["loudspeaker"] for volume in (1, 2, 3)]

    assert loudest == sorted(set(loudest))


def test_what_goes_to_the_headset_goes_nowhere_else(tmp_path: Path) -> None:
    assert heard(tmp_path, "Jana", device="headset").keys() == {"headset"}
    assert heard(tmp_path, "Jana", device="plughw:CARD=Pulled") == {}


class Spoken:
    """Programs of ours in place of the voice and the player: they note the text and last as wanted."""

    def __init__(self, folder: Path, lasts_s: float = 0, code: int = 0) -> None:
        self.heard = folder / "heard"
        self.arguments = folder / "arguments"
        voice = folder / "voice"
        voice.write_text(f'#!/bin/sh\necho "$@" >>{self.arguments}\nexec cat\n')
        player = folder / "player"
        player.write_text(
            f"#!/bin/sh\ncat >>{self.heard}\n[ {lasts_s} = 0 ] || exec sleep {lasts_s}\nexit {code}\n"
        )
        for program in (voice, player):
            program.chmod(0o755)
        self.programs = Programs(str(voice), str(player))

    def speaker(self, **more: object) -> Speaker:
        return Speaker(lambda: True, lambda: self.programs, **more)  # type: ignore[arg-type]

    def text(self) -> str:
        return self.heard.read_text() if self.heard.exists() else ""


def say(text: str, device: str | None = None) -> Utterance:
    return Utterance(text, "en", 3, 150, device)


def test_words_wait_for_their_turn_unless_they_interrupt(tmp_path: Path) -> None:
    spoken = Spoken(tmp_path, lasts_s=60)
    speaker = spoken.speaker()
    speaker.say(say("one,"), interrupts=False)
    until(lambda: spoken.text() == "one,")
    speaker.say(say("never,"), interrupts=False)
    speaker.say(say("two"), interrupts=True)
    until(lambda: spoken.text() == "one,two", within_s=2)
    assert speaker.is_speaking

    speaker.hush()
    until(lambda: not speaker.is_speaking, within_s=2)
    assert spoken.text() == "one,two"
    speaker.close()
    until(lambda: not [each for each in threading.enumerate() if each.name == "speech"])


def test_text_is_in_no_list_of_processes(tmp_path: Path) -> None:
    spoken = Spoken(tmp_path)
    speaker = spoken.speaker()
    speaker.say(say("Nováková"), interrupts=True)
    until(lambda: spoken.text() == "Nováková")
    speaker.close()

    assert "Nov" not in spoken.arguments.read_text()
    assert "Nov" not in repr(say("Nováková"))


def test_programs_are_told_nothing_of_the_kiosk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_CARECLOUD__PASSWORD", "secret")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/loyalty-kiosk/_internal")

    assert not {"KIOSK_CARECLOUD__PASSWORD", "LD_LIBRARY_PATH"} & environment().keys()


def test_missing_program_card_or_broken_player_is_logged_once_and_holds_nobody_up(tmp_path: Path) -> None:
    broken = Spoken(tmp_path, code=1)
    alone = Programs(broken.programs.voice, None)
    missing = Programs("/nowhere/espeak-ng", "/nowhere/aplay")
    for event, speaker, device in (
        ("speech_program_missing", Speaker(lambda: True, lambda: None), None),
        ("speech_output_missing", Speaker(lambda: False, lambda: broken.programs), None),
        ("speech_device_unknown", Speaker(lambda: True, lambda: alone), "headset"),
        ("speech_failed", broken.speaker(), None),
        ("speech_failed", Speaker(lambda: True, lambda: missing), None),
    ):
        with structlog.testing.capture_logs() as log:
            for _ in range(3):
                began = time.monotonic()
                speaker.say(say("Hello", device), interrupts=True)
                assert time.monotonic() - began < 0.2
                until(lambda: not speaker.is_speaking)  # noqa: B023
        assert [each["event"] for each in log] == [event]
        speaker.close()


def test_device_that_failed_rests_and_the_other_speaks_on(tmp_path: Path) -> None:
    spoken = Spoken(tmp_path, code=1)
    now_s = [100.0]
    speaker = spoken.speaker(clock=lambda: now_s[0])
    for device in ("headset", "headset", None):
        speaker.say(say("x", device), interrupts=False)
        until(lambda: not speaker.is_speaking)
    assert spoken.text() == "xx"

    now_s[0] += 31
    speaker.say(say("x", "headset"), interrupts=False)
    until(lambda: spoken.text() == "xxx")
    speaker.close()


def test_voice_is_asked_for_before_anybody_needs_it() -> None:
    programs = find_programs()
    assert programs is not None
    assert [
        language for language in ("en", "cs", "sk", "de", "pl", "xx") if not speaks(programs, language)
    ] == ["xx"]
    assert not speaks(Programs("/nowhere/espeak-ng", None), "en")


def test_headset_is_there_while_its_card_can_play(tmp_path: Path) -> None:
    headset = Headset("Headset", tmp_path)
    assert not headset.is_there()
    (tmp_path / "Headset").mkdir()
    (tmp_path / "Headset" / "pcm0c").mkdir()
    assert not headset.is_there()
    (tmp_path / "Headset" / "pcm0p").mkdir()
    assert headset.is_there()
    assert headset.device == "plughw:CARD=Headset"
    assert not Headset("", tmp_path).is_there()
