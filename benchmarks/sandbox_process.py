"""The sandbox in a process of its own: its work must not be counted as the kiosk's."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CERTIFICATES = Path(__file__).parent.parent / "tests" / "backends" / "certificates"
AUTHORITY = CERTIFICATES / "ca.pem"


@contextmanager
def sandbox(*, delay_ms: int = 0, is_tls: bool = False) -> Iterator[str]:
    """Yields its address. Every call to the API is answered `delay_ms` late."""
    command = [sys.executable, "-m", __name__, "--delay-ms", str(delay_ms), *(["--tls"] if is_tls else [])]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        url = process.stdout.readline().strip()
        if not url:
            raise RuntimeError("the sandbox did not start")
        yield url
    finally:
        process.stdin.close()
        process.wait(timeout=20)
        process.stdout.close()


def main() -> None:
    """Serve until standard input ends."""
    from kiosk.sandbox.server import RunningSandbox

    parser = argparse.ArgumentParser()
    parser.add_argument("--delay-ms", type=int, default=0)
    parser.add_argument("--tls", action="store_true")
    options = parser.parse_args()
    good = CERTIFICATES / "good.pem" if options.tls else None
    with RunningSandbox(certificate=good, key=good) as running:
        if options.delay_ms:
            running.control.set_fault("delay", milliseconds=options.delay_ms)
        # The test certificate names the host, not its number.
        print(running.url.replace("127.0.0.1", "localhost") if options.tls else running.url, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
