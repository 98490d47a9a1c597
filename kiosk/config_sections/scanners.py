"""Scanners beside the camera: those that type, and those on a serial port."""

from __future__ import annotations

from typing import Annotated, Literal

from kiosk.config_declaration import setting
from kiosk.config_sections.section import Section
from kiosk.config_values import NumberInWords, OptionalDevice


class Wedge(Section):
    """Scanners that type like a keyboard, as most on USB do. They only have to be plugged in."""

    enabled: bool = setting(
        True,
        "Takes what such a scanner types, on whatever screen, before it can end up in a field. "
        "People's typing is told apart by its rhythm and goes where it was meant.",
        example=False,
    )
    layout: Literal["auto", "us-keycodes", "as-typed"] = setting(
        "auto",
        "How the scanner's keys are read: by their places on a US keyboard, which is how scanners come and "
        "makes the computer's layout irrelevant, or as that layout types them, for a scanner that was "
        "set to it. `auto` takes what has a meaning by the code rules, and the places where both have.",
        example="as-typed",
    )
    prefix: str = setting(
        "",
        "What the scanner is programmed to type before each code; it is taken off. With it, or with AIM ids "
        "switched on, codes of any length are recognised.",
        example="~",
        shown_default="nothing",
        max_length=20,
    )
    suffix: str = setting(
        "",
        "What the scanner is programmed to type behind each code; Enter and Tab need no setting.",
        example="#",
        shown_default="nothing",
        max_length=20,
    )
    min_length: int = setting(
        6,
        "Keys as fast as a scanner's are a code from this number on, where neither a prefix nor Enter or Tab "
        "behind them tells it.",
        example=8,
        ge=3,
        le=32,
    )
    device: OptionalDevice = setting(
        None,
        "On Linux: reads this one scanner past the computer's keyboard, so that no other program sees its "
        "keys. The kiosk's user must be allowed to read it (group `input`).",
        example="/dev/input/by-id/usb-Scanner_Barcode-event-kbd",
        shown_default='not set, or "none"',
        allowed='the path of an input device or "none"',
    )


class Serial(Section):
    """A scanner on a serial port, or one on USB that acts as such (USB-COM, CDC)."""

    port: OptionalDevice = setting(
        None,
        "The scanner's port. On Linux give the path that stays the same after plugging it in elsewhere.",
        example="/dev/serial/by-id/usb-Scanner_Barcode-if00",
        shown_default='no serial scanner, as does "none"',
        allowed='a path, a name such as COM3, or "none"',
    )
    baud: int = setting(9600, "Speed in baud; on USB any will do.", example=115200, ge=300, le=921_600)
    data_bits: Annotated[Literal[7, 8], NumberInWords] = setting(8, "Data bits of a character.", example=7)
    parity: Literal["none", "even", "odd"] = setting("none", "Parity of a character.", example="even")
    stop_bits: Annotated[Literal[1, 2], NumberInWords] = setting(1, "Stop bits of a character.", example=2)
    terminator: Literal["auto", "cr", "lf", "crlf", "tab", "gap"] = setting(
        "auto",
        "What ends a code. `auto`: CR, LF or Tab, whichever comes, or a pause until one of them has come; "
        "`gap`: a pause only. With an end, a code that a pause breaks does not count, nor what follows it "
        "up to the next end.",
        example="crlf",
    )
    encoding: Literal["auto", "utf-8", "cp1250", "cp1252", "latin-1"] = setting(
        "auto",
        "How the scanner sends letters beyond A to Z. `auto`: UTF-8, else Windows-1252.",
        example="cp1250",
    )
    prefix: str = setting(
        "",
        "What the scanner is programmed to send before each code; it is taken off.",
        example="~",
        shown_default="nothing",
        max_length=20,
    )
    suffix: str = setting(
        "",
        "What the scanner is programmed to send behind each code, before what ends it; it is taken off.",
        example="#",
        shown_default="nothing",
        max_length=20,
    )
