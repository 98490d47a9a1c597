"""`scripts/screens`: the gallery, or with `--accept` the reference pictures."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.gallery.render import prepare_environment, render_all

# Before anything imports Qt.
prepare_environment()

from tests.gallery.page import FAILED, PAGE, write_page  # noqa: E402
from tests.gallery.plan import base_sheets, mode_sheets, state_sheets  # noqa: E402
from tests.gallery.references import accept  # noqa: E402
from tests.gallery.screens import OTHER_STATES, SCREENS  # noqa: E402


def main() -> int:
    """0: every picture is there. 1: some are not, and FAILED says which."""
    parser = argparse.ArgumentParser(prog="scripts/screens", description=__doc__)
    parser.add_argument("out", nargs="?", type=Path, help="folder for the pictures and index.html")
    parser.add_argument("--only", default="", metavar="WORDS", help="only screens whose name has these words")
    parser.add_argument("--scale", type=float, default=0.5, help="size of the pictures, 1 for whole pixels")
    parser.add_argument("--accept", action="store_true", help="renew the reference pictures")
    arguments = parser.parse_args()
    if arguments.accept:
        changed = accept(arguments.only)
        print(f"{len(changed)} renewed: {', '.join(changed)}" if changed else "nothing has changed")
        return 0
    if arguments.out is None:
        parser.error("a folder for the pictures, or --accept")
    begun = time.monotonic()
    if not any(arguments.only in name for _, name in (*SCREENS, *OTHER_STATES)):
        parser.error(f"no screen is called {arguments.only!r}")
    # The turning of modes counts from the whole list, or one screen would look otherwise alone.
    sheets = [
        sheet
        for sheet in (*base_sheets(SCREENS), *mode_sheets(SCREENS), *state_sheets(OTHER_STATES))
        if arguments.only in sheet.shots[0].screen
    ]
    arguments.out.mkdir(parents=True, exist_ok=True)
    failures = render_all(sheets, arguments.out, arguments.scale)
    write_page(sheets, failures, arguments.out, arguments.scale)
    shots = sum(len(sheet.shots) for sheet in sheets)
    took_s = time.monotonic() - begun
    print(f"{shots - len(failures)} of {shots} screens in {len(sheets)} pictures, {took_s:.0f} s")
    print(f"open {arguments.out / PAGE}")
    if failures:
        print(f"{len(failures)} failed, see {arguments.out / FAILED}", file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
