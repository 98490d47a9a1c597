"""The pages of the staff area."""

from __future__ import annotations

from enum import Enum


class Page(Enum):
    """One at a time; MENU leads to the others."""

    MENU = "menu"
    TESTER = "tester"
    CAMERA = "camera"
    SETUP = "setup"
    SIGN_UPS = "sign_ups"
