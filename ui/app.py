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

from kiosk.service_manager import ServiceManager
from kiosk.storage.private_file import make_private_folder
from kiosk.storage.run_history import FILE_NAME as RUNS
from kiosk.storage.run_history import CrashLimits, RunHistory
from ui.demo.plan import DemoPlan
from ui.shell import Shell, open_application, open_window, wait_for_first_frame
from ui.upkeep.early_stop import note_stop_signals

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.first_look import FirstLook


_FOLDER_PAUSE_S = 60.0


class AlreadyRunning(Exception):
    """Another kiosk uses the same state folder."""


class StateFolderUnusable(Exception):
    """Nothing can be kept in the state folder; the message says where and why, for whoever looks after it."""


def run(
    look: FirstLook | Settings,
    load: Callable[[], Settings],
    reload: Callable[[], Settings],
    demo: DemoPlan | None = None,
    manager: ServiceManager | None = None,
) -> int:
    """Show the kiosk until its window closes; returns the exit code, RESTART where it is to be started again.

    `load` reads the settings once the welcome screen is painted as `look` wants it; `reload` reads them again
    after staff may have changed some, and may come without secrets. Raises `AlreadyRunning`,
    `StateFolderUnusable`, and whatever `load` raises, without a window then. After too many crashes it is the
    out-of-service page that is shown, for a while.
    """
    manager = manager or ServiceManager(None)
    with only_one(look.state_dir):
        if demo is not None:
            return _serve(look, load, reload, demo, manager, None)
        recovery = look.recovery
        # Before the start counts: a stop in the seconds before the event loop runs is no crash.
        note_stop_signals()
        history = RunHistory(look.state_dir / RUNS)
        pause_s = history.begin(
            CrashLimits(recovery.crashes, recovery.within_min * 60, recovery.pause_min * 60)
        )
        with _counted(history):
            if pause_s is None:
                return _serve(look, load, reload, None, manager, history)
            from ui.out_of_service import stay_out
            from ui.upkeep.watchdogs import Watchdogs

            return stay_out(look, load, pause_s, Watchdogs(manager))


def _serve(
    look: FirstLook | Settings,
    load: Callable[[], Settings],
    reload: Callable[[], Settings],
    demo: DemoPlan | None,
    manager: ServiceManager,
    history: RunHistory | None,
) -> int:
    shell = open_window(open_application(), look, is_whole=False)
    wait_for_first_frame(shell.window)
    settings = _prepared(shell, load)
    # Imported here on purpose: see the module's first lines.
    from ui.main_loop import run_until_closed
    from ui.upkeep.watchdogs import Watchdogs

    return run_until_closed(shell, settings, reload, demo, Watchdogs(manager, history))


@contextmanager
def _counted(history: RunHistory) -> Iterator[None]:
    """What is raised counts as a crash, unless somebody has to put the settings right or pressed Ctrl+C."""
    try:
        yield
    except BaseException as error:
        # By name: the settings must not be imported before the first picture.
        if isinstance(error, KeyboardInterrupt) or type(error).__name__ == "ConfigError":
            history.end()
        raise
    history.end()


def show_out_of_order(look: FirstLook, manager: ServiceManager) -> int:
    """The out-of-service page for a minute, then RESTART: somebody may have put it right."""
    from ui.out_of_service import stay_out
    from ui.upkeep.watchdogs import Watchdogs

    return stay_out(look, None, _FOLDER_PAUSE_S, Watchdogs(manager))


def run_service(settings: Settings) -> int:
    """Show the staff area until it is left; returns the exit code. Raises as `run` does."""
    from ui.staff.service_window import run_until_left

    with only_one(settings.state_dir):
        return run_until_left(open_application(), settings)


@contextmanager
def only_one(state_dir: Path) -> Iterator[None]:
    """Keep every other kiosk out of the state folder meanwhile.

    Raises `AlreadyRunning` and `StateFolderUnusable`.
    """
    try:
        make_private_folder(state_dir)
    except OSError as error:
        raise StateFolderUnusable(f"{state_dir} cannot be made: {error.strerror}") from None
    lock = QLockFile(str(state_dir / "kiosk.lock"))
    lock.setStaleLockTime(0)
    if not lock.tryLock(100):
        if lock.error() is QLockFile.LockError.LockFailedError:
            raise AlreadyRunning(str(state_dir))
        raise StateFolderUnusable(f"{state_dir} cannot be written to by this user")
    try:
        yield
    finally:
        lock.unlock()


def _prepared(shell: Shell, load: Callable[[], Settings]) -> Settings:
    """What the first picture did not wait for: the settings, and before them the other screens."""
    try:
        shell.complete()
        return load()
    except BaseException:
        shell.close()
        raise
