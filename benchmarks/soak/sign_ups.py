"""Sign-ups whose reply says nothing: lost after the commit, cut off, an error although it was made, late.

Every second visitor has only a phone, which the loyalty system takes any number of times: nothing but the
number of the sign-up keeps those from being made twice. Times are a twentieth of the real ones.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from benchmarks.report import Figure
from benchmarks.soak.told import asked_count, tell
from kiosk.bootstrap import Services, build
from kiosk.config_loading import load_settings
from kiosk.domain.errors import BackendUnavailable
from kiosk.domain.sign_up import Enrolled
from kiosk.domain.sign_up_state import SignUpState
from kiosk.event_log import configure_log
from kiosk.sandbox.server import RunningSandbox
from kiosk.services.enrol import Patience
from tests.faults.ledger import Ledger
from tests.faults.sign_up_driver import kiosk_environment
from tests.faults.sign_up_process import filled_in

_PATIENCE = Patience(answer_within_s=0.4, look_up_every_s=0.1, settling_time_s=1.5)
_DRAINS_WITHIN_S = 600.0
_REACHABLE_WITHIN_S = 120.0
_POST = {"path": "/customers", "method": "POST", "count": 1}
_LOOK_UP = {"path": "/customer-source-records", "method": "GET", "count": 2}
KINDS: dict[str, dict[str, object]] = {
    "reply lost after the commit": {"kind": "drop_reply_after_commit"},
    "reset in the middle": {"kind": "connection_reset"},
    "error after the commit": {"kind": "internal_error_after_commit"},
    "error instead of the commit": {"kind": "internal_error"},
    "commit after the kiosk gave up": {"kind": "commit_late", "seconds": 0.7, "silent": True},
    "commit after a reset": {"kind": "commit_late", "seconds": 0.7},
}


@dataclass
class Trials:
    """`sent` counts the trials whose reply really was ambiguous, by kind."""

    sent: Counter[str] = field(default_factory=Counter)
    begun: list[UUID] = field(default_factory=list)
    told_at_once: int = 0


async def play(sandbox: RunningSandbox, services: Services, count: int, chance: random.Random) -> Trials:
    """Sign people up until `count` replies were ambiguous, or three times as many were begun."""
    trials = Trials()
    for number in range(3 * count):
        if trials.sent.total() >= count:
            break
        await _until_reachable(services)
        name = chance.choice(list(KINDS))
        sandbox.control.set_fault(**KINDS[name], **_POST)  # type: ignore[arg-type]
        if chance.random() < 0.1:
            sandbox.control.set_fault("unavailable", **_LOOK_UP)  # type: ignore[arg-type]
        form = filled_in(f"420602{number:06}" if number % 2 else f"ida.{number}@bo.example.com")
        end = await services.enrolling.enrol(form)
        trials.begun.append(form.external_id)
        trials.told_at_once += isinstance(end, Enrolled)
        # A fault that is still there met nobody: the kiosk waited for a better moment to send.
        trials.sent[name] += not any(each.method == "POST" for each in sandbox.control.faults())
        sandbox.control.clear_faults()
    return trials


async def _until_reachable(services: Services) -> None:
    """After so many failures in a row the kiosk would send nothing until a probe is answered."""
    async with asyncio.timeout(_REACHABLE_WITHIN_S):
        while True:
            with suppress(BackendUnavailable):
                await services.backend.probe()
                return
            await asyncio.sleep(services.backend.probe_due_in_s + 0.05)


async def drain(services: Services) -> int:
    """Until nothing waits; returns how many are left to staff. Raises TimeoutError."""
    async with asyncio.timeout(_DRAINS_WITHIN_S):
        while True:
            rows = await asyncio.to_thread(services.queue.listing.list_open)
            if all(row.state is SignUpState.PARKED for row in rows):
                return len(rows)
            await asyncio.sleep(0.2)


async def run(sandbox: RunningSandbox, folder: Path, count: int) -> tuple[Trials, int]:
    """All trials, and what was left to staff."""
    settings = load_settings(None, kiosk_environment(sandbox.url, folder))
    configure_log("info", settings.log_file, is_quiet=True)
    services = build(settings, patience=_PATIENCE)
    delivering = asyncio.create_task(services.delivery.run())
    try:
        trials = await play(sandbox, services, count, random.Random(count))
        return trials, await drain(services)
    finally:
        delivering.cancel()
        await asyncio.gather(delivering, return_exceptions=True)
        await services.close()


def main() -> None:
    """Run against a sandbox of its own."""
    count = asked_count(__doc__, 300)
    with tempfile.TemporaryDirectory() as folder, RunningSandbox() as sandbox:
        trials, parked = asyncio.run(run(sandbox, Path(folder), count))
        balance = Ledger(sandbox).balance(trials.begun)
    sent = ", ".join(f"{name} {times}" for name, times in sorted(trials.sent.items()))
    tell(
        [
            Figure("replies: ambiguous sign-ups lost", len(balance.lost), "", 0, f"n = {len(trials.begun)}"),
            Figure("replies: ambiguous sign-ups made twice", len(balance.doubled), "", 0, f"{parked} parked"),
            Figure(
                "replies: trials that were not ambiguous",
                max(count - trials.sent.total(), 0),
                "",
                0,
                f"{trials.told_at_once} confirmed while the visitor waited",
            ),
        ],
        [f"Ambiguous: {sent}."],
    )


if __name__ == "__main__":
    main()
