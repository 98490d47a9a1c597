"""Visit after visit in the real kiosk, on a sandbox in another process: does anything grow?

All kinds of visits make a round; after each round, at rest, it is counted what the process holds. The first
half of the rounds warms up. Of the second half memory's trend is taken, and of everything else the difference
between its last third and its first.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx
from PySide6.QtTest import QTest

from benchmarks.kiosk_here import configure, run_kiosk, until
from benchmarks.report import Figure, spread
from benchmarks.sandbox_process import sandbox
from benchmarks.soak.haste import HASTE
from benchmarks.soak.inventory import Inventory, qobjects, take_inventory, wrapped
from benchmarks.soak.told import asked_count, tell
from benchmarks.soak.trend import growth, slope
from benchmarks.soak.visit_kinds import KINDS, Visitor
from kiosk.backends.http_client import Limits
from kiosk.backends.picture_client import PICTURE_LIMITS
from tests.end_to_end.kiosk_driver import Clock, KioskDriver
from ui.running import Running
from ui.upkeep.spare_memory import REST_S
from ui.viewmodels.root import Screen

_REST_S = 2 * REST_S
_FEWEST_ROUNDS = 6
# Kept open for the next visit, and the visitor's own.
_MOST_CONNECTIONS = Limits().connections + PICTURE_LIMITS.connections + 1
_COUNTS: tuple[tuple[str, Callable[[Inventory], float]], ...] = (
    ("file descriptors besides connections", lambda look: look.descriptors),
    ("threads", lambda look: look.threads),
    ("QObjects in Qt's trees", lambda look: look.qobjects),
    ("items of the window", lambda look: look.items),
    ("Qt objects that Python holds", lambda look: look.wrapped),
    ("child processes", lambda look: look.children),
)


@dataclass(frozen=True, slots=True)
class Soaked:
    """`more` counts the classes of which there are more objects than before."""

    looks: list[Inventory]
    wipes_ms: list[float]
    visit_s: float
    more: Counter[str]
    errors: int


async def measure(running: Running, clock: Clock, url: str, rounds: int) -> Soaked:
    """`rounds` times every kind of visit, with an inventory after each round."""
    looks: list[Inventory] = []
    started = time.monotonic()
    async with httpx.AsyncClient(base_url=url, trust_env=False) as shop:
        kiosk = KioskDriver(running, None, clock, QTest.createTouchDevice())
        visitor = Visitor(kiosk, shop)
        await asyncio.sleep(1)
        tasks = len(asyncio.all_tasks())
        before = qobjects(running.shell) + wrapped()
        for number in range(rounds):
            for visit in KINDS:
                await visit(visitor, number)
                kiosk.seen.clear()
            await _rest(running, tasks)
            looks.append(take_inventory(running.shell, (number + 1) * len(KINDS)))
            if number == rounds // 2:
                before = qobjects(running.shell) + wrapped()
    return Soaked(
        looks,
        visitor.wipes_ms,
        (time.monotonic() - started) / (rounds * len(KINDS)),
        qobjects(running.shell) + wrapped() - before,
        sum('"level": "error"' in line for line in kiosk.log().splitlines()),
    )


async def _rest(running: Running, tasks: int) -> None:
    """Until nothing of the last visit is under way any more."""
    await until(lambda: running.shell.root.current_screen is Screen.WELCOME, 5)
    await until(lambda: len(asyncio.all_tasks()) <= tasks, 15)
    await asyncio.sleep(_REST_S)


def figures(soaked: Soaked) -> list[Figure]:
    """What is promised of the second half."""
    half = soaked.looks[len(soaked.looks) // 2 :]
    written = [look.written_kb for look in half]
    return [
        Figure(
            "visits: own memory a visit, over the second half",
            slope([look.visits for look in half], written),
            "KiB",
            1.0,
            f"{min(written) / 1024:.1f} to {max(written) / 1024:.1f} MiB, "
            f"{soaked.looks[0].written_kb / 1024:.1f} after the first {soaked.looks[0].visits}",
        ),
        Figure(
            "visits: pieces of memory of Python's objects a visit, over the second half",
            slope([look.visits for look in half], [look.python_blocks for look in half]),
            "",
            beside=f"{half[-1].python_blocks} at the end",
        ),
        *(
            Figure(
                f"visits: {name}, more than before",
                growth([count(look) for look in half]),
                "",
                0,
                f"{min(map(count, half)):g} to {max(map(count, half)):g}",
            )
            for name, count in _COUNTS
        ),
        Figure(
            "visits: network connections open at rest, most",
            max(look.connections for look in half),
            "",
            _MOST_CONNECTIONS,
            "one of them the visitor's own",
        ),
        Figure("visits: errors in the log", soaked.errors, "", 0),
        Figure(
            "visits: end of a visit to nothing left of it, longest",
            max(soaked.wipes_ms),
            "ms",
            500,
            spread(soaked.wipes_ms),
        ),
    ]


def main() -> None:
    """Run against a sandbox of its own."""
    rounds = max(asked_count(__doc__, 500) // len(KINDS), _FEWEST_ROUNDS)
    clock = Clock()
    with tempfile.TemporaryDirectory() as folder, sandbox() as url:
        file, environ = configure(url, Path(folder), **HASTE)
        soaked = run_kiosk(file, environ, lambda running: measure(running, clock, url, rounds), clock)
    tell(figures(soaked), [_note(soaked, rounds)])


def _note(soaked: Soaked, rounds: int) -> str:
    middle = statistics.median(look.qobjects for look in soaked.looks)
    grown = ", ".join(f"{count} {name}" for name, count in soaked.more.most_common(5))
    return (
        f"{rounds * len(KINDS)} visits, {soaked.visit_s:.2f} s each; {middle:g} QObjects at rest; "
        f"of which there were more at the end than half-way: {grown or 'none'}."
    )


if __name__ == "__main__":
    main()
