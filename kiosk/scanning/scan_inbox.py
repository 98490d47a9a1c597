"""Where every scanner hands in what it read: the same gate, rules and repeat window for all of them."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import structlog

from kiosk.domain.scan_code import (
    AuthTokenScan,
    CardScan,
    ScanCode,
    StaffScan,
    UnknownReason,
    UnknownScan,
    VoucherScan,
)
from kiosk.scanning.repeat_filter import LEAVE_VIEW_S, REPEAT_WINDOW_S
from kiosk.scanning.text_guard import clean_text

if TYPE_CHECKING:
    from kiosk.scanning.code_rules import CodeClassifier

_log = structlog.get_logger()

_MEANINGS: Mapping[type[ScanCode], str] = {
    CardScan: "card",
    AuthTokenScan: "auth_token",
    VoucherScan: "voucher",
    StaffScan: "staff",
    UnknownScan: "unknown",
}


@dataclass(slots=True)
class _Counted:
    scanner: str
    at_s: float
    seen_s: float
    window_s: float


class ScanInbox:
    """Passes a code on once per presentation, by whichever scanner it comes. For one thread.

    A code counts again when the window since it counted is over and no scanner has read it for a second: a
    hands-free scanner reads a phone that lies under it again and again. The end of a visit lifts the window,
    not the second. Times are monotonic seconds.
    """

    def __init__(
        self,
        classifier: CodeClassifier,
        on_scan: Callable[[ScanCode], None],
        repeat_window_s: float = REPEAT_WINDOW_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._classifier = classifier
        self._on_scan = on_scan
        self._window_s = repeat_window_s
        self._clock = clock
        self._counted: dict[bytes, _Counted] = {}
        # Card numbers must not outlive the visit, not even here: they are kept as digests.
        self._key = secrets.token_bytes(16)

    def take_text(self, text: str, symbology: str | None, scanner: str) -> None:
        """A scanner sent a text; `symbology` None where it does not say. `scanner` is its name in the log."""
        cleaned = clean_text(text)
        if isinstance(cleaned, UnknownReason):
            # A code without text is nothing that anybody held up; what is hostile gets an answer.
            if cleaned is not UnknownReason.EMPTY and self._counts(text, scanner):
                self._pass_on(UnknownScan(cleaned), scanner)
        elif self._counts(cleaned, scanner):
            self._pass_on(self._classifier.classify(cleaned, symbology), scanner)

    def take_scan(self, text: str, scan: ScanCode, scanner: str) -> None:
        """For the camera, which applies gate, rules and window itself: `text` means `scan`.

        It is held back only where another scanner has just read the same.
        """
        if self._counts(text, scanner, is_new=True):
            self._pass_on(scan, scanner)

    def take_refused(self, reason: UnknownReason, scanner: str) -> None:
        """A hostile text was read and is not handed on."""
        self._pass_on(UnknownScan(reason), scanner)

    def makes_sense(self, text: str, symbology: str | None) -> bool:
        """Whether a text means anything in this shop."""
        return not isinstance(self._classifier.classify(text, symbology), UnknownScan)

    def end_of_visit(self) -> None:
        """A code may count again as soon as it has not been read for a second."""
        now_s = self._clock()
        self._counted = {
            key: replace(each, window_s=0.0)
            for key, each in self._counted.items()
            if now_s - each.seen_s < LEAVE_VIEW_S
        }

    def _pass_on(self, scan: ScanCode, scanner: str) -> None:
        _log.info("code_read", scanner=scanner, meaning=_MEANINGS[type(scan)])
        self._on_scan(scan)

    def _counts(self, text: str, scanner: str, *, is_new: bool = False) -> bool:
        """`is_new`: the scanner itself says that this is not its own reading of a moment ago."""
        now_s = self._clock()
        for key in [key for key, each in self._counted.items() if _is_over(each, now_s)]:
            del self._counted[key]
        key = hashlib.blake2b(text.encode(errors="surrogatepass"), key=self._key).digest()
        held = self._counted.get(key)
        if held is not None and not (is_new and held.scanner == scanner):
            held.seen_s = now_s
            return False
        self._counted[key] = _Counted(scanner, now_s, now_s, self._window_s)
        return True


def _is_over(counted: _Counted, now_s: float) -> bool:
    return now_s - counted.at_s >= counted.window_s and now_s - counted.seen_s >= LEAVE_VIEW_S
