"""A shop that wants no camera, or no scanners, has none, whatever is plugged in."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.threats.system_keys import NONE, press_at_once, typed
from ui.viewmodels.root import Screen


async def test_camera_that_is_no_way_in_is_not_opened(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_CAMERA__SOURCE="sandbox", KIOSK_WAYS_IN="scanner,card_number") as kiosk:
        assert kiosk.shell.root.views.welcome.property("cameraState") == "off"
        assert "Please use the scanner beside the screen" in kiosk.visible_texts()
        await kiosk.camera("hold", item="good")
        await asyncio.sleep(1.0)
        assert kiosk.screen is Screen.WELCOME
        assert kiosk.shell.root.views.preview.frame().isNull()


async def test_scanner_that_is_no_way_in_types_into_nothing(start_kiosk: StartKiosk) -> None:
    async with start_kiosk(KIOSK_WAYS_IN="email", KIOSK_LANGUAGES="en") as kiosk:
        words = kiosk.visible_texts()
        assert {"Welcome", "Please touch the button that suits you"} <= set(words)
        assert not any("scanner" in each or "card or phone" in each for each in words)
        assert not kiosk.shows("languagePicker"), "a list of one language"
        await kiosk.tap("waysInButton")
        await kiosk.until(lambda: kiosk.shows("wayEmailField"), "question for the e-mail")
        keys = [*typed(cast.GOOD_CARD), (Qt.Key.Key_Return, NONE)]
        await press_at_once(kiosk.shell.window, keys)
        await asyncio.sleep(0.3)
        assert kiosk.screen is Screen.WAYS_IN
        assert kiosk.shell.root.views.ways_in.state_now.email == ""
        assert kiosk.requests("GET", "/cards") == []
