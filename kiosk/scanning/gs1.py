"""GS1 data carried by a code: element strings, their bracketed print form, and Digital Link addresses.

A loyalty card may hold its number under application identifier 8018 (General Specifications 3.9.9), a coupon
or gift card a product number and serial (01, 21). Scanners write the separator FNC1 as the control character
0x1D, which the text guard refuses; so such a text is turned into its bracketed form first.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from biip.gs1_messages import GS1Message

_SEPARATOR = "\x1d"
# Symbology identifiers of the GS1 kinds of Code 128, DataBar, Data Matrix, QR and DotCode (ISO/IEC 15424).
_IDENTIFIERS = ("]C1", "]e0", "]d2", "]Q3", "]J1")
_BRACKETED = re.compile(r"\(\d{2,4}\)[^()]+(\(\d{2,4}\)[^()]+)*")
_MAX_LENGTH = 1024
# How much of a value its check digit ends: all of it, or a number that a serial follows (General
# Specifications, section 3; the library parses these values and hands over wrong ones too).
_CHECKED_LENGTH = {
    **dict.fromkeys(("00", "8017", "8018"), 18),
    **dict.fromkeys(("01", "02", "03", "8003", "8006", "8026"), 14),
    **dict.fromkeys(("253", "255", "410", "411", "412", "413", "414", "415", "416", "417"), 13),
    "402": 17,
}


def bracketed(text: str, *, is_gs1: bool = False) -> str | None:
    """`text` as `(01)09506000134352(21)ABC`, or None if it is no GS1 element string.

    Another way to write the same: a wrong check digit stays, for `elements` to refuse.
    `is_gs1`: the symbol began with FNC1. Without that, a text counts as one only if it holds a separator or
    starts with a symbology identifier that says so: plain digits may mean anything.
    """
    marked = text.startswith(_IDENTIFIERS)
    if not (is_gs1 or marked or _SEPARATOR in text) or len(text) > _MAX_LENGTH:
        return None
    body = text[3:] if marked else text
    # Scanners may send FNC1 in the first place too; it separates nothing there.
    message = _parsed(body.removeprefix(_SEPARATOR))
    if message is None:
        return None
    # A value may hold brackets; read back, it would be something else.
    if any(set(each.value) & set("()") for each in message.element_strings):
        return None
    shown = "".join(f"({each.ai.ai}){each.value}" for each in message.element_strings)
    return shown if shown.isprintable() and _BRACKETED.fullmatch(shown) else None


def elements(text: str) -> dict[str, str]:
    """Application identifier -> value, of a bracketed text or a Digital Link address; else empty.

    A number with a wrong check digit, or an identifier that stands twice with different values, makes the
    whole unusable.
    """
    values = _values(text)
    return values if all(map(_is_valid, values.items())) else {}


def has_wrong_check_digit(text: str) -> bool:
    """True if it is GS1 data as `elements` reads them, except for a check digit."""
    return not all(map(_is_valid, _values(text).items()))


def _values(text: str) -> dict[str, str]:
    from biip import BiipException
    from biip.gs1_digital_link_uris import GS1DigitalLinkURI
    from biip.gs1_messages import GS1Message

    if len(text) > _MAX_LENGTH:
        return {}
    try:
        if _BRACKETED.fullmatch(text):
            found = GS1Message.parse_hri(text).element_strings
        elif text.lower().startswith(("http://", "https://")):
            found = GS1DigitalLinkURI.parse(text).element_strings
        else:
            return {}
    except (BiipException, ValueError):
        return {}
    values = {each.ai.ai: each.value for each in found}
    return values if all(values[each.ai.ai] == each.value for each in found) else {}


def _is_valid(element: tuple[str, str]) -> bool:
    from biip.checksums import gs1_standard_check_digit

    identifier, value = element
    length = _CHECKED_LENGTH.get(identifier)
    if length is None:
        return True
    number = value[:length]
    is_number = len(number) == length and number.isascii() and number.isdigit()
    return is_number and gs1_standard_check_digit(number[:-1]) == int(number[-1])


def _parsed(body: str) -> GS1Message | None:
    from biip import BiipException
    from biip.gs1_messages import GS1Message

    try:
        message = GS1Message.parse(body)
    except (BiipException, ValueError):
        return None
    return message if message.element_strings else None
