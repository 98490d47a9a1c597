"""What a keyboard layout makes of a key, by the X keyboard database: none of the product's own tables."""

from __future__ import annotations

import ctypes
import ctypes.util
import unicodedata
from functools import cache

_X11_OFFSET = 8
_SHIFT = b"Shift"
# Keysyms of the accent keys (X11/keysymdef.h) -> combining accents.
_DEAD = {
    0xFE50: "\u0300",
    0xFE51: "\u0301",
    0xFE52: "\u0302",
    0xFE53: "\u0303",
    0xFE56: "\u0307",
    0xFE57: "\u0308",
    0xFE58: "\u030a",
    0xFE59: "\u030b",
    0xFE5A: "\u030c",
    0xFE5C: "\u0328",
}


class _Names(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options"))


@cache
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(ctypes.util.find_library("xkbcommon"))
    for name in ("xkb_context_new", "xkb_keymap_new_from_names", "xkb_state_new"):
        getattr(library, name).restype = ctypes.c_void_p
    library.xkb_keymap_new_from_names.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
    library.xkb_state_new.argtypes = [ctypes.c_void_p]
    library.xkb_keymap_mod_get_index.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    library.xkb_state_update_mask.argtypes = [ctypes.c_void_p, *[ctypes.c_uint] * 6]
    library.xkb_state_key_get_one_sym.argtypes = [ctypes.c_void_p, ctypes.c_uint]
    library.xkb_keysym_to_utf32.argtypes = [ctypes.c_uint]
    return library


class XkbLayout:
    """One layout by its name in the database, such as "cz"."""

    def __init__(self, name: str) -> None:
        library = _library()
        names = _Names(b"evdev", b"pc105", name.encode(), b"", None)
        keymap = library.xkb_keymap_new_from_names(library.xkb_context_new(0), ctypes.byref(names), 0)
        if not keymap:
            raise ValueError(f"no layout {name}")
        self.name = name
        self._state = library.xkb_state_new(keymap)
        self._shift = 1 << library.xkb_keymap_mod_get_index(keymap, _SHIFT)
        self._known: dict[tuple[int, bool], str] = {}

    def text(self, code: int, *, is_shifted: bool) -> str:
        """What the key types, by its kernel code; a combining accent for an accent key."""
        key = (code, is_shifted)
        if key not in self._known:
            library = _library()
            library.xkb_state_update_mask(self._state, self._shift if is_shifted else 0, 0, 0, 0, 0, 0)
            symbol = library.xkb_state_key_get_one_sym(self._state, code + _X11_OFFSET)
            self._known[key] = _DEAD.get(symbol) or chr(library.xkb_keysym_to_utf32(symbol))
        return self._known[key]


def is_accent(text: str) -> bool:
    """Whether `XkbLayout.text` told of an accent key."""
    return bool(text) and unicodedata.combining(text[0]) != 0
