"""The staff area on a real display with a Czech keyboard, set up by a scanner that types as on a US one.

Run in a process of its own with the state folder as argument; prints what was found as one JSON object.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMetaObject

from kiosk.bootstrap import waiting_sign_ups
from kiosk.config_loading import load_settings
from kiosk.scanning.calibration import CALIBRATION_TEXT
from tests.end_to_end.keyboard_visit import ENTER, SCANNER_MS, on_us_keyboard, press, set_layout
from tests.screens.visible import every
from ui.event_loop import KioskEventLoop
from ui.flows.sign_up_desk import SignUpDesk
from ui.shell import QML_FOLDER, RESOURCES, destroy, load_window, open_application
from ui.staff.service_area import AreaWays, ServiceArea
from ui.viewmodels.language_choice import TranslationSwitch
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.root import ServiceViewModel
from ui.viewmodels.service.scanner_setup_state import Step


async def main(state_dir: Path) -> None:
    settings = load_settings(
        None,
        {
            "KIOSK_STATE_DIR": str(state_dir),
            "KIOSK_CAMERA__SOURCE": "none",
            "KIOSK_WINDOW__FULL_SCREEN": "false",
            "KIOSK_WINDOW__SIZE": "540x960",
        },
    )
    translations = TranslationSwitch(RESOURCES / "translations")
    translations.install("en")
    root = ServiceViewModel()
    engine, window = load_window(QML_FOLDER / "Service.qml", root, settings)
    errors: list[BaseException] = []
    desk = SignUpDesk(waiting_sign_ups(settings))
    area = ServiceArea(window, root, settings, errors.append, AreaWays(lambda: None, desk))
    area.start()
    window.requestActivate()
    async with asyncio.timeout(60):
        await _until(window.isActive)
        await set_layout("cz")
        found = {"tester": await _try_out(root), "wizard": await _set_up(area, root)}
        QMetaObject.invokeMethod(every(window, "saveButton")[0], "click")
        await asyncio.sleep(0.1)
    sys.stdout.write(json.dumps(found) + "\n")
    await area.close()
    window.close()
    destroy(engine, root)
    assert errors == []


async def _until(is_true: Callable[[], bool]) -> None:
    while not is_true():  # noqa: ASYNC110 - a window has no event to wait for
        await asyncio.sleep(0.05)


async def _try_out(root: ServiceViewModel) -> list[Any]:
    await press(SCANNER_MS, *on_us_keyboard("2900000000018"), (ENTER, False))
    await _until(lambda: root.current_page is Page.TESTER)
    tester = root.views.tester
    return [tester.property("text"), tester.property("meaning")]


async def _set_up(area: ServiceArea, root: ServiceViewModel) -> list[Any]:
    area.flow.open(Page.SETUP)
    await press(SCANNER_MS, *on_us_keyboard(f"*]C0{CALIBRATION_TEXT}"), (ENTER, False))
    await _until(lambda: root.views.setup.state_now.step is Step.RESULT)
    profile = root.views.setup.state_now.profile
    assert profile is not None
    return [profile.prefix, profile.aim_id, profile.end.value, profile.layout, profile.computer]


if __name__ == "__main__":
    application = open_application()
    with asyncio.Runner(loop_factory=lambda: KioskEventLoop(application)) as runner:
        runner.run(main(Path(sys.argv[1])))
