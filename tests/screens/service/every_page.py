"""Brings up every page of the staff area with something on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from kiosk.scanning.camera.camera_events import CameraFault
from kiosk.scanning.camera.camera_trial import TrialResult
from kiosk.services.waiting_sign_ups import QueueOverview
from tests.screens.service import test_service_screens, test_sign_ups_screen
from tests.screens.service.service_window import ServiceWindow
from tests.screens.service.test_sign_ups_screen import DAMAGED, FULL, NOW, OVERDUE, ROWS, SECOND
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.scanner_setup_state import SetupState, Step
from ui.viewmodels.service.scanner_words import ScannerKind
from ui.viewmodels.service.sign_ups_shown import SignUpsState


def menu(service: ServiceWindow) -> None:
    test_sign_ups_screen.show(service, FULL, Page.MENU)


def tester(service: ServiceWindow) -> None:
    service.root.views.tester.wipe()
    service.root.show_page(Page.TESTER)
    for text in ("2900000000025", "TABLE-12", "2900000000018"):
        test_service_screens.scan(service, text)


def camera(service: ServiceWindow) -> None:
    service.root.show_page(Page.CAMERA)
    test_service_screens.see_cameras(service)


def set_up(step: Step) -> Callable[[ServiceWindow], None]:
    def bring(service: ServiceWindow) -> None:
        result = test_service_screens.RESULT
        service.root.views.setup.apply(result if step is Step.RESULT else SetupState(step))
        service.root.show_page(Page.SETUP)

    return bring


def sign_ups(service: ServiceWindow) -> None:
    overview = QueueOverview(ROWS + OVERDUE, DAMAGED, NOW - timedelta(days=3))
    test_sign_ups_screen.show(service, replace(FULL, overview=overview))


PAGES: dict[str, Callable[[ServiceWindow], None]] = {
    "menu": menu,
    "tester": tester,
    "camera": camera,
    **{f"set-up, {step.value}": set_up(step) for step in Step},
    "sign-ups": sign_ups,
}


def refused_code(service: ServiceWindow) -> None:
    service.root.views.tester.wipe()
    service.root.show_page(Page.TESTER)
    test_service_screens.scan(service, "https://id.example/" + "a" * 300, "QRCode")


def camera_gone(service: ServiceWindow) -> None:
    camera(service)
    service.root.views.camera.update(up=None, fault=CameraFault.LOST)


def judged(state: SetupState) -> Callable[[ServiceWindow], None]:
    def bring(service: ServiceWindow) -> None:
        service.root.views.setup.apply(state)
        service.root.show_page(Page.SETUP)

    return bring


def asked_back(service: ServiceWindow) -> None:
    test_sign_ups_screen.show(service, replace(FULL, asked=SECOND))
    # The second half of a double tap is waited for.
    service.until(lambda: service.find("confirmButton").isEnabled())


POOR_CAMERA = SetupState(Step.RESULT, ScannerKind.CAMERA, trial=TrialResult(30, 6.0, 5.5, 640))
SLOW_SCANNER = SetupState(
    Step.RESULT, ScannerKind.KEYBOARD, replace(test_service_screens.PROFILE, key_gap_s=0.3)
)
PAGE_STATES: dict[str, Callable[[ServiceWindow], None]] = {
    "sign-ups, asked back": asked_back,
    "sign-ups, none": lambda service: test_sign_ups_screen.show(service, SignUpsState(QueueOverview())),
    "tester, refused": refused_code,
    "camera, gone": camera_gone,
    "set-up, poor camera": judged(POOR_CAMERA),
    "set-up, slow scanner": judged(SLOW_SCANNER),
}
"""What else the pages can look like."""
