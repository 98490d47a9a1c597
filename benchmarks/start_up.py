"""From the start of the process to the first painted frame: the kiosk and a bare window, one after the other.

Prints one JSON object with the milliseconds of every start.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.kiosk_here import configure

ROOT = Path(__file__).parent.parent
_DROP = Path("/proc/sys/vm/drop_caches")


def start_ms(arguments: list[str], environ: dict[str, str]) -> float:
    """One start, in milliseconds."""
    started_ns = time.monotonic_ns()
    done = subprocess.run(  # noqa: S603 - starts this project's own program
        [sys.executable, "-m", "benchmarks.first_frame", *arguments],
        env=environ,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
        timeout=60,
    )
    return (int(done.stdout) - started_ns) / 1e6


def forget_files() -> str:
    """Make the system forget the contents of files; returns how: the next start reads them from the disk."""
    os.sync()
    if os.access(_DROP, os.W_OK):
        _DROP.write_text("3", encoding="ascii")
        return "drop_caches"
    for folder in {
        Path(sys.prefix),
        Path(sys.base_prefix) / "lib",
        ROOT / "kiosk",
        ROOT / "ui",
        ROOT / "resources",
    }:
        for file in folder.rglob("*"):
            if file.is_file() and os.access(file, os.R_OK):
                with file.open("rb") as opened:
                    os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return "posix_fadvise"


def main() -> None:
    """No server is needed: the kiosk ends with its first frame."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--warm", type=int, default=15)
    parser.add_argument("--cold", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # Each start ends without a word, as a crash would; after three of them the kiosk takes a rest.
        file, more = configure("https://shop.example", Path(folder), KIOSK_RECOVERY__CRASHES="0")
        environ = {**os.environ, **more}
        # Compiled modules are part of a warm start.
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        starts = {"bare": ["bare"], "kiosk": ["kiosk", "run", "--config", str(file)]}
        for arguments in starts.values():
            start_ms(arguments, environ)
        told: dict[str, list[float] | str] = {}
        for _ in range(options.warm):
            for name, arguments in starts.items():
                _note(told, f"warm_{name}_ms", start_ms(arguments, environ))
        for _ in range(options.cold):
            for name, arguments in starts.items():
                told["cold_by"] = forget_files()
                _note(told, f"cold_{name}_ms", start_ms(arguments, environ))
    json.dump(told, sys.stdout)


def _note(told: dict[str, list[float] | str], name: str, value: float) -> None:
    values = told.setdefault(name, [])
    assert isinstance(values, list)
    values.append(value)


if __name__ == "__main__":
    main()
