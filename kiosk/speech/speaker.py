"""Says one thing after the other, in a thread that nobody ever waits for."""

from __future__ import annotations

import contextlib
import subprocess
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import IO

import structlog

from kiosk.domain.utterance import Utterance
from kiosk.speech.programs import Programs, environment, find_programs

_log = structlog.get_logger(__name__)

_REST_S = 30.0
# Far longer than the slowest voice takes: what is not over by then hangs.
_LONGEST_S, _LONGEST_FOR_A_CHARACTER_S = 20.0, 0.5


class Speaker:
    """What interrupts is heard at once, since old words say nothing true; what does not waits for its turn.

    No words are worth a visitor's time: without the programs, a voice or a sound card nothing is heard and
    the log says so once. What is said is never written anywhere and is forgotten with its last word.
    """

    def __init__(
        self,
        has_output: Callable[[], bool],
        find_programs: Callable[[], Programs | None] = find_programs,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`has_output` tells whether there is a device of the system's own to play on."""
        self._has_output = has_output
        self._find_programs = find_programs
        self._clock = clock
        self._changed = threading.Condition()
        self._waiting: deque[Utterance] = deque()
        self._running: list[subprocess.Popen[bytes]] = []
        self._is_busy = False
        self._was_hushed = False
        self._is_closed = False
        self._thread: threading.Thread | None = None
        self._rests_until_s: dict[str | None, float] = {}
        self._trouble = ""

    def say(self, utterance: Utterance, *, interrupts: bool) -> None:
        """Returns at once; for one thread."""
        if interrupts:
            self.hush()
        with self._changed:
            if self._is_closed:
                return
            self._waiting.append(utterance)
            self._changed.notify()
        if self._thread is None:
            # A daemon: a driver that never returns must not keep the program from ending.
            self._thread = threading.Thread(target=self._run, name="speech", daemon=True)
            self._thread.start()

    def hush(self) -> None:
        """Be silent at once, and forget what was to be said."""
        with self._changed:
            self._waiting.clear()
            self._was_hushed = True
            running = list(self._running)
        for process in running:
            with contextlib.suppress(OSError):
                process.kill()

    @property
    def is_speaking(self) -> bool:
        """Whether something is being said or waits to be."""
        return self._is_busy or bool(self._waiting)

    def close(self) -> None:
        """No word any more."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        self.hush()

    def _run(self) -> None:
        while (utterance := self._next()) is not None:
            if self._clock() < self._rests_until_s.get(utterance.device, 0):
                continue
            programs = self._find_programs()
            if programs is None:
                self._tell("speech_program_missing")
            elif utterance.device is None and not self._has_output():
                self._tell("speech_output_missing")
            elif utterance.device is not None and not programs.can_choose_device:
                self._tell("speech_device_unknown")
            else:
                self._say(programs, utterance)

    def _next(self) -> Utterance | None:
        with self._changed:
            self._is_busy = False
            while not self._waiting and not self._is_closed:
                self._changed.wait()
            if self._is_closed:
                return None
            self._is_busy = True
            self._was_hushed = False
            return self._waiting.popleft()

    def _say(self, programs: Programs, utterance: Utterance) -> None:
        within_s = _LONGEST_S + _LONGEST_FOR_A_CHARACTER_S * len(utterance.text)
        try:
            processes = self._start(programs, utterance)
            last = processes[-1]
            try:
                code = last.wait(within_s)
            finally:
                for process in processes:
                    process.kill()
                    process.wait()
            if code and not self._was_hushed:
                raise subprocess.CalledProcessError(code, last.args)
        except subprocess.TimeoutExpired:
            self._rest(utterance, "speech_hangs")
        except (OSError, subprocess.CalledProcessError) as error:
            # Unplugged in the middle of a word, as a rule.
            self._rest(utterance, "speech_failed", type(error).__name__)
        else:
            self._trouble = ""
        finally:
            with self._changed:
                self._running.clear()

    def _start(self, programs: Programs, utterance: Utterance) -> list[subprocess.Popen[bytes]]:
        """The voice, and what plays it. Raises OSError."""
        player_command = programs.player_command(utterance)
        voice = _start(
            programs.voice_command(utterance),
            subprocess.PIPE,
            subprocess.DEVNULL if player_command is None else subprocess.PIPE,
        )
        processes = [voice]
        if player_command is not None:
            try:
                processes.append(_start(player_command, voice.stdout, subprocess.DEVNULL))
            except OSError:
                voice.kill()
                voice.wait()
                raise
            finally:
                # Ours is closed, so that the voice ends when the player does.
                assert voice.stdout is not None  # noqa: S101 - asked for above
                voice.stdout.close()
        with self._changed:
            self._running = list(processes)
            is_too_late = self._was_hushed
        if is_too_late:
            for process in processes:
                process.kill()
        assert voice.stdin is not None  # noqa: S101 - asked for above
        # A voice that was hushed reads no more.
        with contextlib.suppress(BrokenPipeError), voice.stdin:
            voice.stdin.write(utterance.text.encode())
        return processes

    def _rest(self, utterance: Utterance, event: str, error: str = "") -> None:
        self._rests_until_s[utterance.device] = self._clock() + _REST_S
        self._tell(event, error)

    def _tell(self, event: str, error: str = "") -> None:
        """Once, until it is well again: nobody needs a line for each sentence."""
        if self._trouble == event:
            return
        self._trouble = event
        match event:
            case "speech_program_missing":
                _log.warning("speech_program_missing")
            case "speech_output_missing":
                _log.info("speech_output_missing")
            case "speech_device_unknown":
                _log.warning("speech_device_unknown")
            case "speech_hangs":
                _log.warning("speech_hangs")
            case _:
                _log.warning("speech_failed", error=error)


def _start(command: list[str], stdin: int | IO[bytes] | None, stdout: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - a program of the system, no shell
        command,
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        env=environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
