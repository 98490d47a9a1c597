"""What a translation keeps of the text it stands for, whatever its language."""

from __future__ import annotations

import re
from collections import Counter

# What the program puts values into, and marks of formatted text.
_KEPT = re.compile(r"\{\w*\}|%L?\d|%L?n|</?\w+[^>]*>")


def kept_wrongly(source: str, translation: str) -> str:
    """The first mark that the translation lacks, has too often or has made up; "" if all are right.

    A plural form may leave out `%n`, as "one minute" does, but has no other mark of its own.
    """
    wanted, found = _marks(source), _marks(translation)
    for mark in (*wanted, *found):
        is_count_left_out = mark == "%n" and found[mark] == 0
        if wanted[mark] != found[mark] and not is_count_left_out:
            return mark
    return ""


def _marks(text: str) -> Counter[str]:
    return Counter(match.group() for match in _KEPT.finditer(text))
