"""`kiosk scan`: what the kiosk would read in pictures and videos, and what it would take that for."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config_loading import ConfigError, load_settings
from kiosk.domain.scan_code import AuthTokenScan, CardScan, ScanCode, StaffScan, UnknownScan, VoucherScan
from kiosk.scanning.code_rules import CodeClassifier, Explanation
from kiosk.scanning.worker_process import OPENCV_VARIABLES

if TYPE_CHECKING:
    from kiosk.config import Scanning
    from kiosk.scanning.files import FileCode, FileReport

ALL_GAVE_A_CODE, SOME_GAVE_NONE, BAD_INPUT = 0, 1, 2


@dataclass(slots=True)
class _Tally:
    with_code: int = 0
    without: int = 0
    unreadable: int = 0

    def exit_code(self) -> int:
        if self.unreadable or not self.with_code + self.without:
            return BAD_INPUT
        return SOME_GAVE_NONE if self.without else ALL_GAVE_A_CODE

    def __str__(self) -> str:
        files = self.with_code + self.without + self.unreadable
        parts = f"{self.with_code} with a code, {self.without} without, {self.unreadable} unreadable"
        return f"{files} file(s): {parts}"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `scan` to the program's commands."""
    parser = subparsers.add_parser(
        "scan",
        help="read the codes in pictures, folders and videos",
        description="Read the codes in pictures, folders and videos with the kiosk's own decoder, "
        "or say what a text would mean. "
        "Exit status: 0 every file gave a code, 1 some gave none, 2 something could not be read.",
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="picture, video or folder")
    parser.add_argument("--text", help="no picture: what a scanner would hand over")
    parser.add_argument("--symbology", help="with --text: the kind of code it came from, for example EAN13")
    parser.add_argument("--budget-ms", type=_positive, metavar="N", help="milliseconds for one picture")
    parser.add_argument(
        "--explain", action="store_true", help="say which pass read it and when, and which rule fitted"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object for each code")
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings with the shop's code rules")
    parser.set_defaults(run=run)


def _positive(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError("must be more than 0")
    return value


def run(args: argparse.Namespace) -> int:
    """Print one line for each code, and a summary on stderr."""
    if bool(args.paths) == (args.text is not None):
        _complain("kiosk scan: give either files or --text")
        return BAD_INPUT
    try:
        scanning = load_settings(args.config).scanning
    except ConfigError as error:
        _complain(*error.problems)
        return BAD_INPUT
    if args.text is not None:
        return _scan_text(args, CodeClassifier(scanning.rules))
    os.environ.update({name: value for name, value in OPENCV_VARIABLES.items() if name not in os.environ})
    tally = _scan(args, scanning)
    _complain(str(tally))
    return tally.exit_code()


def _scan_text(args: argparse.Namespace, classifier: CodeClassifier) -> int:
    explanation = classifier.explain(args.text, args.symbology)
    scan = explanation.scan
    if args.json:
        row: dict[str, object] = {"text": args.text, "symbology": args.symbology, "meaning": meaning_of(scan)}
        row |= {"reason": scan.reason.value} if isinstance(scan, UnknownScan) else {}
        row |= _rules_row(explanation) if args.explain else {}
        sys.stdout.write(json.dumps(row) + "\n")
    else:
        sys.stdout.write(f"{printable(args.text)}\t{_meaning_with_reason(scan)}\n")
        if args.explain:
            sys.stdout.write("".join(f"  {line}\n" for line in rule_lines(explanation)))
    return SOME_GAVE_NONE if isinstance(scan, UnknownScan) else ALL_GAVE_A_CODE


def _scan(args: argparse.Namespace, scanning: Scanning) -> _Tally:
    from kiosk.scanning.files import UnreadableFile, files_in

    reader = _Reader(scanning, args)
    for path in args.paths:
        try:
            for file in files_in(path):
                reader.read(file)
        except UnreadableFile as error:
            reader.tally.unreadable += 1
            _complain(str(error))
    return reader.tally


class _Reader:
    """Reads one file after the other and prints what is in it."""

    def __init__(self, scanning: Scanning, args: argparse.Namespace) -> None:
        self._scanning = scanning
        self._args = args
        self._classifier = CodeClassifier(scanning.rules)
        self.tally = _Tally()

    def read(self, file: Path) -> None:
        from kiosk.scanning.files import UnreadableFile, examine

        scanning = self._scanning
        try:
            report = examine(
                file,
                scanning.formats,
                self._classifier,
                use_zbar=scanning.use_pyzbar,
                budget_ms=self._args.budget_ms,
            )
        except UnreadableFile as error:
            self.tally.unreadable += 1
            _complain(str(error))
            return
        self.tally.with_code += bool(report.found)
        self.tally.without += not report.found
        for found in report.found:
            self._print(file, found)
        if not report.found:
            _complain(f"{file}: no code", *(self._why_not(report) if self._args.explain else ()))

    def _print(self, file: Path, found: FileCode) -> None:
        code = found.code
        explanation = self._classifier.explain(code.rule_text, code.symbology)
        scan = explanation.scan
        if self._args.json:
            row: dict[str, object] = {
                "file": str(file),
                "text": code.text,
                "symbology": code.symbology,
                "meaning": meaning_of(scan),
            }
            row |= {"reason": scan.reason.value} if isinstance(scan, UnknownScan) else {}
            if self._args.explain:
                row |= {"passes": found.passes, "after_ms": round(found.after_ms, 1)} | _rules_row(
                    explanation
                )
            sys.stdout.write(json.dumps(row) + "\n")
            return
        cells = (printable(str(file)), printable(code.text), code.symbology, _meaning_with_reason(scan))
        sys.stdout.write("\t".join(cells) + "\n")
        if self._args.explain:
            how = f"  read after {found.after_ms:.0f} ms by {', '.join(found.passes)}"
            lines = [how, *(f"  {line}" for line in rule_lines(explanation))]
            sys.stdout.write("".join(f"{line}\n" for line in lines))

    def _why_not(self, report: FileReport) -> Iterator[str]:
        yield f"  tried: {', '.join(report.tried)}"
        for found in report.unproven:
            code = found.code
            weak = f"{code.symbology} {printable(code.text)}"
            yield f"  not believed: {weak} by {', '.join(found.passes)}"
        for hint in report.hints:
            yield f"  {hint}"


def rule_lines(explanation: Explanation) -> Iterator[str]:
    """Which rule fitted a text, and why not the ones before it."""
    for verdict in explanation.verdicts:
        yield f"rule {verdict.rule}: {verdict.why}"
    if explanation.rule is None:
        yield "no rule fits" if explanation.verdicts else "no rule was tried"


def _rules_row(explanation: Explanation) -> dict[str, object]:
    rules = [{"rule": each.rule, "fits": each.matched, "why": each.why} for each in explanation.verdicts]
    return {"rule": explanation.rule, "rules": rules}


def _meaning_with_reason(scan: ScanCode) -> str:
    return f"unknown ({scan.reason.value})" if isinstance(scan, UnknownScan) else meaning_of(scan)


def meaning_of(scan: ScanCode) -> str:
    """The meaning in one word, as the settings spell it."""
    match scan:
        case CardScan():
            return "card"
        case AuthTokenScan():
            return "auth_token"
        case VoucherScan():
            return "voucher"
        case StaffScan():
            return "staff"
        case UnknownScan():
            return "unknown"


def printable(text: str) -> str:
    """`text` with everything escaped that could move the cursor or disguise what stands there."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)


def _complain(*lines: str) -> None:
    sys.stdout.flush()
    sys.stderr.write("".join(f"{printable(line)}\n" for line in lines))
