"""`kiosk scan`: what the kiosk would read in pictures and videos, and what it would take that for."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config_loading import ConfigError, load_settings
from kiosk.domain.scan_code import AuthTokenScan, CardScan, ScanCode, StaffScan, UnknownScan, VoucherScan
from kiosk.scanning.code_rules import CodeClassifier
from kiosk.scanning.worker_process import OPENCV_VARIABLES

if TYPE_CHECKING:
    from kiosk.config import Scanning

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
        description="Read the codes in pictures, folders and videos with the kiosk's own decoder. "
        "Exit status: 0 every file gave a code, 1 some gave none, 2 something could not be read.",
    )
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="picture, video or folder")
    parser.add_argument("--json", action="store_true", help="one JSON object for each code")
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings with the shop's code rules")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Print one line for each code, and a summary on stderr."""
    try:
        scanning = load_settings(args.config).scanning
    except ConfigError as error:
        _complain(*error.problems)
        return BAD_INPUT
    os.environ.update({name: value for name, value in OPENCV_VARIABLES.items() if name not in os.environ})
    tally = _scan(args.paths, scanning, as_json=args.json)
    _complain(str(tally))
    return tally.exit_code()


def _scan(paths: Sequence[Path], scanning: Scanning, *, as_json: bool) -> _Tally:
    from kiosk.scanning.files import UnreadableFile, files_in

    reader = _Reader(scanning, as_json=as_json)
    for path in paths:
        try:
            for file in files_in(path):
                reader.read(file)
        except UnreadableFile as error:
            reader.tally.unreadable += 1
            _complain(str(error))
    return reader.tally


class _Reader:
    """Reads one file after the other and prints what is in it."""

    def __init__(self, scanning: Scanning, *, as_json: bool) -> None:
        self._scanning = scanning
        self._as_json = as_json
        self._classifier = CodeClassifier(scanning.rules)
        self.tally = _Tally()

    def read(self, file: Path) -> None:
        from kiosk.scanning.files import UnreadableFile, codes_in

        scanning = self._scanning
        try:
            codes = codes_in(file, scanning.formats, self._classifier, use_zbar=scanning.use_pyzbar)
        except UnreadableFile as error:
            self.tally.unreadable += 1
            _complain(str(error))
            return
        self.tally.with_code += bool(codes)
        self.tally.without += not codes
        for text, symbology in codes:
            scan = self._classifier.classify(text, symbology)
            _print_code(file, text, symbology, scan, as_json=self._as_json)
        if not codes:
            _complain(f"{file}: no code")


def _print_code(file: Path, text: str, symbology: str, scan: ScanCode, *, as_json: bool) -> None:
    if as_json:
        row = {"file": str(file), "text": text, "symbology": symbology, "meaning": meaning_of(scan)}
        if isinstance(scan, UnknownScan):
            row["reason"] = scan.reason.value
        line = json.dumps(row)
    else:
        meaning = meaning_of(scan)
        if isinstance(scan, UnknownScan):
            meaning += f" ({scan.reason.value})"
        line = "\t".join((printable(str(file)), printable(text), symbology, meaning))
    sys.stdout.write(line + "\n")


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
