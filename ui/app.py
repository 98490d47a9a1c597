"""The composition root, first half: a painted welcome screen as soon as possible.

Only what that screen needs is imported here; settings, network, storage and scanners load after the first
paint (`ui.running`), which is what keeps the start short.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile

from ui.demo.plan import DemoPlan
from ui.shell import Shell, open_application, open_window, wait_for_first_frame

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.first_look import FirstLook


class AlreadyRunning(Exception):
    """Another kiosk uses the same state folder."""


def run(look: FirstLook | Settings, load: Callable[[], Settings], demo: DemoPlan | None = None) -> int:
    """Show the kiosk until its window closes; returns the exit code.

    `load` reads the settings once the welcome screen is painted as `look` wants it. Raises `AlreadyRunning`,
    and whatever `load` raises, without a window then.
    """
    with only_one(look.state_dir):
        shell = open_window(open_application(), look)
        wait_for_first_frame(shell.window)
        settings = _settings(shell, load)
        # Imported here on purpose: see the module's first lines.
        from ui.running import run_until_closed

        return run_until_closed(shell, settings, demo)


def run_service(settings: Settings) -> int:
    """Show the staff area until it is left; returns the exit code. Raises `AlreadyRunning`."""
    from ui.service_area import run_until_left

    with only_one(settings.state_dir):
        return run_until_left(open_application(), settings)


@contextmanager
def only_one(state_dir: Path) -> Iterator[None]:
    """Keep every other kiosk out of the state folder meanwhile. Raises `AlreadyRunning`."""
    state_dir.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(state_dir / "kiosk.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(100):
        raise AlreadyRunning(str(state_dir))
    try:
        yield
    finally:
        lock.unlock()


def _settings(shell: Shell, load: Callable[[], Settings]) -> Settings:
    try:
        return load()
    except BaseException:
        shell.close()
        raise
