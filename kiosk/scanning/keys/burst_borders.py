"""Where a scanner's keys begin, if a person has pressed one just before it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kiosk.scanning.keys.key_stroke import KeyStroke

# Two hands press few keys in the moment before a scanner starts; a longer start is the scanner's.
_MOST_KEYS = 3
# A scanner's longest step is told by so many.
_FEWEST_STEPS = 3
_SLOWER, _LONGER_S = 1.6, 0.005


def slow_start(presses: Sequence[KeyStroke]) -> int:
    """How many keys there are before a step much longer than any that follows; 0 if there is no such step."""
    steps_s = [later.at_s - earlier.at_s for earlier, later in pairwise(presses)]
    for count in range(min(_MOST_KEYS, len(steps_s) - _FEWEST_STEPS), 0, -1):
        longest_s = max(steps_s[count:])
        if steps_s[count - 1] >= max(_SLOWER * longest_s, longest_s + _LONGER_S):
            return count
    return 0


def parted(
    strokes: Sequence[KeyStroke], count: int
) -> tuple[Sequence[KeyStroke], Sequence[KeyStroke], frozenset[int]]:
    """The first `count` keys with their releases, the others, and which of the first are still down."""
    if count == 0:
        return (), strokes, frozenset()
    first: list[KeyStroke] = []
    others: list[KeyStroke] = []
    down: set[int] = set()
    for stroke in strokes:
        if stroke.is_press and not stroke.is_repeat:
            is_first = count > 0
            count -= 1
            (down.add if is_first else down.discard)(stroke.key)
        else:
            is_first = stroke.key in down
            if not stroke.is_press:
                down.discard(stroke.key)
        (first if is_first else others).append(stroke)
    return first, others, frozenset(down)
