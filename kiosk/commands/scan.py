"""`kiosk scan`: what the kiosk would read in pictures and videos, and what it would take that for."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from kiosk.commands.scan_output import JsonLines, Output, PlainLines, complain
from kiosk.config_loading import ConfigError, load_settings
from kiosk.config_rules import Symbology
from kiosk.domain.scan_code import UnknownScan
from kiosk.scanning.camera.worker_process import OPENCV_VARIABLES
from kiosk.scanning.code_rules import CodeClassifier

if TYPE_CHECKING:
    from kiosk.config import Scanning

ALL_GAVE_A_CODE, SOME_GAVE_NONE, BAD_INPUT = 0, 1, 2

# More than a phone's largest picture; what is larger would only fill the memory.
_MAX_PIXELS = {"OPENCV_IO_MAX_IMAGE_PIXELS": str(250 * 10**6)}

_JSON_HELP = """\
--json writes one object a line for each code: file, text, symbology, meaning, and reason where the meaning
is unknown; with --explain also passes, after_ms, rule, rules and unproven. A file without a code is one line
as well: text, symbology and meaning are null, reason is no_code, unproven (something was read, but not
believed) or unreadable (then with error), and tried, unproven and hints say what was done. With --text: text,
symbology, aim_id, meaning, and reason where it is unknown.
"""


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
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description="Read the codes in pictures, folders and videos with the kiosk's own decoder,\n"
        "or say what a text would mean.\n"
        "Exit status: 0 every file gave a code, 1 some gave none, 2 something could not be read.",
        epilog=_JSON_HELP,
    )
    parser.add_argument("paths", nargs="*", type=Path, metavar="PATH", help="picture, video or folder")
    parser.add_argument(
        "--text", help="no picture: what a scanner would hand over, with its AIM id if it sends one"
    )
    parser.add_argument(
        "--symbology", type=_symbology, metavar="NAME", help="with --text: the kind of code, such as EAN13"
    )
    parser.add_argument(
        "--budget-ms", type=_milliseconds, metavar="N", help="milliseconds for reading one picture or video"
    )
    parser.add_argument(
        "--explain", action="store_true", help="say which pass read it and when, and which rule fitted"
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a line, see below")
    parser.add_argument("--config", type=Path, metavar="FILE", help="settings with the shop's code rules")
    parser.set_defaults(run=run)


def _milliseconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of milliseconds above 0")
    return value


def _symbology(text: str) -> str:
    known = get_args(Symbology)
    if text not in known:
        raise argparse.ArgumentTypeError(f"{text!r} is not one of {', '.join(known)}")
    return text


def run(args: argparse.Namespace) -> int:
    """Print one line for each code, and a summary on stderr."""
    mistake = _mistake(args)
    if mistake is not None:
        complain(f"kiosk scan: {mistake}")
        return BAD_INPUT
    try:
        scanning = load_settings(args.config).scanning
    except ConfigError as error:
        complain(*error.problems)
        return BAD_INPUT
    classifier = CodeClassifier(scanning.rules)
    output = (JsonLines if args.json else PlainLines)(classifier, is_explained=args.explain)
    if args.text is not None:
        return _scan_text(args, classifier, output)
    limits = OPENCV_VARIABLES | _MAX_PIXELS
    os.environ.update({name: value for name, value in limits.items() if name not in os.environ})
    tally = _scan(args, scanning, classifier, output)
    complain(str(tally))
    return tally.exit_code()


def _mistake(args: argparse.Namespace) -> str | None:
    if bool(args.paths) == (args.text is not None):
        return "give either files or --text"
    if args.paths and args.symbology is not None:
        return "--symbology goes with --text; what is looked for in files is scanning.formats in the settings"
    if args.text is not None and args.budget_ms is not None:
        return "--budget-ms goes with files"
    return None


def _scan_text(args: argparse.Namespace, classifier: CodeClassifier, output: Output) -> int:
    from kiosk.scanning.framing import Framing, unframed

    read = unframed(args.text, Framing())
    symbology = args.symbology or read.symbology
    explanation = classifier.explain(read.text, symbology)
    output.text(read, symbology, explanation)
    return SOME_GAVE_NONE if isinstance(explanation.scan, UnknownScan) else ALL_GAVE_A_CODE


def _scan(args: argparse.Namespace, scanning: Scanning, classifier: CodeClassifier, output: Output) -> _Tally:
    from kiosk.scanning.decoding.files import UnreadableFile, examine, files_in

    tally = _Tally()

    def read(file: Path) -> None:
        report = examine(
            file, scanning.formats, classifier, use_zbar=scanning.use_pyzbar, budget_ms=args.budget_ms
        )
        tally.with_code += bool(report.found)
        tally.without += not report.found
        output.file(file, report)

    for path in args.paths:
        # A folder without a picture is one mistake; a broken file in it is another, and no reason to stop.
        try:
            files = list(files_in(path))
        except UnreadableFile as error:
            files = []
            tally.unreadable += 1
            output.unreadable(path, str(error))
        for file in files:
            try:
                read(file)
            except UnreadableFile as error:
                tally.unreadable += 1
                output.unreadable(file, str(error))
    return tally
