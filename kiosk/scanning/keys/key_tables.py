"""Which character stands where on a keyboard: the US one that scanners type on, and those that computers use.

Places are Linux key codes; for these keys they equal the scan codes that Windows tells (set 1).
"""

from __future__ import annotations

from collections.abc import Mapping

# Backquote, digits, then the three rows of letters, each from the left, and the space bar.
_PLACES = (41, *range(2, 14), *range(16, 28), 43, *range(30, 41), *range(44, 54), 57)

_US = (
    "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./ ",
    '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>? ',
)

# Combining accents stand for dead keys.
_LAYOUTS = {
    "cz": (
        ";+ěščřžýáíé=\u0301qwertzuiopú)\u0308asdfghjklů§yxcvbnm,.- ",
        "\u030a1234567890%\u030cQWERTZUIOP/('ASDFGHJKL\"!YXCVBNM?:_ ",
    ),
    "sk": (
        ";+ľščťžýáíé=\u0301qwertzuiopúäňasdfghjklô§yxcvbnm,.- ",
        '\u030a1234567890%\u030cQWERTZUIOP/()ASDFGHJKL"!YXCVBNM?:_ ',
    ),
    "de": (
        "\u03021234567890ß\u0301qwertzuiopü+#asdfghjklöäyxcvbnm,.- ",
        "°!\"§$%&/()=?\u0300QWERTZUIOPÜ*'ASDFGHJKLÖÄYXCVBNM;:_ ",
    ),
    "fr": (
        "²&é\"'(-è_çà)=azertyuiop\u0302$*qsdfghjklmùwxcvbn,;:! ",
        "~1234567890°+AZERTYUIOP\u0308£µQSDFGHJKLM%WXCVBN?./§ ",
    ),
    # Most Polish keyboards are US ones with accents behind AltGr; this is the other kind.
    "pl-214": (
        "˙1234567890+'qwertzuiopżśóasdfghjklłąyxcvbnm,.- ",
        '\u0328!"#$%&/()=?*QWERTZUIOPńćźASDFGHJKLŁęYXCVBNM;:_ ',
    ),
}

# Alike on every layout; with the lock off these places move the cursor, but a scanner means the digit.
_KEYPAD = {
    **dict(zip((71, 72, 73, 75, 76, 77, 79, 80, 81, 82), "7894561230", strict=True)),
    55: "*",
    74: "-",
    78: "+",
    83: ".",
    98: "/",
}


def _placed(rows: tuple[str, str]) -> Mapping[tuple[int, bool], str]:
    return {
        (place, is_shifted): character
        for is_shifted, row in zip((False, True), rows, strict=True)
        for place, character in zip(_PLACES, row, strict=True)
    }


_US_BY_PLACE = _placed(_US)
_BY_PLACE = {name: _placed(rows) for name, rows in _LAYOUTS.items()}

LAYOUTS = tuple(_LAYOUTS)
"""Names of the layouts beside the US one."""


def us_character(place: int, is_shifted: bool) -> str | None:
    """What the key types on a US keyboard, None for a place that types nothing there."""
    return _KEYPAD.get(place) or _US_BY_PLACE.get((place, is_shifted))


def layout_character(layout: str, place: int, is_shifted: bool) -> str | None:
    """What the key types on one of `LAYOUTS`, a combining accent for a dead key."""
    return _KEYPAD.get(place) or _BY_PLACE[layout].get((place, is_shifted))


def us_character_behind(layout: str, text: str) -> str | None:
    """What a US keyboard would have typed where one of `LAYOUTS` typed `text`, one character or accent."""
    return _BEHIND[layout].get(text)


def _behind(layout: Mapping[tuple[int, bool], str]) -> Mapping[str, str]:
    # Where a character stands on two keys, the one nearer to the letters is found first.
    return {character: _US_BY_PLACE[place] for place, character in reversed(list(layout.items()))}


_BEHIND = {name: _behind(layout) for name, layout in _BY_PLACE.items()}
