"""Lets staff in by their PIN, and nobody by guessing it."""

from __future__ import annotations

import asyncio
import threading
from typing import Protocol

import structlog

from kiosk.domain.pin_answer import CannotCheck, Granted, Locked, PinAnswer, WrongPin
from kiosk.storage import staff_pin
from kiosk.storage.pin_lock import PinLock
from kiosk.storage.secret_names import STAFF_PIN

_log = structlog.get_logger()

UNREADABLE = ""
"""Stands for a PIN that was set and cannot be read: the pad is there, and opens to nothing."""


class KeptSecrets(Protocol):
    """What is asked of the place where secrets are kept."""

    def get(self, name: str) -> bytes | None:
        """The secret, None where it was never set. May raise OSError, or an error of its own."""
        ...


class StaffAccess:
    """One PIN pad's gate. Used in one event loop; files and hashing run in a thread."""

    def __init__(self, kept: str | None, lock: PinLock) -> None:
        """`kept` is the PIN's hash, None where no PIN was set."""
        self._kept = kept
        self._lock = lock
        # Not asyncio's: a try goes on in its thread when the one who waits for it is cancelled.
        self._one_at_a_time = threading.Lock()

    @property
    def has_pin(self) -> bool:
        """Whether staff can be let in at all."""
        return self._kept is not None

    @property
    def left_s(self) -> float:
        """Seconds until a PIN may be tried, 0 when it may be now."""
        return self._lock.left_s()

    async def try_pin(self, pin: str) -> PinAnswer:
        """Check a PIN that a person typed. Takes about 0.3 s; once begun, it counts even if cancelled."""
        return await asyncio.to_thread(self._check, pin)

    async def keep_lock(self) -> None:
        """Keep the rest of a lock-out over a restart; call it now and then while one runs."""
        await asyncio.to_thread(self._keep)

    def _check(self, pin: str) -> PinAnswer:
        if self._kept is None:
            return CannotCheck()
        with self._one_at_a_time:
            return self._check_alone(pin, self._kept)

    def _check_alone(self, pin: str, kept: str) -> PinAnswer:
        try:
            if not self._lock.begin():
                return Locked(self._lock.left_s())
            if staff_pin.verify(pin, kept):
                self._lock.succeed()
                _log.info("staff_let_in")
                return Granted()
        except (OSError, ValueError) as error:
            _log.error("staff_pin_not_checked", error=type(error).__name__)
            return CannotCheck()
        left_s = self._lock.left_s()
        _log.warning("staff_pin_wrong", wait_s=round(left_s))
        return Locked(left_s) if left_s > 0 else WrongPin(self._lock.tries_left)

    def _keep(self) -> None:
        try:
            with self._one_at_a_time:
                self._lock.keep()
        except OSError as error:
            _log.error("staff_pin_lock_not_kept", error=type(error).__name__)


def kept_pin(secrets: KeptSecrets) -> str | None:
    """The hash of the staff PIN, None where none was set. Raises whatever `secrets` raises."""
    kept = secrets.get(STAFF_PIN)
    return None if kept is None else kept.decode("ascii", "replace")
