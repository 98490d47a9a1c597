"""From what is in view, frame by frame, to the one code that counts."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.scan_code import ScanCode, UnknownScan
from kiosk.scanning.camera.camera_events import CodeRead, CodeRefused, CodeSighted, SeveralCodes
from kiosk.scanning.camera.worker_messages import Report, ReportedCode
from kiosk.scanning.decoding.decoded import WEAK
from kiosk.scanning.repeat_filter import RepeatFilter

if TYPE_CHECKING:
    from kiosk.scanning.code_rules import CodeClassifier

GateEvent = CodeRead | CodeRefused | CodeSighted | SeveralCodes

_Candidate = tuple[ReportedCode, ScanCode]


class CodeGate:
    """Holds back repeats, and decides where several codes are in view. Safe to call from any thread."""

    def __init__(self, classifier: CodeClassifier, repeats: RepeatFilter) -> None:
        self._classifier = classifier
        self._repeats = repeats
        self._is_sighted = False
        self._has_several = False
        self._lock = threading.Lock()

    def end_of_visit(self) -> None:
        """What is in view now must leave the view before it counts again."""
        with self._lock:
            self._repeats.end_of_visit()

    def observe(self, report: Report) -> list[GateEvent]:
        """The events of one frame, at most one of them a code."""
        with self._lock:
            return [*self._sighted(report), *self._decide(report)]

    def _sighted(self, report: Report) -> list[GateEvent]:
        is_sighted = report.is_sighted or bool(report.codes)
        if is_sighted == self._is_sighted:
            return []
        self._is_sighted = is_sighted
        return [CodeSighted(is_sighted)]

    def _decide(self, report: Report) -> list[GateEvent]:
        now_s = report.captured_ns / 1e9
        self._repeats.observe(now_s, {code.text for code in report.codes if code.is_fresh})
        agreed = [code for code in report.codes if code.is_agreed and self._is_whole(code)]
        candidates = [(code, self._meaning(code)) for code in agreed]
        chosen = _choose(candidates)
        had_several, self._has_several = self._has_several, chosen is None and len(candidates) > 1
        if chosen is None:
            return [SeveralCodes()] if self._has_several and not had_several else []
        code, scan = chosen
        if not code.is_fresh or not self._repeats.accept(now_s, code.text):
            return []
        if code.refused is not None:
            return [CodeRefused(code.refused, code.symbology, report.captured_ns)]
        return [
            CodeRead(code.text, code.symbology, scan, report.captured_ns, code.found_by, report.decode_ms)
        ]

    def _is_whole(self, code: ReportedCode) -> bool:
        """False for what may be a piece of a longer code: no rule asks for this length or pattern."""
        if code.symbology not in WEAK or code.refused is not None:
            return True
        return self._classifier.confirms(code.text, code.symbology)

    def _meaning(self, code: ReportedCode) -> ScanCode:
        if code.refused is not None:
            return UnknownScan(code.refused)
        return self._classifier.classify(code.text, code.symbology)


def _choose(candidates: Sequence[_Candidate]) -> _Candidate | None:
    """The only code, or the only one with a meaning; a card printed in two symbologies is one code."""
    meant = [candidate for candidate in candidates if not isinstance(candidate[1], UnknownScan)]
    if meant:
        is_one = all(scan == meant[0][1] for _, scan in meant)
        fresh = next((candidate for candidate in meant if candidate[0].is_fresh), meant[0])
        return fresh if is_one else None
    return candidates[0] if len(candidates) == 1 else None
