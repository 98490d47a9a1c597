"""Every screen that the gallery shows: those of the tests, and what else one of them can look like."""

from __future__ import annotations

from collections.abc import Callable

from tests.gallery.plan import Face
from tests.screens import every_screen, test_notice_screen
from tests.screens.every_state import STATES
from tests.screens.kiosk_window import Kiosk
from tests.screens.service import test_service_screens
from tests.screens.service.every_page import PAGE_STATES, PAGES
from tests.screens.service.service_window import ServiceWindow

OUT_OF_SERVICE = "out of service"


def offline(kiosk: Kiosk) -> None:
    test_notice_screen.show(kiosk, test_notice_screen.notices()["offline"], "K2-7F3A")


def with_a_card(bring: Callable[[ServiceWindow], None]) -> Callable[[ServiceWindow], None]:
    """The page with a card before the camera."""

    def bring_with_card(service: ServiceWindow) -> None:
        test_service_screens.see_cameras(service)
        service.see()
        bring(service)

    return bring_with_card


CUSTOMER: dict[str, Callable[[Kiosk], None]] = {
    **every_screen.EVERY,
    **every_screen.OVER,
    "home, half there": every_screen.half_a_home,
    "notice, offline": offline,
}
STAFF = {f"staff, {name}": with_a_card(bring) for name, bring in PAGES.items()}
SCREENS = (
    *((Face.CUSTOMER, name) for name in CUSTOMER),
    *((Face.STAFF, name) for name in STAFF),
    (Face.OUT_OF_SERVICE, OUT_OF_SERVICE),
)
OTHER_STATES = (
    *((Face.CUSTOMER, name) for name in STATES),
    *((Face.STAFF, f"staff, {name}") for name in PAGE_STATES),
)
"""What else these screens can look like."""

BRING_CUSTOMER = CUSTOMER | STATES
BRING_STAFF = STAFF | {f"staff, {name}": with_a_card(bring) for name, bring in PAGE_STATES.items()}
