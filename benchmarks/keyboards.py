"""A person and a scanner at one keyboard, key by key, with random rhythms; seeded, so always the same."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from benchmarks.xkb_layout import XkbLayout, is_accent
from kiosk.scanning.keys.key_stroke import KeyKind, KeyStroke, Modifier
from kiosk.scanning.keys.key_tables import us_character

LAYOUTS = ("us", "cz", "sk", "de", "fr", "pl")
SCANNER_GAPS_S = (0.005, 0.015, 0.030)
PERSON_GAP_S = 0.060

ENTER: tuple[int, ...] = (28,)
_ENTER, _TAB, _SHIFT, _CONTROL, _J, _BACKSPACE = 28, 15, 42, 29, 36, 14
_US = {
    us_character(code, is_shifted): (code, is_shifted)
    for code in (*range(2, 14), *range(16, 28), *range(30, 42), 43, *range(44, 54), 57)
    for is_shifted in (False, True)
}
_ENDS: tuple[tuple[int, ...], ...] = ((), (_ENTER,), (_TAB,), (_ENTER, _ENTER), (_ENTER, _CONTROL))
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass
class Typist:
    """Both hands on the keyboard: makes strokes and moves the clock on. Times in seconds."""

    seed: int
    now_s: float = 100.0
    rng: random.Random = field(init=False)
    has_codes: bool = True

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)

    def person(self, layout: str, count: int) -> list[KeyStroke]:
        """Keys at least 60 ms apart, many of them hardly more; held so long that they overlap."""
        strokes: list[KeyStroke] = []
        for _ in range(count):
            code = self.rng.choice(
                [*range(2, 12), *range(16, 28), *range(30, 41), *range(44, 54), _BACKSPACE, 57]
            )
            self.now_s += PERSON_GAP_S + self.rng.expovariate(1 / 0.06)
            is_shifted = self.rng.random() < 0.15
            if is_shifted:
                strokes += self._press(layout, _SHIFT, self.now_s, 0.15, is_shifted=True)
                self.now_s += self.rng.uniform(0.02, 0.12)
            strokes += self._press(
                layout, code, self.now_s, self.rng.uniform(0.03, 0.2), is_shifted=is_shifted
            )
        # A pause before anybody scans: at least that of two keys.
        self.now_s += PERSON_GAP_S
        return sorted(strokes, key=lambda stroke: stroke.at_s)

    def one_key(self, layout: str) -> list[KeyStroke]:
        """A person presses a letter or digit at this moment."""
        code = self.rng.choice([*range(2, 12), *range(16, 26), *range(30, 39), *range(44, 51)])
        return list(self._press(layout, code, self.now_s, self.rng.uniform(0.03, 0.2)))

    def scanner(
        self, layout: str, text: str, gap_s: float, end: tuple[int, ...] | None = None
    ) -> list[KeyStroke]:
        """A scanner set to a US keyboard types `text` and `end`; None for any that scanners send."""
        strokes: list[KeyStroke] = []
        for character in text:
            code, is_shifted = _US[character]
            if is_shifted:
                strokes += self._press(layout, _SHIFT, self.now_s, gap_s / 2, is_shifted=True)
            strokes += self._press(layout, code, self.now_s, gap_s / 3, is_shifted=is_shifted)
            self.now_s += gap_s * self.rng.uniform(0.8, 1.0)
        for code in self.rng.choice(_ENDS) if end is None else end:
            if code == _CONTROL:
                strokes += self._press(layout, _CONTROL, self.now_s, gap_s / 2)
                line_feed = self._press(layout, _J, self.now_s, gap_s / 3)
                strokes += [replace(each, text="\n", modifiers=Modifier.CONTROL) for each in line_feed]
            else:
                strokes += self._press(layout, code, self.now_s, gap_s / 3)
            self.now_s += gap_s
        # The last step was one of the scanner's; the person needs a longer one.
        self.now_s += PERSON_GAP_S - gap_s
        return sorted(strokes, key=lambda stroke: stroke.at_s)

    def _press(
        self, layout: str, code: int, at_s: float, held_s: float, *, is_shifted: bool = False
    ) -> Iterator[KeyStroke]:
        text = _layout(layout).text(code, is_shifted=is_shifted)
        stroke = KeyStroke(
            at_s,
            code,
            _kind(code, text),
            text=text if text.isprintable() or is_accent(text) else "",
            code=code if self.has_codes else None,
            modifiers=Modifier.SHIFT if is_shifted else Modifier.NONE,
        )
        yield stroke
        yield replace(stroke, at_s=at_s + held_s, is_press=False)


_layout = cache(XkbLayout)


def _kind(code: int, text: str) -> KeyKind:
    kinds = {
        _ENTER: KeyKind.ENTER,
        _TAB: KeyKind.TAB,
        _SHIFT: KeyKind.MODIFIER,
        _CONTROL: KeyKind.MODIFIER,
        _BACKSPACE: KeyKind.OTHER,
    }
    return kinds.get(code, KeyKind.DEAD if is_accent(text) else KeyKind.CHARACTER)


def ean13_text(rng: random.Random) -> str:
    """Thirteen digits, the last of them the check digit."""
    digits = [rng.randrange(10) for _ in range(12)]
    total = sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return "".join(map(str, digits)) + str(-total % 10)


def code_text(rng: random.Random) -> str:
    """A number of 13 digits, a card number with letters, or the long address of a phone's code."""
    kind = rng.randrange(3)
    if kind == 0:
        return ean13_text(rng)
    if kind == 1:
        letters = "".join(rng.choice(_LETTERS) for _ in range(rng.randrange(1, 5)))
        return f"{letters}{rng.randrange(10_000):04d}-{rng.randrange(100_000):05d}{rng.choice('YZQWAM')}"
    return (
        "https://id.example/?token="
        + "".join(rng.choice(_LETTERS + _LETTERS.lower() + "0123456789_-") for _ in range(40))
        + f"&token_request_id={rng.randrange(10**9)}"
    )


def short_text(rng: random.Random) -> str:
    """Fewer characters than make a code by themselves; only a prefix tells them."""
    return "".join(rng.choice(_LETTERS + "0123456789") for _ in range(rng.randrange(2, 6)))
