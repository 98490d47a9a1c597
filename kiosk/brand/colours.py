"""Colours that can be told apart: contrast as WCAG 2.2 counts it, and a brand's two colours made readable.

Colours are `#RRGGBB`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

TEXT = 4.5
"""Least contrast of text, WCAG 2.2 success criterion 1.4.3."""
CONTROL = 3.0
"""Least contrast of what is no text, WCAG 2.2 success criterion 1.4.11."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_BLACK, _WHITE = "#000000", "#FFFFFF"
_STEPS = 50
# Of the accent in a surface.
_TINT = 0.16


@dataclass(frozen=True, slots=True)
class Grounds:
    """What a theme's accent lies on; the surface is what its soft tint is mixed from."""

    paper: str
    surface: str
    keyboard: str


@dataclass(frozen=True, slots=True)
class Shades:
    """The colours of a theme that a brand replaces; `Theme.qml` says what each is for."""

    accent: str
    accent_ink: str
    accent_pressed: str
    accent_ink_muted: str
    accent_line: str
    accent_sweet: str
    soft: str


def is_colour(text: str) -> bool:
    """Whether this is a colour in six hexadecimal digits."""
    return _COLOUR.fullmatch(text) is not None


def luminance(colour: str) -> float:
    """Relative luminance, 0 to 1."""
    parts = (value / 255 for value in _parts(colour))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """`one` with this share (0 to 1) of `other` in it."""
    parts = (a + (b - a) * share for a, b in zip(_parts(one), _parts(other), strict=True))
    return "#" + "".join(f"{round(part):02X}" for part in parts)


def readable(colour: str, grounds: tuple[str, ...], ratio: float = TEXT) -> str:
    """The colour itself, or as little darker or lighter as makes it readable on every one of `grounds`.

    The grounds are all dark or all light.
    """
    return _until(
        colour,
        _away_from(grounds[0]),
        lambda tried: all(contrast(tried, ground) >= ratio for ground in grounds),
    )


def _away_from(ground: str) -> str:
    return _BLACK if luminance(ground) > 0.18 else _WHITE


def ink_on(ground: str) -> str:
    """White or black letters, whichever can be read; white where both can."""
    return _WHITE if contrast(_WHITE, ground) >= TEXT else _BLACK


def shades(accent: str, sweet: str | None, grounds: Grounds) -> Shades:
    """Everything that a brand's accent colours, for one theme; `sweet` None means the theme's own is used."""
    accent = readable(accent, (grounds.paper, grounds.surface))
    # Also on its own tint, which could not be seen if it gave way instead.
    accent = _until(
        accent,
        _away_from(grounds.surface),
        lambda tried: contrast(tried, mixed(grounds.surface, tried, _TINT)) >= TEXT,
    )
    accent = readable(accent, (grounds.keyboard,), CONTROL)
    ink = ink_on(accent)
    away_from_ink = _BLACK if ink == _WHITE else _WHITE
    # Each begins as strong as it should look, and fades towards what is readable for certain.
    muted = _until(mixed(ink, accent, 0.2), ink, lambda tried: contrast(tried, accent) >= TEXT)
    line = _until(mixed(accent, ink, 0.24), accent, lambda tried: contrast(ink, tried) >= TEXT)
    is_sweet_seen = sweet is not None and contrast(sweet, accent) >= CONTROL
    return Shades(
        accent=accent,
        accent_ink=ink,
        accent_pressed=mixed(accent, away_from_ink, 0.18),
        accent_ink_muted=muted,
        accent_line=line,
        accent_sweet=sweet if sweet is not None and is_sweet_seen else ink,
        soft=mixed(grounds.surface, accent, _TINT),
    )


def _until(colour: str, towards: str, is_enough: Callable[[str], bool]) -> str:
    steps = (mixed(colour, towards, step / _STEPS) for step in range(_STEPS))
    return next((tried for tried in steps if is_enough(tried)), towards)


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
