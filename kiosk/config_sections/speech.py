"""Screens that are read aloud, and who hears them."""

from __future__ import annotations

from kiosk.config_declaration import Who, setting
from kiosk.config_sections.section import Section
from kiosk.domain.utterance import LOUDEST


class Speech(Section):
    """Reading the screens aloud."""

    offered: bool = setting(
        True, "Visitors can have the screens read to them, where the computer can speak.", example=False
    )
    volume: int = setting(
        3,
        "How loud a visit begins, from 1 to 5; a visitor's own choice ends with the visit.",
        example=2,
        ge=1,
        le=LOUDEST,
    )
    words_per_minute: int = setting(150, "How fast is spoken, in words a minute.", example=130, ge=80, le=300)
    headset: str = setting(
        "",
        "Short name of the sound card that is a headset, as `aplay -l` lists it: one that is there only "
        "while it is plugged in, or that only one person can hear. Only through it is anything personal "
        "spoken; plugging it in begins the speech, pulling it out ends it.",
        example="Headset",
        allowed='letters, digits, "-" and "_", at most 15 of them',
        shown_default="none: nothing personal is spoken",
        who=Who.MANAGED,
        pattern="^[A-Za-z0-9_-]{0,15}$",
    )
