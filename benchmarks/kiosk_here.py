"""The product in this process, built as `kiosk run` builds it, with a measurement in place of a visitor."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeVar

# Before the first Qt import: the figures compare runs without a graphics card.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


from PySide6.QtQuick import QQuickWindow

from kiosk.bootstrap import build
from kiosk.config_loading import load_settings
from kiosk.event_log import configure_log
from kiosk.sandbox.guide import configuration_file, environment
from ui.demo.touch import ItemMissing, text_of
from ui.event_loop import KioskEventLoop
from ui.running import Running, StaffWays
from ui.shell import open_application, open_window, wait_for_first_frame

Result = TypeVar("Result")

WINDOW = (1080, 1920)


def configure(url: str, folder: Path, **more: str) -> tuple[Path, dict[str, str]]:
    """A settings file in `folder` for the sandbox at `url`, and the environment that goes with it.

    `more` adds environment variables, such as `KIOSK_CAMERA__SOURCE`.
    """
    file = folder / "kiosk.toml"
    file.write_text(configuration_file(url), encoding="utf-8")
    return file, {
        "KIOSK_CARECLOUD__PASSWORD": environment(url)["KIOSK_CARECLOUD__PASSWORD"],
        "KIOSK_STATE_DIR": str(folder),
        "KIOSK_CAMERA__SOURCE": "none",
        # Else a busy machine would be measured without any.
        "KIOSK_LOOK__MOTION": "on",
        "KIOSK_WINDOW__FULL_SCREEN": "false",
        "KIOSK_WINDOW__SIZE": f"{WINDOW[0]}x{WINDOW[1]}",
        **more,
    }


def run_kiosk(
    file: Path,
    environ: dict[str, str],
    measure: Callable[[Running], Awaitable[Result]],
    clock: Callable[[], float] = time.monotonic,
    *,
    waits_for_store: bool = True,
) -> Result:
    """What `measure` returns, given the running kiosk. Only once in a process.

    `clock` (seconds) decides when a visit has idled too long. A loyalty system that is away never names the
    store.
    """
    settings = load_settings(file, environ)
    configure_log(settings.log.level, settings.log_file)
    app = open_application()
    shell = open_window(app, settings, clock)
    wait_for_first_frame(shell.window)

    async def main() -> Result:
        running = Running(shell, settings, build(settings), StaffWays(lambda: settings, lambda: None))
        running.start()
        try:
            if waits_for_store:
                await until(lambda: shell.root.store_name_shown != "", 20)
            return await measure(running)
        finally:
            await running.close()
            shell.close()

    with asyncio.Runner(loop_factory=lambda: KioskEventLoop(app)) as runner:
        return runner.run(main())


async def until(is_true: Callable[[], bool], within_s: float) -> None:
    """Look every 20 ms until something is true. Raises TimeoutError."""
    async with asyncio.timeout(within_s):
        while not is_true():  # noqa: ASYNC110 - any condition, without an event to wait for
            await asyncio.sleep(0.02)


class FrameWatch:
    """Tells when the first frame in which something was to be seen had been handed to the screen."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._waiting: list[tuple[Callable[[], bool], asyncio.Future[int]]] = []
        window.frameSwapped.connect(self._look)

    async def seen_ns(self, is_shown: Callable[[], bool], within_s: float = 10) -> int:
        """`time.monotonic_ns` of that frame. Raises TimeoutError."""
        seen: asyncio.Future[int] = asyncio.get_running_loop().create_future()
        self._waiting.append((is_shown, seen))
        async with asyncio.timeout(within_s):
            return await seen

    def _look(self) -> None:
        now_ns = time.monotonic_ns()
        for waiting in self._waiting[:]:
            is_shown, seen = waiting
            if seen.done() or is_shown():
                self._waiting.remove(waiting)
                if not seen.done():
                    seen.set_result(now_ns)


def shows_text(window: QQuickWindow, name: str) -> bool:
    """Whether an item with that name can be seen and says something."""
    try:
        return text_of(window, name) != ""
    except ItemMissing:
        return False
