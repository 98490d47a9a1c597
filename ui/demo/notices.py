"""How scenes end that lead to a notice."""

from __future__ import annotations

from ui.demo.stage import DemoStage
from ui.viewmodels.root import Screen

_SETTLED_S = 0.3


async def end_on_notice(stage: DemoStage, picture: str, button: str = "primaryButton") -> None:
    """Wait for the notice, take it as `picture`, and go back to the welcome by its `button`."""
    await stage.wait_for(Screen.NOTICE)
    await stage.rest(_SETTLED_S)
    stage.read("noticeTitle")
    stage.picture(picture)
    await stage.tap(button)
    await stage.wait_for(Screen.WELCOME)
