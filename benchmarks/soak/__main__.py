"""Plays bad days and long weeks on this machine, and reports each figure with its target."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from benchmarks.report import figures, machine
from benchmarks.soak.parts import PARTS, Part
from benchmarks.soak.player import Player
from benchmarks.soak.told import Told

_AT_ONCE = 2
REPORTS = Path("build") / "soak"


def main() -> int:
    """0 if every figure keeps its target, 1 if one misses it or could not be measured."""
    asked = _parser().parse_args()
    chosen = [part for part in PARTS if part.name == asked.part] or list(PARTS)
    name = asked.part or ("long" if asked.long else "quick")
    counts = {
        step.module: asked.count or (step.long if asked.long else step.quick)
        for part in chosen
        for step in part.steps
    }
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    began, where = time.monotonic(), machine()
    told = _play(chosen, counts, asked.at_once)
    text = report(f"scripts/soak {_words(asked)}", where, told, time.monotonic() - began)
    file = asked.report or REPORTS / f"{name}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    print(text)
    print(f"kept in {file}", file=sys.stderr)
    return int(any(figure.verdict == "miss" for each in told for figure in each.figures))


def report(command: str, where: str, told: Sequence[Told], took_s: float) -> str:
    """The Markdown of one run."""
    rows = [figure for each in told for figure in each.figures]
    missed = sum(figure.verdict == "miss" for figure in rows)
    verdict = f"{missed} of {len(rows)} figures missed" if missed else f"all {len(rows)} figures kept"
    notes = "".join(f"- {note}\n" for each in told for note in each.notes)
    return f"`{command}`: {verdict}, {took_s / 60:.0f} minutes.\n\n{where}\n\n{figures(rows)}\n\n{notes}"


def _play(chosen: Sequence[Part], counts: dict[str, int], at_once: int) -> list[Told]:
    """What was not played by an interruption counts as missed."""
    player = Player()

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)
    with ThreadPoolExecutor(at_once) as threads:
        played: list[Future[list[Told]]] = [threads.submit(player.play, part, counts) for part in chosen]
        try:
            for each in played:
                each.result()
        except KeyboardInterrupt:
            print("stopping", file=sys.stderr)
        finally:
            player.stop()
    return [told for each in played for told in each.result()]


def _parser() -> argparse.ArgumentParser:
    parts = "\n".join(f"  {part.name:<9} {part.what}" for part in PARTS)
    parser = argparse.ArgumentParser(
        prog="scripts/soak",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        description=f"{__doc__}\n\n{parts}",
        epilog="Exit code 0: every figure keeps its target; 1: one misses it, or could not be measured.",
    )
    how = parser.add_mutually_exclusive_group(required=True)
    how.add_argument("--quick", action="store_true", help="every part, in a quarter of an hour")
    how.add_argument("--long", action="store_true", help="every part, for hours")
    how.add_argument("part", nargs="?", choices=[part.name for part in PARTS], help="this part alone")
    parser.add_argument("--count", type=_count, metavar="N", help="with one part: how often it plays")
    parser.add_argument(
        "--at-once", type=_count, default=_AT_ONCE, metavar="N", help=f"parts at a time ({_AT_ONCE})"
    )
    parser.add_argument("--report", type=Path, metavar="FILE", help=f"where to keep it ({REPORTS}/NAME.md)")
    return parser


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError("a whole number from 1")
    return int(text)


def _words(asked: argparse.Namespace) -> str:
    what = asked.part or ("--long" if asked.long else "--quick")
    if asked.count is not None:
        what += f" --count {asked.count}"
    return what if asked.at_once == _AT_ONCE else f"{what} --at-once {asked.at_once}"


if __name__ == "__main__":
    sys.exit(main())
