"""The computer that the kiosk runs on: its window, its log, and when it gives itself a rest."""

from __future__ import annotations

from typing import Literal

from pydantic import field_validator

from kiosk.config_declaration import Who, setting
from kiosk.config_sections.section import Section
from kiosk.config_values import OptionalMeasure, OptionalPath, Size
from kiosk.first_look import LEAST_DIAGONAL_INCH, MOST_DIAGONAL_INCH


class Window(Section):
    """The window on the screen."""

    full_screen: bool = setting(True, "Covers the whole screen, as a kiosk should.", example=False)
    locked: bool = setting(
        True,
        "Keys, gestures and requests that would leave the kiosk, cover it or close its window do nothing; "
        "staff close it in the staff area, the system by SIGTERM.",
        example=False,
        who=Who.MANAGED,
    )
    size: Size = setting(
        (1080, 1920),
        "Width and height of the window in pixels, where it does not cover the screen.",
        example=[540, 960],
        allowed='two whole numbers from 200 to 10000, such as [1080, 1920] or "1080x1920"',
    )

    diagonal_inch: OptionalMeasure = setting(
        None,
        "The screen's diagonal in inches, for one that tells a wrong size or none. Letters and keys are "
        "sized in millimetres by it, as far as they fit on the screen.",
        example=21.5,
        shown_default="as the screen tells, if that can be true; else sized by its pixels",
        ge=LEAST_DIAGONAL_INCH,
        le=MOST_DIAGONAL_INCH,
    )

    @field_validator("size")
    @classmethod
    def _usable_size(cls, size: tuple[int, int]) -> tuple[int, int]:
        if not all(200 <= side <= 10_000 for side in size):
            raise ValueError("too small or too large")
        return size


class Log(Section):
    """The log. It never holds personal data, whatever the level."""

    level: Literal["debug", "info", "warning", "error"] = setting(
        "info", "The least important lines to keep.", example="warning", who=Who.MANAGED
    )
    file: OptionalPath = setting(
        None,
        "Where the log goes. It is replaced at 5 MB, and five old ones are kept.",
        example="/var/log/loyalty-kiosk/kiosk.jsonl",
        shown_default="`log/kiosk.jsonl` in `state_dir`",
        who=Who.MANAGED,
    )


class Recovery(Section):
    """When the kiosk gives itself a rest."""

    crashes: int = setting(
        3,
        "After this many crashes within `within_min` the kiosk shows an out-of-service page for a while; "
        "sign-ups that wait are still sent. 0: it never does.",
        example=5,
        who=Who.MANAGED,
        ge=0,
        le=100,
    )
    within_min: float = setting(
        10, "Minutes within which crashes add up.", example=10, who=Who.MANAGED, ge=0.1, le=1440
    )
    pause_min: float = setting(
        5,
        "Minutes until it tries again by itself; each time twice as long, an hour at most.",
        example=5,
        who=Who.MANAGED,
        ge=0.05,
        le=60,
    )
    memory_mb: int = setting(
        1500,
        "Memory in MB above which the kiosk is started again as soon as nobody is there. 0: it is not.",
        example=1000,
        who=Who.MANAGED,
        ge=0,
        le=100_000,
    )
