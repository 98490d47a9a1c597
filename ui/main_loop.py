"""The program from the first picture to its end, on one event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.bootstrap import build
from kiosk.config import Settings
from kiosk.service_manager import RESTART
from ui.demo.plan import DemoPlan
from ui.event_loop import KioskEventLoop
from ui.running import Running, StaffWays
from ui.shell import Shell
from ui.upkeep.stop_signals import stop_on_signals
from ui.upkeep.watchdogs import Watchdogs

if TYPE_CHECKING:
    from ui.demo.hearing import Hearing


def run_until_closed(
    shell: Shell,
    settings: Settings,
    reload: Callable[[], Settings],
    demo: DemoPlan | None,
    watchdogs: Watchdogs,
) -> int:
    """Run the event loop until the window closes or the process is asked to end; returns the exit code.

    `reload` reads the settings again, after staff may have changed some; it need not find any secret.
    """
    with asyncio.Runner(loop_factory=lambda: KioskEventLoop(shell.app)) as runner:
        return runner.run(_main(shell, settings, reload, demo, watchdogs))


async def _main(
    shell: Shell,
    settings: Settings,
    reload: Callable[[], Settings],
    demo: DemoPlan | None,
    watchdogs: Watchdogs,
) -> int:
    stop = asyncio.Event()
    exit_code = 0

    def restart() -> None:
        nonlocal exit_code
        exit_code = RESTART
        stop.set()

    stop_on_signals(stop.set)
    shell.window.visibleChanged.connect(lambda is_visible: None if is_visible else stop.set())
    try:
        services = build(settings)
        hearing = None if demo is None else _hearing(demo, settings)
        speech = None if hearing is None else hearing.parts
        running = Running(shell, settings, services, StaffWays(reload, stop.set), speech)
    except BaseException:
        shell.close()
        raise
    running.start()
    running.guard(watchdogs, restart)
    try:
        if demo is None or hearing is None:
            await stop.wait()
            watchdogs.asked_to_end()
        else:
            exit_code = await _play(running, demo, hearing, stop)
    finally:
        watchdogs.stop()
        await running.close()
        shell.close()
    return exit_code


def _hearing(demo: DemoPlan, settings: Settings) -> Hearing:
    # The demo is no part of a shop's installation's start.
    from ui.demo.hearing import hearing_of

    return hearing_of(demo, settings)


async def _play(running: Running, demo: DemoPlan, hearing: Hearing, stop: asyncio.Event) -> int:
    # The demo is no part of a shop's installation's start.
    from ui.demo.script import SCENES
    from ui.demo.stage import DemoStage

    stage = DemoStage(running, demo, hearing)
    try:
        if demo.pictures is not None:
            return await stage.play(demo.pictures, SCENES)
        stage.open_tray()
        await stop.wait()
        return 0
    finally:
        await stage.close()
