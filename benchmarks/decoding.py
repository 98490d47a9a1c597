"""How many codes are read, how many wrongly, and how fast, beside bare decoders: `scripts/bench decoding`."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
from collections.abc import Sequence

import cv2

from benchmarks.empty_scenes import run_empty
from benchmarks.hand_clips import HARDER, USUAL
from benchmarks.hand_runs import ClipResult, run_clips, share
from benchmarks.photographs import SCANS, Score, decoders, photographs, score
from benchmarks.report import Figure, figures, machine, percentile, run_module, table
from benchmarks.worker_load import shares

_GROUPS = ("Code128", "Codabar", "EAN8", "EAN13", "UPCA", "Code39", "ITF", "QR", "QR (BoofCV)", "no code")
# Points that still mode must gain over the floor.
_GAIN = {"EAN13": 10.0, "UPCA": 2.0, "QR": 2.0, "QR (BoofCV)": 2.0, "Code39": 0.0, "ITF": 0.0}
_SEED = 1000


def photograph_tables(every: int) -> str:
    """Share read by symbology and decoder; then what still mode missed."""
    rows, scores = [], dict[str, Score]()
    for name, decoder in decoders():
        scores[name] = score(decoder, photographs(every))
        rows.append(_score_row(name, scores[name]))
        print(f"{name}: done", file=sys.stderr, flush=True)
    ours, floor = list(scores.values())[:2]
    counts = [f"{group} ({ours.count[group]})" for group in _GROUPS[:-1]]
    headings = ("photographs read, %", *counts, "wrong texts in", "read where no code is", "ms each")
    targets = [
        Figure("photographs with a wrong text", len(ours.wrong), "", len(floor.wrong), "limit: the floor's"),
        Figure("photographs without a code, read", ours.read["no code"], "", 0),
    ]
    gains = [_gain_row(group, ours, floor) for group in _GROUPS[:-1]]
    return "\n\n".join(
        [
            table(headings, rows),
            table(("symbology", "target, %", "still mode, %", "verdict"), gains),
            figures(targets),
            "Missed: " + ", ".join(ours.missed),
            "Wrong in still mode: " + ", ".join(ours.wrong),
        ]
    )


def _score_row(name: str, each: Score) -> tuple[str, ...]:
    cells = [f"{each.share(group):.0f}" for group in _GROUPS[:-1]]
    false_reads = sum(1 for file in each.wrong if file.startswith("falsepositives"))
    return name, *cells, str(len(each.wrong)), str(false_reads), f"{each.mean_ms:.0f}"


def _gain_row(group: str, ours: Score, floor: Score) -> tuple[str, ...]:
    wanted = min(floor.share(group) + _GAIN[group], 100.0) if group in _GAIN else 100.0
    verdict = "pass" if ours.share(group) >= wanted - 1e-9 else "miss"
    return group, f"≥ {wanted:.1f}", f"{ours.share(group):.1f}", verdict


def clip_tables(count: int) -> str:
    """Read in time, by symbology; the harder clips beside what could be read at all."""
    usual = run_clips(count, USUAL, _SEED)
    print("clips: done", file=sys.stderr, flush=True)
    harder = run_clips(max(count // 5, 7), HARDER, _SEED)
    print("harder clips: done", file=sys.stderr, flush=True)
    headings = (
        "hands that hold up a code",
        "clips",
        "read within 0.5 s, %",
        "bare zxing-cpp, %",
        "oracle, %",
    )
    names = dict.fromkeys(each.clip.symbology for each in usual)
    rows = [_clip_row(name, [each for each in usual if each.clip.symbology == name]) for name in names]
    rows += [_clip_row("all", usual), _clip_row("harder", harder)]
    missed = 100 - share(usual, (each.ladder_s is not None for each in usual))
    waits = [1000 * each.ladder_s for each in usual if each.ladder_s is not None]
    promises = [
        Figure("clips not read within 0.5 s", missed, "%", 2.0),
        Figure("time from rest to reading, p95", percentile(waits, 0.95), "ms", 500),
        Figure("wrong texts in clips", sum(len(each.wrong) for each in (*usual, *harder)), "", 0),
        Figure("time of a frame", statistics.mean(t for each in usual for t in each.decode_ms), "ms"),
    ]
    return "\n\n".join([table(headings, rows), figures(promises)])


def _clip_row(name: str, results: Sequence[ClipResult]) -> tuple[str, ...]:
    shares_read = [
        share(results, (each.ladder_s is not None for each in results)),
        share(results, (each.plain_s is not None for each in results)),
        share(results, (each.oracle for each in results)),
    ]
    return name, str(len(results)), *(f"{each:.0f}" for each in shares_read)


def empty_table(frames: int) -> str:
    """False reads and cost where there is no code."""
    empty = run_empty(frames, _SEED)
    raw = f"read in a single frame: {len(empty.raw)}; bare zxing-cpp: {len(empty.plain_raw)}"
    ratio = empty.ladder_ms / empty.plain_ms
    cost = f"{empty.ladder_ms:.1f} ms and {empty.plain_ms:.1f} ms"
    return figures(
        [
            Figure(
                f"wrong texts that count in {frames} frames without a code", len(empty.counted), "", 0, raw
            ),
            Figure("mean time of a moving frame, of bare zxing-cpp's", ratio, "times", 1.5, cost),
        ]
    )


def load_table(seconds: float) -> str:
    """Processor time of the scan worker."""
    load = shares(seconds)
    return figures(
        [
            Figure("scan worker while nothing moves, share of one core", load["still"], "%", 6),
            Figure("scan worker with motion and no code, share of one core", load["moving"], "%", 60),
        ]
    )


def screen_table(rounds: int, seconds: float) -> str:
    """What scanning costs the screen: gaps of its event loop, and the live preview."""
    options = ("--rounds", str(rounds), "--seconds", str(seconds))
    run = json.loads(run_module("benchmarks.screen_gaps", *options))
    bare, gaps, share = run["bare_gaps_ms"], run["scanning_gaps_ms"], 100 * run["preview_share"]
    p99 = f"without the camera {percentile(bare, 0.99):.1f} ms; n = {len(gaps)}"
    longest = f"limit: without the camera, {max(bare):.1f} ms, and 10 more"
    without = f"without the camera {100 * run['bare_share']:.1f} %"
    return figures(
        [
            Figure("gaps of a 5 ms ticker while scanning, p99", percentile(gaps, 0.99), "ms", 20, p99),
            Figure("gaps of a 5 ms ticker while scanning, longest", max(gaps), "ms", max(bare) + 10, longest),
            Figure("window with the live preview, share of one core", share, "%", 10, without),
        ]
    )


def main() -> None:
    """Measure everything and print Markdown; about 25 minutes, with --sample 6."""
    parser = argparse.ArgumentParser(prog="scripts/bench decoding", description=__doc__)
    parser.add_argument(
        "--sample", action="store_true", help="a part of everything, as automated checks run it"
    )
    is_sample = parser.parse_args().sample
    cv2.setNumThreads(1)
    print(f"{machine()}\n", flush=True)
    print(load_table(8 if is_sample else 20), flush=True)
    print("\n" + screen_table(2 if is_sample else 4, 10), flush=True)
    if SCANS.exists():
        print("\n" + photograph_tables(4 if is_sample else 1), flush=True)
    else:
        print("\nThe photographs are not there, so nothing is said about them.", flush=True)
    print("\n" + clip_tables(42 if is_sample else 300), flush=True)
    print("\n" + empty_table(5_000 if is_sample else 20_000), flush=True)
    print(f"\nload average after the run: {', '.join(f'{each:.1f}' for each in os.getloadavg())}")


if __name__ == "__main__":
    main()
