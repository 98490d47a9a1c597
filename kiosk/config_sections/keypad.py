"""How patient the keys are with the hand that presses them."""

from __future__ import annotations

from kiosk.config_declaration import setting
from kiosk.config_sections.section import Section

MOST_MS = 2000
"""Longer than EN 301 549 5.8 asks for, and still no kiosk that seems broken."""


class Keypad(Section):
    """Keys of a keypad or keyboard, for hands that tremble or hold on."""

    second_press_ms: int = setting(
        500,
        "How long the same control cannot be pressed again by Enter or the space bar, in milliseconds; with "
        "another key in between it can.",
        example=800,
        ge=0,
        le=MOST_MS,
    )
    second_key_ms: int = setting(
        0,
        "How long any key does nothing when it is struck again, in milliseconds: arrows, letters, and Enter "
        "on the keys of the screen, too.",
        example=500,
        ge=0,
        le=MOST_MS,
    )
    repeats: bool = setting(
        False, "A key that is held down does the same again and again, until it is let go.", example=True
    )
