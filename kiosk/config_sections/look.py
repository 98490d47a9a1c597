"""How the screens look."""

from __future__ import annotations

from typing import Literal

from kiosk.config_declaration import setting
from kiosk.config_sections.section import Section


class Look(Section):
    """How the screens look."""

    theme: Literal["light", "dark", "contrast"] = setting(
        "light",
        "Colours of all screens: light, dark for a dim room, or high contrast for people who see little.",
        example="dark",
    )
    motion: bool = setting(
        True, "Screens slide, rings turn and swell. Off: everything stands still.", example=False
    )
