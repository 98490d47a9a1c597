"""Every text of the staff area fits its place, in every language, shape and size of letters."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.languages.built_in import LANGUAGE_NAMES
from kiosk.services.waiting_sign_ups import QueueOverview
from tests.screens.fitting import misfits
from tests.screens.service import test_service_screens, test_sign_ups_screen
from tests.screens.service.conftest import ServiceWindow
from tests.screens.service.test_sign_ups_screen import DAMAGED, FULL, NOW, OVERDUE, ROWS
from ui.viewmodels.service.page import Page
from ui.viewmodels.service.scanner_setup_state import SetupState, Step

# The name that the system gives to a camera may be of any length.
MAY_BE_CUT = frozenset({"cameraDetail"})
SHAPES = ((1080, 1920), (1280, 800), (800, 1280))


def menu(service: ServiceWindow) -> None:
    test_sign_ups_screen.show(service, FULL, Page.MENU)


def tester(service: ServiceWindow) -> None:
    service.root.show_page(Page.TESTER)
    test_service_screens.scan(service, "2900000000018")


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


PAGES = {
    "menu": menu,
    "tester": tester,
    "camera": camera,
    **{f"set-up, {step.value}": set_up(step) for step in Step},
    "sign-ups": sign_ups,
}


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_every_text_of_the_staff_area_fits(service: ServiceWindow, language: str) -> None:
    service.speak(language)
    wrong = {}
    for name, bring in PAGES.items():
        bring(service)
        for size, is_large in itertools.product(SHAPES, (False, True)):
            service.window.resize(*size)
            if service.root.property("isLargeText") != is_large:
                service.root.toggleLargeText()
            for wait_ms in (10, 60, 200):
                service.settle(wait_ms)
                found = misfits(service.window, MAY_BE_CUT)
                if not found:
                    break
            if found:
                wrong[f"{name}, {size}{', large' if is_large else ''}"] = found
    assert wrong == {}
