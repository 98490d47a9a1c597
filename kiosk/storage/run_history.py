"""How the last starts of the program ended, so that one which crashes again and again stops trying.

Times are seconds since the computer was started: a clock that jumps changes nothing, and a restart of the
computer, which may be what mends it, or a power cut, which is no crash, begins a new history.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.storage.boot import boot_id, seconds_since_boot
from kiosk.storage.private_file import replace_private_file

FILE_NAME = "runs.json"

LONGEST_PAUSE_S = 3600.0
# More of them end at the longest pause anyway.
_MOST_DOUBLINGS = 16
MEMORY_RESTART_EVERY_S = 900.0
"""A program that is over its limit as soon as it starts must not be restarted all day."""


@dataclass(frozen=True, slots=True)
class CrashLimits:
    """So many `crashes` (0: any number) within `within_s` seconds are too many; the first pause then lasts
    `pause_s`, each one after that twice as long."""

    crashes: int
    within_s: float
    pause_s: float


@dataclass(frozen=True, slots=True)
class _Runs:
    boot: str
    crashes_s: tuple[float, ...] = ()
    begun_s: float | None = None
    out_until_s: float | None = None
    pauses: int = 0
    memory_restart_s: float | None = None


class RunHistory:
    """One small file, replaced wholly. What cannot be written is not worth failing for."""

    def __init__(
        self, file: Path, clock: Callable[[], float] | None = None, boot: Callable[[], str] | None = None
    ) -> None:
        self._file = file
        self._clock = clock or seconds_since_boot
        self._boot = (boot or boot_id)()
        self._runs = _Runs(self._boot)

    def begin(self, limits: CrashLimits) -> float | None:
        """Record a start. Returns for how many seconds it should stay out of service, None to serve."""
        now_s = self._clock()
        runs = self._load(now_s)
        has_crashed = runs.begun_s is not None
        crashes = (*runs.crashes_s, *([now_s] if has_crashed else []))
        recent = tuple(each for each in crashes if now_s - each <= limits.within_s)
        runs = replace(runs, crashes_s=recent, begun_s=now_s)
        is_still_out = runs.out_until_s is not None and runs.out_until_s > now_s
        # After a pause the program is on trial: the next crash is enough.
        has_failed_again = has_crashed and runs.pauses > 0
        if limits.crashes <= 0:
            runs = replace(runs, out_until_s=None, pauses=0)
        elif not is_still_out and (len(recent) >= limits.crashes or has_failed_again):
            pause_s = min(limits.pause_s * 2 ** min(runs.pauses, _MOST_DOUBLINGS), LONGEST_PAUSE_S)
            runs = replace(runs, out_until_s=now_s + pause_s, pauses=runs.pauses + 1)
        elif not is_still_out:
            runs = replace(runs, out_until_s=None)
        self._save(runs)
        return None if runs.out_until_s is None else min(runs.out_until_s - now_s, LONGEST_PAUSE_S)

    def settle(self) -> None:
        """The program has served long enough: earlier crashes count no more."""
        self._save(replace(self._runs, crashes_s=(), pauses=0))

    def end(self) -> None:
        """Record that this run ended as it should. A pause that somebody ended early is forgiven."""
        runs, now_s = replace(self._runs, begun_s=None, out_until_s=None), self._clock()
        if self._runs.out_until_s is not None:
            has_waited = self._runs.out_until_s <= now_s
            runs = replace(runs, crashes_s=(), pauses=runs.pauses if has_waited else 0)
        self._save(runs)

    def may_restart_for_memory(self) -> bool:
        """Whether the last such restart is long enough ago."""
        last_s = self._runs.memory_restart_s
        return last_s is None or self._clock() - last_s >= MEMORY_RESTART_EVERY_S

    def note_memory_restart(self) -> None:
        """The program is about to be restarted for its memory."""
        self._save(replace(self._runs, memory_restart_s=self._clock()))

    def _load(self, now_s: float) -> _Runs:
        try:
            found = json.loads(self._file.read_bytes())
            runs = _Runs(
                str(found["boot"]),
                tuple(float(each) for each in found["crashes_s"]),
                _seconds(found["begun_s"]),
                _seconds(found["out_until_s"]),
                int(found["pauses"]),
                _seconds(found["memory_restart_s"]),
            )
        except (OSError, ValueError, TypeError, KeyError, OverflowError):
            return _Runs(self._boot)
        is_of_this_boot = runs.boot == self._boot and max((runs.begun_s or 0, *runs.crashes_s)) <= now_s
        return runs if is_of_this_boot else _Runs(self._boot)

    def _save(self, runs: _Runs) -> None:
        self._runs = runs
        with contextlib.suppress(OSError):
            replace_private_file(self._file, json.dumps(asdict(runs)).encode("ascii"))


def _seconds(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None
