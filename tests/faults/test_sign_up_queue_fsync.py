"""What is acknowledged was on the disk before: seen from outside, in the system calls of the process."""

from __future__ import annotations

import re
import shutil
import socket
import sys
from pathlib import Path

import pytest

from tests.faults.sign_up_driver import SignUpProcess

CALL = re.compile(r"\b(pwrite64|write|fsync|fdatasync)\((\d+)<([^>]*)>(.*)")


def _closed_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.mark.skipif(sys.platform != "linux", reason="strace is a program of Linux")
def test_every_acknowledgement_comes_after_its_sync(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    strace = shutil.which("strace")
    assert strace, "scripts/setup dev installs strace"
    process = SignUpProcess(
        f"http://127.0.0.1:{_closed_port()}",
        tmp_path / "state",
        wrapper=[strace, "-f", "-y", "--seccomp-bpf", "-s", "80", "-o", str(trace),
                 "-e", "trace=pwrite64,write,fsync,fdatasync"],
    )  # fmt: skip
    process.wait_for("ready")
    process.sign_up(["eva@example.com", "420601123123"])
    process.wait_until(lambda: len(process.acknowledged) == 2)
    process.close()
    assert process.ends == ["Queued", "Queued"]

    calls = [found.groups() for line in trace.read_text().splitlines() if (found := CALL.search(line))]
    said = [
        place for place, (name, _, _, rest) in enumerate(calls) if name == "write" and "acknowledged" in rest
    ]
    begun = [place for place, (name, _, _, rest) in enumerate(calls) if name == "write" and "begun" in rest]
    assert len(said) == len(begun) == 2
    for first, last in zip(begun, said, strict=True):
        to_queue = [
            (name, path) for name, _, path, _ in calls[first:last] if Path(path).name == "sign_ups.sqlite-wal"
        ]
        kinds = ["sync" if name in ("fsync", "fdatasync") else "write" for name, _ in to_queue]
        assert "write" in kinds
        assert kinds[-1] == "sync", "something was written after the last sync"
