"""What a scanner sends around the text of a code, and taking it off again."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.scanning.aim_id import AimRead, split_aim_id
from kiosk.scanning.gs1 import bracketed

GROUP_SEPARATOR = "\x1d"
"""FNC1 inside a GS1 element string; keyboards type it as Ctrl+]."""


MAX_FRAME_LENGTH = 43
"""Prefix and suffix of 20 characters each, as the settings allow, and an AIM id."""


@dataclass(frozen=True, slots=True)
class Framing:
    """What the scanner is programmed to send before and behind each code, "" for nothing."""

    prefix: str = ""
    suffix: str = ""


def unframed(text: str, framing: Framing) -> AimRead:
    """`text` without prefix, suffix and AIM id, whichever of prefix and id comes first.

    GS1 element strings become their bracketed form; elsewhere a group separator means nothing and goes.
    """
    found = split_aim_id(text.removeprefix(framing.prefix))
    if found.symbology is None:
        found = AimRead(text.removeprefix(framing.prefix))
    inner = found.text.removeprefix(framing.prefix) if found.aim_id else found.text
    inner = inner.removesuffix(framing.suffix)
    gs1 = bracketed(inner, is_gs1=found.is_gs1)
    return replace(found, text=inner.replace(GROUP_SEPARATOR, "") if gs1 is None else gs1)
