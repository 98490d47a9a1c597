"""Plays one short sound at a time, in a thread that nobody ever waits for."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path

import structlog

from kiosk.domain.sound import Sound
from kiosk.sound.output import has_output

_log = structlog.get_logger(__name__)

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"

_LONGEST_S = 2.0
_HANGS_AFTER_S = 5.0
_REST_S = 30.0
_LOOK_EVERY_S = 0.01


class SoundPlayer:
    """A sound that comes while another is played takes its place: late sounds say nothing true.

    No sound is worth a visitor's time: without a card, with one that was unplugged or hangs, nothing is heard
    and the log says so once. A device is held only while it plays, so that one that comes back is found.
    """

    def __init__(
        self,
        volume: int,
        folder: Path = SOUNDS,
        has_output: Callable[[], bool] = has_output,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`volume` in percent of the device's own; 0 is silence, and then nothing is loaded either."""
        self._volume = volume / 100
        self._folder = folder
        self._has_output = has_output
        self._clock = clock
        self._changed = threading.Condition()
        self._wanted: Sound | None = None
        self._is_closed = False
        self._thread: threading.Thread | None = None
        self._busy_since_s: float | None = None
        self._rests_until_s = float("-inf")
        self._trouble = ""

    def play(self, sound: Sound) -> None:
        """Returns at once; for one thread."""
        if self._volume <= 0 or self._is_closed:
            return
        with self._changed:
            self._wanted = sound
            self._changed.notify()
            busy_since_s = self._busy_since_s
        if busy_since_s is not None and self._clock() - busy_since_s > _HANGS_AFTER_S:
            self._tell("sound_hangs")
        if self._thread is None:
            # A daemon: a driver that never returns must not keep the program from ending.
            self._thread = threading.Thread(target=self._run, name="sounds", daemon=True)
            self._thread.start()

    @property
    def is_waiting(self) -> bool:
        """Whether a sound is to be played next."""
        return self._wanted is not None

    @property
    def is_playing(self) -> bool:
        """Whether a sound is being played, or its device opened or closed."""
        return self._busy_since_s is not None

    def close(self) -> None:
        """No sound any more; what is being played ends by itself within moments."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def _run(self) -> None:
        while (sound := self._next()) is not None:
            if self._clock() < self._rests_until_s:
                continue
            if not self._has_output():
                self._tell("sound_output_missing")
                continue
            try:
                self._sound(sound)
            except Exception as error:
                # Whatever a driver or its library comes up with, the kiosk goes on without sound for a while.
                self._rests_until_s = self._clock() + _REST_S
                self._tell("sound_failed", type(error).__name__)
            else:
                self._trouble = ""

    def _next(self) -> Sound | None:
        with self._changed:
            self._busy_since_s = None
            while self._wanted is None and not self._is_closed:
                self._changed.wait()
            sound, self._wanted = self._wanted, None
            self._busy_since_s = self._clock()
            return None if self._is_closed else sound

    def _sound(self, sound: Sound) -> None:
        # Loads a library of two megabytes, which the first screen need not wait for.
        from just_playback import Playback

        with Playback() as playback:
            # Ears are logarithmic: half of the setting is to sound half as loud.
            playback.set_volume(self._volume**2)
            playback.load_file(str(self._folder / f"{sound.value}.wav"))
            playback.play()
            ends_s = self._clock() + _LONGEST_S
            while playback.playing and self._clock() < ends_s and not (self.is_waiting or self._is_closed):
                time.sleep(_LOOK_EVERY_S)

    def _tell(self, event: str, error: str = "") -> None:
        """Once, until it is well again: a shop that wants no sound must not find a line for every scan."""
        if self._trouble == event:
            return
        self._trouble = event
        match event:
            case "sound_output_missing":
                _log.info("sound_output_missing")
            case "sound_hangs":
                _log.warning("sound_hangs")
            case _:
                _log.warning("sound_failed", error=error)
