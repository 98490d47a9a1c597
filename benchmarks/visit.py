"""The figures of one visit, each measured in processes of its own: `scripts/bench visit`."""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import time
from typing import Any

from benchmarks.processes import PREVIEW_FPS
from benchmarks.report import Figure, figures, machine, percentile, run_module, spread

_DELAY_MS = 100
_BARE_S = 30


def start_up(runs: dict[str, Any]) -> list[Figure]:
    """Warm and cold starts beside a bare window's."""
    bare, kiosk = (statistics.median(runs[f"warm_{name}_ms"]) for name in ("bare", "kiosk"))
    cold_bare, cold_kiosk = (statistics.median(runs[f"cold_{name}_ms"]) for name in ("bare", "kiosk"))
    warm = f"bare window {bare:.0f} ms ({spread(runs['warm_bare_ms'])})"
    return [
        Figure("warm start to the first frame, of a bare window's", kiosk / bare, "times", 2.5, warm),
        Figure("warm start", kiosk, "ms", beside=spread(runs["warm_kiosk_ms"])),
        Figure(
            f"cold start ({runs['cold_by']})",
            cold_kiosk,
            "ms",
            beside=f"bare window {cold_bare:.0f} ms, {cold_kiosk / cold_bare:.2f} times",
        ),
    ]


def round_trips(runs: dict[str, Any]) -> list[Figure]:
    """Two round trips, plain."""
    name, tiles = runs["name_ms"], runs["tiles_ms"]
    return [
        Figure("code to name, p95", percentile(name, 0.95), "ms", 2 * _DELAY_MS + 100, spread(name)),
        Figure("code to all tiles, p95", percentile(tiles, 0.95), "ms", 2 * _DELAY_MS + 150, spread(tiles)),
    ]


def encrypted(runs: dict[str, Any]) -> list[Figure]:
    """Two round trips over TLS, after a rest."""
    return [
        Figure(
            f"the same over TLS after {_IDLE_S} s of idling: {what}, longest",
            max(values),
            "ms",
            beside=spread(values),
        )
        for what, values in (("name", runs["name_ms"]), ("tiles", runs["tiles_ms"]))
    ]


_IDLE_S = 60


def scanning(runs: dict[str, Any], bare: dict[str, Any]) -> list[Figure]:
    """The reading screen, and the gaps of the event loop meanwhile."""
    reading, gaps, bare_gaps = runs["reading_ms"], runs["gaps_ms"], bare["gaps_ms"]
    return [
        Figure(
            "deciding frame to the reading screen, p95", percentile(reading, 0.95), "ms", 100, spread(reading)
        ),
        Figure(
            "gaps of a 5 ms ticker, p99.9",
            percentile(gaps, 0.999),
            "ms",
            50,
            f"bare window {percentile(bare_gaps, 0.999):.1f} ms; n = {len(gaps)}",
        ),
        Figure(
            "gaps of a 5 ms ticker, longest", max(gaps), "ms", 100, f"bare window {max(bare_gaps):.1f} ms"
        ),
    ]


def memory(runs: dict[str, Any], bare: dict[str, Any]) -> list[Figure]:
    """Memory and processor time of the kiosk's processes."""
    return [
        *(
            Figure(
                f"memory {when}, all processes (PSS)",
                runs[key]["sum"]["pss"],
                "MiB",
                beside=f"window {runs[key]['window']['pss']:.0f}, worker {runs[key]['worker']['pss']:.0f}, "
                f"USS together {runs[key]['sum']['uss']:.0f}; bare window {bare['memory']['pss']:.0f}",
            )
            for key, when in (("nobody", "with nobody there"), ("visits", "while cards are read"))
        ),
        *(
            Figure(
                f"share of one core, {when}: window",
                100 * runs[key]["shares"]["window"],
                "%",
                beside=f"worker {100 * runs[key]['shares']['worker']:.0f} %",
            )
            for key, when in (
                ("nobody", "nobody there"),
                ("somebody", f"preview at {PREVIEW_FPS} pictures a second"),
            )
        ),
    ]


def main() -> None:
    """Measure everything and print Markdown."""
    parser = argparse.ArgumentParser(prog="scripts/bench visit", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="few samples, without the minutes of idling")
    is_quick = parser.parse_args().quick
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QSG_RENDER_LOOP", "basic")
    print(f"{machine()}\n", flush=True)
    rows: list[Figure] = []
    few = ["--visits", "10"] if is_quick else []
    bare = _measure("bare_window", "--seconds", "10" if is_quick else str(_BARE_S))
    rows += round_trips(_measure("round_trips", "--delay-ms", str(_DELAY_MS), *few))
    rows += scanning(_measure("scanning", "--delay-ms", str(_DELAY_MS), *few), bare)
    rows += start_up(_measure("start_up", *(["--warm", "5", "--cold", "1"] if is_quick else [])))
    rows += memory(_measure("processes", *(["--seconds", "5"] if is_quick else [])), bare)
    if not is_quick:
        rows += encrypted(_measure("round_trips", "--tls", "--idle-s", str(_IDLE_S), "--visits", "3"))
    print(figures(rows))
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    print(f"\nload average after the run: {load}")
    sys.exit(0)


def _measure(name: str, *arguments: str) -> dict[str, Any]:
    started = time.monotonic()
    told: dict[str, Any] = json.loads(run_module(f"benchmarks.{name}", *arguments))
    print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
    return told


if __name__ == "__main__":
    main()
