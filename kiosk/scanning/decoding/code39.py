"""Lower case in Code 39, which has none: encoders write `+A` for `a` ("Full ASCII"); the bars do not tell.

What a text of that form stands for is for the shop's rules to say; without rules it is what labels print.
"""

from __future__ import annotations

import re

_SHIFTED = re.compile(r"\+([A-Z])")
_OTHER_SHIFTS = frozenset("$%/")


def with_lower_case(text: str) -> str | None:
    """`text` of a Code 39 symbol with each `+A` as `a`; None if it cannot be meant so.

    The other pairs of Full ASCII (ISO/IEC 16388, annex A) are control characters and signs, which no card
    number holds, so a text with one of theirs is taken as it stands.
    """
    lower = _SHIFTED.sub(lambda pair: pair[1].lower(), text)
    return None if lower == text or "+" in lower or _OTHER_SHIFTS & set(lower) else lower
