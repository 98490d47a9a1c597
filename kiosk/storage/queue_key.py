"""The key that the queue's rows are sealed with, fetched when first needed."""

from __future__ import annotations

from collections.abc import Callable

import structlog

from kiosk.storage.not_stored import NotStored, StorageTrouble
from kiosk.storage.row_cipher import RowCipher
from kiosk.storage.secret_errors import SecretError

_log = structlog.get_logger(__name__)

_NO_KEY = (OSError, ValueError, SecretError)


class QueueKey:
    """`load` gives the 32 bytes. Blocking, usable from any thread."""

    def __init__(self, load: Callable[[], bytes]) -> None:
        self._load = load
        self._sealed_with: RowCipher | None = None

    def cipher(self) -> RowCipher:
        """What seals and opens rows. Raises `NotStored` where the key is not to be had."""
        try:
            return self._in_use()
        except _NO_KEY as error:
            _log.error("sign_up_key_failed", error=type(error).__name__)
            raise NotStored(StorageTrouble.BROKEN) from None

    def find_id(self) -> str | None:
        """Names the key of now, None where there is none to be had, which is no error of its own."""
        try:
            return self._in_use().key_id
        except _NO_KEY:
            return None

    def look_again(self) -> None:
        """What was sealed with a key that only memory holds could not be read after a restart.

        Raises `NotStored` where the key is not to be had any more.
        """
        before, self._sealed_with = self._sealed_with, None
        if before is not None and self.cipher().key_id != before.key_id:
            _log.error("sign_up_key_changed")
        self.cipher()

    def _in_use(self) -> RowCipher:
        if self._sealed_with is None:
            self._sealed_with = RowCipher(self._load())
        return self._sealed_with
