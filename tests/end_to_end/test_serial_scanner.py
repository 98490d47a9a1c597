"""A scanner on a serial port in the running kiosk, pulled out and plugged in again."""

from __future__ import annotations

from pathlib import Path

from kiosk.sandbox.seed import cast
from tests.end_to_end.conftest import StartKiosk
from tests.fakes.pty_scanner import PtyScanner
from ui.viewmodels.root import Screen


async def test_serial_scanner_finds_its_customers_before_and_after_it_was_pulled_out(
    start_kiosk: StartKiosk, tmp_path: Path
) -> None:
    scanner = PtyScanner(tmp_path / "usb-Scanner-if00")
    async with start_kiosk(KIOSK_SERIAL__PORT=str(scanner.path)) as kiosk:
        broken = "The scanner does not work right now. Our staff can help."
        await kiosk.until(lambda: kiosk.text("cameraMessage") == broken, "notice of the scanner")
        assert kiosk.text("statusText").startswith("Without scanner")
        assert kiosk.shows("signUpButton")
        scanner.plug_in()
        await kiosk.until(lambda: kiosk.log().count('"scanner_up"') == 1, "scanner")
        assert kiosk.text("cameraMessage") == "Please use the scanner beside the screen"
        scanner.send(f"]E0{cast.GOOD_CARD}\r\n".encode())
        await kiosk.see_whole_home()
        assert kiosk.text("greetingName") == "J. N."

        scanner.unplug()
        await kiosk.until(lambda: '"lost"' in kiosk.log(), "loss of the scanner")
        assert kiosk.screen is Screen.HOME
        scanner.plug_in()
        await kiosk.until(lambda: kiosk.log().count('"scanner_up"') == 2, "scanner again")
        # The next card takes the place of what is shown.
        scanner.send(f"]C0{cast.GOOD_DIGITAL_CARD}\r\n".encode())
        await kiosk.until(lambda: kiosk.texts("greetingName") == ["E. S."], "next customer")
        assert cast.GOOD_CARD not in kiosk.log()
    scanner.unplug()
