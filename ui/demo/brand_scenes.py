"""A shop's own look, on the screens that show most of it, and its pictures when nobody is there."""

from __future__ import annotations

from dataclasses import replace

from kiosk.brand.brand_file import BUILT_IN, read_brand
from kiosk.languages.built_in import LANGUAGE_NAMES
from ui.demo.home_scenes import home_complete
from ui.demo.stage import DemoStage
from ui.demo.turning import in_landscape
from ui.look.appearance import appearance_of, family_of
from ui.viewmodels.root import Screen

_SETTLED_S = 0.4
# A picture is read and cut to the screen in the background.
_READ_S = 1.5
CAFE = BUILT_IN / "cafe"


async def brand(stage: DemoStage) -> None:
    """Logo, colours, letters and words of an invented café, light and dark."""
    appearance = appearance_of(stage.shell.engine)
    usual = appearance.shown
    cafe = read_brand(CAFE, tuple(LANGUAGE_NAMES))
    appearance.show(replace(usual, brand=cafe, family=family_of(cafe.font)))
    # A brand is there before its words are asked for; here they are asked for again.
    for language in ("cs", "en"):
        stage.shell.root.chooseLanguage(language)
    await stage.wait_for(Screen.WELCOME)
    await stage.rest(_SETTLED_S)
    stage.picture("welcome-brand")
    await in_landscape(stage, "welcome-brand-landscape")
    await stage.hold("good")
    await home_complete(stage)
    stage.picture("home-brand")
    await stage.put_down()
    await stage.tap("doneButton")
    await stage.wait_for(Screen.WELCOME)
    appearance.show(replace(appearance.shown, theme="dark"))
    await stage.tap("signUpButton")
    await stage.wait_for(Screen.ENROLMENT)
    await stage.rest(_SETTLED_S)
    stage.picture("sign-up-brand-dark")
    await stage.tap("cancelButton")
    await stage.wait_for(Screen.WELCOME)
    appearance.show(usual)
    # A card still in view must leave it before it counts again.
    await stage.rest(1.5)


async def screensaver(stage: DemoStage) -> None:
    """The café's pictures, upright and lying; a touch brings the kiosk back."""
    appearance = appearance_of(stage.shell.engine)
    usual = appearance.shown
    cafe = read_brand(CAFE, tuple(LANGUAGE_NAMES))
    appearance.show(replace(usual, brand=cafe, family=family_of(cafe.font)))
    pictures = stage.shell.root.views.screensaver
    pictures.use(120, len(cafe.screensaver))
    pictures.begin()
    await stage.rest(_READ_S)
    stage.picture("screensaver")
    pictures.turn()
    await stage.rest(_READ_S)
    await in_landscape(stage, "screensaver-landscape", _READ_S)
    await stage.tap("screensaverTouch")
    await stage.until(lambda: not pictures.property("isOn"), "kiosk behind the pictures")
    pictures.use(0, 0)
    appearance.show(usual)
