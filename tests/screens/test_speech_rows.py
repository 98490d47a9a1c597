"""Being read to is switched on in the panel of every screen, and there it is made louder and said again."""

from __future__ import annotations

import pytest

from kiosk.domain.utterance import LOUDEST
from tests.screens.conftest import Kiosk
from tests.screens.visible import box

LESS_THAN_A_LINE_PX = 16
ROWS = ("speechSwitch", "softerButton", "louderButton", "repeatButton")


def open_panel(kiosk: Kiosk) -> None:
    kiosk.root.views.speech.use(3, is_offered=True)
    kiosk.root.views.accessibility.open()
    kiosk.settle()


def test_switch_louder_softer_and_repeat(kiosk: Kiosk) -> None:
    speech = kiosk.root.views.speech
    asked: list[None] = []
    speech.repeatAsked.connect(lambda: asked.append(None))
    kiosk.root.views.accessibility.open()
    kiosk.settle()
    assert not kiosk.shows("speechSwitch")

    open_panel(kiosk)
    assert not kiosk.shows("repeatButton")
    kiosk.tap("speechSwitch")
    assert speech.state_now.is_on
    kiosk.tap("repeatButton")
    assert len(asked) == 1
    for _ in range(LOUDEST):
        kiosk.tap("louderButton")
    assert speech.state_now.volume == LOUDEST
    # Or it would lose the focus of whoever goes on pressing it.
    assert kiosk.find("louderButton").isEnabled()
    for _ in range(LOUDEST):
        kiosk.tap("softerButton")
    assert speech.state_now.volume == 1

    kiosk.root.forget_choices()
    assert (speech.state_now.is_on, speech.state_now.volume) == (False, 3)


@pytest.mark.parametrize("size", [(1080, 1920), (1920, 1080), (800, 1280), (1280, 800)])
@pytest.mark.parametrize("language", ["en", "cs", "de"])
def test_rows_fit_in_any_size(kiosk: Kiosk, size: tuple[int, int], language: str) -> None:
    kiosk.resize(*size)
    kiosk.speak(language)
    for is_large in (False, True):
        if kiosk.root.views.accessibility.property("isLargeText") != is_large:
            kiosk.root.views.accessibility.toggleLargeText()
        open_panel(kiosk)
        kiosk.root.views.speech.toggle()
        # A busy machine takes its time to lay them out anew.
        for wait_ms in (30, 100, 300):
            kiosk.settle(wait_ms)
            rows = [box(kiosk.find(name)) for name in ROWS]
            overlap = any(a.intersects(b) for a in rows for b in rows if a is not b)
            if not overlap:
                break
        assert not overlap
        assert all(row.left() >= 0 and row.right() <= size[0] for row in rows)
        page = kiosk.find("speechSwitch").parentItem()
        while not page.inherits("QQuickFlickable"):
            page = page.parentItem()
        is_whole = page.property("contentHeight") <= page.height() + LESS_THAN_A_LINE_PX
        # All at once, or a mark beside it that there is more.
        assert is_whole or kiosk.shows("scrollHint")
        assert is_whole or size[0] < size[1]
        kiosk.root.views.speech.forget()
