"""The staff area as `kiosk run --service` starts it, with the real scan worker and a network camera."""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
import uvicorn
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickWindow
from starlette.applications import Starlette

from kiosk.bootstrap import waiting_sign_ups
from kiosk.config_loading import load_settings
from kiosk.sandbox.virtual_camera import HeldItem, VirtualCamera, camera_routes
from kiosk.scanning.calibration import CALIBRATION_TEXT
from tests.screens.visible import every
from ui.flows.sign_up_desk import SignUpDesk
from ui.shell import QML_FOLDER, RESOURCES, destroy, load_window, open_application
from ui.staff.service_area import AreaWays, ServiceArea
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.root import ServiceViewModel

CARD = HeldItem("card", "A card", "card", "EAN13", text="2900000000018")
CALIBRATION = HeldItem("calibration", "Calibration code", "phone", "QRCode", text=CALIBRATION_TEXT)


@pytest.fixture(scope="module")
def camera_url() -> Iterator[str]:
    """A virtual camera that can hold up the calibration code."""
    camera = VirtualCamera([CARD, CALIBRATION])

    @contextlib.asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with camera:
            await camera.ready()
            yield

    app = Starlette(routes=camera_routes(camera), lifespan=lifespan)
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, loop="asyncio"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        camera.close()
        server.should_exit = True
        thread.join()


@dataclass
class Staff:
    """Somebody in front of the running staff area."""

    root: ServiceViewModel
    window: QQuickWindow
    camera_url: str
    left: asyncio.Event

    async def until(self, is_true: Callable[[], object], what: str, within_s: float = 20) -> None:
        deadline = time.monotonic() + within_s
        while not is_true():
            assert time.monotonic() < deadline, f"no {what} within {within_s:g} s"
            await asyncio.sleep(0.02)

    async def press(self, name: str) -> None:
        def is_ready() -> bool:
            return any(item.isEnabled() for item in every(self.window, name))

        await self.until(is_ready, f"button {name}")
        QMetaObject.invokeMethod(every(self.window, name)[0], "click")
        await asyncio.sleep(0)

    def text(self, name: str) -> str:
        found = every(self.window, name)
        return str(found[0].property("text")) if found else ""

    async def hold(self, item: str, distance: float = 1.0) -> None:
        await self._post("hold", {"item": item, "distance": distance})

    async def put_down(self) -> None:
        await self._post("put-down", None)

    async def _post(self, action: str, body: object) -> None:
        async with httpx.AsyncClient(trust_env=False, timeout=20) as client:
            (await client.post(f"{self.camera_url}/camera/{action}", json=body)).raise_for_status()


@contextlib.asynccontextmanager
async def staff_area(camera_url: str, state_dir: Path) -> AsyncIterator[Staff]:
    settings = load_settings(None, environment(camera_url, state_dir))
    open_application()
    translations = TranslationSwitch(RESOURCES / "translations")
    translations.install("en")
    root, left = ServiceViewModel(), asyncio.Event()
    engine, window = load_window(QML_FOLDER / "Service.qml", root, settings)
    errors: list[BaseException] = []
    desk = SignUpDesk(waiting_sign_ups(settings))
    area = ServiceArea(window, root, settings, errors.append, AreaWays(left.set, desk))
    area.start()
    try:
        yield Staff(root, window, camera_url, left)
    finally:
        await area.close()
        window.close()
        destroy(engine, root)
    assert errors == []


def environment(camera_url: str, state_dir: Path) -> dict[str, str]:
    return {
        "KIOSK_STATE_DIR": str(state_dir),
        "KIOSK_CAMERA__SOURCE": f"{camera_url}/camera.mjpg",
        "KIOSK_WINDOW__FULL_SCREEN": "false",
        "KIOSK_WINDOW__SIZE": "540x960",
    }


async def test_the_wizard_measures_the_camera_and_its_settings_are_in_force_afterwards(
    camera_url: str, tmp_path: Path
) -> None:
    async with staff_area(camera_url, tmp_path) as staff:
        await staff.until(lambda: every(staff.window, "cameraFrame"), "camera picture")
        await staff.press("openSetup")
        assert staff.root.current_page is Page.SETUP
        await staff.hold("calibration")
        await staff.until(lambda: staff.text("question") == "The camera reads it", "trial")
        await asyncio.sleep(1.5)
        await staff.hold("calibration", distance=1.6)
        await asyncio.sleep(1.5)
        await staff.put_down()
        await staff.until(lambda: every(staff.window, "saveButton"), "result")
        assert "camera" in staff.text("question")
        await staff.press("saveButton")
        assert "Saved" in staff.text("noteText")

        shown = await asyncio.to_thread(configuration, environment(camera_url, tmp_path))
        wizard_file = tmp_path / "wizard.toml"
        assert f'camera.source = "{camera_url}/camera.mjpg"  # {wizard_file}' in shown
        assert f"camera.rotation = 0  # {wizard_file}" in shown


def configuration(variables: dict[str, str]) -> str:
    """What `kiosk config` says of an installation whose camera is named by the wizard alone."""
    del variables["KIOSK_CAMERA__SOURCE"]
    command = [sys.executable, "-m", "kiosk", "config"]
    where = {"PATH": os.environ["PATH"], **variables}
    return subprocess.run(command, env=where, capture_output=True, text=True, check=True).stdout


async def test_a_card_held_up_is_explained_and_staff_can_leave(camera_url: str, tmp_path: Path) -> None:
    async with staff_area(camera_url, tmp_path) as staff:
        await staff.hold("card")
        await staff.until(lambda: staff.text("scanText") == CARD.text, "explained scan")
        assert staff.text("scanMeaning") == "Card number, by the rule card\u2011ean13"
        assert "EAN13 · Camera" in staff.text("scanSource")
        await staff.put_down()
        await staff.press("leaveButton")
        assert staff.left.is_set()
    assert not (tmp_path / "wizard.toml").exists()
