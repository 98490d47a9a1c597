"""The scene that shows every theme."""

from __future__ import annotations

from dataclasses import replace

from kiosk.first_look import THEMES
from ui.demo.stage import DemoStage
from ui.look.appearance import appearance_of
from ui.viewmodels.root import Screen

_SETTLED_S = 0.4


async def looks(stage: DemoStage) -> None:
    """The welcome screen, a card's home and the form, in the themes that the other scenes do not show."""
    appearance = appearance_of(stage.shell.engine)
    usual = appearance.shown
    # A card still in view must leave it before it counts again.
    await stage.rest(1.5)
    for theme in THEMES:
        if theme == usual.theme:
            continue
        appearance.show(replace(usual, theme=theme, camera_place="top"))
        await stage.wait_for(Screen.WELCOME)
        await stage.rest(_SETTLED_S)
        stage.picture(f"welcome-{theme}")
        await stage.hold("good")
        await stage.wait_for(Screen.HOME)
        await stage.until(stage.shell.root.views.home.is_settled, "complete home")
        await stage.rest(_SETTLED_S)
        stage.picture(f"home-{theme}")
        await stage.put_down()
        await stage.tap("doneButton")
        await stage.wait_for(Screen.WELCOME)
        await stage.rest(1.5)
        await stage.tap("signUpButton")
        await stage.wait_for(Screen.ENROLMENT)
        await stage.rest(_SETTLED_S)
        stage.picture(f"sign-up-{theme}")
        await stage.tap("cancelButton")
        await stage.wait_for(Screen.WELCOME)
    appearance.show(usual)
