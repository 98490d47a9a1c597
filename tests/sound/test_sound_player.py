"""Sounds come out of the real library, on a device that leads nowhere, and hold nobody up."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import structlog.testing

from kiosk.domain.sound import Sound
from kiosk.sound.output import has_output
from kiosk.sound.player import SOUNDS, SoundPlayer

ROOT = Path(__file__).resolve().parents[2]
# What plays into a file keeps no time, so it is soon done.
_PLAY_ONE = """
import sys, time
from kiosk.domain.sound import Sound
from kiosk.sound.player import SoundPlayer
player = SoundPlayer(int(sys.argv[1]), has_output=lambda: True)
player.play(Sound.DONE)
time.sleep(2.5)
"""
_INTO_A_FILE = """
pcm.!default {{ type file slave.pcm {{ type null }} file "{file}" format "raw" }}
"""


def until(is_true: Callable[[], bool], within_s: float = 10) -> None:
    deadline = time.monotonic() + within_s
    while not is_true():
        assert time.monotonic() < deadline, "did not happen in time"
        time.sleep(0.005)


def threads() -> list[threading.Thread]:
    return [each for each in threading.enumerate() if each.name == "sounds"]


class StandIn(SoundPlayer):
    """In place of the library: notes what is played, may fail, or not return until it is let go."""

    def __init__(self, **more: object) -> None:
        super().__init__(50, has_output=lambda: self.is_there, clock=lambda: self.now_s, **more)  # type: ignore[arg-type]
        self.is_there = True
        self.now_s = 100.0
        self.played: list[Sound] = []
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()

    def _sound(self, sound: Sound) -> None:
        self.played.append(sound)
        self.gate.wait(10)
        if self.error is not None:
            raise self.error


@pytest.mark.skipif(not Path("/usr/share/alsa/alsa.conf").exists(), reason="no ALSA on this machine")
@pytest.mark.parametrize("volume", [100, 50])
def test_sound_reaches_the_device_as_loud_as_it_is_set(tmp_path: Path, volume: int) -> None:
    heard = tmp_path / "heard.raw"
    (tmp_path / ".asoundrc").write_text(_INTO_A_FILE.format(file=heard))
    without_server = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    subprocess.run(
        [sys.executable, "-c", _PLAY_ONE, str(volume)], env=without_server, check=True, cwd=tmp_path
    )

    samples = np.fromfile(heard, dtype="<i2")
    (frames, peak) = _of_file(Sound.DONE)
    assert np.count_nonzero(samples) > frames * 0.7
    assert int(np.abs(samples).max()) == pytest.approx(peak * (volume / 100) ** 2, rel=0.02)


def test_every_sound_plays_to_its_end_and_lets_go_of_the_device() -> None:
    player = SoundPlayer(1, has_output=lambda: True)
    for sound in Sound:
        with structlog.testing.capture_logs() as log:
            began = time.monotonic()
            player.play(sound)
            until(lambda: player.is_playing)
            until(lambda: not player.is_playing)
            took_s = time.monotonic() - began
        assert log == []
        assert took_s >= _of_file(sound)[0] / 48_000 * 0.5
    player.close()
    until(lambda: threads() == [])


def test_silence_loads_nothing_and_starts_no_thread() -> None:
    player = SoundPlayer(0, has_output=lambda: True)
    player.play(Sound.READ)

    assert threads() == []


def test_newest_sound_takes_the_place_of_what_waits() -> None:
    player = StandIn()
    player.gate.clear()
    for sound in (Sound.READ, Sound.REFUSED, Sound.DONE):
        player.play(sound)
        until(lambda: Sound.READ in player.played)
    player.gate.set()
    until(lambda: len(player.played) == 2)

    assert player.played == [Sound.READ, Sound.DONE]
    player.close()


def test_missing_card_is_logged_once_and_found_when_it_comes() -> None:
    player = StandIn()
    player.is_there = False
    with structlog.testing.capture_logs() as log:
        for _ in range(3):
            player.play(Sound.READ)
            until(lambda: not player.is_playing and not player.is_waiting)
        player.is_there = True
        player.play(Sound.DONE)
        until(lambda: player.played == [Sound.DONE])

    assert [each["event"] for each in log] == ["sound_output_missing"]
    player.close()


def test_device_that_fails_is_left_alone_for_a_while_and_the_kiosk_goes_on() -> None:
    player = StandIn()
    player.error = OSError("unplugged")
    with structlog.testing.capture_logs() as log:
        player.play(Sound.READ)
        until(lambda: player.played == [Sound.READ] and not player.is_playing)
        player.play(Sound.READ)
        until(lambda: not player.is_playing and not player.is_waiting)
        assert player.played == [Sound.READ]
        player.error = None
        player.now_s += 31
        player.play(Sound.DONE)
        until(lambda: len(player.played) == 2)

    assert [(each["event"], each.get("error")) for each in log] == [("sound_failed", "OSError")]
    player.close()


def test_driver_that_never_returns_holds_up_neither_sounds_nor_the_end() -> None:
    player = StandIn()
    player.gate.clear()
    player.play(Sound.READ)
    until(lambda: player.is_playing)
    player.now_s += 6
    with structlog.testing.capture_logs() as log:
        began = time.monotonic()
        for _ in range(100):
            player.play(Sound.DONE)
        player.close()
        assert time.monotonic() - began < 0.5

    assert [each["event"] for each in log] == ["sound_hangs"]
    assert all(each.daemon for each in threads())
    player.gate.set()


def test_sound_card_or_server_is_something_to_play_on(tmp_path: Path) -> None:
    devices, runtime = tmp_path / "snd", tmp_path / "run"
    devices.mkdir()
    assert not has_output(devices, {})
    (devices / "controlC0").touch()
    (devices / "pcmC0D0c").touch()
    assert not has_output(devices, {"XDG_RUNTIME_DIR": str(runtime)})
    (devices / "pcmC0D0p").touch()
    assert has_output(devices, {})
    (runtime / "pulse").mkdir(parents=True)
    (runtime / "pulse" / "native").touch()
    assert has_output(tmp_path / "none", {"XDG_RUNTIME_DIR": str(runtime)})
    assert has_output(tmp_path / "none", {"PULSE_SERVER": "tcp:box"})


def test_sounds_are_what_the_script_makes(tmp_path: Path) -> None:
    subprocess.run([ROOT / "scripts" / "sounds", tmp_path], check=True)

    assert {file.name for file in SOUNDS.iterdir()} == {f"{each.value}.wav" for each in Sound}
    for sound in Sound:
        # Another machine's sines may differ in their last bit.
        assert np.abs(_samples(tmp_path, sound) - _samples(SOUNDS, sound)).max() <= 1
        frames, _ = _of_file(sound)
        assert frames / 48_000 < 1.0


def _samples(folder: Path, sound: Sound) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    with wave.open(str(folder / f"{sound.value}.wav")) as file:
        return np.frombuffer(file.readframes(file.getnframes()), "<i2").astype(np.int32)


def _of_file(sound: Sound) -> tuple[int, int]:
    """Length in frames, and the loudest sample."""
    samples = _samples(SOUNDS, sound)
    return len(samples), int(np.abs(samples).max())
