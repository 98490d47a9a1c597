"""Memory and processor time of the kiosk's own processes, as `kiosk run` starts them.

First nobody is there, then somebody moves without a code, then one card after another is held up. Prints one
JSON object.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from benchmarks.card_video import record_cards, record_nobody, record_passer_by
from benchmarks.kiosk_here import configure
from benchmarks.memory import children_of, memory_of, processor_s
from benchmarks.sandbox_process import sandbox
from benchmarks.scanning import CARDS

_SETTLED_S = 10.0
_RESTING_S = 8.0
PREVIEW_FPS = 15


@contextmanager
def kiosk(file: Path, environ: dict[str, str]) -> Iterator[tuple[int, int]]:
    """Yields the ids of the window's process and of the scan worker's, both up for a while."""
    process = subprocess.Popen(  # noqa: S603 - starts this project's own program
        [sys.executable, "-m", "kiosk", "run", "--config", str(file)], env={**os.environ, **environ}
    )
    try:
        time.sleep(_SETTLED_S)
        (worker,) = children_of(process.pid)
        yield process.pid, worker
    finally:
        process.terminate()
        process.wait(timeout=20)


def shares(pids: tuple[int, int], seconds: float) -> dict[str, float]:
    """How much of one core the window and the worker take, as ratios."""
    before = [processor_s(pid) for pid in pids]
    started = time.monotonic()
    time.sleep(seconds)
    elapsed = time.monotonic() - started
    window, worker = ((processor_s(pid) - was) / elapsed for pid, was in zip(pids, before, strict=True))
    return {"window": window, "worker": worker}


def main() -> None:
    """Run against a sandbox and videos of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=20)
    seconds = parser.parse_args().seconds
    told: dict[str, dict[str, object]] = {}
    with tempfile.TemporaryDirectory() as folder_name, sandbox() as url:
        folder = Path(folder_name)
        nobody, somebody, cards = (folder / f"{name}.avi" for name in ("nobody", "somebody", "cards"))
        record_nobody(nobody, PREVIEW_FPS)
        record_passer_by(somebody, PREVIEW_FPS)
        record_cards(cards, CARDS)
        for name, video, wait_s in (
            ("nobody", nobody, _RESTING_S),
            ("somebody", somebody, 0.0),
            ("visits", cards, 2 * seconds),
        ):
            file, environ = configure(
                url,
                folder,
                KIOSK_CAMERA__SOURCE=str(video),
                KIOSK_CAMERA__PREVIEW_FPS=str(PREVIEW_FPS),
            )
            with kiosk(file, environ) as pids:
                time.sleep(wait_s)
                window, worker = map(memory_of, pids)
                told[name] = {
                    "window": asdict(window),
                    "worker": asdict(worker),
                    "sum": asdict(window + worker),
                    "shares": shares(pids, seconds),
                }
    json.dump(told, sys.stdout)


if __name__ == "__main__":
    main()
