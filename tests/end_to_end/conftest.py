"""The whole kiosk as it runs in a shop, on a sandbox on this machine: nothing in between is replaced."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import httpx
import pytest
import structlog
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.bootstrap import Services, build
from kiosk.config import Settings
from kiosk.config_loading import load_settings
from kiosk.event_fields import MASKED
from kiosk.event_log import configure_log
from kiosk.sandbox.guide import configuration_file, environment
from kiosk.sandbox.options import SandboxOptions
from kiosk.sandbox.server import RunningSandbox
from kiosk.services.enrol import Patience
from tests.end_to_end.kiosk_driver import Clock, KioskDriver
from ui.running import Running, StaffWays
from ui.shell import open_application, open_window
from ui.speech.parts import SpeechParts

StartKiosk = Callable[..., AbstractAsyncContextManager[KioskDriver]]


@pytest.fixture(scope="session")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture(scope="session")
def _shared_sandbox() -> Iterator[RunningSandbox]:
    with RunningSandbox(SandboxOptions(customer_count=30), has_camera=True) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def _camera_hand(_shared_sandbox: RunningSandbox) -> Iterator[httpx.Client]:
    # To make a client takes longer than what is asked of it.
    with httpx.Client(base_url=_shared_sandbox.url, trust_env=False) as client:
        yield client


@pytest.fixture
def sandbox(_shared_sandbox: RunningSandbox, _camera_hand: httpx.Client) -> RunningSandbox:
    """A sandbox as freshly seeded, with a camera that nobody holds anything up to."""
    _shared_sandbox.control.reset()
    for action, body in (("faults", {"fault": "none"}), ("put-down", None)):
        _camera_hand.post(f"/camera/{action}", json=body).raise_for_status()
    return _shared_sandbox


@pytest.fixture
def _restored_logging() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, raises = root.handlers[:], root.level, logging.raiseExceptions
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    logging.captureWarnings(capture=False)
    logging.raiseExceptions = raises
    structlog.reset_defaults()


@pytest.fixture
def start_kiosk(
    qapp: QGuiApplication,
    sandbox: RunningSandbox,
    finger: QPointingDevice,
    tmp_path: Path,
    _restored_logging: None,
) -> StartKiosk:
    """Starts the program for the length of an `async with`, with settings as in the environment.

    `site` is added to its settings file, whose last part are the code rules. Without more it has no camera
    ("sandbox": the virtual one): codes are handed in as a scanner beside the screen would. It ends with
    proof that nothing went wrong unseen: no error that only the last resort caught. Not a fixture that yields
    the kiosk, since between a fixture and its test Qt's events are processed outside of any event loop.
    """

    @asynccontextmanager
    async def start(
        patience: Patience | None = None,
        site: str = "",
        speech: SpeechParts | None = None,
        **environ: str,
    ) -> AsyncIterator[KioskDriver]:
        settings = _settings(sandbox, tmp_path, environ, site)
        configure_log(settings.log.level, settings.log_file, is_quiet=True)
        clock = Clock()
        shell = open_window(open_application(), settings, clock)
        stopped = asyncio.Event()
        running = Running(
            shell,
            settings,
            _services(settings, patience),
            StaffWays(lambda: _settings(sandbox, tmp_path, environ, site), stopped.set),
            speech,
        )
        running.start()
        driver = KioskDriver(running, sandbox, clock, finger, stopped)
        try:
            await driver.until(lambda: shell.root.store_name_shown, "store name")
            await driver.until(shell.window.isExposed, "window")
            yield driver
        finally:
            await running.close()
            shell.translations.install("en")
            gone: list[str] = []
            shell.engine.destroyed.connect(lambda: gone.append("engine"))
            shell.root.destroyed.connect(lambda: gone.append("view models"))
            shell.close()
        assert gone == ["engine", "view models"]
        assert "unhandled_error" not in driver.log()
        assert "event_loop_error" not in driver.log()
        # By these words staff find out what happened; one that the log does not know says nothing.
        assert MASKED not in driver.log()

    return start


def _settings(sandbox: RunningSandbox, folder: Path, environ: dict[str, str], site: str) -> Settings:
    file = folder / "kiosk.toml"
    file.write_text(configuration_file(sandbox.url) + site, encoding="utf-8")
    if environ.get("KIOSK_CAMERA__SOURCE") == "sandbox":
        environ = {**environ, "KIOSK_CAMERA__SOURCE": f"{sandbox.url}/camera.mjpg"}
    return load_settings(
        file,
        {
            "KIOSK_CARECLOUD__PASSWORD": environment(sandbox.url)["KIOSK_CARECLOUD__PASSWORD"],
            "KIOSK_STATE_DIR": str(folder / "state"),
            "KIOSK_CAMERA__SOURCE": "none",
            "KIOSK_CAMERA__MIRROR": "false",
            "KIOSK_WINDOW__FULL_SCREEN": "false",
            "KIOSK_WINDOW__SIZE": "540x960",
            **environ,
        },
    )


def _services(settings: Settings, patience: Patience | None) -> Services:
    return build(settings, patience=patience)
