"""What a demo without a screen plays of cards for new customers."""

from __future__ import annotations

from ui.demo.stage import DemoStage
from ui.viewmodels.root import Screen

_SETTLED_S = 0.3
_TAKEN_CARD = "good"
_FREE_CARD = "free"


async def new_card(stage: DemoStage) -> None:
    """The end of a sign-up: the ways to a card, one that has a holder, and a card for the phone."""
    await stage.wait_for(Screen.NEW_CARD)
    await stage.rest(_SETTLED_S)
    stage.read("newCardHeading")
    stage.picture("new-card")
    step = stage.shell.root.views.new_card
    await stage.hold(_TAKEN_CARD)
    await stage.until(lambda: step.state_now.is_taken, "refusal of a card that has a holder")
    await stage.put_down()
    await stage.rest(_SETTLED_S)
    stage.picture("new-card-taken")
    await stage.tap("takeDigitalButton")
    await stage.until(lambda: step.state_now.issued is not None, "card for the phone")
    await stage.rest(_SETTLED_S)
    stage.picture("new-card-phone")
    await stage.tap("cardDoneButton")
    await stage.wait_for(Screen.WELCOME)


async def next_number(stage: DemoStage) -> None:
    """The end of a sign-up: the next free number, with its code."""
    await stage.wait_for(Screen.NEW_CARD)
    await stage.tap("takeNumberButton")
    step = stage.shell.root.views.new_card
    await stage.until(lambda: step.state_now.issued is not None, "card number")
    await stage.rest(_SETTLED_S)
    stage.picture("new-card-number")
    await stage.tap("cardDoneButton")
    await stage.wait_for(Screen.WELCOME)


async def free_card(stage: DemoStage) -> None:
    """A card that belongs to nobody leads to a sign-up."""
    await stage.hold(_FREE_CARD)
    await stage.wait_for(Screen.NOTICE)
    await stage.rest(_SETTLED_S)
    stage.read("noticeTitle")
    stage.picture("free-card")
    await stage.put_down()
    await stage.tap("secondaryButton")
    await stage.wait_for(Screen.WELCOME)
    # A card still in view must leave it before it counts again.
    await stage.rest(1.5)
