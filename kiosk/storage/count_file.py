"""What the caps have counted lately, kept over a restart: sealed, and names only as keyed hashes.

While the machine runs, ages are those of the clock that counts since it was started, which nobody can set.
For the time that it was off there is only the time of day: it is believed, and one that was set back means
that no time has passed.
"""

from __future__ import annotations

import hmac
import json
import math
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from secrets import token_bytes

import structlog
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.storage.boot import BootTime, boot_time
from kiosk.storage.private_file import replace_private_file
from kiosk.storage.row_cipher import KEY_BYTES, CannotOpen, RowCipher
from kiosk.storage.secret_errors import SecretError

FILE_NAME = "ways-in-counts"
DAMAGED_NAME = f"{FILE_NAME}.damaged"
"""What could not be read, put aside for staff to see; the next such takes its place."""

Counts = Mapping[str, Mapping[str, Sequence[float]]]
"""By cap and by hashed name ("" where the cap has none): when each was counted, in seconds since boot."""

_ROW = b"loyalty-kiosk counts 1"
_LARGEST_BYTES = 4_000_000
_BROKEN = (CannotOpen, ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError)

_log = structlog.get_logger(__name__)


class CountFile:
    """One small file in the state folder, replaced wholly. Blocking; usable from any thread."""

    def __init__(
        self,
        state_dir: Path,
        load_key: Callable[[], bytes],
        now: Callable[[], BootTime] = boot_time,
        time_of_day_s: Callable[[], float] = time.time,
    ) -> None:
        """`load_key` gives the secret that seals and hashes are made of; asked once, when first needed."""
        self._path = state_dir / FILE_NAME
        self._load_key = load_key
        self._now = now
        self._time_of_day_s = time_of_day_s
        self._key: bytes | None = None
        self._is_key_kept = True
        self._one_at_a_time = threading.Lock()
        self._newest = 0

    def now_s(self) -> float:
        """Seconds since boot."""
        return self._now().seconds

    def hash_name(self, name: str) -> str:
        """The same for one name as long as the key is kept; without the key it tells nothing."""
        return hmac.digest(self._whole_key(), name.encode(), "sha256")[:16].hex()

    def load(self) -> Counts:
        """What counted when it was saved last. Nothing where there is none, or where it cannot be read.

        Never raises: what is damaged is put aside and told to staff by the log and `kiosk doctor`.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            _log.error("counts_not_read", error=type(error).__name__)
            return {}
        try:
            return self._as_of_now(self._cipher().open(content[:_LARGEST_BYTES], _ROW))
        except _BROKEN:
            _log.error("counts_started_anew")
            self._put_aside()
            return {}

    def save(self, counts: Counts, number: int) -> None:
        """Keep `counts`, on the disk when this returns, unless a higher `number` was saved already.

        Raises OSError.
        """
        now = self._now()
        content = {"boot": now.boot, "at_s": now.seconds, "day_s": self._time_of_day_s(), "counts": counts}
        sealed = self._cipher().seal(json.dumps(content).encode("ascii"), _ROW)
        with self._one_at_a_time:
            if number < self._newest:
                return
            if not self._is_key_kept:
                raise PermissionError("there is no key to seal it with that would still be there")
            replace_private_file(self._path, sealed)
            self._newest = number

    def _as_of_now(self, content: bytes) -> Counts:
        kept, now = json.loads(content, parse_constant=_refuse), self._now()
        kept_s, day_s = _number(kept["at_s"]), _number(kept["day_s"])
        is_same_boot = bool(now.boot) and now.boot == kept["boot"] and now.seconds >= kept_s
        off_s = max(0.0, self._time_of_day_s() - day_s)
        later_s = 0.0 if is_same_boot else now.seconds - kept_s - off_s
        return {
            str(cap): {
                str(name): sorted(min(_number(at_s), kept_s) + later_s for at_s in times)
                for name, times in names.items()
            }
            for cap, names in kept["counts"].items()
        }

    def _put_aside(self) -> None:
        try:
            self._path.replace(self._path.with_name(DAMAGED_NAME))
        except OSError as error:
            _log.error("counts_not_put_aside", error=type(error).__name__)

    def _cipher(self) -> RowCipher:
        return RowCipher(self._whole_key())

    def _whole_key(self) -> bytes:
        if self._key is None:
            try:
                secret = self._load_key()
            except (OSError, ValueError, SecretError) as error:
                _log.error("counts_without_key", error=type(error).__name__)
                self._is_key_kept = False
                secret = token_bytes(KEY_BYTES)
            self._key = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=_ROW).derive(secret)
        return self._key


def _number(value: object) -> float:
    if not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError("not a time")
    return float(value)


def _refuse(name: str) -> float:
    raise ValueError(f"{name} is no time")
