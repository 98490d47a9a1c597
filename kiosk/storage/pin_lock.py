"""Counts wrong PINs and says how long the pad stays locked; a restart or a clock that jumps shortens nothing.

No time of day is used. While the machine runs, a lock-out ends by the clock that counts since it was started,
which nobody can set; what is left is kept on the disk. A machine that was started anew in between cannot know
how long it was off, so the whole rest that was kept counts again.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.storage.boot import BootTime, boot_time
from kiosk.storage.private_file import replace_private_file

FILE_NAME = "staff-pin-tries.json"
TRIES = 5
FIRST_LOCK_S = 300.0
LONGEST_LOCK_S = 3600.0
# From far fewer on every lock-out is the longest.
_MOST_LOCKS = 16
KEEP_EVERY_S = 60.0
"""How old the rest on the disk gets at most, and so what a power cut adds to a lock-out at most."""


@dataclass(frozen=True, slots=True)
class _Tries:
    """`wrong`: since the last right one or lock-out. `locks`: in a row. `left_s` counts from `at_s`."""

    wrong: int = 0
    locks: int = 0
    left_s: float = 0.0
    boot: str = ""
    at_s: float = 0.0


class PinLock:
    """The tries at one kiosk's PIN, kept in its state folder. For one thread at a time."""

    def __init__(self, state_dir: Path, now: Callable[[], BootTime] = boot_time) -> None:
        """`now` counts on while this object lives. Nothing is written until somebody tries."""
        self._path = state_dir / FILE_NAME
        self._now = now
        self._tries = self._as_of_now(self._read())

    def left_s(self) -> float:
        """Seconds until a PIN may be tried again, 0 when it may be now."""
        passed_s = self._now().seconds - self._tries.at_s
        return max(0.0, self._tries.left_s - max(0.0, passed_s))

    @property
    def tries_left(self) -> int:
        """How many wrong PINs are still allowed before the next lock-out."""
        return TRIES - self._tries.wrong

    def begin(self) -> bool:
        """Count a try as a wrong one, on the disk, before it is checked; False while locked.

        So a kiosk that is switched off in mid-check has counted it. Raises OSError if it cannot be kept: then
        no PIN may be checked.
        """
        if self.left_s() > 0:
            return False
        now = self._now()
        tries = replace(self._tries, wrong=self._tries.wrong + 1, left_s=0.0, boot=now.boot, at_s=now.seconds)
        if tries.wrong >= TRIES:
            lock_s = min(FIRST_LOCK_S * 2**tries.locks, LONGEST_LOCK_S)
            tries = replace(tries, wrong=0, locks=min(tries.locks + 1, _MOST_LOCKS), left_s=lock_s)
        self._write(tries)
        self._tries = tries
        return True

    def succeed(self) -> None:
        """The PIN was right: forget the tries. Raises OSError if that cannot be kept."""
        self._tries = _Tries()
        self._write(self._tries)

    def keep(self) -> None:
        """Put the rest of a lock-out on the disk if that is due; call it now and then. Raises OSError."""
        now = self._now()
        if self._tries.left_s > 0 and now.seconds - self._tries.at_s >= KEEP_EVERY_S:
            tries = replace(self._tries, left_s=self.left_s(), boot=now.boot, at_s=now.seconds)
            self._write(tries)
            self._tries = tries

    def _as_of_now(self, kept: _Tries) -> _Tries:
        now = self._now()
        is_same_boot = bool(now.boot) and now.boot == kept.boot and now.seconds >= kept.at_s
        return kept if is_same_boot else replace(kept, boot=now.boot, at_s=now.seconds)

    def _read(self) -> _Tries:
        try:
            kept = json.loads(self._path.read_text("utf-8"), parse_constant=_refuse)
            return _Tries(
                wrong=min(max(int(kept["wrong"]), 0), TRIES - 1),
                locks=min(max(int(kept["locks"]), 0), _MOST_LOCKS),
                left_s=min(max(float(kept["left_s"]), 0.0), LONGEST_LOCK_S),
                boot=str(kept["boot"]),
                at_s=float(kept["at_s"]),
            )
        except FileNotFoundError:
            return _Tries()
        except (OSError, ValueError, KeyError, TypeError, OverflowError):
            # Nobody knows what it said, so it said the worst.
            return _Tries(locks=1, left_s=FIRST_LOCK_S)

    def _write(self, tries: _Tries) -> None:
        replace_private_file(self._path, json.dumps(asdict(tries)).encode("ascii"))


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is no time")
