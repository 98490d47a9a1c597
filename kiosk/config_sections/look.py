"""How the screens look, and whose they are."""

from __future__ import annotations

from typing import Annotated, Literal

from kiosk.config_declaration import setting
from kiosk.config_sections.section import Section
from kiosk.config_values import OptionalPath, SwitchInWords

Motion = Annotated[Literal["auto", "on", "off"], SwitchInWords]


class Look(Section):
    """How the screens look."""

    theme: Literal["light", "dark", "contrast"] = setting(
        "light",
        "Colours of all screens: light, dark for a dim room, or high contrast for people who see little.",
        example="dark",
    )
    motion: Motion = setting(
        "auto",
        "Whether screens slide, rings turn and swell. With `auto` they do until the first movements after "
        "the start show that this computer is too slow for it. `true` and `false` mean `on` and `off`.",
        example="off",
    )
    screensaver_after_s: float = setting(
        120,
        "Seconds without anybody until the brand's screensaver pictures are shown, where it has any; codes "
        "are read meanwhile. 0: never.",
        example=300,
        ge=0,
        le=86_400,
    )


class Brand(Section):
    """The retailer's own look."""

    folder: OptionalPath = setting(
        None,
        "Folder with the shop's logo, colours, letters, welcome words and screensaver, and a `brand.toml` "
        "that names them; [branding](branding.md) says how. One that cannot be used is refused as a whole.",
        example="/etc/loyalty-kiosk/brand",
        shown_default="the product's own look",
    )
