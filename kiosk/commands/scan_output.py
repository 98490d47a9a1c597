"""What `kiosk scan` writes: lines for people, or one JSON object a line."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.commands.outcome_words import meaning
from kiosk.domain.scan_code import ScanCode, UnknownScan

if TYPE_CHECKING:
    from kiosk.scanning.aim_id import AimRead
    from kiosk.scanning.code_rules import CodeClassifier, Explanation
    from kiosk.scanning.decoding.files import FileCode, FileReport

_Row = dict[str, object]


class Output(Protocol):
    """Where results go. `symbology` None: nobody said what the text was read from."""

    def text(self, read: AimRead, symbology: str | None, explanation: Explanation) -> None:
        """What a text means."""
        ...

    def file(self, file: Path, report: FileReport) -> None:
        """What a file held."""
        ...

    def unreadable(self, path: Path, error: str) -> None:
        """Nothing could be looked at; `error` says why, and names the file."""
        ...


class PlainLines:
    """Tab-separated cells on stdout; what gave nothing, on stderr."""

    def __init__(self, classifier: CodeClassifier, *, is_explained: bool) -> None:
        self._classifier = classifier
        self._is_explained = is_explained

    def text(self, read: AimRead, symbology: str | None, explanation: Explanation) -> None:
        """See `Output`."""
        sys.stdout.write(f"{printable(read.text)}\t{_meaning_with_reason(explanation.scan)}\n")
        self._explain([], explanation)

    def file(self, file: Path, report: FileReport) -> None:
        """See `Output`."""
        for found in report.found:
            code = found.code
            explanation = self._classifier.explain(code.rule_text, code.symbology)
            text = self._classifier.as_known(code.text, code.symbology)
            meaning = _meaning_with_reason(explanation.scan)
            sys.stdout.write(f"{printable(str(file))}\t{printable(text)}\t{code.symbology}\t{meaning}\n")
            self._explain([f"read after {found.after_ms:.0f} ms by {', '.join(found.passes)}"], explanation)
        doubts = list(_doubts(report)) if self._is_explained else []
        if not report.found:
            tried = [f"  tried: {_tried_in_words(report)}"] if self._is_explained else []
            hints = [f"  {hint}" for hint in report.hints] if self._is_explained else []
            complain(f"{file}: no code", *tried, *doubts, *hints)
        elif doubts:
            complain(f"{file}: not all was believed", *doubts)

    def unreadable(self, path: Path, error: str) -> None:
        """See `Output`."""
        complain(error)

    def _explain(self, first: list[str], explanation: Explanation) -> None:
        if self._is_explained:
            lines = [*first, *_rule_lines(explanation)]
            sys.stdout.write("".join(f"  {line}\n" for line in lines))


class JsonLines:
    """One object a line on stdout, also for a file that gave nothing."""

    def __init__(self, classifier: CodeClassifier, *, is_explained: bool) -> None:
        self._classifier = classifier
        self._is_explained = is_explained

    def text(self, read: AimRead, symbology: str | None, explanation: Explanation) -> None:
        """See `Output`."""
        row: _Row = {"text": read.text, "symbology": symbology, "aim_id": read.aim_id}
        _write(row | _meaning_row(explanation.scan) | self._explained(explanation))

    def file(self, file: Path, report: FileReport) -> None:
        """See `Output`."""
        for found in report.found:
            code = found.code
            explanation = self._classifier.explain(code.rule_text, code.symbology)
            text = self._classifier.as_known(code.text, code.symbology)
            row: _Row = {"file": str(file), "text": text, "symbology": code.symbology}
            row |= _meaning_row(explanation.scan)
            if self._is_explained:
                row |= {"passes": found.passes, "after_ms": round(found.after_ms, 1)}
                row |= self._explained(explanation) | {"unproven": _unproven_rows(report)}
            _write(row)
        if not report.found:
            reason = "unproven" if report.unproven else "no_code"
            why: _Row = {"tried": _tried_rows(report), "unproven": _unproven_rows(report)}
            _write(_no_code_row(file, reason) | why | {"hints": report.hints})
            complain(f"{file}: no code")

    def unreadable(self, path: Path, error: str) -> None:
        """See `Output`."""
        _write(_no_code_row(path, "unreadable") | {"error": error})
        complain(error)

    def _explained(self, explanation: Explanation) -> _Row:
        if not self._is_explained:
            return {}
        rules = [{"rule": each.rule, "fits": each.matched, "why": each.why} for each in explanation.verdicts]
        return {"rule": explanation.rule, "rules": rules}


def _no_code_row(path: Path, reason: str) -> _Row:
    return {"file": str(path), "text": None, "symbology": None, "meaning": None, "reason": reason}


def _meaning_row(scan: ScanCode) -> _Row:
    row: _Row = {"meaning": meaning(scan)}
    return row | {"reason": scan.reason.value} if isinstance(scan, UnknownScan) else row


def _tried_rows(report: FileReport) -> list[_Row]:
    if report.frames is None:
        return [{"pass": each.name, "ms": round(each.took_ms, 1)} for each in report.tried]
    seen = report.frames
    return [{"frames": seen.count, "sighted": seen.sighted, "all": seen.is_all}]


def _unproven_rows(report: FileReport) -> list[_Row]:
    return [_unproven_row(each) for each in report.unproven]


def _unproven_row(found: FileCode) -> _Row:
    code = found.code
    read: _Row = {"text": code.text, "symbology": code.symbology}
    return read | {"passes": found.passes, "after_ms": round(found.after_ms, 1)}


def _tried_in_words(report: FileReport) -> str:
    if report.frames is None:
        return ", ".join(f"{each.name} ({each.took_ms:.0f} ms)" for each in report.tried)
    seen = report.frames
    frames = "1 frame" if seen.count == 1 else f"{seen.count} frames"
    ending = "" if seen.is_all else "; then the time was over"
    return f"{frames}, {seen.sighted} of them with something like a code{ending}"


def _doubts(report: FileReport) -> Iterator[str]:
    for found in report.unproven:
        read = f"{found.code.symbology} {printable(found.code.text)}"
        yield f"  not believed: {read} by {', '.join(found.passes)}"


def _rule_lines(explanation: Explanation) -> Iterator[str]:
    """Which rule fitted a text, and why not the ones before it."""
    for verdict in explanation.verdicts:
        yield f"rule {verdict.rule}: {verdict.why}"
    if explanation.rule is None:
        yield "no rule fits" if explanation.verdicts else "no rule was tried"


def _meaning_with_reason(scan: ScanCode) -> str:
    return f"unknown ({scan.reason.value})" if isinstance(scan, UnknownScan) else meaning(scan)


def printable(text: str) -> str:
    """`text` with everything escaped that could move the cursor or disguise what stands there."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def complain(*lines: str) -> None:
    """Lines on stderr, after all that was written to stdout."""
    sys.stdout.flush()
    sys.stderr.write("".join(f"{printable(line)}\n" for line in lines))


def _write(row: _Row) -> None:
    sys.stdout.write(json.dumps(row) + "\n")
