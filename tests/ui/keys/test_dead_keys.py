from __future__ import annotations

import pytest

from ui.keys.dead_keys import DeadKeys

ACUTE, CARON, RING = "\u0301", "\u030c", "\u030a"


@pytest.mark.parametrize(
    ("accent", "text", "typed"),
    [
        (ACUTE, "e", "é"),
        (ACUTE, "E", "É"),
        (CARON, "d", "ď"),
        (RING, "u", "ů"),
        (ACUTE, " ", "'"),
        (CARON, "1", "1"),
        (ACUTE, "é", "é"),
        (ACUTE, "", ""),
    ],
)
def test_accent_joins_the_letter_behind_it(accent: str, text: str, typed: str) -> None:
    keys = DeadKeys()
    keys.press(accent)
    assert keys.compose(text) == typed


def test_accent_is_used_once() -> None:
    keys = DeadKeys()
    keys.press(ACUTE)
    assert keys.compose("e") + keys.compose("e") == "ée"


def test_last_of_two_accents_counts() -> None:
    keys = DeadKeys()
    keys.press(ACUTE)
    keys.press(CARON)
    assert keys.compose("e") == "ě"
