"""Visits of somebody who sees nothing, with the keys of a keypad; what they hear is written down."""

from __future__ import annotations

from PySide6.QtCore import Qt

from ui.demo.home_scenes import home_complete
from ui.demo.stage import DemoStage, SceneFailed
from ui.viewmodels.root import Screen

# Longer than a page has to stand still until it is read.
_READ_S = 1.2
# A second stroke so soon is none.
_STROKE_S = 0.6
_MOST_STEPS = 40
_ENGLISH_PHONE = "phone-good-digital"


async def read_aloud(stage: DemoStage) -> None:
    """A card for all to hear, and points for a reward in the headset."""
    stage.note("turns on reading aloud in the panel of the round button")
    await stage.tap("accessibilityButton")
    await stage.tap("speechSwitch")
    await stage.rest(_READ_S)
    stage.picture("read-aloud-panel")
    await stage.tap("closeAccessibilityButton")
    await stage.rest(_READ_S)
    await _card_for_all(stage)
    await _points_in_the_headset(stage)


async def _card_for_all(stage: DemoStage) -> None:
    stage.note("holds up a card")
    await stage.hold("good")
    await home_complete(stage)
    await stage.rest(_READ_S)
    await stage.put_down()
    await _choose(stage, "doneButton")
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(_READ_S)


async def _points_in_the_headset(stage: DemoStage) -> None:
    stage.note("plugs in the headset")
    stage.plug(is_in=True)
    await stage.rest(2 * _READ_S)
    stage.note("holds up the phone")
    await stage.hold(_ENGLISH_PHONE)
    await home_complete(stage)
    await stage.rest(_READ_S)
    await stage.put_down()
    await _choose(stage, "rewardButton")
    stage.picture("read-aloud-reward")
    await _choose(stage, "homeSheetPrimary")
    await _choose(stage, "homeSheetPrimary")
    sheet = stage.shell.root.views.home.sheet_view
    await stage.until(lambda: sheet.state_now.voucher is not None, "new voucher")
    await stage.rest(_READ_S)
    stage.picture("read-aloud-voucher")
    stage.note("F1, twice")
    stage.press(Qt.Key.Key_F1)
    stage.press(Qt.Key.Key_F1)
    await _choose(stage, "doneButton")
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(_READ_S)
    stage.note("pulls out the headset")
    stage.plug(is_in=False)
    await stage.rest(_READ_S)


async def _choose(stage: DemoStage, name: str) -> None:
    """Tab until that control has the focus, hearing each on the way, and press it. Raises `SceneFailed`."""
    for _ in range(_MOST_STEPS):
        if stage.focused == name:
            break
        before = stage.heard
        stage.press(Qt.Key.Key_Tab)
        await stage.until(lambda: stage.heard > before, "word after Tab")  # noqa: B023
    else:
        raise SceneFailed(f"no Tab leads to {name}")
    await stage.rest(_STROKE_S)
    stage.note("Enter")
    stage.press(Qt.Key.Key_Return)
    await stage.rest(_READ_S)
