"""Every text of the staff area fits its place, in every language, shape and size of letters."""

from __future__ import annotations

import pytest

from kiosk.languages.built_in import LANGUAGE_NAMES
from tests.screens.fitting import misfits, poses
from tests.screens.service.every_page import PAGE_STATES, PAGES
from tests.screens.service.service_window import ServiceWindow

# The name that the system gives to a camera may be of any length.
MAY_BE_CUT = frozenset({"cameraDetail"})
SHAPES = ((1080, 1920), (1280, 800), (800, 1280))


@pytest.mark.parametrize("language", LANGUAGE_NAMES)
def test_every_text_of_the_staff_area_fits(service: ServiceWindow, language: str) -> None:
    service.speak(language)
    pages = PAGES | PAGE_STATES
    wrong, shown = {}, ""
    for name, size, is_large in poses(pages, SHAPES):
        if name != shown:
            pages[name](service)
            shown = name
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
