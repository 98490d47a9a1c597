"""What a demo without a screen plays of the ends of a visit that nobody asked for."""

from __future__ import annotations

from ui.demo.home_scenes import home_complete
from ui.demo.stage import DemoStage, SceneFailed
from ui.viewmodels.root import Screen
from ui.viewmodels.self_service.idle import IdleLimit

_SETTLED_S = 0.3
_GOOD_CARD, _OTHER_CARD, _UNKNOWN_CARD = "2900000000018", "2900000000032", "2900000004047"
# As in a shop, only sooner.
_SOON = IdleLimit(0.5, 4)


async def silence(stage: DemoStage) -> None:
    """Nobody touches the home any more: a question, an answer, the question again, and the end."""
    stage.scanner_reads(_GOOD_CARD)
    await home_complete(stage)
    idle = stage.shell.root.views.idle
    idle.watch(_SOON)
    await stage.until(lambda: bool(idle.property("isWarning")), "question whether anybody is there")
    await stage.rest(_SETTLED_S)
    stage.picture("idle-warning")
    await stage.tap("stayButton")
    await stage.until(lambda: not idle.property("isWarning"), "home without the question")
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(_SETTLED_S)
    stage.picture("idle-ended")


async def next_card(stage: DemoStage) -> None:
    """Somebody else's card ends the visit at once and opens another."""
    stage.scanner_reads(_GOOD_CARD)
    await home_complete(stage)
    before = stage.read("greetingName")
    stage.scanner_reads(_OTHER_CARD)
    await stage.wait_for(Screen.READING)
    await home_complete(stage)
    if stage.read("greetingName") == before:
        raise SceneFailed("the home is still that of the card before")
    stage.picture("next-card")
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)


async def cancelled(stage: DemoStage) -> None:
    """Somebody thinks better of it in the middle of the form."""
    await stage.tap("signUpButton")
    await stage.wait_for(Screen.ENROLMENT)
    for digit in "2405":
        await stage.tap(f"digit_{digit}")
    await stage.tap("cancelButton")
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(_SETTLED_S)
    stage.picture("cancelled")


async def left_in_view(stage: DemoStage) -> None:
    """A phone that stays before the camera after its visit opens no other one."""
    await stage.hold("phone-good")
    await home_complete(stage)
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(2.5)
    if stage.shell.root.current_screen is not Screen.WELCOME:
        raise SceneFailed("a phone that was left in view counted again")
    stage.picture("phone-left-in-view")
    await stage.put_down()
    await stage.rest(1.5)


async def left_alone(stage: DemoStage) -> None:
    """A screen without anything of anybody goes away by itself."""
    stage.scanner_reads(_UNKNOWN_CARD)
    await stage.wait_for(Screen.NOTICE)
    await stage.rest(4)
    stage.picture("notice-counts-down")
    await stage.wait_for(Screen.WELCOME)
