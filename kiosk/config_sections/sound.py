"""What the kiosk lets people hear."""

from __future__ import annotations

from kiosk.config_declaration import setting
from kiosk.config_sections.section import Section


class SoundLevel(Section):
    """Sounds for a code that was read, for what is refused, and for what is done."""

    volume: int = setting(
        60,
        "How loud, in percent of what the computer's own volume allows. 0: the kiosk is silent.",
        example=40,
        ge=0,
        le=100,
    )
